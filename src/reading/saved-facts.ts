import type { StorySummary } from "../model/story.ts";
import { createKeptList, isPathAndTime } from "./kept-list.ts";

/** What is known of a saved story without asking anybody, and when it was saved: in milliseconds since 1970. */
export type SavedFacts = {
	path: string;
	at: number;
	headline: string;
	standfirst?: string;
	section?: string;
	published: string;
	readingMinutes: number;
};

/** Beside the addresses in `savedStories`, which are what counts: a story may be saved of which no more is known. */
export const savedFacts = createKeptList<SavedFacts>("broadsheet:saved-facts", {
	isEntry: isSavedFacts,
	most: Number.POSITIVE_INFINITY,
});

export function buildSavedFacts({ section, ...story }: StorySummary, at: number): SavedFacts {
	return onlyFacts({ ...story, at, section: section?.name });
}

/** The facts alone, of something that may have more to it. */
export function onlyFacts({
	path,
	at,
	headline,
	standfirst,
	section,
	published,
	readingMinutes,
}: SavedFacts): SavedFacts {
	return {
		path,
		at,
		headline,
		published,
		readingMinutes,
		...(standfirst !== undefined && { standfirst }),
		...(section !== undefined && { section }),
	};
}

export function isSavedFacts(value: unknown): value is SavedFacts {
	return (
		isPathAndTime(value) &&
		typeof value.headline === "string" &&
		typeof value.published === "string" &&
		!Number.isNaN(Date.parse(value.published)) &&
		typeof value.readingMinutes === "number" &&
		[value.standfirst, value.section].every((each) => each === undefined || typeof each === "string")
	);
}
