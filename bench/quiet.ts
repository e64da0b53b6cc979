import { cpus } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Visit } from "./visit.ts";

/** Nothing asked of the network for so long, in milliseconds. */
const SILENCE = 600;
const LONGEST_WAIT = 20_000;
/** The part of a stretch of time that a page at rest may be busy. */
const RESTING = 0.04;
const STRETCH = 250;

/** Waits until a page asks for nothing more and does nothing more; false when it does not come to rest. */
export async function awaitQuietPage(visit: Visit): Promise<boolean> {
	let before = await busyTime(visit);
	for (const end = performance.now() + LONGEST_WAIT; performance.now() < end; ) {
		await wait(STRETCH);
		const after = await busyTime(visit);
		const isResting = after - before < (STRETCH / 1000) * RESTING;
		before = after;
		if (isResting && visit.traffic.idleFor() > SILENCE) return true;
	}
	return false;
}

/** Seconds that the page's main thread has been busy. */
async function busyTime(visit: Visit): Promise<number> {
	const { metrics } = await visit.session.send("Performance.getMetrics");
	return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}

/** Waits until the machine has little to do, at most `milliseconds`; gives the part of it that was busy at the end. */
export async function awaitIdleMachine(milliseconds: number): Promise<number> {
	let busy = 1;
	for (const end = performance.now() + milliseconds; performance.now() < end && busy > 0.15; ) {
		const before = processorTimes();
		await wait(200);
		const after = processorTimes();
		busy = 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
	}
	return busy;
}

function processorTimes(): { idle: number; all: number } {
	let idle = 0;
	let all = 0;
	for (const { times } of cpus()) {
		idle += times.idle;
		all += times.idle + times.user + times.sys + times.nice + times.irq;
	}
	return { idle, all };
}
