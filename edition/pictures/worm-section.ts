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
	radialGradient,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const SEED = 1881;
let random = seededRandom(SEED);
const WIDTH = 1600;
const HEIGHT = 1067;
/** The turf, from left to right. */
const TURF: Point[] = [
	[0, 372],
	[260, 362],
	[560, 378],
	[860, 366],
	[1180, 376],
	[1600, 358],
];

/** A cut through a lawn at night: a red lantern and casts above, burrows, roots, worms, chalk and stones below. */
export default function draw(): string {
	random = seededRandom(SEED);
	const top = curve(TURF);
	return sheet(
		WIDTH,
		HEIGHT,
		"#3c2a22",
		el(
			"defs",
			{},
			linearGradient("night", [
				[0, "#16263c"],
				[0.7, "#2d4a5c"],
				[1, "#4b6a6c"],
			]),
			linearGradient("earth", [
				[0, "#33231d"],
				[0.3, "#4a3226"],
				[0.62, "#7a5637"],
				[1, "#a98450"],
			]),
			radialGradient("lamp", [
				[0, "#ff8a5c", 0.85],
				[0.4, "#d9432f", 0.35],
				[1, "#d9432f", 0],
			]),
			clip("ground", el("path", { d: `${top}V${HEIGHT}H0Z` })),
		),
		el("rect", { width: WIDTH, height: 420, fill: "url(#night)" }),
		sky(),
		el("circle", { cx: 962, cy: 318, r: 250, fill: "url(#lamp)" }),
		el("path", { d: `${top}V${HEIGHT}H0Z`, fill: "url(#earth)" }),
		group({ "clip-path": "url(#ground)" }, earth(), stones(), chalk(), roots(), ...burrows()),
		lantern(),
		grass(),
		...casts(),
		visitor(),
	);
}

function sky(): string {
	const trees = Array.from({ length: 26 }, (_, i) => {
		const x = i * 66 + random.between(-24, 24);
		const tall = random.between(50, 130) * (x > 560 && x < 900 ? 0.5 : 1);
		return (
			el("path", {
				d: blob(random, x, 372 - tall * 0.55, random.between(38, 72), tall * 0.52, 0.16, 11),
				fill: i % 2 ? "#1b3040" : "#203a48",
			}) +
			el("path", { d: `M${Math.round(x)} 380V${Math.round(372 - tall * 0.4)}`, stroke: "#14222f", "stroke-width": 7 })
		);
	});
	return group(
		{},
		stipple(random, { x: 0, y: 0, width: WIDTH, height: 220 }, 90, { colour: "#dfe6d5", smallest: 0.8, largest: 2.2 }),
		el("circle", { cx: 1330, cy: 96, r: 48, fill: "#f2ead0" }),
		el("path", { d: blob(random, 1318, 88, 12, 9, 0.3, 7), fill: "#dcd2b4" }),
		el("path", { d: blob(random, 1346, 112, 9, 7, 0.3, 7), fill: "#dcd2b4" }),
		el("path", {
			d: "M1080 128Q1240 112 1420 130T1600 118Q1500 146 1340 138T1080 128ZM60 92Q200 78 420 96Q260 108 60 92Z",
			fill: "#3f5c6b",
		}),
		...trees,
		el("path", { d: "M600 372V268H880V372Z", fill: "#26384a" }),
		el("path", { d: "M584 272L640 214H846L898 272Z", fill: "#182636" }),
		el("path", { d: "M650 214V182H676V214ZM806 214V178H834V214Z", fill: "#182636" }),
		el("path", {
			d: Array.from({ length: 5 }, (_, i) => `M${594 + i * 9} ${262 - i * 11}H${888 - i * 9}`).join(""),
			stroke: "#2d4256",
			"stroke-width": 2.4,
		}),
		...[628, 690, 752, 820].map((x, i) =>
			group(
				{},
				el("rect", { x, y: 292, width: 32, height: 44, fill: i === 2 ? "#f3c666" : "#182636" }),
				el("path", { d: `M${x + 16} 292v44M${x} 314h32`, stroke: i === 2 ? "#7c5228" : "#33495e", "stroke-width": 3 }),
			),
		),
	);
}

