import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	type Random,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const ink = "#2b1f33";
const plum = "#5c3a5e";
const rose = "#d9808a";
const blush = "#f3bfa6";
const cream = "#fbe9cf";
const mustard = "#d79b3c";
const sage = "#7e8f6f";

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

/** How the telegraph stands: the long beam's angle, and each short arm's angle against the beam, in degrees. */
export type Signal = readonly [beam: number, left: number, right: number];

/**
 * Chappe's telegraph: a mast with a long beam and a short arm at each end, louvred so that the wind goes through.
 * The foot of the mast is at 0, 0; the beam turns 300 above it and is 320 long.
 */
export function telegraph([beam, left, right]: Signal, colours: { ink: string; light: string; wood: string }): string {
	const slats = (from: number, to: number, half: number) =>
		Array.from({ length: Math.round((to - from) / 11) }, (_, i) =>
			line(`M${from + 6 + i * 11} ${-half + 3}l5 ${2 * half - 6}`, colours.light, 2.2, { opacity: 0.75 }),
		).join("");
	const arm = (x: number, turn: number) =>
		group(
			{ transform: `translate(${x} 0) rotate(${turn})` },
			line("M-58 0H0", colours.ink, 5),
			el("circle", { cx: -60, cy: 0, r: 8, fill: colours.ink }),
			el("rect", { x: -6, y: -12, width: 112, height: 24, fill: colours.ink }),
			slats(-4, 104, 12),
			el("circle", { cx: 0, cy: 0, r: 9, fill: colours.wood, stroke: colours.ink, "stroke-width": 3 }),
		);
	return group(
		{},
		line("M-26 0L-8 -300M26 0L8 -300", colours.ink, 9),
		line("M-23 0L-6 -296", colours.light, 2.4, { opacity: 0.8 }),
		...Array.from({ length: 12 }, (_, i) => {
			const half = 24 - i * 1.4;
			return line(`M${-half} ${-12 - i * 24}h${2 * half}`, colours.ink, 5);
		}),
		line("M0 -300L-60 0M0 -300L60 0", colours.ink, 2, { opacity: 0.8 }),
		group(
			{ transform: `translate(0 -300) rotate(${beam})` },
			el("rect", { x: -166, y: -13, width: 332, height: 26, fill: colours.ink }),
			slats(-162, -14, 13),
			slats(14, 162, 13),
			arm(-160, 180 + left),
			arm(160, right),
			el("circle", { cx: 0, cy: 0, r: 15, fill: colours.wood, stroke: colours.ink, "stroke-width": 4 }),
		),
	);
}

/** Daybreak on a telegraph line: one station near, its neighbours on hill after hill, the same signal passing along. */
export default function draw(): string {
	const random = seededRandom(1794);
	return sheet(
		width,
		height,
		blush,
		el(
			"defs",
			{},
			linearGradient("arm-sky", [
				[0, "#6b6a94"],
				[0.4, "#c9838f"],
				[0.75, "#f3bfa6"],
				[1, "#fbe3b8"],
			]),
			clip("arm-hill", el("path", { d: hill })),
			clip("arm-shade", el("path", { d: "M1166 470H1250V856H1140Z" })),
			clip("arm-tower", el("path", { d: "M1010 470H1250V850H1010Z" })),
		),
		sky(random),
		distance(random),
		valley(random),
		nearHill(random),
		station(random),
		garden(random),
	);
}

const hill = "M-10 1080V1010C180 990 360 940 560 890C760 838 900 812 1080 806C1280 800 1450 830 1610 880V1080Z";

