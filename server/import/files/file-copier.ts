import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { ImportedFile, ImportedFiles } from "../../newsroom/sqlite/importing/imported-files.ts";
import type { FetchFile } from "./fetch-file.ts";
import { fileKind, keptEnding, MOST_BYTES } from "./file-kinds.ts";
import { distinctFileName, endingOf, fileNameOf } from "./file-name.ts";

export type CopierOptions = {
	/** The folder of imported files. */
	folder: string;
	home: URL;
	known: ImportedFiles;
	fetch: FetchFile;
	trustedHosts: ReadonlySet<string>;
	signal: AbortSignal;
};

/** The folder's address on the server. */
export const IMPORTED_FILES = "/media/imported/";

export type Copied = { file: ImportedFile; isNew: boolean };

/** Copies files of a site; each is fetched once, what could not be had is tried once in every import. */
export function createFileCopier({ folder, home, known, fetch, trustedHosts, signal }: CopierOptions) {
	const asked = new Map<string, Promise<Copied>>();
	const parts = path.join(folder, ".parts");
	rmSync(parts, { recursive: true, force: true });

	async function copy(url: URL): Promise<Copied> {
		const before = known.find(url.href);
		if (before?.kind === "taken" && existsSync(path.join(folder, before.file))) return { file: before, isNew: false };
		signal.throwIfAborted();
		mkdirSync(parts, { recursive: true });
		const part = path.join(parts, randomUUID());
		try {
			const file = await take(url, part);
			known.save(url.href, file);
			return { file, isNew: true };
		} finally {
			rmSync(part, { force: true });
		}
	}

	async function take(url: URL, part: string): Promise<ImportedFile> {
		const ending = endingOf(url);
		if (ending === "svg" || ending === "svgz") return { kind: "missing", problem: "drawings (SVG) are not copied" };
		const mostBytes = MOST_BYTES[fileKind(ending) ?? "picture"];
		const fetched = await fetch(url, { to: part, mostBytes, trustedHosts, signal });
		if (fetched.kind === "problem") return { kind: "missing", problem: fetched.problem };
		const kept = keptEnding(ending, fetched.head);
		if (kept === undefined) return { kind: "missing", problem: "not what its name says" };
		const plain = fileNameOf(url, home, kept);
		const isOurs = !known.isOthers(plain, url.href) && place(part, plain);
		const file = isOurs ? plain : distinctFileName(url, kept);
		if (!isOurs && !place(part, file)) return { kind: "missing", problem: "no place for it on the disk" };
		return { kind: "taken", file, bytes: fetched.bytes };
	}

	/** False where the name is a folder's, or below a file. */
	function place(part: string, file: string): boolean {
		const target = path.resolve(folder, file);
		if (!target.startsWith(path.resolve(folder) + path.sep)) return false;
		try {
			mkdirSync(path.dirname(target), { recursive: true });
			renameSync(part, target);
			return true;
		} catch (error) {
			if (["EEXIST", "ENOTDIR", "EISDIR", "ENOTEMPTY"].includes((error as NodeJS.ErrnoException).code ?? ""))
				return false;
			throw error;
		}
	}

	return (url: URL): Promise<Copied> => {
		const copying = asked.get(url.href) ?? copy(url);
		asked.set(url.href, copying);
		return copying;
	};
}

/** The address here of a file in the folder of imported files. */
export function fileUrl(file: string): string {
	return `${IMPORTED_FILES}${file.split("/").map(encodeURIComponent).join("/")}`;
}
