import { randomUUID } from "node:crypto";
import { inTransaction } from "../newsroom/sqlite/database/in-transaction.ts";
import { createImportState, type ImportState } from "../newsroom/sqlite/importing/import-state.ts";
import { createImportedComments } from "../newsroom/sqlite/importing/imported-comments.ts";
import { createImportedFiles } from "../newsroom/sqlite/importing/imported-files.ts";
import { createImportedStories } from "../newsroom/sqlite/importing/imported-stories.ts";
import { withdrawEdition } from "../newsroom/sqlite/loading/load-edition.ts";
import { createReadImportedPaper, saveImportedPaper } from "../newsroom/sqlite/paper/imported-paper.ts";
import { buildImportedPaper } from "./build-imported-paper.ts";
import type { FetchFile } from "./files/fetch-file.ts";
import { createFileCopier } from "./files/file-copier.ts";
import type { ImportParts } from "./import-parts.ts";
import { ImportProblem } from "./import-problem.ts";
import { countLeftover, createTally, type Tally } from "./report/tally.ts";
import { createTakeComments } from "./take-comments.ts";
import { createTakeFiles } from "./take-files.ts";
import { createTakePosts } from "./take-posts.ts";

export type MirrorOptions = Pick<ImportParts, "database" | "source" | "progress" | "signal"> & {
	/** Where imported files are kept. */
	filesFolder: string;
	fetchFile: FetchFile;
	/** Hosts that may lie in a private network. */
	trustedHosts: ReadonlySet<string>;
	/** Whether the bundled edition stays beside the import; undefined: as the last import has it, else not. */
	keepEdition?: boolean;
	/** Whether stories and comments that are no longer at the site go here as well. */
	prune: boolean;
};

/**
 * Copies a newsroom. Each story and each batch of comments is one transaction, so it can be stopped at any time, and
 * goes on there the next time. What was taken before is compared and written only where it has changed.
 * Throws `ImportProblem`, what the source throws, and what `signal` was aborted with.
 */
export async function mirror(options: MirrorOptions): Promise<Tally> {
	const { database, source } = options;
	const known = createReadImportedPaper(database)();
	const said = await source.paper();
	const home = source.home();
	if (known && siteOf(known.home) !== siteOf(home.href)) {
		throw new ImportProblem(
			`This data folder holds an import of ${known.home} already. Give ${home.href} a folder of its own: --data FOLDER.`,
		);
	}
	const isBeside = options.keepEdition ?? known?.isBeside ?? false;
	const { paper, paths } = buildImportedPaper(said, home, isBeside);
	const state = createImportState(database);
	const run = startRun(state, source.name());
	const tally = createTally();
	const parts: ImportParts = { ...options, state, tally };

	/** Hosts of the site's uploads besides its own, with their origins. */
	const uploads = new Map((known?.uploadOrigins ?? []).map((origin) => [new URL(origin).host, origin]));
	/** From the first story on, the paper is the imported one. */
	let adopted: number | undefined;
	function adopt(): void {
		if (adopted === uploads.size) return;
		saveImportedPaper(database, { ...paper, ...(uploads.size > 0 && { uploadOrigins: [...uploads.values()] }) });
		if (adopted === undefined && !isBeside) withdrawEdition(database);
		adopted = uploads.size;
	}

	const stories = createImportedStories(database, home.href, run);
	const comments = createImportedComments(database, run);
	const copy = createFileCopier({
		...options,
		folder: options.filesFolder,
		home,
		known: createImportedFiles(database),
		fetch: options.fetchFile,
	});
	const takePosts = createTakePosts({
		...parts,
		stories,
		takeFiles: createTakeFiles({ home, uploadHosts: uploads, copy, tally }),
		reading: { base: home, paths, language: said.language },
		onStory: adopt,
		onMedia: (media) => {
			for (const { source_url: src } of media) {
				const url = URL.parse(src);
				if (url?.host && url.host !== home.host) uploads.set(url.host, url.origin);
			}
		},
	});
	const context = { base: home, pathOf: paths.pathOf };
	const takeComments = createTakeComments({ ...parts, stories, comments, users: said.users, context });

	await takePosts("post");
	await takePosts("page");
	if (stories.seen() === 0) throw new ImportProblem(`${home.href} gives no story that can be read.`);
	await takeComments();
	for (const { reason, count } of source.leftovers()) countLeftover(tally, "story", reason, undefined, count);
	inTransaction(database, () => {
		adopt();
		comments.joinThreads();
	});
	tally.gone = { stories: stories.gone(), comments: comments.gone(), isPruned: options.prune };
	if (options.prune) {
		inTransaction(database, () => stories.withdrawGone());
		comments.pruneGone();
	}
	state.clear();
	return tally;
}

/** The name of this import: that of one from the same source that was stopped, or a new one. */
function startRun(state: ImportState, source: string): string {
	const stopped = state.get("run");
	if (stopped !== undefined && state.get("source") === source) return stopped;
	const run = randomUUID();
	state.clear();
	state.set("source", source);
	state.set("run", run);
	return run;
}

/** One site, whether it is written with http or https, with www or without. */
function siteOf(home: string): string {
	const { host, pathname } = new URL(home);
	return host.replace(/^www\./, "") + pathname;
}
