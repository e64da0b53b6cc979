// @vitest-environment node
import { expect, test } from "vitest";
import { cleanLine, cleanText } from "./clean-text.ts";

test("control characters go, tabs and line ends stay", () => {
	expect(cleanText("a\r\nb\rc\td\u0000\u001b[31m\u0085\ud800")).toBe("a\nb\nc\td[31m\ufffd");
});

test("a name is one line and cannot turn the direction of the page", () => {
	expect(cleanLine("  Ana\u202egpj \n\u2066 Bea\u2069 ")).toBe("Anagpj Bea");
	expect(cleanLine("\u202e\u2069")).toBe("");
	expect(cleanLine("سلام")).toBe("سلام");
});
