import type { DatabaseSync } from "node:sqlite";

/** A file of an imported site: where it lies below the folder of imported files, or why it could not be had. */
export type ImportedFile = { kind: "taken"; file: string; bytes: number } | { kind: "missing"; problem: string };

/** What is known of files by their addresses at the site. */
export function createImportedFiles(database: DatabaseSync) {
	const select = database.prepare("SELECT file, bytes, problem FROM imported_file WHERE url = ?");
	const selectOwner = database.prepare("SELECT 1 FROM imported_file WHERE file = ? AND url <> ?");
	const upsert = database.prepare(`
		INSERT INTO imported_file (url, file, bytes, problem) VALUES (:url, :file, :bytes, :problem)
		ON CONFLICT DO UPDATE SET file = excluded.file, bytes = excluded.bytes, problem = excluded.problem`);
	return {
		find: (url: string): ImportedFile | undefined => {
			const row = select.get(url) as { file: string | null; bytes: number; problem: string | null } | undefined;
			if (!row) return undefined;
			if (row.file !== null) return { kind: "taken", file: row.file, bytes: row.bytes };
			return { kind: "missing", problem: row.problem ?? "" };
		},
		/** Whether another address has its file under that name. */
		isOthers: (file: string, url: string): boolean => selectOwner.get(file, url) !== undefined,
		save: (url: string, file: ImportedFile): void => {
			upsert.run(
				file.kind === "taken"
					? { url, file: file.file, bytes: file.bytes, problem: null }
					: { url, file: null, bytes: 0, problem: file.problem },
			);
		},
	};
}

export type ImportedFiles = ReturnType<typeof createImportedFiles>;
