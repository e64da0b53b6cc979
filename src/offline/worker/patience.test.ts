import { beforeEach, expect, it, vi } from "vitest";
import { inTime } from "./patience.ts";

beforeEach(() => {
	vi.useFakeTimers();
	return () => void vi.useRealTimers();
});

const answerAfter = (milliseconds: number) =>
	new Promise<Response>((resolve) => setTimeout(() => resolve(new Response("")), milliseconds));

async function isWaitedFor(milliseconds: number): Promise<boolean> {
	const waiting = inTime(answerAfter(milliseconds));
	await vi.advanceTimersByTimeAsync(milliseconds);
	return (await waiting) !== undefined;
}

it("waits a little only for a network that was just too slow, and gives it its time again, however often it is asked", async () => {
	expect(await isWaitedFor(2_000)).toBe(true);
	expect(await isWaitedFor(4_000)).toBe(false);
	for (let times = 0; times < 10; times++) expect(await isWaitedFor(2_000)).toBe(false);
	await vi.advanceTimersByTimeAsync(12_000);
	expect(await isWaitedFor(2_000)).toBe(true);
});
