import type { DatabaseSync } from "node:sqlite";
import type { CommentReport, ReportOutcome } from "../../../../src/model/report.ts";
import { cleanText } from "../../clean-text.ts";
import type { FindStory } from "../reading/find-story.ts";
import { commentId, findReplied } from "./find-replied.ts";

/** So many reports of one comment are kept until an editor has looked; more would tell nothing new. */
const MOST = 100;

export type TakeReport = (path: string, id: string, report: CommentReport, key: string, now: Date) => ReportOutcome;

/** Keeps reports for the editors, of comments that readers see; each call belongs in a transaction. */
export function createTakeReport(database: DatabaseSync, findStory: FindStory): TakeReport {
	const selectKnown = database.prepare("SELECT 1 FROM comment_report WHERE key = ?");
	const selectComment = database.prepare("SELECT 1 FROM comment WHERE id = ? AND story_id = ? AND status = 'approved'");
	const count = database.prepare("SELECT count(*) AS reports FROM comment_report WHERE comment_id = ?");
	const insert = database.prepare(`
		INSERT INTO comment_report (key, comment_id, reason, note, received) VALUES (:key, :id, :reason, :note, :received)`);
	return (path, typedId, { reason, note = "" }, key, now) => {
		const story = findReplied(path, findStory);
		const id = commentId(typedId);
		if (!story || !selectComment.get(id, story.id)) return { kind: "gone" };
		const isKept = selectKnown.get(key) !== undefined || (count.get(id) as { reports: number }).reports >= MOST;
		if (!isKept) insert.run({ key, id, reason, note: cleanText(note).trim(), received: now.toISOString() });
		return { kind: "taken" };
	};
}
