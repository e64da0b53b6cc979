import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { exchange } from "./exchange.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const JSON_TYPE = { "Content-Type": "application/json" };

/** The network's edge: a body that is written by hand, and broken off when the question is called off. */
function answerWith(write: (body: ReadableStreamDefaultController<Uint8Array>) => void, headers = JSON_TYPE) {
	vi.stubGlobal("fetch", async (_url: string, { signal }: RequestInit) => {
		const body = new ReadableStream<Uint8Array>({
			start: (controller) => {
				signal?.addEventListener("abort", () => controller.error(signal.reason));
				write(controller);
			},
		});
		return new Response(body, { headers });
	});
}
const bytes = (text: string) => new TextEncoder().encode(text);

it("reads an answer that comes in pieces, through the middle of a letter", async () => {
	const letters = bytes('{"name":"café"}');
	answerWith((body) => {
		for (const byte of letters) body.enqueue(Uint8Array.of(byte));
		body.close();
	});
	expect((await exchange("/a", {})).body).toEqual({ name: "café" });
});

it("does not wait longer than eight seconds for an answer that never ends", async () => {
	answerWith((body) => body.enqueue(bytes('{"a":')));
	const asked = expect(exchange("/a", {})).rejects.toMatchObject({ kind: "timeout" });
	await vi.advanceTimersByTimeAsync(7_999);
	expect(vi.getTimerCount()).toBe(1);
	await vi.advanceTimersByTimeAsync(1);
	await asked;
});

it("is offline when an answer breaks off", async () => {
	answerWith((body) => body.error(new TypeError("network error")));
	await expect(exchange("/a", {})).rejects.toMatchObject({ kind: "offline" });
});

it("reads no more than it is told, and not to the end", async () => {
	const cancelled = vi.fn();
	vi.stubGlobal("fetch", async () => {
		const body = new ReadableStream({ pull: (rest) => rest.enqueue(bytes(" ".repeat(100))), cancel: cancelled });
		return new Response(body, { headers: JSON_TYPE });
	});
	await expect(exchange("/a", {}, { most: 1000 })).rejects.toMatchObject({ kind: "bad-answer" });
	expect(cancelled).toHaveBeenCalledOnce();
});

it("throws the reason of whoever calls the question off, in the middle of its answer too", async () => {
	answerWith((body) => body.enqueue(bytes("[")));
	const leaving = new AbortController();
	const asked = expect(exchange("/a", { signal: leaving.signal })).rejects.toThrow("left");
	await vi.advanceTimersByTimeAsync(10);
	leaving.abort(new Error("left"));
	await asked;
	expect(vi.getTimerCount()).toBe(0);
});

it.each([204, 205])("takes %i, which has no body, for a bad answer", async (status) => {
	vi.stubGlobal("fetch", async () => new Response(null, { status, headers: JSON_TYPE }));
	await expect(exchange("/a", {})).rejects.toMatchObject({ kind: "bad-answer" });
});
