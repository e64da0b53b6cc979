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
} from "../drawing/ink.ts";

const ink = "#24353b";
const sea = "#a9cfc2";
const seaDeep = "#6fa79c";
const cream = "#f7efdc";
const grey = "#b8c2bd";
const coral = "#e07a5f";
const mustard = "#e2ad4a";
const brown = "#7b5138";

/** Edward Lear's old man, drawn anew: two owls, a hen, four larks and a wren nest in an enormous beard. */
export default function draw(): string {
	const random = seededRandom(1846);
	const stroke = (points: readonly Point[], colour: string, thickness: number, opacity?: number) =>
		el("path", {
			d: curve(points),
			fill: "none",
			stroke: colour,
			"stroke-width": thickness,
			"stroke-linecap": "round",
			opacity,
		});

	// Behind him: sky in bands, downs, a village, a windy tree.
	const cloud = (x: number, y: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", {
				d: "M-130 20C-150 -20 -96 -44 -70 -26C-60 -76 20 -84 40 -38C76 -62 128 -34 116 8C140 20 130 30 110 30H-110C-124 30 -130 26 -130 20Z",
				fill: cream,
			}),
			...Array.from({ length: 7 }, (_, i) =>
				el("path", {
					d: `M${-90 + i * 30} ${18 - (i % 2) * 8}h${36 - (i % 3) * 8}`,
					stroke: sea,
					"stroke-width": 4,
					"stroke-linecap": "round",
				}),
			),
		);
	const house = (x: number, y: number, size: number, wall: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("rect", { x: -30, y: -40, width: 60, height: 42, fill: wall }),
			el("path", { d: "M-38 -38L0 -76L38 -38Z", fill: coral }),
			el("path", { d: "M0 -76L38 -38H6Z", fill: "#b9573f" }),
			el("path", { d: "M-18 2V-22H-4V2ZM8 -26H22V-12H8Z", fill: ink }),
			el("path", { d: "M14 -66V-86H24V-56Z", fill: brown }),
		);
	const background = group(
		{},
		...["#8fc0b6", "#9ac8bd", sea, "#bcd9c9", "#d2e4d0", "#e6ecd8"].map((fill, i) =>
			el("path", { d: ridge(random, 1600, -30 + i * 98, 760, 12, 7), fill }),
		),
		cloud(230, 140, 1.1),
		cloud(1330, 110, 1.3),
		cloud(1120, 250, 0.6),
		cloud(470, 280, 0.5),
		el("path", { d: ridge(random, 1600, 590, 1067, 26, 6), fill: "#a4c4a0" }),
		el("path", { d: ridge(random, 1600, 660, 1067, 22, 7), fill: "#86ae8c" }),
		house(140, 668, 0.9, cream),
		house(214, 676, 0.7, "#ecdcb8"),
		house(1500, 660, 0.85, cream),
		house(1420, 672, 0.62, "#ecdcb8"),
		...Array.from({ length: 30 }, () => {
			const x = random.between(0, 1600);
			const y = random.between(640, 720);
			return el("path", {
				d: blob(random, x, y, random.between(12, 30), random.between(9, 20), 0.15, 8),
				fill: random.pick(["#5d8d72", "#6d9a78", "#4d7c68"]),
			});
		}),
		el("path", { d: ridge(random, 1600, 748, 1067, 16, 7), fill: seaDeep }),
		...Array.from({ length: 170 }, () => {
			const x = random.between(0, 1600);
			const y = random.between(770, 1060);
			const lean = random.between(-8, 14);
			return el("path", {
				d: `M${x.toFixed(0)} ${y.toFixed(0)}q${(lean / 2).toFixed(0)} -14 ${lean.toFixed(0)} -26`,
				fill: "none",
				stroke: random.pick(["#4d7c74", "#8fbcae", "#57897f"]),
				"stroke-width": 3.4,
				"stroke-linecap": "round",
			});
		}),
	);

	// Coat and arms: he sits with his hands spread in astonishment.
	const coat = group(
		{},
		el("path", { d: "M470 1080C440 860 520 660 660 590H940C1080 660 1160 860 1130 1080Z", fill: ink }),
		el("path", {
			d: "M520 700C420 720 330 760 262 700C236 676 222 640 226 604L292 590C300 640 330 652 372 640C450 612 530 590 610 600Z",
			fill: ink,
		}),
		el("path", {
			d: "M1080 700C1180 720 1270 760 1338 700C1364 676 1378 640 1374 604L1308 590C1300 640 1270 652 1228 640C1150 612 1070 590 990 600Z",
			fill: ink,
		}),
		...Array.from({ length: 16 }, (_, i) =>
			group(
				{},
				stroke(
					[
						[560 - i * 16, 690 - i * 1.5],
						[554 - i * 16, 668],
						[556 - i * 16, 634 + i],
					],
					"#48626a",
					3,
				),
				stroke(
					[
						[1040 + i * 16, 690 - i * 1.5],
						[1046 + i * 16, 668],
						[1044 + i * 16, 634 + i],
					],
					"#48626a",
					3,
				),
			),
		),
		el("path", { d: "M218 606L300 592L296 566L216 576ZM1382 606L1300 592L1304 566L1384 576Z", fill: cream }),
		...[
			[256, 1],
			[1344, -1],
		].map(([x, side]) =>
			group(
				{ transform: `translate(${x} 560) scale(${side} 1)` },
				el("path", {
					d: "M-34 14C-40 -20 -34 -44 -30 -52L-62 -104C-68 -118 -50 -124 -44 -112L-20 -66L-24 -134C-24 -148 -6 -150 -4 -136L2 -72L22 -132C28 -144 44 -138 40 -124L24 -62L58 -96C68 -104 80 -92 72 -82L36 -30C34 0 32 8 32 14Z",
					fill: "#eeb99a",
				}),
				el("path", { d: "M8 14C16 -10 20 -20 34 -30C34 0 32 8 32 14Z", fill: "#d3906f" }),
				stroke(
					[
						[-14, -44],
						[0, -36],
						[14, -40],
					],
					"#c07f60",
					4,
				),
			),
		),
	);

	// The beard: a lit mass, then hundreds of hairs that run down and outwards.
	const beard: Point[] = [
		[640, 330],
		[590, 420],
		[520, 520],
		[440, 640],
		[372, 780],
		[350, 920],
		[390, 1020],
		[470, 1030],
		[520, 1082],
		[600, 1050],
		[690, 1090],
		[800, 1060],
		[910, 1090],
		[1000, 1050],
		[1080, 1082],
		[1130, 1030],
		[1210, 1020],
		[1250, 920],
		[1228, 780],
		[1160, 640],
		[1080, 520],
		[1010, 420],
		[960, 330],
	];
	const beardData = `${curve(beard)}C900 420 700 420 640 330Z`;
	const hairs = Array.from({ length: 620 }, (_, i) => {
		const from = random.between(-1, 1);
		const startY = 400 + random.next() ** 1.2 * 480;
		const spread = (y: number) => 180 + Math.max(0, Math.min(y, 800) - 400) * 0.66;
		const length = random.between(70, 190);
		const x = (y: number, wave: number) => 800 + from * spread(y) + wave;
		const wave = random.between(-16, 16);
		const isShade = from > 0.25 ? random.chance(0.7) : random.chance(0.35);
		return stroke(
			[
				[x(startY, 0), startY],
				[x(startY + length * 0.35, wave), startY + length * 0.35],
				[x(startY + length * 0.7, -wave * 0.7), startY + length * 0.7],
				[x(startY + length, wave * 0.6), startY + length],
			],
			isShade ? (i % 3 ? grey : "#8d9c99") : i % 4 ? "#ffffff" : "#d9dcd0",
			random.between(2, 5.5),
		);
	});
	const curls = Array.from({ length: 26 }, (_, i) => {
		const x = 376 + (i / 25) * 848;
		const y = 1010 + Math.abs(Math.sin(i * 1.3)) * 40;
		const side = i % 2 ? 1 : -1;
		return el("path", {
			d: `M${x.toFixed(0)} ${(y - 90).toFixed(0)}c${side * 34} 40 ${side * 40} 84 ${side * 6} 88c${side * -24} 2 ${side * -26} -30 ${side * -4} -30`,
			fill: "none",
			stroke: i % 3 ? grey : "#ffffff",
			"stroke-width": 5,
			"stroke-linecap": "round",
		});
	});

	// Nests, and who lives in them.
	const nest = (x: number, y: number, wide: number) =>
		group(
			{ transform: `translate(${x} ${y})` },
			el("path", {
				d: `M${-wide} -6C${-wide * 0.94} ${wide * 0.66} ${wide * 0.94} ${wide * 0.66} ${wide} -6Z`,
				fill: brown,
			}),
			...Array.from({ length: 44 }, () => {
				const px = random.between(-wide * 1.05, wide * 0.8);
				const py = random.between(-10, wide * 0.4 * (1 - (px / wide) ** 2) + 6);
				const reach = random.between(wide * 0.2, wide * 0.55);
				return el("path", {
					d: `M${px.toFixed(0)} ${py.toFixed(0)}q${(reach / 2).toFixed(0)} ${random.between(-2, 14).toFixed(0)} ${reach.toFixed(0)} ${random.between(-10, 8).toFixed(0)}`,
					fill: "none",
					stroke: random.pick(["#a9794e", "#4e3226", "#c99b66", "#936442"]),
					"stroke-width": random.between(2, 4),
					"stroke-linecap": "round",
				});
			}),
		);
	const owl = (x: number, y: number, size: number, body: string, dark: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-62 60C-76 -10 -64 -76 -54 -112L-30 -88H30L54 -112C64 -76 76 -10 62 60Z", fill: body }),
			el("path", { d: "M16 -88H30L54 -112C64 -76 76 -10 62 60H26C44 10 40 -50 16 -88Z", fill: dark, opacity: 0.6 }),
			el("path", { d: "M-34 60C-44 10 -30 -16 0 -18C30 -16 44 10 34 60Z", fill: cream }),
			...Array.from({ length: 15 }, (_, i) =>
				el("path", {
					d: `M${-24 + (i % 5) * 11} ${2 + Math.floor(i / 5) * 17}q5 9 10 0`,
					fill: "none",
					stroke: dark,
					"stroke-width": 3.4,
				}),
			),
			...[-27, 27].map((ex) =>
				group(
					{},
					el("circle", { cx: ex, cy: -56, r: 29, fill: cream }),
					...Array.from({ length: 14 }, (_, i) => {
						const angle = (i / 14) * 6.283;
						return el("path", {
							d: `M${(ex + Math.cos(angle) * 18).toFixed(0)} ${(-56 + Math.sin(angle) * 18).toFixed(0)}L${(ex + Math.cos(angle) * 28).toFixed(0)} ${(-56 + Math.sin(angle) * 28).toFixed(0)}`,
							stroke: dark,
							"stroke-width": 2,
						});
					}),
					el("circle", { cx: ex, cy: -56, r: 17, fill: mustard }),
					el("circle", { cx: ex, cy: -56, r: 10, fill: "#17201f" }),
					el("circle", { cx: ex + 4, cy: -60, r: 3.6, fill: "#ffffff" }),
				),
			),
			el("path", { d: "M-9 -44L0 -22L9 -44Q0 -52 -9 -44Z", fill: coral }),
			el("path", {
				d: "M-62 56C-70 10 -62 -30 -52 -40C-40 0 -40 40 -46 62ZM62 56C70 10 62 -30 52 -40C40 0 40 40 46 62Z",
				fill: dark,
			}),
			...[-56, -52, 50, 54].map((px, i) =>
				el("path", { d: `M${px} ${i % 2 ? 10 : 34}q4 10 8 0`, fill: "none", stroke: body, "stroke-width": 3 }),
			),
		);
	const hen = group(
		{ transform: "translate(806 716)" },
		el("path", { d: "M104 -50C150 -110 176 -60 168 -30C182 -36 176 0 140 14Z", fill: ink }),
		el("path", { d: "M104 -30C138 -84 158 -60 150 -20Z", fill: "#48626a" }),
		el("path", {
			d: "M-110 40C-118 -10 -96 -56 -86 -100C-78 -140 -30 -138 -28 -100C-24 -60 40 -70 100 -56C150 -40 130 40 96 56H-90Z",
			fill: coral,
		}),
		...Array.from({ length: 34 }, () => {
			const px = random.between(-96, 96);
			const py = random.between(-40, 40);
			return el("path", {
				d: `M${px.toFixed(0)} ${py.toFixed(0)}q7 13 15 0`,
				fill: "none",
				stroke: random.pick(["#b3503c", "#f2a58c"]),
				"stroke-width": 3.6,
			});
		}),
		el("path", { d: "M-20 -22C20 -44 80 -30 96 6C60 26 10 26 -20 -22Z", fill: "#b3503c" }),
		...Array.from({ length: 5 }, (_, i) =>
			stroke(
				[
					[-2 + i * 16, -14],
					[16 + i * 14, -4],
					[44 + i * 10, 8],
				],
				"#f2a58c",
				3.4,
			),
		),
		el("path", {
			d: "M-88 -118C-104 -150 -84 -158 -76 -142C-76 -168 -54 -168 -52 -144C-42 -164 -24 -150 -34 -120Z",
			fill: "#c23b33",
		}),
		el("path", { d: "M-90 -98L-124 -86L-90 -78Z", fill: mustard }),
		el("path", { d: "M-94 -76C-108 -52 -90 -40 -80 -56C-76 -68 -84 -76 -94 -76Z", fill: "#c23b33" }),
		el("circle", { cx: -66, cy: -98, r: 8, fill: cream }),
		el("circle", { cx: -68, cy: -98, r: 4.4, fill: "#17201f" }),
	);
	const lark = (x: number, y: number, size: number, side: number, isSinging: boolean) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${side * size} ${size})` },
			el("path", { d: "M46 -2L112 10L104 24L40 22Z", fill: "#5f3f2d" }),
			el("path", { d: "M-52 30C-60 -6 -44 -30 -32 -46C-26 -72 18 -74 20 -44C44 -34 62 4 40 36Z", fill: "#b58a5c" }),
			el("path", { d: "M-50 28C-56 0 -46 -20 -36 -34C-14 -28 -8 10 -12 34Z", fill: cream }),
			...Array.from({ length: 9 }, (_, i) =>
				el("path", {
					d: `M${-44 + (i % 3) * 10} ${-14 + Math.floor(i / 3) * 13}l3 8`,
					stroke: "#5f3f2d",
					"stroke-width": 3.4,
				}),
			),
			el("path", { d: "M-4 -24C28 -22 58 6 66 26C34 34 4 14 -4 -24Z", fill: brown }),
			stroke(
				[
					[4, -10],
					[26, 8],
					[52, 22],
				],
				"#d9b486",
				3.4,
			),
			stroke(
				[
					[4, 0],
					[22, 16],
					[42, 26],
				],
				"#d9b486",
				3.4,
			),
			el("path", { d: "M-8 -62L18 -86L10 -56Z", fill: brown }),
			isSinging
				? el("path", { d: "M-28 -56L-62 -68L-34 -46ZM-30 -46L-56 -38L-32 -40Z", fill: mustard })
				: el("path", { d: "M-30 -54L-64 -46L-32 -42Z", fill: mustard }),
			el("circle", { cx: -14, cy: -50, r: 5.6, fill: "#17201f" }),
			el("circle", { cx: -15.5, cy: -52, r: 1.8, fill: "#ffffff" }),
		);
	const wren = group(
		{ transform: "translate(796 992)" },
		el("path", { d: "M34 -8L66 -64L78 -56L54 4Z", fill: "#5f3f2d" }),
		el("path", { d: "M40 -16L66 -58M48 -8L74 -54", stroke: "#b58a5c", "stroke-width": 3 }),
		el("circle", { cx: 4, cy: -4, r: 42, fill: "#9a683f" }),
		el("path", { d: "M-34 6C-34 -20 -20 -30 -6 -32C6 -8 2 20 -8 34C-24 30 -32 20 -34 6Z", fill: "#ecd6b0" }),
		el("circle", { cx: -16, cy: -38, r: 25, fill: "#9a683f" }),
		el("path", { d: "M-36 -44L-66 -54L-36 -34Z", fill: mustard }),
		el("path", { d: "M-30 -52Q-12 -60 4 -46", fill: "none", stroke: "#ecd6b0", "stroke-width": 5 }),
		el("circle", { cx: -22, cy: -42, r: 5, fill: "#17201f" }),
		...Array.from({ length: 8 }, (_, i) =>
			el("path", {
				d: `M${12 + (i % 2) * 10} ${-22 + i * 6}q10 5 18 -1`,
				fill: "none",
				stroke: "#5f3f2d",
				"stroke-width": 3,
			}),
		),
	);
	const birds = group(
		{},
		owl(604, 650, 0.86, "#8f6a4a", "#5f3f2d"),
		nest(604, 706, 88),
		owl(1006, 646, 0.8, "#77807a", "#48565a"),
		nest(1006, 698, 82),
		hen,
		nest(806, 770, 132),
		lark(478, 858, 0.82, -1, false),
		nest(478, 888, 66),
		lark(1134, 850, 0.82, 1, true),
		nest(1134, 880, 66),
		lark(628, 936, 0.8, 1, true),
		nest(628, 966, 64),
		lark(984, 942, 0.8, -1, false),
		nest(984, 972, 64),
		wren,
		nest(798, 1024, 56),
	);
	// Wisps of beard in front of the nests, so that they sit in it.
	const wisps = [
		[604, 740, 88],
		[1006, 732, 82],
		[806, 826, 130],
		[478, 914, 66],
		[1134, 906, 66],
		[628, 992, 62],
		[984, 998, 62],
	].flatMap(([x, y, wide]) =>
		Array.from({ length: 9 }, (_, i) => {
			const px = (x as number) - (wide as number) + ((wide as number) * 2 * i) / 8;
			const lift = 26 * (1 - ((i - 4) / 4) ** 2);
			return stroke(
				[
					[px, (y as number) - 36 + lift],
					[px + random.between(-10, 10), (y as number) - 6 + lift],
					[px + random.between(-16, 16), (y as number) + 40 + lift],
				],
				i % 3 === 1 ? grey : "#ffffff",
				random.between(4, 7),
			);
		}),
	);

	// The face, the round spectacles, and a hat that has seen weather.
	const faceData = "M634 300C634 190 700 140 800 140S966 190 966 300C966 400 900 460 800 460S634 400 634 300Z";
	const face = group(
		{},
		el("path", { d: "M628 270C596 262 590 330 640 344ZM972 270C1004 262 1010 330 960 344Z", fill: "#dfa07e" }),
		el("path", { d: faceData, fill: "#eeb99a" }),
		group(
			{ "clip-path": "url(#face)" },
			hatch(
				random,
				{ x: 880, y: 140, width: 110, height: 320 },
				{ gap: 8, angle: 66, colour: "#d3906f", thickness: 2.6 },
			),
			el("ellipse", { cx: 690, cy: 352, rx: 38, ry: 25, fill: coral, opacity: 0.55 }),
			el("ellipse", { cx: 910, cy: 352, rx: 38, ry: 25, fill: coral, opacity: 0.55 }),
		),
		stroke(
			[
				[694, 212],
				[740, 196],
				[790, 212],
			],
			"#d3906f",
			4,
		),
		stroke(
			[
				[812, 212],
				[860, 196],
				[908, 212],
			],
			"#d3906f",
			4,
		),
		...[724, 876].map((x) =>
			group(
				{},
				el("circle", { cx: x, cy: 300, r: 47, fill: "#ffffff", opacity: 0.85 }),
				el("circle", { cx: x, cy: 300, r: 47, fill: "none", stroke: ink, "stroke-width": 8 }),
				el("circle", { cx: x + (800 - x) * 0.12, cy: 316, r: 14, fill: ink }),
				el("circle", { cx: x + (800 - x) * 0.12 + 5, cy: 310, r: 4.6, fill: "#ffffff" }),
			),
		),
		el("path", {
			d: "M771 296Q800 278 829 296M677 294L636 282M923 294L964 282",
			fill: "none",
			stroke: ink,
			"stroke-width": 7,
		}),
		el("path", {
			d: "M786 292C776 340 762 366 776 382C792 394 812 394 826 382C838 366 824 340 814 292Z",
			fill: "#e39c7c",
		}),
		stroke(
			[
				[784, 300],
				[776, 344],
				[770, 370],
			],
			"#f7d2b8",
			6,
		),
		...[-1, 1].map((side) =>
			group(
				{ transform: `translate(800 0) scale(${side} 1)` },
				el("path", { d: "M24 236C60 206 108 208 132 240C100 236 60 240 24 254Z", fill: "#ffffff" }),
				...Array.from({ length: 8 }, (_, i) =>
					stroke(
						[
							[34 + i * 12, 246 - i * 1.5],
							[40 + i * 12, 226 - i],
							[52 + i * 12, 216 + (i > 4 ? i : 0)],
						],
						i % 2 ? grey : "#ffffff",
						4,
					),
				),
				el("path", { d: "M0 396C40 378 110 392 166 446C110 446 50 452 0 424Z", fill: "#ffffff" }),
				...Array.from({ length: 9 }, (_, i) =>
					stroke(
						[
							[8 + i * 8, 402],
							[40 + i * 9, 406 + i * 2],
							[70 + i * 10, 424 + i * 2],
						],
						i % 2 ? grey : "#d9dcd0",
						3.6,
					),
				),
			),
		),
		el("path", { d: "M764 446Q800 428 836 446Q832 486 800 486T764 446Z", fill: "#6d2f2a" }),
		el("path", { d: "M782 476Q800 462 818 476Q808 486 800 486T782 476Z", fill: coral }),
	);
	const hatData = "M668 160C660 60 690 -2 800 -4S940 60 932 160Z";
	const hat = group(
		{},
		el("path", { d: "M520 190C600 130 1000 130 1080 190C1010 226 590 226 520 190Z", fill: "#7a5a1e" }),
		el("path", { d: "M520 182C600 122 1000 122 1080 182C1010 214 590 214 520 182Z", fill: mustard }),
		el("path", { d: hatData, fill: mustard }),
		group(
			{ "clip-path": "url(#hat)" },
			hatch(
				random,
				{ x: 650, y: -10, width: 300, height: 180 },
				{ gap: 9, angle: 34, colour: "#b98327", thickness: 2.4 },
			),
			hatch(
				random,
				{ x: 800, y: -10, width: 150, height: 180 },
				{ gap: 9, angle: -34, colour: "#8f6420", thickness: 2.4 },
			),
			el("path", { d: "M650 116Q800 152 950 116V166H650Z", fill: "#3f6f74" }),
			el("path", { d: "M650 122Q800 158 950 122", fill: "none", stroke: sea, "stroke-width": 4 }),
		),
		...Array.from({ length: 20 }, (_, i) =>
			stroke(
				[
					[556 + i * 25, 184 + Math.sin((i / 19) * 3.14) * 18],
					[572 + i * 25, 178 + Math.sin((i / 19) * 3.14) * 20],
				],
				"#b98327",
				3,
			),
		),
		el("path", { d: "M912 130C960 60 1010 50 1040 10C1030 70 990 120 926 146Z", fill: coral }),
		stroke(
			[
				[918, 138],
				[970, 84],
				[1030, 24],
			],
			"#b3503c",
			4,
		),
	);
	const hairSides = [-1, 1].flatMap((side) =>
		Array.from({ length: 22 }, (_, i) =>
			stroke(
				[
					[800 + side * (150 + (i % 5) * 6), 200 + i * 4],
					[800 + side * (182 + (i % 7) * 6), 270 + i * 6],
					[800 + side * (176 + (i % 6) * 9), 350 + i * 8],
				],
				i % 3 ? "#ffffff" : grey,
				6,
			),
		),
	);
	// Two straws and a feather on the wind; a lark's egg has rolled to the hem.
	const loose = group(
		{},
		...[
			[300, 430, 20],
			[1300, 420, -30],
			[1370, 300, 60],
		].map(([x, y, turn]) =>
			group(
				{ transform: `translate(${x} ${y}) rotate(${turn})` },
				el("path", { d: "M-40 0C-20 -16 20 -16 44 0C20 12 -20 12 -40 0Z", fill: cream }),
				el("path", {
					d: "M-58 2L44 0M-20 -8l12 8l-12 8M0 -9l12 9l-12 9",
					fill: "none",
					stroke: grey,
					"stroke-width": 3,
				}),
			),
		),
		el("path", {
			d: polyline([
				[216, 330],
				[270, 312],
			]),
			stroke: mustard,
			"stroke-width": 5,
		}),
		el("path", {
			d: polyline([
				[1240, 500],
				[1286, 488],
			]),
			stroke: mustard,
			"stroke-width": 5,
		}),
	);

	return sheet(
		1600,
		1067,
		sea,
		el(
			"defs",
			{},
			clip("beard", el("path", { d: beardData })),
			clip("face", el("path", { d: faceData })),
			clip("hat", el("path", { d: hatData })),
		),
		background,
		coat,
		...hairSides,
		el("path", { d: beardData, fill: ink, opacity: 0.35, transform: "translate(16 14)" }),
		el("path", { d: beardData, fill: "#ecebdf" }),
		group({ "clip-path": "url(#beard)" }, ...hairs),
		...curls,
		face,
		hat,
		birds,
		...wisps,
		loose,
	);
}
