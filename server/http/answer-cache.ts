import type { NewsroomApi } from "../../src/model/newsroom-api.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import type { TextAnswer } from "./text-answer.ts";
import { createTriedCache, type TriedCacheSizes } from "./tried-cache.ts";
import { type Reads, watchReads } from "./watch-reads.ts";

/**
 * Gives the kept answer for an address, or makes it; only those with status 200 are kept. What `make` needs of the
 * newsroom it asks of the one it is handed: so it is known what the answer was made of.
 */
export type AnswerCache = (
	address: string,
	make: (newsroom: NewsroomApi) => Promise<TextAnswer>,
) => Promise<TextAnswer>;

/** `revision` is the newsroom's when the answer was last seen to be right, undefined where that was never sure. */
type Kept = { answer: TextAnswer; reads: Reads; paper: string | undefined; made: number; revision: string | undefined };
type Making = { answer: Promise<TextAnswer>; revision: string };

/**
 * How late the number of comments on a story's card may be, in milliseconds. A front page of twenty stories under
 * replies would be rendered for each of them; the discussion itself is never late.
 */
const COUNTS_LATE = 1_000;

/**
 * Keeps answers as long as what they were made of stays the same: a reply to one story leaves the answers of all others
 * as they are. Where the newsroom can't tell what has changed, as long as its revision stays the same. Who asks for what
 * is being made gets that one, so a crowd at one story costs one rendering. Bounded (`tried-cache.ts`).
 */
export function createAnswerCache(
	newsroom: Newsroom,
	now: () => number = () => performance.now(),
	sizes?: TriedCacheSizes,
): AnswerCache {
	const sizeOf = ({ answer }: Kept, key: string) => answer.body.length + key.length + 512;
	const kept = createTriedCache<Kept>(sizeOf, sizes);
	const inTheMaking = new Map<string, Making>();

	function isRight(known: Kept, revision: string): boolean {
		if (known.revision === revision) return true;
		const { changes } = newsroom;
		if (!changes || changes.paper() !== known.paper) return false;
		const { discussions, counts } = known.reads;
		if (changes.discussions(discussions.paths) !== discussions.changes) return false;
		if (!counts.isSure || changes.discussions(counts.paths) !== counts.changes) return now() - known.made < COUNTS_LATE;
		known.revision = revision;
		return true;
	}

	async function make(address: string, revision: string, work: Parameters<AnswerCache>[1]): Promise<TextAnswer> {
		const paper = newsroom.changes?.paper();
		const made = now();
		const watched = watchReads(newsroom);
		const answer = await work(watched.newsroom);
		const isSame = newsroom.revision() === revision;
		if (answer.status === 200 && (isSame || newsroom.changes)) {
			kept.set(address, { answer, reads: watched.reads, paper, made, revision: isSame ? revision : undefined });
		}
		return answer;
	}

	return async (address, work) => {
		const revision = newsroom.revision();
		const known = kept.get(address);
		if (known && isRight(known, revision)) return known.answer;
		const begun = inTheMaking.get(address);
		if (begun?.revision === revision) return begun.answer;
		const making = { answer: make(address, revision, work), revision };
		inTheMaking.set(address, making);
		try {
			return await making.answer;
		} finally {
			if (inTheMaking.get(address) === making) inTheMaking.delete(address);
		}
	};
}