/** The soil itself: crumbs above, cracks and colour below. */
function earth(): string {
	const crumbs = Array.from({ length: 620 }, () => {
		const depth = random.next();
		const y = 385 + depth * 660;
		return el("path", {
			d: blob(random, random.between(0, WIDTH), y, random.between(3, 11), random.between(2.5, 8), 0.25, 5),
			fill:
				depth < 0.35
					? random.pick(["#241813", "#5a4030", "#3f2b21"])
					: depth < 0.65
						? random.pick(["#5f4330", "#8d6a45", "#4f3727"])
						: random.pick(["#8a673f", "#c19c64", "#74532f"]),
		});
	});
	return group(
		{},
		el("path", { d: "M0 640Q300 604 700 646T1600 618V700Q1100 730 700 690T0 716Z", fill: "#7a5637", opacity: 0.55 }),
		el("path", { d: "M0 880Q420 836 820 872T1600 850V1067H0Z", fill: "#c09a5f", opacity: 0.5 }),
		...crumbs,
		hatch(
			random,
			{ x: 0, y: 860, width: WIDTH, height: 210 },
			{ gap: 17, angle: 3, colour: "#7d5a34", thickness: 2, tremble: 4, breaks: 0.4 },
		),
	);
}

function stones(): string {
	return group(
		{},
		...Array.from({ length: 44 }, () => {
			const y = 800 + random.next() ** 0.7 * 250;
			const x = random.between(-20, 1620);
			const wide = random.between(18, 62) * (y / 900);
			const shape = blob(random, x, y, wide, wide * random.between(0.5, 0.75), 0.2, 8);
			const shade = blob(random, x + wide * 0.1, y + wide * 0.16, wide * 0.72, wide * 0.34, 0.2, 8);
			return (
				el("path", {
					d: shape,
					fill: random.pick(["#8f8a80", "#a59d8d", "#79756f"]),
					stroke: "#3f3128",
					"stroke-width": 2.5,
				}) +
				el("path", { d: shade, fill: "#5c5852", opacity: 0.6 }) +
				el("path", {
					d: `M${Math.round(x - wide * 0.6)} ${Math.round(y - wide * 0.16)}q${Math.round(wide * 0.4)} ${-Math.round(wide * 0.3)} ${Math.round(wide * 0.9)} ${-Math.round(wide * 0.1)}`,
					fill: "none",
					stroke: "#d9d2bf",
					"stroke-width": 3,
					"stroke-linecap": "round",
				})
			);
		}),
	);
}

/** The line of white lumps, once strewn on the grass, with old cinders among them. */
function chalk(): string {
	return group(
		{},
		...Array.from({ length: 64 }, (_, i) => {
			const x = -10 + i * 9.6 + random.between(-5, 5);
			const y = 556 + Math.sin(x / 90) * 9 + random.between(-11, 11);
			const size = random.between(5, 15);
			return (
				el("path", {
					d: blob(random, x, y, size * 1.2, size * 0.8, 0.28, 6),
					fill: random.pick(["#f2ead6", "#e3d8bd", "#faf4e4"]),
					stroke: "#7d6a54",
					"stroke-width": 1.6,
				}) +
				el("path", {
					d: `M${Math.round(x - size * 0.5)} ${Math.round(y + size * 0.3)}h${Math.round(size)}`,
					stroke: "#bfae8e",
					"stroke-width": 2,
				})
			);
		}),
	);
}

