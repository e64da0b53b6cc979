import { expect, it } from "vitest";
import { buildChart } from "./chart.ts";
import { buildResults } from "./testing/build-results.ts";

const results = buildResults({
	bare: [{ largestPaint: 400, nextAhead: 300 }],
	broadsheet: [{ largestPaint: 800, nextAhead: 30 }],
});

function draw() {
	const document = new DOMParser().parseFromString(buildChart(results) ?? "", "image/svg+xml");
	expect(document.querySelector("parsererror")).toBeNull();
	return document;
}

it("draws each peer's bars as long as its times", () => {
	const widths = [...draw().querySelectorAll("rect.bar2[height='11']")].map((bar) => Number(bar.getAttribute("width")));
	expect(widths).toHaveLength(2);
	expect(widths[1]).toBe(2 * (widths[0] ?? 0));
});

it("says in words what it shows, for those who can't see it", () => {
	const words = draw().querySelector("desc")?.textContent;
	expect(words).toContain("Bare page: first paint not seen, headline not seen, largest paint 400");
	expect(words).toContain("Broadsheet <server>: fetched ahead 30, nothing fetched ahead not seen");
});

it("draws nothing of a run that opened no page", () => {
	expect(buildChart({ ...results, profiles: [] })).toBeUndefined();
});
