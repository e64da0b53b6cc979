// @vitest-environment node
import { expect, it } from "vitest";
import { buildMasthead, buildStory } from "../../../src/testing/builders.ts";
import { fillTemplate } from "./fill-template.ts";

const template = {
	html: '<html lang="en"><head><!--first--><!--head--></head><body><div id="root"><!--app--></div><!--state--></body></html>',
	styles: { everyPage: "<style>every</style>", storyPage: "", listPage: "", rest: "<style>rest</style>" },
	script: '<script type="module" src="/main.js"></script>',
};
const hostile = `</script></title><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;

function fill(headline: string): string {
	const story = buildStory({ headline });
	return fillTemplate(
		template,
		{
			kind: "page",
			status: 200,
			html: '<h1>Words</h1><div class="story-body"></div>',
			state: { address: "/", fetched: [] },
			head: { title: headline, canonical: story.path, story },
			masthead: buildMasthead(),
		},
		"https://paper.example",
	);
}

it("sends title and first styles, then the words, then what only machines and the script need", () => {
	const page = fill("Two tides a day");
	const inOrder = [
		"<title>Two tides a day</title>",
		"<style>every</style>",
		'property="og:title"',
		"<h1>Words</h1>",
		"<style>rest</style>",
		'id="state"',
		'src="/main.js"',
		"application/ld+json",
	].map((part) => page.indexOf(part));
	expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
	expect(inOrder).not.toContain(-1);
});

it("lets nothing that a newsroom wrote break out of the title or a script", () => {
	const page = fill(hostile);
	expect(page).not.toContain("<img");
	expect(page).not.toContain("<script>alert");
	expect(page.match(/<\/title>/g)).toHaveLength(1);
	expect(page.match(/<\/script>/g)).toHaveLength(4);
});
