import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	polyline,
	type Random,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const ink = "#20120f";
const dark = "#46211a";
const wood = "#80402a";
const warm = "#b96a3c";
const brass = "#e2b04c";
const shine = "#fbe7ae";
const paper = "#f4e6c4";
const sea = "#2d7c83";
const deep = "#165059";

const line = (d: string, stroke = ink, thickness = 3, more: Record<string, string | number> = {}) =>
	el("path", { d, fill: "none", stroke, "stroke-width": thickness, "stroke-linecap": "round", ...more });
const shape = (points: readonly Point[], fill: string, more: Record<string, string | number> = {}) =>
	el("path", { d: polyline(points, true), fill, ...more });

/** The stern cabin of a ship under way: on the chart table a sea watch in its gimbals, behind it the wake and the low sun. */
export default function draw(): string {
	const random = seededRandom(1761);
	return sheet(
		1600,
		1067,
		dark,
		el(
			"defs",
			{},
			linearGradient("cabin-sky", [
				[0, "#5fa3a0"],
				[0.6, "#cfd6a8"],
				[1, "#f7dc94"],
			]),
			clip("cabin-panes", ...panes().map((pane) => el("path", { d: polyline(pane, true) }))),
			clip("cabin-table", el("path", { d: "M-10 690H1610V1070H-10Z" })),
			clip("cabin-chart", el("rect", { x: 0, y: 0, width: 900, height: 430 })),
		),
		outside(random),
		stern(random),
		overhead(random),
		table(random),
		chart(random),
		almanac(random),
		watch(random),
		sextant(),
		dividers(),
		inkwell(),
	);
}

/** Five stern lights, wider in the middle, leaning out a little. */
function panes(): Point[][] {
	const edges = [70, 352, 372, 640, 660, 940, 960, 1228, 1248, 1530];
	const lean = (x: number, y: number): Point => [800 + (x - 800) * (1 + (y - 560) * 0.0002), y];
	return Array.from({ length: 5 }, (_, i) => {
		const [from, to] = [edges[2 * i] as number, edges[2 * i + 1] as number];
		return [lean(from, 190), lean((from + to) / 2, 166), lean(to, 190), lean(to, 560), lean(from, 560)];
	});
}

