// @vitest-environment node
import { describe, expect, it } from "vitest";
import { apiUrls } from "../../src/urls.ts";
import { buildApp, STORY_PATH } from "./testing/build-app.ts";

const COPY = "https://copy.example";
const settings = { readerOrigins: [COPY] };
const input = { text: "Well said.", name: "Ada", email: "ada@example.org" };

function send(origin: string, app = buildApp({ settings })) {
	return app.request(apiUrls.replies(STORY_PATH), {
		method: "POST",
		headers: { "content-type": "application/json", origin, "sec-fetch-site": "cross-site" },
		body: JSON.stringify(input),
	});
}

describe("a static copy of the paper", () => {
	it("posts a reply and reads the answer, whatever it is", async () => {
		const stored = await send(COPY);
		expect(stored.status).toBe(201);
		expect(stored.headers.get("access-control-allow-origin")).toBe(COPY);
		expect(stored.headers.get("access-control-allow-credentials")).toBeNull();
		expect(stored.headers.get("vary")).toContain("Origin");
		const reply = async () => ({ kind: "refused", reason: "too-fast", retryAfterSeconds: 9 }) as const;
		const refused = await send(COPY, buildApp({ settings, newsroom: { reply } }));
		expect(refused.status).toBe(429);
		expect(refused.headers.get("access-control-allow-origin")).toBe(COPY);
		expect(refused.headers.get("access-control-expose-headers")).toContain("retry-after");
	});

	it("may ask whether a reply would come here", async () => {
		const asked = { method: "HEAD", headers: { origin: COPY } };
		const response = await buildApp({ settings }).request(apiUrls.replies(STORY_PATH), asked);
		expect(response.status).toBe(204);
		expect(response.headers.get("access-control-allow-origin")).toBe(COPY);
	});

	it.each([apiUrls.replies(STORY_PATH), apiUrls.unlock(STORY_PATH)])("may ask beforehand about %s", async (url) => {
		const headers = { origin: COPY, "access-control-request-method": "POST" };
		const response = await buildApp({ settings }).request(url, { method: "OPTIONS", headers });
		expect(response.status).toBe(204);
		expect(response.headers.get("access-control-allow-origin")).toBe(COPY);
		expect(response.headers.get("access-control-allow-methods")).toBe("POST");
		expect(response.headers.get("access-control-allow-headers")).toBe("content-type, idempotency-key");
	});

	it("posts the form without JavaScript", async () => {
		const headers = { origin: COPY, "sec-fetch-site": "cross-site" };
		const form = { method: "POST", body: new URLSearchParams(input) };
		expect((await buildApp({ settings }).request(STORY_PATH, { ...form, headers })).status).toBe(303);
		const others = { ...headers, origin: "https://evil.example" };
		expect((await buildApp({ settings }).request(STORY_PATH, { ...form, headers: others })).status).toBe(403);
	});
});

it.each(["https://evil.example", "https://copy.example.evil.example", "http://copy.example", "null"])(
	"nothing is said to %s",
	async (origin) => {
		const response = await send(origin);
		expect(response.status).toBe(403);
		expect(response.headers.get("access-control-allow-origin")).toBeNull();
		expect(response.headers.get("vary")).toContain("Origin");
		const app = buildApp({ settings });
		const asked = await app.request(apiUrls.replies(STORY_PATH), { method: "OPTIONS", headers: { origin } });
		expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([405, null]);
	},
);

it("nobody may, where no origin is set", async () => {
	const response = await send(COPY, buildApp());
	expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});
