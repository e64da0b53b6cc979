// @vitest-environment node
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import type { Discussion, DiscussionOrder } from "../../src/model/discussion.ts";
import { Failure } from "../../src/model/failure.ts";
import { STORY_PATH, summary } from "../http/testing/build-app.ts";
import { exportSmall } from "./testing/export-small.ts";

let site: string;
const read = (name: string) => readFileSync(join(site, name), "utf8");
const has = (name: string) => existsSync(join(site, name));
const files = () =>
	readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
		.sort();

beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), "broadsheet-out-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	site = join(folder, "site");
});

it("writes every address as the file that a host looks for", async () => {
	const outcome = await exportSmall(site);
	expect(files()).toEqual([
		".broadsheet-export.json",
		".nojekyll",
		"2026/03/04/tide-mills/index.html",
		"404.html",
		"_headers",
		"_redirects",
		"api/discussion/1/2026/03/04/tide-mills.json",
		"api/list/1/category/history.json",
		"api/list/1/index.json",
		"api/masthead.json",
		"api/outline/2026/03/04/tide-mills.json",
		"api/search-index.json",
		"api/similar/2026/03/04/tide-mills.json",
		"api/story/2026/03/04/tide-mills.json",
		"api/weights/category/history.json",
		"api/weights/index.json",
		"assets/main-abc.js",
		"category/history/feed.json",
		"category/history/feed.xml",
		"category/history/index.html",
		"feed.json",
		"feed.xml",
		"icon.svg",
		"index.html",
		"manifest.webmanifest",
		"media/tide.mp3",
		"offline.html",
		"on-this-device/index.html",
		"pictures/mill-1600.avif",
		"robots.txt",
		"search.html",
		"search/index.html",
		"sitemap.xml",
		"vercel.json",
	]);
	expect(outcome).toMatchObject({ pages: 7, files: 33, written: 33, unchanged: 0, removed: 0, failures: [] });
	expect(read("feed.xml")).toContain(`https://paper.example${STORY_PATH}`);
	expect(JSON.parse(read("api/story/2026/03/04/tide-mills.json"))).toMatchObject({ path: STORY_PATH });
	expect(read("pictures/mill-1600.avif")).toBe("not a picture");
});

it("puts each page's policy into its head", async () => {
	await exportSmall(site);
	for (const page of ["index.html", "404.html", "search.html"]) {
		expect(read(page), page).toMatch(
			/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
		);
		expect(read(page), page).toContain("require-trusted-types-for 'script'");
		expect(read(page), page).not.toContain("frame-ancestors");
	}
});

it("writes only what changed, and leaves the rest as it stands", async () => {
	await exportSmall(site);
	const before = statSync(join(site, "feed.xml")).mtimeMs;
	expect(await exportSmall(site)).toMatchObject({ written: 0, unchanged: 33, removed: 0 });
	const similar = async () => [summary];
	expect(await exportSmall(site, { newsroom: { similar } })).toMatchObject({ written: 1, unchanged: 32 });
	expect(statSync(join(site, "feed.xml")).mtimeMs).toBe(before);
	expect(JSON.parse(read("api/similar/2026/03/04/tide-mills.json"))).toHaveLength(1);
});

it("mends a file that was changed behind its back", async () => {
	await exportSmall(site);
	writeFileSync(join(site, "feed.xml"), "torn");
	expect(await exportSmall(site)).toMatchObject({ written: 1 });
	expect(read("feed.xml")).toContain("<rss");
});

it("removes what is no address any more, and nothing that it did not write", async () => {
	await exportSmall(site);
	mkdirSync(join(site, ".well-known"));
	writeFileSync(join(site, ".well-known/mine.txt"), "mine");
	writeFileSync(join(site, "2026/03/mine.html"), "mine");
	async function* addresses() {
		yield { kind: "front" as const, path: "/" };
	}
	const outcome = await exportSmall(site, { newsroom: { addresses } });
	expect(outcome.removed).toBe(10);
	expect(has("2026/03/04")).toBe(false);
	expect(has("category")).toBe(false);
	expect(read("2026/03/mine.html")).toBe("mine");
	expect(read(".well-known/mine.txt")).toBe("mine");
});

