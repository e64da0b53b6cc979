// @vitest-environment node
import { expect, test } from "vitest";
import { searchRate } from "./search-rate.ts";

test.each([3, 40, 99, 100, 101, 2_345])("finds that %d is the most, or a little less", async (most) => {
	const found = await searchRate(40, async (rate) => rate <= most);
	expect(found).toBeLessThanOrEqual(most);
	expect(found).toBeGreaterThan(most * 0.9 - 1);
});

test("gives up where nothing holds", async () => {
	expect(await searchRate(100, async () => false)).toBe(0);
});
