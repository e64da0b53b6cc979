// @vitest-environment node
import { expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

const story = [{ kind: "paragraph", content: ["Story"] }];

it.each([
	"<p hidden>x</p>",
	'<p style="color:red; display: none">x</p>',
	'<p style="visibility:hidden">x</p>',
	'<span class="screen-reader-text">Opens in a new tab</span>',
	"<dialog>x</dialog>",
])("%s is no part of a story", (html) => {
	expect(parseStory(`${html}<p>Story</p>`)).toEqual(story);
});

it.each([
	'<div class="elementor-tab-content" role="tabpanel" hidden="hidden"><p>Story</p></div>',
	'<div class="su-spoiler-content" style="display:none"><p>Story</p></div>',
	"<dialog open><p>Story</p></dialog>",
	'<p style="display:block">Story</p>',
])("%s is, as a tap on the site's own page would show it", (html) => {
	expect(parseStory(html)).toEqual(story);
});
