// @vitest-environment node
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { claimNext, keepWaiting, LEASE, readOutbox } from "../reading/outbox.ts";
import { onOutboxNews } from "../reading/outbox-news.ts";
import { buildWaitingReply, emptyOutbox } from "../testing/build-waiting-reply.ts";
import { createReplyServer, type Fate } from "../testing/reply-server.ts";
import { sendWaiting } from "./send-waiting.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");

beforeEach(() => void vi.spyOn(Date, "now").mockReturnValue(NOW));
afterEach(emptyOutbox);

function serve(...fates: Fate[]) {
	const server = createReplyServer(...fates);
	vi.stubGlobal("fetch", server.fetch);
	return server;
}

const reply = (number: number, over = {}) => buildWaitingReply({ key: `key-${number}`, createdAt: number, ...over });
const states = async () => (await readOutbox()).map(({ state }) => state.kind);

it("sends what waits to where it goes, the oldest first, and keeps what came of it until a page has seen it", async () => {
	const server = serve();
	await keepWaiting(reply(2, { url: "https://elsewhere.example/api/replies/a.json" }));
	await keepWaiting(reply(1));
	const news: string[] = [];
	const end = onOutboxNews(({ storyPath }) => news.push(storyPath));
	await sendWaiting();
	end();
	expect(server.asked.map(({ key, url }) => [key, new URL(url).host])).toEqual([
		["key-1", "paper.example"],
		["key-2", "elsewhere.example"],
	]);
	expect((await readOutbox()).map(({ state }) => state)).toMatchObject([
		{ kind: "stored", comment: { id: "1" } },
		{ kind: "stored", comment: { id: "2" } },
	]);
	expect(news).toHaveLength(4);
	await sendWaiting();
	expect(server.asked).toHaveLength(2);
});

it("sends again under the same key what was sent before a crash, so that it is stored once", async () => {
	const server = serve();
	await keepWaiting(reply(1));
	// The one who sends it is gone when the newsroom has it, before it can write that down.
	await claimNext(new Set(), NOW);
	await fetch(reply(1).url, {
		headers: { "Idempotency-Key": "key-1" },
		body: JSON.stringify(reply(1).input),
	});
	await expect(sendWaiting()).rejects.toMatchObject({ kind: "busy" });
	expect(await states()).toEqual(["sending"]);
	vi.mocked(Date.now).mockReturnValue(NOW + LEASE);
	await sendWaiting();
	expect(server.asked.map(({ key }) => key)).toEqual(["key-1", "key-1"]);
	expect(server.stored.size).toBe(1);
	expect((await readOutbox())[0]).toMatchObject({
		mayHaveArrived: true,
		state: { kind: "stored", comment: { id: "1" } },
	});
});

it("stores once what was sent again because the answer was lost, and says that it may have arrived", async () => {
	const server = serve("answer lost");
	await keepWaiting(reply(1));
	await expect(sendWaiting()).rejects.toMatchObject({ kind: "offline" });
	expect((await readOutbox())[0]).toMatchObject({ tries: 1, mayHaveArrived: true, state: { kind: "waiting" } });
	await sendWaiting();
	expect(server.stored.size).toBe(1);
	expect(await states()).toEqual(["stored"]);
});

it("sends nothing to a newsroom that can't be reached, and does not say that it may have arrived", async () => {
	const server = serve("out of reach");
	await keepWaiting(reply(1));
	await expect(sendWaiting()).rejects.toMatchObject({ kind: "offline" });
	expect(server.asked).toEqual([]);
	expect((await readOutbox())[0]).toMatchObject({ tries: 1, mayHaveArrived: false, state: { kind: "waiting" } });
	await sendWaiting();
	expect(await states()).toEqual(["stored"]);
});

