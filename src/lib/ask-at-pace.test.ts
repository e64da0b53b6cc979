import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askAtPace, type Pace } from "./ask-at-pace.ts";

const MINUTE = 60_000;
const PACE: Pace = { shortest: 30_000, longest: 10 * MINUTE, onReturn: MINUTE, whenQuiet: 1.5, whenFailed: 3 };
let visibility: DocumentVisibilityState;
let isOnline: boolean;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("matchMedia", () => ({ matches: false }));
	visibility = "visible";
	isOnline = true;
	vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
	vi.spyOn(navigator, "onLine", "get").mockImplementation(() => isOnline);
});

afterEach(() => {
	vi.useRealTimers();
	delete document.documentElement.dataset.saving;
});

function turn(to: DocumentVisibilityState): void {
	visibility = to;
	document.dispatchEvent(new Event("visibilitychange"));
}

it("asks after the shortest pause, ever more seldom down to the longest, and soon again when something has come", async () => {
	const ask = vi.fn(async () => false);
	const stop = askAtPace(ask, PACE);
	await vi.advanceTimersByTimeAsync(29_000);
	expect(ask).toHaveBeenCalledTimes(0);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(ask).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(60 * MINUTE);
	expect(ask.mock.calls.length).toBeLessThan(15);
	const before = ask.mock.calls.length;
	await vi.advanceTimersByTimeAsync(20 * MINUTE);
	expect(ask).toHaveBeenCalledTimes(before + 2);
	ask.mockResolvedValueOnce(true);
	while (ask.mock.calls.length === before + 2) await vi.advanceTimersByTimeAsync(1_000);
	await vi.advanceTimersByTimeAsync(30_000);
	expect(ask).toHaveBeenCalledTimes(before + 4);
	stop();
	await vi.advanceTimersByTimeAsync(60 * MINUTE);
	expect(ask).toHaveBeenCalledTimes(before + 4);
});

it("asks nothing while hidden, offline or saving data, and goes on when that is over", async () => {
	const ask = vi.fn(async () => false);
	const stop = askAtPace(ask, PACE);
	turn("hidden");
	await vi.advanceTimersByTimeAsync(60 * MINUTE);
	expect(ask).not.toHaveBeenCalled();
	turn("visible");
	await vi.advanceTimersByTimeAsync(0);
	expect(ask).toHaveBeenCalledTimes(1);
	isOnline = false;
	await vi.advanceTimersByTimeAsync(60 * MINUTE);
	expect(ask).toHaveBeenCalledTimes(1);
	isOnline = true;
	document.documentElement.dataset.saving = "";
	window.dispatchEvent(new Event("online"));
	await vi.advanceTimersByTimeAsync(60 * MINUTE);
	expect(ask).toHaveBeenCalledTimes(1);
	delete document.documentElement.dataset.saving;
	window.dispatchEvent(new Event("online"));
	await vi.advanceTimersByTimeAsync(0);
	expect(ask).toHaveBeenCalledTimes(2);
	stop();
});

it("asks a newsroom that fails more seldom still", async () => {
	const ask = vi.fn(async () => Promise.reject(new Error("busy")));
	const stop = askAtPace(ask, PACE);
	await vi.advanceTimersByTimeAsync(30_000);
	expect(ask).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(89_000);
	expect(ask).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(ask).toHaveBeenCalledTimes(2);
	stop();
});

it("does not ask a newsroom that fails sooner because the reader goes away and comes back, but does when the network is back", async () => {
	const ask = vi.fn(async () => Promise.reject(new Error("busy")));
	const stop = askAtPace(ask, { ...PACE, whenFailed: 10 });
	await vi.advanceTimersByTimeAsync(30_000);
	expect(ask).toHaveBeenCalledTimes(1);
	for (let times = 0; times < 4; times += 1) {
		turn("hidden");
		await vi.advanceTimersByTimeAsync(MINUTE);
		turn("visible");
		await vi.advanceTimersByTimeAsync(0);
	}
	expect(ask).toHaveBeenCalledTimes(1);
	window.dispatchEvent(new Event("online"));
	await vi.advanceTimersByTimeAsync(0);
	expect(ask).toHaveBeenCalledTimes(2);
	stop();
});

it("asks at once where what is shown is old, and at an even pace where quiet changes nothing", async () => {
	const ask = vi.fn(async () => false);
	const stop = askAtPace(ask, { ...PACE, shortest: 3 * MINUTE, whenQuiet: 1 }, 2 * MINUTE);
	await vi.advanceTimersByTimeAsync(0);
	expect(ask).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(9 * MINUTE);
	expect(ask).toHaveBeenCalledTimes(4);
	stop();
});
