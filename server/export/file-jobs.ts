import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DataFolders, Folders } from "../http/static-files.ts";
import type { Job } from "./jobs.ts";

/** What the newsroom's parser reads and nobody else. */
const NOT_SENT = new Set(["renditions.json", "index.html"]);

/** The files that are served as they are: the build's, and with `isOwn` the embedded newsroom's pictures and media. */
export async function fileJobs(folders: Folders & Pick<DataFolders, "imported">, isOwn: boolean): Promise<Job[]> {
	const { client, edition, imported } = folders;
	const addresses = [
		...(await addressesIn(join(client, "assets"), "/assets/")),
		...(await addressesIn(client, "/", false)),
		...(isOwn ? await addressesIn(join(edition, "renditions"), "/pictures/") : []),
		...(isOwn ? await addressesIn(join(edition, "media"), "/media/") : []),
		...(isOwn && existsSync(imported) ? await addressesIn(imported, "/media/imported/") : []),
	];
	return addresses.map((address) => ({ kind: "file", address }));
}

async function addressesIn(folder: string, prefix: string, isDeep = true): Promise<string[]> {
	const entries = await readdir(folder, { recursive: isDeep, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && isSent(entry.name))
		.map((entry) => {
			const parent = entry.parentPath.slice(folder.length).replaceAll("\\", "/").replace(/^\//, "");
			return parent === "" ? entry.name : `${parent}/${entry.name}`;
		})
		.filter((path) => !/(?:^|\/)\./.test(path))
		.map((path) => prefix + path.split("/").map(encodeURIComponent).join("/"))
		.sort();
}

/** Packed copies are made anew where they are wanted. */
function isSent(name: string): boolean {
	return !name.startsWith(".") && !/\.(?:br|gz)$/.test(name) && !NOT_SENT.has(basename(name));
}
