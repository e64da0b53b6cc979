// @vitest-environment node
import { expect, test } from "vitest";
import { displayWidth, terminalLines, terminalSafe, toColumns } from "./terminal-text.ts";

test("nothing that steers a terminal or hides is left", () => {
	expect(terminalSafe("a\u001b[2J\u009bb\u202ec\u200bd\u0000\r\ne")).toBe("a[2Jbcd e");
	expect(terminalLines("one\r\ntwo\u0007\n")).toEqual(["one", "two", ""]);
});

test("columns are those that are seen", () => {
	expect([
		displayWidth("tide"),
		displayWidth("é"),
		displayWidth("e\u0301"),
		displayWidth("報紙"),
		displayWidth("👍"),
	]).toEqual([4, 1, 1, 4, 2]);
	expect(toColumns("tide", 6)).toBe("tide  ");
	expect(toColumns("tidewater", 6)).toBe("tidew…");
	expect(toColumns("報報報", 4)).toBe("報… ");
});
