/** The process that sends: takes an `OpenLoad` on standard input, gives `StreamReport`s on standard output. */
import { readFileSync } from "node:fs";
import { percentile } from "../../growth/percentile.ts";
import { type OpenLoad, sendOpenly } from "./open-load.ts";

/** Times in milliseconds, from when a request was due to its whole answer. */
export type StreamReport = {
	name: string;
	sent: number;
	/** Null where nothing was answered. */
	p50: number | null;
	p99: number | null;
	worst: number | null;
	failures: number;
};

if (import.meta.main) {
	const load = JSON.parse(readFileSync(0, "utf8")) as OpenLoad;
	const reports = (await sendOpenly(load)).map(({ name, sent, latencies, failures }): StreamReport => {
		const at = (share: number) => (latencies.length === 0 ? null : percentile(latencies, share));
		return { name, sent, p50: at(0.5), p99: at(0.99), worst: at(1), failures };
	});
	console.log(JSON.stringify(reports));
}