function sky(random: Random): string {
	const [sunX, sunY] = [420, 560];
	return group(
		{},
		el("rect", { width, height: 760, fill: "url(#arm-sky)" }),
		...Array.from({ length: 26 }, (_, i) =>
			el("circle", {
				cx: sunX,
				cy: sunY,
				r: 118 + i * 30,
				fill: "none",
				stroke: cream,
				"stroke-width": 4 - i * 0.12,
				"stroke-dasharray": `${random.between(40, 120).toFixed(0)} ${random.between(14, 50).toFixed(0)} ${random.between(20, 80).toFixed(0)} ${random.between(16, 44).toFixed(0)}`,
				opacity: 0.62 - i * 0.02,
			}),
		),
		el("circle", { cx: sunX, cy: sunY, r: 92, fill: cream }),
		...Array.from({ length: 26 }, (_, i) => {
			const y = 60 + i * 17 + random.between(-8, 8);
			const x = random.between(-200, 1300);
			const long = random.between(200, 620);
			return el("path", {
				d: `M${x.toFixed(0)} ${y.toFixed(0)}q${(long * 0.4).toFixed(0)} ${random.between(-18, -8).toFixed(0)} ${long.toFixed(0)} 0q${(-long * 0.5).toFixed(0)} ${random.between(4, 9).toFixed(0)} ${(-long).toFixed(0)} 0Z`,
				fill: y < 220 ? random.pick(["#8a7599", "#b37c92", "#5d5c88"]) : random.pick(["#f6d3b3", rose, "#e59a92"]),
				opacity: 0.8,
			});
		}),
		...[
			[700, 190],
			[744, 170],
			[786, 206],
			[650, 214],
			[830, 184],
		].map(([x, y]) => line(`M${(x as number) - 18} ${(y as number) - 6}q10 -8 18 6q9 -14 21 -9`, ink, 3.2)),
	);
}

const sent: Signal = [45, -90, 45];

