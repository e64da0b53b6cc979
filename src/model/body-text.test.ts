// @vitest-environment node
import { expect, test } from "vitest";
import { bodyText } from "./body-text.ts";

test("the words of every block in reading order, one piece a line", () => {
	expect(
		bodyText([
			{ kind: "heading", level: 2, id: "tides", content: ["Tides"] },
			{ kind: "paragraph", content: ["The  sea ", { kind: "emphasis", content: ["rises"] }, "\n", "."] },
			{ kind: "see-also", headline: "Not ours", path: "/x/" },
			{ kind: "list", isOrdered: false, items: [{ content: ["one"], blocks: [{ kind: "code", text: "two" }] }] },
			{
				kind: "table",
				head: [],
				body: [[{ content: ["cell"] }]],
				foot: [],
				caption: ["Captioned"],
			},
			{ kind: "divider" },
			{ kind: "quote", blocks: [{ kind: "paragraph", content: ["said"] }], cite: ["Who"] },
		]),
	).toBe("Tides\nThe sea rises .\none\ntwo\ncell\nCaptioned\nsaid\nWho");
});
