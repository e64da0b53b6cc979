import type { Sample } from "../metrics.ts";
import type { BenchResults } from "../results.ts";

/** A run of two peers and two rounds, for the tests of what is made of it. */
export function buildResults(samples: { bare: Sample[]; broadsheet: Sample[] }): BenchResults {
	return {
		began: "2026-11-22T20:00:00.000Z",
		rounds: 2,
		story: { headline: "How a zip closes", words: 931 },
		machine: {
			processor: "Example",
			cores: 2,
			node: "v24.0.0",
			browser: "Chromium 150",
			calibration: [100, 102],
			noise: 0.02,
			busy: { median: 0.05, most: 0.5 },
		},
		peers: [{ id: "bare", title: "Bare page", note: "by hand" }],
		leftOut: [{ title: "WordPress", reason: "There is no PHP.\nSet PHP_PATH." }],
		profiles: [
			{
				id: "slow",
				title: "Slow",
				rows: [
					{ peer: "bare", title: "Bare page", samples: samples.bare },
					{ peer: "broadsheet", title: "Broadsheet <server>", samples: samples.broadsheet },
				],
				failures: [],
			},
		],
	};
}
