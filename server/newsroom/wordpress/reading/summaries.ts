import type { StorySummary } from "../../../../src/model/story.ts";
import type { WpAnswer } from "../client/wp-client.ts";
import type { WpPost } from "../client/wp-types.ts";
import { buildSummary, type PostParts } from "./build-story.ts";
import type { PostFacts } from "./read-facts.ts";

export type SummariesBuilder = {
	/** Cards for posts, in their order, each once. */
	of(answer: WpAnswer<WpPost[]>): Promise<StorySummary[]>;
};

/** What cards are made with. */
export type SummaryParts = {
	facts(posts: readonly WpPost[]): Promise<PostFacts>;
	parse(post: WpPost, facts: PostFacts): Promise<PostParts>;
	/** Comments of each post; a post that is missing has none. */
	count(posts: readonly WpPost[]): Promise<ReadonlyMap<number, number>>;
	remember(answer: WpAnswer<WpPost[]>): void;
};

export function createSummaries({ facts, parse, count, remember }: SummaryParts): SummariesBuilder {
	return {
		of: async (answer) => {
			remember(answer);
			const posts = [...new Map(answer.data.map((post) => [post.id, post])).values()];
			if (posts.length === 0) return [];
			const [known, counts] = await Promise.all([facts(posts), count(posts)]);
			return Promise.all(
				posts.map(async (post) => ({
					...buildSummary(await parse(post, known), known),
					commentCount: counts.get(post.id) ?? 0,
				})),
			);
		},
	};
}
