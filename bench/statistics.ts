/** What stands in a table of many samples: the median and the quartiles round it. */
export type Spread = { median: number; low: number; high: number; count: number };

/** Undefined where nothing was sampled. */
export function buildSpread(samples: readonly number[]): Spread | undefined {
	if (samples.length === 0) return undefined;
	const sorted = samples.toSorted((one, other) => one - other);
	return {
		median: quantile(sorted, 0.5),
		low: quantile(sorted, 0.25),
		high: quantile(sorted, 0.75),
		count: sorted.length,
	};
}

/** The distance of the quartiles as a share of the median: 0.02 is a quiet machine. */
export function relativeSpread(samples: readonly number[]): number | undefined {
	const spread = buildSpread(samples);
	return spread === undefined || spread.median === 0 ? undefined : (spread.high - spread.low) / spread.median;
}

/** Between two samples where the place falls between them. */
function quantile(sorted: readonly number[], share: number): number {
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] as number;
	const above = sorted[Math.ceil(place)] as number;
	return below + (above - below) * (place - Math.floor(place));
}
