import type { JudgeReply } from "../../spam/judge-reply.ts";
import { writeLog } from "../../write-log.ts";
import type { Newsroom } from "../newsroom.ts";
import { inTransaction } from "./database/in-transaction.ts";
import { databaseFile, openDatabase } from "./database/open-database.ts";
import type { Paper } from "./edition/parse-paper.ts";
import { loadEdition, withdrawEdition } from "./loading/load-edition.ts";
import { createReadImportedPaper } from "./paper/imported-paper.ts";
import { createReadPaper } from "./paper/read-paper.ts";
import { createFindPath } from "./reading/find-path.ts";
import { createFindStory } from "./reading/find-story.ts";
import { createReadAddresses } from "./reading/read-addresses.ts";
import { createReadChanges } from "./reading/read-changes.ts";
import { createDiscussionReader } from "./reading/read-discussion.ts";
import { createReadList } from "./reading/read-list.ts";
import { createReadRevision } from "./reading/read-revision.ts";
import { createReadSearch } from "./reading/read-search.ts";
import { createReadSimilar } from "./reading/read-similar.ts";
import { createReadStory } from "./reading/read-story.ts";
import { isHeldByAnother, keepingFailure } from "./replies/keeping-failure.ts";
import type { Moderation } from "./replies/moderation.ts";
import { openReplyThread } from "./replies/open-reply-thread.ts";

export type EmbeddedNewsroomOptions = {
	/** Holds `newsroom.db`; made when it is not there. */
	dataFolder: string;
	editionFolder: string;
	moderation: Moderation;
	now?: () => Date;
	/** Where the owner is told why replies can't be kept; the console if left out. */
	log?: (line: string) => void;
	/** How long a reply waits while another process is writing, in milliseconds. 5000 if left out. */
	patience?: number;
	/** What is thought of a reply besides `moderation`; nothing if left out. */
	judge?: JudgeReply;
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
	const log = options.log ?? writeLog;
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
		const replies = openReplyThread({
			file: databaseFile(options.dataFolder),
			moderation: options.moderation,
			patience: options.patience ?? 5000,
		});
		const now = options.now ?? (() => new Date());
		/** Tells the owner why something could not be kept. */
		const kept = async <Outcome>(keep: () => Promise<Outcome>): Promise<Outcome> => {
			try {
				return await keep();
			} catch (error) {
				const failure = keepingFailure(error);
				if (failure && !isHeldByAnother(error)) log(failure.message);
				throw failure ?? error;
			}
		};
		return {
			masthead: async () => readPaper().masthead,
			list: async (path, page) => read.list(path, page, readPaper()),
			story: async (path) => read.story(path),
			similar: async (path) => read.similar(path),
			discussion: async (path, page, order) => discussion.read(path, page, order),
			outline: async (path) => discussion.outline(path),
			findComments: async (path, query, page) => discussion.find(path, query, page),
			search: async (query, page) => read.search(query, page),
			reportComment: (path, commentId, report, key) =>
				kept(() => replies.keepReport({ path, commentId, report, key, now: now() })),
			unlock: async (path) => {
				return { kind: "opened", story: read.story(path), discussion: discussion.read(path, 1) };
			},
			findPath: async (url) => read.path(url, readPaper()),
			get mediaOrigins() {
				const imported = readImported();
				// What could not be copied is still shown from there.
				return imported ? [...new Set([new URL(imported.home).origin, ...(imported.uploadOrigins ?? [])])] : [];
			},
			reply: async (path, input, key, sender = {}) => {
				const doubt = await options.judge?.(path, input, sender);
				const outcome = await kept(() => replies.keep({ path, input, key, ...(doubt && { doubt }), now: now() }));
				if (outcome.kind !== "stored") return outcome;
				return { ...outcome, comment: discussion.dressReply(path, outcome.comment) };
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
			changes: createReadChanges(database),
			reload: async () => {
				edition = await load();
			},
			close: async () => {
				await replies.close();
				if (database.isOpen) database.close();
			},
		};
	} catch (error) {
		database.close();
		throw error;
	}
}