it.each(["with locks", "without locks"])("lets two at once send each reply once, %s", async (way) => {
	if (way === "without locks") vi.stubGlobal("navigator", {});
	const server = serve();
	for (const number of [1, 2, 3, 4, 5]) await keepWaiting(reply(number));
	await Promise.allSettled([sendWaiting(), sendWaiting()]);
	await sendWaiting();
	expect(server.asked.map(({ key }) => key).sort()).toEqual(["key-1", "key-2", "key-3", "key-4", "key-5"]);
});

it("keeps the text of what is refused, with the reason, and does not send it again", async () => {
	const server = serve(
		Response.json({ refused: "closed", replyAt: "https://site.example/tides/" }, { status: 403 }),
		Response.json({ problems: [{ field: "email", kind: "invalid" }] }, { status: 400 }),
		new Response("Forbidden", { status: 403 }),
	);
	for (const number of [1, 2, 3]) await keepWaiting(reply(number));
	await sendWaiting();
	await sendWaiting();
	expect(server.asked).toHaveLength(3);
	expect((await readOutbox()).map(({ input, state }) => [input.text, state])).toEqual([
		[
			"Well told.",
			{ kind: "refused", why: { kind: "refused", reason: "closed", replyAt: "https://site.example/tides/" } },
		],
		["Well told.", { kind: "refused", why: { kind: "invalid", problems: [{ field: "email", kind: "invalid" }] } }],
		["Well told.", { kind: "refused", why: { kind: "failed", failure: { kind: "refused" } } }],
	]);
});

it("takes for arrived what the newsroom has already, where an earlier attempt may have brought it", async () => {
	serve(
		Response.json({ refused: "duplicate" }, { status: 409 }),
		Response.json({ refused: "duplicate" }, { status: 409 }),
	);
	await keepWaiting(reply(1, { mayHaveArrived: true }));
	await keepWaiting(reply(2));
	const arrived: unknown[] = [];
	const end = onOutboxNews((news) => news.arrived && arrived.push(news.arrived));
	await sendWaiting();
	end();
	expect(arrived).toEqual([{ key: "key-1" }]);
	expect(await states()).toEqual(["refused"]);
});

it.each([
	["busy", () => new Response(null, { status: 503, headers: { "Retry-After": "120" } })],
	["too fast", () => Response.json({ refused: "too-fast" }, { status: 429, headers: { "Retry-After": "120" } })],
])("waits as long as a newsroom asks that is %s, and leaves the others alone", async (_name, answer) => {
	const server = serve(answer());
	for (const number of [1, 2]) await keepWaiting(reply(number));
	await expect(sendWaiting()).rejects.toMatchObject({ kind: "busy" });
	expect(server.asked).toHaveLength(1);
	expect((await readOutbox())[0]).toMatchObject({ notBefore: NOW + 120_000, mayHaveArrived: false });
	vi.mocked(Date.now).mockReturnValue(NOW + 119_000);
	await expect(sendWaiting()).rejects.toMatchObject({ kind: "busy" });
	expect(await states()).toEqual(["waiting", "stored"]);
	vi.mocked(Date.now).mockReturnValue(NOW + 120_000);
	await sendWaiting();
	expect(await states()).toEqual(["stored", "stored"]);
});

it("tries no other when there is no network, and all others when one of them fails by itself", async () => {
	const offline = serve("lost");
	for (const number of [1, 2, 3]) await keepWaiting(reply(number));
	await expect(sendWaiting()).rejects.toMatchObject({ kind: "offline" });
	expect(offline.asked).toHaveLength(1);
	const failing = serve(new Response(null, { status: 500 }), Response.json({ half: "an answer" }, { status: 200 }));
	await expect(sendWaiting()).rejects.toMatchObject({ kind: "busy" });
	expect(failing.asked.map(({ key }) => key)).toEqual(["key-1", "key-2", "key-3"]);
	expect(await states()).toEqual(["waiting", "waiting", "stored"]);
});

it("sends what has a time far ahead, of a clock that was wrong", async () => {
	serve();
	await keepWaiting(reply(1, { notBefore: NOW + 365 * 86_400_000 }));
	await sendWaiting();
	expect(await states()).toEqual(["stored"]);
});
