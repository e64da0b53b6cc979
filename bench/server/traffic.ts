import { apiUrls } from "../../src/urls.ts";
import { scatter } from "../growth/archive/words.ts";
import type { Archive } from "../growth/archive/write-archive.ts";
import type { Stream } from "./load/open-load.ts";
import { DISCUSSED } from "./write-crowded-archive.ts";

export const REPLIES = "replies";
export const REPLIES_PER_SECOND = 100;
/** No factor of how many paths there are in another stream, so that all meet all. */
const PATHS = 9_973;

/** Who reads what, as shares of all reads. */
const SHARES = { "story, HTML": 0.4, "article JSON": 0.25, "discussion JSON": 0.25, "front page, HTML": 0.1 };
type Kind = keyof typeof SHARES;

/** Builds the reads that a newsroom gets, so many a second in all. */
export type BuildReads = (perSecond: number) => Stream[];

/** What a crowd reads: of the hundred newest stories the first ten get half of it. */
export function crowdReads(archive: Archive): BuildReads {
	return readsOf(Array.from({ length: PATHS }, (_, at) => archive.storyPath(crowded(at))));
}

/** What robots and late readers read: every story in turn, more than the server keeps answers of. */
export function scatteredReads(archive: Archive): BuildReads {
	return readsOf(Array.from({ length: archive.stories }, (_, number) => archive.storyPath(number)));
}

/** The bar for a list and a discussion in a newsroom of a hundred thousand comments. */
export function listReads(archive: Archive): BuildReads {
	const [lists, discussions] = [[apiUrls.list("/", 1)], crowdPaths(archive).map((path) => apiUrls.discussion(path, 1))];
	return (perSecond) => [
		{ name: "front page, JSON", kind: "read", perSecond: perSecond / 2, paths: lists },
		{ name: "discussion JSON", kind: "read", perSecond: perSecond / 2, paths: discussions },
	];
}

/** Replies, to the stories that the crowd reads. */
export function crowdReplies(archive: Archive): Stream {
	const paths = crowdPaths(archive, 1).map(apiUrls.replies);
	return { name: REPLIES, kind: "reply", perSecond: REPLIES_PER_SECOND, paths };
}

function crowdPaths(archive: Archive, turn = 0): string[] {
	return Array.from({ length: PATHS }, (_, at) => archive.storyPath(crowded(at + turn * PATHS)));
}

function readsOf(paths: readonly string[]): BuildReads {
	const asked: Record<Kind, readonly string[]> = {
		"story, HTML": paths,
		"article JSON": paths.map(apiUrls.story),
		"discussion JSON": paths.map((path) => apiUrls.discussion(path, 1)),
		"front page, HTML": ["/"],
	};
	return (perSecond) =>
		(Object.keys(SHARES) as Kind[]).map((name) => {
			return { name, kind: "read", perSecond: perSecond * SHARES[name], paths: asked[name] };
		});
}

/** The number of a story: half of all are below ten, as the square root of a hundred is. */
function crowded(at: number): number {
	return Math.floor(DISCUSSED ** (scatter(at, 1_000_003) / 1_000_003)) - 1;
}