function distance(random: Random): string {
	const layer = (y: number, rough: number, fill: string, points: number) => {
		const top = Array.from(
			{ length: points + 1 },
			(_, i) => [(width * i) / points, y + random.between(-rough, rough)] as const,
		);
		return el("path", { d: `${curve(top)}L${width} 900L0 900Z`, fill });
	};
	const tower = (x: number, y: number, size: number, colour: string, light: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-70 0V-190H70V0Z", fill: colour }),
			el("path", { d: "M-84 -186L0 -246L84 -186Z", fill: colour }),
			group({ transform: "translate(0 -226)" }, telegraph(sent, { ink: colour, light, wood: colour })),
			el("rect", { x: -18, y: -150, width: 36, height: 44, fill: light }),
		);
	const slope = (x0: number, y0: number, x1: number, y1: number, colour: string, count: number) =>
		Array.from({ length: count }, () => {
			const [x, y] = [random.between(x0, x1), random.between(y0, y1)];
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}q${random.between(14, 36).toFixed(0)} ${random.between(4, 14).toFixed(0)} ${random.between(40, 90).toFixed(0)} ${random.between(10, 24).toFixed(0)}`,
				colour,
				2.2,
				{ opacity: 0.6 },
			);
		});
	return group(
		{},
		el("path", {
			d: "M-10 640C160 600 300 596 430 560C520 540 600 556 700 590C900 640 1200 610 1610 640V900H-10Z",
			fill: "#d69a98",
		}),
		tower(452, 562, 0.085, "#a8677c", blush),
		layer(640, 16, "#c78590", 10),
		...slope(0, 650, 1600, 690, "#e3aaa2", 40),
		el("path", {
			d: "M-10 720C220 690 480 700 640 650C740 620 820 636 900 676C1100 740 1400 700 1610 720V900H-10Z",
			fill: "#a66a80",
		}),
		tower(722, 636, 0.17, "#6d4468", "#f0b39f"),
		...slope(500, 668, 1500, 740, "#c98a94", 50),
		el("path", { d: "M-10 690C100 660 170 640 250 650C340 664 420 740 620 780L700 900H-10Z", fill: "#87557a" }),
		tower(206, 650, 0.34, "#4c2f54", "#f3bfa6"),
		...slope(0, 690, 420, 780, "#a8708a", 44),
		...Array.from({ length: 70 }, () => {
			const x = random.between(-10, 560);
			const y = 700 + x * 0.16 + random.between(-14, 40);
			return el("path", {
				d: blob(random, x, y, random.between(6, 16), random.between(5, 11), 0.2, 8),
				fill: random.pick(["#6a4268", "#744b70", "#5a3a5e"]),
			});
		}),
	);
}

/** Fields, poplars along a road, a river holding the sky, and a village not yet awake. */
function valley(random: Random): string {
	const strip = (d: string, fill: string) => el("path", { d, fill });
	const house = (x: number, y: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-24 0V-24H26V0Z", fill: cream, stroke: ink, "stroke-width": 3 }),
			el("path", { d: "M-30 -22L-16 -46H20L32 -22Z", fill: "#b3545a", stroke: ink, "stroke-width": 3 }),
			el("rect", { x: -12, y: -18, width: 9, height: 10, fill: ink }),
			el("rect", { x: 8, y: -18, width: 9, height: 10, fill: mustard }),
		);
	return group(
		{},
		strip("M-10 800C300 740 700 770 1610 730V1080H-10Z", sage),
		strip("M620 800C760 770 900 764 1010 770L1060 800C900 806 760 820 640 850Z", "#c7b06a"),
		strip("M1120 772C1280 756 1460 756 1610 764V800C1460 796 1300 800 1160 808Z", "#a4a878"),
		strip("M-10 850C140 820 260 812 380 822L300 868C200 872 90 890 -10 910Z", "#c7b06a"),
		strip("M60 780C180 766 280 768 380 776L330 800C240 798 140 806 50 816Z", "#a4a878"),
		el("path", {
			d: "M1610 742C1400 738 1200 752 1040 748C900 744 830 760 720 786C560 824 500 800 420 838C340 880 420 890 340 930C270 966 120 960 -10 1000V960C100 924 220 930 270 900C320 870 290 850 380 818C480 784 560 806 700 766C800 740 900 728 1040 732C1200 738 1400 722 1610 726Z",
			fill: blush,
		}),
		...Array.from({ length: 34 }, () => {
			const t = random.next();
			const [x, y] = [360 + t * 620, 846 - t * 104 + random.between(-4, 4)];
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}h${random.between(10, 34).toFixed(0)}`,
				random.pick([cream, rose, cream]),
				2.4,
			);
		}),
		...Array.from({ length: 60 }, () => {
			const [x, y] = [random.between(0, 1000), random.between(780, 930)];
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}h${random.between(8, 30).toFixed(0)}`,
				random.pick(["#5f7058", "#99a582", "#6d7c60"]),
				2.4,
				{ opacity: 0.8 },
			);
		}),
		...Array.from({ length: 17 }, (_, i) => {
			const x = 520 + i * 27;
			const y = 812 - i * 3.4;
			const tall = 46 + random.between(-6, 10) - i * 0.9;
			return group(
				{},
				el("path", {
					d: `M${x} ${y}C${x - 9} ${y - tall * 0.3} ${x - 7} ${y - tall * 0.8} ${x} ${y - tall}C${x + 7} ${y - tall * 0.8} ${x + 9} ${y - tall * 0.3} ${x} ${y}Z`,
					fill: "#4f5d4a",
				}),
				line(`M${x - 3} ${y - tall * 0.3}q-1 -${(tall * 0.3).toFixed(0)} 3 -${(tall * 0.5).toFixed(0)}`, "#a7a36d", 2),
				line(`M${x + 4} ${y}l30 6`, "#5f7058", 3, { opacity: 0.7 }),
			);
		}),
		...[
			[188, 838, 0.7],
			[232, 846, 0.8],
			[150, 852, 0.76],
			[274, 838, 0.66],
			[206, 868, 0.9],
		].map(([x, y, size]) => house(x as number, y as number, size as number)),
		el("path", { d: "M244 840V786L254 750L264 786V840Z", fill: cream, stroke: ink, "stroke-width": 2.6 }),
		el("path", { d: "M241 788L254 744L267 788Z", fill: plum, stroke: ink, "stroke-width": 2.6 }),
	);
}

function nearHill(random: Random): string {
	const blades = Array.from({ length: 420 }, () => {
		const x = random.between(-10, 1610);
		const y = random.between(820, 1060);
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}l${random.between(-5, 6).toFixed(0)} ${random.between(-17, -7).toFixed(0)}`,
			random.pick(["#4a5340", "#8f9a68", "#5c6a4c", "#b3a865", "#39402f"]),
			2.6,
		);
	});
	const path: Point[] = [
		[1150, 850],
		[1080, 892],
		[1120, 940],
		[940, 1000],
		[900, 1080],
	];
	return group(
		{},
		el("path", { d: hill, fill: "#6b7853" }),
		group(
			{ "clip-path": "url(#arm-hill)" },
			el("path", { d: "M-10 1080V1040C300 1020 500 960 760 900C980 860 1300 850 1610 930V1080Z", fill: "#5a674a" }),
			...blades,
		),
		line(
			curve([
				[-10, 1010],
				[180, 984],
				[560, 890],
				[860, 822],
				[1080, 806],
			]),
			"#f0cf9c",
			5,
		),
		line(curve(path), "#3d3a3a", 40),
		line(curve(path), "#d8b98a", 32),
		...Array.from({ length: 26 }, () => {
			const t = random.next();
			const [x, y] = [1090 - t * 180 + random.between(-10, 10), 870 + t * 190];
			return line(`M${x.toFixed(0)} ${y.toFixed(0)}l${random.between(6, 14).toFixed(0)} 3`, "#a5835c", 3);
		}),
	);
}

