// @vitest-environment node
import { expect, test } from "vitest";
import { percentile } from "./percentile.ts";

const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

test.each([
	[hundred, 0.5, 50],
	[hundred, 0.95, 95],
	[hundred, 0.99, 99],
	[hundred, 0, 1],
	[[7], 0.95, 7],
	[[3, 1, 2], 0.5, 2],
	[[], 0.5, Number.NaN],
])("of %j the share %d lies at or below %d", (samples, share, expected) => {
	expect(percentile(samples, share)).toBe(expected);
});
