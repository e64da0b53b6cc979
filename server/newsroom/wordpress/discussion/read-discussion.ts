import type { Block } from "../../../../src/model/block.ts";
import type { CommentRole, Discussion, FoundComments } from "../../../../src/model/discussion.ts";
import { MODEL_VERSION } from "../../../../src/model/story.ts";
import { discussionPages } from "../../discussion-pages.ts";
import { pageAt } from "../../paging.ts";
import type { WpClient } from "../client/wp-client.ts";
import { type WpComment, type WpPost, wpComment } from "../client/wp-types.ts";
import { parseComment } from "../content/parse-comment.ts";
import type { SitePaths } from "../reading/site-paths.ts";
import { createOwnReplies, type OwnReplies } from "../replies/own-replies.ts";
import { createReplyWays, isLocked, type ReplyWays } from "../replies/reply-ways.ts";
import { buildComment } from "./build-comment.ts";
import { type CountComments, createCountComments } from "./count-comments.ts";
import { createFindComments } from "./find-comments.ts";
import { orderComments } from "./order-comments.ts";
import { type AllPages, PER_PAGE, readAllPages } from "./read-all-pages.ts";

export type DiscussionReader = {
	/** One page. Throws `Failure` not-found for a page that is not there, and what the client throws. */
	read(post: WpPost, page: number): Promise<Discussion>;
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
export function createDiscussionReader({ client, paths, isWriter, log, now }: DiscussionParts): DiscussionReader {
	const ways = createReplyWays(client, now);
	const own = createOwnReplies(now);
	/** Parsed once for as long as the client holds the comment. */
	const bodies = new WeakMap<WpComment, Block[]>();
	const findComments = createFindComments();

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

	async function inPages(post: WpPost) {
		const found: AllPages<WpComment> = isLocked(post) ? { items: [], isCut: false } : await comments(post);
		const byId = new Map(found.items.map((comment) => [comment.id, comment]));
		const pages = discussionPages(orderComments(found.items)).map((page) =>
			page.flatMap(({ id, parentId }) => {
				const comment = byId.get(id);
				return comment ? [{ comment, parentId }] : [];
			}),
		);
		return { pages, count: byId.size, asOf: found.asOf };
	}

	async function read(post: WpPost, asked: number): Promise<Discussion> {
		const { pages: places, count, asOf } = await inPages(post);
		const { page, pages } = pageAt(asked, places.length, 1);
		const built = (places[page - 1] ?? []).map(async ({ comment, parentId }) => {
			const role = await roleOf(comment, post);
			const body = bodyOf(comment, post);
			return buildComment(comment, { ...(parentId !== undefined && { parentId }), ...(role && { role }), body });
		});
		const opening = await ways.opening(post);
		return {
			version: MODEL_VERSION,
			count,
			isOpen: opening.isOpen,
			page,
			pages,
			comments: await Promise.all(built),
			...(!opening.isOpen && opening.replyAt !== undefined && { replyAt: opening.replyAt }),
			...(asOf !== undefined && { asOf }),
		};
	}

	async function find(post: WpPost, typed: string, page: number): Promise<FoundComments> {
		const { pages } = await inPages(post);
		const places = pages.flatMap((comments, at) => comments.map(({ comment }) => ({ comment, onPage: at + 1 })));
		return findComments(places, (comment) => roleOf(comment, post), typed, page);
	}

	return { read, find, comments, count: createCountComments({ client, own, log }), ways, own };
}
