import type { StreamReport } from "./load/loader.ts";
import type { SynchronousRow } from "./measure-synchronous.ts";
import { slope } from "./slope.ts";
import type { MemorySample } from "./watch-memory.ts";

export type RateRow = { what: string; rate: number; reports: StreamReport[] };

export type ServerReport = {
	machine: string;
	/** The machine's load average of one minute at the start and at the end: what else used it shows there. */
	loadBefore: number;
	loadAfter: number;
	/** Replies kept one after the other, without HTTP. */
	synchronous: SynchronousRow[];
	/** The highest rate of each kind of reading that held the bound. */
	highest: RateRow[];
	/** Lists at the rate that they must hold. */
	lists: RateRow;
	/** `processor`: of one core, what the server has used. */
	soak: RateRow & { minutes: number; warmUpSeconds: number; memory: MemorySample[]; processor: number };
};

export const BOUND_MILLISECONDS = 50;

/** The whole report as Markdown. */
export function formatReport({ machine, highest, lists, soak, ...report }: ServerReport): string {
	const { memory } = soak;
	const warm = memory.filter(({ seconds }) => seconds >= soak.warmUpSeconds);
	const perMinute = slope(warm.map(({ seconds, bytes }) => ({ x: seconds / 60, y: bytes })));
	return `${[
		`${machine} Load average ${report.loadBefore.toFixed(1)} before, ${report.loadAfter.toFixed(1)} after.`,
		"",
		`## The highest rate with a p99 under ${BOUND_MILLISECONDS} ms`,
		"",
		...table(highest),
		"",
		`## ${lists.what}`,
		"",
		...table([lists]),
		"",
		`## ${soak.what}: ${soak.minutes} minutes`,
		"",
		...table([soak]),
		"",
		`The server used ${Math.round(soak.processor * 100)} % of one core. Its memory:`,
		"",
		`| s | ${memory.map(({ seconds }) => Math.round(seconds)).join(" | ")} |`,
		`|${" --- |".repeat(memory.length + 1)}`,
		`| MB | ${memory.map(({ bytes }) => megabytes(bytes)).join(" | ")} |`,
		"",
		`From second ${soak.warmUpSeconds} on it grows by ${(perMinute / 1_000_000).toFixed(2)} MB a minute (least squares).`,
		"",
		"## Replies kept one after the other, without HTTP",
		"",
		"| synchronous | replies/s | p50, ms | p99, ms |",
		"| --- | --- | --- | --- |",
		...report.synchronous.map(
			({ synchronous, perSecond, p50, p99 }) =>
				`| ${synchronous} | ${perSecond} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`,
		),
	].join("\n")}\n`;
}

function table(rows: readonly RateRow[]): string[] {
	const lines = rows.flatMap(({ what, rate, reports }) =>
		reports.map(({ name, sent, p50, p99, worst, failures }, at) => {
			const first = at === 0 ? [what, String(rate)] : ["", ""];
			return [...first, name, String(sent), tenth(p50), tenth(p99), tenth(worst), String(failures)];
		}),
	);
	const head = ["what", "reads/s", "of these", "sent", "p50, ms", "p99, ms", "worst, ms", "failed"];
	return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`);
}

/** JSON has null for the time of what was never answered. */
function tenth(milliseconds: number | null): string {
	return milliseconds === null ? "–" : milliseconds.toFixed(1);
}

function megabytes(bytes: number): string {
	return String(Math.round(bytes / 1_000_000));
}
