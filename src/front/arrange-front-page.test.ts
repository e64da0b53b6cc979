import { expect, it } from "vitest";
import type { NamedPath } from "../model/story.ts";
import { buildSummary } from "../testing/builders.ts";
import { arrangeFrontPage } from "./arrange-front-page.ts";

const science: NamedPath = { name: "Science", path: "/category/science/" };
const places: NamedPath = { name: "Places", path: "/category/places/" };
const stories = (...sections: NamedPath[]) =>
	sections.map((section, index) => buildSummary({ path: `/${index}/`, section }));

it("leads with the first, seconds the next four, and sorts the rest by the masthead", () => {
	const { lead, seconds, sections } = arrangeFrontPage(
		stories(places, places, places, places, places, places, science, places),
		[science, places],
	);
	expect(lead?.path).toBe("/0/");
	expect(seconds.map(({ path }) => path)).toEqual(["/1/", "/2/", "/3/", "/4/"]);
	expect(sections.map(({ section, stories: inSection }) => [section?.name, inSection.map(({ path }) => path)])).toEqual(
		[
			["Science", ["/6/"]],
			["Places", ["/5/", "/7/"]],
		],
	);
});

it("gives a place to stories of sections that the masthead does not name, and to those of none", () => {
	const unknown = { name: "Letters", path: "/category/letters/" };
	const { section: _, ...without } = buildSummary({ path: "/without/" });
	const { sections } = arrangeFrontPage(
		[...stories(science, science, science, science, science, unknown), without],
		[science],
	);
	expect(sections.flatMap(({ stories: inSection }) => inSection.map(({ path }) => path))).toEqual(["/5/", "/without/"]);
});

it("is empty for an empty paper", () => {
	expect(arrangeFrontPage([], [science])).toEqual({ lead: undefined, seconds: [], sections: [] });
});

it("lets small sections that follow each other share a line, and the last of them what is left of theirs", () => {
	const named = (name: string): NamedPath => ({ name, path: `/category/${name}/` });
	const [a, b, c, d, big, e] = ["a", "b", "c", "d", "big", "e"].map(named) as [NamedPath, ...NamedPath[]];
	const order = [a, b, c, d, big, e] as NamedPath[];
	const { sections } = arrangeFrontPage(
		stories(a, a, a, a, a, ...([a, b, b, c, d, big, big, big, e] as NamedPath[])),
		order,
	);
	expect(sections.map(({ section, inLine }) => [section?.name, inLine.ofTwo, inLine.ofThree])).toEqual([
		["a", 2, 3],
		["b", 2, 3],
		["c", 2, 3],
		["d", 2, 1],
		["big", 1, 1],
		["e", 1, 1],
	]);
});
