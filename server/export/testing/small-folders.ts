import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Folders } from "../../http/static-files.ts";

const FILES: Record<string, string> = {
	"client/index.html": "the template",
	"client/icon.svg": "<svg/>",
	"client/assets/main-abc.js": `console.log("${"paper".repeat(300)}")`,
	"client/assets/main-abc.js.br": "packed by the build",
	"edition/renditions/renditions.json": "{}",
	"edition/renditions/mill-1600.avif": "not a picture",
	"edition/media/tide.mp3": "not a sound",
};

/** What the build and the edition have, in a new folder; `over` replaces all of it. */
export function smallFolders(over: Record<string, string> = FILES): Folders {
	const folder = mkdtempSync(join(tmpdir(), "broadsheet-export-"));
	const folders = { client: join(folder, "client"), edition: join(folder, "edition") };
	for (const part of ["client/assets", "edition/renditions", "edition/media"]) {
		mkdirSync(join(folder, part), { recursive: true });
	}
	for (const [path, text] of Object.entries(over)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folders;
}
