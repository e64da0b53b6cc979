import type { DatabaseSync } from "node:sqlite";
import { Failure } from "../../../../src/model/failure.ts";
import type { Story } from "../../../../src/model/story.ts";
import type { FindStory } from "./find-story.ts";
import { COMMENT_COUNT } from "./summary-row.ts";

export function createReadStory(database: DatabaseSync, findStory: FindStory): (path: string) => Story {
	const select = database.prepare(`SELECT story, ${COMMENT_COUNT} FROM story WHERE id = ?`);
	return (path) => {
		const row = select.get(findStory(path).id) as { story: string; commentCount: number } | undefined;
		if (!row) throw new Failure("not-found", `There is no story at ${path}.`);
		return { ...(JSON.parse(row.story) as Omit<Story, "commentCount">), commentCount: row.commentCount };
	};
}
