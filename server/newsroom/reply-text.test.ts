// @vitest-environment node
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Block } from "../../src/model/block.ts";
import { type Inline, plainText } from "../../src/model/inline.ts";
import { cleanText } from "./clean-text.ts";
import { countLinks, parseReplyText } from "./reply-text.ts";

const link = (shown: string, href = shown) => ({ kind: "link", href, content: [shown] });

test("a blank line parts paragraphs, a line end is a line break", () => {
	expect(parseReplyText("\n\na\nb\n \t\n\n  c  d\n")).toEqual([
		{ kind: "paragraph", content: ["a", { kind: "line-break" }, "b"] },
		{ kind: "paragraph", content: ["c  d"] },
	]);
	expect(parseReplyText(" \n ")).toEqual([]);
});

test.each(["1 < 2 && 3 > 2", "<script>alert(1)</script>", "*not* _this_ [x](y) :sub[2]", "&amp; &#60;", "http://"])(
	"%s comes back as it went in",
	(text) => {
		expect(parseReplyText(text)).toEqual([{ kind: "paragraph", content: [text] }]);
	},
);

test.each([
	["See https://example.org/a.", ["See ", link("https://example.org/a"), "."]],
	["(https://en.wikipedia.org/wiki/Tide_(sea))", ["(", link("https://en.wikipedia.org/wiki/Tide_(sea)"), ")"]],
	["<https://example.org/?a=1&b=2>!", ["<", link("https://example.org/?a=1&b=2"), ">!"]],
	["HTTP://EXAMPLE.org", [link("HTTP://EXAMPLE.org", "http://example.org/")]],
	[
		"https://a.example, https://b.example",
		[link("https://a.example", "https://a.example/"), ", ", link("https://b.example", "https://b.example/")],
	],
	["https://bank.example@evil.example/", ["https://bank.example@evil.example/"]],
	["javascript:alert(1) xhttps://example.org", ["javascript:alert(1) xhttps://example.org"]],
])("links in %s", (text, content) => {
	expect(parseReplyText(text)).toEqual([{ kind: "paragraph", content }]);
});

test("links are counted over all paragraphs", () => {
	expect(countLinks("https://a.example https://b.example\n\nhttps://c.example")).toBe(3);
});

test("a hostile text is read in time", () => {
	// The processor's time: what else a machine does is no fault of ours.
	const started = process.cpuUsage();
	parseReplyText(`https://${".".repeat(30_000)}`);
	parseReplyText("https://a.example/(".repeat(3_000) + ")".repeat(3_000));
	parseReplyText("\n \n".repeat(20_000));
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(2_000);
});

const corpus = readCorpus("comments/wp-comment-kses-outcomes.json");

test.skipIf(corpus === undefined)("hostile comments come back as typed, and no link leaves the web", () => {
	const texts = stringsOf(corpus);
	expect(texts.length).toBeGreaterThan(800);
	for (const text of texts) {
		const content = inlinesOf(parseReplyText(cleanText(text)));
		// The marks of quotes, which are drawn, are not among their words.
		expect(plainText(content).replace(/[\s>]/g, "")).toBe(cleanText(text).replace(/[\s>]/g, ""));
		for (const inline of content) {
			if (typeof inline !== "string" && inline.kind === "link") expect(inline.href).toMatch(/^https?:\/\/[^/@]/);
		}
	}
});

function inlinesOf(blocks: readonly Block[]): Inline[] {
	return blocks.flatMap((block) => {
		if (block.kind === "quote") return inlinesOf(block.blocks);
		return block.kind === "paragraph" ? block.content : [];
	});
}

function readCorpus(file: string): unknown {
	const folder = process.env.CORPORA ?? path.resolve(import.meta.dirname, "../../../shared/corpora");
	try {
		return JSON.parse(readFileSync(path.join(folder, file), "utf8"));
	} catch {
		console.info(`Not there, so not tested against: ${file}`);
		return undefined;
	}
}

function stringsOf(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const paragraph = (...content: Inline[]) => ({ kind: "paragraph", content });

test("lines that begin with a mark and a space are a quote, with its own paragraphs and quotes", () => {
	expect(parseReplyText("Before.\n> one\n> two\n>\n> > deeper\n> three\nAfter.")).toEqual([
		paragraph("Before."),
		{
			kind: "quote",
			blocks: [
				paragraph("one", { kind: "line-break" }, "two"),
				{ kind: "quote", blocks: [paragraph("deeper")] },
				paragraph("three"),
			],
		},
		paragraph("After."),
	]);
	expect(parseReplyText(">:( so\n>\n >  > x\n> ")).toEqual([
		paragraph(">:( so", { kind: "line-break" }, ">", { kind: "line-break" }, " >  > x"),
	]);
});

test("quotes have their source, those within them none", () => {
	const quotes = [{ text: "the moon pulls", from: { kind: "story" as const } }];
	expect(parseReplyText("> The moon pulls.\n\nYes.\n\n> > The moon pulls.", quotes)).toEqual([
		{ kind: "quote", blocks: [paragraph("The moon pulls.")], source: { kind: "story" } },
		paragraph("Yes."),
		{
			kind: "quote",
			blocks: [{ kind: "quote", blocks: [paragraph("The moon pulls.")] }],
			source: { kind: "story" },
		},
	]);
});

test("quotes in quotes end somewhere, and links in them count", () => {
	expect(parseReplyText(`${"> ".repeat(20_000)}x`)).toHaveLength(1);
	expect(JSON.stringify(parseReplyText(`${"> ".repeat(20_000)}x`)).match(/"quote"/g)).toHaveLength(3);
	expect(countLinks("> https://a.example\n> > https://b.example\n\nhttps://c.example")).toBe(3);
});
