// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/model/block.ts";
import { wpMedia } from "../../newsroom/wordpress/client/wp-types.ts";
import { parseContent } from "../../newsroom/wordpress/content/parse-content.ts";
import { type RawFacts, renderRaw } from "./render-raw.ts";

const upload = (id: number, file: string, caption = "") =>
	[id, v.parse(wpMedia, { id, source_url: `https://ebb.example/${file}`, caption: { rendered: caption } })] as const;

const facts: RawFacts = {
	media: new Map([upload(7, "seven.jpg", "The <em>seventh</em>"), upload(8, "eight.jpg"), upload(9, "nine.mp3")]),
	uploads: [8, 7],
	titles: new Map([["https://ebb.example/the-moon/", "The moon"]]),
	sharedBlocks: new Map([
		[5, "<!-- wp:paragraph --><p>Shared words</p><!-- /wp:paragraph -->"],
		[6, '<!-- wp:block {"ref":6} /--><!-- wp:paragraph --><p>Round</p><!-- /wp:paragraph -->'],
	]),
	footnotes: '[{"content":"Said <em>so</em>.","id":"ab-1"},{"id":"\\"><script>","content":"x"},null]',
};

const base = new URL("https://ebb.example/story/");
const parse = (raw: string): Block[] =>
	parseContent(renderRaw(raw, facts), {
		base,
		pathOf: (url) => (url.host === base.host && !/\.\w+$/.test(url.pathname) ? url.pathname : undefined),
	});
const kinds = (raw: string) => parse(raw).map(({ kind }) => kind);
const paragraphs = (raw: string) =>
	parse(raw).map((block) => (block.kind === "paragraph" ? block.content : block.kind));

