import { readFileSync } from "node:fs";

/** Ticks of Linux's clock for programs; the same on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;

/** The processor time that a process has used so far, in all its threads. Linux only. */
export function processorSeconds(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
	// The name before them, in parentheses, may hold anything.
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
