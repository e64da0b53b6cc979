// @vitest-environment node
import { expect, test } from "vitest";
import { directionOf } from "./direction-of.ts";

test.each([
	["عنوان بالعربية", "rtl"],
	["שלום, “BBC”", "rtl"],
	["The word عنوان means a title", undefined],
	["日本語の見出し", undefined],
	["1, 2, 3 …", undefined],
	["", undefined],
])("“%s” runs %s", (text, direction) => {
	expect(directionOf(text)).toBe(direction);
});
