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

const NIGHT = "#16213f";
const ICE = "#bfe3ec";
const WHITE = "#f3f8f4";
const RED = "#e0523d";
const ROSE = "#f2a38c";
const BUTTER = "#f6d98a";
const INK = "#0d1428";

/** A refrigerator cut open at night: blue pipes gather the warmth inside, red ones let it go up the kitchen wall. */
export default function draw(): string {
	const random = seededRandom(4);
	return sheet(
		1600,
		1067,
		NIGHT,
		el(
			"defs",
			{},
			linearGradient("cold", [
				[0, "#e4f4f4"],
				[1, "#9fd0de"],
			]),
		),
		wall(random),
		windowAndMoon(random),
		dresser(random),
		floor(random),
		warmth(random),
		coil(),
		fridge(random),
		food(random),
		openDoor(random),
		cat(random),
	);
}

function shaded(id: string, shape: string, ...strokes: string[]): string {
	return group({}, clip(id, el("path", { d: shape })), group({ "clip-path": `url(#${id})` }, ...strokes));
}

function wall(random: Random): string {
	const tiles: string[] = [];
	for (let row = 0; row < 5; row++) {
		for (let column = 0; column < 22; column++) {
			tiles.push(
				el("rect", {
					x: column * 76 - 20 + (row % 2) * 38,
					y: 560 + row * 62,
					width: 72,
					height: 58,
					rx: 3,
					fill: random.pick(["#24345f", "#28396a", "#202f58", "#2d4074"]),
				}),
			);
		}
	}
	const paper = Array.from({ length: 150 }, (_, i) => {
		const x = (i % 25) * 66 + (Math.floor(i / 25) % 2) * 33;
		const y = 30 + Math.floor(i / 25) * 88;
		return `M${x} ${y}l10 16l-10 16l-10 -16z`;
	});
	return group(
		{},
		el("rect", { x: 0, y: 0, width: 1600, height: 560, fill: "#1b2850" }),
		el("path", { d: paper.join(""), fill: "#22315c" }),
		el("rect", { x: 0, y: 548, width: 1600, height: 330, fill: NIGHT }),
		...tiles,
		el("rect", { x: 0, y: 540, width: 1600, height: 14, fill: "#3b4f86" }),
		shaded(
			"papered",
			"M0 0H1600V540H0Z",
			hatch(
				random,
				{ x: 0, y: 0, width: 1600, height: 200 },
				{ gap: 14, angle: -12, colour: "#16213f", thickness: 3, breaks: 0.2 },
			),
		),
	);
}

