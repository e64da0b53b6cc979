import type { Browser } from "@playwright/test";
import { TRAFFIC_KINDS } from "./count-traffic.ts";
import { findTasks, longestTask, PROBE_MARK, totalBlockingTime } from "./main-thread.ts";
import { measureTap } from "./measure-tap.ts";
import type { Sample } from "./metrics.ts";
import { awaitQuietPage } from "./quiet.ts";
import { readVitals, type Vitals } from "./read-vitals.ts";
import type { Subject } from "./subject.ts";
import { scrollToLink } from "./tap.ts";
import { startTrace } from "./trace.ts";
import { startVisit, type Visit, type VisitManner } from "./visit.ts";

/** Opens the story with an empty cache, lets it come to rest, and then goes to the next one. */
export async function measureLoad(browser: Browser, manner: VisitManner, subject: Subject): Promise<Sample> {
	const visit = await startVisit(browser, manner, subject.probe);
	try {
		const endTrace = await startTrace(visit.session);
		await visit.open(subject.origin + subject.story);
		const headline = await visit.awaitRecord("headline", subject.story, 30_000);
		await awaitQuietPage(visit);
		const scriptTime = await readScriptTime(visit);
		const events = await endTrace();
		const vitals = await visit.evaluate<Vitals>(`(${readVitals})(${JSON.stringify(PROBE_MARK)})`);
		const tasks = findTasks(events, vitals.markedAt);
		const sample: Sample = {
			firstByte: vitals.firstByte,
			firstPaint: vitals.firstPaint,
			largestPaint: vitals.largestPaint,
			shift: vitals.shift,
			blocking: totalBlockingTime(tasks, vitals.firstPaint),
			longestTask: longestTask(tasks),
			scriptTime,
			...traffic(visit),
			heap: await heapSize(visit),
			...(headline && { headline: headline.at - vitals.began }),
		};
		return { ...sample, ...(await measureNextAhead(visit, subject)) };
	} finally {
		await visit.close();
	}
}

/** With time to fetch ahead: the reader has come to the similar stories and looks at them. */
async function measureNextAhead(visit: Visit, { next }: Subject): Promise<Sample> {
	await scrollToLink(visit, next);
	await awaitQuietPage(visit);
	const { headline, paragraph } = await measureTap(visit, next);
	return { ...(headline && { nextAhead: headline }), ...(paragraph && { nextAheadText: paragraph }) };
}

/** kB of a thousand bytes. */
function traffic(visit: Visit): Sample {
	const bytes = visit.traffic.bytes();
	const sample: Sample = { requests: visit.traffic.requests(), bytes: 0 };
	let all = 0;
	for (const kind of TRAFFIC_KINDS) {
		sample[kind] = bytes[kind] / 1000;
		all += bytes[kind];
	}
	return { ...sample, bytes: all / 1000 };
}

/** Milliseconds that scripts have run in this page, the probe's included. */
async function readScriptTime(visit: Visit): Promise<number> {
	const { metrics } = await visit.session.send("Performance.getMetrics");
	return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1000;
}

/** MB in use by JavaScript once what is no longer needed is gone. */
async function heapSize(visit: Visit): Promise<number> {
	await visit.session.send("HeapProfiler.collectGarbage");
	const { usedSize } = await visit.session.send("Runtime.getHeapUsage");
	return usedSize / 1_000_000;
}
