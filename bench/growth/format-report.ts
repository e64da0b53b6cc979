import type { PageRow } from "./browser/measure-pages.ts";
import type { LoadRow } from "./load/measure-load.ts";
import type { AddressTimes } from "./server/time-server.ts";

export type GrowthReport = {
	machine: string;
	/** By number of stories, the smallest first. */
	archives: { stories: number; server: AddressTimes[] }[];
	pages: PageRow[];
	load: { stories: number; connections: number; rows: LoadRow[] };
};

/** The whole report as Markdown. */
export function formatReport({ machine, archives, pages, load }: GrowthReport): string {
	return `${[
		machine,
		"",
		"## Server time, ms: after a reply to another story, median (p95)",
		"",
		...table(
			["what is asked for", ...archives.map(({ stories }) => `${count(stories)} stories`), "largest ÷ smallest"],
			serverRows(archives, ({ uncached }) => uncached),
		),
		"",
		"Before each of these a reader has replied to another story, which leaves kept what does not show it; answers are not packed, and times are those of a client on the same machine.",
		"",
		"## Server time, ms: kept, median (p95)",
		"",
		...table(
			["what is asked for", ...archives.map(({ stories }) => `${count(stories)} stories`), "largest ÷ smallest"],
			serverRows(archives, ({ cached }) => cached),
		),
		"",
		"## Bytes, KB: as it is (brotli)",
		"",
		...table(
			["what is asked for", ...archives.map(({ stories }) => `${count(stories)} stories`)],
			namesOf(archives).map((name) => [
				name,
				...archives.map(({ server }) => {
					const { plain, brotli } = server.find((row) => row.name === name)?.bytes ?? { plain: 0, brotli: 0 };
					return `${kilobytes(plain)} (${kilobytes(brotli)})`;
				}),
			]),
		),
		"",
		"## In the browser: a phone's screen, no limit on the network, CPU 4× slower (scrolling: 1×), medians",
		"",
		...table(
			[
				"page",
				"headline painted, ms",
				"first comment after reaching them, ms",
				"a reply can be typed, ms",
				"key answered, ms",
				"scroll frame p95, ms",
				"worst",
				"elements",
				"heap, MB",
			],
			pages.map(({ name, figures }) => [
				name,
				whole(figures.headline),
				whole(figures.comments),
				whole(figures.reply),
				whole(figures.key),
				tenth(figures.frameP95),
				tenth(figures.frameWorst),
				count(figures.elements),
				tenth(figures.heap / 1_000_000),
			]),
		),
		"",
		`## Answers a second: ${count(load.stories)} stories, ${load.connections} connections, packed with brotli`,
		"",
		...table(
			["what is asked for", "answers/s", "p50, ms", "p99, ms", "KB per answer", "failed"],
			load.rows.map(({ what, report }) => [
				what,
				count(Math.round(report.perSecond)),
				tenth(report.p50),
				tenth(report.p99),
				kilobytes(report.bytesPerAnswer),
				String(report.failures),
			]),
		),
	].join("\n")}\n`;
}

type Spread = AddressTimes["cached"];

function serverRows(archives: GrowthReport["archives"], of: (times: AddressTimes) => Spread): string[][] {
	return namesOf(archives).map((name) => {
		const spreads = archives.flatMap(({ server }) => server.find((row) => row.name === name) ?? []).map(of);
		const growth = (spreads.at(-1)?.median ?? Number.NaN) / (spreads[0]?.median ?? Number.NaN);
		return [name, ...spreads.map(({ median, p95 }) => `${tenth(median)} (${tenth(p95)})`), growth.toFixed(2)];
	});
}

function namesOf(archives: GrowthReport["archives"]): string[] {
	return archives[0]?.server.map(({ name }) => name) ?? [];
}

function table(head: readonly string[], rows: readonly string[][]): string[] {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function count(number: number): string {
	return number.toLocaleString("en");
}

function whole(milliseconds: number | undefined): string {
	return milliseconds === undefined ? "–" : milliseconds.toFixed(0);
}

function tenth(number: number): string {
	return number.toFixed(1);
}

function kilobytes(bytes: number): string {
	return (bytes / 1_000).toFixed(1);
}
