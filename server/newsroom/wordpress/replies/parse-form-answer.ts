import { Failure } from "../../../../src/model/failure.ts";
import type { ReplyProblem } from "../../../../src/model/reply.ts";
import { isLoginPage } from "../client/http/same-site.ts";
import type { WpFormAnswer } from "../client/wp-client.ts";
import { findElement, hasClass, rawText } from "../content/tree/html-node.ts";
import { parseHtml } from "../content/tree/parse-html.ts";
import { isWpEmail } from "./is-wp-email.ts";
import { FLOOD_SECONDS, type OutgoingReply, problemOfRequired, type SentReply } from "./sent-reply.ts";

/**
 * What `wp-comments-post.php` says. `looks-published`: it sends the reader on to the comment, as it does for one that
 * was set aside as spam. `forbidden`: closed, for members only, or to a comment that takes no replies.
 */
export type FormAnswer = SentReply | { kind: "looks-published"; id: number } | { kind: "forbidden"; sentence: string };

/** Reads the answer to a comment form. Throws `Failure` when it does not say what became of the reply. */
export function parseFormAnswer(answer: WpFormAnswer, reply: OutgoingReply): FormAnswer {
	const { status, location, html, retryAfterSeconds } = answer;
	if (status >= 300 && status < 400 && location) return parseRedirect(location);
	if (status === 409) return { kind: "refused", reason: "duplicate" };
	if (status === 429) {
		return { kind: "refused", reason: "too-fast", retryAfterSeconds: retryAfterSeconds ?? FLOOD_SECONDS };
	}
	if (status === 404 || status === 405 || status === 410) return { kind: "members-only" };
	if (status === 503) {
		throw new Failure("busy", "The WordPress is busy or being updated; send the reply again in a while.", {
			...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
		});
	}
	if (status >= 500) throw new Failure("server", `The WordPress failed while it stored the reply (${status}).`);
	if (status === 401 || status === 403) return parseForbidden(html);
	if (status === 200 && html.trim() === "") return { kind: "refused", reason: "story-missing" };
	if (isErrorPage(html)) return { kind: "invalid", problems: [parseProblem(errorSentence(html), reply)] };
	throw new Failure("bad-answer", `The WordPress answered a reply with ${status} and a page that says nothing of it.`);
}

function parseRedirect(location: URL): FormAnswer {
	if (isLoginPage(location)) return { kind: "members-only" };
	const held = wholeNumber(location.searchParams.get("unapproved"));
	if (held !== undefined) return { kind: "held", id: held };
	const id = wholeNumber(/^#comment-(\d+)$/.exec(location.hash)?.[1]);
	if (id !== undefined) return { kind: "looks-published", id };
	throw new Failure("bad-answer", "The WordPress does not say what became of the reply.");
}

function wholeNumber(digits: string | null | undefined): number | undefined {
	return /^[1-9]\d{0,14}$/.test(digits ?? "") ? Number(digits) : undefined;
}

/** Pages that are not WordPress's own are a firewall's: it may let the next reply through. */
function parseForbidden(html: string): FormAnswer {
	if (!isErrorPage(html)) return { kind: "site-only" };
	return { kind: "forbidden", sentence: errorSentence(html) };
}

/** Known in any language by the id that `wp_die` gives its page. */
function isErrorPage(html: string): boolean {
	return /<body[^>]*\bid=["']?error-page\b/i.test(html);
}

/** What an error page of WordPress says, without its "Error:". */
export function errorSentence(html: string): string {
	const nodes = parseHtml(html);
	const said =
		findElement(nodes, (element) => hasClass(element, "wp-die-message")) ??
		findElement(nodes, (element) => element.name === "p");
	const text = rawText(said?.children ?? []).replace(/\s+/g, " ");
	return text
		.replace(/^\s*error:/i, "")
		.trim()
		.slice(0, 500);
}

/** The sentences of WordPress in English; in any other language only the address can be told to be the trouble. */
function parseProblem(sentence: string, reply: OutgoingReply): ReplyProblem {
	if (/\bemail\b.*\btoo long\b/i.test(sentence)) return { field: "email", kind: "too-long" };
	if (/\bURL\b.*\btoo long\b/i.test(sentence)) return { field: "website", kind: "too-long" };
	if (/\bname\b.*\btoo long\b/i.test(sentence)) return { field: "name", kind: "too-long" };
	if (/\bcomment\b.*\btoo long\b/i.test(sentence)) return { field: "text", kind: "too-long" };
	if (/\bvalid email\b/i.test(sentence) || !isWpEmail(reply.email)) return { field: "email", kind: "invalid" };
	if (/\brequired fields\b/i.test(sentence)) return problemOfRequired(reply);
	if (/\bcomment text\b|\btype a comment\b|\btype your comment\b/i.test(sentence))
		return { field: "text", kind: "missing" };
	throw new Failure("refused", `The WordPress does not take the reply: ${sentence || "it does not say why."}`);
}
