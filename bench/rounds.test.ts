import { expect, it } from "vitest";
import { rotate } from "./rounds.ts";

it("begins each round with another one and leaves none out", () => {
	expect(rotate(["a", "b", "c"], 0)).toEqual(["a", "b", "c"]);
	expect(rotate(["a", "b", "c"], 1)).toEqual(["b", "c", "a"]);
	expect(rotate(["a", "b", "c"], 5)).toEqual(["c", "a", "b"]);
	expect(rotate([], 2)).toEqual([]);
});
