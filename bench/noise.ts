import { availableParallelism, cpus } from "node:os";
import { buildSpread, relativeSpread } from "./statistics.ts";

/** What the machine was like while it measured. */
export type Machine = {
	processor: string;
	cores: number;
	node: string;
	browser: string;
	/** Milliseconds of the same work, done before each round. */
	calibration: number[];
	/** The distance of its quartiles as a share of its median. */
	noise?: number;
	/** The part of the machine that was busy with other things before a visit, from 0 to 1: half of them, and all. */
	busy: { median: number; most: number };
};

/** Does a fixed piece of work that fits into the processor's cache; gives its milliseconds. */
export function calibrate(): number {
	const before = performance.now();
	let value = 1;
	for (let turn = 0; turn < 60_000_000; turn += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
	const took = performance.now() - before;
	// Uses the result, or the loop could be left out.
	return value === 0 ? took + 1 : took;
}

export function describeMachine(browser: string, calibration: number[], busy: readonly number[]): Machine {
	const noise = relativeSpread(calibration);
	return {
		processor: cpus()[0]?.model.trim() ?? "unknown",
		cores: availableParallelism(),
		node: process.version,
		browser,
		calibration,
		...(noise !== undefined && { noise }),
		busy: { median: buildSpread(busy)?.median ?? 0, most: Math.max(0, ...busy) },
	};
}
