import type { Block } from "../../../src/model/block.ts";
import { Failure } from "../../../src/model/failure.ts";
import type { Masthead } from "../../../src/model/masthead.ts";
import type { Story } from "../../../src/model/story.ts";
import { writeLog } from "../../write-log.ts";
import type { Newsroom } from "../newsroom.ts";
import { textDirection } from "../text-direction.ts";
import { createWpClient, type WpClientOptions } from "./client/create-wp-client.ts";
import type { WpClient } from "./client/wp-client.ts";
import type { WpPost } from "./client/wp-types.ts";
import { createDiscussionReader, type DiscussionReader } from "./discussion/read-discussion.ts";
import { buildStory, type PostParts, parsePost } from "./reading/build-story.ts";
import { createFindPath } from "./reading/find-path.ts";
import { createPostFinder } from "./reading/find-post.ts";
import { createLibraryOrigins } from "./reading/library-origins.ts";
import { createReadAddresses } from "./reading/read-addresses.ts";
import { createFactsReader, type PostFacts } from "./reading/read-facts.ts";
import { createReadList } from "./reading/read-list.ts";
import { createReadSearch } from "./reading/read-search.ts";
import { createReadSimilar } from "./reading/read-similar.ts";
import type { Section } from "./reading/sections.ts";
import { createSitePaths, type SitePaths } from "./reading/site-paths.ts";
import { createSummaries } from "./reading/summaries.ts";
import { createUnlock } from "./reading/unlock.ts";
import { createTakeReply } from "./replies/create-take-reply.ts";

export type WordPressNewsroomOptions = {
	/** The site's home, ending in a slash. */
	home: URL;
	/** Holds what is kept of the site's answers; made when it is not there. */
	dataFolder: string;
	/** Shared with the plugin file on the WordPress: signs who sent a reply. */
	secret?: string;
	log?: (line: string) => void;
	now?: () => number;
	/** How long the site is waited for, where that is not as long as a reader would. */
	timeoutMs?: WpClientOptions["timeoutMs"];
	/** After so long, in milliseconds, answers made from what is kept are made anew, so that changes are noticed. */
	askAgainAfter?: number;
};

const NO_BODY: readonly Block[] = [];

/** How long an answer may stand before the newsroom is asked whether it still holds, in milliseconds. */
const ASK_AGAIN_AFTER = 15_000;

/**
 * Opens any WordPress site as a newsroom. Nothing is asked of it until a reader asks; when it can't be reached, what
 * was read before is still given. Everything that is shaped like WordPress stays in this folder.
 */
export function openWordPressNewsroom(options: WordPressNewsroomOptions): Newsroom {
	const { home, dataFolder, secret, timeoutMs, askAgainAfter = ASK_AGAIN_AFTER } = options;
	const log = options.log ?? writeLog;
	const now = options.now ?? Date.now;
	const client = createWpClient({ home, dataFolder, log, now, ...(timeoutMs && { timeoutMs }) });
	const aliases = new Map<string, string>();
	const paths = createSitePaths(() => [client.home, home], aliases);
	const library = createLibraryOrigins();
	const facts = createFactsReader({
		client,
		log,
		onMedia: library.learn,
		onSections: ({ byId }) => addAliases(aliases, [...byId.values()], paths),
	});
	const finder = createPostFinder({ client, paths, facts });
	const parse = createParse(client, paths);
	const isWriter = async (id: number) => (await facts.users()).has(id);
	/** Comments are worth having without knowing what they quote. */
	const storyBody = async (post: WpPost): Promise<readonly Block[]> => {
		try {
			return (await parse(post, await facts.of([post], true))).body;
		} catch (error) {
			if (error instanceof Failure) return NO_BODY;
			throw error;
		}
	};
	const discussion = createDiscussionReader({ client, storyBody, paths, isWriter, log, now });
	const summaries = createSummaries({
		facts: (posts) => facts.of(posts),
		parse,
		count: (posts) => discussion.count(posts),
		remember: finder.remember,
	});
	const readList = createReadList({ client, facts, summaries });
	const readSimilar = createReadSimilar(client, summaries);
	const readSearch = createReadSearch({
		client,
		summaries,
		parse: async (post) => parse(post, await facts.of([post])),
	});
	const takeReply = createTakeReply({ client, paths, discussion, secret, now });

	let lessons = 0;

	async function wholeStory(post: WpPost, asOf?: string): Promise<Story> {
		const [known, commentCount] = await Promise.all([facts.of([post], true), countComments(post, discussion)]);
		const story = buildStory(await parse(post, known), known);
		return { ...story, commentCount, ...(asOf !== undefined && { asOf }) };
	}

	return {
		masthead: () => readMasthead(client, facts),
		list: readList,
		story: async (path) => {
			const { data, asOf } = await finder.find(path);
			return wholeStory(data, asOf);
		},
		similar: async (path) => readSimilar((await finder.find(path)).data),
		discussion: async (path, page, order) => discussion.read((await finder.find(path)).data, page, order),
		outline: async (path) => discussion.outline((await finder.find(path)).data),
		findComments: async (path, query, page) => discussion.find((await finder.find(path)).data, query, page),
		search: readSearch,
		reply: async (path, input, key, sender) => {
			const post = await findReplied(path, finder.find);
			const outcome = await takeReply(post, input, key, sender);
			if (outcome.kind === "stored" && post) {
				const [comment = outcome.comment] = await discussion.place(post, [outcome.comment]);
				return { ...outcome, comment };
			}
			// Whether a discussion takes replies is known from trying: pages say it from now on.
			if (outcome.kind === "refused") lessons += 1;
			return outcome;
		},
		reportComment: async (path, id) => discussion.report((await finder.find(path)).data, id),
		unlock: createUnlock({ client, find: finder.find, wholeStory, discussion }),
		addresses: createReadAddresses(client, facts, paths),
		findPath: createFindPath({ client, facts, paths }),
		revision: () => `${client.changes()}.${lessons}.${Math.floor(now() / askAgainAfter)}`,
		get mediaOrigins() {
			return [...new Set([client.home.origin, home.origin, ...library.list()])];
		},
		refresh: (storyId) => {
			client.forget(storyId === undefined ? undefined : ["lists", "names", `post:${storyId}`, `comments:${storyId}`]);
		},
		close: () => client.close(),
	};
}

