// @vitest-environment node
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../testing/small-edition.ts";
import { json, raw, serveSite } from "./client/testing/serve-site.ts";
import { openWordPressNewsroom } from "./open-wordpress-newsroom.ts";
import { buildPost } from "./testing/build-post.ts";

/** A host on this machine that nobody has any business with. */
async function listenForNobody() {
	const heard: string[] = [];
	const server = createServer((request, response) => {
		heard.push(request.url ?? "");
		response.end("[]");
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	onTestFinished(() => void server.close());
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

it("no story, no picture, no link and no redirect of a site makes the server ask another host", async () => {
	const nobody = await listenForNobody();
	const site = await serveSite();
	const { folder, remove } = temporaryFolder();
	onTestFinished(remove);
	const at = (path: string) => `${nobody.origin}/${path}`;
	const content = [
		`<p><a href="${at("link")}">A link</a> <img src="${at("image.jpg")}" srcset="${at("large.jpg")} 800w" class="wp-image-7"></p>`,
		`<iframe src="${at("frame")}"></iframe><video src="${at("film.mp4")}" poster="${at("poster.jpg")}"></video>`,
		`<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${at("oembed")}</div></figure>`,
		`<link rel="stylesheet" href="${at("style.css")}"><script src="${at("script.js")}"></script>`,
		`<blockquote class="wp-embedded-content"><a href="${site.home.href}there/">There</a></blockquote>`,
	].join("\n");
	const links = { "wp:featuredmedia": [{ href: at("featured") }], replies: [{ href: at("replies") }] };
	const post = {
		...buildPost({ id: 17, slug: "tide", link: `${site.home.href}tide/`, featured_media: 7 }),
		content: { rendered: content, protected: false },
		_links: { ...links, self: [{ href: at("self") }], author: [{ href: at("author") }] },
	};
	const paged = {
		Link: `<${at("next")}>; rel="next"`,
		"X-WP-Total": "1",
		"X-WP-TotalPages": "1",
		Refresh: `0;url=${at("refresh")}`,
	};
	const media = { id: 7, source_url: at("media.jpg"), mime_type: "image/jpeg", media_details: {} };
	site.answers.set("/wp-json/wp/v2/posts", json([post], paged));
	site.answers.set("/wp-json/wp/v2/posts/17", json(post, paged));
	site.answers.set("/wp-json/wp/v2/media", json([media], paged));
	site.answers.set("/wp-json/wp/v2/categories", raw("", { Location: at("categories") }, 302));
	site.answers.set("/wp-json/wp/v2/users", raw("", { Location: at("users") }, 307));
	site.answers.set("/wp-json/wp/v2/comments", raw("", { Location: at("comments") }, 301));
	site.answers.set("/there/", raw("", { Location: at("there") }, 302));
	const newsroom = openWordPressNewsroom({ home: site.home, dataFolder: folder, log: () => undefined });
	onTestFinished(() => newsroom.close());

	const settled = await Promise.allSettled([
		newsroom.masthead(),
		newsroom.list("/", 1),
		newsroom.story("/tide/"),
		newsroom.similar("/tide/"),
		newsroom.discussion("/tide/", 1),
		newsroom.search("tide", 1),
		newsroom.story("/there/"),
		newsroom.unlock("/tide/", "word"),
		newsroom.reply(
			"/tide/",
			{ text: at("reply"), name: "Ada", email: "a@b.example", website: at("website") },
			"key-12345",
		),
	]);
	expect([settled[1]?.status, settled[2]?.status]).toEqual(["fulfilled", "fulfilled"]);
	expect(site.paths()).toContain("/wp-json/wp/v2/posts");
	expect(nobody.heard).toEqual([]);
	// The control: it hears who asks.
	await fetch(at("control"));
	expect(nobody.heard).toEqual(["/control"]);
});

it("nor does a site whose home or index leads elsewhere", async () => {
	const nobody = await listenForNobody();
	for (const path of ["/", "/wp-json/"]) {
		const site = await serveSite();
		const { folder, remove } = temporaryFolder();
		onTestFinished(remove);
		site.answers.set(
			path,
			raw("", { Location: `${nobody.origin}/elsewhere`, Link: `<${nobody.origin}/>; rel="https://api.w.org/"` }, 302),
		);
		const newsroom = openWordPressNewsroom({ home: site.home, dataFolder: folder, log: () => undefined });
		onTestFinished(() => newsroom.close());
		await newsroom.masthead().catch(() => undefined);
		await newsroom.list("/", 1).catch(() => undefined);
		expect(site.asked.length, path).toBeGreaterThan(0);
	}
	expect(nobody.heard).toEqual([]);
});
