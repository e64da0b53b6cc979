// @vitest-environment node
import { expect, it } from "vitest";
import { parseInlineHtml } from "./parse-inline-html.ts";
import { siteContext } from "./testing/site-context.ts";

const parse = (html: string) => parseInlineHtml(html, siteContext);

it("reads a caption as the library gives it", () => {
	expect(parse('<p>A boat, <em>at rest</em>. <a href="https://photos.example/ada">Ada</a></p>\n')).toEqual([
		"A boat, ",
		{ kind: "emphasis", content: ["at rest"] },
		". ",
		{ kind: "link", href: "https://photos.example/ada", content: ["Ada"] },
	]);
});

it("makes lines of paragraphs and leaves pictures out", () => {
	expect(parse("<p>One</p>\n<p>two <img src='/x.jpg'></p>")).toEqual(["One", { kind: "line-break" }, "two"]);
	expect(parse("<p>&nbsp;</p>")).toEqual([]);
});
