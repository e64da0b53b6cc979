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
	ridge,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const INK = "#2a1e2e";
const CANVAS = "#d4752f";
const SHADOW = "#a24f22";
const BRASS = "#e6bb5c";
const DARK_BRASS = "#8d6424";
const CREAM = "#fdf0dc";
const ROSE = "#eea79a";
const PLUM = "#6b4a6e";

const SLIDER_Y = 716;
/** Half a tooth's step along the tape: the two rows stand half a step apart. */
const STEP = 21;

/** From inside a tent: the zip is run half-way down, and the mountains stand in the opening at sunrise. */
export default function draw(): string {
	const random = seededRandom(13);
	return sheet(
		1600,
		1200,
		CANVAS,
		el(
			"defs",
			{},
			linearGradient("dawn", [
				[0, "#7d6a94"],
				[0.4, "#e59a94"],
				[0.75, "#f9d3a4"],
				[1, "#fdebc8"],
			]),
		),
		view(random),
		flap(random, -1),
		flap(random, 1),
		closed(random),
		slider(),
		things(random),
	);
}

function shaded(id: string, shape: string, ...strokes: string[]): string {
	return group({}, clip(id, el("path", { d: shape })), group({ "clip-path": `url(#${id})` }, ...strokes));
}

/** The tape's edge, from the slider up to the top: out of the Y with a bend, then straight up and away. `side` is -1 or 1. */
function edge(t: number, side: number): Point {
	const y = SLIDER_Y - 60 - t * 720;
	const spread = 560 * t ** 1.25 + 12;
	return [800 + side * spread, y];
}

function direction(t: number, side: number): number {
	const [x1, y1] = edge(Math.max(0, t - 0.01), side);
	const [x2, y2] = edge(t + 0.01, side);
	return Math.atan2(y2 - y1, x2 - x1);
}

function view(random: Random): string {
	const peaks: Point[] = [
		[100, 620],
		[270, 470],
		[350, 520],
		[470, 330],
		[560, 430],
		[640, 360],
		[760, 210],
		[850, 330],
		[920, 300],
		[1020, 420],
		[1130, 340],
		[1260, 500],
		[1400, 430],
		[1600, 600],
	];
	const snow = peaks.slice(1, -1).flatMap(([x, y], i) => {
		const isSummit = y < (peaks[i] as Point)[1] && y < (peaks[i + 2] as Point)[1];
		if (!isSummit) return [];
		return [
			el("path", {
				d: polyline(
					[
						[x, y],
						[x + 26, y + 40],
						[x + 70, y + 90],
						[x + 40, y + 82],
						[x + 30, y + 130],
						[x + 8, y + 84],
						[x - 6, y + 122],
						[x - 20, y + 70],
						[x - 46, y + 88],
						[x - 22, y + 36],
					],
					true,
				),
				fill: CREAM,
			}),
			el("path", {
				d: polyline(
					[
						[x, y],
						[x + 26, y + 40],
						[x + 70, y + 90],
						[x + 40, y + 82],
						[x + 30, y + 130],
						[x + 14, y + 70],
					],
					true,
				),
				fill: "#f6c9a8",
			}),
		];
	});
	const rays = Array.from({ length: 22 }, (_, i) => {
		const angle = Math.PI + (i / 21) * Math.PI;
		return `M${(846 + Math.cos(angle) * 120).toFixed(0)} ${(226 + Math.sin(angle) * 120).toFixed(0)}L${(846 + Math.cos(angle) * 900).toFixed(0)} ${(226 + Math.sin(angle) * 900).toFixed(0)}`;
	});
	const firs = Array.from({ length: 16 }, () => {
		const x = random.between(700, 900);
		const y = random.between(690, 760);
		const h = random.between(46, 96);
		const rows = [0, 0.28, 0.56].map(
			(part) => `M${x} ${y - h + h * part * 0.7}l${h * (0.13 + part * 0.16)} ${h * 0.36}h${-h * (0.26 + part * 0.32)}z`,
		);
		return [y, el("path", { d: rows.join(""), fill: random.pick(["#3b3149", "#463a57", INK]) })] as const;
	}).sort((a, b) => a[0] - b[0]);
	return group(
		{},
		el("rect", { x: 0, y: 0, width: 1600, height: 900, fill: "url(#dawn)" }),
		el("path", { d: rays.join(""), stroke: CREAM, "stroke-width": 12, opacity: 0.22 }),
		el("circle", { cx: 846, cy: 226, r: 78, fill: CREAM }),
		...Array.from({ length: 7 }, () =>
			el("path", {
				d: blob(random, random.between(200, 1400), random.between(60, 260), random.between(80, 220), 9, 0.25, 14),
				fill: CREAM,
				opacity: 0.6,
			}),
		),
		group(
			{ transform: "translate(0 -100)" },
			el("path", { d: `${polyline(peaks)}L1600 900L0 900Z`, fill: "#8d6a8c" }),
			shaded(
				"range",
				`${polyline(peaks)}L1600 900L100 900Z`,
				hatch(
					random,
					{ x: 0, y: 180, width: 1600, height: 560 },
					{ gap: 12, angle: 58, colour: PLUM, thickness: 2.8, breaks: 0.22 },
				),
			),
			...snow,
			el("path", { d: ridge(random, 1600, 560, 900, 26, 12), fill: "#c98c8f" }),
			el("path", { d: "M0 640Q400 560 800 610Q1200 640 1600 580V900H0Z", fill: ROSE }),
			el("path", { d: "M560 690Q760 640 1060 668Q1140 690 1010 716Q760 742 560 690Z", fill: "#fdebc8" }),
			...[0, 1, 2, 3].map((i) =>
				el("path", {
					d: `M${650 + i * 50} ${676 + i * 10}h${170 + i * 20}`,
					stroke: "#e59a94",
					"stroke-width": 4,
					"stroke-linecap": "round",
				}),
			),
			...firs.map(([, fir]) => fir),
			el("path", { d: "M300 760Q800 720 1300 760V900H300Z", fill: PLUM }),
			el("path", {
				d: Array.from(
					{ length: 120 },
					() =>
						`M${random.between(700, 900).toFixed(0)} ${random.between(756, 840).toFixed(0)}l${random.between(-4, 4).toFixed(0)} ${random.between(-18, -8).toFixed(0)}`,
				).join(""),
				stroke: "#9a7396",
				"stroke-width": 3.4,
				"stroke-linecap": "round",
			}),
		),
	);
}

