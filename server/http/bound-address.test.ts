// @vitest-environment node
import { expect, it, vi } from "vitest";
import { buildApp, fakePages, STORY_PATH } from "./testing/build-app.ts";

it("makes one page for a story, whatever else its address says", async () => {
	const answer = vi.fn(fakePages.answer);
	const app = buildApp({ pages: { ...fakePages, answer } });
	for (const query of ["", "?utm_source=a", "?x=1&y=2", "?token=secret"]) {
		const body = await (await app.request(`${STORY_PATH}${query}`)).text();
		expect(body).not.toMatch(/utm|token/);
	}
	expect(answer).toHaveBeenCalledTimes(1);
	await app.request(`${STORY_PATH}?comments=2`);
	expect(answer).toHaveBeenCalledTimes(2);
});

it("keeps what it was asked for under a made-up host from everybody else", async () => {
	const app = buildApp();
	const ask = async (host: string) => (await app.request(`http://${host}${STORY_PATH}`)).text();
	expect(await ask("evil.example")).toContain("http://evil.example/");
	expect(await ask("paper.example")).not.toContain("evil.example");
	const feed = async (host: string) => (await app.request(`http://${host}/feed.xml`)).text();
	expect(await feed("evil.example")).toContain("http://evil.example/");
	expect(await feed("paper.example")).not.toContain("evil.example");
});

it("believes no host but its own where PUBLIC_URL is set", async () => {
	const app = buildApp({ settings: { publicUrl: "https://paper.example" } });
	for (const path of [STORY_PATH, "/feed.xml", "/robots.txt", "/sitemap.xml"]) {
		const forged = { headers: { "x-forwarded-host": "evil.example", forwarded: "host=evil.example" } };
		expect(await (await app.request(`http://evil.example${path}`, forged)).text(), path).not.toContain("evil.example");
	}
});

it("looks at no address that is longer than any of the paper's can be", async () => {
	const app = buildApp();
	for (const query of [`q=${"x".repeat(4_100)}`, "a=1&".repeat(60)]) {
		expect((await app.request(`/search?${query}`)).status).toBe(414);
		const answer = await app.request(`/api/search.json?${query}`);
		expect([answer.status, (await answer.json()).error.kind]).toEqual([414, "bad-request"]);
	}
	expect((await app.request(`/${"x/".repeat(2_100)}`)).status).toBe(414);
	expect((await app.request(`/api/search.json?q=${encodeURIComponent("語".repeat(200))}`)).status).toBe(200);
});
