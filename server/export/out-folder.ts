import { appendFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { contentHash } from "../http/etag.ts";
import { PACKED_ENDINGS } from "../http/files.ts";
import { ASSETS_KEPT } from "../kept-assets.ts";
import { makeFolder } from "../newsroom/make-folder.ts";
import { isPlainName } from "./file-name.ts";

/** Where an export keeps what it wrote: by this file a folder is known to be a former export. */
export const MANIFEST = ".broadsheet-export.json";
/** New files of the export at hand, one a line: what an export that was cut short has left is known by it. */
const JOURNAL = ".broadsheet-export.journal";
const UNFINISHED = ".broadsheet-export.tmp";
/** How the names of all three begin. */
const OWN = ".broadsheet-export.";

/** Names are paths within the folder, with slashes: "2026/11/22/slug/index.html". */
export type OutFolder = {
	/** Whether the file is there with exactly these bytes. */
	holds(name: string, body: Uint8Array): Promise<boolean>;
	has(name: string): Promise<boolean>;
	/** Writes a file whole or not at all. What was packed from its former content goes. */
	write(name: string, body: Uint8Array): Promise<void>;
	/** Lets a file stand as it is: it belongs to this export too. `hash` of its content, by default the one known. */
	keep(name: string, hash?: string): void;
	/**
	 * Ends the export: removes what former ones wrote and this one did not, scripts only after 30 days, unless something
	 * is missing from it. Gives how many files were removed.
	 */
	finish(isWhole: boolean): Promise<number>;
};

type Manifest = { version: 1; files: Record<string, string>; gone?: Record<string, string> };

/** Opens a folder to export into. Throws an error with a sentence when it holds something else than a former export. */
export async function openOutFolder(folder: string, now: () => number = Date.now): Promise<OutFolder> {
	const former = await readManifest(folder);
	const formerFiles = new Set([...Object.keys(former.files), ...(await readJournal(folder))]);
	const files = new Map<string, string>();
	let written = 0;
	await rm(join(folder, UNFINISHED), { recursive: true, force: true });
	makeFolder(join(folder, UNFINISHED));
	await writeWhole(MANIFEST, Buffer.from(JSON.stringify(former)));
	async function writeWhole(name: string, body: Uint8Array): Promise<void> {
		const path = join(folder, name);
		const unfinished = join(folder, UNFINISHED, String(written++));
		await mkdir(dirname(path), { recursive: true });
		await writeFile(unfinished, body);
		await rename(unfinished, path);
	}

	return {
		holds: async (name, body) => {
			const path = join(folder, name);
			const known = await stat(path).catch(() => undefined);
			return known?.isFile() === true && known.size === body.length && (await readFile(path)).equals(body);
		},
		has: async (name) => (await stat(join(folder, name)).catch(() => undefined))?.isFile() === true,
		write: async (name, body) => {
			if (!formerFiles.has(name)) appendFileSync(join(folder, JOURNAL), `${name}\n`);
			for (const ending of Object.values(PACKED_ENDINGS)) {
				const packed = `${name}${ending}`;
				if (formerFiles.has(packed) && !files.has(packed)) await rm(join(folder, packed), { force: true });
			}
			await writeWhole(name, body);
			files.set(name, contentHash(body));
		},
		keep: (name, hash) => void files.set(name, hash ?? former.files[name] ?? ""),
		finish: async (isWhole) => {
			const gone: Record<string, string> = {};
			let removed = 0;
			for (const name of formerFiles) {
				if (files.has(name)) continue;
				const since = former.gone?.[name] ?? new Date(now()).toISOString();
				const isKept = name.startsWith("assets/") && now() - Date.parse(since) < ASSETS_KEPT;
				if (isWhole && !isKept) removed += await removeFile(folder, name);
				else files.set(name, former.files[name] ?? "");
				if (isKept) gone[name] = since;
			}
			const manifest: Manifest = { version: 1, files: Object.fromEntries([...files].sort()), gone };
			await writeWhole(MANIFEST, Buffer.from(JSON.stringify(manifest, null, "\t")));
			await rm(join(folder, JOURNAL), { force: true });
			await rm(join(folder, UNFINISHED), { recursive: true, force: true });
			return removed;
		},
	};
}

async function readManifest(folder: string): Promise<Manifest> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
		if (error.code === "ENOENT") return [];
		throw new Error(`"${folder}" can't be exported into: ${error.message}. Name another folder with --out.`);
	});
	if (!names.includes(MANIFEST)) {
		if (names.every((name) => name.startsWith(OWN))) return { version: 1, files: {} };
		throw new Error(
			`"${folder}" is not empty and is not a former export. Name another folder with --out, or empty it.`,
		);
	}
	try {
		const manifest: Manifest = JSON.parse(await readFile(join(folder, MANIFEST), "utf8"));
		if (manifest.version === 1 && Object.keys(manifest.files).every(isPlainName)) return manifest;
	} catch {
		// Said below.
	}
	throw new Error(`${join(folder, MANIFEST)} can't be read. Empty the folder, or name another one with --out.`);
}

async function readJournal(folder: string): Promise<string[]> {
	const journal = await readFile(join(folder, JOURNAL), "utf8").catch(() => "");
	return journal.split("\n").filter(isPlainName);
}

async function removeFile(folder: string, name: string): Promise<number> {
	const isThere = await rm(join(folder, name)).then(
		() => true,
		() => false,
	);
	let parent = dirname(name);
	while (parent !== ".") {
		const isEmptied = await rmdir(join(folder, parent)).then(
			() => true,
			() => false,
		);
		if (!isEmptied) break;
		parent = dirname(parent);
	}
	return isThere ? 1 : 0;
}
