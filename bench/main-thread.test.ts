import { expect, it } from "vitest";
import { findTasks, longestTask, PROBE_MARK, type TraceEvent, totalBlockingTime } from "./main-thread.ts";

const event = (over: Partial<TraceEvent>): TraceEvent => ({ name: "RunTask", ph: "X", pid: 7, tid: 1, ts: 0, ...over });
const mark = event({ name: PROBE_MARK, ph: "R", ts: 1_200_000 });

it("takes the tasks of the thread that the page marked, in milliseconds since its navigation", () => {
	const events = [
		event({ ts: 1_300_000, dur: 60_000 }),
		mark,
		event({ ts: 1_150_000, dur: 20_000 }),
		event({ ts: 1_300_000, dur: 900_000, tid: 2 }),
		event({ ts: 1_300_000, dur: 900_000, pid: 8 }),
		event({ name: "Paint", ts: 1_300_000, dur: 900_000 }),
	];
	expect(findTasks(events, 200)).toEqual([
		{ start: 150, duration: 20 },
		{ start: 300, duration: 60 },
	]);
});

it("leaves out what ended before the navigation began", () => {
	expect(findTasks([mark, event({ ts: 900_000, dur: 50_000 })], 200)).toEqual([]);
});

it("says that a trace without the mark is of no use", () => {
	expect(() => findTasks([event({})], 0)).toThrow("no mark");
});

it("counts what long tasks take beyond 50 ms after the first paint", () => {
	const tasks = [
		{ start: 0, duration: 300 },
		{ start: 400, duration: 50 },
		{ start: 500, duration: 80 },
	];
	expect(totalBlockingTime(tasks, 350)).toBe(30);
	expect(longestTask(tasks)).toBe(300);
});

it("counts of a task under way at the first paint the part after it", () => {
	expect(totalBlockingTime([{ start: 0, duration: 200 }], 100)).toBe(75);
});

it("finds nothing in an idle page", () => {
	expect(totalBlockingTime([], 0)).toBe(0);
	expect(longestTask([])).toBe(0);
});
