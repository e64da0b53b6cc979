import type { FailureKind } from "../model/failure.ts";

/** One table turns every kind of failure into words; `canRetry` where asking again may help. */
export const FAILURE_WORDS: Record<FailureKind | "unknown", { title: string; sentence: string; canRetry: boolean }> = {
	"not-found": {
		title: "There is no such page",
		sentence: "The address may be mistyped, or the story may have been taken out of the paper.",
		canRetry: false,
	},
	moved: { title: "This page has moved", sentence: "It could not be followed to its new address.", canRetry: true },
	offline: {
		title: "The paper can’t be reached",
		sentence: "There is no connection to the newsroom. Check your network and try again.",
		canRetry: true,
	},
	timeout: { title: "The paper did not answer", sentence: "The newsroom took too long. Try again.", canRetry: true },
	busy: { title: "The newsroom is busy", sentence: "It asks for a moment. Try again shortly.", canRetry: true },
	refused: {
		title: "This page is not open",
		sentence: "The newsroom does not give this page to readers.",
		canRetry: false,
	},
	outdated: {
		title: "The paper has been renewed",
		sentence: "This page is of its last version. Load it anew to go on.",
		canRetry: true,
	},
	"bad-answer": {
		title: "The answer could not be read",
		sentence: "The newsroom sent something that is not a page of the paper. Reloading may help.",
		canRetry: true,
	},
	full: {
		title: "The newsroom has no room",
		sentence: "Its disk is full. Its owner has to make room; try again later.",
		canRetry: true,
	},
	server: {
		title: "Something failed at the newsroom",
		sentence: "It is not your doing. Try again in a moment.",
		canRetry: true,
	},
	unknown: {
		title: "Something went wrong on this page",
		sentence: "It is not your doing. Reload the page, or go on from here.",
		canRetry: true,
	},
};
