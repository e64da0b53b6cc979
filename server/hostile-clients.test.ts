// @vitest-environment node
import { connect } from "node:net";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createApp } from "./http/app.ts";
import type { Pages } from "./http/page/create-pages.ts";
import { type Listening, listen } from "./listen.ts";
import type { Newsroom } from "./newsroom/newsroom.ts";
import { openEmbeddedNewsroom } from "./newsroom/sqlite/open-embedded-newsroom.ts";
import { contractEdition } from "./newsroom/testing/contract-edition.ts";
import { temporaryFolder, writeEdition } from "./newsroom/testing/small-edition.ts";

/** The same inputs in every run. */
const RUN = { seed: 20_261_122, numRuns: 150 };
const SECRET = "kept apart 7f3a";
const STORY = "/2026/04/01/a-tide/";
/** An answer that is not here by then is none, in milliseconds. */
const PATIENCE = 5_000;

const pages: Pages = {
	inlineHashes: { scripts: [], styles: [] },
	shell: async () => "<p>The shell</p>",
	answer: async () => ({ status: 200, headers: { "Content-Type": "text/html; charset=utf-8" }, body: "<p>A page</p>" }),
};

describe("a real server over a real newsroom", () => {
	const { folder, remove } = temporaryFolder();
	let newsroom: Newsroom;
	let server: Listening;

	beforeAll(async () => {
		const edition = path.join(folder, "edition");
		const dataFolder = path.join(folder, "data");
		writeEdition(edition, contractEdition());
		writeEdition(folder, {
			"secret.txt": SECRET,
			"data/secret.txt": SECRET,
			"client/.env": SECRET,
			"client/a.js": "1",
		});
		newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder: edition, moderation: "open" });
		const settings = {
			port: 0,
			host: "127.0.0.1",
			dataFolder,
			moderation: "open",
			trustedProxies: 0,
			isOffline: true,
		} as const;
		const app = createApp({ newsroom, pages, settings, folders: { client: path.join(folder, "client"), edition } });
		server = await listen(app, settings);
	});

	afterAll(async () => {
		await server.stop(0);
		await newsroom.close();
		remove();
	});

	/** Sends bytes as they are and gives what comes back until the server ends the connection or has answered. */
	function send(bytes: string | Buffer): Promise<string> {
		return new Promise((resolve, reject) => {
			const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
			const chunks: Buffer[] = [];
			const patience = setTimeout(() => {
				socket.destroy();
				reject(new Error(`No answer to ${JSON.stringify(bytes.toString("latin1").slice(0, 300))}`));
			}, PATIENCE);
			socket.on("data", (chunk) => chunks.push(chunk));
			socket.on("error", () => undefined);
			socket.once("close", () => {
				clearTimeout(patience);
				resolve(Buffer.concat(chunks).toString("latin1"));
			});
			socket.write(bytes);
		});
	}

	const get = (target: string, headers = "") =>
		send(Buffer.from(`GET ${target} HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n${headers}\r\n`, "latin1"));
	const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

	/** Never a failure of the server's, a file from outside, or what was sent as mark-up. */
	function expectCalm(answer: string): void {
		expect(statusOf(answer)).toBeLessThan(500);
		expect(statusOf(answer)).toBeGreaterThanOrEqual(200);
		expect(answer).not.toContain(SECRET);
		expect(answer).not.toContain("<script>");
		const [head = "", body = ""] = answer.split("\r\n\r\n");
		expect(head).not.toMatch(/\r?\n(?:set-cookie|x-forged):/i);
		expect(/\r\nlocation: (?!\/(?![/\\]))/i.exec(head)).toBeNull();
		if (/content-type: application\/json/i.test(head) && !/transfer-encoding/i.test(head) && body !== "")
			JSON.parse(Buffer.from(body, "latin1").toString("utf8"));
	}

	const nasty = fc.constantFrom(
		..."..|%2e%2e|..%2f|%2e%2e%2f|..%5c|..\\|%00|%c0%ae%c0%ae|%c0%af|%ff|%|%zz|//|/|\\|.|.env|secret.txt|//evil.example".split(
			"|",
		),
		..."/api/story|/api/list/1|/api/discussion/1|/api/similar|/assets|/media|/media/imported|/pictures|.json|feed.xml".split(
			"|",
		),
		..."?q=|&page=-1|&page=9e9|%0d%0aX-Forged:1|<script>|%3Cscript%3E|'\"|%u0041|;|:|@|/page/0/|/page/99999999999/|%F0%9F%8C%8A".split(
			"|",
		),
	);
	const target = fc.array(fc.oneof({ weight: 3, arbitrary: nasty }, fc.webPath()), { minLength: 1, maxLength: 8 });

	it("answers every path calmly", async () => {
		const log = vi.spyOn(console, "error").mockReturnValue(undefined);
		await fc.assert(
			fc.asyncProperty(target, async (parts) => {
				expectCalm(await get(`/${parts.join("").replace(/[\s\0]/g, "")}`));
			}),
			RUN,
		);
		expect(log).not.toHaveBeenCalled();
	});

	const anything = fc.anything({ maxDepth: 4, withNullPrototype: false });
	const reply = fc.record(
		{
			text: fc.oneof(fc.string({ unit: "binary" }), anything),
			name: fc.oneof(fc.string({ unit: "grapheme" }), anything),
			email: fc.oneof(fc.emailAddress(), anything),
			website: fc.oneof(fc.webUrl(), anything),
			parentId: fc.oneof(fc.string(), fc.integer(), anything),
			nickname: anything,
			seconds: anything,
			["__proto__"]: anything,
			constructor: anything,
		},
		{ requiredKeys: [] },
	);
	const post = (body: Buffer, { headers = "", at = `/api/replies${STORY.slice(0, -1)}.json` } = {}) =>
		send(
			Buffer.concat([
				Buffer.from(
					`POST ${at} HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\nContent-Length: ${body.length}\r\n${headers || "Content-Type: application/json\r\n"}\r\n`,
					"latin1",
				),
				body,
			]),
		);

	it("takes or refuses every reply calmly, in JSON of any shape and encoding", async () => {
		const log = vi.spyOn(console, "error").mockReturnValue(undefined);
		const json = fc
			.oneof(reply, anything)
			.map((value) =>
				Buffer.from(JSON.stringify(value, (_key, part) => (typeof part === "bigint" ? `${part}` : part)) ?? ""),
			);
		const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));
		const deep = fc.integer({ min: 1, max: 60_000 }).map((depth) => Buffer.from("[".repeat(depth)));
		await fc.assert(
			fc.asyncProperty(fc.oneof(json, bytes, deep), async (body) => expectCalm(await post(body))),
			RUN,
		);
		await fc.assert(
			fc.asyncProperty(fc.oneof(json, bytes), async (body) =>
				expectCalm(await post(body, { at: STORY, headers: "Content-Type: application/x-www-form-urlencoded\r\n" })),
			),
			RUN,
		);
		expect(log).not.toHaveBeenCalled();
	});

	it.each([
		["two lengths", "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"],
		[
			"a length and chunks",
			"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /evil HTTP/1.1\r\n\r\n",
		],
		["chunks that are none", "Transfer-Encoding: chunked\r\n\r\nzz\r\n"],
		["an encoding that is none", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"],
		["a length that is none", "Content-Length: -1\r\n\r\n"],
		["a folded header", "X-A: b\r\n X-Forged: 1\r\n\r\n"],
		["a header with a space", "X-A : b\r\n\r\n"],
		["a header with a zero", "X-A: b\0c\r\n\r\n"],
		["no end of a header's name", "nothing\r\n\r\n"],
		["a huge header", `X-A: ${"a".repeat(20_000)}\r\n\r\n`],
		["very many headers", `${Array.from({ length: 3_000 }, (_, at) => `X-${at}: 1`).join("\r\n")}\r\n\r\n`],
	])("refuses a request with %s, and reads nothing after it as another", async (_what, rest) => {
		const answer = await send(`POST ${STORY} HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n${rest}`);
		expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
		expect(statusOf(answer)).toBeLessThan(500);
		expect(answer.match(/HTTP\/1\.1 \d{3}/g)).toHaveLength(1);
	});

	it.each([
		["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
		["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"],
		["a host that is none", "GET / HTTP/1.1\r\nHost: a/b?c#d@e\r\nConnection: close\r\n\r\n"],
		["an empty host", "GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"],
		["another scheme", "GET http://evil.example/ HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n\r\n"],
		["a star", "OPTIONS * HTTP/1.1\r\nHost: paper.example\r\nConnection: close\r\n\r\n"],
		["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n"],
		["another method", "TRACE / HTTP/1.1\r\nHost: paper.example\r\nCookie: a=b\r\nConnection: close\r\n\r\n"],
		["bare line ends", "GET / HTTP/1.1\nHost: paper.example\nConnection: close\n\n"],
		["an upgrade", "GET / HTTP/1.1\r\nHost: paper.example\r\nUpgrade: websocket\r\nConnection: upgrade, close\r\n\r\n"],
		["no HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"],
	])("answers %s with no failure, or with nothing", async (_what, bytes) => {
		const answer = await send(Buffer.from(bytes, "latin1"));
		if (answer !== "") expect(statusOf(answer)).toBeLessThan(500);
		expect(answer).not.toContain("evil.example");
	});

	it("the control: a file that may be read is read, and a calm answer with a secret would be seen", async () => {
		expect(await get("/a.js")).toContain("\r\n\r\n1");
		expect(() => expectCalm(`HTTP/1.1 200 OK\r\n\r\n${SECRET}`)).toThrow();
		expect(() => expectCalm("HTTP/1.1 302 Found\r\nlocation: //evil.example/\r\n\r\n")).toThrow();
	});
});
