// @vitest-environment node
import { expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import type { ReplyOutcome } from "../../src/model/reply.ts";
import { buildApp, comment, fakePages, STORY_PATH } from "./testing/build-app.ts";

const fields = { text: "one\r\ntwo", name: "Ada", email: "ada@example.org", website: "", nickname: "" };

function post(
	app: ReturnType<typeof buildApp>,
	more: Record<string, string> = {},
	headers: Record<string, string> = {},
) {
	const body = new URLSearchParams({ ...fields, ...more });
	return app.request(STORY_PATH, { method: "POST", body, headers });
}

it("goes back to the comment that was published", async () => {
	const reply = vi.fn(async (): Promise<ReplyOutcome> => ({ kind: "stored", comment }));
	const response = await post(buildApp({ newsroom: { reply } }));
	expect(response.status).toBe(303);
	expect(response.headers.get("location")).toBe(`${STORY_PATH}?reply=published#comment-7`);
	const input = { text: "one\ntwo", name: "Ada", email: "ada@example.org" };
	expect(reply).toHaveBeenCalledWith(STORY_PATH, input, expect.stringMatching(/^form-[\w-]{43}$/), {});
});

it("goes back to the discussion when the editors look first", async () => {
	const held = { ...comment, status: "held" as const };
	const response = await post(buildApp({ newsroom: { reply: async () => ({ kind: "stored", comment: held }) } }));
	expect(response.headers.get("location")).toBe(`${STORY_PATH}?reply=held#discussion`);
});

it("has the same key for a double click, and another for other words or another's form", async () => {
	const reply = vi.fn(async (..._given: unknown[]): Promise<ReplyOutcome> => ({ kind: "stored", comment }));
	const app = buildApp({ newsroom: { reply } });
	const others: Record<string, string>[] = [{}, {}, { text: "three" }, { name: "Bo" }];
	for (const more of others) await post(app, { key: "page", ...more });
	const keys = reply.mock.calls.map(([, , key]) => key);
	expect(keys[0]).toBe(keys[1]);
	expect(new Set(keys).size).toBe(3);
});

it.each<[ReplyOutcome, number]>([
	[{ kind: "invalid", problems: [{ field: "email", kind: "invalid" }] }, 400],
	[{ kind: "refused", reason: "duplicate" }, 409],
	[{ kind: "refused", reason: "filtered" }, 403],
	[{ kind: "refused", reason: "login-required", replyAt: "https://site.example/tides/" }, 403],
	[{ kind: "refused", reason: "too-fast", retryAfterSeconds: 9 }, 429],
])("shows the page with what was typed after %j, as %d", async (outcome, status) => {
	const response = await post(buildApp({ newsroom: { reply: async () => outcome } }));
	expect(response.status).toBe(status);
	expect(response.headers.get("cache-control")).toBe("no-store");
	expect(response.headers.get("retry-after")).toBe(status === 429 ? "9" : null);
	const page = await response.text();
	expect(page).toContain("one\\ntwo");
	expect(page).toContain(JSON.stringify(outcome));
});

it("keeps every word when the newsroom fails", async () => {
	const reply = async () => Promise.reject(new Failure("busy", "Busy.", { retryAfterSeconds: 5 }));
	const response = await post(buildApp({ newsroom: { reply } }));
	expect(response.status).toBe(503);
	expect(response.headers.get("retry-after")).toBe("5");
	expect(await response.text()).toContain("one\\ntwo");
});

it("gives every word back where not even the page can be had", async () => {
	const answer = () => Promise.reject(new Failure("offline", "WordPress can't be reached."));
	const reply = async () => Promise.reject(new Failure("offline", "WordPress can't be reached."));
	const app = buildApp({ newsroom: { reply }, pages: { ...fakePages, answer } });
	const response = await post(app, { text: "one </textarea><script>" });
	expect(response.status).toBe(502);
	expect(await response.text()).toContain("\none &lt;/textarea&gt;&lt;script&gt;</textarea>");
});

it("follows a story that has moved, only within the paper", async () => {
	const reply = async () => Promise.reject(new Failure("moved", "Moved.", { to: "//elsewhere.example/" }));
	const response = await post(buildApp({ newsroom: { reply } }));
	expect([response.status, response.headers.get("location")]).toEqual([308, "/elsewhere.example/"]);
});

it("refuses other sites, other content types and too much", async () => {
	const app = buildApp();
	expect((await post(app, {}, { "sec-fetch-site": "cross-site" })).status).toBe(403);
	expect((await post(app, {}, { "content-type": "multipart/form-data; boundary=x" })).status).toBe(415);
	expect((await post(app, { text: "a".repeat(256 * 1024) })).status).toBe(413);
});
