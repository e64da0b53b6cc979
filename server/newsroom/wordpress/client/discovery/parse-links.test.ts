// @vitest-environment node
import { expect, it } from "vitest";
import { findLink, parseLinks } from "./parse-links.ts";

it("reads links and their parameters", () => {
	const header =
		'<https://a.example/wp-json/>; rel="https://api.w.org/", <https://a.example/wp-json/wp/v2/posts/17>; rel="alternate"; title="JSON, \\"raw\\""; type="application/json", <https://a.example/?p=17>; REL=shortlink';
	const links = parseLinks(header);
	expect(links.map(({ href }) => href)).toEqual([
		"https://a.example/wp-json/",
		"https://a.example/wp-json/wp/v2/posts/17",
		"https://a.example/?p=17",
	]);
	expect(links[1]?.parameters).toEqual({ rel: "alternate", title: 'JSON, "raw"', type: "application/json" });
	expect(findLink(links, "shortlink")?.href).toBe("https://a.example/?p=17");
	expect(findLink(links, "next")).toBeUndefined();
});

it("finds one of several relations, and keeps commas of an address", () => {
	const links = parseLinks('<https://a.example/?include=1,2>; rel="prev Next"');
	expect(findLink(links, "next")?.href).toBe("https://a.example/?include=1,2");
});

it.each([
	null,
	"",
	",,;;",
	"<",
	"rel=next",
	'<a>; rel="unfinished',
	"<".repeat(19_000),
	"<a>;".repeat(5000),
	`<a>${"; ".repeat(9000)}`,
	"x".repeat(1_000_000),
])("makes no harm of what is no header", (header) => {
	// The processor's time: what else a machine does is no fault of ours.
	const started = process.cpuUsage();
	expect(findLink(parseLinks(header), "next")).toBeUndefined();
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
});