it("keeps scripts for 30 days that open pages may still ask for", async () => {
	const day = 24 * 60 * 60 * 1000;
	const old = { "client/assets/main-abc.js": "old" };
	const fresh = { "client/assets/main-def.js": "new" };
	await exportSmall(site, { files: old, now: () => 0 });
	expect((await exportSmall(site, { files: fresh, now: () => day })).removed).toBe(0);
	expect((await exportSmall(site, { files: fresh, now: () => 30 * day })).removed).toBe(0);
	expect(has("assets/main-abc.js")).toBe(true);
	expect((await exportSmall(site, { files: fresh, now: () => 31 * day })).removed).toBe(1);
	expect(has("assets/main-abc.js")).toBe(false);
	expect(has("assets/main-def.js")).toBe(true);
});

it("names what could not be had, goes on, and removes nothing", async () => {
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	await exportSmall(site);
	const story = read("2026/03/04/tide-mills/index.html");
	const list = async (path: string) => {
		if (path !== "/") throw new Failure("timeout", "The site did not answer in time.");
		return {
			version: 1 as const,
			subject: { kind: "front" as const, path: "/" as const },
			stories: [],
			page: 1,
			pages: 1,
			total: 0,
		};
	};
	const outcome = await exportSmall(site, { newsroom: { list }, failing: [STORY_PATH] });
	expect(outcome.failures).toContain("/api/list/1/category/history.json: 504, The newsroom did not answer in time.");
	expect(outcome.failures.join("\n")).toContain(`${STORY_PATH}: 500`);
	expect(outcome.removed).toBe(0);
	expect(read("2026/03/04/tide-mills/index.html")).toBe(story);
	expect(has("category/history/feed.xml")).toBe(true);
	expect(JSON.parse(read("api/list/1/index.json"))).toMatchObject({ total: 0 });
	expect((await exportSmall(site)).failures).toEqual([]);
});

it("says that the list of addresses broke off", async () => {
	async function* addresses() {
		yield { kind: "front" as const, path: "/" };
		throw new Failure("offline", "The site can't be reached.");
	}
	const outcome = await exportSmall(site, { newsroom: { addresses } });
	expect(outcome.failures).toContain("The list of addresses broke off: The site can't be reached.");
	expect(has("index.html")).toBe(true);
});

it("exports a story whose discussion can't be had", async () => {
	const discussion = () => Promise.reject(new Failure("refused", "Comments are not given."));
	const outcome = await exportSmall(site, { newsroom: { discussion } });
	expect(outcome.failures).toEqual(["/api/discussion/1/2026/03/04/tide-mills.json: 403, Comments are not given."]);
	expect(has("2026/03/04/tide-mills/index.html")).toBe(true);
});

it("asks for no discussion of a locked story", async () => {
	const discussion = vi.fn(() => Promise.reject(new Failure("refused", "It is locked.")));
	const { readingMinutes, picture: _picture, ...rest } = summary;
	const story = async () => ({
		...rest,
		version: 1 as const,
		id: "1",
		words: 0,
		readingMinutes,
		body: [],
		tags: [],
		isLocked: true as const,
	});
	expect((await exportSmall(site, { newsroom: { discussion, story } })).failures).toEqual([]);
	expect(discussion).not.toHaveBeenCalled();
	expect(has("2026/03/04/tide-mills/index.html")).toBe(true);
});

it("writes every page of a long list and of a long discussion", async () => {
	const list = async (path: string, page: number) => ({
		version: 1 as const,
		subject:
			path === "/" ? { kind: "front" as const, path: "/" as const } : { kind: "tag" as const, path, name: "History" },
		stories: [summary],
		page,
		pages: 3,
		total: 60,
	});
	const discussion = async (_path: string, page: number, order?: DiscussionOrder): Promise<Discussion> => {
		return { version: 1, count: 120, isOpen: true, page, pages: 3, ...(order && { order }), comments: [] };
	};
	await exportSmall(site, { newsroom: { list, discussion } });
	for (const name of [
		"page/3/index.html",
		"category/history/page/2/index.html",
		"api/list/3/category/history.json",
		"api/discussion/3/2026/03/04/tide-mills.json",
		"api/discussion/newest/1/2026/03/04/tide-mills.json",
		"api/discussion/most-answered/3/2026/03/04/tide-mills.json",
	]) {
		expect(has(name), name).toBe(true);
	}
	expect(read("2026/03/04/tide-mills/index.html")).toContain("?comments=1-3");
});