function windowAndMoon(random: Random): string {
	const flakes = stipple(random, { x: 96, y: 90, width: 330, height: 380 }, 60, {
		colour: WHITE,
		smallest: 1.4,
		largest: 4,
	});
	const branches = `${curve([
		[90, 220],
		[190, 240],
		[260, 200],
		[350, 214],
	])}M190 240q40 40 90 44M260 200q30 -44 80 -56M150 233q20 -50 10 -90`;
	return group(
		{},
		el("rect", { x: 74, y: 68, width: 374, height: 424, fill: INK }),
		el("rect", { x: 96, y: 90, width: 330, height: 380, fill: "#3d5a96" }),
		shaded(
			"pane",
			"M96 90H426V470H96Z",
			el("circle", { cx: 330, cy: 190, r: 92, fill: "#5575b0" }),
			el("circle", { cx: 330, cy: 190, r: 58, fill: WHITE }),
			el("circle", { cx: 312, cy: 178, r: 10, fill: "#cfdfe4" }),
			el("circle", { cx: 346, cy: 208, r: 14, fill: "#cfdfe4" }),
			el("path", { d: "M80 420Q180 350 290 400T440 380V480H80Z", fill: WHITE }),
			el("path", { d: "M80 450Q200 410 440 440V480H80Z", fill: ICE }),
			...[130, 176, 226, 396].map((x, i) => el("path", { d: `M${x} ${340 - (i % 2) * 24}l26 80h-52z`, fill: NIGHT })),
			el("path", { d: branches, stroke: INK, "stroke-width": 8, fill: "none", "stroke-linecap": "round" }),
			flakes,
		),
		el("path", { d: "M261 90V470M96 280H426", stroke: "#dfe6ea", "stroke-width": 12 }),
		el("rect", { x: 85, y: 79, width: 352, height: 402, fill: "none", stroke: "#dfe6ea", "stroke-width": 14 }),
		el("rect", { x: 56, y: 480, width: 410, height: 24, fill: "#dfe6ea" }),
		el("rect", { x: 56, y: 496, width: 410, height: 8, fill: "#93a3c2" }),
		el("path", { d: "M110 430Q140 470 96 470V440Z", fill: WHITE }),
		el("path", { d: "M50 44H230Q190 170 216 300Q110 330 50 500Z", fill: RED }),
		shaded(
			"curtain",
			"M50 44H230Q190 170 216 300Q110 330 50 500Z",
			el("path", {
				d: "M90 44Q90 300 60 480M140 44Q130 260 110 380M190 44Q160 180 170 320",
				stroke: "#a63327",
				"stroke-width": 9,
				fill: "none",
			}),
			el("path", {
				d: Array.from({ length: 40 }, (_, i) => `M${64 + (i % 5) * 36} ${66 + Math.floor(i / 5) * 54}h12v12h-12z`).join(
					"",
				),
				fill: ROSE,
			}),
		),
		el("path", { d: "M36 44H486", stroke: INK, "stroke-width": 12, "stroke-linecap": "round" }),
	);
}

function dresser(random: Random): string {
	const plates = [540, 604, 668].map((x) =>
		group(
			{},
			el("circle", { cx: x, cy: 168, r: 34, fill: WHITE }),
			el("circle", { cx: x, cy: 168, r: 24, fill: "none", stroke: "#5575b0", "stroke-width": 5 }),
			el("circle", { cx: x, cy: 168, r: 8, fill: RED }),
		),
	);
	return group(
		{},
		...[210].map((y) =>
			el("path", { d: `M500 ${y}H740M520 ${y}v24M720 ${y}v24`, stroke: "#7d5540", "stroke-width": 14 }),
		),
		...plates,
		...[530].map((x, i) =>
			group(
				{},
				el("path", { d: `M${x} 224v14`, stroke: WHITE, "stroke-width": 4 }),
				el("path", { d: `M${x - 16} 238h36v30q-4 10 -18 10q-16 0 -18 -10z`, fill: [RED, ICE, BUTTER][i] }),
			),
		),
		// the table at the left, with a cloth
		el("path", { d: "M60 700H380V900H352V740H92V920H60Z", fill: "#5a3b30" }),
		el("path", { d: "M40 686H404V708H40Z", fill: "#7d5540" }),
		el("path", {
			d: "M110 686H330V760L312 784L292 760L272 784L252 760L232 784L212 760L192 784L172 760L152 784L132 760L110 784Z",
			fill: WHITE,
		}),
		el("path", { d: "M110 716H330M110 736H330", stroke: RED, "stroke-width": 7 }),
		el("path", { d: "M166 686l-14 -60q0 -18 20 -20h60q22 2 22 20l-12 60z", fill: "#5575b0" }),
		el("path", { d: "M160 662Q132 650 126 612L142 606Q146 634 168 640Z", fill: "#5575b0" }),
		el("path", { d: "M254 620q44 -8 40 24t-46 26", stroke: "#5575b0", "stroke-width": 10, fill: "none" }),
		el("path", { d: "M168 604h68l-10 -16h-48z", fill: "#3d5a96" }),
		el("circle", { cx: 202, cy: 582, r: 9, fill: BUTTER }),
		el("path", { d: "M170 626l12 52", stroke: ICE, "stroke-width": 7, "stroke-linecap": "round" }),
		stipple(random, { x: 110, y: 690, width: 220, height: 60 }, 24, { colour: "#cfdfe4", smallest: 1, largest: 2 }),
	);
}

