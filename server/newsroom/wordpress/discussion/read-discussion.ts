import type { Block } from "../../../../src/model/block.ts";
import type {
	Comment,
	CommentRole,
	Discussion,
	DiscussionOrder,
	DiscussionOutline,
	FoundComments,
} from "../../../../src/model/discussion.ts";
import { orderThreads } from "../../../../src/model/order-threads.ts";
import type { ReportOutcome } from "../../../../src/model/report.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { discussionPages } from "../../discussion-pages.ts";
import { pageAt } from "../../paging.ts";
import { nameSources } from "../../quote-sources.ts";
import { createQuotes, quotesStory } from "../../quoted/create-quotes.ts";
import { mayQuote } from "../../quoted/passages-of.ts";
import type { WpClient } from "../client/wp-client.ts";
import { type WpComment, type WpPost, wpComment } from "../client/wp-types.ts";
import { parseComment } from "../content/parse-comment.ts";
import type { SitePaths } from "../reading/site-paths.ts";
import { createOwnReplies, type OwnReplies } from "../replies/own-replies.ts";
import { createReplyWays, isLocked, type ReplyWays } from "../replies/reply-ways.ts";
import { authorName, buildComment, timeOf } from "./build-comment.ts";
import { type CountComments, createCountComments } from "./count-comments.ts";
import { createFindComments } from "./find-comments.ts";
import { orderComments } from "./order-comments.ts";
import { type AllPages, PER_PAGE, readAllPages } from "./read-all-pages.ts";

export type DiscussionReader = {
	/** One page. Throws `Failure` not-found for a page that is not there, and what the client throws. */
	read(post: WpPost, page: number, order?: DiscussionOrder): Promise<Discussion>;
	/** Costs no more than a page does: both are made of all comments, which the client keeps. */
	outline(post: WpPost): Promise<DiscussionOutline>;
	/** Says of what comments quote of the story which paragraph that is. */
	place(post: WpPost, comments: Comment[]): Promise<Comment[]>;
	/** Says where a comment can be reported. */
	report(post: WpPost, id: string): Promise<ReportOutcome>;
	/** The comments that have the words, any text; throws as `read` does. */
	find(post: WpPost, typed: string, page: number): Promise<FoundComments>;
	/** Every approved comment of a post that is not locked, in no order. */
	comments(post: WpPost): Promise<AllPages<WpComment>>;
	/** Comments of each post; 0 for one without, no post at all when it could not be found out. */
	count: CountComments;
	/** What was learnt by sending replies, and the replies themselves until the WordPress shows them. */
	ways: ReplyWays;
	own: OwnReplies;
};

export type DiscussionParts = {
	client: WpClient;
	/** The body of the story as readers have it: the same value for as long as it is the same. */
	storyBody(post: WpPost): Promise<readonly Block[]>;
	paths: Pick<SitePaths, "pathOf">;
	/** Whether a registered user writes for the paper. */
	isWriter(userId: number): Promise<boolean>;
	log: (line: string) => void;
	/** In milliseconds since 1970. */
	now: () => number;
};

/** What is asked of a comment; not the addresses of its writer's pictures, which hold a hash of the e-mail address. */
export const COMMENT_FIELDS = "id,post,parent,author,author_name,author_url,date_gmt,content,link,type";

/** 30,000 comments; more is no discussion that anyone reads. */
const MOST_PAGES = 300;
const NOT_BY_READERS = new Set(["pingback", "trackback", "note"]);

