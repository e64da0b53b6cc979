import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	polyline,
	type Random,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const NIGHT = "#142a3a";
const BRASS = "#d39b35";
const LIGHT_BRASS = "#efc766";
const DARK_BRASS = "#8a5a17";
const STEEL = "#9fb2b0";
const RED = "#b8442c";
const CREAM = "#f5e6c2";
const DOOR = "#2f5a4c";

/** The door's thickness, left to right, and the line at which plug and housing part. */
const DOOR_LEFT = 430;
const DOOR_RIGHT = 1170;
const SHEAR = 560;

/** A front door sawn through at the lock: night and the key on the left, the lit hall on the right. */
export default function draw(): string {
	const random = seededRandom(5);
	return sheet(1600, 1067, NIGHT, night(random), hall(random), door(random), lock(random), key(random));
}

function night(random: Random): string {
	const roofs = [
		[-20, 590, 130, 90],
		[96, 640, 110, 70],
		[196, 560, 150, 110],
		[336, 625, 120, 80],
	].map(([x, y, w, h]) => {
		const [left, top, wide, rise] = [x, y, w, h] as [number, number, number, number];
		const windows = [0.2, 0.58].flatMap((fx) =>
			[40, 120, 200].map((fy) =>
				el("rect", {
					x: left + wide * fx,
					y: top + rise + fy,
					width: 24,
					height: 36,
					fill: random.chance(0.35) ? "#efc766" : "#0d1d29",
				}),
			),
		);
		return group(
			{},
			el("path", {
				d: `M${left} ${top + rise}L${left + wide / 2} ${top}L${left + wide} ${top + rise}V1067H${left}Z`,
				fill: "#2b5263",
			}),
			el("path", {
				d: `M${left - 8} ${top + rise + 4}L${left + wide / 2} ${top - 6}L${left + wide + 8} ${top + rise + 4}L${left + wide / 2} ${top + 18}Z`,
				fill: "#dfe6df",
			}),
			el("rect", { x: left + wide * 0.68, y: top + 4, width: 18, height: 52, fill: "#2b5263" }),
			el("rect", { x: left + wide * 0.66, y: top - 2, width: 24, height: 8, fill: "#dfe6df" }),
			...windows,
		);
	});
	return group(
		{},
		hatch(
			random,
			{ x: 0, y: 0, width: 470, height: 640 },
			{ gap: 11, angle: 0, colour: "#1d3a4d", thickness: 3, breaks: 0.02 },
		),
		el("circle", { cx: 216, cy: 206, r: 104, fill: "#1d3a4d" }),
		el("circle", { cx: 216, cy: 206, r: 74, fill: CREAM }),
		...[
			[196, 186, 15],
			[240, 224, 20],
			[206, 238, 9],
			[246, 178, 8],
		].map(([x, y, r]) => el("circle", { cx: x, cy: y, r, fill: "#e0cda0" })),
		stipple(random, { x: 0, y: 10, width: 430, height: 480 }, 60, { colour: CREAM, smallest: 0.9, largest: 2.4 }),
		...roofs,
		el("path", { d: "M0 930Q200 900 440 940V1067H0Z", fill: "#c9d6d3" }),
		hatchIn(
			"snow",
			"M0 936Q200 906 440 946V1067H0Z",
			hatch(
				random,
				{ x: 0, y: 930, width: 430, height: 150 },
				{ gap: 15, angle: 4, colour: "#8fa9ab", thickness: 3, breaks: 0.3 },
			),
		),
		el("path", { d: "M300 1067V1000H360V960H440V1067Z", fill: "#54707a" }),
		el("path", { d: "M292 1000H364M352 960H440", stroke: "#eef2ea", "stroke-width": 16, "stroke-linecap": "round" }),
		stipple(random, { x: 0, y: 0, width: 430, height: 1040 }, 120, { colour: "#eef2ea", smallest: 1.6, largest: 4.6 }),
	);
}

