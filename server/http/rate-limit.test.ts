// @vitest-environment node
import { expect, it } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

function limitOf(perMinute: number | undefined) {
	const clock = { now: 0 };
	return { clock, limit: createRateLimit(perMinute, () => clock.now) };
}

it("lets so many pass in a minute, and says when the next one may", () => {
	const { clock, limit } = limitOf(2);
	expect(limit.take("a", "1")).toBeUndefined();
	clock.now = 20_000;
	expect(limit.take("a", "2")).toBeUndefined();
	clock.now = 30_500;
	expect(limit.take("a", "3")).toBe(30);
	clock.now = 60_000;
	expect(limit.take("a", "3")).toBeUndefined();
	expect(limit.take("a", "4")).toBe(20);
});

it("counts each sender alone", () => {
	const { limit } = limitOf(1);
	expect(limit.take("a", "1")).toBeUndefined();
	expect(limit.take("b", "2")).toBeUndefined();
	expect(limit.take("a", "3")).toBe(60);
});

it("counts the same key once, and a reply given back not at all", () => {
	const { limit } = limitOf(1);
	expect(limit.take("a", "1")).toBeUndefined();
	expect(limit.take("a", "1")).toBeUndefined();
	limit.giveBack("a", "1");
	expect(limit.take("a", "2")).toBeUndefined();
});

it("has no limit when it is off", () => {
	const { limit } = limitOf(undefined);
	expect(Array.from({ length: 100 }, (_, index) => limit.take("a", String(index))).every((s) => s === undefined)).toBe(
		true,
	);
});
