import {
	clip,
	el,
	group,
	hatch,
	linearGradient,
	polyline,
	radialGradient,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";
import { farSnow, threads } from "./snow-stellar.ts";

/** A sectored plate: six broad panes set round a star, as thin and flat as window glass, on plum-coloured cloth. */
export default function draw(): string {
	const random = seededRandom(12);
	const plum = "#321c3a";
	const line = "#8a6f9c";
	const sector = polyline(
		[
			[0, -70],
			[72, -196],
			[150, -272],
			[224, -404],
			[156, -474],
			[64, -504],
			[0, -480],
			[-64, -504],
			[-156, -474],
			[-224, -404],
			[-150, -272],
			[-72, -196],
		],
		true,
	);
	const hexagon = (r: number): string =>
		polyline(
			Array.from({ length: 6 }, (_, i) => [Math.sin((i * Math.PI) / 3) * r, -Math.cos((i * Math.PI) / 3) * r] as const),
			true,
		);
	const sectors = Array.from({ length: 6 }, (_, i) => {
		const lightness = ["#fbf2ea", "#f0d9d2", "#d9b9c4", "#c8a6bd", "#dcc0cb", "#f4e3dc"][i];
		return group(
			{ transform: `rotate(${i * 60})` },
			el("path", { d: sector, fill: lightness, stroke: plum, "stroke-width": 5, "stroke-linejoin": "round" }),
			group(
				{ "clip-path": "url(#sector)" },
				// Ripples of growth, each an earlier edge of the plate.
				...[0.9, 0.79, 0.66, 0.52, 0.4].map((scale, ring) =>
					el("path", {
						d: sector,
						transform: `translate(0 ${(-300 * (1 - scale)).toFixed(1)}) scale(${scale})`,
						fill: ring % 2 ? "#ffffff" : "none",
						"fill-opacity": 0.22,
						stroke: line,
						"stroke-width": 3.2 + random.between(-0.6, 0.8),
					}),
				),
				hatch(
					random,
					{ x: 20, y: -490, width: 190, height: 220 },
					{ gap: 12, angle: 58, colour: "#b08ba8", thickness: 1.8, breaks: 0.4 },
				),
				...Array.from({ length: 26 }, () => {
					const x = random.between(-150, 150);
					const y = random.between(-450, -190);
					return el("circle", {
						cx: x,
						cy: y,
						r: random.between(1.6, 4.6),
						fill: random.chance(0.6) ? "#ffffff" : line,
					});
				}),
				...[-1, 1].map((side) =>
					el("path", {
						d: `M${side * 12} -330L${side * 72} -392L${side * 160} -416M${side * 12} -240L${side * 60} -300L${side * 128} -318`,
						stroke: "#fffaf4",
						"stroke-width": 5,
						fill: "none",
						"stroke-linejoin": "round",
					}),
				),
			),
			el("path", { d: "M-9 -60L-7 -446L0 -480L7 -446L9 -60Z", fill: "#fffaf4", stroke: plum, "stroke-width": 3 }),
			el("path", { d: "M3 -66L3 -446L0 -474L6 -446L8 -66Z", fill: "#b08ba8" }),
			el("path", {
				d: "M-62 -502L0 -478L62 -502L44 -516L0 -498L-44 -516Z",
				fill: "#fffaf4",
				stroke: plum,
				"stroke-width": 3,
				"stroke-linejoin": "round",
			}),
		);
	});
	const notches = Array.from({ length: 6 }, (_, i) =>
		group(
			{ transform: `rotate(${i * 60 + 30})` },
			el("path", {
				d: "M0 -140L26 -186L0 -226L-26 -186Z",
				fill: "#e9ccca",
				stroke: plum,
				"stroke-width": 4,
				"stroke-linejoin": "round",
			}),
			el("path", { d: "M0 -150V-216M-16 -186H16", stroke: line, "stroke-width": 3 }),
		),
	);
	return sheet(
		1600,
		1200,
		plum,
		el(
			"defs",
			{},
			radialGradient("cloth", [
				[0, "#7d4a63"],
				[0.5, "#552f50"],
				[1, plum],
			]),
			linearGradient("heart", [
				[0, "#ffffff"],
				[1, "#d3aebb"],
			]),
			clip("sector", el("path", { d: sector })),
		),
		el("circle", { cx: 800, cy: 600, r: 1000, fill: "url(#cloth)" }),
		...threads(random, "#75445f"),
		...farSnow(random, "#d9a9ac"),
		group(
			{ transform: "translate(818 622) rotate(-17)", opacity: 0.5 },
			...Array.from({ length: 6 }, (_, i) =>
				el("path", { d: sector, fill: "#1d0f24", transform: `rotate(${i * 60})` }),
			),
		),
		group(
			{ transform: "translate(800 600) rotate(-17)" },
			...notches,
			...sectors,
			el("path", { d: hexagon(152), fill: "url(#heart)", stroke: plum, "stroke-width": 5 }),
			...[122, 94, 66].map((r) => el("path", { d: hexagon(r), fill: "none", stroke: line, "stroke-width": 3 })),
			...Array.from({ length: 6 }, (_, i) =>
				group(
					{ transform: `rotate(${i * 60})` },
					el("path", {
						d: "M0 -30L20 -62L0 -116L-20 -62Z",
						fill: i < 3 ? "#fffaf4" : "#c8a6bd",
						stroke: plum,
						"stroke-width": 3,
					}),
					el("path", { d: "M58 -74l16 -10M52 -60l22 -14", stroke: line, "stroke-width": 3 }),
				),
			),
			el("path", { d: hexagon(30), fill: "#fffaf4", stroke: plum, "stroke-width": 4 }),
			el("circle", { cx: 0, cy: 0, r: 7, fill: plum }),
		),
	);
}
