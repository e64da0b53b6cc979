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

const INK = "#2b2420";
const BRICK = "#b3563c";
const EARTH = "#c08a4a";
const UMBER = "#6b4527";
const CREAM = "#f8ecd2";
const LEAF = "#75894a";
const DARK_LEAF = "#4d6338";
const STONE = "#d8c7a2";

/** Heights of the two pounds, and where the gates hang. */
const LOW = 610;
const HIGH = 420;
const LOWER_GATE = 520;
const UPPER_GATE = 1090;

export type LockStage = {
	/** Water in the chamber. */
	level: number;
	/** The boat's bow, from the left. */
	boat: number;
	isLowerGateOpen: boolean;
	isUpperGateOpen: boolean;
	isFilling: boolean;
	/** The lock-keeper's place on the coping. */
	keeper: number;
	sky: readonly [string, string];
	sun: Point;
};

/** A lock cut open, first of four: the chamber stands at the lower level, its lower gates open, and the boat comes in. */
export default function draw(): string {
	return drawLock({
		level: LOW,
		boat: 580,
		isLowerGateOpen: true,
		isUpperGateOpen: false,
		isFilling: false,
		keeper: 742,
		sky: ["#f0c3a0", "#f9e6c4"],
		sun: [250, 250],
	});
}

/** The same lock at any moment; the other stages call this. */
export function drawLock(stage: LockStage): string {
	const random = seededRandom(72);
	return sheet(
		1600,
		900,
		stage.sky[0],
		el(
			"defs",
			{},
			linearGradient("air", [
				[0, stage.sky[0]],
				[1, stage.sky[1]],
			]),
		),
		sky(random, stage),
		country(random),
		ground(random),
		chamber(random),
		culverts(stage),
		gates(random, stage),
		nearPlants(random),
		keeper(stage),
		boat(stage),
		water(random, stage),
	);
}

function shaded(id: string, shape: string, ...strokes: string[]): string {
	return group({}, clip(id, el("path", { d: shape })), group({ "clip-path": `url(#${id})` }, ...strokes));
}

function sky(random: Random, { sun }: LockStage): string {
	const clouds = Array.from({ length: 8 }, () => {
		const x = random.between(0, 1600);
		const y = random.between(40, 230);
		const w = random.between(70, 170);
		return group(
			{ opacity: 0.75 },
			el("path", { d: blob(random, x, y, w, 13, 0.2, 14), fill: "#fff8e6" }),
			el("path", { d: blob(random, x - w * 0.2, y - 13, w * 0.5, 17, 0.2, 11), fill: "#fff8e6" }),
		);
	});
	return group(
		{},
		el("rect", { x: 0, y: 0, width: 1600, height: 620, fill: "url(#air)" }),
		el("circle", { cx: sun[0], cy: sun[1], r: 92, fill: "#fff8e6", opacity: 0.5 }),
		el("circle", { cx: sun[0], cy: sun[1], r: 58, fill: "#fff8e6" }),
		...clouds,
	);
}

function country(random: Random): string {
	const field = "M0 470Q240 430 520 420Q900 330 1180 300Q1400 280 1600 290V640H0Z";
	const furrows = Array.from(
		{ length: 24 },
		(_, i) => `M${-200 + i * 80} 640Q${80 + i * 62} 470 ${460 + i * 44} ${440 - i * 6}`,
	);
	const round = Array.from({ length: 26 }, () => {
		const x = random.between(0, 1600);
		const y = 470 - x * 0.11 + random.between(-10, 26);
		const r = random.between(14, 34);
		return group(
			{},
			el("path", { d: `M${x} ${y + r}v16`, stroke: UMBER, "stroke-width": 5 }),
			el("path", { d: blob(random, x, y, r, r * 0.95, 0.12, 9), fill: random.pick([LEAF, DARK_LEAF, "#8d9c58"]) }),
			el("path", {
				d: `M${x + r * 0.2} ${y + r * 0.5}q${r * 0.5} ${-r * 0.2} ${r * 0.5} ${-r * 0.8}M${x} ${y + r * 0.3}q${r * 0.3} ${-r * 0.1} ${r * 0.3} ${-r * 0.5}`,
				stroke: "#35482a",
				"stroke-width": 3,
				fill: "none",
			}),
		);
	});
	return group(
		{},
		el("path", { d: "M0 410Q300 340 620 360Q1000 250 1600 200V640H0Z", fill: "#b9c596" }),
		el("path", { d: field, fill: "#a3b26d" }),
		shaded("fields", field, el("path", { d: furrows.join(""), stroke: "#8d9c58", "stroke-width": 4, fill: "none" })),
		...round,
		// a farm on the left, a church on the hill
		el("path", { d: "M96 470V420L140 388L184 420V470Z", fill: CREAM }),
		el("path", { d: "M86 424L140 380L194 424L184 430L140 396L96 430Z", fill: BRICK }),
		el("path", { d: "M184 470V432H262V470Z", fill: "#e3cfa6" }),
		el("path", { d: "M180 434L196 404H250L268 434Z", fill: "#8f3f2b" }),
		el("path", { d: "M126 470V442H150V470M204 446h14v12h-14zM232 446h14v12h-14z", fill: UMBER }),
		el("path", { d: "M1420 300V236L1436 190L1452 236V300ZM1452 300V268L1478 250L1520 268V300Z", fill: "#7c7460" }),
	);
}

