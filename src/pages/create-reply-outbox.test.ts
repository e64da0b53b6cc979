import "fake-indexeddb/auto";
import { afterEach, expect, it, vi } from "vitest";
import { Failure } from "../model/failure.ts";
import { deviceDatabase } from "../reading/device-database.ts";
import { readOutbox } from "../reading/outbox.ts";
import { buildWaitingReply, emptyOutbox } from "../testing/build-waiting-reply.ts";
import { createReplyOutbox } from "./create-reply-outbox.ts";

afterEach(async () => {
	vi.useRealTimers();
	await emptyOutbox();
});

const { key, storyPath, url, input } = buildWaitingReply();
const keys = async () => (await readOutbox()).map((reply) => reply.key);

/** Keeps the device busy with something else. Returns how to end that. */
async function occupyDevice(): Promise<() => void> {
	const { store } = (await deviceDatabase()).transaction("outbox", "readwrite");
	let isOver = false;
	const goOn = async () => {
		while (!isOver) await store.get("nothing");
	};
	void goOn();
	return () => {
		isOver = true;
	};
}

it("keeps a reply until the form has its answer", async () => {
	const outbox = createReplyOutbox(storyPath, url);
	expect(await outbox.keep(key, input, false)).toBe(true);
	expect(await keys()).toEqual([key]);
	await outbox.drop(key);
	expect(await keys()).toEqual([]);
});

it("forgets what a slow device keeps after its writer was told that it is not kept", async () => {
	const letGo = await occupyDevice();
	vi.useFakeTimers({ toFake: ["setTimeout"] });
	const keeping = createReplyOutbox(storyPath, url).keep(key, input, false);
	await vi.advanceTimersByTimeAsync(3_000);
	expect(await keeping).toBe(false);
	// Asked for behind the one that comes late.
	const first = keys();
	letGo();
	expect(await first).toEqual([key]);
	await expect.poll(keys).toEqual([]);
});

it("does not forget what was posted again in the meantime", async () => {
	const outbox = createReplyOutbox(storyPath, url);
	const letGo = await occupyDevice();
	vi.useFakeTimers({ toFake: ["setTimeout", "Date"] });
	const early = outbox.keep(key, input, false);
	await vi.advanceTimersByTimeAsync(3_000);
	expect(await early).toBe(false);
	const again = outbox.keep(key, input, false);
	letGo();
	expect(await again).toBe(true);
	await outbox.release(key, new Failure("offline", "no"));
	expect(await keys()).toEqual([key]);
});
