import * as v from "valibot";
import { Failure } from "../../../../src/model/failure.ts";
import type { WpClient } from "../client/wp-client.ts";
import type { WpPost } from "../client/wp-types.ts";
import type { OwnReplies } from "../replies/own-replies.ts";
import { isLocked } from "../replies/reply-ways.ts";
import { PER_PAGE, readAllPages } from "./read-all-pages.ts";

export type CountComments = (posts: readonly WpPost[]) => Promise<Map<number, number>>;

/** As many of a list's comments are counted by their ids; beyond that each post is asked for its total. */
const MOST_PAGES = 5;
/** Keeps the address of a request well below 2,000 characters. */
const MOST_POSTS = 100;

const placed = v.object({ id: v.number(), post: v.number() });
const numbered = v.object({ id: v.number() });

type Parts = { client: WpClient; own: OwnReplies; log: (line: string) => void };

/**
 * How many comments of each post are published. WordPress's posts do not say it, the plugin's do. A post is missing
 * when it could not be found out: a list is worth having without.
 */
export function createCountComments({ client, own, log }: Parts): CountComments {
	let hasTold = false;

	async function countByIds(posts: readonly WpPost[]): Promise<[number, number][] | undefined> {
		const ids = posts.map(({ id }) => id).toSorted((one, other) => one - other);
		const about = ids.map((id) => `comments:${id}`);
		const query = { post: ids, per_page: PER_PAGE, order: "asc", orderby: "date_gmt", _fields: "id,post" };
		const { items, isCut } = await readAllPages(
			(page) => client.readList("/wp/v2/comments", { ...query, page }, placed, { about }),
			MOST_PAGES,
		);
		if (isCut) return undefined;
		const found = Map.groupBy(items, ({ post }) => post);
		return ids.map((id) => {
			const known = new Set(found.get(id)?.map((comment) => comment.id));
			return [id, known.size + own.missingFrom(id, known).length];
		});
	}

	async function countOne({ id }: WpPost): Promise<[number, number]> {
		const query = { post: id, per_page: 1, _fields: "id" };
		const answer = await client.readList("/wp/v2/comments", query, numbered, { about: [`comments:${id}`] });
		return [id, answer.total];
	}

	async function countSome(posts: readonly WpPost[]): Promise<[number, number][]> {
		return (await countByIds(posts)) ?? Promise.all(posts.map(countOne));
	}

	return async (posts) => {
		const counted = new Map<number, number>();
		const asked: WpPost[] = [];
		for (const post of posts) {
			// The comments of a locked post are locked with it.
			if (isLocked(post)) counted.set(post.id, 0);
			else if (post.reply_count === undefined || own.hasRecent(post.id)) asked.push(post);
			else counted.set(post.id, post.reply_count);
		}
		const parts = Array.from({ length: Math.ceil(asked.length / MOST_POSTS) }, (_, at) =>
			asked.slice(at * MOST_POSTS, (at + 1) * MOST_POSTS),
		);
		try {
			return new Map([...counted, ...(await Promise.all(parts.map(countSome))).flat()]);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			if (!hasTold) log(`The comments of ${client.home.href} could not be counted: ${error.message}`);
			hasTold = true;
			return counted;
		}
	};
}
