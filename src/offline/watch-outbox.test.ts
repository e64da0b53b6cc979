import "fake-indexeddb/auto";
import { afterEach, expect, it, vi } from "vitest";
import { keepWaiting, readOutbox } from "../reading/outbox.ts";
import { buildWaitingReply, emptyOutbox } from "../testing/build-waiting-reply.ts";
import { createReplyServer } from "../testing/reply-server.ts";
import { watchOutbox } from "./watch-outbox.ts";

afterEach(emptyOutbox);

it("sends once more what was on its way in vain when the network came back", async () => {
	const server = createReplyServer();
	const asked = Promise.withResolvers<void>();
	const fetch = vi.fn(server.fetch).mockImplementationOnce(() => {
		asked.resolve();
		return lost.promise;
	});
	const lost = Promise.withResolvers<Response>();
	vi.stubGlobal("fetch", fetch);
	await keepWaiting(buildWaitingReply());
	watchOutbox();
	await asked.promise;
	window.dispatchEvent(new Event("online"));
	// The clock stands: the next attempt by itself never comes.
	vi.useFakeTimers({ toFake: ["setTimeout"] });
	lost.reject(new TypeError("Failed to fetch"));
	for (let looks = 0; looks < 1_000 && (await readOutbox()).length > 0; looks++);
	vi.useRealTimers();
	expect(await readOutbox()).toEqual([]);
	expect(server.stored.size).toBe(1);
});
