// @vitest-environment node
import { expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import type { UnlockOutcome } from "../../src/model/newsroom-api.ts";
import { buildApp, discussion, STORY_PATH, story } from "./testing/build-app.ts";

const SECRET = "spring-tide-9";
const unlock = async (_path: string, password: string): Promise<UnlockOutcome> =>
	password === SECRET ? { kind: "opened", story, discussion } : { kind: "wrong-password" };

function post(app: ReturnType<typeof buildApp>, password: string, headers: Record<string, string> = {}) {
	const body = new URLSearchParams({ unlock: "1", password });
	return app.request(STORY_PATH, { method: "POST", body, headers });
}

it("answers with the whole page, opened, to be kept by nothing", async () => {
	const reply = vi.fn();
	const response = await post(buildApp({ newsroom: { unlock, reply } }), SECRET);
	expect(response.status).toBe(200);
	expect(response.headers.get("cache-control")).toBe("no-store");
	const page = await response.text();
	expect(page).toContain('"kind":"opened"');
	expect(page).not.toContain(SECRET);
	expect(reply).not.toHaveBeenCalled();
});

it("answers a wrong password with the form and its sentence", async () => {
	const response = await post(buildApp({ newsroom: { unlock } }), "ebb");
	expect([response.status, response.headers.get("cache-control")]).toEqual([403, "no-store"]);
	expect(await response.text()).toContain('{"kind":"wrong-password"}');
});

it("answers too many with how long to wait, and a failure with the page", async () => {
	const app = buildApp({ newsroom: { unlock }, settings: { repliesPerMinute: 1 } });
	await post(app, "ebb");
	const response = await post(app, SECRET);
	expect(response.status).toBe(429);
	expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
	expect(await response.text()).toContain('"kind":"busy"');
	const offline = async () => Promise.reject(new Failure("offline", "Not reached."));
	const failed = await post(buildApp({ newsroom: { unlock: offline } }), SECRET);
	expect(failed.status).toBe(502);
	expect(await failed.text()).toContain('{"kind":"failed","failure":{"kind":"offline"}}');
});

it("takes no password from another site's page", async () => {
	expect((await post(buildApp({ newsroom: { unlock } }), SECRET, { "sec-fetch-site": "cross-site" })).status).toBe(403);
});
