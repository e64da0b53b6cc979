import type { Metric, Unit } from "./metrics.ts";
import { buildSpread, type Spread } from "./statistics.ts";

const DECIMALS: Record<Unit, number> = { ms: 0, kB: 1, MB: 1, score: 0, count: 0, shift: 3 };

/** One cell: "620 (600–640) 1.03×". The ratio is to `base`, the bare page's median of the same run. */
export function formatFigure(metric: Metric, values: readonly number[], base: number | undefined): string {
	const spread = buildSpread(values);
	if (!spread) return "–";
	const ratio = metric.hasRatio && base ? ` **${(spread.median / base).toFixed(2)}×**` : "";
	return formatSpread(spread, DECIMALS[metric.unit]) + ratio;
}

/** Quartiles that round to the median are not said. */
function formatSpread({ median, low, high }: Spread, decimals: number): string {
	const [middle, from, to] = [median, low, high].map((value) => value.toFixed(decimals));
	return from === middle && to === middle ? `${middle}` : `${middle} (${from}–${to})`;
}
