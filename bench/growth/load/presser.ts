/** The process that presses: takes a `Load` on standard input, gives a `LoadReport` on standard output. */
import { readFileSync } from "node:fs";
import { percentile } from "../percentile.ts";
import { type Load, press } from "./press.ts";

/** Times in milliseconds. */
export type LoadReport = { perSecond: number; p50: number; p99: number; bytesPerAnswer: number; failures: number };

if (import.meta.main) {
	const load = JSON.parse(readFileSync(0, "utf8")) as Load;
	const { latencies, milliseconds, bytes, failures } = await press(load);
	const report: LoadReport = {
		perSecond: (latencies.length / milliseconds) * 1000,
		p50: percentile(latencies, 0.5),
		p99: percentile(latencies, 0.99),
		bytesPerAnswer: bytes / latencies.length,
		failures,
	};
	console.log(JSON.stringify(report));
}
