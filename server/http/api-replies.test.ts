// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import type { ReplyOutcome } from "../../src/model/reply.ts";
import { apiUrls } from "../../src/urls.ts";
import { buildApp, comment, STORY_PATH } from "./testing/build-app.ts";

const url = apiUrls.replies(STORY_PATH);
const input = { text: "Well said.", name: "Ada", email: "ada@example.org" };

function send(app: ReturnType<typeof buildApp>, body: unknown, headers: Record<string, string> = {}) {
	return app.request(url, {
		method: "POST",
		headers: { "content-type": "application/json", ...headers },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
}

describe("POST /api/replies/…", () => {
	it("hands a reply to the newsroom and gives the stored comment back", async () => {
		const reply = vi.fn(async (): Promise<ReplyOutcome> => ({ kind: "stored", comment }));
		const response = await send(buildApp({ newsroom: { reply } }), input, { "idempotency-key": "key-12345" });
		expect(response.status).toBe(201);
		expect(await response.json()).toEqual({ comment });
		expect(response.headers.get("location")).toBe(`${STORY_PATH}#comment-7`);
		expect(response.headers.get("cache-control")).toBe("no-store");
		expect(reply).toHaveBeenCalledWith(STORY_PATH, input, "key-12345", {});
	});

	it("makes a key where none was sent, and takes none that is ill-formed", async () => {
		const reply = vi.fn(async (..._given: unknown[]): Promise<ReplyOutcome> => ({ kind: "stored", comment }));
		const app = buildApp({ newsroom: { reply } });
		await send(app, input);
		expect(reply.mock.lastCall?.[2]).toMatch(/^[\w-]{36}$/);
		expect((await send(app, input, { "idempotency-key": "short" })).status).toBe(400);
		expect((await send(app, input, { "idempotency-key": "with space in it" })).status).toBe(400);
		expect(reply).toHaveBeenCalledTimes(1);
	});

	it.each<[ReplyOutcome, number]>([
		[{ kind: "refused", reason: "closed" }, 403],
		[{ kind: "refused", reason: "filtered" }, 403],
		[{ kind: "refused", reason: "login-required", replyAt: "https://site.example/tides/" }, 403],
		[{ kind: "refused", reason: "story-missing" }, 404],
		[{ kind: "refused", reason: "duplicate" }, 409],
		[{ kind: "refused", reason: "parent-missing" }, 422],
		[{ kind: "refused", reason: "too-fast", retryAfterSeconds: 9 }, 429],
	])("answers %j with %d", async (outcome, status) => {
		const response = await send(buildApp({ newsroom: { reply: async () => outcome } }), input);
		expect(response.status).toBe(status);
		expect(response.headers.get("retry-after")).toBe(status === 429 ? "9" : null);
		const reason = outcome.kind === "refused" ? outcome.reason : "";
		const body = await response.json();
		expect(body).toMatchObject({ refused: reason, error: { kind: reason } });
		expect(body.replyAt).toBe(outcome.kind === "refused" ? outcome.replyAt : undefined);
	});

	it("has one entry for each field that is not right", async () => {
		const problems = [{ field: "email" as const, kind: "invalid" as const }];
		const judged = await send(buildApp({ newsroom: { reply: async () => ({ kind: "invalid", problems }) } }), input);
		expect([judged.status, await judged.json()]).toEqual([400, { problems }]);
		const shapeless = await send(buildApp(), { name: 7, email: "ada@example.org" });
		expect(shapeless.status).toBe(400);
		expect(await shapeless.json()).toEqual({
			problems: [
				{ field: "text", kind: "missing" },
				{ field: "name", kind: "invalid" },
			],
		});
	});

	it.each(["{", "", '"text"', "[]", '{"text":"a","name":"b","email":"c@example.org","parentId":7}'])(
		"answers the body %j with 400",
		async (body) => {
			const response = await send(buildApp(), body);
			expect(response.status).toBe(400);
			expect(await response.json()).toMatchObject({ error: { kind: "bad-request" } });
		},
	);

	it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])(
		"does not take %j for JSON",
		async (type) => {
			expect((await send(buildApp(), input, { "content-type": type })).status).toBe(415);
		},
	);

	it("takes the longest text however it is escaped, and stops beyond the cap", async () => {
		const reply = vi.fn(async (..._given: unknown[]): Promise<ReplyOutcome> => ({ kind: "stored", comment }));
		const app = buildApp({ newsroom: { reply } });
		const escaped = JSON.stringify(input).replace("Well said.", "\\u00e9".repeat(32_762));
		expect((await send(app, escaped)).status).toBe(201);
		expect(reply.mock.lastCall?.[1]).toEqual({ ...input, text: "é".repeat(32_762) });
		expect((await send(app, { ...input, text: "a".repeat(256 * 1024) })).status).toBe(413);
	});

	it.each<Record<string, string>>([
		{ "sec-fetch-site": "cross-site" },
		{ "sec-fetch-site": "same-site" },
		{ origin: "https://elsewhere.example" },
	])("does not take a reply from another site's page: %j", async (headers) => {
		expect((await send(buildApp(), input, headers)).status).toBe(403);
	});

	it("takes one from the paper's own page behind a proxy", async () => {
		const app = buildApp({ settings: { publicUrl: "https://paper.example" } });
		expect((await send(app, input, { origin: "https://paper.example" })).status).toBe(201);
	});

	it("limits the replies of one address, but not of a repeated key or a mended mistake", async () => {
		const outcomes: ReplyOutcome[] = [{ kind: "invalid", problems: [] }];
		const reply = async () => outcomes.pop() ?? ({ kind: "stored", comment } as const);
		const app = buildApp({ newsroom: { reply }, settings: { repliesPerMinute: 2, trustedProxies: 1 } });
		const from = (address: string, key: string) =>
			send(app, input, { "x-forwarded-for": address, "idempotency-key": key });
		expect((await from("203.0.113.9", "key-00001")).status).toBe(400);
		expect((await from("203.0.113.9", "key-00001")).status).toBe(201);
		expect((await from("203.0.113.9", "key-00001")).status).toBe(201);
		expect((await from("203.0.113.77", "key-00002")).status).toBe(201);
		const refused = await from("203.0.113.9", "key-00003");
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(await refused.json()).toMatchObject({ refused: "too-fast" });
		expect((await from("198.51.100.1", "key-00004")).status).toBe(201);
	});

	it("says when the newsroom is busy", async () => {
		const reply = async () => Promise.reject(new Failure("busy", "Busy.", { retryAfterSeconds: 5 }));
		const response = await send(buildApp({ newsroom: { reply } }), input);
		expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
	});
});
