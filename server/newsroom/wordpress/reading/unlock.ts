import type { Discussion } from "../../../../src/model/discussion.ts";
import { Failure } from "../../../../src/model/failure.ts";
import type { UnlockOutcome } from "../../../../src/model/newsroom-api.ts";
import { MODEL_VERSION, type Story } from "../../../../src/model/story.ts";
import type { WpClient } from "../client/wp-client.ts";
import { type WpPost, wpPost } from "../client/wp-types.ts";
import { POST_FIELDS } from "./post-fields.ts";

type Parts = {
	client: WpClient;
	find: (path: string) => Promise<{ data: WpPost }>;
	wholeStory: (post: WpPost) => Promise<Story>;
	discussion: { read(post: WpPost, page: number): Promise<Discussion> };
};

/**
 * Opens a story with its password. WordPress takes it as a parameter of the address only: it is in that site's own
 * log, and nowhere here. Its comments would need it too and are read at the original page.
 */
export function createUnlock({ client, find, wholeStory, discussion }: Parts) {
	return async (path: string, password: string): Promise<UnlockOutcome> => {
		const { data: post } = await find(path);
		if (!post.content.protected) {
			const [story, first] = await Promise.all([wholeStory(post), discussion.read(post, 1)]);
			return { kind: "opened", story, discussion: first };
		}
		const route = `/wp/v2/${post.type === "page" ? "pages" : "posts"}/${post.id}`;
		try {
			const opened = await client.readOnce(route, { password, _fields: POST_FIELDS }, wpPost);
			if (opened.content.protected && opened.content.rendered === "") return { kind: "wrong-password" };
			// Its comments would want the password too: none are asked for.
			const content = { ...opened.content, protected: false };
			const story = await wholeStory({ ...opened, content, reply_count: 0 });
			return { kind: "opened", story, discussion: closedDiscussion(post.link) };
		} catch (error) {
			if (error instanceof Failure && error.kind === "refused") return { kind: "wrong-password" };
			throw error;
		}
	};
}

function closedDiscussion(replyAt: string): Discussion {
	return { version: MODEL_VERSION, count: 0, isOpen: false, page: 1, pages: 1, comments: [], replyAt };
}
