// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { apiUrls } from "../../src/urls.ts";
import { buildApp, STORY_PATH, story } from "./testing/build-app.ts";

describe("the reading side of the API", () => {
	it.each([
		[apiUrls.masthead(), "stale-while-revalidate=600"],
		[apiUrls.list("/", 1), "stale-while-revalidate=600"],
		[apiUrls.list("/category/history/", 1), "stale-while-revalidate=600"],
		[apiUrls.story(STORY_PATH), "stale-while-revalidate=600"],
		[apiUrls.similar(STORY_PATH), "stale-while-revalidate=600"],
		[apiUrls.discussion(STORY_PATH, 1), "must-revalidate"],
		[apiUrls.discussion(STORY_PATH, 2, "newest"), "must-revalidate"],
		[apiUrls.discussion(STORY_PATH, 1, "most-answered"), "must-revalidate"],
		[apiUrls.outline(STORY_PATH), "must-revalidate"],
		[apiUrls.findComments(STORY_PATH, "mill", 1), "must-revalidate"],
		[apiUrls.search("mill", 1), "max-age=60"],
	])("answers %s with JSON that may be kept", async (url, cacheControl) => {
		const app = buildApp();
		const response = await app.request(url);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
		expect(response.headers.get("cache-control")).toContain(cacheControl);
		expect(await response.json()).toBeTruthy();
		const again = await app.request(url, { headers: { "if-none-match": response.headers.get("etag") as string } });
		expect(again.status).toBe(304);
		const head = await app.request(url, { method: "HEAD" });
		expect(head.headers.get("content-length")).toBe(response.headers.get("content-length"));
		expect(await head.text()).toBe("");
	});

	it.each([
		"/api/story/nowhere.json",
		"/api/story/2026/03/04/tide-mills/",
		"/api/story//2026/03/04/tide-mills.json",
		"/api/list/2/index.json",
		"/api/list/0/index.json",
		"/api/list/01/index.json",
		"/api/list/x/index.json",
		"/api/",
		"/api/nothing.json",
		"/api/discussion/newest/0/2026/03/04/tide-mills.json",
		"/api/discussion/oldest/1/2026/03/04/tide-mills.json",
		"/api/discussion/newest/1/",
		"/api/outline/2026/03/04/tide-mills/",
		"/api/find-comments/nowhere.json?q=mill",
		"/api/find-comments.json?q=mill",
	])("%s is a 404 in JSON", async (url) => {
		const response = await buildApp().request(url);
		expect(response.status).toBe(404);
		expect(response.headers.get("cache-control")).toBe("no-store");
		expect(await response.json()).toMatchObject({ error: { kind: "not-found" } });
	});

	it("says where a story has gone", async () => {
		const response = await buildApp().request("/api/story/old.json");
		expect(response.status).toBe(301);
		expect(response.headers.get("location")).toBe(apiUrls.story(STORY_PATH));
		expect(await response.json()).toMatchObject({ error: { kind: "moved", to: STORY_PATH } });
	});

	it.each([
		["page=0", 400],
		["page=x", 400],
		[`q=${"a".repeat(201)}`, 400],
		["q=", 200],
	])("answers a search for %s with %d", async (query, status) => {
		for (const url of ["/api/search.json", apiUrls.findComments(STORY_PATH, "", 1).replace(/\?.*/, "")]) {
			expect((await buildApp().request(`${url}?${query}`)).status, url).toBe(status);
		}
	});

	it("has a copy from before the newsroom was lost asked for again each time", async () => {
		const app = buildApp({ newsroom: { story: async () => ({ ...story, asOf: "2026-11-20T14:05:00Z" }) } });
		const response = await app.request(apiUrls.story(STORY_PATH));
		expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
		expect(await response.json()).toMatchObject({ asOf: "2026-11-20T14:05:00Z" });
	});

	it("says how long a busy newsroom should be left alone", async () => {
		const busy = async () => Promise.reject(new Failure("busy", "Busy.", { retryAfterSeconds: 7 }));
		const response = await buildApp({ newsroom: { story: busy } }).request(apiUrls.story(STORY_PATH));
		expect(response.status).toBe(503);
		expect(response.headers.get("retry-after")).toBe("7");
	});

	it("tells the log, and nobody else, what nobody foresaw", async () => {
		const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
		const story = async () => Promise.reject(new Error("SECRET at line 7"));
		const response = await buildApp({ newsroom: { story } }).request(apiUrls.story(STORY_PATH));
		expect(response.status).toBe(500);
		expect(await response.text()).not.toContain("SECRET");
		expect(log).toHaveBeenCalledOnce();
	});

	it("asks the newsroom once for the same revision, and again for the next", async () => {
		let revision = "1";
		const similar = vi.fn(async () => []);
		const app = buildApp({ newsroom: { similar, revision: () => revision } });
		await app.request(apiUrls.similar(STORY_PATH));
		await app.request(apiUrls.similar(STORY_PATH));
		expect(similar).toHaveBeenCalledTimes(1);
		revision = "2";
		await app.request(apiUrls.similar(STORY_PATH));
		expect(similar).toHaveBeenCalledTimes(2);
	});

	it("names the methods that an address takes", async () => {
		const app = buildApp();
		const put = await app.request(apiUrls.story(STORY_PATH), { method: "PUT" });
		expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
		const get = await app.request(apiUrls.replies(STORY_PATH));
		expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
	});
});
