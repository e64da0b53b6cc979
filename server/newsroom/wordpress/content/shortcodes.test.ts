// @vitest-environment node
import { expect, it } from "vitest";
import { dropShortcodes } from "./shortcodes.ts";

const drop = (text: string) => dropShortcodes(text, new Set());

it("takes out what page builders and absent plugins left, and keeps the words between", () => {
	expect(drop("[et_pb_section bb_built=”1″][et_pb_row]Words[/et_pb_row][/et_pb_section]")).toBe("Words");
	expect(drop("[vc_row][vc_column_text]Words[/vc_column_text][/vc_row]")).toBe("Words");
	expect(drop("[unknown_shortcode id=”5″]")).toBe("");
	expect(drop('[unknown id="5"]Words[/unknown] after')).toBe("Words after");
	expect(drop("[caption id=”attachment_7″ align=”alignright” width=”300″] Words[/caption]")).toBe(" Words");
	expect(drop("[gallery] [irp posts=”17″ name=”Tide”] [addtoany]")).toBe("  ");
});

it.each([
	"He said it was [sic] fine, and so on […].",
	"See [1], [2, p. 3] and [note 4].",
	"That will go well [/irony].",
	"[Editor’s note: a is not b]",
	"An array is a[i] or a[i=0], a link [text](address).",
	"[x] done, [ ] open",
	"[Update, 5 p.m.] The tide turned.",
])("keeps %j, which is prose", (text) => {
	expect(drop(text)).toBe(text);
});

it("closes only what was opened, also over several pieces of text", () => {
	const opened = new Set<string>();
	expect(dropShortcodes("[box color='red']", opened)).toBe("");
	expect(dropShortcodes("words[/box][/other]", opened)).toBe("words[/other]");
});
