import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { findFreePort } from "../../e2e/survival/server-process.ts";
import { findStory } from "../bench-edition.ts";
import { startNginxFolder } from "../nginx-folder.ts";
import type { Peer } from "../peer.ts";

const EXPORT = path.join(import.meta.dirname, "../../server/export.ts");
const built = (file: string) => path.join(import.meta.dirname, "../../dist", file);
const STATIC_CONF = path.join(import.meta.dirname, "../../deploy/nginx/static.conf");

/** The paper as `npm run export -- --compress` writes it. */
export const broadsheetFilesPeer: Peer = {
	id: "broadsheet-files",
	title: "Broadsheet, files behind nginx",
	note: "the same paper exported as files, behind nginx with deploy/nginx/static.conf, packed in gzip",
	sources: [import.meta.filename, built("client"), built("server"), STATIC_CONF],
	// Its pages say their whole address, so the port is chosen once and kept.
	async prepare(_, folder) {
		const port = await findFreePort();
		const options = ["--out", siteOf(folder), "--public-url", `http://127.0.0.1:${port}`, "--compress"];
		const data = path.join(folder, "data");
		execFileSync(process.execPath, [EXPORT, ...options], {
			env: { ...process.env, DATA_DIR: data },
			stdio: ["ignore", "ignore", "inherit"],
		});
		await rm(data, { recursive: true, force: true });
		await writeFile(path.join(folder, "port"), String(port));
	},
	async serve(edition, folder) {
		const port = Number(await readFile(path.join(folder, "port"), "utf8"));
		const served = await startNginxFolder(siteOf(folder), port);
		return { ...served, listPath: "/", storyPath: (slug) => findStory(edition, slug).path };
	},
};

function siteOf(folder: string): string {
	return path.join(folder, "site");
}
