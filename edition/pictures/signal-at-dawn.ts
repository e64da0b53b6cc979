import { blob, clip, el, group, hatch, linearGradient, type Random, seededRandom, sheet } from "../drawing/ink.ts";
import { telegraph } from "./messages-by-arm.ts";

const width = 1200;
const height = 1500;
const ink = "#1d2d3f";
const slate = "#47617a";
const mist = "#a9bfc4";
const lemon = "#f4e3a1";
const cream = "#fbf4df";
const coral = "#e58b6b";

const line = (d: string, stroke = ink, thickness = 3, more: Record<string, string | number> = {}) =>
	el("path", {
		d,
		fill: "none",
		stroke,
		"stroke-width": thickness,
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		...more,
	});

/** The telegraph on a church tower over town roofs at first light: beam level, both arms up. */
export default function draw(): string {
	const random = seededRandom(92);
	return sheet(
		width,
		height,
		mist,
		el(
			"defs",
			{},
			linearGradient("dawn-sky", [
				[0, "#5d7f95"],
				[0.5, "#b9c7b8"],
				[1, "#f6dfa0"],
			]),
			clip("dawn-tower", el("path", { d: "M402 812H798V1510H402Z" })),
			clip("dawn-shade", el("path", { d: "M402 812H450L520 1510H402Z" })),
		),
		sky(random),
		farRoofs(random),
		group(
			{ transform: "translate(600 762) scale(1.42)" },
			telegraph([0, 90, -90], { ink, light: "#8aa3b0", wood: coral }),
		),
		tower(random),
		nearRoofs(random),
	);
}

