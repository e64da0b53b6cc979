import { expect, it } from "vitest";
import type { PageStyles } from "./page-styles.ts";
import { fillShell } from "./shell.ts";

const styles: PageStyles = {
	everyPage: "<style>a</style>",
	storyPage: "<style>b</style>",
	listPage: "<style>c</style>",
	rest: "<style>d</style>",
};
const masthead = {
	name: "Tide & <Mill>",
	language: "ar",
	direction: "rtl" as const,
	timeZone: "UTC",
	sections: [{ name: "</script>", path: "/category/a/" }],
};

it("has every style, the script and the paper's own name and sections, and no story", () => {
	const html = '<html lang="en"><head><!--first--><!--head--></head><div id="root"><!--app--></div><!--state--></html>';
	const shell = fillShell({ html, styles, script: "<script src=x></script>" }, masthead);
	expect(shell).toContain('<html lang="ar" dir="rtl">');
	expect(shell).toContain("<title>Tide &amp; &lt;Mill&gt;</title>");
	expect(shell).toContain('<div id="root"></div>');
	for (const part of [...Object.values(styles), "<script src=x></script>", '<meta name="robots" content="noindex">']) {
		expect(shell).toContain(part);
	}
	const state = /id="state">(.*?)<\/script>/.exec(shell)?.[1] ?? "";
	expect(JSON.parse(state)).toEqual({ address: "/offline.html", fetched: [{ key: ["masthead"], data: masthead }] });
});