function roots(): string {
	const lines: string[] = [];
	const grow = (x: number, y: number, length: number, angle: number, thick: number) => {
		const points: Point[] = [[x, y]];
		let [px, py, a] = [x, y, angle];
		const steps = Math.max(3, Math.round(length / 26));
		for (let i = 0; i < steps; i++) {
			a += random.between(-0.36, 0.36);
			px += Math.cos(a) * 26;
			py += Math.sin(a) * 26;
			points.push([px, py]);
			if (thick > 1.2 && random.chance(0.4))
				grow(px, py, length * 0.36, a + (random.chance(0.5) ? 0.8 : -0.8), thick * 0.55);
		}
		lines.push(
			el("path", {
				d: curve(points),
				fill: "none",
				stroke: thick > 2 ? "#cdb283" : "#b39868",
				"stroke-width": thick,
				"stroke-linecap": "round",
			}),
		);
	};
	for (let i = 0; i < 46; i++)
		grow(
			i * 35 + random.between(-12, 12),
			372,
			random.between(40, 150),
			random.between(1.2, 1.95),
			random.between(1, 2),
		);
	for (const x of [300, 980, 1490]) grow(x, 370, 330, random.between(1.4, 1.75), 4.6);
	return group({}, ...lines);
}

/** A tunnel with dark lining, and whoever lives in it. */
function burrow(points: readonly Point[], wide: number): string {
	const d = curve(points);
	return (
		el("path", {
			d,
			fill: "none",
			stroke: "#8f6b48",
			"stroke-width": wide + 9,
			"stroke-linecap": "round",
			opacity: 0.75,
		}) + el("path", { d, fill: "none", stroke: "#1c120f", "stroke-width": wide, "stroke-linecap": "round" })
	);
}

/** A worm along a line: rings, a saddle nearer the head, a stripe of light. */
function worm(
	points: readonly Point[],
	wide: number,
	[body, dark, light]: readonly [string, string, string],
	saddle = 0.3,
): string {
	const fine: Point[] = [];
	for (let i = 0; i < points.length - 1; i++) {
		const p = (k: number) => points[Math.min(points.length - 1, Math.max(0, k))] as Point;
		const [a, b, c, e] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
		for (let s = 0; s < 14; s++) {
			const t = s / 14;
			const mix = (k: 0 | 1) =>
				0.5 *
				(2 * b[k] +
					(c[k] - a[k]) * t +
					(2 * a[k] - 5 * b[k] + 4 * c[k] - e[k]) * t * t +
					(3 * b[k] - a[k] - 3 * c[k] + e[k]) * t * t * t);
			fine.push([mix(0), mix(1)]);
		}
	}
	const half = (i: number) => {
		const t = i / (fine.length - 1);
		const ends = Math.min(1, t * 11 + 0.25, (1 - t) * 8 + 0.3);
		return (wide / 2) * ends * (1 + 0.06 * Math.sin(i * 0.9)) * (Math.abs(t - saddle) < 0.055 ? 1.14 : 1);
	};
	const normal = (i: number): Point => {
		const [ax, ay] = fine[Math.max(0, i - 1)] as Point;
		const [bx, by] = fine[Math.min(fine.length - 1, i + 1)] as Point;
		const long = Math.hypot(bx - ax, by - ay) || 1;
		return [-(by - ay) / long, (bx - ax) / long];
	};
	const at = (i: number, side: number): Point => {
		const [x, y] = fine[i] as Point;
		const [nx, ny] = normal(i);
		return [x + nx * half(i) * side, y + ny * half(i) * side];
	};
	const all = fine.map((_, i) => i);
	const outline = curve(
		[
			...all.filter((i) => i % 2 === 0).map((i) => at(i, 1)),
			...all
				.filter((i) => i % 2 === 0)
				.reverse()
				.map((i) => at(i, -1)),
		],
		true,
	);
	const rings = all
		.filter((i) => i % 2 === 1)
		.map((i) => curve([at(i, 0.95), [(fine[i] as Point)[0], (fine[i] as Point)[1]], at(i, -0.95)]));
	const from = Math.round((saddle - 0.055) * fine.length);
	const to = Math.round((saddle + 0.055) * fine.length);
	const belt = polyline(
		[
			...all.slice(from, to).map((i) => at(i, 1)),
			...all
				.slice(from, to)
				.reverse()
				.map((i) => at(i, -1)),
		],
		true,
	);
	return group(
		{},
		el("path", { d: outline, fill: body, stroke: "#4a1f22", "stroke-width": 2 }),
		el("path", { d: rings.join(""), fill: "none", stroke: dark, "stroke-width": 1.4 }),
		el("path", { d: belt, fill: light, stroke: dark, "stroke-width": 1.4 }),
		el("path", {
			d: curve(
				all
					.slice(3, -3)
					.filter((i) => i % 3 === 0)
					.map((i) => at(i, -0.42)),
			),
			fill: "none",
			stroke: light,
			"stroke-width": wide * 0.13,
			"stroke-linecap": "round",
			opacity: 0.85,
		}),
	);
}

