import { Failure } from "../../../../src/model/failure.ts";
import type { NamedPath } from "../../../../src/model/story.ts";
import type { WpTerm } from "../client/wp-types.ts";
import { decodeEscaped } from "../content/html-text.ts";
import { decodePart } from "./decode-part.ts";
import { normalPath } from "./site-paths.ts";

/** A category and where it stands. `name` is decoded. */
export type Section = NamedPath & { id: number; parent: number; depth: number; term: WpTerm; children: Section[] };

export type Sections = {
	byId: ReadonlyMap<number, Section>;
	/** Those without parent that hold stories, themselves or below, the fullest first. */
	top: Section[];
	/** The section at a path. Throws `Failure`: `moved` where only its last part fits, `not-found` otherwise. */
	find(path: string): Section;
};

/** No paper sorts deeper. */
const DEEPEST = 20;

/** The hierarchy of a site's categories; one whose parent is missing, or its own descendant, stands at the top. */
export function buildSections(terms: readonly WpTerm[]): Sections {
	const termById = new Map(terms.map((term) => [term.id, term]));
	const byId = new Map<number, Section>();
	for (const term of terms) {
		const line = ancestry(term, termById);
		const path = normalPath(`/category/${line.map(({ slug }) => encodeURIComponent(decodePart(slug))).join("/")}`);
		const section = { id: term.id, parent: line.at(-2)?.id ?? 0, depth: line.length, term, children: [] };
		byId.set(term.id, { ...section, name: decodeEscaped(term.name), path });
	}
	for (const section of byId.values()) byId.get(section.parent)?.children.push(section);

	const countOf = (section: Section): number =>
		section.term.count + section.children.reduce((sum, child) => sum + countOf(child), 0);
	const fullestFirst = (sections: Section[]) =>
		sections
			.map((section) => ({ section, count: countOf(section) }))
			.filter(({ count }) => count > 0)
			.toSorted((one, other) => other.count - one.count || one.section.name.localeCompare(other.section.name))
			.map(({ section }) => section);
	for (const section of byId.values()) section.children = fullestFirst(section.children);

	const top = fullestFirst([...byId.values()].filter(({ parent }) => parent === 0));
	const named = top.filter(({ term }) => term.slug !== "uncategorized");
	return { byId, top: named.length > 0 ? named : top, find: (path) => findSection(path, [...byId.values()]) };
}

/** From the top down to the term itself, alone where there is no top. */
function ancestry(term: WpTerm, byId: ReadonlyMap<number, WpTerm>): WpTerm[] {
	const line = [term];
	for (let parent = byId.get(term.parent); parent; parent = byId.get(parent.parent)) {
		if (line.includes(parent) || line.length === DEEPEST) return [term];
		line.unshift(parent);
	}
	return line;
}

function findSection(path: string, sections: readonly Section[]): Section {
	const wanted = normalPath(path);
	const exact = sections.find((section) => section.path === wanted);
	if (exact) return exact;
	const slug = /\/([^/]+)\/$/.exec(wanted)?.[1];
	const moved = sections.find((section) => section.path.endsWith(`/${slug}/`));
	if (moved) throw new Failure("moved", `The section is at ${moved.path}.`, { to: moved.path });
	throw new Failure("not-found", `There is no section at ${path}.`);
}

/** The section that says most of a story: the most particular of its categories, then the fullest. */
export function sectionOf(categories: readonly number[], { byId }: Sections): Section | undefined {
	const known = categories.flatMap((id) => byId.get(id) ?? []);
	const named = known.filter(({ term }) => term.slug !== "uncategorized");
	return (named.length > 0 ? named : known).toSorted(
		(one, other) => other.depth - one.depth || other.term.count - one.term.count || one.id - other.id,
	)[0];
}
