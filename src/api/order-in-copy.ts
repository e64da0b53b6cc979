import type { Discussion, DiscussionOrder } from "../model/discussion.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { orderComments } from "../model/order-threads.ts";

/**
 * A page of a discussion in another order, in a copy of the paper: it has files of those only where there are several
 * pages. Throws `Failure`.
 */
export async function orderInCopy(
	path: string,
	page: number,
	order: DiscussionOrder,
	discussion: NewsroomApi["discussion"],
	signal?: AbortSignal,
): Promise<Discussion> {
	const oldest = page === 1 ? await discussion(path, 1, "oldest", signal) : undefined;
	if (oldest?.pages !== 1) return discussion(path, page, order, signal);
	return { ...oldest, order, comments: orderComments(oldest.comments, order) };
}
