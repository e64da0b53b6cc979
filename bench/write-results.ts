import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildChart } from "./chart.ts";
import { buildReport } from "./report-markdown.ts";
import type { BenchResults } from "./results.ts";

const RESULTS = path.join(import.meta.dirname, "results");
const DOCS = path.join(import.meta.dirname, "../docs");

const INTRODUCTION = `# How fast it is

What \`npm run bench -- --publish\` measured and wrote; [bench/README.md](../bench/README.md) says what each figure
means and how it is taken. Times belong to the machine and the hour: carry the ratios.

![Bars of the medians](speed.svg)
`;

/** Writes the run to bench/results/ and, to be published, the report and the chart to docs/. Gives the report. */
export function writeResults(results: BenchResults, isPublished: boolean): string {
	const report = buildReport(results);
	const chart = buildChart(results);
	mkdirSync(RESULTS, { recursive: true });
	const write = (folder: string, name: string, text: string) => writeFileSync(path.join(folder, name), text);
	write(RESULTS, "speed.json", `${JSON.stringify(results, undefined, "\t")}\n`);
	write(RESULTS, "speed.md", report);
	if (chart) write(RESULTS, "speed.svg", chart);
	if (isPublished) {
		write(DOCS, "speed.md", `${INTRODUCTION}\n${report}`);
		if (chart) write(DOCS, "speed.svg", chart);
	}
	return report;
}
