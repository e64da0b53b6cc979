// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Failure, type FailureKind } from "../../../../src/model/failure.ts";
import { item, openClient } from "./testing/open-client.ts";
import { type Answer, html, inTurn, json, raw, serveSite } from "./testing/serve-site.ts";
import { wpCodeOf } from "./wp-problem.ts";

const ROUTE = "/wp/v2/posts/1";
const API = "/wp-json/wp/v2/posts/1";
const asJson = { "Content-Type": "application/json; charset=UTF-8" };

async function readAnswer(answer: Answer, options: { route?: string; read?: number } = {}) {
	const site = await serveSite();
	const route = options.route ?? ROUTE;
	site.answers.set(`/wp-json${route}`, answer);
	const { client, lines } = openClient(site.home, { timeoutMs: { read: options.read ?? 5000 } });
	const outcome = await client.readItem(route, {}, v.unknown()).catch((error: unknown) => error);
	return { outcome, site, client, lines, asked: () => site.paths().length };
}

describe("what WordPress answers instead", () => {
	const cases: [string, Answer, FailureKind, RegExp, number][] = [
		["an HTML page with 200", html("<h1>Hello</h1>"), "bad-answer", /text\/html instead of JSON/, 1],
		["JSON called HTML", html('{"id":1}'), "bad-answer", /text\/html instead of JSON/, 1],
		["JSON called nothing", raw('{"id":1}'), "bad-answer", /nothing named instead of JSON/, 1],
		["nothing", raw("", asJson), "bad-answer", /is empty/, 1],
		["white space", raw(" \n", asJson), "bad-answer", /is empty/, 1],
		["cut JSON", raw('{"id":1,"title":"On', asJson), "bad-answer", /broken or cut off/, 1],
		[
			"a PHP warning before JSON",
			raw('<br />\n<b>Warning</b>:  Undefined variable in <b>/srv/x.php</b><br />{"id":1}', asJson),
			"bad-answer",
			/WP_DEBUG_DISPLAY/,
			1,
		],
		["a PHP notice as HTML", html('<br />\n<b>Notice</b>: x {"id":1}'), "bad-answer", /WP_DEBUG_DISPLAY/, 1],
		["a fatal error of PHP", html("<b>Fatal error</b>: Uncaught Error", 500), "server", /failed \(500\)/, 1],
		["a byte order mark", raw('\uFEFF{"id":1}', asJson), "bad-answer", /broken/, 1],
		["no UTF-8", raw(Buffer.from('{"id":"\xe9"}', "latin1"), asJson), "bad-answer", /not UTF-8/, 1],
		[
			"gzip cut off",
			raw(gzipSync(JSON.stringify({ id: 1, text: "words ".repeat(500) })).subarray(0, 40), {
				...asJson,
				"Content-Encoding": "gzip",
			}),
			"bad-answer",
			/broken|broke off/,
			1,
		],
		["an unknown post", json({ code: "rest_post_invalid_id" }, {}, 404), "not-found", /rest_post_invalid_id/, 1],
		["a page past the end", json({ code: "rest_post_invalid_page_number" }, {}, 400), "not-found", /page_number/, 1],
		["a bad parameter", json({ code: "rest_invalid_param" }, {}, 400), "bad-answer", /rest_invalid_param/, 1],
		["a page of the web server with 404", html("<h1>404</h1>", 404), "bad-answer", /REST API isn't found at/, 1],
		["a private post", json({ code: "rest_forbidden" }, {}, 401), "refused", /rest_forbidden/, 1],
		["a firewall", html("<title>Just a moment…</title>", 403), "refused", /firewall/, 1],
		["a closed API", json({ code: "rest_not_logged_in" }, {}, 401), "refused", /switch on public reading/, 1],
		[
			"a redirect to the login page",
			raw("", { Location: "/wp-login.php?redirect_to=x" }, 302),
			"refused",
			/login page/,
			1,
		],
		[
			"a redirect to another host",
			raw("", { Location: "http://other.example/wp-json/" }, 301),
			"bad-answer",
			/redirects .* to other\.example/,
			1,
		],
		["redirects without end", raw("", { Location: API }, 301), "bad-answer", /redirects/, 4],
		["a failing database", html("<h1>Error establishing a database connection</h1>", 500), "server", /500/, 1],
		["Cloudflare's word for a dead origin", html("", 522), "server", /522/, 1],
		["maintenance", html("Briefly unavailable", 503, { "Retry-After": "600" }), "busy", /too busy or being updated/, 1],
		[
			"a number where the body should be",
			raw("", { ...asJson, "Content-Length": String(64 * 1024 * 1024) }),
			"bad-answer",
			/more than 32 MB/,
			1,
		],
	];

	it.each(cases)("%s", async (_name, answer, kind, sentence, requests) => {
		const { outcome, asked } = await readAnswer(answer);
		expect(outcome).toBeInstanceOf(Failure);
		expect(outcome).toMatchObject({ kind, message: expect.stringMatching(sentence) });
		expect(asked()).toBe(requests);
	});

	it("is told apart by WordPress's own code", async () => {
		const { outcome } = await readAnswer(json({ code: "rest_post_incorrect_password" }, {}, 403));
		expect(wpCodeOf(outcome)).toBe("rest_post_incorrect_password");
		const firewall = await readAnswer(html("no", 403));
		expect(wpCodeOf(firewall.outcome)).toBeUndefined();
		const hostile = await readAnswer(json({ code: "<img src=x>" }, {}, 404));
		expect(String(hostile.outcome)).not.toContain("<img");
	});

	it("calls the API closed when even the list of posts is refused, but not for people", async () => {
		const posts = await readAnswer(json({ code: "some_plugin_says_no" }, {}, 403), { route: "/wp/v2/posts" });
		expect(posts.outcome).toMatchObject({
			kind: "refused",
			message: expect.stringContaining("switch on public reading"),
		});
		const users = await readAnswer(json({ code: "rest_user_cannot_view" }, {}, 401), { route: "/wp/v2/users" });
		expect(users.outcome).toMatchObject({ kind: "refused", message: expect.not.stringContaining("switch on") });
	});

	it("takes white space before and after JSON, as JSON does", async () => {
		expect((await readAnswer(raw('\n\n{"id":1}\n', asJson))).outcome).toMatchObject({ data: { id: 1 } });
	});

	it("follows redirects within the site", async () => {
		const { outcome } = await readAnswer(
			inTurn(raw("", { Location: `${API}/?x=1` }, 301), json({ code: "never" }, {}, 404)),
		);
		expect(outcome).toMatchObject({ kind: "not-found" });
		const site = await serveSite();
		site.answers.set(API, raw("", { Location: `${API}/` }, 301));
		site.answers.set(`${API}/`, json({ id: 1 }));
		expect((await openClient(site.home).client.readItem(ROUTE, {}, item)).data).toEqual({ id: 1 });
	});
});

describe("what breaks on the way", () => {
	it("a body shorter than its length", async () => {
		const { outcome, asked } = await readAnswer((response) => {
			response.writeHead(200, { ...asJson, "Content-Length": "1000" });
			response.write('{"id":1', () => response.destroy());
		});
		expect(outcome).toMatchObject({ kind: "bad-answer", message: expect.stringContaining("broke off") });
		expect(asked()).toBe(3);
	});

	it("a body that comes byte by byte and never ends", async () => {
		const { outcome, asked } = await readAnswer(
			(response) => {
				response.writeHead(200, asJson);
				const drip = setInterval(() => response.write(" "), 20);
				response.on("close", () => clearInterval(drip));
			},
			{ read: 1500 },
		);
		expect(outcome).toMatchObject({
			kind: "timeout",
			message: expect.stringContaining("did not answer in 1.5 seconds"),
		});
		expect(asked()).toBe(1);
	});

	it("a body without end, compressed to almost nothing", async () => {
		const { outcome, asked } = await readAnswer(
			raw(gzipSync(Buffer.alloc(40 * 1024 * 1024, " ")), { ...asJson, "Content-Encoding": "gzip" }),
		);
		expect(outcome).toMatchObject({ kind: "bad-answer", message: expect.stringContaining("more than 32 MB") });
		expect(asked()).toBe(1);
	});

	it("a server that hangs up", async () => {
		const { outcome, asked } = await readAnswer((response) => response.destroy());
		expect(outcome).toMatchObject({ kind: "offline" });
		expect(asked()).toBe(3);
	});

	it("something that is no HTTP", async () => {
		const { outcome } = await readAnswer((_response, _asked, request) => request.socket.end("SSH-2.0-OpenSSH\r\n"));
		expect(outcome).toMatchObject({ kind: "bad-answer", message: expect.stringContaining("not HTTP") });
	});

	it("nothing that listens", async () => {
		const site = await serveSite();
		await site.stop();
		const { client } = openClient(site.home);
		await expect(client.readItem(ROUTE, {}, item)).rejects.toMatchObject({
			kind: "offline",
			message: expect.stringContaining("ECONNREFUSED"),
		});
	});

	it("a newsroom that is closed meanwhile", async () => {
		const site = await serveSite();
		const { client } = openClient(site.home);
		const arrived = new Promise<void>((resolve) => {
			site.answers.set(API, () => resolve());
		});
		const reading = client.readItem(ROUTE, {}, item).catch((error: unknown) => error);
		await arrived;
		await client.close();
		expect(await reading).toMatchObject({ kind: "offline" });
	});
});

describe("trying again", () => {
	it("helps where a proxy lost its upstream for a moment", async () => {
		const { outcome, asked } = await readAnswer(inTurn(html("", 502), html("", 504), json({ id: 1 })));
		expect(outcome).toMatchObject({ data: { id: 1 } });
		expect(asked()).toBe(3);
	});

	it("ends after the third time", async () => {
		const { outcome, asked } = await readAnswer(html("", 503));
		expect(outcome).toMatchObject({ kind: "busy", retryAfterSeconds: undefined });
		expect(asked()).toBe(3);
	});

	it("waits as long as it is told", async () => {
		const started = performance.now();
		const { outcome, asked } = await readAnswer(inTurn(json({}, { "Retry-After": "1" }, 429), json({ id: 1 })));
		expect(outcome).toMatchObject({ data: { id: 1 } });
		expect(performance.now() - started).toBeGreaterThan(990);
		expect(asked()).toBe(2);
	});

	it("does not wait longer than a reader would, and leaves the site alone", async () => {
		const { outcome, asked, client, lines } = await readAnswer(json({}, { "Retry-After": "30" }, 429));
		expect(outcome).toMatchObject({ kind: "busy", retryAfterSeconds: 30 });
		await expect(client.readItem("/wp/v2/posts/2", {}, item)).rejects.toMatchObject({
			kind: "busy",
			retryAfterSeconds: 30,
		});
		expect(asked()).toBe(1);
		expect(lines).toHaveLength(1);
	});
});

describe("a host that can't be reached", () => {
	it("is left alone for five seconds, then asked once to see", async () => {
		const site = await serveSite();
		site.answers.set(API, json({ id: 1 }));
		let isDown = false;
		let tries = 0;
		const { client, clock, lines } = openClient(site.home, {
			fetch: async (url, init) => {
				tries += 1;
				if (isDown) throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
				return fetch(url, init);
			},
		});
		await client.readItem(ROUTE, {}, item);
		isDown = true;
		tries = 0;
		const read = (id: number) => client.readItem(`/wp/v2/posts/${id}`, {}, item);
		await expect(read(2)).rejects.toMatchObject({ kind: "offline" });
		await expect(read(3)).rejects.toMatchObject({ kind: "offline" });
		expect(tries).toBe(4);
		await expect(read(4)).rejects.toMatchObject({ kind: "offline" });
		expect(tries).toBe(4);
		expect(lines).toEqual([expect.stringMatching(/^WordPress is left alone for 5 seconds: .*ECONNRESET/)]);

		clock.now += 5001;
		await expect(read(5)).rejects.toMatchObject({ kind: "offline" });
		expect(tries).toBe(5);

		clock.now += 5001;
		isDown = false;
		site.answers.set("/wp-json/wp/v2/posts/6", json({ id: 6 }));
		expect((await read(6)).data).toEqual({ id: 6 });
		expect(lines.at(-1)).toBe("WordPress answers again.");
	});
});

type JsonCase = { name: string; text?: string; base64?: string; expect: "accept" | "reject" | "either" };
const corpusFile = path.resolve(
	process.env.CORPORA ?? path.resolve(import.meta.dirname, "../../../../../shared/corpora"),
	"json/jsontestsuite-parsing.json",
);
const corpus: JsonCase[] = existsSync(corpusFile) ? JSON.parse(readFileSync(corpusFile, "utf8")) : [];

it.skipIf(corpus.length === 0)("takes what is JSON and refuses what is not, whatever comes", async () => {
	const site = await serveSite();
	const { client } = openClient(site.home);
	expect(corpus.length).toBeGreaterThan(300);
	for (const [index, { name, text, base64, expect: expected }] of corpus.entries()) {
		const body = text === undefined ? Buffer.from(base64 ?? "", "base64") : Buffer.from(text);
		site.answers.set(`/wp-json/t/${index}`, raw(body, asJson));
		const outcome = await client.readItem(`/t/${index}`, {}, v.unknown()).catch((error: unknown) => error);
		if (outcome instanceof Failure) expect(outcome.kind, name).toBe("bad-answer");
		else expect(outcome, name).toHaveProperty("data");
		if (expected === "accept") expect(outcome, name).toHaveProperty("data");
		if (expected === "reject") expect(outcome, name).toBeInstanceOf(Failure);
	}
});