/** Reads discussions whole, because WordPress cuts its pages through threads: a reply may be pages after its parent. */
export function createDiscussionReader({
	client,
	storyBody,
	paths,
	isWriter,
	log,
	now,
}: DiscussionParts): DiscussionReader {
	const ways = createReplyWays(client, now);
	const own = createOwnReplies(now);
	/** Parsed once for as long as the client holds the comment. */
	const bodies = new WeakMap<WpComment, Block[]>();
	const findComments = createFindComments();
	const quotes = createQuotes();

	function bodyOf(comment: WpComment, post: WpPost): Block[] {
		const known = bodies.get(comment);
		if (known) return known;
		const context = { base: new URL(post.link, client.home), pathOf: (url: URL) => paths.pathOf(url) };
		const body = parseComment(comment.content.rendered, context);
		bodies.set(comment, body);
		return body;
	}

	async function comments(post: WpPost): Promise<AllPages<WpComment>> {
		const query = { post: post.id, per_page: PER_PAGE, order: "asc", orderby: "date_gmt", _fields: COMMENT_FIELDS };
		const about = [`comments:${post.id}`];
		const read = await readAllPages(
			(page) => client.readList("/wp/v2/comments", { ...query, page }, wpComment, { about }),
			MOST_PAGES,
		);
		if (read.isCut) log(`Post ${post.id} has more comments than are read: the first ${read.items.length} are shown.`);
		const items = read.items.filter(({ type }) => !NOT_BY_READERS.has(type));
		return { ...read, items: [...items, ...own.missingFrom(post.id, new Set(items.map(({ id }) => id)))] };
	}

	/** Set by the user's id alone: a guest may give any name. */
	async function roleOf({ author }: WpComment, post: WpPost): Promise<CommentRole | undefined> {
		if (author === 0) return undefined;
		if (author === post.author) return "author";
		return (await isWriter(author).catch(() => false)) ? "newsroom" : undefined;
	}

	async function inPages(post: WpPost, order: DiscussionOrder = "oldest") {
		const found: AllPages<WpComment> = isLocked(post) ? { items: [], isCut: false } : await comments(post);
		const byId = new Map(found.items.map((comment) => [comment.id, comment]));
		const pages = discussionPages(orderThreads(orderComments(found.items), order)).map((page) =>
			page.flatMap(({ id, parentId }) => {
				const comment = byId.get(id);
				return comment ? [{ comment, parentId }] : [];
			}),
		);
		const nameOf = (id: string) => {
			const comment = byId.get(Number(id));
			return comment && authorName(comment);
		};
		return { pages, count: byId.size, asOf: found.asOf, nameOf };
	}

	async function read(post: WpPost, asked: number, order: DiscussionOrder = "oldest"): Promise<Discussion> {
		const { pages: places, count, asOf, nameOf } = await inPages(post, order);
		const { page, pages } = pageAt(asked, places.length, 1);
		const built = (places[page - 1] ?? []).map(async ({ comment, parentId }) => {
			const role = await roleOf(comment, post);
			const body = nameSources(bodyOf(comment, post), nameOf);
			return buildComment(comment, { ...(parentId !== undefined && { parentId }), ...(role && { role }), body });
		});
		const opening = await ways.opening(post);
		return {
			version: MODEL_VERSION,
			count,
			isOpen: opening.isOpen,
			page,
			pages,
			...(order !== "oldest" && { order }),
			comments: await place(post, await Promise.all(built)),
			...(!opening.isOpen && opening.replyAt !== undefined && { replyAt: opening.replyAt }),
			...(asOf !== undefined && { asOf }),
		};
	}

	async function find(post: WpPost, typed: string, page: number): Promise<FoundComments> {
		const { pages } = await inPages(post);
		const places = pages.flatMap((comments, at) => comments.map(({ comment }) => ({ comment, onPage: at + 1 })));
		return findComments(places, (comment) => roleOf(comment, post), typed, page);
	}

	async function outline(post: WpPost): Promise<DiscussionOutline> {
		const { pages, count, asOf } = await inPages(post);
		const quoting = pages
			.flat()
			.filter(({ comment }) => mayQuote(comment.content.rendered))
			.map(({ comment }) => ({ id: String(comment.id), same: comment, body: () => bodyOf(comment, post) }));
		const body = quoting.length > 0 ? await storyBody(post) : [];
		const comments = pages.flatMap((page, at) =>
			page.map(({ comment, parentId }) => ({
				id: String(comment.id),
				...(parentId !== undefined && { parentId: String(parentId) }),
				published: timeOf(comment),
				page: at + 1,
			})),
		);
		return {
			version: MODEL_VERSION,
			count,
			comments,
			quoted: await quotes.read({ id: post.id, version: body, body: () => body }, quoting),
			...(asOf !== undefined && { asOf }),
		};
	}

	async function place(post: WpPost, comments: Comment[]): Promise<Comment[]> {
		if (!comments.some(({ body }) => quotesStory(body))) return comments;
		const body = await storyBody(post);
		const story = { id: post.id, version: body, body: () => body };
		return comments.map((comment) => ({ ...comment, body: quotes.place(story, comment.body) }));
	}

	/** WordPress has no place for reports: its editors are reached where the comment stands on its own site. */
	async function report(post: WpPost, id: string): Promise<ReportOutcome> {
		if (isLocked(post)) return { kind: "gone" };
		const { items } = await comments(post);
		const comment = items.find((one) => String(one.id) === id);
		if (!comment) return { kind: "gone" };
		const at = new URL(post.link, client.home);
		at.hash = `comment-${comment.id}`;
		return { kind: "elsewhere", at: at.href };
	}

	return { read, outline, place, report, find, comments, count: createCountComments({ client, own, log }), ways, own };
}
