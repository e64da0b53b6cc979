// @vitest-environment node
import { expect, test } from "vitest";
import { htmlText } from "../content/html-text.ts";
import { escapeText } from "./escape-text.ts";

test("what was typed is what is shown", () => {
	expect(escapeText("1 < 2 && 3 > 2")).toBe("1 &lt; 2 &amp;&amp; 3 &gt; 2");
	for (const typed of ["a &amp; b", "&lt;script>", "C:\\new \\\\", "<b>not bold</b>", "R&D &#38; &copy"]) {
		expect(htmlText(escapeText(typed))).toBe(typed);
	}
});
