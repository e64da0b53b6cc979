import type { ImportedPaper } from "../newsroom/sqlite/paper/imported-paper.ts";
import type { PaperPlace } from "../newsroom/sqlite/paper/paper-view.ts";
import { decodeEscaped, htmlText } from "../newsroom/wordpress/content/html-text.ts";
import { authorPath } from "../newsroom/wordpress/reading/build-story.ts";
import type { Section } from "../newsroom/wordpress/reading/sections.ts";
import { createSitePaths, type SitePaths } from "../newsroom/wordpress/reading/site-paths.ts";
import type { SourcePaper, WpUser } from "./mirror-source.ts";

/** What is kept of a site beside its stories, and how its addresses are read. */
export function buildImportedPaper(
	source: SourcePaper,
	home: URL,
	isBeside: boolean,
): { paper: ImportedPaper; paths: SitePaths } {
	const moved = new Map<string, string>();
	const paths = createSitePaths(() => source.homes, moved);
	const sections = [...source.sections.byId.values()].filter(
		({ term, children }) => term.count > 0 || children.length > 0,
	);
	const users = [...source.users.values()];
	const note = (link: string, path: string) => {
		if (!URL.canParse(link) || new URL(link).search !== "") return;
		const there = paths.pathOfPermalink(link);
		if (there !== path) moved.set(there, path);
	};
	for (const { term, path } of sections) note(term.link, path);
	for (const { link, slug } of users) note(link, authorPath(slug));
	return {
		paths,
		paper: {
			home: home.href,
			isBeside,
			name: source.name || home.host,
			...(source.tagline !== "" && { tagline: source.tagline }),
			language: source.language,
			timeZone: source.timeZone,
			topSections: source.sections.top.map(({ name, path }) => ({ name, path })),
			sections: sections.map(sectionPlace),
			authors: users.map(authorPlace),
			moved: Object.fromEntries(moved),
		},
	};
}

function sectionPlace(section: Section): PaperPlace {
	const about = htmlText(section.term.description);
	return {
		path: section.path,
		name: section.name,
		...(about !== "" && { about }),
		keys: keysBelow(section),
		children: section.children.map(({ name, path }) => ({ name, path })),
		sourceId: section.id,
	};
}

function keysBelow(section: Section): string[] {
	return [section.path, ...section.children.flatMap(keysBelow)];
}

function authorPlace({ id, name, slug, description }: WpUser): PaperPlace {
	const path = authorPath(slug);
	const about = htmlText(description);
	return {
		path,
		name: decodeEscaped(name),
		...(about !== "" && { about }),
		keys: [path],
		children: [],
		sourceId: id,
	};
}
