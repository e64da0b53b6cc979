import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildReport } from "./report-markdown.ts";
import type { BenchResults } from "./results.ts";

const RESULTS = path.join(import.meta.dirname, "results");

/** Writes the run to bench/results/ and, to be published, to docs/. Gives the report. */
export function writeResults(results: BenchResults, isPublished: boolean): string {
	const report = buildReport(results);
	mkdirSync(RESULTS, { recursive: true });
	writeFileSync(path.join(RESULTS, "speed.json"), `${JSON.stringify(results, undefined, "\t")}\n`);
	writeFileSync(path.join(RESULTS, "speed.md"), report);
	return report;
}