function sky(random: Random): string {
	return group(
		{},
		el("rect", { width, height, fill: "url(#dawn-sky)" }),
		...Array.from({ length: 120 }, (_, i) => {
			const y = 20 + i * 9 + random.between(-4, 4);
			const x = random.between(-200, 1100);
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}h${random.between(60, 360).toFixed(0)}`,
				y < 420 ? random.pick(["#7596a6", "#4f7188"]) : random.pick([cream, "#d9d3a8", lemon]),
				random.between(1.6, 3.6),
				{ opacity: 0.65 },
			);
		}),
		el("circle", { cx: 930, cy: 880, r: 120, fill: lemon }),
		...Array.from({ length: 9 }, (_, i) =>
			el("circle", {
				cx: 930,
				cy: 880,
				r: 146 + i * 28,
				fill: "none",
				stroke: cream,
				"stroke-width": 4 - i * 0.3,
				"stroke-dasharray": `${random.between(30, 80).toFixed(0)} ${random.between(18, 40).toFixed(0)}`,
				opacity: 0.8 - i * 0.07,
			}),
		),
		...[
			[190, 420, 1],
			[240, 390, 0.8],
			[300, 440, 0.9],
			[980, 300, 0.8],
			[1040, 330, 1],
		].map(([x, y, s]) =>
			line(
				`M${(x as number) - 26 * (s as number)} ${(y as number) - 8}q${14 * (s as number)} -9 ${26 * (s as number)} 8q${12 * (s as number)} -20 ${30 * (s as number)} -12`,
				ink,
				4,
			),
		),
	);
}

function roof(
	random: Random,
	x: number,
	y: number,
	w: number,
	tall: number,
	wall: string,
	tiles: string,
	stroke: string,
): string {
	const count = Math.floor(w / 46);
	return group(
		{},
		el("rect", { x, y, width: w, height: 700, fill: wall, stroke: ink, "stroke-width": 4 }),
		el("path", {
			d: `M${x - 14} ${y + 6}L${x + w * 0.16} ${y - tall}H${x + w * 0.84}L${x + w + 14} ${y + 6}Z`,
			fill: tiles,
			stroke: ink,
			"stroke-width": 4,
		}),
		...Array.from({ length: 4 }, (_, row) => {
			const share = (row + 0.6) / 4.4;
			const from = x + w * 0.16 - (w * 0.16 + 8) * share;
			const span = w * 0.68 + (w * 0.32 + 16) * share;
			return line(
				Array.from(
					{ length: Math.floor(span / 17) },
					(_, i) => `M${(from + 4 + i * 17).toFixed(0)} ${(y - tall + tall * share).toFixed(0)}q7 8 13 0`,
				).join(""),
				stroke,
				2.4,
			);
		}),
		el("rect", {
			x: x + w * 0.62,
			y: y - tall - 34,
			width: 30,
			height: 60,
			fill: coral,
			stroke: ink,
			"stroke-width": 4,
		}),
		el("rect", {
			x: x + w * 0.62 - 5,
			y: y - tall - 40,
			width: 40,
			height: 12,
			fill: cream,
			stroke: ink,
			"stroke-width": 3,
		}),
		...Array.from({ length: count }, (_, i) =>
			el("rect", {
				x: x + 16 + i * 46,
				y: y + 40,
				width: 22,
				height: 36,
				fill: random.chance(0.22) ? lemon : slate,
				stroke: ink,
				"stroke-width": 3.4,
			}),
		),
	);
}

function farRoofs(random: Random): string {
	const fills = ["#8fa6ac", "#9fb3b1", "#7f99a3"];
	return group(
		{},
		el("path", { d: "M-10 1010C200 980 420 990 640 1000C860 1010 1040 980 1210 1000V1500H-10Z", fill: "#93aaa9" }),
		...Array.from({ length: 26 }, () => {
			const x = random.between(-40, 1180);
			const y = random.between(1016, 1110);
			const w = random.between(60, 120);
			const fill = random.pick(fills);
			return group(
				{},
				el("path", {
					d: `M${x.toFixed(0)} ${y.toFixed(0)}h${w.toFixed(0)}v120h${(-w).toFixed(0)}Z`,
					fill,
					stroke: "#5f7c89",
					"stroke-width": 2.6,
				}),
				el("path", {
					d: `M${(x - 6).toFixed(0)} ${y.toFixed(0)}L${(x + w / 2).toFixed(0)} ${(y - w * 0.4).toFixed(0)}L${(x + w + 6).toFixed(0)} ${y.toFixed(0)}Z`,
					fill: random.pick(["#6d8894", "#c98d7b", "#7b8f95"]),
					stroke: "#5f7c89",
					"stroke-width": 2.6,
				}),
				line(`M${(x + w * 0.7).toFixed(0)} ${(y - w * 0.3).toFixed(0)}v-22`, "#5f7c89", 9),
			);
		}),
	);
}

function tower(random: Random): string {
	const stones: string[] = [];
	for (let row = 0; row < 17; row++) {
		let x = 402 - (row % 2) * 24;
		while (x < 798) {
			const w = random.between(44, 84);
			stones.push(
				el("rect", {
					x: x + 2,
					y: 820 + row * 36,
					width: w - 4,
					height: 32,
					rx: 3,
					fill:
						x > 600 ? random.pick(["#e8d3a4", "#f2e0b4", "#dcc596"]) : random.pick(["#93a5a5", "#a3b1aa", "#86999c"]),
				}),
			);
			x += w;
		}
	}
	const louvre = (x: number) =>
		group(
			{},
			el("path", { d: `M${x - 56} 1120V940Q${x} 850 ${x + 56} 940V1120Z`, fill: ink }),
			...Array.from({ length: 8 }, (_, i) => line(`M${x - 46} ${966 + i * 20}l92 9`, slate, 6)),
			line(`M${x - 66} 1122V938Q${x} 834 ${x + 66} 938V1122`, cream, 7),
		);
	return group(
		{},
		el("rect", { x: 402, y: 812, width: 396, height: 700, fill: "#6d7f85" }),
		group({ "clip-path": "url(#dawn-tower)" }, ...stones),
		group(
			{ "clip-path": "url(#dawn-shade)" },
			hatch(
				random,
				{ x: 380, y: 812, width: 160, height: 700 },
				{ gap: 13, angle: 58, colour: slate, thickness: 2.4, breaks: 0.2 },
			),
		),
		el("path", { d: "M402 812H798V1510H402Z", fill: "none", stroke: ink, "stroke-width": 6 }),
		louvre(508),
		louvre(692),
		// Parapet with battlements, and the hut the telegraph stands on.
		el("path", { d: "M486 772H714V700H486Z", fill: "#7a5742", stroke: ink, "stroke-width": 5 }),
		...Array.from({ length: 9 }, (_, i) => line(`M${510 + i * 24} 704V768`, "#4d362d", 3)),
		el("path", { d: "M468 704L520 660H680L732 704Z", fill: slate, stroke: ink, "stroke-width": 5 }),
		el("rect", { x: 580, y: 716, width: 44, height: 40, fill: lemon, stroke: ink, "stroke-width": 4 }),
		line("M602 716v40", ink, 3),
		line("M560 738L500 728", ink, 13),
		line("M560 738L502 729", coral, 7),
		el("rect", { x: 384, y: 768, width: 432, height: 30, fill: cream, stroke: ink, "stroke-width": 5 }),
		...[384, 460, 536, 612, 688, 764].map((x) =>
			el("rect", {
				x,
				y: 734,
				width: 50,
				height: 42,
				fill: x > 590 ? "#f2e0b4" : "#a3b1aa",
				stroke: ink,
				"stroke-width": 5,
			}),
		),
		el("rect", { x: 392, y: 1170, width: 416, height: 22, fill: cream, stroke: ink, "stroke-width": 4 }),
		el("circle", { cx: 600, cy: 1290, r: 62, fill: cream, stroke: ink, "stroke-width": 6 }),
		...Array.from({ length: 12 }, (_, i) => {
			const angle = (i / 12) * Math.PI * 2;
			return line(
				`M${(600 + Math.cos(angle) * 48).toFixed(0)} ${(1290 + Math.sin(angle) * 48).toFixed(0)}L${(600 + Math.cos(angle) * 56).toFixed(0)} ${(1290 + Math.sin(angle) * 56).toFixed(0)}`,
				ink,
				5,
			);
		}),
		line("M600 1290L600 1320M600 1290L572 1262", ink, 6),
	);
}

function nearRoofs(random: Random): string {
	const cat = group(
		{ transform: "translate(214 1218)" },
		el("path", {
			d: "M-18 0C-24 -26 -12 -44 2 -46C-4 -62 4 -74 8 -66L16 -68C24 -78 28 -62 22 -52C30 -34 30 -12 28 0Z",
			fill: ink,
		}),
		line("M-16 -4C-40 -8 -44 -30 -36 -44", ink, 7),
	);
	return group(
		{},
		roof(random, -60, 1290, 360, 70, "#b9b8a0", "#a3604f", "#6d3a35"),
		cat,
		roof(random, 830, 1260, 420, 80, "#d9cba4", "#c4735a", "#7c413a"),
		roof(random, 240, 1410, 300, 60, "#c9c4a6", "#8a5149", "#592f30"),
		roof(random, 660, 1430, 330, 60, "#b9b8a0", "#b0664f", "#6d3a35"),
		...Array.from({ length: 7 }, (_, i) =>
			el("path", {
				d: blob(random, 560 + i * 16, 1490 + random.between(-12, 8), 26, 22, 0.2),
				fill: random.pick(["#4d6b55", "#5f7d5c", "#3f5a4c"]),
				stroke: ink,
				"stroke-width": 3,
			}),
		),
	);
}