/** One side of the door: canvas, folds, stitches, tape and teeth. */
function flap(random: Random, side: number): string {
	const name = side < 0 ? "left" : "right";
	const border = Array.from({ length: 24 }, (_, i) => edge(i / 20, side));
	const far = side < 0 ? -10 : 1610;
	const shape = `M${far} 1210L${far} -10L${border
		.toReversed()
		.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
		.join("L")}L800 ${SLIDER_Y - 20}L800 1210Z`;
	const offset = (distance: number): Point[] => [
		[800 + side * (distance + 14), 1210],
		[800 + side * (distance + 14), SLIDER_Y + 20],
		...border.map(([x, y], i): Point => {
			const angle = direction(i / 20, side);
			return [x - Math.sin(angle) * distance * -side * -1, y + Math.cos(angle) * distance * -side * -1];
		}),
	];
	const folds = Array.from({ length: 9 }, (_, i) => {
		const start = 140 + i * 84;
		return el("path", {
			d: curve([
				[800 + side * (start * 0.35 + 60), 1210],
				[800 + side * (start + 70), 860],
				[800 + side * (start * 1.3 + 150), 480],
				[800 + side * (start * 1.2 + 420), -20],
			]),
			stroke: i % 3 === 0 ? "#e9984f" : SHADOW,
			"stroke-width": random.between(5, 16),
			fill: "none",
			"stroke-linecap": "round",
			opacity: random.between(0.35, 0.75),
		});
	});
	const teeth: string[] = [];
	const phase = side < 0 ? 0 : 0.5;
	for (let k = 0; k < 60; k++) {
		const t = (k + phase) * 0.0262;
		if (t > 1.12) break;
		const [x, y] = edge(t, side);
		const angle = (direction(t, side) * 180) / Math.PI;
		teeth.push(tooth(x, y, side < 0 ? angle + 90 : angle + 90, side));
	}
	return group(
		{},
		el("path", { d: shape, fill: side < 0 ? CANVAS : "#c66a2a" }),
		shaded(
			`flap-${name}`,
			shape,
			el("path", {
				d: weave(random, side, true),
				stroke: "#bd6527",
				"stroke-width": 2,
				"stroke-dasharray": "150 7 64 5 210 9",
			}),
			el("path", {
				d: weave(random, side, false),
				stroke: "#e08a45",
				"stroke-width": 1.6,
				"stroke-dasharray": "90 8 170 11 40 6",
			}),
			...folds,
			stipple(random, { x: side < 0 ? 0 : 800, y: 0, width: 800, height: 1200 }, 200, {
				colour: SHADOW,
				smallest: 0.8,
				largest: 2,
			}),
			el("path", { d: curve(offset(90)), stroke: "#8f441d", "stroke-width": 8, fill: "none", opacity: 0.5 }),
			el("path", { d: curve(offset(40)), stroke: INK, "stroke-width": 84, fill: "none" }),
			el("path", { d: curve(offset(40)), stroke: "#47344c", "stroke-width": 70, fill: "none" }),
			el("path", {
				d: curve(offset(58)),
				stroke: "#eea79a",
				"stroke-width": 4.5,
				fill: "none",
				"stroke-dasharray": "15 9",
			}),
			el("path", {
				d: curve(offset(72)),
				stroke: "#eea79a",
				"stroke-width": 4.5,
				fill: "none",
				"stroke-dasharray": "15 9",
			}),
			el("path", {
				d: curve(offset(104)),
				stroke: "#f0b06e",
				"stroke-width": 4.5,
				fill: "none",
				"stroke-dasharray": "17 10",
			}),
		),
		...teeth,
	);
}

