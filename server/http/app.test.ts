// @vitest-environment node
import { createHash } from "node:crypto";
import { expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
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
	const page = await (await app.request("http://127.0.0.1//elsewhere.example/?q=1")).text();
	expect(page).toContain("https://paper.example//elsewhere.example/?q=1");
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
		const isPage = headers.get("content-type")?.startsWith("text/html");
		expect(headers.get("x-frame-options")).toBe(isPage ? "DENY" : null);
		expect(headers.get("cross-origin-opener-policy")).toBe(isPage ? "same-origin" : null);
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

it.each([
	"/",
	"/page/2/",
	"/category/history/",
	"/tag/x/",
	"/author/x/",
	"/search",
	"/feed.xml",
	"/feed/",
	"/sitemap.xml",
	"/robots.txt",
	"/healthz",
	"/manifest.webmanifest",
	"/icon.svg",
	"/assets/main-abc.js",
	"/media/a.mp3",
])("takes no POST at %s", async (path) => {
	const body = new URLSearchParams({ text: "a", name: "b", email: "c@example.org" });
	const response = await buildApp().request(path, { method: "POST", body });
	expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

it("names what a story's address takes", async () => {
	const response = await buildApp().request(STORY_PATH, { method: "DELETE" });
	expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
});

it("lets pages show what the newsroom has elsewhere, as soon as it says so", async () => {
	const mediaOrigins: string[] = [];
	const app = buildApp({ newsroom: { mediaOrigins } });
	const policy = async () => (await app.request("/")).headers.get("content-security-policy");
	expect(await policy()).not.toContain("http://");
	mediaOrigins.push("http://127.0.0.1:8100");
	expect(await policy()).toContain("img-src 'self' http://127.0.0.1:8100 data:;");
});

it.each([
	["offline", 502],
	["timeout", 504],
	["busy", 503],
	["bad-answer", 502],
	["not-found", 502],
] as const)("has a page that needs nothing when the paper has no name: %s", async (kind, status) => {
	const failure = new Failure(kind, "WordPress <at> https://site.example can't be reached.", { retryAfterSeconds: 30 });
	const answer = () => Promise.reject(failure);
	const masthead = () => Promise.reject(failure);
	const app = buildApp({ pages: { ...fakePages, answer }, newsroom: { masthead } });
	const response = await app.request("/category/history/?a=1&b=%22");
	expect(response.status).toBe(status);
	expect(response.headers.get("cache-control")).toBe("no-store");
	expect(response.headers.get("retry-after")).toBe("30");
	expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
	const html = await response.text();
	// What is out of reach keeps its address to itself; what is set up wrongly says so.
	const isTold = kind === "bad-answer" || kind === "not-found";
	expect(html.includes("WordPress &lt;at&gt; https://site.example can&#39;t be reached.")).toBe(isTold);
	expect(html.includes("site.example")).toBe(isTold);
	expect(html).toContain('<a href="/category/history/?a=1&amp;b=%22">Try again</a>');
	const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
	const hash = createHash("sha256").update(style).digest("base64");
	expect(response.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}'`);
	const api = await app.request(apiUrls.masthead());
	const said = await api.text();
	expect(JSON.parse(said)).toMatchObject({ error: { kind } });
	expect(said.includes("site.example")).toBe(isTold);
	expect(api.headers.get("cache-control")).toBe("no-store");
});

it("has a failing page kept by nobody", async () => {
	const answer = async () => ({ status: 503, headers: { "content-type": "text/html" }, body: "busy" });
	const response = await buildApp({ pages: { ...fakePages, answer } }).request(STORY_PATH);
	expect([response.status, response.headers.get("cache-control")]).toEqual([503, "no-store"]);
});

it("says in a sentence that a page failed, and the cause only to the log", async () => {
	const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
	const answer = () => Promise.reject(new Error("SECRET"));
	const response = await buildApp({ pages: { ...fakePages, answer } }).request("/");
	expect(response.status).toBe(500);
	expect(await response.text()).not.toContain("SECRET");
	expect(log).toHaveBeenCalledOnce();
});
