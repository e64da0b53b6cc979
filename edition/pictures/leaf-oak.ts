import { blob, curve, el, group, hatch, type Point, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const SEED = 1651;
let random = seededRandom(SEED);
const WIDTH = 1200;
const HEIGHT = 1500;

type Inks = { body: string; light: string; dark: string; vein: string };
const GREEN: Inks = { body: "#6d7c43", light: "#97a056", dark: "#4a5a36", vein: "#c3bd78" };
const OLIVE: Inks = { body: "#a08a45", light: "#c2a75a", dark: "#745f33", vein: "#dcc98c" };
const TAN: Inks = { body: "#a8713c", light: "#cb9857", dark: "#754826", vein: "#e0b87c" };
const BROWN: Inks = { body: "#7a4a2b", light: "#a06a3e", dark: "#4f2c1e", vein: "#c99a64" };

/** A plate of oak leaves and acorns lying on mossy stone, from green to brown. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#aab3a3",
		stone(),
		oakLeaf(250, 1395, 560, 158, BROWN, "under"),
		oakLeaf(1060, 90, 600, 28, BROWN, "a"),
		oakLeaf(160, 250, 690, -24, GREEN, "b"),
		oakLeaf(640, 400, 720, -8, OLIVE, "c"),
		oakLeaf(985, 1420, 640, 142, TAN, "d"),
		acorn(420, 1180, 1.5, 24),
		acorn(566, 1268, 1.35, -38),
		emptyCup(300, 1060, 1.25),
	);
}

/** Flat grey stone with cracks, grit and cushions of moss at its edges. */
function stone(): string {
	const cracks: Point[][] = [
		[
			[-20, 900],
			[180, 860],
			[330, 905],
			[560, 868],
			[700, 930],
			[930, 900],
			[1220, 980],
		],
		[
			[560, 868],
			[600, 700],
			[570, 540],
			[640, 330],
			[610, -20],
		],
		[
			[700, 930],
			[690, 1120],
			[760, 1290],
			[730, 1520],
		],
	];
	const moss = Array.from({ length: 420 }, () => {
		const line = random.pick(cracks);
		const i = Math.floor(random.between(0, line.length - 1));
		const [from, to] = [line[i] as Point, line[i + 1] as Point];
		const t = random.next();
		return el("path", {
			d: blob(
				random,
				from[0] + (to[0] - from[0]) * t + random.between(-26, 26),
				from[1] + (to[1] - from[1]) * t + random.between(-20, 20),
				random.between(5, 15),
				random.between(4, 11),
				0.3,
				5,
			),
			fill: random.pick(["#5f7148", "#72855a", "#4d5e3f", "#87976a"]),
		});
	});
	return group(
		{},
		hatch(
			random,
			{ x: 0, y: 0, width: WIDTH, height: HEIGHT },
			{ gap: 21, angle: 12, colour: "#97a192", thickness: 3, tremble: 5, breaks: 0.3 },
		),
		stipple(random, { x: 0, y: 0, width: WIDTH, height: HEIGHT }, 700, {
			colour: "#818c80",
			smallest: 0.8,
			largest: 3.4,
		}),
		stipple(random, { x: 0, y: 0, width: WIDTH, height: HEIGHT }, 300, {
			colour: "#c9cfbf",
			smallest: 0.8,
			largest: 3,
		}),
		...cracks.map((line) => el("path", { d: curve(line), fill: "none", stroke: "#5d675c", "stroke-width": 9 })),
		...moss,
	);
}

/** Rounded lobes on either side of a midrib, drawn pointing down from its stalk at 0,0, then turned. */
function oakLeaf(x: number, y: number, length: number, angle: number, inks: Inks, id: string): string {
	const lobes = [
		[0.2, 0.105],
		[0.36, 0.185],
		[0.53, 0.245],
		[0.7, 0.255],
		[0.86, 0.18],
	] as const;
	const bend = (t: number) => Math.sin(t * 2.6 + length) * length * 0.025;
	const at = (t: number, w: number): Point => [bend(t) + w * length, t * length];
	const tips: { t: number; w: number; side: number }[] = [];
	const side = (sign: number): Point[] => {
		const points: Point[] = [at(0.08, sign * 0.012)];
		for (const [t0, w0] of lobes) {
			const t = t0 + (sign > 0 ? 0.02 : -0.012) + random.between(-0.012, 0.012);
			const w = w0 * random.between(0.9, 1.08);
			tips.push({ t: t + 0.012, w: sign * w, side: sign });
			points.push(
				at(t - 0.088, sign * w * 0.46),
				at(t - 0.052, sign * w * 0.8),
				at(t + 0.008, sign * w),
				at(t + 0.048, sign * w * 0.86),
				at(t + 0.062, sign * w * 0.6),
			);
		}
		points.push(at(0.955, sign * 0.085));
		return points;
	};
	const left = side(-1);
	const right = side(1);
	const outline = curve([...left, at(1.0, 0.004), ...right.reverse()], true);
	const midrib = Array.from({ length: 11 }, (_, i) => at(i / 10.3, 0));
	const sideVeins = tips.map(({ t, w }) => curve([at(t - 0.13, 0), at(t - 0.06, w * 0.42), at(t, w * 0.93)]));
	const fine = tips.flatMap(({ t, w }) =>
		Array.from({ length: 12 }, (_, i) => {
			const along = 0.12 + i * 0.07;
			const up = i % 2 ? 1 : -1;
			const start = at(t - 0.13 + 0.13 * along, w * along);
			const end = at(
				t - 0.13 + 0.13 * along + up * random.between(0.02, 0.045),
				w * (along + random.between(0.1, 0.22)),
			);
			return curve([start, [(start[0] + end[0]) / 2 + random.between(-3, 3), (start[1] + end[1]) / 2], end]);
		}),
	);
	const shadeSide = `${curve(midrib)}L${length} ${length}L${length} 0Z`;
	const blotches = Array.from({ length: 22 }, () => {
		const t = random.between(0.15, 0.95);
		return el("path", {
			d: blob(random, ...at(t, random.between(-0.22, 0.22)), random.between(5, 26), random.between(4, 18), 0.4, 7),
			fill: random.chance(0.5) ? inks.light : inks.dark,
			opacity: 0.5,
		});
	});
	return group(
		{ transform: `translate(${x} ${y}) rotate(${angle})` },
		el("clipPath", { id: `oak-${id}` }, el("path", { d: outline })),
		el("path", {
			d: outline,
			fill: "#3f4a42",
			opacity: 0.6,
			transform: `rotate(${-angle}) translate(16 22) rotate(${angle})`,
		}),
		el("path", {
			d: curve(midrib.slice(0, 4)),
			fill: "none",
			stroke: inks.dark,
			"stroke-width": length * 0.022,
			"stroke-linecap": "round",
		}),
		el("path", { d: outline, fill: inks.body }),
		group(
			{ "clip-path": `url(#oak-${id})` },
			...blotches,
			el("path", { d: shadeSide, fill: inks.dark, opacity: 0.42 }),
			hatch(
				random,
				{ x: -length * 0.35, y: 0, width: length * 0.7, height: length },
				{ gap: 9, angle: 58, colour: inks.dark, thickness: 1.2, tremble: 2, breaks: 0.3 },
			),
			el("path", { d: fine.join(""), fill: "none", stroke: inks.vein, "stroke-width": 1.3, opacity: 0.7 }),
			el("path", { d: sideVeins.join(""), fill: "none", stroke: inks.vein, "stroke-width": length * 0.0075 }),
			el("path", { d: outline, fill: "none", stroke: inks.light, "stroke-width": 9, opacity: 0.7 }),
		),
		el("path", {
			d: curve(midrib),
			fill: "none",
			stroke: inks.vein,
			"stroke-width": length * 0.011,
			"stroke-linecap": "round",
		}),
		el("path", { d: outline, fill: "none", stroke: inks.dark, "stroke-width": 2.4 }),
	);
}

/** An acorn in its cup. */
function acorn(x: number, y: number, size: number, angle: number): string {
	const nut = "M-46 0C-52 60 -30 116 0 132C30 116 52 60 46 0Z";
	const scales = Array.from({ length: 5 }, (_, row) =>
		Array.from({ length: 9 }, (_, i) => {
			const sx = (i - 4 + (row % 2) * 0.5) * 13.5;
			return Math.abs(sx) > 56 - row * 4 ? "" : `M${sx - 7} ${-row * 10}q7 -12 14 0`;
		}).join(""),
	);
	return group(
		{ transform: `translate(${x} ${y}) rotate(${angle}) scale(${size})` },
		el("path", { d: nut, fill: "#3f4a42", opacity: 0.6, transform: "translate(14 10)" }),
		el("path", { d: nut, fill: "#b98a45" }),
		el("path", { d: "M10 0C20 60 14 104 0 132C30 116 52 60 46 0Z", fill: "#8a5c2c" }),
		el("path", {
			d: Array.from({ length: 9 }, (_, i) => `M${-36 + i * 9} 4Q${-38 + i * 9.4} 60 ${-12 + i * 3} 122`).join(""),
			fill: "none",
			stroke: "#6b4423",
			"stroke-width": 1.3,
			opacity: 0.7,
		}),
		el("path", {
			d: "M-28 16Q-34 60 -14 100",
			fill: "none",
			stroke: "#ecd195",
			"stroke-width": 7,
			"stroke-linecap": "round",
		}),
		el("path", { d: "M-8 124Q0 126 8 124L0 146Z", fill: "#4f2c1e" }),
		el("path", { d: "M-60 4C-60 -40 -28 -58 0 -58C28 -58 60 -40 60 4Q0 22 -60 4Z", fill: "#7b6a4a" }),
		el("path", { d: scales.join(""), fill: "none", stroke: "#463a28", "stroke-width": 3 }),
		el("path", {
			d: "M0 -56q4 -22 22 -44",
			fill: "none",
			stroke: "#5a4a33",
			"stroke-width": 9,
			"stroke-linecap": "round",
		}),
	);
}

/** A cup whose acorn has gone, seen from above. */
function emptyCup(x: number, y: number, size: number): string {
	return group(
		{ transform: `translate(${x} ${y}) rotate(-18) scale(${size})` },
		el("ellipse", { cx: 10, cy: 14, rx: 58, ry: 50, fill: "#3f4a42", opacity: 0.6 }),
		el("ellipse", { cx: 0, cy: 0, rx: 58, ry: 50, fill: "#7b6a4a" }),
		el("ellipse", { cx: 3, cy: -2, rx: 42, ry: 35, fill: "#463021" }),
		el("ellipse", { cx: 6, cy: -4, rx: 13, ry: 10, fill: "#a98c58" }),
		el("path", {
			d: Array.from({ length: 26 }, (_, i) => {
				const a = (i / 26) * Math.PI * 2;
				return `M${Math.round(Math.cos(a) * 44)} ${Math.round(Math.sin(a) * 37)}L${Math.round(Math.cos(a + 0.1) * 56)} ${Math.round(Math.sin(a + 0.1) * 48)}`;
			}).join(""),
			stroke: "#463a28",
			"stroke-width": 3,
		}),
	);
}
