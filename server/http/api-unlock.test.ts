// @vitest-environment node
import { expect, it, vi } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import type { UnlockOutcome } from "../../src/model/newsroom-api.ts";
import { apiUrls } from "../../src/urls.ts";
import { buildApp, discussion, STORY_PATH, story } from "./testing/build-app.ts";

const url = apiUrls.unlock(STORY_PATH);
const opened: UnlockOutcome = { kind: "opened", story, discussion };
const unlock = async (_path: string, password: string): Promise<UnlockOutcome> =>
	password === "tide" ? opened : { kind: "wrong-password" };

function send(app: ReturnType<typeof buildApp>, body: unknown, headers: Record<string, string> = {}) {
	return app.request(url, {
		method: "POST",
		headers: { "content-type": "application/json", ...headers },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
}

it("opens a story with its password, for nobody to keep", async () => {
	const response = await send(buildApp({ newsroom: { unlock } }), { password: "tide" });
	expect(response.status).toBe(200);
	expect(response.headers.get("cache-control")).toBe("no-store");
	expect(response.headers.get("etag")).toBeNull();
	expect(await response.json()).toEqual({ story, discussion });
});

it("says that a password is wrong, and nothing else", async () => {
	const response = await send(buildApp({ newsroom: { unlock } }), { password: "ebb" });
	expect(response.status).toBe(403);
	expect(response.headers.get("cache-control")).toBe("no-store");
	const text = await response.text();
	expect(JSON.parse(text)).toMatchObject({ refused: "wrong-password", error: { kind: "wrong-password" } });
	expect(text).not.toContain("ebb");
});

it("limits the wrong passwords of one address, not the right ones, apart from its replies", async () => {
	const app = buildApp({ newsroom: { unlock }, settings: { repliesPerMinute: 2, trustedProxies: 1 } });
	const from = (address: string, password: string) => send(app, { password }, { "x-forwarded-for": address });
	for (const password of ["tide", "tide", "tide"]) expect((await from("203.0.113.9", password)).status).toBe(200);
	for (const password of ["a", "b"]) expect((await from("203.0.113.9", password)).status).toBe(403);
	const refused = await from("203.0.113.77", "tide");
	expect(refused.status).toBe(429);
	expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
	expect(await refused.json()).toMatchObject({ refused: "too-fast" });
	expect((await from("198.51.100.1", "tide")).status).toBe(200);
	const reply = await app.request(apiUrls.replies(STORY_PATH), {
		method: "POST",
		headers: { "content-type": "application/json", "x-forwarded-for": "203.0.113.9" },
		body: JSON.stringify({ text: "a", name: "b", email: "c@example.org" }),
	});
	expect(reply.status).toBe(201);
});

it.each(["{", "[]", "null", '{"password":7}', "{}"])("answers the body %s with 400", async (body) => {
	expect((await send(buildApp({ newsroom: { unlock } }), body)).status).toBe(400);
});

it("takes nothing from other sites, nothing that is not JSON, and nothing long", async () => {
	const asked = vi.fn(unlock);
	const app = buildApp({ newsroom: { unlock: asked } });
	expect((await send(app, { password: "tide" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
	expect((await send(app, { password: "tide" }, { "content-type": "text/plain" })).status).toBe(415);
	expect((await send(app, { password: "a".repeat(5000) })).status).toBe(413);
	expect(asked).not.toHaveBeenCalled();
});

it("is no address to read from, whatever stands in its query", async () => {
	const response = await buildApp({ newsroom: { unlock } }).request(`${url}?password=tide`);
	expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
});

it("says where a story has gone, and keeps the password out of the log when the newsroom fails", async () => {
	const moved = async () => Promise.reject(new Failure("moved", "Moved.", { to: "/new/" }));
	const response = await send(buildApp({ newsroom: { unlock: moved } }), { password: "tide" });
	expect([response.status, response.headers.get("location")]).toEqual([301, apiUrls.unlock("/new/")]);
	const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
	const broken = async () => Promise.reject(new Error("no"));
	expect((await send(buildApp({ newsroom: { unlock: broken } }), { password: "tide" })).status).toBe(500);
	expect(log).toHaveBeenCalledOnce();
	expect(String(log.mock.lastCall)).not.toContain('tide"');
});
