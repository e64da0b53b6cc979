// @vitest-environment node
import { expect, test } from "vitest";
import { slope } from "./slope.ts";

test("is that of the line, with noise on both sides of it too", () => {
	const noise = [1, -1, -1, 1];
	const points = noise.map((_, x) => ({ x, y: 7 + 3 * x }));
	expect(slope(points)).toBeCloseTo(3);
	expect(slope(points.map(({ x, y }) => ({ x, y: y + (noise[x] ?? 0) })))).toBeCloseTo(3);
	expect(slope(points.map(({ x }) => ({ x, y: 5 })))).toBe(0);
});
