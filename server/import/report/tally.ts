export type TallyKind = "story" | "page" | "comment" | "file";
export type TallyOutcome = "taken" | "updated" | "unchanged";

/** Things that were not taken for one reason, some of them by name. */
export type Leftover = { kind: TallyKind; reason: string; count: number; examples: string[] };

/** What an import has done, counted by kind. */
export type Tally = {
	counts: Record<TallyKind, Record<TallyOutcome, number>>;
	/** Bytes of files that were taken now. */
	bytes: number;
	leftovers: Map<string, Leftover>;
	/** Paths of stories, and the number of comments, that are no longer at the site. */
	gone: { stories: string[]; comments: number; isPruned: boolean };
};

const MOST_EXAMPLES = 3;

export function createTally(): Tally {
	const none = () => ({ taken: 0, updated: 0, unchanged: 0 });
	return {
		counts: { story: none(), page: none(), comment: none(), file: none() },
		bytes: 0,
		leftovers: new Map(),
		gone: { stories: [], comments: 0, isPruned: false },
	};
}

/** Counts what could not be taken; `examples` are addresses. */
export function countLeftover(tally: Tally, kind: TallyKind, reason: string, example?: string, count = 1): void {
	const key = `${kind} ${reason}`;
	const leftover = tally.leftovers.get(key) ?? { kind, reason, count: 0, examples: [] };
	leftover.count += count;
	if (example !== undefined && leftover.examples.length < MOST_EXAMPLES) leftover.examples.push(example);
	tally.leftovers.set(key, leftover);
}
