import { createHash } from "node:crypto";
import { checkReply, type ReplyInput, type ReplyOutcome, type ReplyQuote } from "../../../../src/model/reply.ts";
import { checkQuotes } from "../../check-quotes.ts";
import { cleanReply, keptFields } from "../../clean-reply.ts";
import type { ReplySender } from "../../newsroom.ts";
import { nameSources } from "../../quote-sources.ts";
import type { WpClient } from "../client/wp-client.ts";
import type { WpComment, WpPost } from "../client/wp-types.ts";
import { htmlText } from "../content/html-text.ts";
import { parseComment } from "../content/parse-comment.ts";
import { authorName, buildComment } from "../discussion/build-comment.ts";
import type { DiscussionReader } from "../discussion/read-discussion.ts";
import type { SitePaths } from "../reading/site-paths.ts";
import { buildHeldComment } from "./build-held-comment.ts";
import { createReplyMemory, type StoredReply } from "./reply-memory.ts";
import { onItsOwnPage } from "./reply-ways.ts";
import { type Attempt, createSendReply } from "./send-reply.ts";
import type { SentReply } from "./sent-reply.ts";

/** Throws `Failure` when it is not known what became of a reply; the same key again does not store it twice. */
export type TakeReply = (
	post: WpPost | undefined,
	input: ReplyInput,
	idempotencyKey: string,
	sender?: ReplySender,
) => Promise<ReplyOutcome>;

export type TakeReplyParts = {
	client: WpClient;
	paths: Pick<SitePaths, "pathOf">;
	discussion: Pick<DiscussionReader, "comments" | "ways" | "own">;
	/** Shared with the plugin: signs who sent a reply. */
	secret?: string | undefined;
	/** In milliseconds since 1970. */
	now: () => number;
};

/** Replies as a guest: over REST where guests are heard there, else as the site's own form does. */
export function createTakeReply({ client, paths, discussion, secret, now }: TakeReplyParts): TakeReply {
	const { ways, own } = discussion;
	const memory = createReplyMemory(client.notes);
	const sendReply = createSendReply({ client, ways, memory, secret, now });
	const underWay = new Map<string, Promise<ReplyOutcome>>();

	async function take(
		post: WpPost | undefined,
		input: ReplyInput,
		key: string,
		sender?: ReplySender,
	): Promise<ReplyOutcome> {
		if (!post) return { kind: "refused", reason: "story-missing" };
		const opening = await ways.opening(post);
		if (!opening.isOpen) return opening.reason === "closed" ? { kind: "refused", reason: "closed" } : refusedHere(post);
		const reply = cleanReply(input);
		const problems = checkReply(reply);
		if (problems.length > 0) return { kind: "invalid", problems };
		const parent = await findParent(post, reply.parentId);
		if (parent === undefined) return { kind: "refused", reason: "parent-missing" };
		const quotes = await checkedQuotes(post, reply.quotes);
		const attempt = { post, reply: { ...keptFields(reply), parent, quotes }, key, ...(sender && { sender }) };
		// Who fills the field that no person sees is told what the editors' doubt would be, and nothing is sent.
		const outcome = reply.nickname ? held(attempt) : outcomeOf(await sendReply(attempt), attempt);
		if (outcome.kind === "stored") memory.keep(key, outcome);
		return outcome;
	}

	/** The id of the comment that is answered, 0 for none; undefined when it is not there. WordPress itself takes any. */
	async function findParent(post: WpPost, parentId: string | undefined): Promise<number | undefined> {
		if (parentId === undefined) return 0;
		if (!/^[1-9]\d{0,14}$/.test(parentId)) return undefined;
		const { items } = await discussion.comments(post);
		return items.find(({ id }) => id === Number(parentId))?.id;
	}

	async function checkedQuotes(post: WpPost, quotes: ReplyInput["quotes"]): Promise<ReplyQuote[]> {
		if (!quotes || quotes.length === 0) return [];
		const { items } = quotes.some(({ from }) => from.kind === "comment")
			? await discussion.comments(post)
			: { items: [] };
		return checkQuotes(quotes, (from) => {
			if (from.kind === "story") return { text: htmlText(`${post.title.rendered} ${post.content.rendered}`) };
			const comment = items.find(({ id }) => String(id) === from.id);
			return comment && { name: authorName(comment), text: htmlText(comment.content.rendered) };
		});
	}

	function outcomeOf(sent: SentReply, attempt: Attempt): ReplyOutcome {
		switch (sent.kind) {
			case "published":
				return published(attempt, sent.comment);
			case "held":
				return sent.comment ? stored(attempt, sent.comment, "held") : held(attempt, sent.id);
			case "invalid":
				return sent;
			case "refused":
				if (sent.reason === "closed") ways.rememberClosed(attempt.post);
				return sent;
			case "members-only":
				ways.rememberLoginRequired();
				return refusedHere(attempt.post);
			case "guests-unheard":
			case "site-only":
				return refusedHere(attempt.post);
		}
	}

	function published(attempt: Attempt, comment: WpComment): StoredReply {
		const { post } = attempt;
		own.add({ ...comment, post: post.id });
		client.forget([`comments:${post.id}`]);
		return stored(attempt, comment, "published");
	}

	function stored({ post, reply }: Attempt, comment: WpComment, status: "published" | "held"): StoredReply {
		const context = { base: new URL(post.link, client.home), pathOf: (url: URL) => paths.pathOf(url) };
		const parent = comment.parent === 0 ? {} : { parentId: comment.parent };
		const quoted = reply.quotes.flatMap(({ from }) => (from.kind === "comment" ? [from] : []));
		const nameOf = (id: string) => quoted.find((from) => from.id === id)?.name;
		const body = nameSources(parseComment(comment.content.rendered, context), nameOf);
		return { kind: "stored", comment: buildComment(comment, { ...parent, body, status }) };
	}

	function held(attempt: Attempt, id?: number): StoredReply {
		return { kind: "stored", comment: buildHeldComment(attempt, id, now()) };
	}

	return async (post, input, givenKey, sender) => {
		const key = ownKey(givenKey, post, input);
		const before = memory.find(key) ?? underWay.get(key);
		if (before) return before;
		const outcome = take(post, input, key, sender).finally(() => underWay.delete(key));
		if (key !== "") underWay.set(key, outcome);
		return outcome;
	};
}

/** A key belongs to these words under this story: whoever finds one learns nothing by it, and no other reply is lost. */
function ownKey(key: string, post: WpPost | undefined, { text, name, email, parentId }: ReplyInput): string {
	if (key === "") return key;
	const parts = [key, post?.id, text, name, email, parentId];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function refusedHere(post: WpPost): ReplyOutcome {
	const { reason, replyAt } = onItsOwnPage(post);
	return { kind: "refused", reason, ...(replyAt !== undefined && { replyAt }) };
}
