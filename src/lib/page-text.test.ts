import { expect, it } from "vitest";
import { readPageText } from "./page-text.ts";

function pageOf(...parts: (string | Element)[]): HTMLElement {
	const page = document.createElement("main");
	page.append(...parts);
	document.body.replaceChildren(page);
	return page;
}

function element(name: string, ...parts: (string | Element)[]): HTMLElement {
	const made = document.createElement(name);
	made.append(...parts);
	return made;
}

it("reads a block a line, what stands within its lines as part of them, and nothing that is hidden", () => {
	const hidden = element("div", element("p", "The page behind."));
	hidden.dataset.hidden = "";
	const page = pageOf(
		element("p", "The  sea ", element("em", "comes"), "\n back."),
		hidden,
		element("p", "Twice a day."),
	);
	expect(readPageText(page).text).toBe("The sea comes back.\nTwice a day.");
});

it("finds its parts on the page, and what is selected on the page in it", () => {
	const page = pageOf(element("p", "The ", element("em", "sea"), " comes."), element("p", "Twice."));
	const { text, rangeOf, offsetsOf } = readPageText(page);
	const part = { start: text.indexOf("sea"), end: text.indexOf("Twice") + 2 };
	const range = rangeOf(part);
	expect(range.toString()).toBe("sea comes.Tw");
	expect(offsetsOf(range)).toEqual(part);
});
