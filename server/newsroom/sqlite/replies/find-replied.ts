import { Failure } from "../../../../src/model/failure.ts";
import type { FindStory, FoundStory } from "../reading/find-story.ts";

/** The story that is replied to, also under the address that it had before. */
export function findReplied(path: string, findStory: FindStory): FoundStory | undefined {
	try {
		return findStory(path);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return error.to === undefined ? undefined : findReplied(error.to, findStory);
	}
}

/** Ids are whole numbers; anything else is the id of no comment. */
export function commentId(typed: string): number {
	return /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : 0;
}
