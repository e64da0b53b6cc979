import { expect, it } from "vitest";
import { buildSpread, relativeSpread } from "./statistics.ts";

it("gives the median and the quartiles, whatever the order of the samples", () => {
	expect(buildSpread([50, 10, 30, 20, 40])).toEqual({ median: 30, low: 20, high: 40, count: 5 });
});

it("takes the middle between two samples where there is no sample in the middle", () => {
	expect(buildSpread([10, 20])).toEqual({ median: 15, low: 12.5, high: 17.5, count: 2 });
});

it("knows nothing of what was never sampled", () => {
	expect(buildSpread([])).toBeUndefined();
	expect(relativeSpread([])).toBeUndefined();
});

it("gives the distance of the quartiles as a share of the median", () => {
	expect(relativeSpread([90, 100, 110])).toBe(0.1);
	expect(relativeSpread([0, 0, 0])).toBeUndefined();
});
