import { Failure } from "../../../../src/model/failure.ts";
import { isSameSite } from "../client/http/same-site.ts";
import type { WpClient } from "../client/wp-client.ts";
import { wpCodeOf } from "../client/wp-problem.ts";
import { type WpPost, wpComment } from "../client/wp-types.ts";
import { COMMENT_FIELDS } from "../discussion/read-discussion.ts";
import { escapeText } from "./escape-text.ts";
import { type CommentForm, parseCommentForm } from "./parse-comment-form.ts";
import { parseFormAnswer } from "./parse-form-answer.ts";
import { replyHtml } from "./reply-html.ts";
import type { OutgoingReply, SentReply } from "./sent-reply.ts";

/** The form of every theme since WordPress 2. */
const CLASSIC: CommentForm = { fields: [], textField: "comment" };

/** What WordPress says of a comment that is not approved, and of one in the bin. */
const NOT_READABLE = new Set(["rest_cannot_read", "rest_comment_invalid_id"]);

/** What spam filters write into a page's form holds for hours; in milliseconds. */
const FORM_FRESH_FOR = 10 * 60_000;

/**
 * Sends a reply as the form of the story's own page would, the way in that every WordPress has. All replies sent so
 * count as one sender's for WordPress's flood check. Throws `Failure` when it is not known what became of it.
 */
export async function sendByForm(client: WpClient, post: WpPost, reply: OutgoingReply): Promise<SentReply> {
	const page = await readOwnPage(client, post);
	const form = (page === undefined ? undefined : parseCommentForm(page)) ?? CLASSIC;
	const answer = await client.submitForm("wp-comments-post.php", buildFields(form, post, reply));
	const said = parseFormAnswer(answer, reply);
	if (said.kind === "looks-published") return confirm(client, said.id);
	if (said.kind === "forbidden") return explain(said.sentence, client, post, reply);
	return said;
}

/** The page is an aid: without it the classic fields are sent. */
async function readOwnPage(client: WpClient, { id, link }: WpPost): Promise<string | undefined> {
	const permalink = new URL(link);
	const { pathname, search } = permalink;
	const prefix = client.home.pathname;
	const isBelowHome = isSameSite(permalink, client.home) && pathname.startsWith(prefix);
	const address = isBelowHome ? `/${pathname.slice(prefix.length)}${search}` : `/?p=${id}`;
	try {
		const { data } = await client.readPage(address, { freshFor: FORM_FRESH_FOR, about: [`form:${id}`] });
		return data;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return undefined;
	}
}

function buildFields(form: CommentForm, post: WpPost, reply: OutgoingReply): URLSearchParams {
	return new URLSearchParams([
		...form.fields,
		[form.textField, replyHtml(reply.text, reply.quotes)],
		["author", escapeText(reply.name)],
		["email", reply.email],
		["url", reply.website ?? ""],
		["submit", "Post Comment"],
		["comment_post_ID", String(post.id)],
		["comment_parent", String(reply.parent)],
	]);
}

/** Spam and disallowed words end in the same redirect as a published comment; only reading it back tells. */
async function confirm(client: WpClient, id: number): Promise<SentReply> {
	try {
		const comment = await client.readOnce(`/wp/v2/comments/${id}`, { _fields: COMMENT_FIELDS }, wpComment);
		return { kind: "published", comment };
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		if (NOT_READABLE.has(wpCodeOf(error) ?? "")) return { kind: "refused", reason: "filtered" };
		// It is stored and can't be seen now: its writer is shown it until it can.
		return { kind: "held", id };
	}
}

/** What 403 means: WordPress says it in the site's language only, so the story's page as it is now is asked. */
async function explain(sentence: string, client: WpClient, post: WpPost, reply: OutgoingReply): Promise<SentReply> {
	if (/\bcomments are closed\b/i.test(sentence)) return { kind: "refused", reason: "closed" };
	client.forget([`form:${post.id}`]);
	const page = await readOwnPage(client, post);
	// Themes put this in the place of their form.
	if (/\bmust-log-in\b/.test(page ?? "") || /\bbe logged in\b/i.test(sentence)) return { kind: "members-only" };
	if (reply.parent !== 0 && !(await isThere(client, reply.parent)))
		return { kind: "refused", reason: "parent-missing" };
	// Where there is a form, it is forbidden by something that only a visit to the page can satisfy.
	const mayBeOpen = page === undefined || parseCommentForm(page) !== undefined;
	return mayBeOpen ? { kind: "site-only" } : { kind: "refused", reason: "closed" };
}

async function isThere(client: WpClient, id: number): Promise<boolean> {
	try {
		await client.readOnce(`/wp/v2/comments/${id}`, { _fields: "id,date_gmt" }, wpComment);
		return true;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return !NOT_READABLE.has(wpCodeOf(error) ?? "");
	}
}
