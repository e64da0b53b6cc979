import { clip, curve, el, group, hatch, linearGradient, polyline, ridge, seededRandom, sheet } from "../drawing/ink.ts";

/** A tide mill at dusk: the pond high on the left, the ebb low on the right, the moon that drives both. */
export default function draw(): string {
	const random = seededRandom(11);
	const width = 1600;
	const height = 1067;
	const ink = "#22303c";
	const water = Array.from({ length: 34 }, (_, i) => {
		const y = 760 + i * 9.5;
		const x = random.between(-80, 1100);
		const length = random.between(160, 620);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.3, y + random.between(-4, 4)],
				[x + length * 0.7, y + random.between(-4, 4)],
				[x + length, y],
			]),
			stroke: i % 4 === 0 ? "#f3e3bd" : "#7fa0a6",
			"stroke-width": random.between(1.5, 4),
			"stroke-linecap": "round",
			fill: "none",
			opacity: random.between(0.35, 0.9),
		});
	});
	const wheelX = 930;
	const wheelY = 742;
	const spokes = Array.from({ length: 12 }, (_, i) => {
		const angle = (i / 12) * Math.PI * 2;
		return el("path", {
			d: polyline([
				[wheelX, wheelY],
				[wheelX + Math.cos(angle) * 118, wheelY + Math.sin(angle) * 118],
			]),
			stroke: ink,
			"stroke-width": 7,
		});
	});
	return sheet(
		width,
		height,
		"#e8d9b8",
		el(
			"defs",
			{},
			linearGradient("sky", [
				[0, "#2f4a5c"],
				[0.55, "#8d9c93"],
				[1, "#e9c98f"],
			]),
			clip(
				"roof",
				el("path", {
					d: polyline(
						[
							[560, 430],
							[720, 270],
							[960, 270],
							[1060, 430],
						],
						true,
					),
				}),
			),
		),
		el("rect", { width, height: 720, fill: "url(#sky)" }),
		el("circle", { cx: 1240, cy: 210, r: 86, fill: "#f6ecd0" }),
		el("circle", { cx: 1275, cy: 195, r: 80, fill: "#4d6370", opacity: 0.35 }),
		el("path", { d: ridge(random, width, 600, 740, 30, 9), fill: "#5d7377" }),
		el("path", { d: ridge(random, width, 670, 780, 18, 14), fill: "#3f565c" }),
		el("rect", { x: 0, y: 720, width, height: 347, fill: "#4f7078" }),
		group({}, ...water),
		el("path", {
			d: polyline(
				[
					[1010, 720],
					[1600, 820],
					[1600, 1067],
					[760, 1067],
				],
				true,
			),
			fill: "#8a7350",
		}),
		el("path", {
			d: curve([
				[1080, 800],
				[1250, 880],
				[1180, 980],
				[1400, 1067],
			]),
			stroke: "#c9b88c",
			"stroke-width": 26,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("rect", { x: 600, y: 420, width: 420, height: 330, fill: "#b5522f" }),
		...Array.from({ length: 20 }, (_, i) =>
			el("path", { d: `M600 ${430 + i * 16.5}H1020`, stroke: "#7c3420", "stroke-width": 2.2, opacity: 0.8 }),
		),
		group(
			{ "clip-path": "url(#roof)" },
			el("rect", { x: 540, y: 260, width: 540, height: 180, fill: ink }),
			hatch(
				random,
				{ x: 540, y: 260, width: 540, height: 180 },
				{ gap: 10, angle: 62, colour: "#4b5f6d", thickness: 2.4 },
			),
		),
		...[660, 760, 870].map((x) =>
			group(
				{},
				el("rect", { x, y: 480, width: 54, height: 76, fill: "#f5cf7c" }),
				el("path", { d: `M${x + 27} 480v76M${x} 518h54`, stroke: ink, "stroke-width": 5 }),
			),
		),
		el("rect", { x: 560, y: 740, width: 90, height: 190, fill: ink }),
		el("rect", { x: 980, y: 740, width: 90, height: 190, fill: ink }),
		group(
			{},
			el("circle", { cx: wheelX, cy: wheelY, r: 122, fill: "none", stroke: ink, "stroke-width": 16 }),
			el("circle", { cx: wheelX, cy: wheelY, r: 84, fill: "none", stroke: ink, "stroke-width": 6 }),
			...spokes,
		),
	);
}
