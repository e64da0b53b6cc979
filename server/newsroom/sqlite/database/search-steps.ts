/** Steps of the schema (see `migrations.ts`) for the search. They are given `search_line`, which is `searchLine`. */
export const SEARCH_STEPS: readonly string[] = [
	`
	-- The indexes hold what \`searchLine\` makes of a text: words folded for all scripts, and pairs of letters where
	-- words stand without spaces. The texts themselves stay in story and comment.
	CREATE VIRTUAL TABLE story_search_anew USING fts5 (
		headline, standfirst, body,
		tokenize = 'ascii', prefix = '1 2 3', content = '', contentless_delete = 1
	);
	INSERT INTO story_search_anew (rowid, headline, standfirst, body)
		SELECT rowid, search_line(headline), search_line(standfirst), search_line(body) FROM story_search;
	DROP TABLE story_search;
	ALTER TABLE story_search_anew RENAME TO story_search;

	DROP TRIGGER comment_words_inserted;
	DROP TRIGGER comment_words_updated;
	DROP TRIGGER comment_words_deleted;
	DROP TABLE comment_search;
	DROP VIEW comment_words;
	ALTER TABLE comment ADD COLUMN words TEXT;   -- searchLine of name and text; NULL: they are found as they are typed
	UPDATE comment SET words = search_line(name || char(10) || text);
	CREATE VIEW comment_words AS
		SELECT id, 's' || story_id AS story, coalesce(words, name || char(10) || text) AS words FROM comment;
	CREATE VIRTUAL TABLE comment_search USING fts5 (
		story, words,
		content = 'comment_words', content_rowid = 'id',
		tokenize = 'ascii'
	);
	-- The words of a deleted comment leave the file at once.
	INSERT INTO comment_search (comment_search, rank) VALUES ('secure-delete', 1);
	INSERT INTO comment_search (comment_search) VALUES ('rebuild');
	CREATE TRIGGER comment_words_inserted AFTER INSERT ON comment BEGIN
		INSERT INTO comment_search (rowid, story, words)
			VALUES (new.id, 's' || new.story_id, coalesce(new.words, new.name || char(10) || new.text));
	END;
	CREATE TRIGGER comment_words_updated AFTER UPDATE OF story_id, name, text, words ON comment BEGIN
		INSERT INTO comment_search (comment_search, rowid, story, words)
			VALUES ('delete', old.id, 's' || old.story_id, coalesce(old.words, old.name || char(10) || old.text));
		INSERT INTO comment_search (rowid, story, words)
			VALUES (new.id, 's' || new.story_id, coalesce(new.words, new.name || char(10) || new.text));
	END;
	CREATE TRIGGER comment_words_deleted AFTER DELETE ON comment BEGIN
		INSERT INTO comment_search (comment_search, rowid, story, words)
			VALUES ('delete', old.id, 's' || old.story_id, coalesce(old.words, old.name || char(10) || old.text));
	END;
	`,
];
