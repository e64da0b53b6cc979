import { Failure } from "../model/failure.ts";
import type { PaperCopy } from "../model/masthead.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { apiUrls } from "../urls.ts";
import { postReply } from "./fetch-newsroom.ts";

/**
 * The newsroom of an exported copy: the same files, searched on this device, with replies sent to where the copy says.
 * @param copyOf what the masthead says of the copy; undefined where a server stands behind the page
 */
export function createCopyNewsroom(served: NewsroomApi, copyOf: () => PaperCopy | undefined): NewsroomApi {
	return {
		...served,
		findComments: async (path, query, page, signal) => {
			if (!copyOf()) return served.findComments(path, query, page, signal);
			const { findInCopy } = await codeOf(import("./find-in-copy.ts"));
			return findInCopy(path, query, page, served.discussion);
		},
		search: async (query, page, signal) => {
			if (!copyOf()) return served.search(query, page, signal);
			const { searchCopy } = await codeOf(import("./search-copy.ts"));
			return searchCopy(query, page, served.story);
		},
		reply: (path, input, idempotencyKey) => {
			const replies = copyOf()?.replies;
			if (replies?.kind !== "server") return served.reply(path, input, idempotencyKey);
			return postReply(`${replies.origin}${apiUrls.replies(path)}`, input, idempotencyKey);
		},
		unlock: async (path, password) => {
			if (!copyOf()) return served.unlock(path, password);
			throw new Failure("refused", "A copy of the paper can't open a locked story.");
		},
	};
}

async function codeOf<Module>(importing: Promise<Module>): Promise<Module> {
	try {
		return await importing;
	} catch (cause) {
		throw new Failure("offline", "The code of the search could not be fetched.", { cause });
	}
}
