// @vitest-environment node
import { expect, test, vi } from "vitest";
import { sign } from "../signature.ts";
import { buildApp } from "./testing/build-app.ts";

const hookSecret = "a secret of enough characters";
const ping = JSON.stringify({ event: "story-changed", post: 17, at: "2026-11-22T12:00:00Z" });

function open(settings: { hookSecret?: string } = { hookSecret }) {
	const refresh = vi.fn();
	const app = buildApp({ newsroom: { refresh }, settings });
	const send = (body: string, signature = sign(hookSecret, body, new Date())) =>
		app.request("/hooks/changed", { method: "POST", body, headers: { "x-broadsheet-signature": signature } });
	return { app, refresh, send };
}

test("a signed message makes the newsroom ask again for the story", async () => {
	const { send, refresh } = open();
	const response = await send(ping);
	expect(response.status).toBe(204);
	expect(response.headers.get("cache-control")).toBe("no-store");
	expect(await response.text()).toBe("");
	expect(refresh.mock.calls).toEqual([["17"]]);
});

test("a message without a post is about everything", async () => {
	const { send, refresh } = open();
	expect((await send('{"event":"site-changed"}')).status).toBe(204);
	expect(refresh.mock.calls).toEqual([[undefined]]);
});

test("the same message twice is harmless", async () => {
	const { send, refresh } = open();
	const signature = sign(hookSecret, ping, new Date());
	expect([(await send(ping, signature)).status, (await send(ping, signature)).status]).toEqual([204, 204]);
	expect(refresh).toHaveBeenCalledTimes(2);
});

test.each([
	["none", ""],
	["by another secret", sign("another", ping, new Date())],
	["of another body", sign(hookSecret, `${ping} `, new Date())],
	["from ten minutes ago", sign(hookSecret, ping, new Date(Date.now() - 600_000))],
])("a signature that is %s is refused in a sentence", async (_, signature) => {
	const { send, refresh } = open();
	const response = await send(ping, signature);
	expect(response.status).toBe(401);
	expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/HOOK_SECRET.*same/) } });
	expect(refresh).not.toHaveBeenCalled();
});

test.each(["", "no JSON", "[]", "null", '{"post":17}', '{"event":"x","post":"17"}', '{"event":"x","post":0.5}'])(
	"the signed body %j is no message",
	async (body) => {
		const { send, refresh } = open();
		expect((await send(body)).status).toBe(400);
		expect(refresh).not.toHaveBeenCalled();
	},
);

test("a body beyond 16 KB is not read, whoever signed it", async () => {
	const { send, refresh } = open();
	const padded = (length: number) => JSON.stringify({ event: "x".repeat(length - 12) });
	expect((await send(padded(16 * 1024))).status).toBe(204);
	expect((await send(padded(16 * 1024 + 1))).status).toBe(413);
	expect(refresh).toHaveBeenCalledTimes(1);
});

test("without a secret, or a newsroom that can look again, the address is not there", async () => {
	const closed = open({});
	expect((await closed.send(ping)).status).toBe(404);
	expect(closed.refresh).not.toHaveBeenCalled();
	const app = buildApp({ settings: { hookSecret } });
	expect((await app.request("/hooks/changed", { method: "POST", body: ping })).status).toBe(404);
});

test("it takes nothing but POST", async () => {
	const { app } = open();
	expect((await app.request("/hooks/changed", { method: "PUT", body: ping })).status).toBe(405);
});