describe("classic text", () => {
	test("a blank line parts paragraphs, a line end is a line break", () => {
		expect(paragraphs("One.\nStill one.\r\n\r\nTwo.\n \n\t\nThree.")).toEqual([
			["One.", { kind: "line-break" }, "Still one."],
			["Two."],
			["Three."],
		]);
	});

	test("blocks stay blocks, with text right beside them", () => {
		expect(paragraphs("Before\n<h2>Head</h2>\nAfter\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>End")).toEqual([
			["Before"],
			"heading",
			["After"],
			"list",
			["End"],
		]);
		expect(kinds("<blockquote>One\n\nTwo</blockquote>")).toEqual(["quote"]);
		expect(parse("<blockquote>One\n\nTwo</blockquote>")).toMatchObject([{ blocks: [{}, {}] }]);
	});

	test("code keeps its lines, and what looks like a shortcode in it", () => {
		expect(parse("Code:\n<pre>a\n\n\nb [gallery]</pre>")[1]).toMatchObject({
			kind: "preformatted",
			content: ["a\n\n\nb [gallery]"],
		});
	});

	test("tags over several lines and comments are no text", () => {
		expect(paragraphs('A <a\nhref="https://x.example"\n>link</a>.<!--more-->\n\nB<!-- \n\n hidden \n\n -->C')).toEqual([
			["A ", { kind: "link", href: "https://x.example/", content: ["link"] }, "."],
			["BC"],
		]);
	});

	test("captions are figures", () => {
		const raw =
			'[caption id="a" align="alignleft" width="300"]<a href="/x"><img src="/a.jpg" width="300" height="200"></a> High &amp; <em>dry</em>[/caption]';
		expect(parse(`One\n\n${raw}\n\nTwo`)).toMatchObject([
			{},
			{
				kind: "picture",
				picture: {
					src: "https://ebb.example/a.jpg",
					caption: [{ kind: "link", href: "/x", content: ["High & ", { kind: "emphasis" }] }],
				},
			},
			{},
		]);
		expect(parse('[caption caption="Old"]<img src="/a.jpg">[/caption]')).toMatchObject([
			{ kind: "picture", picture: { caption: ["Old"] } },
		]);
	});

	test("galleries are those named, or the story's own uploads", () => {
		const pictures = (raw: string) =>
			parse(raw).flatMap((block) => (block.kind === "gallery" ? block.pictures.map(({ src }) => src) : []));
		expect(pictures('[gallery columns="3" ids="7,8,99"]')).toEqual([
			"https://ebb.example/seven.jpg",
			"https://ebb.example/eight.jpg",
		]);
		expect(pictures("[gallery]")).toEqual(["https://ebb.example/eight.jpg", "https://ebb.example/seven.jpg"]);
		expect(parse("[gallery ids='7,8']")).toMatchObject([{ pictures: [{ caption: ["The ", {}] }, {}] }]);
	});

	test("addresses on a line of their own are embeds, others are text", () => {
		const film = "https://www.youtube.com/watch?v=aaaaaaaaaaa";
		expect(kinds(`Look:\n\n${film}\n\n[embed width="3"]${film}[/embed]\n\n[youtube ${film}]`)).toEqual([
			"paragraph",
			"embed",
			"embed",
			"embed",
		]);
		expect(kinds(`See ${film} there`)).toEqual(["paragraph"]);
		expect(parse("https://ebb.example/the-moon/")).toEqual([
			{ kind: "see-also", headline: "The moon", path: "/the-moon/" },
		]);
	});

	test("sound and film", () => {
		expect(
			kinds('[audio mp3="/a.mp3"][/audio]\n[video mp4="/a.mp4" width="640" height="360"]\n[playlist ids="9"]'),
		).toEqual(["audio", "video", "audio"]);
	});

	test.each([
		'[gallery ids="1"',
		"[caption]never closed",
		"[/caption]",
		"<!-- never closed",
		"<pre>never closed\n\n[gallery]",
		"[embed]javascript:alert(1)[/embed]",
		'[audio src="javascript:alert(1)"]',
		'[video src=x" onerror="alert(1)"]',
		"[caption]<img src=x onerror=alert(1)> <script>alert(1)</script>[/caption]",
	])("%j does no harm", (raw) => {
		const json = JSON.stringify(parse(`Before.\n\n${raw}`));
		expect(json).toContain("Before.");
		expect(json).not.toMatch(/"(?:src|href)":"javascript|<script/);
	});

	test.each([
		"<!--",
		"<pre",
		"[caption]",
		"<div ",
		"[gallery ",
		"<a\n",
		"\n ",
		"https://x",
		"[embed]",
		'<!-- wp:block {"ref"',
	])("%j a hundred thousand times is read in no time", (piece) => {
		// The processor's time: what else a machine does is no fault of ours.
		const started = process.cpuUsage();
		renderRaw(piece.repeat(100_000), facts);
		renderRaw(`<!-- wp:x -->${piece.repeat(100_000)}`, facts);
		expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
	});
});

describe("text in blocks", () => {
	test("is its HTML; comments, and blocks that only a WordPress can draw, are nothing", () => {
		const raw =
			'<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:latest-posts {"postsToShow":3} /-->';
		expect(paragraphs(raw)).toEqual([["One two"]]);
	});

	test("shared blocks stand in their place, and one in itself ends", () => {
		expect(paragraphs('<!-- wp:block {"ref":5} /-->\n<!-- wp:block {"ref":99} /-->')).toEqual([["Shared words"]]);
		expect(paragraphs('<!-- wp:block {"ref":6} /-->').length).toBeLessThan(8);
	});

	test("classic text among blocks has its own rule", () => {
		expect(
			paragraphs(
				"<!-- wp:freeform -->\nOne\n\nTwo\n<!-- /wp:freeform --><!-- wp:paragraph --><p>Three</p><!-- /wp:paragraph -->",
			),
		).toEqual([["One"], ["Two"], ["Three"]]);
		expect(paragraphs("Zero\n\nOne\n<!-- wp:paragraph --><p>Two</p><!-- /wp:paragraph -->")).toEqual([
			["Zero"],
			["One"],
			["Two"],
		]);
	});

	test("embeds that hold a bare address, shortcodes, footnotes", () => {
		const embed = (address: string) =>
			`<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;
		expect(kinds(embed("https://vimeo.com/1234567"))).toEqual(["embed"]);
		expect(kinds(embed("https://ebb.example/the-moon/"))).toEqual(["see-also"]);
		expect(kinds('<!-- wp:shortcode -->[gallery ids="7,8"]<!-- /wp:shortcode -->')).toEqual(["gallery"]);
		const noted =
			'<!-- wp:paragraph --><p>So<sup data-fn="ab-1" class="fn"><a href="#ab-1" id="ab-1-link">1</a></sup></p><!-- /wp:paragraph --><!-- wp:footnotes /-->';
		expect(parse(noted).at(-1)).toMatchObject({
			kind: "footnotes",
			notes: [{ number: 1, content: ["Said ", {}, "."] }],
		});
	});
});

const corpus = path.join(process.env.CORPORA ?? path.resolve("../shared/corpora"), "wordpress/block-64-test-data.json");
describe.skipIf(!existsSync(corpus))("the block editor's test data", () => {
	test("every text that has words gives blocks, none of them with a block's comment in it", () => {
		const posts = JSON.parse(existsSync(corpus) ? readFileSync(corpus, "utf8") : "[]") as {
			slug: string;
			content_raw: string;
		}[];
		expect(posts.length).toBeGreaterThan(50);
		for (const { slug, content_raw: raw } of posts) {
			const blocks = parse(raw);
			expect(JSON.stringify(blocks), slug).not.toContain("wp:");
			if (/<p>\s*\w/.test(raw)) expect(blocks.length, slug).toBeGreaterThan(0);
		}
	});
});
