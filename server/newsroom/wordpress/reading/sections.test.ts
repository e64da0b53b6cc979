// @vitest-environment node
import { expect, test } from "vitest";
import type { WpTerm } from "../client/wp-types.ts";
import { buildSections, sectionOf } from "./sections.ts";

const term = (id: number, slug: string, over: Partial<WpTerm> = {}): WpTerm => ({
	id,
	slug,
	name: slug,
	link: "",
	description: "",
	count: 1,
	parent: 0,
	taxonomy: "category",
	...over,
});

const sections = buildSections([
	term(1, "uncategorized", { count: 9 }),
	term(2, "science", { count: 0, name: "Science &amp; Health" }),
	term(3, "physics", { parent: 2, count: 7 }),
	term(4, "optics", { parent: 3, count: 2 }),
	term(5, "places", { count: 3 }),
	term(6, "empty", { count: 0 }),
	term(7, "%e6%97%a5", { parent: 99 }),
]);

test("sections stand below their parents, the fullest first, empty ones left out", () => {
	expect(sections.top.map(({ path }) => path)).toEqual([
		"/category/science/",
		"/category/places/",
		"/category/%E6%97%A5/",
	]);
	expect(sections.byId.get(2)).toMatchObject({ name: "Science & Health", path: "/category/science/" });
	expect(sections.byId.get(2)?.children.map(({ path }) => path)).toEqual(["/category/science/physics/"]);
	expect(sections.byId.get(4)?.path).toBe("/category/science/physics/optics/");
});

test("a paper that sorts nothing still has its one section", () => {
	expect(buildSections([term(1, "uncategorized")]).top).toHaveLength(1);
});

test("a section is found by its path, and by its last part elsewhere", () => {
	expect(sections.find("/category/science/physics/").id).toBe(3);
	expect(() => sections.find("/category/physics/")).toThrow(
		expect.objectContaining({ kind: "moved", to: "/category/science/physics/" }),
	);
	expect(() => sections.find("/category/nothing/")).toThrow(expect.objectContaining({ kind: "not-found" }));
});

test("parents in a circle end", () => {
	const circle = buildSections([term(1, "a", { parent: 2 }), term(2, "b", { parent: 1 }), term(3, "c", { parent: 3 })]);
	expect(circle.byId.size).toBe(3);
	expect(circle.top.map(({ path }) => path).toSorted()).toEqual(["/category/a/", "/category/b/", "/category/c/"]);
});

test("a story's section is the most particular of its categories", () => {
	expect(sectionOf([5, 2, 4], sections)?.id).toBe(4);
	expect(sectionOf([1, 5], sections)?.id).toBe(5);
	expect(sectionOf([1], sections)?.id).toBe(1);
	expect(sectionOf([404], sections)).toBeUndefined();
});

test("a chain of sections without end, and slugs that are no part of a path, are taken", () => {
	const chain = Array.from({ length: 5_000 }, (_, at) => term(at + 1, `s${at + 1}`, { parent: at }));
	expect(buildSections(chain).byId.get(5_000)?.path).toBe("/category/s5000/");
	expect(buildSections([term(1, "a\r\nSet-Cookie: x/../b")]).byId.get(1)?.path).toBe(
		"/category/a%0D%0ASet-Cookie%3A%20x%2F..%2Fb/",
	);
});
