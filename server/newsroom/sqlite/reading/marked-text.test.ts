// @vitest-environment node
import { expect, test } from "vitest";
import { hasMatch, parseMarkedText } from "./marked-text.ts";

test("marks become pieces", () => {
	expect(parseMarkedText("The \u0002tide\u0003\n mill")).toEqual([
		{ text: "The " },
		{ text: "tide", isMatch: true },
		{ text: " mill" },
	]);
	expect(parseMarkedText("\u0002a\u0003\u0002b\u0003")).toEqual([
		{ text: "a", isMatch: true },
		{ text: "b", isMatch: true },
	]);
	expect(parseMarkedText("")).toEqual([]);
	expect(hasMatch(parseMarkedText("plain"))).toBe(false);
});
