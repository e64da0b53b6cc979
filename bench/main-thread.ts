/** An event of a Chromium trace; times in microseconds. */
export type TraceEvent = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number };

/** A task of the page's main thread, in milliseconds since the navigation began. */
export type Task = { start: number; duration: number };

/** Longer tasks keep a reader waiting. */
const LONG = 50;

/** Put into the trace by the page itself (`page-probe.ts`): it says which thread is the page's main one. */
export const PROBE_MARK = "bench-document";

/**
 * The main thread's tasks since the first document began, in order. `markedAt` is the time of the probe's mark in
 * milliseconds since the navigation began. Throws where the trace has no mark.
 */
export function findTasks(events: readonly TraceEvent[], markedAt: number): Task[] {
	const mark = events.find(({ name }) => name === PROBE_MARK);
	if (mark === undefined) throw new Error("The trace has no mark of the page's main thread.");
	const begin = mark.ts - markedAt * 1000;
	return events
		.filter((event) => event.name === "RunTask" && event.pid === mark.pid && event.tid === mark.tid)
		.map(({ ts, dur = 0 }) => ({ start: (ts - begin) / 1000, duration: dur / 1000 }))
		.filter(({ start, duration }) => start + duration > 0)
		.toSorted((one, other) => one.start - other.start);
}

/**
 * How long tasks kept the thread beyond 50 ms each, after the first paint (milliseconds). Of a task that was under way
 * at that paint only the part after it counts, with as large a part of the 50, as Lighthouse does it.
 */
export function totalBlockingTime(tasks: readonly Task[], firstPaint: number): number {
	let total = 0;
	for (const { start, duration } of tasks) {
		if (duration <= LONG) continue;
		const after = Math.min(duration, start + duration - firstPaint);
		if (after > 0) total += Math.max(0, after - LONG * (after / duration));
	}
	return total;
}

export function longestTask(tasks: readonly Task[]): number {
	return Math.max(0, ...tasks.map(({ duration }) => duration));
}
