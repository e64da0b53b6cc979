import { expect, it } from "vitest";
import { CongestionWindow } from "./congestion-window.ts";

/** How many segments can be sent before the next one has to wait. */
async function sendable(window: CongestionWindow): Promise<number> {
	let sent = 0;
	for (let isSent = true; isSent; sent += isSent ? 1 : 0) {
		isSent = false;
		void window.reserve(100).then(() => {
			isSent = true;
		});
		await Promise.resolve();
		await Promise.resolve();
	}
	return sent;
}

it("lets ten segments go, and twice as many once they are confirmed", async () => {
	const window = new CongestionWindow(100);
	expect(await sendable(window)).toBe(10);
	for (let segment = 0; segment < 10; segment += 1) window.acknowledge(100);
	// The one that waited went first.
	await Promise.resolve();
	await Promise.resolve();
	expect(await sendable(window)).toBe(19);
});