it("leads from an address that moved to where it went", async () => {
	async function* addresses() {
		yield { kind: "story" as const, path: "/old/" };
	}
	await exportSmall(site, { newsroom: { addresses }, moved: { "/old/": STORY_PATH } });
	expect(read("old/index.html")).toContain(`<meta http-equiv="refresh" content="0; url=${STORY_PATH}" />`);
	expect(read("old/index.html")).toContain(`<link rel="canonical" href="https://paper.example${STORY_PATH}" />`);
	expect(read("_redirects")).toContain(`/old/ ${STORY_PATH} 301\n`);
	expect(JSON.parse(read("vercel.json")).redirects).toContainEqual({
		source: "/old/",
		destination: STORY_PATH,
		permanent: true,
	});
	expect(JSON.parse(read("api/story/old.json"))).toMatchObject({ path: STORY_PATH });
});

it("leads to no other site", async () => {
	const outcome = await exportSmall(site, { moved: { [STORY_PATH]: "//elsewhere.example/" } });
	expect(outcome.failures).toEqual([
		`${STORY_PATH}: it leads to //elsewhere.example/, which is no address of this paper`,
	]);
});

it("packs text where it is asked to, and packs nothing twice", async () => {
	await exportSmall(site, { isCompressed: true });
	const page = read("index.html");
	expect(brotliDecompressSync(readFileSync(join(site, "index.html.br"))).toString()).toBe(page);
	expect(gunzipSync(readFileSync(join(site, "index.html.gz"))).toString()).toBe(page);
	expect(brotliDecompressSync(readFileSync(join(site, "assets/main-abc.js.br"))).toString()).toContain("paper");
	expect(has("robots.txt.gz")).toBe(false);
	expect(has("pictures/mill-1600.avif.gz")).toBe(false);
	const before = statSync(join(site, "index.html.br")).mtimeMs;
	await exportSmall(site, { isCompressed: true });
	expect(statSync(join(site, "index.html.br")).mtimeMs).toBe(before);
	await exportSmall(site);
	expect(has("index.html.br")).toBe(false);
});

it("finishes what an export that was cut short began", async () => {
	await exportSmall(site);
	// As it stands when the process ends before its last step.
	writeFileSync(join(site, ".broadsheet-export.json"), JSON.stringify({ version: 1, files: {} }));
	writeFileSync(join(site, ".broadsheet-export.journal"), "category/history/index.html\n../../outside\n");
	mkdirSync(join(site, ".broadsheet-export.tmp"));
	writeFileSync(join(site, ".broadsheet-export.tmp/0"), "half of a pa");
	async function* addresses() {
		yield { kind: "front" as const, path: "/" };
	}
	const outcome = await exportSmall(site, { newsroom: { addresses } });
	expect(outcome.removed).toBe(1);
	expect(has("category/history/index.html")).toBe(false);
	expect(has(".broadsheet-export.tmp")).toBe(false);
	expect(has(".broadsheet-export.journal")).toBe(false);
	expect((await exportSmall(site)).failures).toEqual([]);
});

it("writes into no folder that holds something else", async () => {
	mkdirSync(site);
	writeFileSync(join(site, "thesis.txt"), "three years of work");
	await expect(exportSmall(site)).rejects.toThrow(/is not empty and is not a former export\. Name another folder/);
	expect(files()).toEqual(["thesis.txt"]);
});

it("takes no manifest that points out of its folder", async () => {
	mkdirSync(site);
	writeFileSync(join(site, ".broadsheet-export.json"), JSON.stringify({ version: 1, files: { "../precious": "" } }));
	await expect(exportSmall(site)).rejects.toThrow(/can't be read/);
});