const ROSE = ["#c9767a", "#97474f", "#efb7a8"] as const;
const GREY = ["#b79a92", "#85655f", "#e2cdc0"] as const;
const RED = ["#a63d3b", "#6f2326", "#dd8a74"] as const;

function burrows(): string[] {
	const deep: Point[] = [
		[1180, 372],
		[1174, 470],
		[1192, 600],
		[1176, 760],
		[1196, 900],
		[1180, 985],
	];
	const left: Point[] = [
		[690, 372],
		[700, 450],
		[682, 560],
		[704, 690],
		[690, 800],
		[720, 872],
	];
	const side: Point[] = [
		[330, 660],
		[430, 622],
		[520, 664],
		[610, 700],
		[700, 690],
	];
	const other: Point[] = [
		[770, 520],
		[880, 496],
		[980, 540],
		[1080, 520],
		[1176, 556],
	];
	const far: Point[] = [
		[1240, 690],
		[1340, 650],
		[1440, 700],
		[1530, 660],
		[1620, 690],
	];
	const low: Point[] = [
		[90, 770],
		[190, 742],
		[280, 790],
		[380, 772],
	];
	return [
		...[side, other, far, low].map((line) => burrow(line, 26)),
		burrow(deep, 34),
		burrow(left, 32),
		el("path", { d: blob(random, 1180, 985, 40, 30, 0.12, 9), fill: "#1c120f" }),
		worm(
			[
				[1172, 520],
				[1190, 610],
				[1178, 700],
				[1180, 780],
				[1194, 880],
			],
			25,
			ROSE,
			0.26,
		),
		worm(
			[
				[676, 600],
				[700, 680],
				[692, 760],
				[700, 820],
				[718, 862],
			],
			24,
			ROSE,
			0.26,
		),
		worm(
			[
				[372, 640],
				[440, 626],
				[520, 660],
				[592, 694],
			],
			19,
			GREY,
			0.28,
		),
		worm(
			[
				[1130, 534],
				[1060, 524],
				[990, 538],
				[900, 504],
				[850, 502],
			],
			19,
			GREY,
			0.28,
		),
		worm(
			[
				[1300, 664],
				[1350, 654],
				[1430, 694],
				[1500, 674],
			],
			18,
			GREY,
			0.3,
		),
		worm(
			[
				[170, 748],
				[210, 750],
				[260, 780],
				[310, 786],
				[350, 778],
			],
			18,
			GREY,
			0.3,
		),
		worm(
			[
				[1178, 976],
				[1206, 966],
				[1196, 990],
				[1164, 996],
				[1158, 978],
				[1176, 968],
			],
			17,
			ROSE,
			0.3,
		),
		...[
			[850, 760],
			[868, 772],
			[842, 780],
		].map(([x, y]) =>
			el("path", {
				d: blob(random, x as number, y as number, 8, 6, 0.1, 8),
				fill: "#d9b45f",
				stroke: "#6b4a24",
				"stroke-width": 2,
			}),
		),
	];
}

/** A lantern with red glass, set down on the lawn. */
function lantern(): string {
	return group(
		{},
		el("path", { d: "M926 252Q962 176 998 252", fill: "none", stroke: "#16161c", "stroke-width": 5 }),
		el("path", { d: "M934 264L962 238L990 264Z", fill: "#2a2a33" }),
		el("rect", { x: 936, y: 264, width: 52, height: 84, fill: "#e2533a" }),
		el("path", { d: "M962 336C944 320 954 300 962 284C970 300 980 320 962 336Z", fill: "#ffd9a0" }),
		el("path", { d: "M936 264v84M988 264v84M953 264v84M971 264v84", stroke: "#16161c", "stroke-width": 4 }),
		el("path", { d: "M926 346H998V366H926Z", fill: "#2a2a33" }),
		el("path", { d: "M930 262H994", stroke: "#ff9c70", "stroke-width": 3 }),
	);
}