function outside(random: Random): string {
	const [sunX, sunY] = [1105, 318];
	const rays = Array.from({ length: 22 }, (_, i) => {
		const r = 74 + i * 20;
		return el("circle", {
			cx: sunX,
			cy: sunY,
			r,
			fill: "none",
			stroke: paper,
			"stroke-width": 3.2 - i * 0.11,
			"stroke-dasharray": `${random.between(26, 90).toFixed(0)} ${random.between(10, 30).toFixed(0)} ${random.between(40, 120).toFixed(0)} ${random.between(12, 34).toFixed(0)}`,
			opacity: 0.75 - i * 0.026,
		});
	});
	const waves = Array.from({ length: 300 }, () => {
		const share = random.next() ** 0.85;
		const y = 398 + share * 190;
		const x = random.between(20, 1580);
		const half = 8 + share * random.between(18, 74);
		const lift = 2 + share * random.between(4, 12);
		return line(
			`M${(x - half).toFixed(0)} ${y.toFixed(0)}q${(half * 0.6).toFixed(0)} ${(-lift).toFixed(0)} ${half.toFixed(0)} ${(-lift * 0.6).toFixed(0)}t${half.toFixed(0)} ${(lift * 0.7).toFixed(0)}`,
			random.pick([deep, deep, "#5aa6a3", "#8fc2ae", "#124049"]),
			1.4 + share * 3.2,
			{ opacity: 0.85 },
		);
	});
	const glitter = Array.from({ length: 150 }, () => {
		const share = random.next();
		const x = sunX + (random.next() + random.next() - 1) * (24 + share * 130);
		const half = random.between(4, 10 + share * 22);
		return line(
			`M${(x - half).toFixed(0)} ${(398 + share * 170).toFixed(0)}h${(2 * half).toFixed(0)}`,
			shine,
			1.6 + share * 3.4,
		);
	});
	const wake = Array.from({ length: 130 }, () => {
		const share = random.next() ** 0.8;
		const x = 640 + share * 60 + (random.next() - 0.5) * (10 + share * 270);
		return line(
			`M${x.toFixed(0)} ${(398 + share * 176).toFixed(0)}q${(6 + share * 20).toFixed(0)} ${(-2 - share * 7).toFixed(0)} ${(12 + share * 44).toFixed(0)} ${random.between(-2, 4).toFixed(0)}`,
			random.pick([paper, "#cfe3cd", paper, "#9ecabb"]),
			1.4 + share * 3.6,
		);
	});
	const gull = (x: number, y: number, size: number) =>
		line(
			`M${x - 20 * size} ${y - 5 * size}Q${x - 8 * size} ${y - 12 * size} ${x} ${y}Q${x + 9 * size} ${y - 13 * size} ${x + 22 * size} ${y - 8 * size}`,
			deep,
			3.6 * size,
		);
	return group(
		{ "clip-path": "url(#cabin-panes)" },
		group(
			{ transform: "rotate(-2.2 800 400)" },
			el("rect", { x: -40, y: 100, width: 1700, height: 300, fill: "url(#cabin-sky)" }),
			...rays,
			el("circle", { cx: sunX, cy: sunY, r: 52, fill: shine }),
			...Array.from({ length: 13 }, (_, i) => {
				const y = 222 + i * 13 + random.between(-5, 5);
				const x = random.between(-40, 900) + (i % 2) * 380;
				const long = random.between(180, 520);
				return el("path", {
					d: `M${x.toFixed(0)} ${y.toFixed(0)}q${(long / 2).toFixed(0)} ${random.between(-18, -8).toFixed(0)} ${long.toFixed(0)} 0q${(-long / 2).toFixed(0)} ${random.between(4, 8).toFixed(0)} ${(-long).toFixed(0)} 0Z`,
					fill: random.pick(["#e9c78c", "#f3ddb0", "#86b5a6"]),
					opacity: 0.9,
				});
			}),
			el("rect", { x: -40, y: 396, width: 1700, height: 260, fill: sea }),
			// An island left astern.
			el("path", {
				d: "M190 398C220 388 246 372 280 366C312 360 330 376 360 378C396 380 420 392 452 398Z",
				fill: "#4a7d77",
			}),
			line("M284 368L300 396M330 378L344 396M252 380L262 396", deep, 2.4),
			...waves,
			...wake,
			...glitter,
			ship(),
			gull(560, 268, 1),
			gull(622, 300, 0.7),
			gull(820, 250, 1.2),
		),
	);
}

/** Another ship, hull down on the horizon. */
function ship(): string {
	const sail = (x: number, y: number, half: number, tall: number) =>
		el("path", {
			d: `M${x - half} ${y}Q${x + 5} ${y - tall / 2} ${x - half * 0.7} ${y - tall}H${x + half * 0.7}Q${x + half + 6} ${y - tall / 2} ${x + half} ${y}Z`,
			fill: paper,
			stroke: deep,
			"stroke-width": 1.8,
		});
	return group(
		{ transform: "translate(1392 400) scale(0.9)" },
		line("M-30 0V-92M2 0V-104M32 0V-80", deep, 3),
		...[-30, 2, 32].flatMap((x, i) => [
			sail(x, -18, 15, 30 - i),
			sail(x, -50, 12, 24),
			sail(x, -76 + (i === 2 ? 6 : 0), 8, 15),
		]),
		line("M46 -12L74 -26M46 -12L32 -74", deep, 2.4),
		el("path", { d: "M-52 -12H52Q50 2 42 8H-44Q-52 0 -52 -12Z", fill: deep }),
	);
}

