import { expect, it, vi } from "vitest";
import type { DiscussionOutline } from "../model/discussion.ts";
import { packOutline } from "../model/pack-outline.ts";
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
	["a network that asks to sign in", "<h1>Sign in</h1>", { status: 511 }, { kind: "bad-answer" }],
	["a story without its text", { ...buildStory(), body: undefined }, {}, { kind: "bad-answer" }],
] as const)("names the failure: %s", async (_what, body, init, failure) => {
	answer(body, init as ResponseInit);
	await expect(fetchNewsroom.story("/a/")).rejects.toMatchObject({ name: "Failure", ...failure });
});

it("says since when what the device had kept is", async () => {
	const kept = { headers: { "Content-Type": "application/json", "X-Kept-At": "2026-11-20T14:05:00.000Z" } };
	answer(buildStory(), kept);
	expect(await fetchNewsroom.story("/a/")).toMatchObject({ asOf: "2026-11-20T14:05:00.000Z" });
	answer(buildDiscussion(), kept);
	expect(await fetchNewsroom.discussion("/a/", 1)).toMatchObject({ asOf: "2026-11-20T14:05:00.000Z" });
	answer([], kept);
	expect(await fetchNewsroom.similar("/a/")).toEqual([]);
	answer(buildStory(), { headers: { "Content-Type": "application/json", "X-Kept-At": "yesterday" } });
	expect(await fetchNewsroom.story("/a/")).not.toHaveProperty("asOf");
});

it("takes out what can't be drawn, and what comes twice", async () => {
	const comments = [buildComment(), buildComment(), null, buildComment({ id: "2" }), { id: "3" }];
	answer({ ...buildDiscussion(), comments });
	expect((await fetchNewsroom.discussion("/a/", 1)).comments).toEqual([buildComment(), buildComment({ id: "2" })]);
	answer({ ...buildStory(), section: "Science", body: [...buildStory().body, { kind: "hologram" }] });
	const { section: _, ...rest } = buildStory();
	expect(await fetchNewsroom.story("/a/")).toEqual(rest);
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
	expect(fetched.mock.calls.map(([, init]) => init)).toMatchObject([
		{ method: "HEAD" },
		{ method: "POST", headers: { "Idempotency-Key": "key-of-this-one" } },
	]);

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

it("opens the outline of a discussion, and does not guess at one that does not fit together", async () => {
	const outline: DiscussionOutline = {
		version: 1,
		count: 2,
		comments: [
			{ id: "7", published: "2026-11-20T09:00:00Z", page: 1 },
			{ id: "9", parentId: "7", published: "2026-11-20T09:00:30Z", page: 1 },
		],
		quoted: [{ paragraph: 3, commentIds: ["9"] }],
	};
	const packed = packOutline(outline);
	const fetched = answer(packed);
	expect(await fetchNewsroom.outline("/2026/11/20/tides/")).toEqual(outline);
	expect(fetched.mock.calls[0]?.[0]).toBe("/api/outline/2026/11/20/tides.json");
	for (const broken of [
		{ ids: ["7", 2] },
		{ ids: [7] },
		{ times: [1e300, 1] },
		{ times: [9e15, 1] },
		{ pages: [-1] },
		{ pages: [] },
		{ parents: [1, 1] },
		{ quoted: [[]] },
		{ quoted: "x" },
		{ order: [0.5, 1] },
	]) {
		answer({ ...packed, ...broken });
		await expect(fetchNewsroom.outline("/a/"), JSON.stringify(broken)).rejects.toMatchObject({ kind: "bad-answer" });
	}
});

it("says what became of a report", async () => {
	const report = () => fetchNewsroom.reportComment("/a/", "7", { reason: "other", note: "So." }, "key-of-a-report");
	const fetched = answer({ report: "taken" });
	expect(await report()).toEqual({ kind: "taken" });
	const [url, init] = fetched.mock.calls[0] ?? [];
	expect(url).toBe("/api/reports/a.json");
	expect(init).toMatchObject({ method: "POST", headers: { "Idempotency-Key": "key-of-a-report" } });
	expect(JSON.parse(String(init?.body))).toEqual({ id: "7", reason: "other", note: "So." });
	answer({ report: "elsewhere", at: "https://site.example/a/#comment-7" });
	expect(await report()).toEqual({ kind: "elsewhere", at: "https://site.example/a/#comment-7" });
	answer({ report: "gone", error: { kind: "not-found" } }, { status: 404 });
	expect(await report()).toEqual({ kind: "gone" });
	answer({ error: {} }, { status: 429, headers: { "Content-Type": "application/json", "Retry-After": "9" } });
	expect(await report()).toEqual({ kind: "too-fast", retryAfterSeconds: 9 });
	for (const odd of [{}, { report: "elsewhere", at: "javascript:alert(1)" }, { report: "elsewhere" }]) {
		answer(odd);
		await expect(report()).rejects.toMatchObject({ kind: "bad-answer" });
	}
});

it("takes a source of a quote that is none out of it", async () => {
	const said = [{ kind: "paragraph", content: ["Said."] }];
	const body = [
		{ kind: "quote", blocks: said, source: { kind: "comment", id: "7", name: "Ada" } },
		{ kind: "quote", blocks: said, source: { kind: "story" } },
		{ kind: "quote", blocks: said, source: { kind: "web", href: "https://evil.example/" } },
		{ kind: "quote", blocks: said, source: { kind: "comment", id: 7, name: "Ada" } },
	];
	answer({ version: 1, count: 1, isOpen: true, page: 1, pages: 1, comments: [{ ...buildComment(), body }] });
	const { comments } = await fetchNewsroom.discussion("/a/", 1);
	const sources = comments[0]?.body.map((block) => block.kind === "quote" && block.source);
	expect(sources).toEqual([{ kind: "comment", id: "7", name: "Ada" }, { kind: "story" }, undefined, undefined]);
});