/** The cut earth: turf, clay, stones. */
function ground(random: Random): string {
	const shape = `M0 560H${LOWER_GATE - 30}V372H${UPPER_GATE + 20}V364H1600V900H0Z`;
	const strata = [640, 700, 752, 800, 852].map((y, i) => {
		const line: Point[] = Array.from({ length: 12 }, (_, k) => [k * 146, y + random.between(-12, 12) - k * 3]);
		return el("path", {
			d: `${curve(line)}L1606 900L0 900Z`,
			fill: ["#b57e40", "#a87138", "#966231", "#845429", "#6f4522"][i],
		});
	});
	const stones = Array.from({ length: 120 }, () => {
		const x = random.between(0, 1600);
		const y = random.between(600, 890);
		return el("path", {
			d: blob(random, x, y, random.between(5, 20), random.between(4, 11), 0.2, 8),
			fill: random.pick([STONE, "#a5865a", "#8d6c45", UMBER]),
			opacity: 0.8,
		});
	});
	return group(
		{},
		el("path", { d: shape, fill: EARTH }),
		shaded(
			"earth",
			shape,
			...strata,
			hatch(
				random,
				{ x: 0, y: 360, width: 1600, height: 540 },
				{ gap: 13, angle: 38, colour: UMBER, thickness: 1.6, breaks: 0.3 },
			),
			...stones,
		),
	);
}

