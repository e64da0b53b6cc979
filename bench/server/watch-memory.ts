import { readFileSync } from "node:fs";

/** Seconds since the watch began, and the bytes that the process has in memory then (its resident set). */
export type MemorySample = { seconds: number; bytes: number };

/** Looks at a process's memory at once, every so often, and once more when it is told to stop. Linux only. */
export function watchMemory(pid: number, everyMilliseconds: number): { stop: () => MemorySample[] } {
	const begin = performance.now();
	const samples: MemorySample[] = [];
	const look = () => {
		const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
		samples.push({ seconds: (performance.now() - begin) / 1000, bytes: Number(kilobytes) * 1024 });
	};
	look();
	const looking = setInterval(look, everyMilliseconds);
	return {
		stop: () => {
			clearInterval(looking);
			look();
			return samples;
		},
	};
}
