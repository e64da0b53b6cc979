// @vitest-environment node
import { expect, test } from "vitest";
import { checkHref } from "./check-href.ts";

test.each([
	["https://example.org/a?b#c", true],
	["mailto:desk@example.org", true],
	["tel:+4412345", true],
	["/2026/11/22/tides/", true],
	["//evil.example/", false],
	["/\\evil.example/", false],
	["javascript:alert(1)", false],
	["JaVaScRiPt:alert(1)", false],
	["data:text/html,x", false],
	["tides.html", false],
	["#part", false],
])("%s", (href, isAllowed) => {
	expect(checkHref(href)).toBe(isAllowed ? href : undefined);
});
