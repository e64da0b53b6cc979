import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	polyline,
	ridge,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const plum = "#3b2230";
const wall = "#5a3541";
const rose = "#eeb096";
const ochre = "#d79a4a";
const cream = "#f8ead0";
const crust = "#9c5424";
const slate = "#55708a";

/** A cut loaf cooling on a kitchen table at sunrise, dough under a cloth, fields beyond the window. */
export default function draw(): string {
	const random = seededRandom(71);
	const stroke = (points: readonly Point[], colour: string, thickness: number, opacity = 1) =>
		el("path", {
			d: curve(points),
			fill: "none",
			stroke: colour,
			"stroke-width": thickness,
			"stroke-linecap": "round",
			opacity,
		});
	const shape = (points: readonly Point[], fill: string, isSmooth = false) =>
		el("path", { d: isSmooth ? curve(points, true) : polyline(points, true), fill });

	// Outside: bands of dawn, a low sun, rows of wheat that run to the horizon.
	const pane = { x: 150, y: 70, width: 830, height: 560 };
	const bands = ["#7f6f93", "#b3838f", "#d99a8d", rose, "#f3c79f", "#f7dfae"].map((fill, i) =>
		el("path", { d: ridge(random, 1100, 60 + i * 62, 640, 8, 7), fill }),
	);
	const clouds = Array.from({ length: 9 }, () => {
		const x = random.between(120, 900);
		const y = random.between(100, 330);
		const length = random.between(90, 260);
		return el("path", {
			d: `M${x} ${y}c${length * 0.2} ${random.between(-16, -6)} ${length * 0.7} ${random.between(-14, -4)} ${length} 0c${-length * 0.3} 7 ${-length * 0.7} 8 ${-length} 0Z`,
			fill: "#f9d9bd",
			opacity: 0.75,
		});
	});
	const rows = Array.from({ length: 46 }, (_, i) => {
		const foot = -700 + i * 55;
		return stroke(
			[
				[610 + (foot - 610) * 0.02, 470],
				[610 + (foot - 610) * 0.3, 505],
				[foot, 660],
			],
			i % 2 ? "#b97a35" : "#f0c06d",
			i % 2 ? 3.4 : 2.2,
			0.8,
		);
	});
	const poplars = [200, 232, 258, 880, 912].map((x, i) =>
		group(
			{},
			el("path", { d: blob(random, x, 418, 10, 52 - i * 3, 0.12, 12), fill: "#5b4152" }),
			el("path", { d: `M${x} 420v62`, stroke: "#4a3444", "stroke-width": 4 }),
		),
	);
	const outside = group(
		{ "clip-path": "url(#pane)" },
		...bands,
		el("circle", { cx: 610, cy: 432, r: 74, fill: "#fdf3d2" }),
		...Array.from({ length: 26 }, (_, i) => {
			const angle = Math.PI + (i / 25) * Math.PI;
			const far = random.between(150, 230);
			return el("path", {
				d: `M${610 + Math.cos(angle) * 92} ${432 + Math.sin(angle) * 92}L${610 + Math.cos(angle) * far} ${432 + Math.sin(angle) * far}`,
				stroke: "#fdf3d2",
				"stroke-width": 3,
				opacity: 0.55,
			});
		}),
		...clouds,
		el("path", { d: ridge(random, 1100, 445, 660, 16, 9), fill: "#a8768a" }),
		el("path", { d: ridge(random, 1100, 466, 660, 8, 9), fill: "#8a5d72" }),
		...poplars,
		el("rect", { x: 100, y: 474, width: 900, height: 180, fill: ochre }),
		...rows,
		...Array.from({ length: 150 }, () => {
			const x = random.between(140, 990);
			const y = random.between(560, 640);
			return stroke(
				[
					[x, y + 40],
					[x + random.between(-4, 4), y + 12],
					[x + random.between(-9, 9), y],
				],
				random.pick(["#f4cf85", "#a96b2c", "#e2ac55"]),
				3,
			);
		}),
	);
	const frame = group(
		{ stroke: "#2b1822", fill: "none" },
		el("rect", { ...pane, "stroke-width": 26 }),
		el("rect", { x: 168, y: 88, width: 794, height: 524, "stroke-width": 3, stroke: "#93606a" }),
		el("path", { d: "M426 70v560M704 70v560M150 330h830", "stroke-width": 13 }),
		el("path", { d: "M421 92v228M699 92v228M421 342v276M699 342v276", "stroke-width": 2, stroke: "#b47c78" }),
	);

	// The oven in the right wall.
	const bricks: string[] = [];
	for (let ring = 0; ring < 2; ring++) {
		for (let i = 0; i < 17; i++) {
			const angle = Math.PI + ((i + 0.5 + ring * 0.5) / 17) * Math.PI;
			const reach = 178 + ring * 42;
			bricks.push(
				el("rect", {
					x: -16,
					y: -18,
					width: 31,
					height: 37,
					rx: 3,
					fill: random.pick(["#a9573a", "#b8664a", "#8f4531", "#c07652"]),
					transform: `translate(${Math.round(1345 + Math.cos(angle) * reach)} ${Math.round(470 + Math.sin(angle) * reach)}) rotate(${Math.round((angle * 180) / Math.PI + 90)})`,
				}),
			);
		}
	}
	const oven = group(
		{},
		el("path", { d: "M1110 640V460A235 235 0 0 1 1580 460V640Z", fill: "#3f2430" }),
		...bricks,
		...[1150, 1187, 1503, 1540].flatMap((x, column) =>
			Array.from({ length: 5 }, (_, i) =>
				el("rect", {
					x: x - 17 + (i % 2) * 3,
					y: 482 + i * 32 + (column % 2) * 4,
					width: 33,
					height: 27,
					rx: 3,
					fill: random.pick(["#a9573a", "#b8664a", "#8f4531"]),
				}),
			),
		),
		el("path", { d: "M1190 640V470A155 155 0 0 1 1500 470V640Z", fill: "#1d0f14" }),
		el("path", { d: "M1205 640V500A140 130 0 0 1 1485 500V640Z", fill: "#55201a" }),
		el("path", { d: blob(random, 1345, 640, 120, 80, 0.12, 12), fill: "#b23f1c" }),
		el("path", { d: blob(random, 1345, 650, 92, 60, 0.2, 12), fill: "#e9812d" }),
		...Array.from({ length: 15 }, () => {
			const x = random.between(1260, 1430);
			const tall = random.between(40, 115);
			return el("path", {
				d: `M${x - 12} 640C${x - 20} ${640 - tall * 0.4} ${x + random.between(-12, 12)} ${640 - tall * 0.5} ${x + random.between(-10, 10)} ${640 - tall}C${x + 16} ${640 - tall * 0.6} ${x + 24} ${640 - tall * 0.3} ${x + 12} 640Z`,
				fill: random.pick(["#f6c04e", "#f29a38", "#fbe08a"]),
				opacity: 0.85,
			});
		}),
		el("path", { d: "M1090 640H1600V676H1090Z", fill: "#7b4a41" }),
		el("path", { d: "M1090 642H1600", stroke: "#f0a868", "stroke-width": 4 }),
	);

	// The table: planks, grain, and the window's light lying across it.
	const grain = Array.from({ length: 190 }, () => {
		const y = 700 + random.next() ** 0.8 * 367;
		const x = random.between(-120, 1500);
		const length = random.between(120, 520);
		return stroke(
			[
				[x, y],
				[x + length * 0.3, y + random.between(-3, 3)],
				[x + length * 0.6, y + random.between(-3, 3)],
				[x + length, y + random.between(-2, 2)],
			],
			random.pick(["#5f2f22", "#a5653c", "#6f3a28", "#c58450"]),
			random.between(1, 2.8),
			0.7,
		);
	});
	const lit = [0, 1, 2].map((i) =>
		shape(
			[
				[360 + i * 280, 694],
				[590 + i * 280, 694],
				[520 + i * 360, 1067],
				[180 + i * 360, 1067],
			],
			"#e7a468",
		),
	);
	const table = group(
		{},
		el("rect", { x: 0, y: 680, width: 1600, height: 387, fill: "#86472d" }),
		group({ opacity: 0.55 }, ...lit),
		...grain,
		el("path", { d: "M0 772H1600M0 900H1600", stroke: "#4b241d", "stroke-width": 5 }),
		el("path", { d: "M0 682H1600", stroke: "#d99362", "stroke-width": 5 }),
	);

	// Bowl, dough and cloth.
	const bowl = group(
		{},
		el("ellipse", { cx: 372, cy: 962, rx: 250, ry: 34, fill: plum, opacity: 0.55 }),
		el("path", { d: blob(random, 330, 745, 192, 92, 0.04, 14), fill: "#f1dcb4" }),
		group(
			{ "clip-path": "url(#dough)" },
			hatch(
				random,
				{ x: 330, y: 640, width: 220, height: 180 },
				{ gap: 8, angle: 72, colour: "#c99d68", thickness: 2.2 },
			),
			...Array.from({ length: 16 }, () =>
				el("ellipse", {
					cx: random.between(170, 480),
					cy: random.between(680, 760),
					rx: random.between(4, 13),
					ry: random.between(3, 8),
					fill: "#fcf2da",
					stroke: "#c99d68",
					"stroke-width": 1.6,
				}),
			),
		),
		el("path", { d: "M120 752C124 880 200 962 330 962S536 880 540 752Z", fill: slate }),
		group(
			{ "clip-path": "url(#bowl)" },
			hatch(
				random,
				{ x: 320, y: 740, width: 240, height: 240 },
				{ gap: 8, angle: 64, colour: "#2d3f55", thickness: 2.6 },
			),
			hatch(
				random,
				{ x: 430, y: 740, width: 130, height: 240 },
				{ gap: 10, angle: -30, colour: "#2d3f55", thickness: 2.2 },
			),
			el("path", { d: "M110 800C240 836 430 836 560 800", fill: "none", stroke: cream, "stroke-width": 8 }),
			el("path", { d: "M118 822C240 856 430 856 552 822", fill: "none", stroke: cream, "stroke-width": 3 }),
			stroke(
				[
					[150, 800],
					[168, 862],
					[214, 920],
				],
				"#a9c0cc",
				9,
				0.8,
			),
		),
		el("path", {
			d: "M112 750C180 782 480 782 548 750",
			fill: "none",
			stroke: "#8ba3b3",
			"stroke-width": 13,
			"stroke-linecap": "round",
		}),
		group(
			{ "clip-path": "url(#cloth)" },
			el("rect", { x: 280, y: 620, width: 340, height: 400, fill: cream }),
			...Array.from({ length: 9 }, (_, i) =>
				el("path", {
					d: `M${300 + i * 34} 630C${320 + i * 34} 700 ${318 + i * 34} 740 ${330 + i * 34} 1000`,
					stroke: i % 3 === 1 ? "#b5483a" : "#cf8a72",
					"stroke-width": i % 3 === 1 ? 11 : 4,
					fill: "none",
				}),
			),
			hatch(
				random,
				{ x: 420, y: 700, width: 200, height: 260 },
				{ gap: 9, angle: 80, colour: "#b79a86", thickness: 2 },
			),
			stroke(
				[
					[392, 770],
					[402, 850],
					[384, 940],
				],
				"#a5846f",
				5,
			),
			stroke(
				[
					[470, 760],
					[492, 830],
					[478, 920],
				],
				"#a5846f",
				6,
			),
		),
	);

	// The loaf: the cut face towards us, the crust going back to the right.
	const face: Point[] = [
		[706, 852],
		[690, 790],
		[700, 700],
		[752, 622],
		[850, 578],
		[960, 590],
		[1050, 650],
		[1090, 740],
		[1092, 812],
		[1076, 858],
		[890, 872],
	];
	const taken: [x: number, y: number, size: number][] = [];
	for (let i = 0; i < 900 && taken.length < 190; i++) {
		const size =
			taken.length < 16 ? random.between(13, 25) : taken.length < 70 ? random.between(6, 12) : random.between(2, 5);
		const angle = random.between(0, Math.PI * 2);
		const reach = Math.sqrt(random.next());
		const x = 892 + Math.cos(angle) * reach * 178;
		const y = 738 + Math.sin(angle) * reach * 124;
		if (taken.every(([otherX, otherY, other]) => Math.hypot(x - otherX, y - otherY) > (size + other) * 1.25 + 2)) {
			taken.push([x, y, size]);
		}
	}
	const holes = taken.map(([x, y, size], i) =>
		group(
			{},
			el("path", { d: blob(random, x, y, size * 1.25, size * 0.85, 0.22, 7), fill: i % 3 ? "#cf9b5e" : "#b57a42" }),
			size > 8
				? el("path", {
						d: `M${Math.round(x - size)} ${Math.round(y + size * 0.5)}q${Math.round(size)} ${Math.round(size * 0.8)} ${Math.round(size * 2)} 0`,
						fill: "none",
						stroke: "#fff6df",
						"stroke-width": 2.6,
					})
				: "",
		),
	);
	const scores = [0, 1, 2, 3].map((i) => {
		const x = 906 + i * 92;
		const y = 578 + i * i * 5;
		return group(
			{},
			shape(
				[
					[x, y + 6],
					[x + 60, y + 2],
					[x + 112, y + 64 + i * 5],
					[x + 128, y + 150],
					[x + 96, y + 84],
					[x + 52, y + 30],
				],
				"#5e2b17",
				true,
			),
			shape(
				[
					[x + 12, y + 8],
					[x + 58, y + 9],
					[x + 104, y + 66 + i * 5],
					[x + 120, y + 136],
					[x + 92, y + 74],
					[x + 54, y + 24],
				],
				"#edc489",
				true,
			),
		);
	});
	const loaf = group(
		{},
		el("path", {
			d: "M560 900L1330 860L1490 935L1440 965L690 1000Z",
			fill: plum,
			opacity: 0.5,
		}),
		shape(
			[
				[590, 868],
				[1370, 838],
				[1476, 900],
				[664, 946],
			],
			"#d09a5c",
		),
		shape(
			[
				[664, 946],
				[1476, 900],
				[1476, 926],
				[664, 974],
			],
			"#7d4a2a",
		),
		...Array.from({ length: 9 }, (_, i) =>
			stroke(
				[
					[610 + i * 8, 876 + i * 7],
					[960, 862 + i * 8],
					[1372 + i * 11, 844 + i * 6],
				],
				"#a8703c",
				1.8,
			),
		),
		el("path", {
			d: "M700 850C690 690 780 560 900 552C1060 524 1230 560 1310 660C1372 740 1364 840 1340 850L1080 872Z",
			fill: crust,
		}),
		group(
			{ "clip-path": "url(#crust)" },
			hatch(
				random,
				{ x: 1060, y: 540, width: 340, height: 350 },
				{ gap: 9, angle: 58, colour: "#5e2b17", thickness: 3 },
			),
			hatch(
				random,
				{ x: 1180, y: 600, width: 220, height: 280 },
				{ gap: 9, angle: -28, colour: "#4a1f14", thickness: 3 },
			),
			el("path", {
				d: "M720 690C780 590 860 560 960 556C1080 540 1180 566 1230 600C1130 580 1000 578 900 590Z",
				fill: "#d58a42",
				opacity: 0.85,
			}),
			stipple(random, { x: 880, y: 540, width: 460, height: 170 }, 320, { colour: "#fbe9c6", smallest: 1, largest: 3 }),
			...scores,
		),
		shape(face, "#7a3d1b", true),
		group(
			{ transform: "translate(26 22) scale(0.971)" },
			shape(face, "#f6e3bd", true),
			group({ "clip-path": "url(#face)" }, ...holes),
		),
	);
	// A slice fallen forward, and crumbs.
	const slice = group(
		{},
		el("path", { d: blob(random, 905, 1010, 236, 46, 0.03, 14), fill: plum, opacity: 0.5 }),
		el("path", { d: blob(random, 900, 992, 226, 52, 0.05, 16), fill: "#7a3d1b" }),
		el("path", { d: blob(random, 900, 980, 216, 43, 0.05, 16), fill: "#f6e3bd" }),
		...Array.from({ length: 60 }, () => {
			const angle = random.between(0, 6.28);
			const reach = random.next() ** 0.6;
			const size = random.between(2, 11);
			return el("path", {
				d: blob(
					random,
					900 + Math.cos(angle) * reach * 180,
					980 + Math.sin(angle) * reach * 30,
					size * 1.5,
					size * 0.5,
					0.2,
					7,
				),
				fill: "#cb955a",
			});
		}),
		...Array.from({ length: 46 }, () =>
			el("path", {
				d: blob(
					random,
					random.between(620, 1400),
					random.between(940, 1050),
					random.between(2, 6),
					random.between(2, 4),
					0.3,
					6,
				),
				fill: random.pick(["#f0d5a3", "#a75f2c", "#e8c48b"]),
			}),
		),
	);
	const knife = group(
		{ transform: "rotate(-9 1300 990)" },
		el("path", { d: "M1150 1010L1440 996L1440 1018L1180 1024Z", fill: plum, opacity: 0.5 }),
		el("path", {
			d: "M1140 988C1160 974 1200 972 1420 974V1002L1180 1006C1160 1004 1146 998 1140 988Z",
			fill: "#cfd6d3",
		}),
		el("path", { d: "M1150 988H1418", stroke: "#8d999b", "stroke-width": 3 }),
		el("path", { d: "M1418 968H1580Q1596 988 1580 1008H1418Z", fill: "#43242a" }),
		...[1450, 1500, 1550].map((x) => el("circle", { cx: x, cy: 988, r: 6, fill: "#d9b36b" })),
	);

	// Steam, a jar of wheat on the sill, tools on the wall.
	const steam = Array.from({ length: 7 }, (_, i) => {
		const x = 840 + i * 62;
		return stroke(
			[
				[x, 540],
				[x + 22, 490],
				[x - 14, 430],
				[x + 18, 372],
				[x + random.between(-20, 30), 310 + random.between(-30, 40)],
			],
			cream,
			random.between(3, 7),
			0.38,
		);
	});
	const ears = Array.from({ length: 9 }, (_, i) => {
		const tipX = 160 + i * 26 + random.between(-8, 8);
		const tipY = 330 + Math.abs(i - 4) * 20 + random.between(-20, 20);
		const parts = [
			stroke(
				[
					[262, 590],
					[258 + (tipX - 262) * 0.4, 500],
					[tipX, tipY + 60],
				],
				"#c58a3a",
				4,
			),
		];
		for (let grainAt = 0; grainAt < 7; grainAt++) {
			const y = tipY + grainAt * 10;
			for (const side of [-1, 1]) {
				parts.push(
					el("path", {
						d: `M${tipX} ${y + 12}q${side * 13} -2 ${side * 11} -17q${-side * 10} 3 ${-side * 11} 17`,
						fill: side < 0 ? "#f3cf84" : "#cd923f",
					}),
					stroke(
						[
							[tipX + side * 10, y - 4],
							[tipX + side * 18, y - 30],
						],
						"#e5b866",
						1.3,
					),
				);
			}
		}
		return group({}, ...parts);
	});
	const jar = group(
		{},
		...ears,
		el("path", { d: "M214 540C200 570 196 600 206 632H318C328 600 324 570 310 540Z", fill: "#b5483a" }),
		el("path", { d: "M214 540C240 550 284 550 310 540", fill: "none", stroke: "#d9796a", "stroke-width": 6 }),
		group(
			{ "clip-path": "url(#jar)" },
			hatch(
				random,
				{ x: 262, y: 530, width: 80, height: 110 },
				{ gap: 7, angle: 70, colour: "#6e2323", thickness: 2.4 },
			),
		),
	);
	const wallTexture = group(
		{ opacity: 0.5 },
		hatch(
			random,
			{ x: 0, y: 0, width: 1600, height: 690 },
			{ gap: 13, angle: 24, colour: "#6e4450", thickness: 2.2, breaks: 0.16 },
		),
		hatch(
			random,
			{ x: 980, y: 0, width: 130, height: 690 },
			{ gap: 11, angle: -50, colour: plum, thickness: 2.4, breaks: 0.1 },
		),
	);
	const utensils = group(
		{},
		el("path", { d: "M1030 120H1560", stroke: "#2b1822", "stroke-width": 12, "stroke-linecap": "round" }),
		el("path", { d: "M1030 117H1560", stroke: "#a4705f", "stroke-width": 2 }),
		...[1080, 1160, 1500].map((x) => el("path", { d: `M${x} 120v26`, stroke: "#d9b36b", "stroke-width": 4 })),
		el("path", { d: "M1074 146h12v88h-12Z", fill: "#a5653c" }),
		el("ellipse", { cx: 1080, cy: 252, rx: 20, ry: 30, fill: "#a5653c" }),
		el("ellipse", { cx: 1076, cy: 250, rx: 12, ry: 22, fill: "#c98852" }),
		el("path", { d: "M1154 146h12v70h-12Z", fill: "#8a9aa0" }),
		el("path", {
			d: "M1160 210C1128 230 1128 280 1160 296C1192 280 1192 230 1160 210M1160 210V296M1148 222Q1140 254 1150 290M1172 222Q1180 254 1170 290",
			fill: "none",
			stroke: "#c3cdcd",
			"stroke-width": 3.4,
		}),
		el("path", { d: "M1466 146H1534L1526 196C1516 214 1484 214 1474 196Z", fill: "#b87345" }),
		el("path", { d: "M1474 150L1480 196", stroke: "#eab682", "stroke-width": 5 }),
	);

	return sheet(
		1600,
		1067,
		wall,
		el(
			"defs",
			{},
			clip("pane", el("rect", pane)),
			clip("dough", el("ellipse", { cx: 330, cy: 745, rx: 188, ry: 88 })),
			clip("bowl", el("path", { d: "M120 752C124 880 200 962 330 962S536 880 540 752Z" })),
			clip("jar", el("path", { d: "M214 540C200 570 196 600 206 632H318C328 600 324 570 310 540Z" })),
			clip(
				"cloth",
				el("path", {
					d: "M300 668C360 640 440 652 500 694C556 740 566 780 560 850C566 900 556 946 566 978C520 996 470 976 430 992C396 1002 360 980 336 986C350 940 336 900 344 850C330 790 320 740 300 668Z",
				}),
			),
			clip(
				"crust",
				el("path", {
					d: "M700 850C690 690 780 560 900 552C1060 524 1230 560 1310 660C1372 740 1364 840 1340 850L1080 872Z",
				}),
			),
			clip("face", el("path", { d: curve(face, true) })),
		),
		wallTexture,
		outside,
		frame,
		utensils,
		oven,
		el("rect", { x: 110, y: 628, width: 910, height: 34, fill: "#7b4a41" }),
		el("path", { d: "M110 630H1020", stroke: "#eeb096", "stroke-width": 4 }),
		jar,
		table,
		bowl,
		loaf,
		...steam,
		slice,
		knife,
		stipple(random, { x: 520, y: 900, width: 620, height: 150 }, 260, { colour: cream, smallest: 0.8, largest: 2.4 }),
	);
}
