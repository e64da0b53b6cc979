import type { NewsroomApi } from "../../src/model/newsroom-api.ts";
import { withSlash } from "../../src/urls.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";

/** Stories of which something was read, and the number that their discussions had then. */
type ReadPart = { paths: string[]; changes: number };

export type Reads = {
	/** Whose comments were read. */
	discussions: ReadPart;
	/** Whose number of comments was read; not `isSure` where it may have changed in between. */
	counts: ReadPart & { isSure: boolean };
};

/** The newsroom, and what was read of it so far through this one, as far as replies change that. */
export function watchReads(newsroom: Newsroom): { newsroom: NewsroomApi; reads: Reads } {
	const discussions = { paths: [] as string[], changes: 0 };
	const counts = { paths: [] as string[], changes: 0, isSure: true };

	/** Before it is read: a change in between is then one that the reader has not seen. */
	function note(part: ReadPart, paths: readonly string[]): void {
		part.paths.push(...paths);
		part.changes += newsroom.changes?.discussions(paths) ?? 0;
	}

	/** Which stories are on a list is known only when it was read. */
	async function noteCounts<Read>(
		ask: () => Promise<Read>,
		cardsOf: (read: Read) => { path: string }[],
	): Promise<Read> {
		const before = newsroom.revision();
		const read = await ask();
		const paths = cardsOf(read).map(({ path }) => path);
		note(counts, paths);
		if (newsroom.revision() !== before) counts.isSure = false;
		return read;
	}

	const watched: NewsroomApi = {
		masthead: (signal) => newsroom.masthead(signal),
		list: (path, page, signal) =>
			noteCounts(
				() => newsroom.list(path, page, signal),
				({ stories }) => stories,
			),
		story: (path, signal) => {
			note(counts, [withSlash(path)]);
			return newsroom.story(path, signal);
		},
		similar: (path, signal) =>
			noteCounts(
				() => newsroom.similar(path, signal),
				(stories) => stories,
			),
		discussion: (path, page, order, signal) => {
			note(discussions, [withSlash(path)]);
			return newsroom.discussion(path, page, order, signal);
		},
		outline: (path, signal) => {
			note(discussions, [withSlash(path)]);
			return newsroom.outline(path, signal);
		},
		findComments: (path, query, page, signal) => {
			note(discussions, [withSlash(path)]);
			return newsroom.findComments(path, query, page, signal);
		},
		search: (query, page, signal) =>
			noteCounts(
				() => newsroom.search(query, page, signal),
				({ results }) => results.map(({ story }) => story),
			),
		reply: (path, input, key) => newsroom.reply(path, input, key),
		reportComment: (path, id, report, key) => newsroom.reportComment(path, id, report, key),
		unlock: (path, password) => newsroom.unlock(path, password),
	};
	return { newsroom: watched, reads: { discussions, counts } };
}
