import { expect, test } from "vitest";
import type { ReplyQuote } from "../../../../src/model/reply.ts";
import { replyHtml } from "./reply-html.ts";

test("what is typed is text, and quotes are quotes", () => {
	expect(replyHtml("1 < 2 & so\n\nb", [])).toBe("1 &lt; 2 &amp; so\n\nb");
	expect(replyHtml("> a <b>\n> > c\nYes", [])).toBe(
		"<blockquote>a &lt;b&gt;\n\n<blockquote>c</blockquote></blockquote>\n\nYes",
	);
});

test("a source is a place of the story's page, whatever it is called", () => {
	const quotes: ReplyQuote[] = [
		{ text: "one", from: { kind: "story" } },
		{ text: "two", from: { kind: "comment", id: "7", name: '"><script>' } },
		{ text: "three", from: { kind: "comment", id: '7" onclick="x', name: "" } },
	];
	expect(replyHtml("> one\n\n> two", quotes)).toBe(
		'<blockquote cite="#story">one</blockquote>\n\n<blockquote cite="#comment-7">two</blockquote>',
	);
	expect(replyHtml("> three", quotes)).toBe('<blockquote cite="#comment-NaN">three</blockquote>');
});