function station(random: Random): string {
	const stones: string[] = [];
	for (let row = 0; row < 15; row++) {
		let x = 1010 - (row % 2) * 16;
		while (x < 1250) {
			const w = random.between(26, 54);
			const isShade = x + w / 2 > 1150;
			stones.push(
				el("rect", {
					x: x + 1.5,
					y: 476 + row * 25,
					width: w - 3,
					height: 22,
					rx: 3,
					fill: random.pick(isShade ? ["#8c6f7d", "#7c6172", "#967a84"] : ["#ecd0ab", "#e0bd9a", "#f3dcb8", "#d9b498"]),
				}),
			);
			x += w;
		}
	}
	const window = (x: number, y: number, isLit: boolean) =>
		group(
			{},
			el("rect", { x: x - 5, y: y - 5, width: 50, height: 68, fill: cream, stroke: ink, "stroke-width": 3.4 }),
			el("rect", { x, y, width: 40, height: 58, fill: isLit ? mustard : ink }),
			line(`M${x + 20} ${y}v58M${x} ${y + 19}h40M${x} ${y + 38}h40`, isLit ? "#7c4a2a" : "#74607c", 3),
		);
	return group(
		{},
		el("path", { d: "M1250 850L1600 930V960L1200 862Z", fill: "#39402f", opacity: 0.55 }),
		// The mast rises through the roof.
		group({ transform: "translate(1130 424) scale(0.88)" }, telegraph(sent, { ink, light: "#b58a9a", wood: mustard })),
		el("path", { d: "M1010 470H1250V852Q1130 866 1010 850Z", fill: "#6d5564", stroke: ink, "stroke-width": 4 }),
		group({ "clip-path": "url(#arm-tower)" }, ...stones),
		group(
			{ "clip-path": "url(#arm-shade)" },
			hatch(
				random,
				{ x: 1160, y: 474, width: 90, height: 376 },
				{ gap: 10, angle: 60, colour: plum, thickness: 2.4, breaks: 0.14 },
			),
		),
		el("path", { d: "M1010 470H1250V852Q1130 866 1010 850Z", fill: "none", stroke: ink, "stroke-width": 4.5 }),
		el("path", { d: "M986 476L1072 396H1188L1274 476Z", fill: "#b3545a", stroke: ink, "stroke-width": 4.5 }),
		...Array.from({ length: 5 }, (_, row) =>
			line(
				Array.from(
					{ length: 13 + row * 2 },
					(_, i) => `M${1072 - row * 17 + (i * (116 + row * 34)) / (13 + row * 2)} ${404 + row * 15}q5 8 10 0`,
				).join(""),
				"#71303f",
				2.6,
			),
		),
		line("M1076 400L998 472", "#f0a79b", 4),
		el("rect", { x: 996, y: 472, width: 268, height: 14, fill: cream, stroke: ink, "stroke-width": 3.6 }),
		window(1040, 520, true),
		window(1170, 520, true),
		window(1170, 660, false),
		el("path", { d: "M1040 850V726Q1076 694 1112 726V852Z", fill: "#3b4f57", stroke: ink, "stroke-width": 4 }),
		line("M1058 724V848M1076 712V850M1094 724V850", "#223038", 2.6),
		el("circle", { cx: 1102, cy: 790, r: 4, fill: mustard }),
		el("path", { d: "M1030 852h92l8 14h-108Z", fill: "#cbb39a", stroke: ink, "stroke-width": 3 }),
		// A telescope for each neighbour, and the operator at his own.
		line("M1058 566L962 604", ink, 15),
		line("M1058 566L966 602", mustard, 9),
		el("circle", { cx: 1068, cy: 546, r: 10, fill: "#7c4a2a" }),
		el("path", { d: "M1056 578Q1060 556 1072 556Q1082 558 1080 578Z", fill: "#7c4a2a" }),
		line("M1208 566L1300 590", ink, 15),
		line("M1208 566L1296 589", mustard, 9),
	);
}