function stern(random: Random): string {
	const frames = panes().map((pane) => {
		const [a, top, b, c, d] = pane as [Point, Point, Point, Point, Point];
		const middle = (d[0] + c[0]) / 2;
		const bars = [0.25, 0.5, 0.75].map((share) => {
			const x0 = a[0] + (b[0] - a[0]) * share;
			const x1 = d[0] + (c[0] - d[0]) * share;
			return line(`M${x0.toFixed(0)} ${share === 0.5 ? top[1] : 178}L${x1.toFixed(0)} 560`, dark, 7);
		});
		const rails = [285, 378, 470].map((y) =>
			line(`M${(a[0] + (d[0] - a[0]) * 0.4).toFixed(0)} ${y}H${(b[0] + (c[0] - b[0]) * 0.4).toFixed(0)}`, dark, 7),
		);
		return group(
			{},
			...bars,
			...rails,
			...[285, 378, 470].map((y) => line(`M${a[0].toFixed(0)} ${y - 3}H${b[0].toFixed(0)}`, warm, 1.8)),
			line(`M${polyline(pane, true).slice(1)}`, ink, 12),
			line(`M${polyline(pane, true).slice(1)}`, wood, 6),
			line(`M${middle - 40} 548h80`, shine, 2.4, { opacity: 0.8 }),
		);
	});
	const wall = `M-10 -10H1610V720H-10Z${panes()
		.map((pane) => polyline(pane, true))
		.join("")}`;
	return group(
		{},
		el("path", { d: wall, fill: wood, "fill-rule": "evenodd" }),
		...Array.from({ length: 46 }, () => {
			const x = random.between(0, 1600);
			const y = random.pick([random.between(128, 162), random.between(572, 590)]);
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}h${random.between(30, 180).toFixed(0)}`,
				random.pick([dark, dark, warm]),
				1.8,
			);
		}),
		...frames,
		// Carved pilasters between the lights.
		...[40, 362, 650, 950, 1238, 1560].map((x) =>
			group(
				{},
				line(`M${800 + (x - 800) * 0.928} 200L${x} 552`, dark, 14),
				line(`M${797 + (x - 800) * 0.928} 200L${x - 3} 552`, warm, 4),
				el("circle", { cx: 800 + (x - 800) * 0.925, cy: 176, r: 17, fill: dark, stroke: brass, "stroke-width": 3.4 }),
				line(`M${791 + (x - 800) * 0.925} 176h18m-9 -9v18m-6 -15l12 12m0 -12l-12 12`, brass, 2.6),
			),
		),
		// The window seat and its panelled lockers.
		shape(
			[
				[-10, 574],
				[1610, 574],
				[1610, 606],
				[-10, 606],
			],
			warm,
		),
		line("M-10 576H1610", shine, 3, { opacity: 0.7 }),
		el("rect", { x: -10, y: 606, width: 1620, height: 120, fill: dark }),
		...Array.from({ length: 6 }, (_, i) => {
			const x = 20 + i * 264;
			return group(
				{},
				el("rect", { x, y: 622, width: 236, height: 96, fill: wood, stroke: ink, "stroke-width": 4 }),
				...Array.from({ length: 8 }, (_, j) =>
					line(`M${x + 10} ${634 + j * 10}h${random.between(120, 214).toFixed(0)}`, dark, 1.6),
				),
				el("circle", { cx: x + 118, cy: 650, r: 6, fill: brass }),
			);
		}),
		el("path", {
			d: "M20 575C30 540 120 536 210 546C236 552 244 566 246 575Z",
			fill: deep,
			stroke: ink,
			"stroke-width": 4,
		}),
		line("M40 566C90 552 160 552 226 566M60 574C110 564 160 564 210 574", sea, 3),
		el("path", {
			d: "M1390 575C1402 544 1470 538 1552 550L1580 575Z",
			fill: "#7c2b22",
			stroke: ink,
			"stroke-width": 4,
		}),
		line("M1410 568C1450 552 1510 552 1560 568", "#c2603f", 3),
	);
}

function overhead(random: Random): string {
	const beams = [-20, 300, 620, 940, 1260, 1580].map((x) => {
		const lower = 800 + (x - 800) * 0.9;
		return shape(
			[
				[x - 40 + (x - 800) * 0.25, -10],
				[x + 60 + (x - 800) * 0.25, -10],
				[lower + 44, 120],
				[lower - 34, 120],
			],
			dark,
			{ stroke: ink, "stroke-width": 4 },
		);
	});
	return group(
		{},
		el("rect", { x: -10, y: -10, width: 1620, height: 130, fill: "#5d2b20" }),
		...Array.from({ length: 60 }, () => {
			const x = random.between(-100, 1700);
			return line(
				`M${(800 + (x - 800) * 1.2).toFixed(0)} 0L${(800 + (x - 800) * 0.92).toFixed(0)} 118`,
				random.pick([dark, "#7a3a29", ink]),
				1.8,
				{ opacity: 0.8 },
			);
		}),
		...beams,
		el("rect", { x: -10, y: 112, width: 1620, height: 16, fill: warm, stroke: ink, "stroke-width": 4 }),
		// The lamp hangs true while the ship does not.
		group(
			{ transform: "translate(1368 96) rotate(5)" },
			line("M0 -60V20", ink, 4),
			el("path", { d: "M-30 40Q0 6 30 40Z", fill: brass, stroke: ink, "stroke-width": 4 }),
			el("rect", { x: -26, y: 40, width: 52, height: 78, fill: "#f7d27c", stroke: ink, "stroke-width": 4 }),
			line("M-9 42V116M9 42V116", ink, 3),
			el("path", { d: "M0 62Q14 84 0 100Q-14 84 0 62Z", fill: "#fff6da" }),
			el("rect", { x: -34, y: 118, width: 68, height: 13, fill: brass, stroke: ink, "stroke-width": 4 }),
			el("circle", { cx: 0, cy: 16, r: 9, fill: "none", stroke: ink, "stroke-width": 4 }),
		),
	);
}

function table(random: Random): string {
	const grain = Array.from({ length: 150 }, () => {
		const x = random.between(-700, 2300);
		const [from, to] = [random.between(0, 0.7), random.between(0.2, 1)].sort((a, b) => a - b) as [number, number];
		const at = (share: number): Point => [800 + (x - 800) * (0.52 + 0.48 * share), 692 + 380 * share];
		const [a, b] = [at(from), at(Math.max(to, from + 0.1))];
		return line(
			curve([a, [(a[0] + b[0]) / 2 + random.between(-5, 5), (a[1] + b[1]) / 2], b]),
			random.pick([dark, "#6b3323", "#d08a52", "#8f4c2e", dark]),
			random.between(1.2, 3.4),
			{ opacity: 0.65 },
		);
	});
	const lights = [150, 460, 800, 1130, 1440].map((x) =>
		shape(
			[
				[800 + (x - 110 - 800) * 0.72, 694],
				[800 + (x + 110 - 800) * 0.72, 694],
				[800 + (x + 150 - 800) * 1.24, 1070],
				[800 + (x - 150 - 800) * 1.24, 1070],
			],
			"#e5a566",
			{ opacity: 0.42 },
		),
	);
	return group(
		{},
		el("rect", { x: -10, y: 680, width: 1620, height: 400, fill: "#9a5433" }),
		group({ "clip-path": "url(#cabin-table)" }, ...lights, ...grain),
		el("rect", { x: -10, y: 676, width: 1620, height: 16, fill: ink }),
		line("M-10 678H1610", brass, 4),
	);
}

/** The chart, laid on the table by one shear: 900 by 430 of its own units. */
function chart(random: Random): string {
	const rose = (x: number, y: number, r: number) =>
		group(
			{ transform: `translate(${x} ${y})` },
			el("circle", { r: r * 0.72, fill: "none", stroke: "#8a5a33", "stroke-width": 2.4 }),
			el("circle", { r: r * 0.42, fill: "none", stroke: "#8a5a33", "stroke-width": 2.4 }),
			...Array.from({ length: 16 }, (_, i) => {
				const long = i % 4 === 0 ? r : i % 2 === 0 ? r * 0.72 : r * 0.5;
				return group(
					{ transform: `rotate(${i * 22.5})` },
					el("path", { d: `M0 ${-long}L${r * 0.1} ${-r * 0.16}L0 0Z`, fill: "#7c2b22" }),
					el("path", {
						d: `M0 ${-long}L${-r * 0.1} ${-r * 0.16}L0 0Z`,
						fill: brass,
						stroke: "#7c2b22",
						"stroke-width": 1.4,
					}),
				);
			}),
		);
	const rhumbs = Array.from({ length: 32 }, (_, i) => {
		const angle = (i / 32) * Math.PI * 2;
		return line(
			`M812 304L${(812 + Math.cos(angle) * 900).toFixed(0)} ${(304 + Math.sin(angle) * 900).toFixed(0)}`,
			"#b98f58",
			i % 4 === 0 ? 2 : 1.1,
		);
	});
	const coast = (d: string, x: number, y: number, w: number, h: number, id: string) =>
		group(
			{},
			el("defs", {}, clip(id, el("path", { d }))),
			el("path", { d, fill: "#dcb877", stroke: "#6e4426", "stroke-width": 3 }),
			group(
				{ "clip-path": `url(#${id})` },
				stipple(random, { x, y, width: w, height: h }, 120, { colour: "#8a5a33", smallest: 0.9, largest: 1.8 }),
			),
		);
	const land =
		"M0 0H240C250 30 214 44 222 74C232 104 190 112 176 140C160 168 180 196 150 214C120 226 96 204 74 226C50 246 60 290 30 300L0 306Z";
	const south = "M0 430V372C40 360 66 384 100 376C140 366 160 392 196 398C230 404 236 420 250 430Z";
	const grid = [90, 180, 270, 360]
		.map((y) => line(`M0 ${y}H900`, "#caa671", 1.4))
		.concat([152, 304, 456, 608, 760].map((x) => line(`M${x} 0V430`, "#caa671", 1.4)));
	return group(
		{},
		shape(
			[
				[60, 1010],
				[300, 738],
				[1150, 752],
				[1090, 1070],
				[1080, 1090],
				[30, 1090],
			],
			ink,
			{ opacity: 0.45 },
		),
		group(
			{ transform: "matrix(1.02 0.02 -0.36 0.86 262 726)" },
			el("rect", { width: 900, height: 430, fill: paper }),
			group(
				{ "clip-path": "url(#cabin-chart)" },
				...grid,
				...rhumbs,
				coast(land, 0, 0, 250, 310, "chart-north"),
				coast(south, 0, 360, 250, 70, "chart-south"),
				...[
					[420, 300, 20],
					[452, 322, 12],
					[486, 332, 9],
					[700, 330, 24],
					[676, 366, 12],
				].map(([x, y, r]) =>
					el("path", {
						d: blob(random, x as number, y as number, r as number, (r as number) * 0.7, 0.25),
						fill: "#dcb877",
						stroke: "#6e4426",
						"stroke-width": 2.6,
					}),
				),
				rose(812, 304, 84),
				// The ship's track, pricked day by day.
				line("M186 148L262 190L330 214L404 252L470 268L548 292L640 312", "#7c2b22", 3.4, {
					"stroke-dasharray": "13 8",
				}),
				...[
					[262, 190],
					[330, 214],
					[404, 252],
					[470, 268],
					[548, 292],
					[640, 312],
				].map(([x, y]) =>
					line(
						`M${(x as number) - 6} ${(y as number) - 6}l12 12M${(x as number) + 6} ${(y as number) - 6}l-12 12`,
						"#7c2b22",
						3.4,
					),
				),
			),
			el("rect", { x: 9, y: 9, width: 882, height: 412, fill: "none", stroke: "#6e4426", "stroke-width": 4 }),
			line("M17 9V421M883 9V421", "#6e4426", 8, { "stroke-dasharray": "26 26", "stroke-linecap": "butt" }),
			line("M9 17H891", "#6e4426", 8, { "stroke-dasharray": "26 26", "stroke-linecap": "butt" }),
			el("path", {
				d: "M892 0C912 60 898 130 912 220C922 300 904 370 914 430L892 430Z",
				fill: "#d8c295",
				stroke: "#8a5a33",
				"stroke-width": 2,
			}),
		),
	);
}

function watch(random: Random): string {
	const [cx, cy] = [602, 838];
	const ellipse = (rx: number, ry: number, fill: string, more: Record<string, string | number> = {}) =>
		el("ellipse", { cx, cy, rx, ry, fill, ...more });
	const on = (turn: number, share: number): Point => {
		const angle = turn * Math.PI * 2 - Math.PI / 2;
		return [cx + Math.cos(angle) * 150 * share, cy - 12 + Math.sin(angle) * 92 * share];
	};
	const ticks = Array.from({ length: 60 }, (_, i) => {
		const isHour = i % 5 === 0;
		return line(polyline([on(i / 60, isHour ? 0.82 : 0.9), on(i / 60, 0.96)]), ink, isHour ? 6 : 2);
	});
	const hand = (turn: number, long: number, thick: number) => {
		const [tip, tail] = [on(turn, long), on(turn + 0.5, 0.14)];
		return line(polyline([tail, tip]), "#1b3b66", thick);
	};
	const grain = (y0: number, y1: number) =>
		Array.from({ length: 14 }, () => {
			const y = random.between(y0, y1);
			const x = random.between(372, 640);
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}q60 ${random.between(-5, 5).toFixed(0)} ${random.between(90, 190).toFixed(0)} 3`,
				random.pick([ink, warm, "#5b2a1e"]),
				1.8,
				{ opacity: 0.8 },
			);
		});
	const sub = on(0.5, 0.48);
	return group(
		{},
		shape(
			[
				[356, 1000],
				[852, 1004],
				[930, 1070],
				[290, 1070],
			],
			ink,
			{ opacity: 0.5 },
		),
		// Lid, standing open.
		shape(
			[
				[398, 742],
				[806, 744],
				[824, 560],
				[384, 556],
			],
			"#6a2f22",
			{ stroke: ink, "stroke-width": 5 },
		),
		shape(
			[
				[420, 724],
				[786, 726],
				[800, 580],
				[406, 577],
			],
			"#8a3f2a",
			{ stroke: dark, "stroke-width": 4 },
		),
		hatch(random, { x: 430, y: 600, width: 60, height: 100 }, { gap: 12, angle: 0, colour: "#5b2a1e", thickness: 2 }),
		el("rect", { x: 560, y: 628, width: 86, height: 44, rx: 22, fill: brass, stroke: ink, "stroke-width": 3 }),
		line("M576 650h54", "#8a6420", 3),
		line("M384 557H824", brass, 5),
		// Box: the inside, then the rim.
		shape(
			[
				[398, 742],
				[806, 744],
				[862, 916],
				[344, 912],
			],
			"#2a1512",
			{ stroke: ink, "stroke-width": 5 },
		),
		ellipse(214, 84, "none", { stroke: ink, "stroke-width": 22 }),
		ellipse(214, 84, "none", { stroke: brass, "stroke-width": 14 }),
		ellipse(214, 87, "none", { stroke: "#9b6b22", "stroke-width": 4 }),
		line("M372 838h34M798 838h36", brass, 15),
		el("path", {
			d: `M${cx - 172} ${cy - 12}V${cy + 26}Q${cx} ${cy + 164} ${cx + 172} ${cy + 26}V${cy - 12}Z`,
			fill: "#9b6b22",
			stroke: ink,
			"stroke-width": 4,
		}),
		...Array.from({ length: 26 }, (_, i) => {
			const x = cx - 160 + i * 12.8;
			return line(
				`M${x.toFixed(0)} ${(cy + 44 + Math.sqrt(Math.max(0, 1 - ((x - cx) / 176) ** 2)) * 40).toFixed(0)}v14`,
				i < 9 ? shine : "#6b4514",
				3,
			);
		}),
		el("ellipse", { cx, cy: cy - 12, rx: 176, ry: 109, fill: brass, stroke: ink, "stroke-width": 4.5 }),
		el("ellipse", { cx, cy: cy - 12, rx: 164, ry: 101, fill: "#9b6b22" }),
		el("ellipse", { cx, cy: cy - 12, rx: 158, ry: 97, fill: paper, stroke: ink, "stroke-width": 2.4 }),
		line(`M${cx - 168} ${cy - 30}A172 106 0 0 1 ${cx - 60} ${cy - 112}`, shine, 6),
		...ticks,
		el("ellipse", { cx: sub[0], cy: sub[1], rx: 44, ry: 27, fill: "none", stroke: ink, "stroke-width": 2.4 }),
		...Array.from({ length: 24 }, (_, i) => {
			const angle = (i / 24) * Math.PI * 2;
			return line(
				`M${(sub[0] + Math.cos(angle) * 38).toFixed(1)} ${(sub[1] + Math.sin(angle) * 23).toFixed(1)}L${(sub[0] + Math.cos(angle) * 43).toFixed(1)} ${(sub[1] + Math.sin(angle) * 26).toFixed(1)}`,
				ink,
				1.6,
			);
		}),
		line(`M${sub[0]} ${sub[1]}l26 -13`, "#1b3b66", 3.4),
		hand(10.15 / 12, 0.56, 10),
		hand(9 / 60, 0.84, 6.5),
		el("ellipse", { cx, cy: cy - 12, rx: 11, ry: 8, fill: brass, stroke: ink, "stroke-width": 2.6 }),
		el("path", {
			d: `M${cx + 40} ${cy - 98}Q${cx + 130} ${cy - 70} ${cx + 138} ${cy - 6}Q${cx + 110} ${cy - 62} ${cx + 40} ${cy - 98}Z`,
			fill: "#ffffff",
			opacity: 0.55,
		}),
		// Front of the box.
		shape(
			[
				[344, 912],
				[862, 916],
				[852, 1010],
				[356, 1004],
			],
			"#7a3524",
			{ stroke: ink, "stroke-width": 5 },
		),
		...grain(924, 998),
		line("M344 913L862 917", "#d9894f", 5),
		el("rect", { x: 584, y: 936, width: 40, height: 48, rx: 5, fill: brass, stroke: ink, "stroke-width": 3 }),
		el("circle", { cx: 604, cy: 954, r: 6, fill: ink }),
		line("M604 956v14", ink, 4),
		line("M348 930l12 -14M350 1000l14 4M846 1006l6 -16M858 930l-12 -12", brass, 8),
	);
}

/** A sextant lying on its frame, pressed flat by the view. */
function sextant(): string {
	const arc = (r: number, from: number, to: number) => {
		const at = (degrees: number) =>
			`${(Math.cos((degrees * Math.PI) / 180) * r).toFixed(1)} ${(Math.sin((degrees * Math.PI) / 180) * r).toFixed(1)}`;
		return `M${at(from)}A${r} ${r} 0 0 1 ${at(to)}`;
	};
	const ray = (degrees: number, from: number, to: number) => {
		const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
		return `M${(c * from).toFixed(1)} ${(s * from).toFixed(1)}L${(c * to).toFixed(1)} ${(s * to).toFixed(1)}`;
	};
	const frame = (colour: string, more: number) => [
		line(arc(300, 58, 122), colour, 30 + more),
		line(ray(58, 0, 300), colour, 16 + more),
		line(ray(122, 0, 300), colour, 16 + more),
		line(arc(165, 58, 122), colour, 11 + more),
		line(ray(76, 60, 290), colour, 8 + more),
		line(ray(104, 60, 290), colour, 8 + more),
	];
	return group(
		{ transform: "matrix(1 -0.1 0.16 0.66 1304 752)" },
		group({ transform: "translate(10 34)", opacity: 0.45 }, ...frame(ink, 6)),
		...frame(ink, 8),
		...frame(brass, 0),
		line(arc(306, 60, 120), shine, 7),
		...Array.from({ length: 61 }, (_, i) =>
			line(ray(60 + i, i % 5 === 0 ? 286 : 294, 308), ink, i % 5 === 0 ? 2.6 : 1.4),
		),
		line(ray(84, -14, 330), ink, 24),
		line(ray(84, -14, 330), "#c98f35", 16),
		line(ray(83, 0, 300), shine, 3),
		el("rect", { x: 10, y: 306, width: 46, height: 34, rx: 6, fill: brass, stroke: ink, "stroke-width": 4 }),
		el("circle", { cx: 0, cy: 0, r: 30, fill: brass, stroke: ink, "stroke-width": 4.5 }),
		el("rect", { x: -34, y: -40, width: 68, height: 26, fill: "#cfe3cd", stroke: ink, "stroke-width": 4 }),
		line("M-24 -34l16 14M-4 -36l16 16", "#ffffff", 3),
		el("rect", {
			x: -142,
			y: 120,
			width: 24,
			height: 58,
			fill: "#cfe3cd",
			stroke: ink,
			"stroke-width": 4,
			transform: "rotate(-28 -130 150)",
		}),
		...["#7c2b22", deep, "#7c2b22"].map((fill, i) =>
			el("rect", {
				x: -104 + i * 26,
				y: 60 + i * -12,
				width: 20,
				height: 50,
				fill,
				stroke: ink,
				"stroke-width": 3,
				opacity: 0.95,
			}),
		),
		line("M76 128L206 70", ink, 44),
		line("M76 128L206 70", brass, 35),
		line("M80 118L200 64", shine, 5),
		line("M206 70L232 58", ink, 54),
		line("M206 70L230 59", "#9b6b22", 43),
	);
}

function almanac(random: Random): string {
	const rows = (x: number, slope: number) =>
		Array.from({ length: 13 }, (_, i) => {
			const y = 772 + i * 12.5;
			return line(
				`M${x + i * slope} ${y}h${random.between(16, 30).toFixed(0)}m8 0h${random.between(10, 24).toFixed(0)}m9 0h${random.between(18, 34).toFixed(0)}m9 0h${random.between(8, 20).toFixed(0)}`,
				"#6b4a35",
				3,
			);
		});
	return group(
		{},
		shape(
			[
				[1010, 930],
				[1060, 738],
				[1400, 742],
				[1420, 940],
			],
			ink,
			{ opacity: 0.35 },
		),
		el("path", {
			d: "M1008 744Q1090 722 1170 748Q1256 724 1344 748L1388 950Q1270 930 1190 958Q1090 930 994 948Z",
			fill: "#7c2b22",
			stroke: ink,
			"stroke-width": 4.5,
		}),
		el("path", {
			d: "M1022 742Q1096 720 1170 746L1188 944Q1096 918 1008 934Z",
			fill: paper,
			stroke: ink,
			"stroke-width": 3,
		}),
		el("path", {
			d: "M1170 746Q1250 720 1332 742L1372 936Q1270 916 1188 944Z",
			fill: "#fbf0d2",
			stroke: ink,
			"stroke-width": 3,
		}),
		...rows(1036, -1.2),
		...rows(1190, 1.9),
		line("M1170 746L1188 944", "#a5763f", 4),
	);
}

function dividers(): string {
	return group(
		{ transform: "translate(262 826) rotate(24)" },
		group({ transform: "translate(-8 16)", opacity: 0.4 }, line("M0 0L-52 190M0 0L60 186", ink, 11)),
		line("M0 0L-52 190", ink, 15),
		line("M0 0L60 186", ink, 15),
		line("M0 0L-36 130", brass, 9),
		line("M0 0L42 130", brass, 9),
		line("M-36 130L-52 190M42 130L60 186", "#c9d3cf", 6),
		line("M-4 16L-30 112", shine, 2.6),
		el("circle", { r: 20, fill: brass, stroke: ink, "stroke-width": 4.5 }),
		el("circle", { r: 7, fill: "#9b6b22" }),
	);
}

function inkwell(): string {
	return group(
		{},
		el("ellipse", { cx: 116, cy: 842, rx: 76, ry: 22, fill: ink, opacity: 0.45 }),
		el("path", {
			d: "M58 770Q48 834 62 844Q108 860 156 844Q170 834 158 770Z",
			fill: deep,
			stroke: ink,
			"stroke-width": 4.5,
		}),
		el("ellipse", { cx: 108, cy: 770, rx: 50, ry: 15, fill: "#7fb3a8", stroke: ink, "stroke-width": 4 }),
		el("ellipse", { cx: 108, cy: 770, rx: 26, ry: 8, fill: ink }),
		line("M68 790Q62 822 72 836M80 794V838", "#6fb0a6", 4),
		el("path", {
			d: "M108 770C130 690 176 610 262 566C270 620 236 690 176 716C150 728 126 742 108 770Z",
			fill: "#fbf0d2",
			stroke: ink,
			"stroke-width": 3.4,
		}),
		line("M108 770C140 706 190 640 250 582", "#a5763f", 3),
		line("M206 628l40 -6M186 654l44 -2M168 680l44 0M216 616l8 -34M190 642l0 -38", "#c9ac76", 2.2),
	);
}
