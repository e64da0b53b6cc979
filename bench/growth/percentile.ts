/** The sample below which a share of all lies: 0.5 is the median, 0.95 what one in twenty exceeds. */
export function percentile(samples: readonly number[], share: number): number {
	const sorted = samples.toSorted((one, other) => one - other);
	const at = Math.ceil(share * sorted.length) - 1;
	return sorted[Math.max(0, at)] ?? Number.NaN;
}
