import type { StorySummary } from "../../../../src/model/story.ts";
import type { WpClient, WpQuery } from "../client/wp-client.ts";
import { type WpPost, wpPost } from "../client/wp-types.ts";
import { PLAIN_LIST } from "./post-fields.ts";
import type { SummariesBuilder } from "./summaries.ts";

const MOST_SIMILAR = 6;
/** Enough that one story can be left out; the same for all stories of a section, so that they share the answer. */
const CANDIDATES = 12;

/**
 * The stories that share most with a post: every shared tag counts twice a shared section, then the date. WordPress
 * itself knows no similar stories; what related-posts plugins draw is not in the REST API.
 */
export function createReadSimilar(
	client: WpClient,
	summaries: SummariesBuilder,
): (post: WpPost) => Promise<StorySummary[]> {
	const posts = (filter: WpQuery) =>
		client.readList("/wp/v2/posts", { ...PLAIN_LIST, ...filter, per_page: CANDIDATES }, wpPost, { about: ["lists"] });

	return async (post) => {
		const sorted = (ids: readonly number[]) => ids.toSorted((one, other) => one - other);
		const answers = await Promise.all([
			...(post.tags.length > 0 ? [posts({ tags: sorted(post.tags) })] : []),
			...(post.categories.length > 0 ? [posts({ categories: sorted(post.categories) })] : []),
		]);
		const candidates = new Map(answers.flatMap(({ data }) => data).map((other) => [other.id, other]));
		candidates.delete(post.id);
		const closest = [...candidates.values()]
			.map((other) => ({
				other,
				shared: 2 * common(post.tags, other.tags) + common(post.categories, other.categories),
			}))
			.toSorted((one, two) => two.shared - one.shared || two.other.date_gmt.localeCompare(one.other.date_gmt))
			.slice(0, MOST_SIMILAR)
			.map(({ other }) => other);
		const asOf = answers.find((answer) => answer.asOf !== undefined)?.asOf;
		const fetchedAt = Math.min(...answers.map((answer) => answer.fetchedAt ?? 0));
		const all = { data: closest, total: closest.length, totalPages: 1, fetchedAt };
		return summaries.of({ ...all, ...(asOf !== undefined && { asOf }) });
	};
}

function common(one: readonly number[], other: readonly number[]): number {
	return one.filter((id) => other.includes(id)).length;
}
