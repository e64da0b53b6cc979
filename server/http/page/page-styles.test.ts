// @vitest-environment node
import { expect, it } from "vitest";
import { placeStyles } from "./page-styles.ts";

const styles = { everyPage: "[every]", storyPage: "[story]", listPage: "[list]", rest: "[rest]" };

it("begins a story with what its head needs, and has the rest before its body", () => {
	const page = '<main><h1>Tides</h1><div class="story-body"><p>Words</p></div></main><footer class="page-footer">';
	expect(placeStyles(page, styles)).toEqual({
		head: "[every][story]",
		html: '<main><h1>Tides</h1>[list][rest]<div class="story-body"><p>Words</p></div></main><footer class="page-footer">',
	});
});

it("has the styles of a form before the form for a locked story", () => {
	const page = '<h1>Tides</h1><form method="post" class="locked-story"></form><div class="story-body"></div>';
	expect(placeStyles(page, styles).html).toMatch(/^<h1>Tides<\/h1>\[list\]\[rest\]<form/);
});

it("begins all other pages with what lists need, and has the rest before their end", () => {
	const page = "<main><ul></ul></main><footer>The Test Sheet</footer>";
	expect(placeStyles(page, styles)).toEqual({
		head: "[every][list]",
		html: "<main><ul></ul></main>[story][rest]<footer>The Test Sheet</footer>",
	});
});

it("leaves no sheet out of a page without an end", () => {
	expect(placeStyles("<p>Nothing</p>", styles).html).toBe("<p>Nothing</p>[story][rest]");
});

it("has the styles of the way to take a list along before it", () => {
	const page = '<ul></ul><section aria-labelledby="t" class="take-edition needs-script"></section><footer></footer>';
	expect(placeStyles(page, styles).html).toMatch(/^<ul><\/ul>\[story\]\[rest\]<section/);
});