/** Brick chamber, seen from the side: floor, far wall, sill, and the two pounds with their clay beds. */
function chamber(random: Random): string {
	const wall = `M${LOWER_GATE - 34} 372H${UPPER_GATE + 130}V560H${UPPER_GATE + 10}V752H${LOWER_GATE - 34}Z`;
	const bricks: string[] = [];
	for (let row = 0; row < 22; row++) {
		for (let column = 0; column < 20; column++) {
			if (!random.chance(0.3)) continue;
			bricks.push(
				el("rect", {
					x: 470 + column * 40 + (row % 2) * 20,
					y: 372 + row * 18,
					width: 40,
					height: 18,
					fill: random.pick(["#c46a4d", "#9d4731", "#a94f38", "#cf7d5c"]),
				}),
			);
		}
	}
	const courses = Array.from({ length: 22 }, (_, row) => {
		const y = 372 + row * 18;
		return `M470 ${y}H1240${Array.from({ length: 20 }, (_, i) => `M${470 + i * 40 + (row % 2) * 20} ${y}v18`).join("")}`;
	});
	const lowerBank = `M0 560H${LOWER_GATE - 34}V752H-10Z`;
	const upperBank = `M${UPPER_GATE + 130} 372H1600V560H${UPPER_GATE + 130}Z`;
	return group(
		{},
		// the far bank of both pounds
		el("path", { d: lowerBank, fill: "#8a6a3c" }),
		shaded(
			"lower-bank",
			lowerBank,
			hatch(
				random,
				{ x: 0, y: 560, width: 500, height: 200 },
				{ gap: 10, angle: 80, colour: "#65492a", thickness: 2.4, breaks: 0.25 },
			),
		),
		el("path", { d: upperBank, fill: "#8a6a3c" }),
		shaded(
			"upper-bank",
			upperBank,
			hatch(
				random,
				{ x: 1200, y: 372, width: 400, height: 200 },
				{ gap: 10, angle: 80, colour: "#65492a", thickness: 2.4, breaks: 0.25 },
			),
		),
		el("path", { d: wall, fill: BRICK }),
		shaded(
			"wall",
			wall,
			...bricks,
			el("path", { d: courses.join(""), stroke: "#86412c", "stroke-width": 2, fill: "none" }),
		),
		// a ladder let into the wall
		el("path", {
			d: `M812 384V740M848 384V740${Array.from({ length: 15 }, (_, i) => `M812 ${400 + i * 24}h36`).join("")}`,
			stroke: INK,
			"stroke-width": 5,
			opacity: 0.75,
		}),
		// coping
		el("path", { d: `M${LOWER_GATE - 44} 356H${UPPER_GATE + 140}V376H${LOWER_GATE - 44}Z`, fill: STONE }),
		el("path", {
			d: Array.from({ length: 13 }, (_, i) => `M${520 + i * 56} 356v20`).join(""),
			stroke: "#a99670",
			"stroke-width": 3,
		}),
		// cut masonry: floor, and the step under the upper gates
		el("path", { d: `M-10 752H${UPPER_GATE + 10}V560H1610V610H${UPPER_GATE + 66}V806H-10Z`, fill: "#8c857a" }),
		shaded(
			"floor",
			`M-10 752H${UPPER_GATE + 10}V560H1610V610H${UPPER_GATE + 66}V806H-10Z`,
			hatch(
				random,
				{ x: 0, y: 560, width: 1610, height: 250 },
				{ gap: 11, angle: -45, colour: "#5f5a52", thickness: 2.4, breaks: 0.04 },
			),
		),
		el("path", { d: `M-10 752H${UPPER_GATE + 10}V560H1610`, stroke: INK, "stroke-width": 5, fill: "none" }),
		el("path", { d: `M-10 806H${UPPER_GATE + 66}V610H1610`, stroke: INK, "stroke-width": 4, fill: "none" }),
		// towpaths
		el("path", { d: `M0 556H${LOWER_GATE - 34}V572H0Z`, fill: LEAF }),
		el("path", { d: `M${UPPER_GATE + 130} 366H1600V384H${UPPER_GATE + 130}Z`, fill: LEAF }),
		el("path", {
			d: `M${LOWER_GATE - 34} 372L${LOWER_GATE - 34} 560H${LOWER_GATE - 104}L${LOWER_GATE - 104} 534h14v-26h14v-26h14v-26h14v-26h14v-26z`,
			fill: STONE,
			stroke: "#a99670",
			"stroke-width": 3,
		}),
	);
}

function culverts({ isFilling }: LockStage): string {
	const pipe = `M${UPPER_GATE + 96} 566V640Q${UPPER_GATE + 96} 706 ${UPPER_GATE + 20} 706H${UPPER_GATE + 4}`;
	return group(
		{},
		el("path", { d: pipe, stroke: INK, "stroke-width": 50, fill: "none" }),
		el("path", { d: pipe, stroke: isFilling ? "#62a3ab" : "#3c3630", "stroke-width": 38, fill: "none" }),
		isFilling
			? el("path", { d: pipe, stroke: CREAM, "stroke-width": 4, fill: "none", "stroke-dasharray": "22 16" })
			: "",
		isFilling
			? el("path", {
					d: pipe,
					stroke: CREAM,
					"stroke-width": 3,
					fill: "none",
					"stroke-dasharray": "12 22",
					transform: "translate(10 4)",
				})
			: "",
		// the paddle and its rod, drawn up or let down
		el("path", { d: `M${UPPER_GATE + 96} 300V${isFilling ? 520 : 570}`, stroke: INK, "stroke-width": 7 }),
		el("rect", { x: UPPER_GATE + 70, y: isFilling ? 500 : 560, width: 52, height: 14, fill: INK }),
		el("rect", { x: UPPER_GATE + 84, y: 296, width: 26, height: 64, fill: INK }),
		el("circle", {
			cx: UPPER_GATE + 97,
			cy: 318,
			r: 16,
			fill: "none",
			stroke: INK,
			"stroke-width": 7,
			"stroke-dasharray": "6 4",
		}),
		el("path", {
			d: `M${UPPER_GATE + 96} ${isFilling ? 236 : 286}v${isFilling ? 60 : 12}`,
			stroke: INK,
			"stroke-width": 9,
			"stroke-dasharray": "5 3",
		}),
	);
}

