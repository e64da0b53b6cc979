import { copyFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

function databaseFile(wordpressFolder: string): string {
	return path.join(wordpressFolder, "wp-content/database/.ht.sqlite");
}

/** Brings everything written so far into the one file, so that a copy of it is whole. */
export function checkpoint(wordpressFolder: string): void {
	const database = open(wordpressFolder);
	database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
	database.close();
}

/** Writes the site's true home in place of the one it was filled with; both as "http://host/folder". */
export function moveHome(wordpressFolder: string, from: string, to: string): void {
	const database = open(wordpressFolder);
	for (const [table, column] of [
		["wp_posts", "post_content"],
		["wp_posts", "post_excerpt"],
		["wp_posts", "guid"],
		["wp_comments", "comment_content"],
		["wp_options", "option_value"],
	]) {
		const isPlain = table === "wp_options" ? "AND option_name IN ('siteurl', 'home')" : "";
		database
			.prepare(`UPDATE ${table} SET ${column} = replace(${column}, ?, ?) WHERE instr(${column}, ?) > 0 ${isPlain}`)
			.run(from, to, from);
	}
	database.close();
}

/** Keeps a copy of the site's data under a name. */
export function keepData(wordpressFolder: string, name: string): void {
	checkpoint(wordpressFolder);
	copyFileSync(databaseFile(wordpressFolder), keptFile(wordpressFolder, name));
}

/**
 * Puts a kept copy in place. A request that is still under way goes on with the file it has opened: SQLite notices
 * that it was moved and touches nothing of the new one.
 */
export function restoreData(wordpressFolder: string, name: string): void {
	const file = databaseFile(wordpressFolder);
	const draft = `${file}.draft`;
	copyFileSync(keptFile(wordpressFolder, name), draft);
	for (const ending of ["-wal", "-shm", "-journal"]) rmSync(file + ending, { force: true });
	renameSync(draft, file);
}

function keptFile(wordpressFolder: string, name: string): string {
	return `${databaseFile(wordpressFolder)}.kept-${name}`;
}

function open(wordpressFolder: string): DatabaseSync {
	const database = new DatabaseSync(databaseFile(wordpressFolder));
	database.exec("PRAGMA busy_timeout = 10000");
	return database;
}
