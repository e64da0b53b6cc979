import type { InfiniteData } from "@tanstack/react-query";
import type { Comment, Discussion } from "../model/discussion.ts";

type Pages = InfiniteData<Discussion, unknown>;

/** Adds a published comment to a discussion, at its end; its place in the tree follows from what it answers. */
export function insertComment(comment: Comment): (data: Pages | undefined) => Pages | undefined {
	return (data) => {
		if (!data || data.pages.some((page) => page.comments.some(({ id }) => id === comment.id))) return data;
		return {
			...data,
			pages: data.pages.map((page, index) => ({
				...page,
				count: page.count + 1,
				comments: index === data.pages.length - 1 ? [...page.comments, comment] : page.comments,
			})),
		};
	};
}
