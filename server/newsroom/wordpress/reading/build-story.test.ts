// @vitest-environment node
import { describe, expect, test } from "vitest";
import { buildMedia, buildPost } from "../testing/build-post.ts";
import { buildStory, buildSummary, type PostReading, parsePost } from "./build-story.ts";
import type { PostFacts } from "./read-facts.ts";
import { buildSections } from "./sections.ts";
import { createSitePaths } from "./site-paths.ts";

const base = new URL("https://paper.example/");
const reading: PostReading = { base, paths: createSitePaths(() => [base], new Map()), language: "en" };
const term = { link: "", description: "", count: 1, parent: 0, taxonomy: "category" };
const facts: PostFacts = {
	sections: buildSections([{ ...term, id: 2, slug: "science", name: "Science &amp; Health" }]),
	users: new Map([[1, { id: 1, name: "Amara O&#8217;Neil", slug: "amara", description: "", link: "" }]]),
	tags: new Map([[5, { ...term, id: 5, slug: "%e6%97%a5", name: "R&amp;D", taxonomy: "post_tag" }]]),
	media: new Map([[6, buildMedia()]]),
};
const read = (post: Parameters<typeof buildPost>[0]) => {
	const parts = parsePost(buildPost(post), facts, reading);
	return { story: buildStory(parts, facts), summary: buildSummary(parts, facts) };
};

test("names are decoded, addresses are this paper's, times are UTC", () => {
	const { story, summary } = read({ id: 17, categories: [2], tags: [5, 404], name: "5 &lt; 6 &#8212; <em>so</em>" });
	expect(story).toMatchObject({
		id: "17",
		path: "/2026/04/01/post-17/",
		headline: "5 < 6 — so",
		section: { name: "Science & Health", path: "/category/science/" },
		authors: [{ name: "Amara O’Neil", path: "/author/amara/" }],
		tags: [{ name: "R&D", path: "/tag/%E6%97%A5/" }],
		published: "2026-04-01T08:00:00Z",
		original: "https://paper.example/2026/04/01/post-17/",
	});
	expect(story).not.toHaveProperty("updated");
	expect(summary).not.toHaveProperty("body");
});

test("a post that lost its author, its terms and its picture is a story all the same", () => {
	const { story } = read({ author: 99, categories: [99], tags: [99], featured_media: 99 });
	expect(story).toMatchObject({ headline: "A headline", authors: [], tags: [] });
	expect(story).not.toHaveProperty("section");
	expect(story).not.toHaveProperty("leadPicture");
});

test("without title the text's beginning stands in, without text a word", () => {
	expect(read({ name: "", html: `<p>${"word ".repeat(40)}</p>` }).story.headline).toMatch(/^word word .*word…$/);
	expect(read({ name: "", html: "" }).story.headline).toBe("Untitled");
});

describe("standfirst", () => {
	const html = "<p>The moon pulls at the sea. It turns wheels.</p>";
	const excerpt = (rendered: string) => ({ html, excerpt: { rendered, protected: false } });

	test("one that was written stands in both", () => {
		const { story, summary } = read(excerpt("<p>How water turned a wheel</p>"));
		expect(story.standfirst).toBe("How water turned a wheel");
		expect(summary.standfirst).toBe("How water turned a wheel");
	});

	test("one that WordPress ran together of headings and text was not", () => {
		const rendered = "<p>Why The moon pulls. It turns.</p>";
		const html = "<h2>Why</h2><ul><li>The moon pulls.</li></ul><p>It turns.</p>";
		expect(read({ html, excerpt: { rendered, protected: false } }).story).not.toHaveProperty("standfirst");
	});

	test.each(["<p>The moon pulls at [&hellip;]</p>", "<p>The moon pulls at the sea. It turns wheels.</p>", ""])(
		"%s was not: the story has none, the card the text's beginning",
		(rendered) => {
			const { story, summary } = read(excerpt(rendered));
			expect(story).not.toHaveProperty("standfirst");
			expect(summary.standfirst).toBe("The moon pulls at the sea. It turns wheels.");
		},
	);
});

test("updated only when it is later by more than minutes", () => {
	expect(read({ modified_gmt: "2026-04-01T08:09:00" }).story).not.toHaveProperty("updated");
	expect(read({ modified_gmt: "2026-03-01T08:00:00" }).story).not.toHaveProperty("updated");
	expect(read({ modified_gmt: "2026-04-01T09:00:00" }).story.updated).toBe("2026-04-01T09:00:00Z");
});

describe("the lead picture", () => {
	const figure = (caption: string) =>
		`<figure class="wp-block-image"><img src="https://paper.example/wp-content/uploads/2026/04/mill-300x225.jpg" width="300" height="225" alt=""/><figcaption>${caption}</figcaption></figure><p>Text.</p>`;

	test("is not shown again where the text begins with it, and takes its caption", () => {
		const { story, summary } = read({ featured_media: 6, html: figure("At ebb") });
		expect(story.body.map(({ kind }) => kind)).toEqual(["paragraph"]);
		expect(story.leadPicture).toMatchObject({ width: 1600, caption: ["At ebb"] });
		expect(summary.picture).toEqual(story.leadPicture);
	});

	test("has the caption of this story rather than its own", () => {
		const own = { ...facts, media: new Map([[6, buildMedia({ caption: { rendered: "<p>Anywhere</p>" } })]]) };
		const post = buildPost({ featured_media: 6, html: figure("At ebb") });
		expect(parsePost(post, own, reading).leadPicture?.caption).toEqual(["At ebb"]);
		expect(
			parsePost({ ...post, content: { rendered: "<p>Text.</p>", protected: false } }, own, reading).leadPicture
				?.caption,
		).toEqual(["Anywhere"]);
	});

	test("further down is the newsroom's wish", () => {
		const { story } = read({ featured_media: 6, html: `<p>One.</p><p>Two.</p>${figure("At ebb")}` });
		expect(story.body.map(({ kind }) => kind)).toContain("picture");
	});

	test("without one the card shows the first of the text", () => {
		const { story, summary } = read({ html: figure("At ebb") });
		expect(story).not.toHaveProperty("leadPicture");
		expect(summary.picture?.src).toMatch(/mill-300x225\.jpg$/);
	});
});

test("a story behind a password says so", () => {
	const { story } = read({ content: { rendered: "", protected: true }, excerpt: { rendered: "", protected: true } });
	expect(story).toMatchObject({ isLocked: true, body: [], headline: "A headline" });
});
