// @vitest-environment node
import { expect, test } from "vitest";
import { textDirection } from "./text-direction.ts";

test("Arabic, Hebrew and Urdu run right to left, the rest left to right", () => {
	expect(["ar", "he-IL", "ur", "en-GB", "ja", "az-Arab"].map(textDirection)).toEqual([
		"rtl",
		"rtl",
		"rtl",
		"ltr",
		"ltr",
		"rtl",
	]);
});
