import { expect, it } from "vitest";
import { splitQuotes, standingQuotes, withQuote } from "./quote-lines.ts";

const quote = { text: "The sea leaves\nand comes back.", from: { kind: "story" as const } };

it("puts a quotation below what is written, with room for what is said to it", () => {
	expect(withQuote("", quote)).toBe("> The sea leaves\n>\n> and comes back.\n\n");
	expect(withQuote("I was there.\n", quote)).toBe("I was there.\n\n> The sea leaves\n>\n> and comes back.\n\n");
});

it("knows a quotation as long as a part of it stands there as one", () => {
	const typed = withQuote("", quote);
	expect(standingQuotes(`${typed}It does.`, [quote])).toEqual([quote]);
	expect(standingQuotes("> The sea leaves\nIt does.", [quote])).toEqual([quote]);
	expect(standingQuotes("The sea leaves\nand comes back.", [quote])).toEqual([]);
	expect(standingQuotes("> The sea stays", [quote])).toEqual([]);
});

it("parts a text into paragraphs and quotations", () => {
	expect(splitQuotes("One\r\nline\n\n> Said\n>\n> more\nYes.\n\n>no")).toEqual([
		{ isQuote: false, text: "One\nline" },
		{ isQuote: true, text: "Said\n\nmore" },
		{ isQuote: false, text: "Yes." },
		{ isQuote: false, text: ">no" },
	]);
	expect(splitQuotes("  ")).toEqual([]);
});
