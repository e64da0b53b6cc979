import type { DatabaseSync } from "node:sqlite";

/**
 * The key of everything that readers are shown. It is counted in the database itself, by triggers, so a change by
 * another process counts and a restart does not begin anew; another database has another name before the number.
 */
export function createReadRevision(database: DatabaseSync): () => string {
	const select = database.prepare("SELECT database_id || '-' || number AS revision FROM revision");
	return () => (select.get() as { revision: string }).revision;
}