function hall(random: Random): string {
	const leaves = Array.from({ length: 8 }, (_, column) =>
		Array.from({ length: 9 }, (_, row) => {
			const x = 1196 + column * 58 + (row % 2) * 29;
			const y = 20 + row * 92;
			return `M${x} ${y}q18 22 0 46q-18 -24 0 -46M${x} ${y + 40}v22M${x} ${y + 52}q12 -10 20 -8M${x} ${y + 52}q-12 -10 -20 -8`;
		}),
	).flat();
	const boards = Array.from({ length: 7 }, (_, i) => `M${1170 + i * 70} 880L${1100 + i * 110} 1067`);
	return group(
		{},
		el("rect", { x: 1150, y: 0, width: 450, height: 1067, fill: "#e2a04a" }),
		el("path", { d: leaves.join(""), fill: "#d08a35", stroke: "#d08a35", "stroke-width": 3 }),
		el("circle", { cx: 1400, cy: 330, r: 250, fill: "#f3c877", opacity: 0.45 }),
		el("circle", { cx: 1400, cy: 330, r: 165, fill: "#f9e0a2", opacity: 0.6 }),
		el("path", { d: "M1400 0V196", stroke: NIGHT, "stroke-width": 6 }),
		el("path", { d: "M1378 196H1422L1506 330H1294Z", fill: RED }),
		hatchIn(
			"shade",
			"M1378 196H1422L1506 330H1294Z",
			hatch(
				random,
				{ x: 1290, y: 190, width: 220, height: 150 },
				{ gap: 12, angle: 78, colour: "#8a2f1d", thickness: 3 },
			),
		),
		el("ellipse", { cx: 1400, cy: 332, rx: 105, ry: 15, fill: "#fff4d2" }),
		el("rect", { x: 1150, y: 700, width: 450, height: 180, fill: "#8d4a2b" }),
		...[1190, 1330, 1470].map((x) =>
			el("rect", { x, y: 728, width: 110, height: 126, fill: "#a05a35", stroke: "#6d361d", "stroke-width": 5 }),
		),
		el("rect", { x: 1150, y: 690, width: 450, height: 16, fill: "#6d361d" }),
		el("rect", { x: 1150, y: 880, width: 450, height: 187, fill: "#b9763f" }),
		el("path", { d: boards.join(""), stroke: "#8a5128", "stroke-width": 4 }),
		el("path", { d: "M1230 960L1600 930V1067H1150Z", fill: "#6f2a20" }),
		el("path", {
			d: "M1254 976L1600 948M1204 1040L1600 1000",
			stroke: LIGHT_BRASS,
			"stroke-width": 6,
			"stroke-dasharray": "26 14",
		}),
		el("path", { d: "M1290 448H1556", stroke: "#6d361d", "stroke-width": 14, "stroke-linecap": "round" }),
		...[1330, 1430, 1520].map((x) =>
			el("path", {
				d: `M${x} 448v28q0 18 -16 18`,
				stroke: NIGHT,
				"stroke-width": 7,
				fill: "none",
				"stroke-linecap": "round",
			}),
		),
		el("path", {
			d: "M1420 492Q1384 500 1378 540L1352 830Q1420 856 1496 828L1476 540Q1470 500 1432 492Z",
			fill: NIGHT,
		}),
		el("path", {
			d: "M1424 500L1426 840M1396 560L1380 800M1458 560L1472 790",
			stroke: "#2d5066",
			"stroke-width": 5,
			fill: "none",
		}),
		el("path", {
			d: "M1326 494q-30 60 -12 160q8 60 -14 120q18 10 34 0q22 -70 12 -130q-16 -90 4 -150z",
			fill: "#2f5a4c",
		}),
		el("path", { d: "M1304 770l-4 22m12 -22v24m12 -26l4 22", stroke: "#2f5a4c", "stroke-width": 4 }),
		el("path", {
			d: "M1532 494L1544 812q2 22 -14 24",
			stroke: "#6f2a20",
			"stroke-width": 12,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", { d: "M1536 560L1520 800L1538 806Z", fill: "#6f2a20" }),
	);
}

/** Strokes clipped to a shape. */
function hatchIn(id: string, shape: string, strokes: string): string {
	return group({}, clip(id, el("path", { d: shape })), group({ "clip-path": `url(#${id})` }, strokes));
}

function door(random: Random): string {
	const shape = `M${DOOR_LEFT} 0H${DOOR_RIGHT}V1067H${DOOR_LEFT}Z`;
	const rings = Array.from({ length: 34 }, (_, i) => {
		const x = 480 + i * 20;
		const bend = Math.sin(i * 0.5) * 20;
		const points: Point[] = [-20, 200, 420, 640, 860, 1090].map((y) => [
			x + bend * Math.sin(y / 260 + i * 0.14) + random.between(-4, 4),
			y,
		]);
		return curve(points);
	});
	return group(
		{},
		el("path", { d: shape, fill: "#c58f58" }),
		hatchIn("wood", shape, el("path", { d: rings.join(""), fill: "none", stroke: "#94623a", "stroke-width": 4.5 })),
		stipple(random, { x: DOOR_LEFT, y: 0, width: 740, height: 1067 }, 260, {
			colour: "#8a5730",
			smallest: 1,
			largest: 2.6,
		}),
		el("rect", { x: DOOR_LEFT - 22, y: 0, width: 44, height: 1067, fill: DOOR }),
		el("rect", { x: DOOR_LEFT - 22, y: 0, width: 10, height: 1067, fill: "#4d8570" }),
		el("rect", { x: DOOR_RIGHT - 22, y: 0, width: 34, height: 1067, fill: "#f0dcae" }),
		el("rect", { x: DOOR_RIGHT + 4, y: 0, width: 12, height: 1067, fill: "#c9a968" }),
	);
}

function lock(random: Random): string {
	const housing = "M360 246Q360 226 380 226H1090Q1110 226 1110 246V800Q1110 824 1086 824H384Q360 824 360 800Z";
	const plugTop = SHEAR;
	const plugBottom = 770;
	const chambers = [520, 626, 732, 838, 944];
	const blade = bladeTops();
	return group(
		{},
		el("path", { d: housing, fill: "#5c3510", transform: "translate(14 16)", opacity: 0.55 }),
		el("path", { d: housing, fill: BRASS }),
		hatchIn(
			"housing",
			housing,
			hatch(
				random,
				{ x: 350, y: 220, width: 770, height: 610 },
				{ gap: 13, angle: 45, colour: "#a9752a", thickness: 3, breaks: 0.02 },
			),
		),
		el("path", { d: housing, fill: "none", stroke: DARK_BRASS, "stroke-width": 7 }),
		el("path", { d: "M372 246Q372 238 384 238H1086", stroke: "#f9e0a2", "stroke-width": 5, fill: "none" }),
		// the face of the lock outside, the cam and knob inside
		el("path", {
			d: "M330 500Q330 488 344 488H372V840H344Q330 840 330 828Z",
			fill: LIGHT_BRASS,
			stroke: DARK_BRASS,
			"stroke-width": 6,
		}),
		el("rect", { x: 346, y: plugTop, width: 730, height: plugBottom - plugTop, fill: "#e8bd5a" }),
		hatchIn(
			"plug",
			`M346 ${plugTop}H1076V${plugBottom}H346Z`,
			hatch(
				random,
				{ x: 340, y: plugTop, width: 740, height: 212 },
				{ gap: 13, angle: -45, colour: "#c99437", thickness: 2.6, breaks: 0.03 },
			),
		),
		el("path", { d: `M346 ${plugTop}H1076V${plugBottom}H346`, fill: "none", stroke: DARK_BRASS, "stroke-width": 6 }),
		el("path", { d: "M1076 622H1230V708H1076Z", fill: STEEL, stroke: "#4c6163", "stroke-width": 6 }),
		el("path", { d: "M1082 636H1226", stroke: "#d9e3de", "stroke-width": 6 }),
		el("path", {
			d: "M1104 600H1152V880Q1152 904 1128 904Q1104 904 1104 880Z",
			fill: "#7f9594",
			stroke: "#4c6163",
			"stroke-width": 6,
		}),
		el("path", { d: "M1116 616V876", stroke: "#d9e3de", "stroke-width": 5 }),
		el("path", {
			d: "M1230 570Q1290 580 1296 664Q1290 750 1230 760Q1212 664 1230 570Z",
			fill: LIGHT_BRASS,
			stroke: DARK_BRASS,
			"stroke-width": 6,
		}),
		el("path", {
			d: "M1246 596q28 20 30 68",
			stroke: "#fff0c4",
			"stroke-width": 7,
			fill: "none",
			"stroke-linecap": "round",
		}),
		// keyway
		el("path", { d: `M346 ${plugTop + 44}H1040V${plugBottom - 26}H346Z`, fill: "#4f2e0c" }),
		...chambers.map((x, i) => chamber(random, x, blade[i] as number)),
		el("path", { d: `M352 ${plugTop}H1070`, stroke: "#fff0c4", "stroke-width": 3.4, "stroke-dasharray": "20 9" }),
	);
}

/** Where the key's edge stands under each of the five pins. */
function bladeTops(): number[] {
	return [640, 668, 626, 682, 654];
}

function chamber(random: Random, x: number, foot: number): string {
	const half = 30;
	const top = 268;
	const driver = random.pick([74, 80, 86]);
	const driverTop = SHEAR - driver;
	const turns = Array.from({ length: 15 }, (_, i): Point => {
		const y = top + 12 + ((driverTop - top - 14) * i) / 14;
		return [x + (i % 2 === 0 ? -half + 8 : half - 8), y];
	});
	return group(
		{},
		el("rect", { x: x - half - 4, y: top, width: half * 2 + 8, height: SHEAR - top, fill: "#4f2e0c" }),
		el("rect", { x: x - half - 4, y: SHEAR, width: half * 2 + 8, height: 100, fill: "#4f2e0c" }),
		el("rect", {
			x: x - half - 8,
			y: top - 20,
			width: half * 2 + 16,
			height: 26,
			rx: 4,
			fill: LIGHT_BRASS,
			stroke: DARK_BRASS,
			"stroke-width": 4,
		}),
		el("path", { d: polyline(turns), fill: "none", stroke: "#2c3d40", "stroke-width": 10, "stroke-linejoin": "round" }),
		el("path", { d: polyline(turns), fill: "none", stroke: "#c9d6d3", "stroke-width": 5, "stroke-linejoin": "round" }),
		el("rect", { x: x - half, y: driverTop, width: half * 2, height: driver - 2, rx: 5, fill: STEEL }),
		el("rect", { x: x + 8, y: driverTop, width: half - 8, height: driver - 2, rx: 5, fill: "#6b8182" }),
		el("path", {
			d: `M${x - 19} ${driverTop + 8}V${SHEAR - 10}`,
			stroke: "#eaf0ea",
			"stroke-width": 7,
			"stroke-linecap": "round",
		}),
		el("path", {
			d: `M${x - half} ${SHEAR + 2}H${x + half}V${foot - 26}L${x + 9} ${foot}H${x - 9}L${x - half} ${foot - 26}Z`,
			fill: RED,
		}),
		el("path", { d: `M${x + 8} ${SHEAR + 2}H${x + half}V${foot - 26}L${x + 9} ${foot}H${x + 8}Z`, fill: "#842b19" }),
		el("path", {
			d: `M${x - 19} ${SHEAR + 10}V${foot - 30}`,
			stroke: "#eb8f70",
			"stroke-width": 7,
			"stroke-linecap": "round",
		}),
	);
}

function key(random: Random): string {
	const chambers = [520, 626, 732, 838, 944];
	const tops = bladeTops();
	const edge: Point[] = [
		[318, 616],
		[470, 616],
	];
	for (const [i, x] of chambers.entries()) {
		const foot = tops[i] as number;
		edge.push([x - 14, foot], [x + 14, foot]);
		const following = tops[i + 1];
		if (following !== undefined) edge.push([x + 53, Math.min(foot, following) - 24]);
	}
	edge.push([982, 626], [1022, 690], [1000, 730], [318, 730]);
	const bladeShape = polyline(edge, true);
	const bow = "M70 664Q66 560 160 540Q250 530 300 590L322 600V744L296 752Q244 806 160 790Q70 768 70 664Z";
	return group(
		{},
		el("path", { d: bladeShape, fill: "#dfe5da", stroke: "#3d5052", "stroke-width": 6, "stroke-linejoin": "round" }),
		hatchIn(
			"blade",
			bladeShape,
			hatch(random, { x: 310, y: 600, width: 720, height: 140 }, { gap: 9, angle: 0, colour: "#b3c0ba", thickness: 2 }),
		),
		el("path", { d: bladeShape, fill: "none", stroke: "#3d5052", "stroke-width": 6, "stroke-linejoin": "round" }),
		el("path", { d: "M330 700H996", stroke: "#7f9594", "stroke-width": 9 }),
		el("path", { d: "M330 706H996", stroke: "#f7f5e6", "stroke-width": 3 }),
		el("path", { d: bow, fill: "#0a1822", transform: "translate(10 14)", opacity: 0.6 }),
		el("path", { d: bow, fill: "#dfe5da" }),
		hatchIn(
			"bow",
			bow,
			hatch(
				random,
				{ x: 60, y: 530, width: 270, height: 270 },
				{ gap: 10, angle: 38, colour: "#b3c0ba", thickness: 2.4 },
			),
		),
		el("path", {
			d: "M96 664Q96 580 168 566",
			stroke: "#ffffff",
			"stroke-width": 9,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("circle", { cx: 138, cy: 664, r: 34, fill: NIGHT, stroke: "#3d5052", "stroke-width": 6 }),
		// a ring, and a cord with a wooden tag on it
		el("circle", { cx: 118, cy: 742, r: 92, fill: "none", stroke: "#3d5052", "stroke-width": 16 }),
		el("circle", { cx: 118, cy: 742, r: 92, fill: "none", stroke: LIGHT_BRASS, "stroke-width": 9 }),
		el("path", { d: "M120 832Q112 862 130 884", stroke: CREAM, "stroke-width": 7, fill: "none" }),
		el("path", { d: blob(random, 138, 946, 62, 70, 0.05, 12), fill: RED, stroke: "#5d1c10", "stroke-width": 6 }),
		el("circle", { cx: 132, cy: 896, r: 10, fill: NIGHT }),
		el("path", {
			d: "M110 946q28 -34 56 0q-28 34 -56 0M138 926v42M120 946h36",
			stroke: CREAM,
			"stroke-width": 5,
			fill: "none",
		}),
	);
}
