import { expect, it } from "vitest";
import { packIds, unpackIds } from "./pack-ids.ts";

it("packs ids so that the same come out, whatever their order", () => {
	expect(packIds(["9", "7", "5", "6", "8"])).toBe("5 1+3");
	expect(unpackIds("5 1+3")).toEqual(["5", "6", "7", "8", "9"]);
	for (const ids of [[], ["1"], ["1", "2"], ["3", "4", "900", "901", "999999999999999"]]) {
		expect(unpackIds(packIds(ids.toReversed()))).toEqual(ids);
	}
	expect(unpackIds(packIds(["4", "waiting-1", "4", "007", "1e3"]))).toEqual(["4"]);
});

it("keeps ten thousand ids of a busy site in less than three characters each", () => {
	const ids = Array.from({ length: 10_000 }, (_, at) => String(500_000 + at * 7 + (at % 3)));
	expect(packIds(ids).length).toBeLessThan(30_000);
	expect(unpackIds(packIds(ids))).toEqual(ids);
});

it("takes nothing else for packed ids", () => {
	for (const odd of ["-1", "5  6", "5+", "1+zzzzz", "1+zzzzzz", "zzzzzzzzzzz", "ä"])
		expect(unpackIds(odd)).toBeUndefined();
});