/** The threads of the canvas, one way or the other. */
function weave(random: Random, side: number, isWarp: boolean): string {
	const left = side < 0 ? 0 : 800;
	return Array.from({ length: isWarp ? 100 : 150 }, (_, i) => {
		const [start, slip] = [random.between(0, 90).toFixed(0), random.between(-3, 3).toFixed(1)];
		return isWarp ? `M${left + i * 8} -${start}l${slip} 1300` : `M${left} ${i * 8}l800 ${slip}`;
	}).join("");
}

/** A metal tooth: a jaw clamped on the tape's edge, its head with a hump and a hollow reaching over to the other side. */
function tooth(x: number, y: number, angle: number, side: number): string {
	return group(
		{ transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)}) scale(${-side} 1)` },
		el("path", {
			d: "M-30 -11H2L8 -6H26L36 -3V4L26 8H8L2 11H-30Q-34 0 -30 -11Z",
			fill: BRASS,
			stroke: INK,
			"stroke-width": 3,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M-30 4H4L26 3L34 3L26 8H8L2 11H-30Z", fill: DARK_BRASS }),
		el("path", { d: "M-26 -6H0M12 -2H24", stroke: CREAM, "stroke-width": 3, "stroke-linecap": "round" }),
	);
}

/** Below the slider: the two rows in one another. */
function closed(random: Random): string {
	const teeth: string[] = [];
	for (let i = 0; i < 22; i++) {
		const y = SLIDER_Y + 62 + i * STEP;
		teeth.push(i % 2 === 0 ? tooth(776, y, 0, -1) : tooth(824, y, 0, 1));
	}
	return group(
		{},
		el("rect", { x: 742, y: SLIDER_Y, width: 116, height: 520, fill: "#47344c" }),
		el("path", {
			d: Array.from({ length: 12 }, (_, i) => `M${747 + i * 9.6} ${SLIDER_Y + random.between(0, 40)}V1200`).join(""),
			stroke: "#38283d",
			"stroke-width": 2.4,
		}),
		...teeth,
	);
}

function slider(): string {
	const y = SLIDER_Y;
	const body = `M690 ${y - 128}Q700 ${y - 150} 730 ${y - 146}L784 ${y - 118}Q800 ${y - 112} 816 ${y - 118}L870 ${y - 146}Q900 ${y - 150} 910 ${y - 128}L884 ${y - 20}Q872 ${y + 50} 868 ${y + 78}Q864 ${y + 92} 846 ${y + 92}H754Q736 ${y + 92} 732 ${y + 78}Q728 ${y + 50} 716 ${y - 20}Z`;
	return group(
		{},
		el("path", { d: body, fill: INK, opacity: 0.45, transform: "translate(14 16)" }),
		el("path", { d: body, fill: BRASS, stroke: INK, "stroke-width": 6 }),
		el("path", {
			d: `M816 ${y - 118}L870 ${y - 146}Q900 ${y - 150} 910 ${y - 128}L884 ${y - 20}Q872 ${y + 50} 868 ${y + 78}Q864 ${y + 92} 846 ${y + 92}H812Q850 ${y - 20} 816 ${y - 118}Z`,
			fill: "#b98a38",
		}),
		el("path", {
			d: `M706 ${y - 122}Q712 ${y - 134} 728 ${y - 132}M712 ${y - 96}L734 ${y - 10}L744 ${y + 60}`,
			stroke: CREAM,
			"stroke-width": 8,
			fill: "none",
			"stroke-linecap": "round",
		}),
		// the wedge, seen as a boss between the two throats
		el("path", {
			d: `M800 ${y - 112}L826 ${y - 84}L800 ${y - 34}L774 ${y - 84}Z`,
			fill: DARK_BRASS,
			stroke: INK,
			"stroke-width": 4,
		}),
		// bridge and pull
		el("path", {
			d: `M774 ${y - 30}Q774 ${y - 54} 800 ${y - 54}Q826 ${y - 54} 826 ${y - 30}V${y + 50}Q826 ${y + 66} 800 ${y + 66}Q774 ${y + 66} 774 ${y + 50}Z`,
			fill: "#d6a847",
			stroke: INK,
			"stroke-width": 5,
		}),
		group(
			{ transform: `rotate(24 800 ${y})` },
			el("path", {
				d: `M788 ${y + 6}H812L818 ${y + 60}H840Q852 ${y + 62} 854 ${y + 78}L866 ${y + 250}Q862 ${y + 282} 800 ${y + 284}Q738 ${y + 282} 734 ${y + 250}L746 ${y + 78}Q748 ${y + 62} 760 ${y + 60}H782Z`,
				fill: INK,
				opacity: 0.45,
				transform: "translate(14 14)",
			}),
			el("path", {
				d: `M788 ${y + 6}H812L818 ${y + 60}H840Q852 ${y + 62} 854 ${y + 78}L866 ${y + 250}Q862 ${y + 282} 800 ${y + 284}Q738 ${y + 282} 734 ${y + 250}L746 ${y + 78}Q748 ${y + 62} 760 ${y + 60}H782Z`,
				fill: "#d6a847",
				stroke: INK,
				"stroke-width": 6,
			}),
			el("path", {
				d: `M764 ${y + 90}L754 ${y + 244}Q760 ${y + 262} 800 ${y + 264}Q840 ${y + 262} 846 ${y + 244}L836 ${y + 90}Z`,
				fill: BRASS,
				stroke: DARK_BRASS,
				"stroke-width": 4,
			}),
			el("path", { d: `M784 ${y + 190}H816V${y + 238}Q800 ${y + 250} 784 ${y + 238}Z`, fill: INK }),
			el("path", { d: `M776 ${y + 104}L770 ${y + 176}`, stroke: CREAM, "stroke-width": 7, "stroke-linecap": "round" }),
			el("path", {
				d: `M800 ${y + 232}Q790 ${y + 300} 826 ${y + 320}T812 ${y + 400}`,
				stroke: CREAM,
				"stroke-width": 10,
				fill: "none",
				"stroke-linecap": "round",
			}),
		),
	);
}

/** Hung and lying inside: a lantern, boots, a mug. */
function things(random: Random): string {
	return group(
		{},
		// a lantern on the left
		el("path", { d: "M168 -10V200", stroke: INK, "stroke-width": 5 }),
		el("circle", { cx: 168, cy: 300, r: 150, fill: "#fbd98f", opacity: 0.28 }),
		el("path", { d: "M124 232Q168 176 212 232", stroke: INK, "stroke-width": 7, fill: "none" }),
		el("path", { d: "M120 232H216L206 262H130Z", fill: "#6b2f3c", stroke: INK, "stroke-width": 5 }),
		el("rect", { x: 132, y: 262, width: 72, height: 92, fill: "#fdeab2", stroke: INK, "stroke-width": 5 }),
		el("path", { d: "M168 342Q146 322 168 284Q190 322 168 342Z", fill: "#e98b3f" }),
		el("path", { d: "M152 262V354M184 262V354", stroke: INK, "stroke-width": 3 }),
		el("path", { d: "M120 354H216V380H120Z", fill: "#6b2f3c", stroke: INK, "stroke-width": 5 }),
		// groundsheet
		el("path", { d: "M-10 1120Q300 1096 736 1124V1210H-10Z", fill: "#4a5a55" }),
		el("path", { d: "M1610 1110Q1300 1092 864 1124V1210H1610Z", fill: "#4a5a55" }),
		hatchedMat(random),
		// boots
		...[0, 150].map((dx) =>
			group(
				{ transform: `translate(${1200 + dx} ${960 + dx * 0.12})` },
				el("ellipse", { cx: 70, cy: 176, rx: 130, ry: 16, fill: INK, opacity: 0.4 }),
				el("path", {
					d: "M26 6H120L124 160H-62Q-66 138 -40 128Q0 114 24 104Z",
					fill: "#7d4630",
					stroke: INK,
					"stroke-width": 5,
					"stroke-linejoin": "round",
				}),
				el("path", { d: "M84 6H120L124 160H96Z", fill: "#5f3222" }),
				el("path", { d: "M20 -14Q72 -28 124 -12L122 14Q72 2 24 16Z", fill: CREAM, stroke: INK, "stroke-width": 4 }),
				el("path", { d: "M-68 156H128V180H-60Q-72 178 -68 156Z", fill: INK }),
				el("path", {
					d: "M24 36L54 46M24 58L54 68M22 80L52 92M0 108L28 122",
					stroke: "#e6bb5c",
					"stroke-width": 6,
					"stroke-linecap": "round",
				}),
				el("path", {
					d: "M-50 152Q-30 132 -6 128",
					stroke: "#b06d4c",
					"stroke-width": 7,
					fill: "none",
					"stroke-linecap": "round",
				}),
			),
		),
		// a mug
		el("ellipse", { cx: 410, cy: 1148, rx: 92, ry: 12, fill: INK, opacity: 0.4 }),
		el("path", { d: "M454 1052q62 -6 56 38q-6 34 -58 30", stroke: INK, "stroke-width": 24, fill: "none" }),
		el("path", { d: "M454 1052q62 -6 56 38q-6 34 -58 30", stroke: "#2f6f73", "stroke-width": 14, fill: "none" }),
		el("path", { d: "M350 1016H462L456 1140Q406 1154 356 1140Z", fill: "#2f6f73", stroke: INK, "stroke-width": 5 }),
		el("path", { d: "M420 1018H462L456 1140Q440 1146 424 1147Z", fill: "#1f4f56" }),
		el("ellipse", { cx: 406, cy: 1016, rx: 56, ry: 13, fill: CREAM, stroke: INK, "stroke-width": 5 }),
		el("ellipse", { cx: 406, cy: 1018, rx: 44, ry: 8, fill: "#5a2f1f" }),
		...[388, 422].map((x, i) =>
			el("path", {
				d: `M${x} 998q${-16 + i * 6} -26 2 -48t${4 - i * 8} -52`,
				stroke: CREAM,
				"stroke-width": 7,
				fill: "none",
				"stroke-linecap": "round",
				opacity: 0.7,
			}),
		),
	);
}

function hatchedMat(random: Random): string {
	return group(
		{},
		...[
			["mat-left", "M-10 1120Q300 1096 736 1124V1210H-10Z"],
			["mat-right", "M1610 1110Q1300 1092 864 1124V1210H1610Z"],
		].map(([id, shape]) =>
			shaded(
				id as string,
				shape as string,
				hatch(
					random,
					{ x: 0, y: 1080, width: 1600, height: 140 },
					{ gap: 9, angle: 20, colour: "#35433f", thickness: 2.6 },
				),
			),
		),
	);
}
