// @vitest-environment node
import { expect, it } from "vitest";
import { buildMasthead, buildStory } from "../../../src/testing/builders.ts";
import { escapeHtml, scriptJson } from "./escape-html.ts";
import { headTags } from "./head-tags.ts";
import { newsArticle } from "./json-ld.ts";

const ORIGIN = "https://paper.example";
const picture = {
	src: "/pictures/tide-860.jpg",
	srcset: "/pictures/tide-320.jpg 320w, /pictures/tide-1200.jpg 1200w, /pictures/tide-860.jpg 860w",
	width: 1600,
	height: 1067,
	alt: "A mill",
};

it("says of a story what shared links and search engines go by", () => {
	const story = buildStory({ leadPicture: picture, updated: "2026-11-21T08:00:00Z" });
	const tags = headTags(
		{
			title: "Two tides a day | The Test Sheet",
			description: "The moon pulls twice.",
			canonical: story.path,
			story,
			picture,
		},
		buildMasthead(),
		ORIGIN,
	);
	expect(tags).toContain('<link rel="canonical" href="https://paper.example/2026/11/20/tides/">');
	expect(tags).toContain('<meta property="og:type" content="article">');
	expect(tags).toContain('<meta property="og:image" content="https://paper.example/pictures/tide-1200.jpg">');
	expect(tags).toContain('<meta property="og:image:width" content="1200">');
	expect(tags).toContain('<meta property="og:image:height" content="800">');
	expect(tags).toContain('<meta name="twitter:card" content="summary_large_image">');
	expect(tags).toContain('<meta property="article:modified_time" content="2026-11-21T08:00:00Z">');
	expect(tags).toContain('type="application/rss+xml" href="/feed.xml"');
});

it("lets nothing that a newsroom wrote break out of its attribute or script", () => {
	const hostile = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
	const story = buildStory({ headline: hostile, standfirst: hostile, tags: [{ name: hostile, path: "/tag/x/" }] });
	const tags = headTags(
		{ title: hostile, description: hostile, canonical: story.path, story },
		buildMasthead({ name: hostile }),
		ORIGIN,
	);
	expect(tags).not.toContain("<img");
	expect(tags).not.toContain("<script>");
	expect(tags).not.toContain("</script>");
});

it("describes a story as schema.org's NewsArticle", () => {
	const article = newsArticle(buildStory({ leadPicture: picture, commentCount: 3 }), buildMasthead(), ORIGIN);
	expect(article).toMatchObject({
		"@type": "NewsArticle",
		headline: "Two tides a day",
		image: [{ "@type": "ImageObject", url: "https://paper.example/pictures/tide-1200.jpg", width: 1200, height: 800 }],
		datePublished: "2026-11-20T07:00:00Z",
		dateModified: "2026-11-20T07:00:00Z",
		author: [{ "@type": "Person", name: "Ada Fenn", url: "https://paper.example/author/ada-fenn/" }],
		publisher: { "@type": "NewsMediaOrganization", name: "The Test Sheet" },
		articleSection: "Science",
		commentCount: 3,
	});
});

it("escapes text and script data whole", () => {
	expect(escapeHtml(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
	const text = "</script><!--\u2028";
	expect(scriptJson({ text })).not.toMatch(/[<>\u2028]/);
	expect(JSON.parse(scriptJson({ text }))).toEqual({ text });
});
