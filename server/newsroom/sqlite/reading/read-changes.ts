import type { DatabaseSync } from "node:sqlite";
import type { NewsroomChanges } from "../../newsroom.ts";

/** What has changed, as the database itself counts it (see `read-revision.ts`). */
export function createReadChanges(database: DatabaseSync): NewsroomChanges {
	const selectPaper = database.prepare("SELECT database_id || '-' || paper AS paper FROM revision");
	// Each only grows, and is gone only with its story, which changes the paper: so does their sum.
	const selectDiscussions = database.prepare(`
		SELECT coalesce(sum(changes), 0) AS changes FROM json_each(?) AS asked
		JOIN story ON story.path = asked.value JOIN discussion ON discussion.story_id = story.id`);
	return {
		paper: () => (selectPaper.get() as { paper: string }).paper,
		discussions: (paths) => {
			if (paths.length === 0) return 0;
			return (selectDiscussions.get(JSON.stringify(paths)) as { changes: number }).changes;
		},
	};
}