function grass(): string {
	const line = (x: number) => {
		const i = TURF.findIndex(([tx], k) => k > 0 && tx >= x);
		const [a, b] = [TURF[Math.max(0, i - 1)] as Point, TURF[Math.max(1, i)] as Point];
		return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
	};
	const blades = new Map<string, string>();
	for (let i = 0; i < 1150; i++) {
		const x = random.between(0, WIDTH);
		const near = Math.abs(x - 962);
		const tall = random.between(10, 34);
		const colour =
			near < 150 && random.chance(0.6)
				? random.pick(["#c4573d", "#8a4a35"])
				: random.pick(["#39563f", "#4d7049", "#2b4435", "#6b8a55"]);
		const lean = random.between(-10, 10);
		blades.set(
			colour,
			`${blades.get(colour) ?? ""}M${Math.round(x)} ${Math.round(line(x) + 6)}q${Math.round(lean * 0.2)} ${-Math.round(tall * 0.6)} ${Math.round(lean)} ${-Math.round(tall)}`,
		);
	}
	return group(
		{},
		el("path", { d: curve(TURF), fill: "none", stroke: "#2b3a2a", "stroke-width": 15 }),
		...[...blades].map(([stroke, d]) =>
			el("path", { d, fill: "none", stroke, "stroke-width": 2.6, "stroke-linecap": "round" }),
		),
	);
}

/** Coiled heaps of fine earth. */
function casts(): string[] {
	return [
		[250, 352, 1.1],
		[470, 366, 0.9],
		[800, 360, 1],
		[1075, 366, 0.9],
		[1380, 360, 1.15],
		[1500, 356, 0.8],
		[96, 362, 0.8],
	].map(([x, y, size]) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			...Array.from({ length: 13 }, (_, i) => {
				const row = i < 6 ? 0 : i < 10 ? 1 : 2;
				const place = i < 6 ? i - 2.5 : i < 10 ? i - 7.5 : i - 11;
				const cx = place * 13 + random.between(-3, 3);
				const cy = 12 - row * 12;
				return (
					el("ellipse", {
						cx,
						cy,
						rx: 11,
						ry: 7.5,
						fill: "#5a4030",
						stroke: "#241813",
						"stroke-width": 2.4,
						transform: `rotate(${Math.round(random.between(-24, 24))} ${cx.toFixed(1)} ${cy})`,
					}) +
					el("path", {
						d: `M${(cx - 5).toFixed(1)} ${cy - 3}q5 -3 9 0`,
						fill: "none",
						stroke: "#9a7a58",
						"stroke-width": 2,
					})
				);
			}),
		),
	);
}

/** One worm out on the grass, its tail in the burrow, with a leaf by the tip. */
function visitor(): string {
	return group(
		{},
		worm(
			[
				[582, 346],
				[604, 330],
				[640, 338],
				[672, 356],
				[690, 390],
				[694, 440],
			],
			22,
			RED,
			0.42,
		),
		group(
			{ transform: "translate(566 346) rotate(-164)" },
			el("path", {
				d: "M0 0C24 -34 84 -46 134 -8C96 26 34 28 0 0Z",
				fill: "#c98a3a",
				stroke: "#6f3f22",
				"stroke-width": 2.4,
			}),
			el("path", {
				d: "M0 0Q60 -14 134 -8M134 -8L158 -14M36 -7L52 -30M66 -12L84 -32M96 -12L108 -24M40 -7L54 14M70 -11L86 12M98 -11L108 6",
				fill: "none",
				stroke: "#6f3f22",
				"stroke-width": 2.4,
			}),
		),
	);
}
