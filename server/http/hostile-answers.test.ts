// @vitest-environment node
import { parse } from "parse5";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { readAttacks } from "../../e2e/hostile/attacks/read-attacks.ts";
import { buildExcerpt } from "../../src/model/mark-words.ts";
import type { Masthead } from "../../src/model/masthead.ts";
import { searchTerms } from "../../src/model/search-words.ts";
import type { StorySummary } from "../../src/model/story.ts";
import { buildJsonFeed, buildRss } from "./feed.ts";
import { scriptJson } from "./page/escape-html.ts";
import { headTags } from "./page/head-tags.ts";
import { newsArticle } from "./page/json-ld.ts";
import { story } from "./testing/build-app.ts";

const BROKEN = [
	"\u0000\u0008\u001b[31m",
	"\ud800 half",
	"\u2028\u2029\u202e",
	"\ufffe\uffff",
	"]]>",
	"--></script><!--",
	"&#0;&bogus;",
];
const texts = [...readAttacks().markup.map(({ html }) => html), ...BROKEN];
const masthead: Masthead = {
	name: `Paper "><script>alert(1)</script>`,
	tagline: "</title><svg onload=alert(1)>",
	language: "en-GB",
	direction: "ltr",
	timeZone: "Europe/London",
	sections: [],
};
const origin = "https://paper.example";

const summaries: StorySummary[] = texts.map((text, at) => ({
	path: `/story-${at}/`,
	headline: text,
	standfirst: text,
	section: { name: text, path: "/category/x/" },
	authors: [{ name: text, path: "/author/x/" }],
	published: "2026-03-04T09:00:00Z",
	readingMinutes: 1,
	picture: { src: "/pictures/x.jpg", width: 3, height: 2, alt: text },
	commentCount: 0,
}));
const source = {
	masthead,
	origin,
	path: "/feed.xml",
	list: {
		version: 1 as const,
		subject: { kind: "front" as const, path: "/" as const },
		stories: summaries,
		page: 1,
		pages: 1,
		total: 1,
	},
};

/** What XML and HTML can hold of a text. */
const held = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n\t\r]|[\ufffe\uffff]/gu, "");

describe("feeds of hostile words", () => {
	it("are well-formed, with each word as text", () => {
		const titles: string[] = [];
		const parser = new SaxesParser({ xmlns: true });
		const names = new Set<string>();
		let text = "";
		parser.on("error", (error) => {
			throw error;
		});
		parser.on("opentag", ({ name }) => {
			names.add(name);
			text = "";
		});
		parser.on("text", (piece) => {
			text += piece;
		});
		parser.on("closetag", ({ name }) => {
			if (name === "title") titles.push(text);
		});
		parser.write(buildRss(source)).close();
		const lines = (words: string) => words.replace(/\r\n?/g, "\n");
		expect(titles.slice(1).map(lines)).toEqual(texts.map(held).map(lines));
		const ours =
			"rss channel title link description language lastBuildDate atom:link item guid pubDate dc:creator category media:content media:description";
		expect([...names].filter((name) => !ours.split(" ").includes(name))).toEqual([]);
	});

	it("are JSON with text alone", () => {
		const { items } = JSON.parse(buildJsonFeed(source)) as { items: Record<string, unknown>[] };
		expect(items).toHaveLength(texts.length);
		expect(items.every((item) => !("content_html" in item))).toBe(true);
	});
});

describe("the head of a page with hostile words", () => {
	it.each([
		[
			"in its data for search engines",
			(text: string) =>
				`<script type="application/ld+json">${scriptJson(newsArticle({ ...story, headline: text, standfirst: text, tags: [{ name: text, path: "/tag/x/" }], authors: [{ name: text, path: "/author/x/" }] }, masthead, origin))}</script>`,
		],
		[
			"in its tags",
			(text: string) =>
				headTags(
					{
						title: text,
						description: text,
						canonical: "/x/",
						story: { ...story, headline: text, tags: [{ name: text, path: "/tag/x/" }] },
					},
					masthead,
					origin,
				),
		],
	])("has only what we put there, %s", (_where, build) => {
		const plain = shapeOf(build("plain words"));
		for (const text of texts) expect({ text, shape: shapeOf(build(text)) }).toEqual({ text, shape: plain });
	});
});

it("marks what was looked for in hostile words as text", () => {
	for (const text of texts) {
		const pieces = buildExcerpt(text, searchTerms("alert script"));
		expect(
			pieces.every(
				(piece) => typeof piece.text === "string" && Object.keys(piece).every((key) => /^(?:text|isMatch)$/.test(key)),
			),
		).toBe(true);
	}
});

/** The elements of a document with the names of their attributes. */
function shapeOf(head: string): string[] {
	const shape: string[] = [];
	const walk = (node: object) => {
		if ("tagName" in node && "attrs" in node && Array.isArray(node.attrs))
			shape.push(`${node.tagName} ${node.attrs.map(({ name }: { name: string }) => name).join(" ")}`);
		if ("childNodes" in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk);
	};
	walk(parse(`<!doctype html><html><head>${head}</head><body></body></html>`));
	return shape;
}
