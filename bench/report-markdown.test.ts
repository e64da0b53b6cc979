import { expect, it } from "vitest";
import { buildReport } from "./report-markdown.ts";
import { buildResults } from "./testing/build-results.ts";

const report = buildReport(
	buildResults({
		bare: [
			{ largestPaint: 400, blocking: 0, shift: 0, backKept: 1 },
			{ largestPaint: 420, blocking: 0, shift: 0, backKept: 1 },
		],
		broadsheet: [
			{ largestPaint: 450, blocking: 30, shift: 0.0125, backKept: 1 },
			{ largestPaint: 452, blocking: 50, shift: 0.0125, backKept: 0 },
		],
	}),
);
const cellsOf = (row: string, column: string) => {
	const lines = report.split("\n");
	const head = lines.findIndex((line) => line.startsWith("|") && line.includes(`| ${column} |`));
	const place = lines[head]?.split(" | ").findIndex((title) => title.replace(/\W+$/, "") === column) ?? -1;
	const line = lines.slice(head).find((one) => one.startsWith(`| ${row} `));
	return line?.split(" | ")[place]?.replace(/ \|$/, "");
};

it("gives the median, the quartiles and the ratio to the bare page's median", () => {
	expect(cellsOf("Bare page", "LCP")).toBe("410 (405–415) **1.00×**");
	expect(cellsOf("Broadsheet <server>", "LCP")).toBe("451 (451–452) **1.10×**");
});

it("gives no ratio to nothing, and no quartiles that are the median", () => {
	expect(cellsOf("Broadsheet <server>", "TBT")).toBe("40 (35–45)");
	expect(cellsOf("Bare page", "TBT")).toBe("0");
	expect(cellsOf("Broadsheet <server>", "CLS")).toBe("0.013");
});

it("shows what was not measured as a dash", () => {
	expect(cellsOf("Bare page", "FCP")).toBe("–");
});

it("says in how many of a hundred times the list was where it was left", () => {
	expect(cellsOf("Broadsheet <server>", "list where it was")).toBe("50");
});

it("names the machine's noise and who was left out", () => {
	expect(report).toContain("2 % of the median");
	expect(report).toContain("- WordPress is left out: There is no PHP.\n");
});
