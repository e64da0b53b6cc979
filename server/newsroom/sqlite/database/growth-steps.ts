/** Steps of the schema (see `migrations.ts`) by which no answer takes longer because the archive has grown. */
export const GROWTH_STEPS: readonly string[] = [
	`
	-- Which stories stand in which list, in the order of its pages, and nothing else of them: 'front', 'section …',
	-- 'tag …' and 'author …', each followed by its key. Only stories that are live and listed are in it.
	CREATE TABLE listed_story (
		list TEXT NOT NULL,
		is_lead INTEGER NOT NULL,        -- 0 everywhere but on the front page
		published TEXT NOT NULL,
		slug TEXT NOT NULL,
		story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
		changed TEXT NOT NULL,
		PRIMARY KEY (list, is_lead DESC, published DESC, slug, story_id)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX listed_story_by_story ON listed_story (story_id);
	INSERT INTO listed_story SELECT 'front', is_lead, published, slug, id, changed FROM story WHERE is_live AND is_listed;
	INSERT INTO listed_story SELECT 'section ' || story_section.section, 0, published, slug, id, changed
		FROM story_section JOIN story ON id = story_id WHERE is_live AND is_listed;
	INSERT INTO listed_story SELECT 'tag ' || tag, 0, published, slug, id, changed
		FROM story_tag JOIN story ON id = story_id WHERE is_live AND is_listed;
	INSERT INTO listed_story SELECT 'author ' || author, 0, published, slug, id, changed
		FROM story_author JOIN story ON id = story_id WHERE is_live AND is_listed;
	-- How many those are in each month: no page has to count what stands before it.
	CREATE TABLE list_month (
		list TEXT NOT NULL,
		is_lead INTEGER NOT NULL,
		month TEXT NOT NULL,             -- "2026-11"
		stories INTEGER NOT NULL,
		PRIMARY KEY (list, is_lead DESC, month DESC)
	) STRICT, WITHOUT ROWID;
	INSERT INTO list_month SELECT list, is_lead, substr(published, 1, 7), count(*) FROM listed_story GROUP BY 1, 2, 3;
	-- Changes with every list, and with nothing else.
	ALTER TABLE revision ADD COLUMN lists INTEGER NOT NULL DEFAULT 1;
	CREATE TRIGGER listed_story_inserted AFTER INSERT ON listed_story BEGIN
		INSERT INTO list_month VALUES (new.list, new.is_lead, substr(new.published, 1, 7), 1)
			ON CONFLICT DO UPDATE SET stories = stories + 1;
		UPDATE revision SET lists = lists + 1;
	END;
	CREATE TRIGGER listed_story_deleted AFTER DELETE ON listed_story BEGIN
		UPDATE list_month SET stories = stories - 1
			WHERE list = old.list AND is_lead = old.is_lead AND month = substr(old.published, 1, 7);
		DELETE FROM list_month
			WHERE list = old.list AND is_lead = old.is_lead AND month = substr(old.published, 1, 7) AND stories = 0;
		UPDATE revision SET lists = lists + 1;
	END;
	DROP INDEX story_by_time;
	DROP INDEX story_by_section;
	DROP INDEX story_section_by_section;
	DROP INDEX story_author_by_author;
	DROP INDEX story_tag_by_tag;
	CREATE INDEX story_tag_by_name ON story_tag (tag, name);
	CREATE INDEX story_by_address ON story (is_live, published DESC, slug, path, changed);
	`,
	`
	-- How many comments of a story are published, and a number that changes with every change that shows.
	CREATE TABLE discussion (
		story_id INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
		comments INTEGER NOT NULL,
		changes INTEGER NOT NULL
	) STRICT;
	INSERT INTO discussion SELECT story_id, count(*), 1 FROM comment WHERE status = 'approved' GROUP BY story_id;
	CREATE TRIGGER discussion_grows AFTER INSERT ON comment WHEN new.status = 'approved' BEGIN
		INSERT INTO discussion VALUES (new.story_id, 1, 1)
			ON CONFLICT DO UPDATE SET comments = comments + 1, changes = changes + 1;
	END;
	CREATE TRIGGER discussion_changes AFTER UPDATE ON comment WHEN old.status = 'approved' OR new.status = 'approved' BEGIN
		INSERT INTO discussion VALUES (new.story_id, 1, 1)
			ON CONFLICT DO UPDATE SET
				comments = comments + (new.status = 'approved') - (old.status = 'approved'), changes = changes + 1;
	END;
	CREATE TRIGGER discussion_shrinks AFTER DELETE ON comment WHEN old.status = 'approved' BEGIN
		UPDATE discussion SET comments = comments - 1, changes = changes + 1 WHERE story_id = old.story_id;
	END;
	DROP INDEX comment_by_story;
	-- All that a thread's place depends on: the comments themselves are read only where they are shown.
	CREATE INDEX comment_by_place ON comment (story_id, received, id, parent_id, status);
	`,
	`
	-- One letter alone is looked up, too, instead of being put together from all words that begin with it.
	CREATE VIRTUAL TABLE story_search_anew USING fts5 (
		headline, standfirst, body,
		tokenize = "unicode61 remove_diacritics 2",
		prefix = '1 2 3'
	);
	INSERT INTO story_search_anew (rowid, headline, standfirst, body)
		SELECT rowid, headline, standfirst, body FROM story_search;
	DROP TABLE story_search;
	ALTER TABLE story_search_anew RENAME TO story_search;
	`,
	`
	-- Changes with everything that readers are shown but discussions, which have their own numbers.
	ALTER TABLE revision ADD COLUMN paper INTEGER NOT NULL DEFAULT 1;
	DROP TRIGGER story_inserted;
	DROP TRIGGER story_updated;
	DROP TRIGGER story_deleted;
	DROP TRIGGER fact_inserted;
	DROP TRIGGER fact_updated;
	CREATE TRIGGER story_inserted AFTER INSERT ON story
		BEGIN UPDATE revision SET number = number + 1, paper = paper + 1; END;
	CREATE TRIGGER story_updated AFTER UPDATE ON story
		BEGIN UPDATE revision SET number = number + 1, paper = paper + 1; END;
	CREATE TRIGGER story_deleted AFTER DELETE ON story
		BEGIN UPDATE revision SET number = number + 1, paper = paper + 1; END;
	CREATE TRIGGER fact_inserted AFTER INSERT ON fact
		BEGIN UPDATE revision SET number = number + 1, paper = paper + 1; END;
	CREATE TRIGGER fact_updated AFTER UPDATE ON fact WHEN old.value <> new.value
		BEGIN UPDATE revision SET number = number + 1, paper = paper + 1; END;
	`,
];
