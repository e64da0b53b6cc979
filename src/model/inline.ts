/**
 * Running text. A plain string is the commonest case and stays a string, which keeps article JSON small;
 * everything else is tagged by `kind`. Hrefs are checked on the newsroom side: an absolute http(s), mailto or tel
 * address, or a path of this paper starting with one slash.
 */
export type Inline =
	| string
	| { kind: InlineSpan; content: Inline[] }
	| { kind: "code"; text: string }
	| { kind: "link"; href: string; content: Inline[] }
	| { kind: "abbreviation"; title: string; content: Inline[] }
	| { kind: "language"; language: string; content: Inline[] }
	| { kind: "footnote-reference"; id: string; number: number }
	| { kind: "line-break" };

/** Spans that carry nothing but their content. */
export type InlineSpan = "strong" | "emphasis" | "strike" | "subscript" | "superscript" | "mark" | "small" | "keyboard";

/** The words of running text without their dress: for titles, descriptions, search and counting. A line break is a space. */
export function plainText(content: readonly Inline[]): string {
	return content
		.map((inline) => {
			if (typeof inline === "string") return inline;
			switch (inline.kind) {
				case "line-break":
					return " ";
				case "footnote-reference":
					return "";
				case "code":
					return inline.text;
				default:
					return plainText(inline.content);
			}
		})
		.join("");
}
