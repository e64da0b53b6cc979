// @vitest-environment node
import { expect, it, vi } from "vitest";
import { apiUrls } from "../../src/urls.ts";
import { buildApp, fakePages, STORY_PATH } from "./testing/build-app.ts";

it("shows a page at every other address, as the page says it", async () => {
	const app = buildApp();
	const page = await app.request(STORY_PATH);
	expect(page.status).toBe(200);
	expect(await page.text()).toContain(`http://localhost${STORY_PATH}`);
	expect(page.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
	expect(page.headers.get("etag")).toMatch(/^".+"$/);
	expect((await app.request("/nowhere/")).status).toBe(404);
	expect((await app.request(STORY_PATH, { method: "DELETE" })).status).toBe(405);
});

it("renders a page once for a revision and origin", async () => {
	const answer = vi.fn(fakePages.answer);
	const app = buildApp({ pages: { ...fakePages, answer } });
	await app.request("http://a.example/");
	await app.request("http://a.example/");
	await app.request("http://b.example/");
	expect(answer).toHaveBeenCalledTimes(2);
});

it("keeps the paper's origin whatever the path says", async () => {
	const app = buildApp({ settings: { publicUrl: "https://paper.example" } });
	const page = await (await app.request("http://127.0.0.1//elsewhere.example/?a=1")).text();
	expect(page).toContain("https://paper.example//elsewhere.example/?a=1");
});

it("believes that the reader came by https only from a trusted proxy", async () => {
	const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "elsewhere.example" };
	const textOf = async (trustedProxies: number) =>
		(await buildApp({ settings: { trustedProxies } }).request("http://paper.example/", { headers })).text();
	expect(await textOf(0)).toContain("http://paper.example/");
	expect(await textOf(1)).toContain("https://paper.example/");
});

it.each([STORY_PATH, apiUrls.story(STORY_PATH), "/feed.xml", "/assets/missing.js", "/nowhere/", "/api/nothing"])(
	"has the security headers at %s",
	async (path) => {
		const { headers } = await buildApp().request(path);
		expect(headers.get("x-content-type-options")).toBe("nosniff");
		expect(headers.get("x-frame-options")).toBe("DENY");
		expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
		expect(headers.get("content-security-policy")).toContain("default-src 'none'");
		expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
		expect(headers.get("strict-transport-security")).toBeNull();
	},
);

it("lets a page use its own style, and asks for https where the paper has it", async () => {
	const app = buildApp({ settings: { publicUrl: "https://paper.example" } });
	const { headers } = await app.request("/");
	expect(headers.get("content-security-policy")).toContain("style-src 'self' 'sha256-abc='");
	expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
	expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d+$/);
});

it("says in a sentence that a page failed, and the cause only to the log", async () => {
	const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
	const answer = () => Promise.reject(new Error("SECRET"));
	const response = await buildApp({ pages: { ...fakePages, answer } }).request("/");
	expect(response.status).toBe(500);
	expect(await response.text()).not.toContain("SECRET");
	expect(log).toHaveBeenCalledOnce();
});
