import { Failure } from "../model/failure.ts";
import type { PaperCopy } from "../model/masthead.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { apiUrls } from "../urls.ts";
import { fetchCode } from "./fetch-code.ts";
import { postReply } from "./fetch-newsroom.ts";

/**
 * The newsroom of an exported copy: the same files, searched on this device, with replies sent to where the copy says.
 * @param copyOf what the masthead says of the copy; undefined where a server stands behind the page
 */
export function createCopyNewsroom(served: NewsroomApi, copyOf: () => PaperCopy | undefined): NewsroomApi {
	return {
		...served,
		discussion: async (path, page, order = "oldest", signal) => {
			if (!copyOf() || order === "oldest") return served.discussion(path, page, order, signal);
			const { orderInCopy } = await fetchCode(() => import("./order-in-copy.ts"));
			return orderInCopy(path, page, order, served.discussion, signal);
		},
		findComments: async (path, query, page, signal) => {
			if (!copyOf()) return served.findComments(path, query, page, signal);
			const { findInCopy } = await fetchCode(() => import("./find-in-copy.ts"));
			return findInCopy(path, query, page, served.discussion);
		},
		search: async (query, page, signal) => {
			if (!copyOf()) return served.search(query, page, signal);
			const { searchCopy } = await fetchCode(() => import("./search-copy.ts"));
			return searchCopy(query, page, served.story);
		},
		reply: (path, input, idempotencyKey) => {
			const replies = copyOf()?.replies;
			if (replies?.kind !== "server") return served.reply(path, input, idempotencyKey);
			return postReply(`${replies.origin}${apiUrls.replies(path)}`, input, idempotencyKey);
		},
		reportComment: async (...report) => {
			const copy = copyOf();
			if (!copy) return served.reportComment(...report);
			const { reportFromCopy } = await fetchCode(() => import("./report-from-copy.ts"));
			return reportFromCopy(copy.replies, served, report);
		},
		unlock: async (path, password) => {
			if (!copyOf()) return served.unlock(path, password);
			throw new Failure("refused", "A copy of the paper can't open a locked story.");
		},
	};
}
