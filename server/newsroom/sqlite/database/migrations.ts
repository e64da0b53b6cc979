import { DISCUSSION_STEPS } from "./discussion-steps.ts";
import { GROWTH_STEPS } from "./growth-steps.ts";
import { SEARCH_STEPS } from "./search-steps.ts";

/**
 * The schema, step by step; `user_version` counts the steps that a database has taken. A step that was released is
 * never changed: what comes later is a step of its own.
 */
export const MIGRATIONS: readonly string[] = [
	`
	CREATE TABLE story (
		id INTEGER PRIMARY KEY,
		slug TEXT NOT NULL UNIQUE,
		section TEXT NOT NULL,
		path TEXT NOT NULL,
		headline TEXT NOT NULL,
		published TEXT NOT NULL,
		changed TEXT NOT NULL,
		is_live INTEGER NOT NULL,        -- 0: its file is gone, its comments stay
		is_open INTEGER NOT NULL,        -- 0: takes no replies
		story TEXT NOT NULL,             -- JSON of Story without commentCount
		summary TEXT NOT NULL,           -- JSON of StorySummary without commentCount
		file_hash TEXT NOT NULL,
		used_facts TEXT NOT NULL         -- JSON of UsedFacts
	) STRICT;
	CREATE INDEX story_by_time ON story (is_live, published DESC);
	CREATE INDEX story_by_section ON story (section, is_live, published DESC);
	CREATE INDEX story_by_path ON story (path);
	CREATE TABLE story_tag (
		story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
		tag TEXT NOT NULL,
		name TEXT NOT NULL,
		PRIMARY KEY (story_id, tag)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX story_tag_by_tag ON story_tag (tag, story_id);
	CREATE TABLE story_author (
		story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
		author TEXT NOT NULL,
		PRIMARY KEY (story_id, author)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX story_author_by_author ON story_author (author, story_id);
	-- Rows only for stories that are live; rowid is story.id.
	CREATE VIRTUAL TABLE story_search USING fts5 (
		headline, standfirst, body,
		tokenize = "unicode61 remove_diacritics 2",
		prefix = '2 3'
	);
	`,
	`
	CREATE TABLE comment (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		story_id INTEGER NOT NULL REFERENCES story (id),
		parent_id INTEGER REFERENCES comment (id),
		status TEXT NOT NULL CHECK (status IN ('approved', 'held', 'spam')),
		name TEXT NOT NULL,
		email TEXT COLLATE NOCASE,       -- never leaves the newsroom; none with comments of the edition
		website TEXT,
		role TEXT CHECK (role IN ('author', 'newsroom')),
		text TEXT NOT NULL,              -- as it was typed
		received TEXT NOT NULL
	) STRICT;
	CREATE INDEX comment_by_story ON comment (story_id, status);
	CREATE INDEX comment_by_parent ON comment (parent_id);
	CREATE INDEX comment_by_email ON comment (email, status);
	-- Which comments of the edition were put in. A deleted one keeps its row, and so does not come back.
	CREATE TABLE seeded_comment (
		key TEXT PRIMARY KEY,
		comment_id INTEGER UNIQUE REFERENCES comment (id) ON DELETE SET NULL
	) STRICT, WITHOUT ROWID;
	-- What was answered to a reply, by its idempotency key.
	CREATE TABLE reply_answer (
		key TEXT PRIMARY KEY,
		comment_id INTEGER REFERENCES comment (id) ON DELETE SET NULL,
		answer TEXT NOT NULL,            -- JSON of ReplyOutcome
		answered TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE INDEX reply_answer_by_comment ON reply_answer (comment_id);
	CREATE INDEX reply_answer_by_time ON reply_answer (answered);
	`,
	`
	-- One row. The number changes with everything that a reader may be shown, whichever process changes it.
	CREATE TABLE revision (database_id TEXT NOT NULL, number INTEGER NOT NULL) STRICT;
	INSERT INTO revision VALUES (lower(hex(randomblob(6))), 1);
	-- What the newsroom needs to know of the edition beside its stories.
	CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
	CREATE TRIGGER story_inserted AFTER INSERT ON story BEGIN UPDATE revision SET number = number + 1; END;
	CREATE TRIGGER story_updated AFTER UPDATE ON story BEGIN UPDATE revision SET number = number + 1; END;
	CREATE TRIGGER story_deleted AFTER DELETE ON story BEGIN UPDATE revision SET number = number + 1; END;
	CREATE TRIGGER fact_inserted AFTER INSERT ON fact BEGIN UPDATE revision SET number = number + 1; END;
	CREATE TRIGGER fact_updated AFTER UPDATE ON fact WHEN old.value <> new.value
		BEGIN UPDATE revision SET number = number + 1; END;
	CREATE TRIGGER comment_inserted AFTER INSERT ON comment WHEN new.status = 'approved'
		BEGIN UPDATE revision SET number = number + 1; END;
	CREATE TRIGGER comment_updated AFTER UPDATE ON comment WHEN old.status = 'approved' OR new.status = 'approved'
		BEGIN UPDATE revision SET number = number + 1; END;
	CREATE TRIGGER comment_deleted AFTER DELETE ON comment WHEN old.status = 'approved'
		BEGIN UPDATE revision SET number = number + 1; END;
	`,
	`
	-- What \`npm run import\` has taken from another site. Imported stories stand beside the edition's in the same
	-- tables; their slug is their path, so that it is never a slug of the edition.
	ALTER TABLE story ADD COLUMN source TEXT;                            -- that site's home; NULL: the edition
	ALTER TABLE story ADD COLUMN is_listed INTEGER NOT NULL DEFAULT 1;   -- 0: a page, in no list
	ALTER TABLE story ADD COLUMN is_lead INTEGER NOT NULL DEFAULT 0;     -- 1: first on the front page
	ALTER TABLE comment ADD COLUMN body TEXT;                            -- JSON of Block[]; NULL: what the text says
	DROP INDEX story_by_time;
	CREATE INDEX story_by_time ON story (is_live, is_listed, is_lead DESC, published DESC, slug);
	-- All sections that a story stands in; story.section is the one that it names.
	CREATE TABLE story_section (
		story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
		section TEXT NOT NULL,
		PRIMARY KEY (story_id, section)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX story_section_by_section ON story_section (section, story_id);
	INSERT INTO story_section SELECT id, section FROM story WHERE is_live = 1;
	CREATE TABLE imported_story (
		source_id INTEGER PRIMARY KEY,   -- the post's id at its site
		story_id INTEGER NOT NULL UNIQUE REFERENCES story (id) ON DELETE CASCADE,
		run TEXT NOT NULL                -- the import that has last seen it
	) STRICT;
	-- Addresses that imported stories had before.
	CREATE TABLE moved_story (
		path TEXT PRIMARY KEY,
		story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE
	) STRICT, WITHOUT ROWID;
	CREATE INDEX moved_story_by_story ON moved_story (story_id);
	-- One that an editor has deleted here keeps its row, and so does not come back.
	CREATE TABLE imported_comment (
		source_id INTEGER PRIMARY KEY,
		comment_id INTEGER UNIQUE REFERENCES comment (id) ON DELETE SET NULL,
		source_parent INTEGER NOT NULL,  -- 0: none
		run TEXT NOT NULL
	) STRICT;
	CREATE TABLE imported_file (
		url TEXT PRIMARY KEY,
		file TEXT,                       -- below the folder of imported files; NULL: could not be had
		bytes INTEGER NOT NULL,
		problem TEXT
	) STRICT, WITHOUT ROWID;
	-- How far an import that was stopped has come.
	CREATE TABLE import_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
	`,
	`
	-- The words of comments, of those that nobody may see too. A comment's story is a word as well, so that a search in
	-- one discussion costs no more on a paper of many. The text itself stays in the comment.
	CREATE VIEW comment_words AS SELECT id, 's' || story_id AS story, name, text FROM comment;
	CREATE VIRTUAL TABLE comment_search USING fts5 (
		story, name, text,
		content = 'comment_words', content_rowid = 'id',
		tokenize = "unicode61 remove_diacritics 2"
	);
	-- The words of a deleted comment leave the file at once.
	INSERT INTO comment_search (comment_search, rank) VALUES ('secure-delete', 1);
	INSERT INTO comment_search (comment_search) VALUES ('rebuild');
	CREATE TRIGGER comment_words_inserted AFTER INSERT ON comment BEGIN
		INSERT INTO comment_search (rowid, story, name, text) VALUES (new.id, 's' || new.story_id, new.name, new.text);
	END;
	CREATE TRIGGER comment_words_updated AFTER UPDATE OF story_id, name, text ON comment BEGIN
		INSERT INTO comment_search (comment_search, rowid, story, name, text)
			VALUES ('delete', old.id, 's' || old.story_id, old.name, old.text);
		INSERT INTO comment_search (rowid, story, name, text) VALUES (new.id, 's' || new.story_id, new.name, new.text);
	END;
	CREATE TRIGGER comment_words_deleted AFTER DELETE ON comment BEGIN
		INSERT INTO comment_search (comment_search, rowid, story, name, text)
			VALUES ('delete', old.id, 's' || old.story_id, old.name, old.text);
	END;
	`,
	...GROWTH_STEPS,
	...DISCUSSION_STEPS,
	...SEARCH_STEPS,
];

/** Marks a database file as ours: "Brds". */
export const APPLICATION_ID = 0x42726473;
