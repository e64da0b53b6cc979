import type { Sample } from "./metrics.ts";
import type { Machine } from "./noise.ts";

/** The peer that all others are compared with. */
export const BARE = "bare";

/** What a run found: one part for each profile, every sample kept. */
export type BenchResults = {
	/** ISO 8601. */
	began: string;
	rounds: number;
	story: { headline: string; words: number };
	machine: Machine;
	peers: { id: string; title: string; note: string }[];
	/** Peers that could not be measured, and why. */
	leftOut: { title: string; reason: string }[];
	profiles: ProfileResults[];
};

export type ProfileResults = {
	id: string;
	title: string;
	/** A row each: by peer, and where a peer has several pages, by page. */
	rows: { peer: string; title: string; samples: Sample[] }[];
	/** Visits that failed, in words. */
	failures: string[];
};

/** The values of one metric. */
export function valuesOf(samples: readonly Sample[], metric: string): number[] {
	return samples
		.map((sample) => sample[metric])
		.filter((value) => value !== undefined && Number.isFinite(value)) as number[];
}
