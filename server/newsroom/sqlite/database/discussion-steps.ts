/** Steps of the schema (see `migrations.ts`) by which editors and readers tend a discussion. */
export const DISCUSSION_STEPS: readonly string[] = [
	`
	-- What editors have put at the head of a discussion.
	ALTER TABLE comment ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0;
	CREATE INDEX comment_by_pin ON comment (story_id) WHERE is_pinned = 1;
	-- What readers have told the editors of a comment, and nothing of who they are.
	CREATE TABLE comment_report (
		key TEXT PRIMARY KEY,            -- of the report, chosen by the page that sent it
		comment_id INTEGER NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
		reason TEXT NOT NULL CHECK (reason IN ('spam', 'abuse', 'off-topic', 'other')),
		note TEXT NOT NULL,
		received TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE INDEX comment_report_by_comment ON comment_report (comment_id, received);
	`,
];
