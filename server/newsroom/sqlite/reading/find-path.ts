import type { DatabaseSync } from "node:sqlite";
import { postIdOf } from "../../wordpress/reading/site-paths.ts";
import type { PaperPlace, PaperView } from "../paper/paper-view.ts";

/** Where an address with query parameters of an imported WordPress stands here: `/?p=17`, `/?cat=3`, `/?author=2`. */
export function createFindPath(database: DatabaseSync): (url: URL, paper: PaperView) => string | undefined {
	const byId = database.prepare(`
		SELECT path FROM imported_story JOIN story ON id = story_id WHERE source_id = ? AND is_live = 1`);
	return (url, paper) => {
		const query = url.searchParams.get("s");
		if (query !== null) return `/search?${new URLSearchParams({ q: query })}`;
		const post = postIdOf(url);
		if (post !== undefined) return (byId.get(post) as { path: string } | undefined)?.path;
		const number = (name: string) => Number(/^[1-9]\d{0,9}$/.exec(url.searchParams.get(name) ?? "")?.[0] ?? -1);
		const placeOf = (places: ReadonlyMap<string, PaperPlace>, id: number) =>
			[...places.values()].find(({ sourceId }) => sourceId === id)?.path;
		return placeOf(paper.sections, number("cat")) ?? placeOf(paper.authors, number("author"));
	};
}
