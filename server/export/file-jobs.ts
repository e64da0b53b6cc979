import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Folders } from "../http/static-files.ts";
import type { Job } from "./jobs.ts";

/** What the newsroom's parser reads and nobody else. */
const NOT_SENT = new Set(["renditions.json", "index.html"]);

/** The files that are served as they are: the build's, and with `hasEdition` the bundled paper's pictures and media. */
export async function fileJobs({ client, edition }: Folders, hasEdition: boolean): Promise<Job[]> {
	const addresses = [
		...(await addressesIn(join(client, "assets"), "/assets/")),
		...(await addressesIn(client, "/", false)),
		...(hasEdition ? await addressesIn(join(edition, "renditions"), "/pictures/") : []),
		...(hasEdition ? await addressesIn(join(edition, "media"), "/media/") : []),
	];
	return addresses.map((address) => ({ kind: "file", address }));
}

async function addressesIn(folder: string, prefix: string, isDeep = true): Promise<string[]> {
	const entries = await readdir(folder, { recursive: isDeep, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && isSent(entry.name))
		.map((entry) => {
			const parent = entry.parentPath.slice(folder.length).replaceAll("\\", "/").replace(/^\//, "");
			const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
			return prefix + path.split("/").map(encodeURIComponent).join("/");
		})
		.sort();
}

/** Packed copies are made anew where they are wanted. */
function isSent(name: string): boolean {
	return !name.startsWith(".") && !/\.(?:br|gz)$/.test(name) && !NOT_SENT.has(basename(name));
}
