import { formatCount } from "./progress.ts";
import type { ExportOutcome } from "./run-export.ts";

/** Failures that are named; where there are more, they have one cause. */
const MOST_NAMED = 20;

/** What became of an export, in lines for a terminal. */
export function formatOutcome(outcome: ExportOutcome, milliseconds: number): string[] {
	const { pages, files, written, unchanged, removed, failures, index } = outcome;
	const counts = [
		`${formatCount(written)} written`,
		`${formatCount(unchanged)} unchanged`,
		`${formatCount(removed)} removed`,
		`${formatCount(failures.length)} failed`,
	];
	const lines = [
		`${formatCount(pages)} pages, ${formatCount(files)} files: ${counts.join(", ")}, in ${(milliseconds / 1000).toFixed(1)} s`,
		`Search: ${formatCount(index.stories)} stories in an index of ${formatCount(Math.ceil(index.bytes / 1024))} kB, fetched at the first search.`,
	];
	if (index.whole < index.stories) {
		lines.push(`The older ${formatCount(index.stories - index.whole)} are found by headline and standfirst only.`);
	}
	return lines;
}

/** The sentences for what failed. */
export function formatFailures(failures: readonly string[]): string[] {
	if (failures.length === 0) return [];
	const named = failures.slice(0, MOST_NAMED).map((failure) => `  ${failure}`);
	const more = failures.length - named.length;
	return [
		`${failures.length === 1 ? "One address" : `${formatCount(failures.length)} addresses`} could not be exported; what stood there before was kept, and nothing was removed. Export again when the newsroom is well.`,
		...named,
		...(more > 0 ? [`  and ${formatCount(more)} more`] : []),
	];
}
