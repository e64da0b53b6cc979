import { escapeXml } from "../server/http/xml.ts";
import { type BenchResults, type ProfileResults, valuesOf } from "./results.ts";
import { buildSpread } from "./statistics.ts";

type Bar = { metric: string; title: string };
type Panel = { title: string; bars: readonly Bar[] };

const PANELS: readonly Panel[] = [
	{
		title: "Opening a story",
		bars: [
			{ metric: "firstPaint", title: "first paint" },
			{ metric: "headline", title: "headline" },
			{ metric: "largestPaint", title: "largest paint" },
		],
	},
	{
		title: "Going on to the next one",
		bars: [
			{ metric: "nextAhead", title: "fetched ahead" },
			{ metric: "nextAtOnce", title: "nothing fetched ahead" },
		],
	},
];

const WIDTH = 760;
const MARGIN = 20;
const LABELS = 250;
const VALUES = 60;
const LEGEND = 170;
const BAR = 12;
const GAP = 12;
const HEAD = 58;

/** It has its own paper: it may stand on a light page while the reader's device is dark. */
const STYLES = `text{font:13px system-ui,sans-serif;fill:#1c1b19}.paper{fill:#fbfaf7}.quiet{fill:#6b6860}.title{font-weight:600;font-size:15px}.value{font-size:11px}
.bar0{fill:#c9b79c}.bar1{fill:#8f7a5a}.bar2{fill:#3d3426}.ours{font-weight:600}
@media (prefers-color-scheme:dark){text{fill:#ece8df}.paper{fill:#1b1a18}.quiet{fill:#a39e93}.bar0{fill:#6f6350}.bar1{fill:#a8946f}.bar2{fill:#e9dcc0}}`;

/** The medians of the run's first profile that opens pages, as bars; undefined where there is none. */
export function buildChart(results: BenchResults): string | undefined {
	const profile = results.profiles.find(({ id }) => id !== "lighthouse");
	if (!profile) return undefined;
	let top = 0;
	const panels = PANELS.map((panel) => {
		const { svg, height } = drawPanel(panel, profile, top);
		top += height;
		return svg;
	});
	const words = PANELS.map((panel) => describe(panel, profile)).join(" ");
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 34}" role="img" aria-labelledby="title words">
<title id="title">How long readers wait: ${escapeXml(profile.title)}</title>
<desc id="words">${escapeXml(words)}</desc>
<style>${STYLES}</style>
<rect class="paper" width="${WIDTH}" height="${top + 34}"/>
${panels.join("\n")}
<text class="quiet" x="${MARGIN}" y="${top + 14}">Milliseconds, medians of ${results.rounds}. ${escapeXml(profile.title)}.</text>
</svg>
`;
}

function drawPanel({ title, bars }: Panel, { rows }: ProfileResults, top: number): { svg: string; height: number } {
	const longest = Math.max(1, ...rows.flatMap((row) => bars.map(({ metric }) => medianOf(row, metric) ?? 0)));
	const scale = (WIDTH - LABELS - VALUES) / longest;
	const rowHeight = bars.length * BAR + GAP;
	const legend = bars.map((bar, place) => {
		const x = LABELS + place * LEGEND;
		return `<rect class="bar${shade(bars, place)}" x="${x}" y="${top + 29}" width="10" height="10"/><text class="quiet" x="${x + 15}" y="${top + 38}">${bar.title}</text>`;
	});
	const lines = rows.map((row, number) => {
		const y = top + HEAD + number * rowHeight;
		const ours = row.peer.startsWith("broadsheet") ? ' class="ours"' : "";
		const label = `<text${ours} x="${MARGIN}" y="${y + (bars.length * BAR) / 2 + 4}">${escapeXml(row.title)}</text>`;
		const drawn = bars.map(({ metric }, place) =>
			drawBar(medianOf(row, metric), scale, y + place * BAR, shade(bars, place)),
		);
		return label + drawn.join("");
	});
	return {
		svg: `<text class="title" x="${MARGIN}" y="${top + 38}">${title}</text>${legend.join("")}\n${lines.join("\n")}`,
		height: HEAD + rows.length * rowHeight + GAP,
	};
}

function drawBar(value: number | undefined, scale: number, y: number, colour: number): string {
	if (value === undefined) return `<text class="quiet value" x="${LABELS}" y="${y + BAR - 2}">–</text>`;
	const width = Math.max(1, value * scale);
	const words = `<text class="value" x="${(LABELS + width + 5).toFixed(1)}" y="${y + BAR - 2}">${value.toFixed(0)}</text>`;
	return `<rect class="bar${colour}" x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 1}"/>${words}`;
}

/** Two bars are the lightest and the darkest. */
function shade(bars: readonly Bar[], place: number): number {
	return place === bars.length - 1 ? 2 : place;
}

function describe({ title, bars }: Panel, { rows }: ProfileResults): string {
	const each = rows.map((row) => {
		const values = bars.map((bar) => `${bar.title} ${medianOf(row, bar.metric)?.toFixed(0) ?? "not seen"}`);
		return `${row.title}: ${values.join(", ")}`;
	});
	return `${title}. ${each.join("; ")}.`;
}

function medianOf({ samples }: ProfileResults["rows"][number], metric: string): number | undefined {
	return buildSpread(valuesOf(samples, metric))?.median;
}
