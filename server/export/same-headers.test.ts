// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { startNginx } from "../../e2e/large/nginx.ts";
import { findFreePort } from "../../e2e/survival/server-process.ts";
import { createApp } from "../http/app.ts";
import { buildNewsroom, fakePages } from "../http/testing/build-app.ts";
import { type Listening, listen } from "../listen.ts";
import { exportSmall } from "./testing/export-small.ts";
import { headersByFile, headersByVercel, saidHeaders } from "./testing/said-headers.ts";
import { smallFolders } from "./testing/small-folders.ts";
import { isNginxInstalled, startStaticNginx } from "./testing/static-nginx.ts";

const FILES = {
	"client/icon.svg": "<svg/>",
	"client/assets/main-abc.js": "1",
	"client/service-worker.js": "1",
	"edition/renditions/renditions.json": "{}",
	"edition/renditions/mill-1600.avif": "not a picture",
	"edition/media/tide.mp3": "not a sound",
};
const PAGES = ["/", "/2026/03/04/tide-mills/", "/category/history/"];
const ADDRESSES = [
	...PAGES,
	"/assets/main-abc.js",
	"/service-worker.js",
	"/pictures/mill-1600.avif",
	"/media/tide.mp3",
	"/icon.svg",
	"/api/masthead.json",
	"/api/story/2026/03/04/tide-mills.json",
];
/** On a file these say nothing, and a rule for all paths says them to files too. */
const PAGE_ONLY = {
	"cross-origin-opener-policy": "(of pages)",
	"permissions-policy": "(of pages)",
	"x-frame-options": "(of pages)",
};
/** Hosts join what two rules say, and pages have no pattern of their own: see `host-files.ts`. */
const UNSAID = "cross-origin-resource-policy";

describe("the headers of one paper", () => {
	const folder = mkdtempSync(join(tmpdir(), "broadsheet-headers-"));
	const site = join(folder, "site");
	const folders = smallFolders(FILES);
	const pageOf = (path: string) =>
		PAGES.includes(path) ? readFileSync(join(site, path, "index.html"), "utf8") : undefined;
	let server: Listening;
	const fromServer = async (path: string) => {
		const response = await fetch(`${server.address}${path}`);
		expect(response.status, path).toBe(200);
		return saidHeaders(response.headers);
	};

	beforeAll(async () => {
		await exportSmall(site, { publicUrl: "https://paper.example", files: FILES });
		const settings = {
			port: 0,
			host: "127.0.0.1",
			dataFolder: folder,
			moderation: "first",
			trustedProxies: 0,
			isOffline: true,
			publicUrl: "https://paper.example",
		} as const;
		const app = createApp({ newsroom: buildNewsroom(), pages: fakePages, settings, folders });
		server = await listen(app, settings);
	});

	afterAll(async () => {
		await server.stop(0);
		rmSync(join(folders.client, ".."), { recursive: true });
		rmSync(folder, { recursive: true, force: true });
	});

	it("hold what a page and a file may do, and name a page's policy whole", async () => {
		const page = await fromServer("/");
		expect(page).toMatchObject({
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-resource-policy": "same-origin",
			"referrer-policy": "strict-origin-when-cross-origin",
			"strict-transport-security": "max-age=63072000",
			"x-content-type-options": "nosniff",
		});
		expect(page["permissions-policy"]).toContain("camera=()");
		expect(page.policy).toEqual(
			expect.arrayContaining([
				"default-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
				"frame-ancestors 'none'",
				"img-src 'self' data:",
				"require-trusted-types-for 'script'",
				"trusted-types worker-address",
			]),
		);
		expect(JSON.stringify(page.policy)).not.toMatch(/unsafe|\*/);
		expect((await fromServer("/icon.svg")).policy).toContain("default-src 'none'");
	});

	it.each([
		["_headers of Netlify and Cloudflare Pages", headersByFile, "_headers"],
		["vercel.json", headersByVercel, "vercel.json"],
	])("are the same by %s, but for what hosts of files can't say", async (_host, read, name) => {
		const text = readFileSync(join(site, name), "utf8");
		for (const path of ADDRESSES) {
			const html = pageOf(path);
			const expected = await fromServer(path);
			if (html !== undefined) expected[UNSAID] = "(none)";
			const ofPages = html === undefined ? PAGE_ONLY : {};
			expect({ ...saidHeaders(read(text, path), html), ...ofPages }, path).toEqual({ ...expected, ...ofPages });
		}
	});

	it.runIf(isNginxInstalled())("are the same for an exported paper behind nginx", async () => {
		const nginx = await startStaticNginx(join(folder, "files"), site);
		onTestFinished(nginx.stop);
		for (const path of ADDRESSES) {
			const response = await fetch(`${nginx.origin}${path}`);
			expect(response.status, path).toBe(200);
			const html = pageOf(path);
			const ofPages = html === undefined ? PAGE_ONLY : {};
			const said = saidHeaders(response.headers, html);
			expect({ ...said, ...ofPages }, path).toEqual({ ...(await fromServer(path)), ...ofPages });
		}
	});

	it.runIf(isNginxInstalled())("are passed on by nginx from a server, and said where it answers itself", async () => {
		const place = `127.0.0.1:${await findFreePort()}`;
		const reader = new URL(server.address).host;
		const nginx = await startNginx("nginx", join(folder, "proxy"), {
			LISTEN: place,
			READER_1: reader,
			READER_2: reader,
			WORDPRESS: reader,
			WORDPRESS_HOST: "desk.paper.example",
		});
		onTestFinished(nginx.stop);
		for (const path of ADDRESSES) {
			const response = await fetch(`http://${place}${path}`);
			expect(saidHeaders(response.headers), path).toEqual(await fromServer(path));
		}
		const own = await fetch(`http://${place}/hooks/changed`);
		expect(own.headers.get("content-security-policy")).toContain("default-src 'none'");
	});
});
