// @vitest-environment node
import { expect, test } from "vitest";
import { formatReport } from "./format-report.ts";

const times = (uncached: number) => [
	{
		name: "story, HTML",
		uncached: { median: uncached, p95: uncached * 2 },
		cached: { median: 1, p95: 1.5 },
		bytes: { plain: 12_340, brotli: 5_600 },
	},
];
const figures = { headline: 301.4, frameP95: 16.8, frameWorst: 33.36, elements: 1_234, heap: 5_200_000 };

test("a row of an address has each archive's times and how much they grow", () => {
	const text = formatReport({
		machine: "A machine.",
		archives: [
			{ stories: 100, server: times(10) },
			{ stories: 10_000, server: times(12) },
		],
		pages: [{ name: "front page", figures }],
		load: {
			stories: 10_000,
			connections: 20,
			rows: [{ what: "nginx", report: { perSecond: 12_345.6, p50: 1, p99: 2.25, bytesPerAnswer: 4_000, failures: 0 } }],
		},
	});
	const lines = text.split("\n");
	expect(lines).toContain("| what is asked for | 100 stories | 10,000 stories | largest ÷ smallest |");
	expect(lines).toContain("| story, HTML | 10.0 (20.0) | 12.0 (24.0) | 1.20 |");
	expect(lines).toContain("| story, HTML | 12.3 (5.6) | 12.3 (5.6) |");
	expect(lines).toContain("| front page | 301 | – | – | – | 16.8 | 33.4 | 1,234 | 5.2 |");
	expect(lines).toContain("| nginx | 12,346 | 1.0 | 2.3 | 4.0 | 0 |");
});
