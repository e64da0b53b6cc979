// @vitest-environment node
import { expect, test } from "vitest";
import { formatReport } from "./format-report.ts";

test("says the rate once for all its rows, what failed, and how memory grows after the warm-up", () => {
	const read = { name: "story, HTML", sent: 1_200, p50: 1.24, p99: 31, worst: 80.06, failures: 0 };
	const reply = { name: "reply", sent: 100, p50: null, p99: null, worst: null, failures: 100 };
	const row = { what: "read by a crowd", rate: 300, reports: [read, reply] };
	const memory = [
		{ seconds: 0, bytes: 100e6 },
		{ seconds: 60, bytes: 200e6 },
		{ seconds: 120, bytes: 203e6 },
		{ seconds: 180, bytes: 206e6 },
	];
	const text = formatReport({
		machine: "Node v24, 2 cores.",
		loadBefore: 0.1,
		loadAfter: 2,
		highest: [row],
		lists: row,
		soak: { ...row, minutes: 3, warmUpSeconds: 60, memory, processor: 0.75 },
		synchronous: [{ synchronous: "FULL", perSecond: 4_000, p50: 0.2, p99: 0.456 }],
	});
	expect(text).toContain("| read by a crowd | 300 | story, HTML | 1200 | 1.2 | 31.0 | 80.1 | 0 |");
	expect(text).toContain("|  |  | reply | 100 | – | – | – | 100 |");
	expect(text).toContain("From second 60 on it grows by 3.00 MB a minute");
	expect(text).toContain("used 75 % of one core");
	expect(text).toContain("| FULL | 4000 | 0.20 | 0.46 |");
});
