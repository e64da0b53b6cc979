import type { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";

const KEPT = 1_000;

/** The name of a tag, undefined where no story has it. It may be spelled in several ways; the commonest is its name. */
export function createReadTagName(database: DatabaseSync): (slug: string) => string | undefined {
	const select = database.prepare(`
		SELECT name FROM story_tag WHERE tag = ? GROUP BY name ORDER BY count(*) DESC, name LIMIT 1`);
	const selectRevision = database.prepare("SELECT lists FROM revision");
	const kept = new LRUCache<string, { revision: number; name: string }>({ max: KEPT });

	return (slug) => {
		const { lists: revision } = selectRevision.get() as { lists: number };
		const known = kept.get(slug);
		if (known?.revision === revision) return known.name;
		const { name } = (select.get(slug) as { name: string } | undefined) ?? {};
		if (name !== undefined) kept.set(slug, { revision, name });
		return name;
	};
}