function gates(random: Random, { isLowerGateOpen, isUpperGateOpen }: LockStage): string {
	const gate = (id: string, x: number, floor: number, isOpen: boolean) => {
		const top = 344;
		if (!isOpen) {
			return group(
				{},
				el("rect", {
					x: x - 17,
					y: top,
					width: 34,
					height: floor - top,
					fill: "#3d4a3a",
					stroke: INK,
					"stroke-width": 5,
				}),
				shaded(
					`${id}-shut`,
					`M${x - 15} ${top}h30V${floor}h-30Z`,
					hatch(
						random,
						{ x: x - 20, y: top, width: 40, height: floor - top },
						{ gap: 7, angle: 90, colour: "#20281f", thickness: 2 },
					),
				),
				...[0.12, 0.42, 0.74].map((part) =>
					el("rect", { x: x - 21, y: top + (floor - top) * part, width: 42, height: 12, fill: INK }),
				),
				el("rect", { x: x - 27, y: top - 34, width: 54, height: 40, fill: CREAM, stroke: INK, "stroke-width": 5 }),
				el("path", {
					d: `M${x - 16} ${top - 24}l32 20M${x + 16} ${top - 24}l-32 20`,
					stroke: "#cbb88f",
					"stroke-width": 3,
				}),
			);
		}
		const wide = 118;
		return group(
			{},
			el("rect", {
				x,
				y: top + 24,
				width: wide,
				height: floor - top - 30,
				fill: "#566450",
				stroke: INK,
				"stroke-width": 5,
			}),
			el("path", {
				d: [20, 40, 60, 80, 100].map((dx) => `M${x + dx} ${top + 26}V${floor - 8}`).join(""),
				stroke: "#35402f",
				"stroke-width": 3,
			}),
			...[0.16, 0.5, 0.84].map((part) =>
				el("rect", {
					x,
					y: top + (floor - top) * part,
					width: wide,
					height: 16,
					fill: "#3d4a3a",
					stroke: INK,
					"stroke-width": 3,
				}),
			),
			el("path", { d: `M${x + 124} ${top - 26}H${x - 150}V${top + 2}H${x + 124}Z`, fill: INK }),
			el("path", { d: `M${x - 150} ${top - 26}h70v28h-70z`, fill: CREAM, stroke: INK, "stroke-width": 4 }),
			el("path", { d: `M${x + 120} ${top - 22}H${x - 76}`, stroke: "#6d7a63", "stroke-width": 5 }),
		);
	};
	return group({}, gate("lower", LOWER_GATE, 752, isLowerGateOpen), gate("upper", UPPER_GATE, 560, isUpperGateOpen));
}

function keeper({ keeper: x }: LockStage): string {
	const arm = "M4 -60L30 -46L38 -52M-4 -58L-16 -36L-6 -22";
	return group(
		{ transform: `translate(${x} 356)` },
		el("ellipse", { cx: 6, cy: 2, rx: 30, ry: 5, fill: INK, opacity: 0.35 }),
		el("path", {
			d: "M0 -36L-6 0M6 -36L12 0",
			stroke: "#2c4d63",
			"stroke-width": 13,
			"stroke-linecap": "round",
			fill: "none",
		}),
		el("path", {
			d: "M-12 -76L14 -76L16 -32L-12 -32Z",
			fill: "#e3a92f",
			stroke: INK,
			"stroke-width": 3,
		}),
		el("path", {
			d: arm,
			stroke: "#b9821c",
			"stroke-width": 9,
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			fill: "none",
		}),
		el("circle", { cx: 1, cy: -90, r: 14, fill: "#c98f62" }),
		el("path", { d: "M-16 -94Q2 -116 18 -94L24 -93Z", fill: INK }),
	);
}

