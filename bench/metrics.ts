import { TRAFFIC_KINDS } from "./count-traffic.ts";

export type Unit = "ms" | "kB" | "MB" | "score" | "count" | "shift";
export type Metric = { id: string; title: string; unit: Unit; hasRatio: boolean };

const time = (id: string, title: string): Metric => ({ id, title, unit: "ms", hasRatio: true });
const figure = (id: string, title: string, unit: Unit): Metric => ({ id, title, unit, hasRatio: false });

/** The tables of a profile that opens pages, a column each. */
export const LOAD_METRICS: readonly Metric[] = [
	figure("firstByte", "first byte", "ms"),
	time("firstPaint", "FCP"),
	time("headline", "headline"),
	time("largestPaint", "LCP"),
	figure("shift", "CLS", "shift"),
	figure("blocking", "TBT", "ms"),
	time("longestTask", "longest task"),
	figure("scriptTime", "script time", "ms"),
];

export const TRAFFIC_METRICS: readonly Metric[] = [
	...TRAFFIC_KINDS.map((kind) => figure(kind, kind, "kB")),
	{ id: "bytes", title: "together", unit: "kB", hasRatio: true },
	figure("requests", "requests", "count"),
	figure("heap", "heap", "MB"),
];

export const NEXT_METRICS: readonly Metric[] = [
	time("nextAhead", "next story, time to fetch ahead: headline"),
	time("nextAheadText", "its text"),
	time("nextAtOnce", "next story, nothing fetched ahead: headline"),
	time("nextAtOnceText", "its text"),
	time("back", "back to the list"),
	figure("backKept", "list where it was", "score"),
];

export const LIGHTHOUSE_METRICS: readonly Metric[] = [
	figure("performance", "performance", "score"),
	figure("accessibility", "accessibility", "score"),
	figure("best-practices", "best practices", "score"),
	figure("seo", "SEO", "score"),
	time("lighthouseFirstPaint", "its FCP"),
	time("lighthouseLargestPaint", "its LCP"),
	time("lighthouseBlocking", "its TBT"),
	figure("lighthouseShift", "its CLS", "shift"),
];

/** What one run gave; a figure that could not be had is not there. */
export type Sample = Partial<Record<string, number>>;
