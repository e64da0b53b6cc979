import { expect, it, vi } from "vitest";
import { buildComment, buildDiscussion, buildStory } from "../testing/builders.ts";
import { fetchNewsroom } from "./fetch-newsroom.ts";

/** The network's edge: the next answer to any request. */
function answer(body: unknown, init: ResponseInit = {}) {
	const text = typeof body === "string" ? body : JSON.stringify(body);
	const fetched = vi.fn(
		async (_url: string, _init?: RequestInit) =>
			new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8" }, ...init }),
	);
	vi.stubGlobal("fetch", fetched);
	return fetched;
}

it("asks for a story at its file's address", async () => {
	const fetched = answer(buildStory());
	expect(await fetchNewsroom.story("/2026/11/20/tides/")).toEqual(buildStory());
	expect(fetched.mock.calls[0]?.[0]).toBe("/api/story/2026/11/20/tides.json");
});

it.each([
	["a missing story", { error: { kind: "not-found" } }, { status: 404 }, { kind: "not-found" }],
	[
		"a busy newsroom",
		{ error: {} },
		{ status: 503, headers: { "Content-Type": "application/json", "Retry-After": "30" } },
		{ kind: "busy", retryAfterSeconds: 30 },
	],
	[
		"a failing newsroom",
		"<h1>Error</h1>",
		{ status: 500, headers: { "Content-Type": "text/html" } },
		{ kind: "server" },
	],
	["a full disk", { error: { message: "Full." } }, { status: 507 }, { kind: "full", message: "Full." }],
	["a forbidden page", { error: { message: "No." } }, { status: 403 }, { kind: "refused", message: "No." }],
	[
		"HTML in the place of JSON",
		"<h1>Log in</h1>",
		{ headers: { "Content-Type": "text/html" } },
		{ kind: "bad-answer" },
	],
	["an answer that breaks off", '{"version":1,"id"', {}, { kind: "bad-answer" }],
	["a story of another version", { ...buildStory(), version: 2 }, {}, { kind: "outdated" }],
	["null", "null", {}, { kind: "bad-answer" }],
] as const)("names the failure: %s", async (_what, body, init, failure) => {
	answer(body, init as ResponseInit);
	await expect(fetchNewsroom.story("/a/")).rejects.toMatchObject({ name: "Failure", ...failure });
});

it("is offline when nothing answers", async () => {
	vi.stubGlobal("fetch", async () => {
		throw new TypeError("Failed to fetch");
	});
	await expect(fetchNewsroom.masthead()).rejects.toMatchObject({ name: "Failure", kind: "offline" });
});

it("lets a request that was called off be called off", async () => {
	vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
		throw init.signal?.reason;
	});
	await expect(fetchNewsroom.story("/a/", AbortSignal.abort(new Error("left")))).rejects.toThrow("left");
});

it("sends a reply with its key and reads what became of it", async () => {
	const input = { text: "Well told.", name: "Pete", email: "pete@example.org" };
	const fetched = answer({ comment: buildComment() }, { status: 201 });
	expect(await fetchNewsroom.reply("/a/", input, "key-of-this-one")).toEqual({
		kind: "stored",
		comment: buildComment(),
	});
	expect(fetched.mock.calls[0]?.[1]).toMatchObject({
		method: "POST",
		headers: { "Idempotency-Key": "key-of-this-one" },
	});

	answer({ problems: [{ field: "email", kind: "invalid" }] }, { status: 400 });
	expect(await fetchNewsroom.reply("/a/", input, "k")).toEqual({
		kind: "invalid",
		problems: [{ field: "email", kind: "invalid" }],
	});

	answer(
		{ refused: "too-fast", error: {} },
		{ status: 429, headers: { "Content-Type": "application/json", "Retry-After": "20" } },
	);
	expect(await fetchNewsroom.reply("/a/", input, "k")).toEqual({
		kind: "refused",
		reason: "too-fast",
		retryAfterSeconds: 20,
	});

	answer({ refused: "login-required", replyAt: "https://site.example/a/", error: {} }, { status: 403 });
	expect(await fetchNewsroom.reply("/a/", input, "k")).toEqual({
		kind: "refused",
		reason: "login-required",
		replyAt: "https://site.example/a/",
	});

	answer({ error: { kind: "server" } }, { status: 500 });
	await expect(fetchNewsroom.reply("/a/", input, "k")).rejects.toMatchObject({ kind: "server" });
});

it("sends a password in the body alone, and reads what it opened", async () => {
	const fetched = answer({ story: buildStory(), discussion: buildDiscussion() });
	expect(await fetchNewsroom.unlock("/a/", "spring tide")).toEqual({
		kind: "opened",
		story: buildStory(),
		discussion: buildDiscussion(),
	});
	expect(fetched.mock.calls[0]?.[0]).toBe("/api/unlock/a.json");
	expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: '{"password":"spring tide"}' });

	answer({ refused: "wrong-password", error: {} }, { status: 403 });
	expect(await fetchNewsroom.unlock("/a/", "ebb")).toEqual({ kind: "wrong-password" });

	answer(
		{ refused: "too-fast", error: {} },
		{ status: 429, headers: { "Content-Type": "application/json", "Retry-After": "20" } },
	);
	await expect(fetchNewsroom.unlock("/a/", "ebb")).rejects.toMatchObject({ kind: "busy", retryAfterSeconds: 20 });

	answer({ story: { ...buildStory(), version: 2 }, discussion: buildDiscussion() });
	await expect(fetchNewsroom.unlock("/a/", "spring tide")).rejects.toMatchObject({ kind: "bad-answer" });
});
