import type { Newsroom } from "../newsroom.ts";
import { inTransaction } from "./database/in-transaction.ts";
import { openDatabase } from "./database/open-database.ts";
import type { Paper } from "./edition/parse-paper.ts";
import { loadEdition, withdrawEdition } from "./loading/load-edition.ts";
import { createReadImportedPaper } from "./paper/imported-paper.ts";
import { createReadPaper } from "./paper/read-paper.ts";
import { createFindPath } from "./reading/find-path.ts";
import { createFindStory } from "./reading/find-story.ts";
import { createReadAddresses } from "./reading/read-addresses.ts";
import { createDiscussionReader } from "./reading/read-discussion.ts";
import { createReadList } from "./reading/read-list.ts";
import { createReadRevision } from "./reading/read-revision.ts";
import { createReadSearch } from "./reading/read-search.ts";
import { createReadSimilar } from "./reading/read-similar.ts";
import { createReadStory } from "./reading/read-story.ts";
import { keepingFailure } from "./replies/keeping-failure.ts";
import type { Moderation } from "./replies/moderation.ts";
import { createTakeReply } from "./replies/take-reply.ts";

export type EmbeddedNewsroomOptions = {
	/** Holds `newsroom.db`; made when it is not there. */
	dataFolder: string;
	editionFolder: string;
	moderation: Moderation;
	now?: () => Date;
	/** Where the owner is told why replies can't be kept; the console if left out. */
	log?: (line: string) => void;
};

export type EmbeddedNewsroom = Newsroom & {
	/** Reads the edition again; throws `EditionProblem` and keeps what it had when a file has a mistake. */
	reload(): Promise<void>;
};

/**
 * Opens the newsroom that is ready at the first start: stories from files, comments in SQLite; or what was imported.
 * Throws `DatabaseProblem` or `EditionProblem`, whose messages are sentences for a terminal.
 */
export async function openEmbeddedNewsroom(options: EmbeddedNewsroomOptions): Promise<EmbeddedNewsroom> {
	const database = openDatabase(options.dataFolder);
	const log = options.log ?? ((line: string) => console.error(line));
	try {
		const readImported = createReadImportedPaper(database);
		const load = async (): Promise<Paper | undefined> => {
			const imported = readImported();
			if (!imported || imported.isBeside) return (await loadEdition(database, options.editionFolder)).paper;
			inTransaction(database, () => withdrawEdition(database));
			return undefined;
		};
		let edition = await load();
		const readPaper = createReadPaper(database, () => edition);
		const findStory = createFindStory(database);
		const discussion = createDiscussionReader(database, findStory);
		const read = {
			list: createReadList(database),
			story: createReadStory(database, findStory),
			similar: createReadSimilar(database, findStory),
			search: createReadSearch(database),
			addresses: createReadAddresses(database),
			revision: createReadRevision(database),
			path: createFindPath(database),
		};
		const takeReply = createTakeReply(database, findStory, {
			moderation: options.moderation,
			now: options.now ?? (() => new Date()),
		});
		return {
			masthead: async () => readPaper().masthead,
			list: async (path, page) => read.list(path, page, readPaper()),
			story: async (path) => read.story(path),
			similar: async (path) => read.similar(path),
			discussion: async (path, page) => discussion.read(path, page),
			findComments: async (path, query, page) => discussion.find(path, query, page),
			search: async (query, page) => read.search(query, page),
			unlock: async (path) => {
				return { kind: "opened", story: read.story(path), discussion: discussion.read(path, 1) };
			},
			findPath: async (url) => read.path(url, readPaper()),
			get mediaOrigins() {
				// What could not be copied is still shown from there.
				const home = readImported()?.home ?? "";
				return home.startsWith("http:") ? [new URL(home).origin] : [];
			},
			reply: async (path, input, key) => {
				try {
					return takeReply(path, input, key);
				} catch (error) {
					const failure = keepingFailure(error);
					if (failure && failure.kind !== "busy") log(failure.message);
					throw failure ?? error;
				}
			},
			async *addresses() {
				const paper = readPaper();
				yield* read.addresses.read(paper, 0, read.addresses.count(paper));
			},
			addressParts: {
				count: async () => read.addresses.count(readPaper()),
				read: async (offset, limit) => read.addresses.read(readPaper(), offset, limit),
			},
			revision: read.revision,
			reload: async () => {
				edition = await load();
			},
			close: async () => {
				if (database.isOpen) database.close();
			},
		};
	} catch (error) {
		database.close();
		throw error;
	}
}
