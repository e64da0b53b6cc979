import type { NamedPath, StorySummary } from "../model/story.ts";

export type FrontArrangement = {
	lead: StorySummary | undefined;
	seconds: StorySummary[];
	/** The rest by section, in the order of the masthead; what has no known section comes last. */
	sections: { section: NamedPath | undefined; stories: StorySummary[] }[];
};

/** How many stories stand beside the lead. */
const SECONDS = 4;

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
		sections: [
			...known.map((section) => ({ section, stories: bySection.get(section.path) ?? [] })),
			...rest.map(([, stories]) => ({ section: stories[0]?.section, stories })),
		],
	};
}
