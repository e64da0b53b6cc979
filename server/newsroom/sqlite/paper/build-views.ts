import type { NamedPath } from "../../../../src/model/story.ts";
import { textDirection } from "../../text-direction.ts";
import { buildMasthead, type Paper } from "../edition/parse-paper.ts";
import type { ImportedPaper } from "./imported-paper.ts";
import { type PaperPlace, type PaperView, placeKey, placesByPath } from "./paper-view.ts";

/** The edition's own paper. */
export function buildEditionView(paper: Paper): PaperView {
	const sections = Object.entries(paper.sections).map(([key, { name, description }]) =>
		place(`/category/${key}/`, key, name, description),
	);
	const authors = Object.entries(paper.authors).map(([key, { name, biography }]) =>
		place(`/author/${key}/`, key, name, biography),
	);
	return {
		masthead: buildMasthead(paper),
		sections: placesByPath(sections),
		authors: placesByPath(authors),
		moved: new Map(),
	};
}

function place(path: string, key: string, name: string, about: string | undefined): PaperPlace {
	return { path, name, keys: [key], children: [], ...(about !== undefined && { about }) };
}

export function buildImportedView(paper: ImportedPaper): PaperView {
	return {
		masthead: {
			name: paper.name,
			...(paper.tagline !== undefined && { tagline: paper.tagline }),
			language: paper.language,
			direction: textDirection(paper.language),
			timeZone: paper.timeZone,
			sections: paper.topSections,
		},
		sections: placesByPath(paper.sections),
		authors: placesByPath(paper.authors),
		moved: new Map(Object.entries(paper.moved).map(([from, to]) => [placeKey(from), to])),
	};
}

/** Both side by side: the first one's name, and places at one path are one place. */
export function mergeViews(first: PaperView, second: PaperView): PaperView {
	return {
		masthead: {
			...first.masthead,
			sections: uniquePaths([...first.masthead.sections, ...second.masthead.sections]),
		},
		sections: mergePlaces(first.sections, second.sections),
		authors: mergePlaces(first.authors, second.authors),
		moved: new Map([...second.moved, ...first.moved]),
	};
}

function mergePlaces(
	first: ReadonlyMap<string, PaperPlace>,
	second: ReadonlyMap<string, PaperPlace>,
): Map<string, PaperPlace> {
	const merged = new Map(first);
	for (const [key, place] of second) {
		const other = merged.get(key);
		const both = other && {
			...place,
			...other,
			keys: [...new Set([...other.keys, ...place.keys])],
			children: uniquePaths([...other.children, ...place.children]),
		};
		merged.set(key, both ?? place);
	}
	return merged;
}

function uniquePaths(places: readonly NamedPath[]): NamedPath[] {
	const seen = new Set<string>();
	return places.filter(({ path }) => !seen.has(path) && seen.add(path));
}
