// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { buildSitemap } from "./sitemap.ts";
import { buildApp, buildNewsroom, STORY_PATH, summary } from "./testing/build-app.ts";

const paper = { settings: { publicUrl: "https://paper.example" } };
const parseXml = (text: string) => new DOMParser().parseFromString(text, "text/xml");
const textOf = (parent: ParentNode, name: string) =>
	[...parent.querySelectorAll("*")].find((node) => node.nodeName === name)?.textContent;

describe("feeds", () => {
	it("are RSS 2.0 with whole addresses, escaped once for each language", async () => {
		const response = await buildApp(paper).request("/feed.xml");
		expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
		const document = parseXml(await response.text());
		const item = document.querySelector("item") as Element;
		expect(textOf(document, "language")).toBe("en-GB");
		expect(document.getElementsByTagName("atom:link")[0]?.getAttribute("href")).toBe("https://paper.example/feed.xml");
		expect(textOf(document, "lastBuildDate")).toBe("Thu, 05 Mar 2026 10:00:00 GMT");
		expect(textOf(item, "title")).toBe(summary.headline);
		expect(textOf(item, "link")).toBe(`https://paper.example${STORY_PATH}`);
		expect(textOf(item, "guid")).toBe(`https://paper.example${STORY_PATH}`);
		expect(textOf(item, "pubDate")).toBe("Wed, 04 Mar 2026 09:00:00 GMT");
		expect(textOf(item, "dc:creator")).toBe("Ada Fenn");
		expect(textOf(item, "description")).toBe("Twice a day &lt;b&gt;for nothing&lt;/b&gt; &amp; again.");
	});

	it("are JSON Feed 1.1", async () => {
		const response = await buildApp(paper).request("/feed.json");
		expect(response.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
		expect(await response.json()).toEqual({
			version: "https://jsonfeed.org/version/1.1",
			title: "Broadsheet",
			home_page_url: "https://paper.example/",
			feed_url: "https://paper.example/feed.json",
			description: "True stories that keep",
			language: "en-GB",
			items: [
				{
					id: `https://paper.example${STORY_PATH}`,
					url: `https://paper.example${STORY_PATH}`,
					title: summary.headline,
					content_text: summary.standfirst,
					summary: summary.standfirst,
					image: "https://paper.example/pictures/mill-1600.jpg",
					date_published: "2026-03-04T09:00:00Z",
					date_modified: "2026-03-05T10:00:00Z",
					authors: [{ name: "Ada Fenn", url: "https://paper.example/author/ada-fenn/" }],
					tags: ["History"],
				},
			],
		});
	});

	it("are there for every list, and for nothing else", async () => {
		const app = buildApp(paper);
		const section = await app.request("/category/history/feed.xml");
		expect(textOf(parseXml(await section.text()), "title")).toBe("Broadsheet: History");
		expect((await app.request("/category/history/feed.json")).status).toBe(200);
		expect((await app.request("/category/nothing/feed.xml")).status).toBe(404);
	});

	it("are found where a WordPress site has them", async () => {
		const app = buildApp(paper);
		expect((await app.request("/feed/")).headers.get("location")).toBe("/feed.xml");
		expect((await app.request("/category/history/feed/")).headers.get("location")).toBe("/category/history/feed.xml");
	});

	it("hold no character that XML can't", async () => {
		const list = async () => ({
			version: 1 as const,
			subject: { kind: "front" as const, path: "/" as const },
			stories: [{ ...summary, headline: "a\u0008b\ud800c\uffffd" }],
			page: 1,
			pages: 1,
			total: 1,
		});
		const response = await buildApp({ newsroom: { list } }).request("/feed.xml");
		const item = parseXml(await response.text()).querySelector("item") as Element;
		expect(textOf(item, "title")).toBe("ab\ufffdcd");
	});
});

describe("sitemap", () => {
	it("has every address, with the day of its last change", async () => {
		const response = await buildApp(paper).request("/sitemap.xml");
		expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
		const urls = [...parseXml(await response.text()).querySelectorAll("url")].map((url) => url.textContent);
		expect(urls).toEqual(["https://paper.example/", `https://paper.example${STORY_PATH}2026-03-05T10:00:00Z`]);
		expect((await buildApp(paper).request("/sitemap-1.xml")).status).toBe(404);
	});

	it("is an index of parts when there are too many for one", async () => {
		async function* addresses() {
			for (const number of [1, 2, 3, 4, 5]) yield { kind: "story" as const, path: `/${number}/` };
		}
		const part = (number?: number) => buildSitemap(buildNewsroom({ addresses }), "https://paper.example", number, 2);
		expect((await part())?.match(/sitemap-\d\.xml/g)).toEqual(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
		expect((await part(2))?.match(/example\/\d/g)).toEqual(["example/3", "example/4"]);
		expect((await part(3))?.match(/example\/\d/g)).toEqual(["example/5"]);
		expect(await part(4)).toBeUndefined();
	});

	it("is a single file up to a thousand addresses, and an index from there on", async () => {
		const paperOf = (stories: number) => ({
			async *addresses() {
				for (let number = 0; number < stories; number += 1) yield { kind: "story" as const, path: `/${number}/` };
			},
		});
		const small = buildApp({ ...paper, newsroom: paperOf(1_000) });
		expect((await (await small.request("/sitemap.xml")).text()).match(/<url>/g)).toHaveLength(1_000);
		const large = buildApp({ ...paper, newsroom: paperOf(1_001) });
		const index = parseXml(await (await large.request("/sitemap.xml")).text());
		expect([...index.querySelectorAll("sitemap > loc")].map((loc) => loc.textContent)).toEqual([
			"https://paper.example/sitemap-1.xml",
			"https://paper.example/sitemap-2.xml",
		]);
		expect((await (await large.request("/sitemap-2.xml")).text()).match(/<url>/g)).toHaveLength(1);
		expect((await large.request("/sitemap-3.xml")).status).toBe(404);
	});

	it("asks a newsroom that can find a few addresses for no more than a part's", async () => {
		const asked: unknown[] = [];
		const addressParts = {
			count: async () => 5,
			read: async (...range: number[]) => {
				asked.push(range);
				return [{ kind: "story" as const, path: "/x/" }];
			},
		};
		const addresses = () => {
			throw new Error("All are read.");
		};
		const newsroom = buildNewsroom({ addresses, addressParts });
		expect(await buildSitemap(newsroom, "https://paper.example", undefined, 2)).toContain("/sitemap-3.xml");
		expect(await buildSitemap(newsroom, "https://paper.example", 2, 2)).toContain("/x/");
		expect(await buildSitemap(newsroom, "https://paper.example", 4, 2)).toBeUndefined();
		expect(asked).toEqual([[2, 2]]);
	});
});

it("tells robots where the sitemap is", async () => {
	expect(await (await buildApp(paper).request("/robots.txt")).text()).toContain(
		"Sitemap: https://paper.example/sitemap.xml\n",
	);
});

describe("the app manifest", () => {
	it("has the paper's own name and language, and every icon", async () => {
		const response = await buildApp().request("/manifest.webmanifest");
		expect(response.headers.get("content-type")).toBe("application/manifest+json; charset=utf-8");
		const manifest = await response.json();
		expect(manifest).toMatchObject({
			name: "Broadsheet",
			short_name: "Broadsheet",
			description: "True stories that keep",
			lang: "en-GB",
			dir: "ltr",
			start_url: "/",
			theme_color: "#fbf8f1",
		});
		expect(manifest.icons).toHaveLength(4);
	});

	it.each([
		["The Fenland Observer", "The Fenland"],
		["Küstenwachtmeisterblatt", "Küstenwachtmeisterblatt"],
		["The Test Sheet", "The Test"],
	])("calls %s %s below its icon", async (name, short) => {
		const masthead = async () => ({ ...(await buildNewsroom().masthead()), name });
		const response = await buildApp({ newsroom: { masthead } }).request("/manifest.webmanifest");
		expect(await response.json()).toMatchObject({ name, short_name: short });
	});
});

it("says whether the newsroom answers", async () => {
	expect((await buildApp().request("/healthz")).status).toBe(200);
	const masthead = () => Promise.reject(new Error("no"));
	expect((await buildApp({ newsroom: { masthead } }).request("/healthz")).status).toBe(503);
});
