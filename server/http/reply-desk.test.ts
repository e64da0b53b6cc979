// @vitest-environment node
import { expect, it, vi } from "vitest";
import type { ReplyOutcome } from "../../src/model/reply.ts";
import { createReplyDesk } from "./reply-desk.ts";
import { buildNewsroom, comment } from "./testing/build-app.ts";

const input = { text: "A word.", name: "Ada", email: "ada@reader.example" };

function openDesk(limit: number | undefined) {
	const reply = vi.fn(async (): Promise<ReplyOutcome> => ({ kind: "stored", comment }));
	const desk = createReplyDesk(buildNewsroom({ reply }), limit);
	const from = (ipAddress: string, key: string) => desk({ path: "/a/", input, key, ipAddress });
	const floods = () => reply.mock.calls.filter((call: unknown[]) => (call[3] as { isFlood?: true }).isFlood).length;
	return { from, floods };
}

it("hears everybody in a flood from very many addresses, and tells the newsroom of it", async () => {
	const { from, floods } = openDesk(1);
	for (let sender = 0; sender < 20; sender += 1) await from(`10.0.${sender}.1`, `key-${sender}`);
	expect(floods()).toBe(0);
	expect((await from("10.0.99.1", "key-99")).kind).toBe("stored");
	expect(floods()).toBe(1);
	// One sender alone is slowed, not doubted.
	expect(await from("10.0.99.1", "key-100")).toMatchObject({ kind: "refused", reason: "too-fast" });
});

it("knows no flood where there is no limit", async () => {
	const { from, floods } = openDesk(undefined);
	for (let sender = 0; sender < 200; sender += 1) await from("10.0.0.1", `key-${sender}`);
	expect(floods()).toBe(0);
});