function boat({ boat: bow, level }: LockStage): string {
	const windows = [-330, -262, -194, -126].map((x) =>
		group(
			{},
			el("rect", { x, y: -56, width: 42, height: 24, rx: 5, fill: "#f7d993", stroke: CREAM, "stroke-width": 5 }),
			el("path", { d: `M${x + 21} -56v24`, stroke: CREAM, "stroke-width": 4 }),
		),
	);
	return group(
		{ transform: `translate(${bow} ${level})` },
		// hull with its red bottom band, then cabin
		el("path", {
			d: "M-430 -22H-60Q-20 -26 0 -42L-6 -10Q-20 30 -60 34H-410Q-430 34 -430 10Z",
			fill: "#1f3a36",
			stroke: INK,
			"stroke-width": 5,
		}),
		el("path", { d: "M-430 -22H-60Q-20 -26 0 -42L-3 -30Q-24 -14 -60 -12H-430Z", fill: "#e3a92f" }),
		el("path", { d: "M-392 -74H-84L-66 -22H-392Z", fill: "#a32b25", stroke: INK, "stroke-width": 5 }),
		el("path", { d: "M-396 -84H-80V-72H-396Z", fill: "#2c4d63", stroke: INK, "stroke-width": 4 }),
		...windows,
		el("path", { d: "M-366 -68H-92", stroke: "#e3a92f", "stroke-width": 3 }),
		el("rect", { x: -306, y: -118, width: 16, height: 36, fill: INK }),
		el("path", { d: "M-308 -112h20", stroke: "#e3a92f", "stroke-width": 5 }),
		el("path", {
			d: "M-298 -126Q-286 -146 -304 -162T-296 -206",
			stroke: CREAM,
			"stroke-width": 9,
			fill: "none",
			"stroke-linecap": "round",
			opacity: 0.85,
		}),
		// pots on the roof
		...[-232, -196, -160].map((x, i) =>
			group(
				{},
				el("path", { d: `M${x} -84l-3 -16h22l-3 16z`, fill: "#c46a4d" }),
				...[-6, 2, 10, 18].map((dx) =>
					el("circle", {
						cx: x + dx + 2,
						cy: -106 - ((dx + 10 * i) % 7),
						r: 7,
						fill: dx % 4 === 2 ? ["#e3a92f", "#d4604a", CREAM][i] : DARK_LEAF,
					}),
				),
			),
		),
		// steerer and tiller
		el("path", { d: "M-446 6V-60Q-446 -72 -436 -72L-404 -76", stroke: INK, "stroke-width": 7, fill: "none" }),
		el("path", { d: "M-414 -24L-412 -62", stroke: "#2c4d63", "stroke-width": 18, "stroke-linecap": "round" }),
		el("path", {
			d: "M-412 -88Q-428 -86 -426 -52H-398Q-398 -86 -412 -88Z",
			fill: "#7a2f4a",
			stroke: INK,
			"stroke-width": 3,
		}),
		el("path", { d: "M-410 -78L-424 -72", stroke: "#7a2f4a", "stroke-width": 9, "stroke-linecap": "round" }),
		el("circle", { cx: -411, cy: -102, r: 13, fill: "#e2b48c" }),
		el("path", { d: "M-428 -106Q-411 -128 -394 -106Z", fill: CREAM, stroke: INK, "stroke-width": 3 }),
		el("path", { d: "M-62 -22q6 -30 28 -12", stroke: STONE, "stroke-width": 6, fill: "none" }),
		el("path", { d: "M-446 -4L-458 -4V30H-442Z", fill: INK }),
	);
}

