import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Random,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";
import { telegraph } from "./messages-by-arm.ts";

const width = 1200;
const height = 1500;
const ink = "#22322c";
const pine = "#2f5c4b";
const leaf = "#74a05a";
const lime = "#b9c766";
const sky = "#8fc6c4";
const cream = "#fbf3d9";
const brick = "#c05a3c";

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

/** The telegraph on a round tower among summer hills: beam upright, one arm out each way. */
export default function draw(): string {
	const random = seededRandom(8464);
	return sheet(
		width,
		height,
		sky,
		el(
			"defs",
			{},
			linearGradient("noon-sky", [
				[0, "#4fa3ae"],
				[0.6, "#a9d4c4"],
				[1, "#f0efc8"],
			]),
			clip("noon-tower", el("path", { d: towerShape })),
			clip("noon-shade", el("path", { d: "M640 800H800V1400H680Z" })),
		),
		clouds(random),
		hills(random),
		group(
			{ transform: "translate(590 786) scale(1.32)" },
			telegraph([90, 90, 90], { ink, light: "#7f9a80", wood: brick }),
		),
		tower(random),
		meadow(random),
	);
}

const towerShape = "M436 836L400 1340Q590 1384 780 1340L744 836Z";

function clouds(random: Random): string {
	const cloud = (x: number, y: number, size: number) => {
		const puffs = Array.from({ length: 9 }, (_, i) => {
			const hump = Math.sin(((i + 0.5) / 9) * Math.PI);
			const r = (26 + 42 * hump + random.between(-5, 7)) * size;
			return [x + (i - 4) * 38 * size, y - r * 0.72, r] as const;
		});
		return group(
			{},
			...puffs.map(([px, py, r]) => el("path", { d: blob(random, px, py, r, r * 0.8, 0.07, 12), fill: "#d3e4d3" })),
			...puffs.map(([px, py, r]) =>
				el("path", { d: blob(random, px - 7, py - 11 * size, r * 0.88, r * 0.68, 0.07, 12), fill: cream }),
			),
			el("rect", {
				x: x - 160 * size,
				y: y - 46 * size,
				width: 320 * size,
				height: 44 * size,
				rx: 22 * size,
				fill: cream,
			}),
			...Array.from({ length: 8 }, () => {
				const px = x + random.between(-150, 110) * size;
				return line(
					`M${px.toFixed(0)} ${(y + random.between(4, 30) * size).toFixed(0)}h${random.between(30, 90).toFixed(0)}`,
					"#9cc4bb",
					3.4,
				);
			}),
		);
	};
	return group(
		{},
		el("rect", { width, height, fill: "url(#noon-sky)" }),
		...Array.from({ length: 90 }, (_, i) =>
			line(
				`M${random.between(-100, 1150).toFixed(0)} ${(10 + i * 9).toFixed(0)}h${random.between(40, 260).toFixed(0)}`,
				i < 40 ? "#6bb3b8" : "#c3e0cd",
				2.6,
				{ opacity: 0.7 },
			),
		),
		cloud(220, 300, 1.05),
		cloud(1010, 470, 1.15),
		cloud(150, 700, 0.75),
		cloud(960, 150, 0.7),
		...[
			[330, 520],
			[380, 494],
			[440, 530],
			[860, 640],
			[906, 620],
		].map(([x, y]) => line(`M${(x as number) - 24} ${y}q14 -14 24 2q8 -18 28 -10`, ink, 4)),
	);
}

