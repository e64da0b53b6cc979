// @vitest-environment node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportSmall } from "./testing/export-small.ts";
import { isNginxInstalled, type StaticNginx, startStaticNginx } from "./testing/static-nginx.ts";

const hasNginx = isNginxInstalled();
if (!hasNginx) console.log("nginx is not installed: deploy/nginx/static.conf is not tested.");

describe.runIf(hasNginx)("deploy/nginx/static.conf", () => {
	const folder = mkdtempSync(join(tmpdir(), "broadsheet-nginx-"));
	let nginx: StaticNginx;
	const get = (path: string, init: RequestInit = {}) =>
		fetch(`${nginx.origin}${path}`, { redirect: "manual", ...init });

	beforeAll(async () => {
		const site = join(folder, "site");
		await exportSmall(site, { isCompressed: true });
		nginx = await startStaticNginx(folder, site);
	});

	afterAll(async () => {
		await nginx.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	it("serves a page as HTML for a minute, with the headers that a page can't say itself", async () => {
		const page = await get("/2026/03/04/tide-mills/");
		expect(page.status).toBe(200);
		expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
		expect(page.headers.get("cache-control")).toBe("public, max-age=60, stale-while-revalidate=600");
		expect(page.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
		expect(page.headers.get("x-content-type-options")).toBe("nosniff");
		expect(page.headers.get("x-frame-options")).toBe("DENY");
		expect(page.headers.get("cross-origin-opener-policy")).toBe("same-origin");
		expect(page.headers.get("permissions-policy")).toContain("camera=()");
		expect(page.headers.get("etag")).toBeTruthy();
		expect(await page.text()).toContain('http-equiv="Content-Security-Policy"');
	});

	it("confirms a copy with 304, for as long again", async () => {
		const etag = (await get("/")).headers.get("etag") ?? "";
		const again = await get("/", { headers: { "if-none-match": etag } });
		expect(again.status).toBe(304);
		expect(again.headers.get("cache-control")).toContain("max-age=60");
	});

	it("serves article JSON as JSON", async () => {
		const story = await get("/api/story/2026/03/04/tide-mills.json");
		expect(story.headers.get("content-type")).toBe("application/json; charset=utf-8");
		expect(story.headers.get("cache-control")).toContain("stale-while-revalidate");
		expect(story.headers.get("content-security-policy")).toContain("default-src 'none'");
		expect(await story.json()).toMatchObject({ path: "/2026/03/04/tide-mills/" });
	});

	it("sends the packed copy that stands beside a file", async () => {
		const story = await get("/", { headers: { "accept-encoding": "gzip" } });
		expect(story.headers.get("content-encoding")).toBe("gzip");
		expect(story.headers.get("vary")).toContain("Accept-Encoding");
		expect(await story.text()).toContain("<!doctype html>");
	});

	it("gives the paper's own page for what is not there, with status 404, to be kept by nobody", async () => {
		for (const path of ["/nowhere/", "/api/story/nowhere.json", "/assets/gone.js", "/pictures/gone.jpg"]) {
			const missing = await get(path);
			expect(missing.status, path).toBe(404);
			expect(missing.headers.get("content-type"), path).toBe("text/html; charset=utf-8");
			expect(missing.headers.get("cache-control"), path).toBe("no-store");
			expect(await missing.text(), path).toContain("404.html");
		}
	});

	it("lets what has its content in its name be kept for good", async () => {
		const script = await get("/assets/main-abc.js");
		expect(script.headers.get("content-type")).toBe("application/javascript; charset=utf-8");
		expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
		expect(script.headers.get("cross-origin-resource-policy")).toBe("same-origin");
		const picture = await get("/pictures/mill-1600.avif");
		expect(picture.headers.get("content-type")).toBe("image/avif");
		expect(picture.headers.get("cache-control")).toContain("immutable");
		expect(picture.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
	});

	it.each([
		["/category/history", "/category/history/"],
		["/category/history?x=1", "/category/history/?x=1"],
		["/feed/", "/feed.xml"],
		["/feed", "/feed.xml"],
		["/category/history/feed/", "/category/history/feed.xml"],
	])("sends %s to %s", async (from, to) => {
		const moved = await get(from);
		expect(moved.status).toBe(301);
		expect(moved.headers.get("location")).toBe(to);
	});

	it("has search where the paper's forms ask for it", async () => {
		const search = await get("/search?q=tide");
		expect(search.status).toBe(200);
		expect(search.headers.get("content-type")).toBe("text/html; charset=utf-8");
	});

	it("gives feeds and the manifest their own types", async () => {
		const typeOf = async (path: string) => (await get(path)).headers.get("content-type");
		expect(await typeOf("/feed.xml")).toBe("application/rss+xml; charset=utf-8");
		expect(await typeOf("/category/history/feed.json")).toBe("application/feed+json; charset=utf-8");
		expect(await typeOf("/sitemap.xml")).toBe("application/xml; charset=utf-8");
		expect(await typeOf("/manifest.webmanifest")).toBe("application/manifest+json; charset=utf-8");
	});

	it("keeps what is not the paper's to itself", async () => {
		for (const path of ["/.broadsheet-export.json", "/.nojekyll", "/_headers", "/_redirects", "/vercel.json"]) {
			expect((await get(path)).status, path).toBe(404);
		}
	});
});
