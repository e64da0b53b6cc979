import type { GivenQuote } from "../discussion/given-quotes.ts";
import { importAgain } from "../lib/import-again.ts";
import { readPageText } from "../lib/page-text.ts";
import { stripTracking } from "../lib/strip-tracking.ts";
import { buildTextFragment, toWholeWords } from "../lib/text-fragment.ts";
import { texts } from "../texts/texts.ts";
import { withSlash } from "../urls.ts";

/** The address of what is selected, or of the whole story. */
export function linkTo(selected: Range | undefined): string {
	const address = stripTracking(location.href);
	if (!selected) return address;
	const page = readPageText(document.body);
	const offsets = page.offsetsOf(selected);
	const fragment = offsets && buildTextFragment(page.text, offsets);
	// A comment is found by its own address, on whatever page of the discussion it stands.
	const comment = elementOf(selected).closest(".comment[id]");
	return fragment || comment ? `${address}#${comment?.id ?? ""}${fragment ?? ""}` : address;
}

/** Hands a link to the device's own way of sharing; where there is none it is copied. Returns what is to be said. */
export async function share(url: string): Promise<string> {
	if (!navigator.share) return copyLink(url);
	try {
		await navigator.share({ title: document.title, url });
		return "";
	} catch (error) {
		// The reader has thought better of it.
		return error instanceof DOMException && error.name === "AbortError" ? "" : copyLink(url);
	}
}

export async function copyLink(url: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(url);
		return texts("share").copied();
	} catch {
		return texts("share").notCopied();
	}
}

/** What stands in a text and is none of its words: the numbers of notes, where a quotation is from. */
const NO_WORDS = 'sup > a[id$="-reference"], .cite';

/** Puts what is selected, in the story or in a comment, into the reply as a quotation, and goes there. */
export async function quote(selected: Range): Promise<string> {
	const around = elementOf(selected).closest(".comment-body, .story-body");
	if (!around) return texts("share").noForm();
	const page = readPageText(around, NO_WORDS);
	const offsets = page.offsetsOf(selected);
	// Words are quoted whole: a part of one is found nowhere.
	const { start, end } = offsets ? toWholeWords(page.text, offsets) : { start: 0, end: 0 };
	const lines = page.text.slice(start, end).split("\n");
	const text = lines
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.join("\n");
	const commentId = around.closest(".comment")?.id.replace(/^comment-/, "");
	return (await quoteInReply({ text, ...(commentId !== undefined && { commentId }) }))
		? texts("share").quoted()
		: texts("share").noForm();
}

/** The discussion comes when its reader does. */
export async function quoteInReply(given: GivenQuote): Promise<boolean> {
	if (given.commentId === undefined) document.querySelector(".page-footer")?.scrollIntoView();
	const { giveQuote } = await importAgain(() => import("./story-parts.ts"));
	const isTaken = given.text !== "" && (await giveQuote(withSlash(location.pathname), given));
	// The form may move first.
	if (isTaken) requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: "center" }));
	return isTaken;
}

function elementOf({ commonAncestorContainer: around }: Range): Element {
	return around instanceof Element ? around : (around.parentElement ?? document.body);
}
