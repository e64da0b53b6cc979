import { Failure } from "../model/failure.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { buildDiscussion, buildMasthead, buildStory } from "./builders.ts";

/** A newsroom with one story and nothing else; each test says what differs. */
export function buildNewsroom(over: Partial<NewsroomApi> = {}): NewsroomApi {
	const nothing = async () => {
		throw new Failure("not-found", "Not in this test.");
	};
	return {
		masthead: async () => buildMasthead(),
		list: nothing,
		story: async (path) => (path === buildStory().path ? buildStory() : nothing()),
		similar: async () => [],
		discussion: async () => buildDiscussion(),
		outline: nothing,
		findComments: nothing,
		search: nothing,
		reply: nothing,
		reportComment: nothing,
		unlock: nothing,
		...over,
	};
}