/**
 * The comments that the story's discussion will show: without the plugin's count they are read, as the page will in a
 * moment. A story is worth having without.
 */
async function countComments(post: WpPost, discussion: DiscussionReader): Promise<number> {
	const isRead = post.reply_count === undefined && !post.content.protected;
	try {
		if (isRead) return (await discussion.comments(post)).items.length;
		return (await discussion.count([post])).get(post.id) ?? 0;
	} catch (error) {
		if (error instanceof Failure) return 0;
		throw error;
	}
}

/** Sites may have their sections elsewhere ("/topics/science/"): links to there lead here. */
function addAliases(aliases: Map<string, string>, sections: readonly Section[], paths: SitePaths): void {
	for (const { term, path } of sections) {
		if (!URL.canParse(term.link) || new URL(term.link).search !== "") continue;
		const there = paths.pathOfPermalink(term.link);
		if (there !== path) aliases.set(there, path);
	}
}

/** Parses each post once for as long as the client holds it, and again when what it names has changed. */
function createParse(client: WpClient, paths: SitePaths) {
	const parsed = new WeakMap<WpPost, { parts: PostParts; uploads: PostFacts["media"] }>();
	return async (post: WpPost, facts: PostFacts): Promise<PostParts> => {
		const known = parsed.get(post);
		const isSame =
			known && [...facts.media].every(([id, media]) => !isNamed(post, id) || known.uploads.get(id) === media);
		if (isSame) return known.parts;
		const { language } = await client.site().catch(() => ({ language: "en" }));
		const parts = parsePost(post, facts, { base: client.home, paths, language });
		parsed.set(post, { parts, uploads: facts.media });
		return parts;
	};
}

function isNamed(post: WpPost, upload: number): boolean {
	return post.featured_media === upload || post.content.rendered.includes(`wp-image-${upload}`);
}

async function readMasthead(client: WpClient, facts: ReturnType<typeof createFactsReader>): Promise<Masthead> {
	const [site, sections] = await Promise.all([client.site(), facts.sections()]);
	return {
		name: site.name || client.home.host,
		...(site.description !== "" && { tagline: site.description }),
		language: site.language,
		direction: textDirection(site.language),
		timeZone: site.timeZone,
		sections: sections.top.map(({ name, path }) => ({ name, path })),
	};
}

/** The post that is replied to, also under the address that it had before; undefined when it is gone. */
async function findReplied(
	path: string,
	find: (path: string) => Promise<{ data: WpPost }>,
): Promise<WpPost | undefined> {
	try {
		return (await find(path)).data;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		if (error.kind === "moved" && error.to !== undefined) return findReplied(error.to, find);
		if (error.kind === "not-found") return undefined;
		throw error;
	}
}
