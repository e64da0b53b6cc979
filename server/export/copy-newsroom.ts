import type { CopyReplies } from "../../src/model/masthead.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";

/**
 * The newsroom as an exported copy shows it: its masthead says that it is a copy, and where nothing takes replies its
 * discussions are closed; with `original` each says that the story's own site may take one.
 */
export function createCopyNewsroom(newsroom: Newsroom, replies: CopyReplies): Newsroom {
	const isOpenHere = replies.kind === "here" || replies.kind === "server";
	return {
		masthead: async (signal) => ({ ...(await newsroom.masthead(signal)), copy: { replies } }),
		list: (path, page, signal) => newsroom.list(path, page, signal),
		story: (path, signal) => newsroom.story(path, signal),
		similar: (path, signal) => newsroom.similar(path, signal),
		discussion: async (path, page, order, signal) => {
			const discussion = await newsroom.discussion(path, page, order, signal);
			if (isOpenHere) return discussion;
			if (replies.kind === "none") {
				const { replyAt: _elsewhere, ...rest } = discussion;
				return { ...rest, isOpen: false };
			}
			if (!discussion.isOpen) return discussion;
			const { original } = await newsroom.story(path, signal);
			return { ...discussion, isOpen: false, ...(original !== undefined && { replyAt: original }) };
		},
		outline: (path, signal) => newsroom.outline(path, signal),
		findComments: (path, query, page, signal) => newsroom.findComments(path, query, page, signal),
		search: (query, page, signal) => newsroom.search(query, page, signal),
		reply: (path, input, key, sender) => newsroom.reply(path, input, key, sender),
		reportComment: (path, id, report, key) => newsroom.reportComment(path, id, report, key),
		unlock: (path, password) => newsroom.unlock(path, password),
		addresses: () => newsroom.addresses(),
		...(newsroom.addressParts && { addressParts: newsroom.addressParts }),
		revision: () => newsroom.revision(),
		get mediaOrigins() {
			return newsroom.mediaOrigins;
		},
		close: () => newsroom.close(),
	};
}