function floor(random: Random): string {
	const tiles: string[] = [];
	const rows = [870, 896, 930, 974, 1030, 1100];
	const at = (column: number, y: number) => 800 + (column - 10) * (92 + (y - 870) * 0.5);
	for (let row = 0; row < rows.length - 1; row++) {
		const [top, bottom] = [rows[row] as number, rows[row + 1] as number];
		for (let column = -2; column < 23; column++) {
			tiles.push(
				el("path", {
					d: polyline(
						[
							[at(column, top), top],
							[at(column + 1, top), top],
							[at(column + 1, bottom), bottom],
							[at(column, bottom), bottom],
						],
						true,
					),
					fill: (row + column) % 2 === 0 ? random.pick(["#3b4f86", "#405590"]) : random.pick(["#1b2850", "#202f58"]),
				}),
			);
		}
	}
	return group(
		{},
		...tiles,
		el("rect", { x: 0, y: 856, width: 1600, height: 16, fill: "#0d1428" }),
		// light that falls out of the open door
		el("path", { d: "M800 902L330 920L120 1067H860L884 902Z", fill: "#d9f0f0", opacity: 0.5 }),
		el("path", { d: "M812 904L520 930L400 1067H838Z", fill: "#f3f8f4", opacity: 0.38 }),
	);
}

/** Warm air going up behind the fridge and along the ceiling. */
function warmth(random: Random): string {
	const plumes = Array.from({ length: 16 }, (_, i) => {
		const x = 1300 + i * 7;
		const height = random.between(420, 760);
		const points: Point[] = Array.from({ length: 8 }, (_, k) => [
			x + Math.sin(k * 1.1 + i) * 13 + k * (i - 4) * 2.1,
			800 - (height * k) / 7,
		]);
		return el("path", {
			d: curve(points),
			stroke: i % 3 === 0 ? BUTTER : i % 3 === 1 ? ROSE : RED,
			"stroke-width": random.between(3, 7.5),
			fill: "none",
			"stroke-linecap": "round",
			opacity: random.between(0.5, 0.9),
			"stroke-dasharray": i % 2 === 0 ? "70 16 120 22" : undefined,
		});
	});
	return group(
		{},
		el("path", {
			d: "M1284 862Q1270 420 1330 120Q1350 40 1420 -10H1610V240Q1510 540 1440 862Z",
			fill: "#6d2f4a",
			opacity: 0.55,
		}),
		el("path", {
			d: "M1288 862Q1284 480 1350 190Q1400 60 1490 90Q1560 140 1520 330Q1450 600 1408 862Z",
			fill: "#a63f4a",
			opacity: 0.45,
		}),
		...plumes,
	);
}

/** On the fridge's back: the long black-red coil, and the compressor under it. */
function coil(): string {
	const turns: string[] = ["M1288 846V250"];
	const zigzag: Point[] = [];
	for (let i = 0; i < 13; i++) {
		zigzag.push([i % 2 === 0 ? 1296 : 1372, 250 + i * 38]);
	}
	turns.push(polyline(zigzag));
	const wires = Array.from({ length: 20 }, (_, i) => `M1290 ${246 + i * 25}H1384`);
	return group(
		{},
		el("path", { d: wires.join(""), stroke: "#4a2436", "stroke-width": 4 }),
		el("path", { d: polyline(zigzag), stroke: INK, "stroke-width": 21, fill: "none", "stroke-linejoin": "round" }),
		el("path", { d: polyline(zigzag), stroke: RED, "stroke-width": 14, fill: "none", "stroke-linejoin": "round" }),
		el("path", {
			d: polyline(zigzag.map(([x, y]): Point => [x, y - 3])),
			stroke: "#f7b79f",
			"stroke-width": 3.4,
			fill: "none",
			"stroke-linejoin": "round",
			"stroke-dasharray": "40 14",
		}),
	);
}

