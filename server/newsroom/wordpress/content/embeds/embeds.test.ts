// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

describe("a frame", () => {
	it("of a known player is a card that can show it here", () => {
		expect(
			parseStory(
				'<p><iframe title="The tide" width="560" height="420" src="//www.youtube.com/embed/dQw4w9WgXcQ" allow="autoplay"></iframe></p>',
			),
		).toEqual([
			{
				kind: "embed",
				title: "The tide",
				host: "youtube.com",
				href: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
				player: { src: "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", ratio: 4 / 3 },
			},
		]);
	});

	it("of an unknown site is a card with a link", () => {
		expect(parseStory('<iframe src="https://quiz.example/embed/1"></iframe>')).toEqual([
			{ kind: "embed", title: "quiz.example", host: "quiz.example", href: "https://quiz.example/embed/1" },
		]);
	});

	it("of Mastodon or PeerTube leads to the page", () => {
		expect(
			parseStory('<iframe src="https://social.example/@ada/109345678901234567/embed" class="mastodon-embed"></iframe>'),
		).toMatchObject([
			{ title: "Mastodon", host: "social.example", href: "https://social.example/@ada/109345678901234567" },
		]);
		expect(
			parseStory('<iframe src="https://tube.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d"></iframe>'),
		).toMatchObject([{ href: "https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d" }]);
	});

	it("that a plugin holds back until consent is found", () => {
		expect(
			parseStory('<iframe src="about:blank" data-src="https://player.vimeo.com/video/76979871"></iframe>'),
		).toMatchObject([{ host: "vimeo.com" }]);
	});

	it("that nobody sees is nothing", () => {
		for (const html of [
			'<iframe src="https://tags.example/" width="0" height="0"></iframe>',
			'<iframe srcdoc="<p>x</p>"></iframe>',
			'<iframe src="https://ada@evil.example/"></iframe>',
		]) {
			expect(parseStory(html)).toEqual([]);
		}
	});

	it("of the time of flash is found in its object", () => {
		const html =
			'<object width="425" height="344"><param name="movie" value="http://www.youtube.com/v/dQw4w9WgXcQ?fs=1"></param><embed src="http://www.youtube.com/v/dQw4w9WgXcQ?fs=1" type="application/x-shockwave-flash"></embed></object>';
		expect(parseStory(html)).toMatchObject([{ kind: "embed", href: "https://www.youtube.com/watch?v=dQw4w9WgXcQ" }]);
		expect(parseStory('<object data="https://other.example/x.swf">words</object>')).toEqual([]);
	});
});

describe("an embed block", () => {
	const block = (inner: string, more = "") =>
		`<figure class="wp-block-embed is-type-video wp-embed-aspect-9-16"><div class="wp-block-embed__wrapper">\n${inner}\n</div>${more}</figure>`;

	it("has its shape and its caption", () => {
		const html = block(
			'<iframe width="500" height="281" src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
			"<figcaption>A <b>film</b></figcaption>",
		);
		expect(parseStory(html)).toMatchObject([
			{ kind: "embed", player: { ratio: 9 / 16 }, caption: ["A ", { kind: "strong", content: ["film"] }] },
		]);
	});

	it.each([
		"https://www.instagram.com/p/Cabc/",
		'<a href="https://www.instagram.com/p/Cabc/">https://www.instagram.com/p/Cabc/</a>',
	])("with no answer of the provider but %s is a card", (inner) => {
		expect(parseStory(block(inner, "<figcaption>Words</figcaption>"))).toEqual([
			{
				kind: "embed",
				title: "Instagram",
				host: "instagram.com",
				href: "https://www.instagram.com/p/Cabc/",
				caption: ["Words"],
			},
		]);
	});

	it("with the bare address of a player can show it here all the same", () => {
		expect(parseStory(block("https://youtu.be/dQw4w9WgXcQ"))).toMatchObject([{ player: { ratio: 9 / 16 } }]);
	});
});

describe("a post of a social site", () => {
	it("of X keeps its words, and leads to it", () => {
		const html =
			'<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The tide is in. <a href="https://t.co/a">t.co/a</a></p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/12?ref_src=x">May 5</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>';
		expect(parseStory(html)).toMatchObject([
			{ kind: "quote", blocks: [{ kind: "paragraph" }, { kind: "paragraph" }] },
			{ kind: "embed", title: "X", href: "https://twitter.com/harbour/status/12" },
		]);
	});

	it.each([
		[
			'<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ada/video/7106594312292453675"><section><p>Words</p></section></blockquote>',
			"https://www.tiktok.com/embed/v2/7106594312292453675",
		],
		[
			'<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k2"><p>Words</p></blockquote>',
			"https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k2",
		],
	])("%s can be shown here", (html, src) => {
		expect(parseStory(html)).toMatchObject([{ kind: "quote" }, { kind: "embed", player: { src } }]);
	});

	it.each([
		[
			'<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C/?utm_source=x"><p>Words</p></blockquote>',
			"https://www.instagram.com/p/C/",
		],
		[
			'<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/tides/comments/abc/t/">Words</a></blockquote>',
			"https://www.reddit.com/r/tides/comments/abc/t/",
		],
		[
			'<div class="fb-post" data-href="https://www.facebook.com/ada/posts/1"></div>',
			"https://www.facebook.com/ada/posts/1",
		],
	])("%s leads to its page", (html, href) => {
		expect(parseStory(html).at(-1)).toMatchObject({ kind: "embed", href });
	});
});

describe("a story of a WordPress site in another", () => {
	const embed = (href: string) =>
		`<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper"><blockquote class="wp-embedded-content" data-secret="a"><a href="${href}">The harbour</a></blockquote>` +
		`<iframe class="wp-embedded-content" sandbox="allow-scripts" style="position: absolute; visibility: hidden;" src="${href}embed/#?secret=a"></iframe></div></figure>`;

	it("is pointed at when it is this newsroom's", () => {
		expect(parseStory(embed("https://site.example/harbour/"))).toEqual([
			{ kind: "see-also", headline: "The harbour", path: "/harbour/" },
		]);
	});

	it("is a card when it is another's", () => {
		expect(parseStory(embed("https://other.example/harbour/"))).toEqual([
			{ kind: "embed", title: "The harbour", host: "other.example", href: "https://other.example/harbour/" },
		]);
	});
});