/** The keeper's cabbages, beans and bees. */
function garden(random: Random): string {
	const cabbage = (x: number, y: number, size: number) =>
		group(
			{},
			el("ellipse", { cx: x, cy: y + 10 * size, rx: 40 * size, ry: 10 * size, fill: "#2f3528", opacity: 0.7 }),
			...[0, 1, 2, 3, 4, 5, 6].map((i) => {
				const angle = Math.PI + (i / 6) * Math.PI;
				return el("path", {
					d: blob(
						random,
						x + Math.cos(angle) * 22 * size,
						y - 4 + Math.sin(angle) * 13 * size,
						17 * size,
						15 * size,
						0.12,
						9,
					),
					fill: random.pick(["#87a08a", "#9db597", "#75907c"]),
					stroke: ink,
					"stroke-width": 2.6,
				});
			}),
			el("path", {
				d: blob(random, x, y - 4 * size, 19 * size, 16 * size, 0.08, 9),
				fill: "#c3d0a6",
				stroke: ink,
				"stroke-width": 2.6,
			}),
			line(
				`M${x - 10 * size} ${y - 2 * size}q${10 * size} ${-14 * size} ${20 * size} 0M${x} ${y - 16 * size}v${20 * size}`,
				"#7d9670",
				2.4,
			),
		);
	const row = (y: number, from: number, count: number, size: number) =>
		Array.from({ length: count }, (_, i) =>
			cabbage(from + i * 78 * size, y + i * 4 + random.between(-3, 3), size),
		).join("");
	const beans = [1500, 1548, 1596].map((x, i) =>
		group(
			{},
			line(
				`M${x} ${960 + i * 10}L${x - 26} ${740 + i * 8}M${x - 52} ${956 + i * 10}L${x - 24} ${740 + i * 8}`,
				"#5d4335",
				5,
			),
			...Array.from({ length: 26 }, () => {
				const share = random.next();
				const bx = x - 26 + (random.chance(0.5) ? 1 : -1) * 26 * (1 - share) + random.between(-8, 8);
				return el("path", {
					d: blob(random, bx, 956 + i * 10 - share * 200, 10, 8, 0.2, 7),
					fill: random.pick(["#56683f", "#7d8f55", "#b3545a", "#8fa062"]),
				});
			}),
		),
	);
	const fence = Array.from({ length: 26 }, (_, i) => {
		const x = 1150 + i * 19;
		const y = 1040 - i * 0.6;
		return el("path", {
			d: `M${x} ${y}V${y - 58}l6 -9l6 9V${y}Z`,
			fill: i % 3 === 0 ? "#e8cfb0" : cream,
			stroke: ink,
			"stroke-width": 2.6,
		});
	});
	return group(
		{},
		...beans,
		el("path", { d: "M1180 930C1300 906 1440 916 1480 940L1500 1010C1400 1030 1240 1020 1140 1000Z", fill: "#4c3a34" }),
		row(930, 1210, 4, 0.62),
		row(956, 1196, 4, 0.74),
		row(990, 1178, 4, 0.92),
		line("M1140 1000H1620M1140 1024H1620", ink, 8),
		line("M1140 1000H1620M1140 1024H1620", cream, 4),
		...fence,
		// Straw hives on a plank.
		line("M640 976H790M660 976V1010M770 976V1006", "#3d3a3a", 9),
		...[680, 748].map((x) =>
			group(
				{},
				el("path", {
					d: `M${x - 30} 972C${x - 34} 920 ${x - 14} 904 ${x} 904C${x + 14} 904 ${x + 34} 920 ${x + 30} 972Z`,
					fill: mustard,
					stroke: ink,
					"stroke-width": 3.6,
				}),
				line(`M${x - 29} 956q29 12 58 0M${x - 29} 940q29 12 58 0M${x - 22} 924q22 10 44 0`, "#8a5f22", 3),
				el("path", { d: `M${x - 7} 972v-10q7 -8 14 0v10Z`, fill: ink }),
			),
		),
		...Array.from({ length: 14 }, () =>
			line(`M${random.between(640, 860).toFixed(0)} ${random.between(860, 960).toFixed(0)}h0.1`, ink, 5),
		),
	);
}
