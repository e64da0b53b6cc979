import type { NamedPath, StorySummary } from "../model/story.ts";

export type FrontArrangement = {
	lead: StorySummary | undefined;
	seconds: StorySummary[];
	/** The rest by section, in the order of the masthead; what has no known section comes last. */
	sections: FrontSection[];
};

export type FrontSection = {
	section: NamedPath | undefined;
	stories: StorySummary[];
	/** How many sections stand in its line: where a line has room for two, and where it has room for three. */
	inLine: { ofTwo: number; ofThree: number };
};

/** How many stories stand beside the lead. */
const SECONDS = 4;

/** A section of so many stories and more has the whole line; smaller ones that follow each other share it. */
export const WHOLE_LINE = 3;

/** Gives the stories of the front page their places. Every story gets exactly one. */
export function arrangeFrontPage(stories: readonly StorySummary[], order: readonly NamedPath[]): FrontArrangement {
	const [lead, ...others] = stories;
	const seconds = others.slice(0, SECONDS);
	const bySection = Map.groupBy(others.slice(SECONDS), (story) => story.section?.path);
	const known = order.filter(({ path }) => bySection.has(path));
	const knownPaths = new Set<string | undefined>(known.map(({ path }) => path));
	const rest = [...bySection].filter(([path]) => !knownPaths.has(path));
	return {
		lead,
		seconds,
		sections: shareLines([
			...known.map((section) => ({ section, stories: bySection.get(section.path) ?? [] })),
			...rest.map(([, stories]) => ({ section: stories[0]?.section, stories })),
		]),
	};
}

function shareLines(sections: Omit<FrontSection, "inLine">[]): FrontSection[] {
	const isSmall = (index: number) => (sections[index]?.stories.length ?? WHOLE_LINE) < WHOLE_LINE;
	return sections.map((section, index) => {
		if (!isSmall(index)) return { ...section, inLine: { ofTwo: 1, ofThree: 1 } };
		let first = index;
		while (isSmall(first - 1)) first--;
		let end = index;
		while (isSmall(end)) end++;
		// The last line of them has what is left over.
		const inLineOf = (room: number) => {
			const place = index - first;
			return Math.min(room, end - first - (place - (place % room)));
		};
		return { ...section, inLine: { ofTwo: inLineOf(2), ofThree: inLineOf(3) } };
	});
}