function water(random: Random, { level, isLowerGateOpen, isUpperGateOpen, isFilling, boat: bow }: LockStage): string {
	const left = `M-10 ${LOW}H${isLowerGateOpen ? LOWER_GATE : LOWER_GATE - 20}V752H-10Z`;
	const middle = `M${isLowerGateOpen ? LOWER_GATE : LOWER_GATE + 20} ${level}H${UPPER_GATE + (isUpperGateOpen ? 0 : -20)}V560H${UPPER_GATE + 10}V752H${isLowerGateOpen ? LOWER_GATE : LOWER_GATE + 20}Z`;
	const right = `M${UPPER_GATE + (isUpperGateOpen ? 0 : 20)} ${HIGH}H1610V560H${UPPER_GATE + (isUpperGateOpen ? 0 : 20)}Z`;
	const bodies = [left, middle, right].map((shape) => el("path", { d: shape, fill: "#2f7580", opacity: 0.72 }));
	const inside = (id: string, shape: string, top: number, x: number, width: number) => {
		const strokes = Array.from({ length: 34 }, () => {
			const y = top + 6 + random.next() ** 1.6 * (752 - top);
			const sx = random.between(x, x + width);
			return `M${sx.toFixed(0)} ${y.toFixed(0)}q${random.between(10, 30).toFixed(0)} ${random.between(-4, 4).toFixed(0)} ${random.between(30, 90).toFixed(0)} 0`;
		});
		return shaded(
			id,
			shape,
			el("path", {
				d: strokes.join(""),
				stroke: "#8cc4c6",
				"stroke-width": 3,
				fill: "none",
				"stroke-linecap": "round",
				opacity: 0.75,
			}),
		);
	};
	const crest = (x: number, end: number, y: number) => {
		const points: Point[] = [];
		for (let at = x; at <= end; at += 26) points.push([at, y + random.between(-2.5, 2.5)]);
		points.push([end, y]);
		return el("path", { d: curve(points), stroke: CREAM, "stroke-width": 5, fill: "none", "stroke-linecap": "round" });
	};
	const churn = isFilling
		? group(
				{},
				...Array.from({ length: 40 }, () => {
					const x = UPPER_GATE - random.next() ** 1.5 * 330;
					const y = 706 - (UPPER_GATE - x) * random.between(-0.1, 0.62);
					return el("circle", {
						cx: x,
						cy: Math.max(level + 8, Math.min(742, y)),
						r: random.between(3, 10),
						fill: "none",
						stroke: CREAM,
						"stroke-width": 3,
						opacity: 0.85,
					});
				}),
				...[0, 1, 2].map((i) =>
					el("path", {
						d: `M${UPPER_GATE - 8} ${700 + i * 12}q-70 ${-4 + i * 8} -120 ${-30 + i * 10}t-90 ${-60 + i * 26}`,
						stroke: CREAM,
						"stroke-width": 6,
						fill: "none",
						"stroke-linecap": "round",
					}),
				),
				...[940, 990, 1040].map((x) =>
					el("path", { d: `M${x} ${level + 2}q12 -22 24 0`, stroke: CREAM, "stroke-width": 5, fill: "#8cc4c6" }),
				),
				// the water rises
				...[567].map((x) =>
					el("path", {
						d:
							polyline([
								[x, level - 18],
								[x, level - 64],
							]) +
							polyline([
								[x - 15, level - 46],
								[x, level - 66],
								[x + 15, level - 46],
							]),
						stroke: CREAM,
						"stroke-width": 8,
						fill: "none",
						"stroke-linecap": "round",
						"stroke-linejoin": "round",
					}),
				),
			)
		: "";
	const isMoving = isLowerGateOpen || isUpperGateOpen;
	const wash = isMoving
		? el("path", {
				d: `M${bow - 8} ${level - 2}q30 -16 54 2M${bow + 20} ${level}q24 -10 44 2M${bow - 520} ${level}q30 -10 60 0M${bow - 600} ${level + 2}q24 -8 50 0`,
				stroke: CREAM,
				"stroke-width": 6,
				fill: "none",
				"stroke-linecap": "round",
			})
		: "";
	return group(
		{},
		...bodies,
		inside("water-left", left, LOW, 0, 500),
		inside("water-middle", middle, level, LOWER_GATE, 520),
		inside("water-right", right, HIGH, UPPER_GATE, 480),
		crest(0, isLowerGateOpen ? UPPER_GATE - 20 : LOWER_GATE - 20, LOW),
		isLowerGateOpen || isUpperGateOpen ? "" : crest(LOWER_GATE + 20, UPPER_GATE - 20, level),
		crest(isUpperGateOpen ? LOWER_GATE + 20 : UPPER_GATE + 20, 1600, HIGH),
		churn,
		wash,
	);
}

function nearPlants(random: Random): string {
	const tufts = Array.from({ length: 150 }, () => {
		const isLeft = random.chance(0.55);
		const x = isLeft ? random.between(0, 400) : random.between(1240, 1600);
		const y = isLeft ? 562 : 372;
		return `M${x.toFixed(0)} ${y}q${random.between(-5, 5).toFixed(0)} -10 ${random.between(-9, 9).toFixed(0)} ${random.between(-22, -10).toFixed(0)}`;
	});
	return group(
		{},
		el("path", { d: tufts.join(""), stroke: DARK_LEAF, "stroke-width": 3, fill: "none", "stroke-linecap": "round" }),
		stipple(random, { x: 0, y: 546, width: 380, height: 14 }, 26, { colour: CREAM, smallest: 2, largest: 4 }),
		stipple(random, { x: 1250, y: 354, width: 350, height: 14 }, 26, { colour: "#e3a92f", smallest: 2, largest: 4 }),
	);
}
