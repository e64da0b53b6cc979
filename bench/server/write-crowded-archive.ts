import { inTransaction } from "../../server/newsroom/sqlite/database/in-transaction.ts";
import { openDatabase } from "../../server/newsroom/sqlite/database/open-database.ts";
import { createImportedComments } from "../../server/newsroom/sqlite/importing/imported-comments.ts";
import { buildComments } from "../growth/archive/build-comments.ts";
import { type Archive, writeArchive } from "../growth/archive/write-archive.ts";

/** More than the answers of all fit into the server's cache. */
const STORIES = 5_000;
/** The newest stories, which are read and replied to. */
export const DISCUSSED = 100;
const COMMENTS_EACH = 900;
/** Beyond the ids of the archive's own comments. */
const FIRST_ID = 1_000_000;

/** Five thousand stories with 101,010 comments, 900 of them under each of the hundred newest. */
export function writeCrowdedArchive(folder: string): Archive {
	const archive = writeArchive(folder, STORIES);
	const database = openDatabase(folder);
	try {
		database.exec("PRAGMA synchronous = OFF");
		inTransaction(database, () => {
			const comments = createImportedComments(database, "bench");
			for (let number = 0; number < DISCUSSED; number += 1) {
				const built = buildComments(number + 1, COMMENTS_EACH, FIRST_ID + number * COMMENTS_EACH);
				for (const comment of built) comments.save(comment);
			}
		});
		database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
	} finally {
		database.close();
	}
	return archive;
}
