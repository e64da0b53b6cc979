// @vitest-environment node
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../newsroom/testing/small-edition.ts";
import { locateFile } from "./files.ts";
import { buildApp } from "./testing/build-app.ts";

const files = {
	"client/index.html": "<p>template</p>",
	"client/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
	"client/sw.js": "self.skipWaiting()",
	"client/.vite/manifest.json": "{}",
	"client/assets/main-abc.js": "plain script",
	"client/assets/main-abc.js.br": "br",
	"client/assets/main-abc.js.gz": "gz!",
	"edition/paper.yaml": "name: Broadsheet",
	"edition/renditions/mill-360.avif": "picture",
	"edition/media/waves.mp3": "0123456789",
};

describe("files of the build", () => {
	it("are for good, and packed as the request asks", async () => {
		const app = buildApp({ files });
		const ask = (accept: string) => app.request("/assets/main-abc.js", { headers: { "accept-encoding": accept } });
		const br = await ask("gzip, br");
		expect(await br.text()).toBe("br");
		expect(br.headers.get("content-encoding")).toBe("br");
		expect(br.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
		expect(br.headers.get("cache-control")).toContain("immutable");
		expect(br.headers.get("vary")).toBe("Accept-Encoding");
		expect(await (await ask("br;q=0, gzip")).text()).toBe("gz!");
		const plain = await ask("identity");
		expect(await plain.text()).toBe("plain script");
		expect(plain.headers.get("etag")).not.toBe(br.headers.get("etag"));
	});

	it("of an earlier build are served for the pages that still ask for them", async () => {
		const { folder, remove } = temporaryFolder();
		onTestFinished(remove);
		mkdirSync(path.join(folder, "assets"));
		writeFileSync(path.join(folder, "assets/main-old.js"), "old script");
		writeFileSync(path.join(folder, "assets/main-abc.js"), "never asked for");
		const app = buildApp({ files, settings: { dataFolder: folder } });
		const old = await app.request("/assets/main-old.js");
		expect(await old.text()).toBe("old script");
		expect(old.headers.get("cache-control")).toContain("immutable");
		expect(await (await app.request("/assets/main-abc.js")).text()).toBe("plain script");
		expect((await app.request("/assets/..%2fnewsroom.db")).status).toBe(404);
	});

	it.each([
		"/assets/missing-abc.js",
		"/assets/",
		"/assets/a/b.css",
		"/sw-old.js",
		"/media/no.mp3",
		"/pictures/no.avif",
	])("%s is a 404 and no page", async (path) => {
		const response = await buildApp({ files }).request(path);
		expect(response.status).toBe(404);
		expect(response.headers.get("content-type")).toContain("text/plain");
		expect(response.headers.get("cache-control")).toBe("no-store");
	});

	it("of the root are served, but not the template and nothing hidden", async () => {
		const app = buildApp({ files });
		const icon = await app.request("/icon.svg");
		expect(icon.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
		expect(icon.headers.get("content-security-policy")).toContain("default-src 'none'");
		const worker = await app.request("/sw.js");
		expect(worker.headers.get("cache-control")).toBe("no-cache");
		expect(worker.headers.get("content-security-policy")).toContain("connect-src 'self'");
		for (const path of ["/index.html", "/.vite/manifest.json", "/paper.yaml"]) {
			expect(await (await app.request(path)).text()).toContain(`<p>http://localhost${path}</p>`);
		}
	});

	it("are 304 to who has them", async () => {
		const app = buildApp({ files });
		const first = await app.request("/icon.svg");
		const etag = first.headers.get("etag") as string;
		const since = first.headers.get("last-modified") as string;
		expect((await app.request("/icon.svg", { headers: { "if-none-match": etag } })).status).toBe(304);
		expect((await app.request("/icon.svg", { headers: { "if-modified-since": since } })).status).toBe(304);
		expect((await app.request("/icon.svg", { headers: { "if-none-match": '"x"' } })).status).toBe(200);
	});
});

describe("files of the edition", () => {
	it("may be shown by others, and pictures are for good", async () => {
		const picture = await buildApp({ files }).request("/pictures/mill-360.avif");
		expect(picture.headers.get("content-type")).toBe("image/avif");
		expect(picture.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
		expect(picture.headers.get("cache-control")).toContain("immutable");
	});

	it("can be sought in", async () => {
		const app = buildApp({ files });
		const ask = (headers: Record<string, string>) => app.request("/media/waves.mp3", { headers });
		const whole = await ask({});
		expect(whole.headers.get("accept-ranges")).toBe("bytes");
		expect(whole.headers.get("content-type")).toBe("audio/mpeg");
		const part = await ask({ range: "bytes=2-4" });
		expect([part.status, await part.text()]).toEqual([206, "234"]);
		expect(part.headers.get("content-range")).toBe("bytes 2-4/10");
		expect(part.headers.get("content-length")).toBe("3");
		const beyond = await ask({ range: "bytes=10-" });
		expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */10"]);
		const other = await ask({ range: "bytes=2-4", "if-range": '"another file"' });
		expect([other.status, await other.text()]).toEqual([200, "0123456789"]);
		const same = await ask({ range: "bytes=2-4", "if-range": whole.headers.get("etag") as string });
		expect(same.status).toBe(206);
	});
});

it.each([
	"../secret",
	"a/../../secret",
	"..%2fsecret",
	"%2e%2e/secret",
	".env",
	"a/.git/config",
	"a%00b",
	"a%5cb",
	"",
	"a//b",
	"%",
])("locates no file for %j", (path) => {
	expect(locateFile("/folder", path)).toBeUndefined();
});

it("locates files with spaces and letters of any language", () => {
	expect(locateFile("/folder", "caf%C3%A9%20noir.mp3")).toBe("/folder/café noir.mp3");
});

it("gives the last worker in the place of the worker where readers are to keep nothing", async () => {
	const files = { "client/service-worker.js": "keeps", "client/service-worker-off.js": "lets go" };
	const workerOf = async (isOffline: boolean) =>
		(await buildApp({ files, settings: { isOffline } }).request("/service-worker.js")).text();
	expect(await workerOf(true)).toBe("keeps");
	expect(await workerOf(false)).toBe("lets go");
	const missing = await buildApp().request("/service-worker.js");
	expect(missing.status).toBe(404);
	expect(missing.headers.get("content-type")).toMatch(/^text\/plain/);
});

it("serves the page that opens without a network, which no search engine lists", async () => {
	const shell = await buildApp().request("/offline.html");
	expect(shell.status).toBe(200);
	expect(shell.headers.get("content-type")).toMatch(/^text\/html/);
	expect(shell.headers.get("content-security-policy")).toContain("require-trusted-types-for");
});
