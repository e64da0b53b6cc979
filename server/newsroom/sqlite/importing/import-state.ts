import type { DatabaseSync } from "node:sqlite";

/** How far an import has come, kept until it is done. */
export function createImportState(database: DatabaseSync) {
	const select = database.prepare("SELECT value FROM import_state WHERE name = ?");
	const upsert = database.prepare(`
		INSERT INTO import_state VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value`);
	const clear = database.prepare("DELETE FROM import_state");
	return {
		get: (name: string): string | undefined => (select.get(name) as { value: string } | undefined)?.value,
		set: (name: string, value: string): void => {
			upsert.run(name, value);
		},
		clear: (): void => {
			clear.run();
		},
	};
}

export type ImportState = ReturnType<typeof createImportState>;