function hills(random: Random): string {
	const layer = (y: number, rough: number, fill: string, points: number) => {
		const top = Array.from(
			{ length: points + 1 },
			(_, i) => [(width * i) / points, y + random.between(-rough, rough)] as const,
		);
		return el("path", { d: `${curve(top)}L${width} ${height}L0 ${height}Z`, fill });
	};
	const hedge = (d: string, count: number, x0: number, y0: number, x1: number, y1: number) =>
		group(
			{},
			line(d, "#4f7d4f", 6, { opacity: 0.6 }),
			...Array.from({ length: count }, (_, i) => {
				const t = i / count;
				return el("path", {
					d: blob(
						random,
						x0 + (x1 - x0) * t,
						y0 + (y1 - y0) * t + random.between(-4, 4),
						random.between(9, 17),
						random.between(8, 13),
						0.2,
						8,
					),
					fill: random.pick(["#4f7d4f", "#5f8d55", pine]),
				});
			}),
		);
	return group(
		{},
		layer(940, 26, "#9cc4a4", 6),
		group(
			{ transform: "translate(1000 930) scale(0.2)" },
			el("path", { d: "M-80 150V-160H80V150Z", fill: pine }),
			group({ transform: "translate(0 -160)" }, telegraph([90, 90, 90], { ink: pine, light: "#9cc4a4", wood: pine })),
		),
		layer(1020, 22, "#86b283", 7),
		el("path", { d: "M0 1090C200 1040 420 1060 620 1100L520 1180C300 1130 140 1150 0 1180Z", fill: lime }),
		el("path", { d: "M760 1090C900 1050 1060 1050 1210 1080V1150C1060 1120 900 1130 800 1160Z", fill: "#d9cf77" }),
		hedge("M0 1092C200 1046 420 1062 620 1100", 30, 0, 1092, 420, 1062),
		hedge("M760 1092C900 1052 1060 1052 1210 1080", 26, 800, 1078, 1210, 1074),
		...Array.from({ length: 70 }, () => {
			const [x, y] = [random.between(0, 1200), random.between(1060, 1220)];
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}q20 -5 ${random.between(30, 70).toFixed(0)} 2`,
				random.pick(["#5f8d55", "#a9bf62", "#dfe09a"]),
				2.6,
				{ opacity: 0.75 },
			);
		}),
		...Array.from({ length: 16 }, () => {
			const [x, y] = [random.between(820, 1190), random.between(1130, 1240)];
			return group(
				{},
				el("path", { d: blob(random, x, y, 15, 9, 0.12, 9), fill: cream, stroke: ink, "stroke-width": 2.4 }),
				line(`M${(x - 8).toFixed(0)} ${(y + 8).toFixed(0)}v7M${(x + 8).toFixed(0)} ${(y + 8).toFixed(0)}v7`, ink, 3),
				el("circle", { cx: x + 15, cy: y - 3, r: 5, fill: ink }),
			);
		}),
		layer(1230, 14, leaf, 6),
	);
}

function tower(random: Random): string {
	const stones: string[] = [];
	for (let row = 0; row < 17; row++) {
		const y = 840 + row * 30;
		const half = 154 + (row / 17) * 36;
		let turn = -1 - random.between(0, 0.08);
		while (turn < 1) {
			const next = turn + random.between(0.16, 0.3);
			const [x0, x1] = [Math.sin((Math.max(-1, turn) * Math.PI) / 2), Math.sin((Math.min(1, next) * Math.PI) / 2)];
			const sag = (x: number) => (1 - x * x) * 18;
			stones.push(
				el("path", {
					d: `M${(590 + x0 * half + 2).toFixed(0)} ${(y + sag(x0)).toFixed(0)}L${(590 + x1 * half - 2).toFixed(0)} ${(y + sag(x1)).toFixed(0)}v26L${(590 + x0 * half + 2).toFixed(0)} ${(y + sag(x0) + 26).toFixed(0)}Z`,
					fill:
						x0 > 0.35
							? random.pick(["#b79a72", "#a88c69", "#c2a67c"])
							: random.pick(["#f0ddb0", "#e6cf9f", "#f7e8c2", "#dcc494"]),
				}),
			);
			turn = next;
		}
	}
	const window = (x: number, y: number) =>
		group(
			{},
			el("path", {
				d: `M${x - 26} ${y + 70}V${y + 12}Q${x} ${y - 14} ${x + 26} ${y + 12}V${y + 70}Z`,
				fill: ink,
				stroke: cream,
				"stroke-width": 7,
			}),
			line(`M${x} ${y}V${y + 68}M${x - 24} ${y + 36}h48`, "#7f9a80", 4),
			line(`M${x - 36} ${y + 76}h72`, cream, 9),
		);
	return group(
		{},
		el("path", { d: towerShape, fill: "#7c6a4c", stroke: ink, "stroke-width": 6 }),
		group(
			{ "clip-path": "url(#noon-tower)" },
			...stones,
			group(
				{ "clip-path": "url(#noon-shade)" },
				hatch(
					random,
					{ x: 640, y: 800, width: 160, height: 600 },
					{ gap: 12, angle: 60, colour: "#7c5d42", thickness: 2.6, breaks: 0.12 },
				),
			),
		),
		el("path", { d: towerShape, fill: "none", stroke: ink, "stroke-width": 6 }),
		el("path", { d: "M408 836Q590 884 772 836L716 742Q590 770 464 742Z", fill: brick, stroke: ink, "stroke-width": 6 }),
		...Array.from({ length: 5 }, (_, row) =>
			line(
				Array.from(
					{ length: 14 },
					(_, i) =>
						`M${(466 - row * 11 + i * (18 + row * 1.6)).toFixed(0)} ${(760 + row * 15 + Math.sin(((i + 0.5) / 14) * Math.PI) * 26).toFixed(0)}q9 9 16 0`,
				).join(""),
				"#7c2f25",
				3,
			),
		),
		line("M412 842Q590 890 768 842", cream, 10),
		window(510, 920),
		window(664, 930),
		window(590, 1080),
		line("M510 946L420 972", ink, 17),
		line("M510 946L424 971", brick, 10),
		line("M664 956L776 976", ink, 17),
		line("M664 956L772 975", brick, 10),
		el("path", { d: "M544 1364V1246Q590 1204 636 1246V1364Z", fill: pine, stroke: cream, "stroke-width": 8 }),
		line("M567 1240V1360M590 1232V1362M613 1240V1360", ink, 3),
		el("circle", { cx: 622, cy: 1306, r: 5, fill: cream }),
		...Array.from({ length: 44 }, () =>
			el("path", {
				d: blob(random, 418 + random.between(-14, 60), 1340 - random.next() ** 1.5 * 260, 13, 11, 0.2, 7),
				fill: random.pick([pine, "#4f7d4f", leaf]),
			}),
		),
	);
}

function meadow(random: Random): string {
	const blades = Array.from({ length: 300 }, () => {
		const [x, y] = [random.between(-10, 1210), random.between(1300, 1510)];
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}q${random.between(-5, 5).toFixed(0)} -16 ${random.between(-14, 14).toFixed(0)} ${random.between(-50, -20).toFixed(0)}`,
			random.pick([pine, "#4f7d4f", lime, "#dfe09a", "#5f8d55"]),
			random.between(2.6, 4.6),
		);
	});
	const flower = (x: number, y: number, fill: string) =>
		group(
			{},
			line(`M${x.toFixed(0)} ${y.toFixed(0)}q4 30 -3 60`, pine, 4),
			...Array.from({ length: 5 }, (_, i) => {
				const angle = (i / 5) * Math.PI * 2;
				return el("circle", { cx: x + Math.cos(angle) * 10, cy: y + Math.sin(angle) * 8, r: 8.5, fill });
			}),
			el("circle", { cx: x, cy: y, r: 5.5, fill: ink }),
		);
	return group(
		{},
		el("path", { d: "M-10 1330C240 1290 420 1320 600 1350C800 1380 1000 1320 1210 1336V1510H-10Z", fill: "#5f8d55" }),
		el("path", { d: "M560 1364Q590 1420 520 1510H700Q670 1430 634 1364Z", fill: "#e2d09a" }),
		stipple(random, { x: 560, y: 1380, width: 100, height: 120 }, 60, { colour: "#b79a62", smallest: 1.6, largest: 4 }),
		...blades,
		...Array.from({ length: 26 }, () =>
			flower(
				random.chance(0.5) ? random.between(10, 480) : random.between(740, 1190),
				random.between(1360, 1470),
				random.pick([brick, cream, brick, "#e8b84a"]),
			),
		),
	);
}
