// @vitest-environment node
import { expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import type { ReportOutcome } from "../../src/model/report.ts";
import { apiUrls } from "../../src/urls.ts";
import { buildApp, STORY_PATH } from "./testing/build-app.ts";

const url = apiUrls.reports(STORY_PATH);
const whole = { id: "7", reason: "abuse", note: "Look." };

function send(app: ReturnType<typeof buildApp>, body: unknown, headers: Record<string, string> = {}) {
	return app.request(url, {
		method: "POST",
		headers: { "content-type": "application/json", "idempotency-key": "key-of-a-report", ...headers },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
}

const appThatGives = (outcome: ReportOutcome) => buildApp({ newsroom: { reportComment: async () => outcome } });

it("hands a report to the newsroom, and says that it was taken", async () => {
	const reportComment = vi.fn(async (): Promise<ReportOutcome> => ({ kind: "taken" }));
	const response = await send(buildApp({ newsroom: { reportComment } }), { ...whole, more: 1 });
	expect(response.status).toBe(200);
	expect(response.headers.get("cache-control")).toBe("no-store");
	expect(await response.json()).toEqual({ report: "taken" });
	const report = { reason: "abuse", note: "Look." };
	expect(reportComment).toHaveBeenCalledExactlyOnceWith(STORY_PATH, "7", report, "key-of-a-report");
});

it("says where else a comment can be reported, and that one is gone", async () => {
	const at = "https://site.example/a/#comment-7";
	const elsewhere = await send(appThatGives({ kind: "elsewhere", at }), whole);
	expect([elsewhere.status, await elsewhere.json()]).toEqual([200, { report: "elsewhere", at }]);
	const gone = await send(appThatGives({ kind: "gone" }), whole);
	expect([gone.status, await gone.json()]).toMatchObject([404, { report: "gone", error: { kind: "not-found" } }]);
});

it("limits the reports of one address, the same one counting once", async () => {
	const app = buildApp({ settings: { repliesPerMinute: 2, trustedProxies: 1 } });
	const from = (address: string, key: string) =>
		send(app, whole, { "x-forwarded-for": address, "idempotency-key": key });
	const statuses = [];
	for (const key of ["key-one-1", "key-one-1", "key-one-2"]) statuses.push((await from("192.0.2.1", key)).status);
	expect(statuses).toEqual([200, 200, 200]);
	const refused = await from("192.0.2.9", "key-one-3");
	expect(refused.status).toBe(429);
	expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
	expect((await from("198.51.100.1", "key-one-4")).status).toBe(200);
});

it.each([
	["{", "no JSON"],
	["[]", "no record"],
	[{ ...whole, id: 7 }, "an id that is no text"],
	[{ ...whole, id: "7".repeat(41) }, "a long id"],
	[{ ...whole, reason: "because" }, "another reason"],
	[{ id: "7" }, "no reason"],
	[{ ...whole, note: "x".repeat(1_001) }, "a long note"],
])("does not take %j (%s)", async (body, _what) => {
	const reportComment = vi.fn();
	const response = await send(buildApp({ newsroom: { reportComment } }), body);
	expect(response.status).toBe(400);
	expect(reportComment).not.toHaveBeenCalled();
});

it("takes none of another site, of another type, too long, by another method, or under a key that is none", async () => {
	const app = buildApp();
	expect((await send(app, whole, { "sec-fetch-site": "cross-site" })).status).toBe(403);
	expect((await send(app, whole, { origin: "https://evil.example" })).status).toBe(403);
	expect((await send(app, whole, { "content-type": "text/plain" })).status).toBe(415);
	expect((await send(app, { ...whole, more: "x".repeat(9_000) })).status).toBe(413);
	expect((await send(app, whole, { "idempotency-key": "short" })).status).toBe(400);
	expect((await app.request(url)).status).toBe(405);
	expect((await app.request("/api/reports/a", { method: "POST" })).status).toBe(404);
});

it("says that the newsroom failed, which costs no turn", async () => {
	const reportComment = vi.fn(async (): Promise<ReportOutcome> => {
		throw new Failure("busy", "The newsroom's database is busy.", { retryAfterSeconds: 5 });
	});
	const app = buildApp({ newsroom: { reportComment }, settings: { repliesPerMinute: 1 } });
	expect((await send(app, whole)).status).toBe(503);
	expect((await send(app, whole, { "idempotency-key": "key-of-another" })).status).toBe(503);
});

it("answers a copy of the paper on another origin that may post", async () => {
	const origin = "https://copy.example";
	const app = buildApp({ settings: { readerOrigins: [origin] } });
	const response = await send(app, whole, { origin, "sec-fetch-site": "cross-site" });
	expect(response.status).toBe(200);
	expect(response.headers.get("access-control-allow-origin")).toBe(origin);
});