function fridge(random: Random): string {
	const body = "M820 300Q820 218 900 212H1210Q1282 216 1284 296V888H820Z";
	const inside = "M820 346Q824 266 892 260H1196Q1232 264 1234 300V740H820Z";
	const fins = Array.from({ length: 15 }, (_, i) => `M${866 + i * 24} 286v58`);
	const frost = Array.from({ length: 46 }, () =>
		el("path", {
			d: blob(
				random,
				random.between(850, 1222),
				random.between(336, 356),
				random.between(6, 15),
				random.between(5, 11),
				0.25,
				8,
			),
			fill: WHITE,
		}),
	);
	const evaporator: Point[] = [
		[1214, 700],
		[1214, 322],
		[1190, 322],
		[1190, 294],
	];
	for (let i = 0; i < 6; i++) {
		const x = 1164 - i * 50;
		evaporator.push([x, 294], [x, 330], [x - 25, 330], [x - 25, 294]);
	}
	return group(
		{},
		el("ellipse", { cx: 1070, cy: 906, rx: 330, ry: 22, fill: INK, opacity: 0.6 }),
		el("path", { d: body, fill: "#d9e4dc" }),
		shaded(
			"insulation",
			body,
			hatch(
				random,
				{ x: 810, y: 200, width: 490, height: 700 },
				{ gap: 15, angle: 45, colour: "#b6b08a", thickness: 5, tremble: 2.6, breaks: 0.03 },
			),
			hatch(
				random,
				{ x: 810, y: 200, width: 490, height: 700 },
				{ gap: 15, angle: -45, colour: "#cfc79c", thickness: 3, tremble: 2.6, breaks: 0.05 },
			),
		),
		el("path", { d: body, fill: "none", stroke: INK, "stroke-width": 9 }),
		el("path", { d: inside, fill: "url(#cold)", stroke: INK, "stroke-width": 6 }),
		shaded(
			"inside",
			inside,
			hatch(
				random,
				{ x: 820, y: 380, width: 420, height: 370 },
				{ gap: 16, angle: 0, colour: "#a9d6e2", thickness: 2.4, breaks: 0.25 },
			),
			el("path", { d: "M1160 260H1240V740H1190Z", fill: "#5b9cb6", opacity: 0.35 }),
			...Array.from({ length: 22 }, () => {
				const x = random.between(850, 1200);
				const y = random.between(380, 700);
				return el("path", {
					d: `M${x} ${y}q-8 16 0 30t0 28`,
					stroke: WHITE,
					"stroke-width": 3,
					fill: "none",
					"stroke-linecap": "round",
					opacity: 0.8,
				});
			}),
		),
		// the cold coil, with its fins and its frost
		el("path", { d: fins.join(""), stroke: "#7fb4c8", "stroke-width": 5 }),
		el("path", { d: polyline(evaporator), stroke: INK, "stroke-width": 18, fill: "none", "stroke-linejoin": "round" }),
		el("path", {
			d: polyline(evaporator),
			stroke: "#3f7fd0",
			"stroke-width": 11,
			fill: "none",
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: polyline(evaporator),
			stroke: ICE,
			"stroke-width": 3,
			fill: "none",
			"stroke-linejoin": "round",
			"stroke-dasharray": "18 10",
		}),
		...frost,
		...[900, 952, 1010, 1072, 1130, 1170].map((x, i) =>
			el("path", { d: `M${x - 7} 352l7 ${26 + (i % 3) * 10}l7 ${-26 - (i % 3) * 10}z`, fill: WHITE }),
		),
		// shelves
		...[486, 612].map((y) =>
			group(
				{},
				el("path", { d: `M824 ${y}H1228`, stroke: INK, "stroke-width": 9 }),
				el("path", { d: `M824 ${y - 2}H1228`, stroke: WHITE, "stroke-width": 4 }),
			),
		),
		// machine room: compressor, pipe, thin capillary
		el("path", { d: "M1010 772H1276V880H1010Z", fill: "#2a1c33", stroke: INK, "stroke-width": 6 }),
		el("path", { d: "M1214 700V772Q1214 800 1190 806", stroke: INK, "stroke-width": 18, fill: "none" }),
		el("path", { d: "M1214 700V772Q1214 800 1190 806", stroke: "#3f7fd0", "stroke-width": 11, fill: "none" }),
		el("path", { d: "M1130 820H1296Q1324 820 1320 760L1296 706", stroke: INK, "stroke-width": 21, fill: "none" }),
		el("path", { d: "M1130 820H1296Q1324 820 1320 760L1296 706", stroke: RED, "stroke-width": 14, fill: "none" }),
		el("path", {
			d: "M1296 250H1262V230H872Q846 232 846 262V294H880",
			stroke: INK,
			"stroke-width": 11,
			fill: "none",
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: "M1296 250H1262V230H872Q846 232 846 262V294H880",
			stroke: "#b58ac0",
			"stroke-width": 5,
			fill: "none",
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: "M1052 866V826Q1054 786 1120 784Q1186 786 1188 826V866Z",
			fill: "#4a3a52",
			stroke: INK,
			"stroke-width": 7,
		}),
		el("path", { d: "M1052 838H1188", stroke: INK, "stroke-width": 5 }),
		el("path", {
			d: "M1072 824Q1080 800 1108 798",
			stroke: "#b7a6bd",
			"stroke-width": 7,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", { d: "M1066 866h-10v14h30v-14M1160 866h-6v14h30v-14", fill: INK }),
		...[-1, 1].map((side) =>
			el("path", {
				d: `M${1120 + side * 84} 812q${side * 14} 12 0 26M${1120 + side * 98} 804q${side * 22} 20 0 42`,
				stroke: BUTTER,
				"stroke-width": 4.5,
				fill: "none",
				"stroke-linecap": "round",
			}),
		),
		el("path", { d: "M836 888H900V912H836ZM1214 888H1272V912H1214Z", fill: INK }),
		// drawer
		el("path", { d: "M834 650H1200V736H834Z", fill: WHITE, opacity: 0.55 }),
	);
}

function food(random: Random): string {
	const bottle = (x: number, colour: string, cap: string) =>
		group(
			{},
			el("path", {
				d: `M${x} 482V420Q${x} 404 ${x + 10} 396V384H${x + 28}V396Q${x + 38} 404 ${x + 38} 420V482Z`,
				fill: colour,
				stroke: NIGHT,
				"stroke-width": 4,
			}),
			el("rect", { x: x + 8, y: 376, width: 22, height: 11, rx: 3, fill: cap, stroke: NIGHT, "stroke-width": 3 }),
			el("path", {
				d: `M${x + 8} 424V470`,
				stroke: "#ffffff",
				"stroke-width": 5,
				"stroke-linecap": "round",
				opacity: 0.8,
			}),
		);
	return group(
		{},
		bottle(850, WHITE, RED),
		bottle(898, WHITE, RED),
		bottle(946, "#8cc0a2", BUTTER),
		// a pie, a pot
		el("path", {
			d: "M1004 482L1016 450Q1060 424 1106 450L1118 482Z",
			fill: "#d9a05a",
			stroke: NIGHT,
			"stroke-width": 4,
		}),
		el("path", {
			d: "M1010 462q10 -12 22 0q10 -12 24 0q12 -12 24 0q12 -12 28 0M1040 446l8 10M1064 444l-4 12",
			stroke: "#8d5a2a",
			"stroke-width": 5,
			fill: "none",
		}),
		// eggs, cheese, butter, a fish
		...[850, 878, 906].map((x) =>
			el("ellipse", { cx: x + 6, cy: 588, rx: 15, ry: 20, fill: "#f3d9c0", stroke: NIGHT, "stroke-width": 4 }),
		),
		el("path", { d: "M838 592H930V608H838Z", fill: "#93a3c2", stroke: NIGHT, "stroke-width": 4 }),
		el("path", {
			d: "M950 608V572L1046 546V608Z",
			fill: BUTTER,
			stroke: NIGHT,
			"stroke-width": 4,
			"stroke-linejoin": "round",
		}),
		...[
			[974, 590, 7],
			[1004, 580, 9],
			[1028, 594, 6],
		].map(([x, y, r]) => el("circle", { cx: x, cy: y, r, fill: "#d3a83f" })),
		el("path", {
			d: "M1066 600Q1100 566 1150 586L1176 570V606L1150 596Q1104 616 1066 600Z",
			fill: "#8fb4c8",
			stroke: NIGHT,
			"stroke-width": 4,
		}),
		el("path", { d: "M1108 580q8 10 0 20M1124 580q8 10 0 20", stroke: NIGHT, "stroke-width": 3, fill: "none" }),
		el("circle", { cx: 1084, cy: 592, r: 3.5, fill: NIGHT }),
		el("path", { d: "M1058 602H1184V608H1058Z", fill: WHITE, stroke: NIGHT, "stroke-width": 3 }),
		// greens and tomatoes in the drawer
		...Array.from({ length: 12 }, () =>
			el("path", {
				d: blob(
					random,
					random.between(852, 950),
					random.between(686, 716),
					random.between(18, 28),
					random.between(16, 22),
					0.28,
					9,
				),
				fill: random.pick(["#5f9467", "#7fae6a", "#4a7d58"]),
			}),
		),
		...[990, 1024, 1060, 1008, 1044].map((x, i) =>
			group(
				{},
				el("circle", { cx: x, cy: i < 3 ? 714 : 686, r: 19, fill: RED, stroke: NIGHT, "stroke-width": 3 }),
				el("path", {
					d: `M${x - 7} ${i < 3 ? 698 : 670}l7 5l7 -5`,
					stroke: "#4a7d58",
					"stroke-width": 4,
					fill: "none",
				}),
			),
		),
		el("path", {
			d: "M1086 724L1180 690M1086 708L1176 676M1096 734L1190 712",
			stroke: "#ea8a3c",
			"stroke-width": 15,
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M1180 690l14 -10M1176 676l12 -14M1190 712l14 -4",
			stroke: "#5f9467",
			"stroke-width": 6,
			"stroke-linecap": "round",
		}),
		el("path", { d: "M834 650H1200V736H834Z", fill: "none", stroke: NIGHT, "stroke-width": 5 }),
		el("path", { d: "M980 664h70", stroke: NIGHT, "stroke-width": 8, "stroke-linecap": "round" }),
	);
}

/** The door stands open towards the reader, on the left. */
function openDoor(random: Random): string {
	const outline = "M820 300L612 246Q584 244 584 280V958Q586 980 608 976L820 890Z";
	const inner = "M802 330L622 286V930L802 862Z";
	return group(
		{},
		el("path", { d: outline, fill: "#e9efe6", stroke: INK, "stroke-width": 9, "stroke-linejoin": "round" }),
		el("path", { d: inner, fill: "#c5e4ea", stroke: "#7fa6b4", "stroke-width": 5 }),
		shaded(
			"door",
			inner,
			hatch(
				random,
				{ x: 610, y: 280, width: 200, height: 660 },
				{ gap: 15, angle: 12, colour: "#a9d3de", thickness: 2.6, breaks: 0.2 },
			),
		),
		...[
			[452, 458, 500, 500],
			[640, 646, 664, 672],
			[828, 790, 870, 826],
		].map(([a, b, c, d]) =>
			el("path", { d: `M630 ${a}L796 ${b}V${d}L630 ${c}Z`, fill: WHITE, stroke: NIGHT, "stroke-width": 4 }),
		),
		...[650, 690, 730, 768].map((x, i) =>
			el("path", {
				d: `M${x} ${454 - i}v-62q4 -14 14 -20v-20h14v20q10 6 12 20v62z`,
				fill: [RED, "#8cc0a2", BUTTER, WHITE][i],
				stroke: NIGHT,
				"stroke-width": 4,
			}),
		),
		...[648, 694, 742].map((x, i) =>
			group(
				{},
				el("rect", {
					x,
					y: 574,
					width: 38,
					height: 68,
					rx: 5,
					fill: [ROSE, WHITE, "#ea8a3c"][i],
					stroke: NIGHT,
					"stroke-width": 4,
				}),
				el("rect", {
					x: x - 2,
					y: 564,
					width: 42,
					height: 14,
					rx: 3,
					fill: [WHITE, RED, NIGHT][i],
					stroke: NIGHT,
					"stroke-width": 3,
				}),
			),
		),
		...[646, 716].map((x, i) =>
			el("path", {
				d: `M${x} ${824 - i * 14}v-78l16 -22h24l16 22v${78 - i * 2}z`,
				fill: [WHITE, BUTTER][i],
				stroke: NIGHT,
				"stroke-width": 4,
			}),
		),
		el("path", { d: "M654 770h40M654 784h40", stroke: "#3f7fd0", "stroke-width": 6 }),
		el("path", {
			d: "M584 470h-16v130h16",
			stroke: "#93a3c2",
			"stroke-width": 12,
			fill: "none",
			"stroke-linejoin": "round",
		}),
	);
}

/** The warmest place in the kitchen is on top. */
function cat(random: Random): string {
	const fur = Array.from({ length: 70 }, () => {
		const x = random.between(1020, 1220);
		const y = random.between(150, 204);
		return `M${x.toFixed(0)} ${y.toFixed(0)}q8 4 14 2`;
	});
	const body = "M1000 212Q984 150 1050 132Q1130 106 1206 142Q1250 168 1236 212Z";
	return group(
		{},
		el("path", { d: body, fill: "#e59a4c", stroke: INK, "stroke-width": 6 }),
		shaded(
			"cat",
			body,
			el("path", { d: fur.join(""), stroke: "#b36a26", "stroke-width": 4, fill: "none", "stroke-linecap": "round" }),
			el("path", {
				d: "M1100 124q10 30 -4 50M1134 120q12 30 0 56M1168 126q14 26 4 52",
				stroke: "#b36a26",
				"stroke-width": 9,
				fill: "none",
				"stroke-linecap": "round",
			}),
		),
		el("path", {
			d: "M1226 200Q1270 210 1290 250Q1300 290 1278 296",
			stroke: INK,
			"stroke-width": 26,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M1226 200Q1270 210 1290 250Q1300 290 1278 296",
			stroke: "#e59a4c",
			"stroke-width": 16,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M980 178L974 126L1004 146H1036L1064 124L1062 178Q1054 212 1020 212Q986 210 980 178Z",
			fill: "#e59a4c",
			stroke: INK,
			"stroke-width": 6,
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: "M992 176q9 8 18 0M1030 176q9 8 18 0",
			stroke: INK,
			"stroke-width": 5,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", { d: "M1014 190h12l-6 7z", fill: RED }),
		el("path", {
			d: "M1020 197q-6 8 -12 4M1020 197q6 8 12 4M1004 192l-34 -4M1004 197l-32 6M1036 192l34 -4M1036 197l32 6",
			stroke: INK,
			"stroke-width": 3,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M1012 150v12M1020 148v14M1028 150v12",
			stroke: "#b36a26",
			"stroke-width": 5,
			"stroke-linecap": "round",
		}),
		el("path", { d: "M1030 206q20 -8 44 4z", fill: WHITE }),
	);
}
