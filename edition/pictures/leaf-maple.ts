import { curve, el, group, hatch, type Point, polyline, seededRandom, sheet } from "../drawing/ink.ts";

const SEED = 503;
let random = seededRandom(SEED);
const WIDTH = 1200;
const HEIGHT = 1500;

type Inks = { body: string; flush: string; vein: string; edge: string };
const GREEN: Inks = { body: "#6f8b45", flush: "#a9a24a", vein: "#46602f", edge: "#d08a3c" };
const ORANGE: Inks = { body: "#dd8236", flush: "#c64a2b", vein: "#8e3a20", edge: "#efb552" };
const RED: Inks = { body: "#bf2f2a", flush: "#8d1d2c", vein: "#5f1522", edge: "#e2602f" };
const DEEP: Inks = { body: "#94202f", flush: "#651628", vein: "#3f0f1d", edge: "#c33a2c" };

/** A plate of maple leaves in pairs on a twig, from green through orange to deep red. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#f1e5cd",
		el("circle", { cx: 700, cy: 640, r: 470, fill: "#e9cfa6" }),
		hatch(
			random,
			{ x: 0, y: 0, width: WIDTH, height: HEIGHT },
			{ gap: 15, angle: -22, colour: "#dcc49a", thickness: 1.3, tremble: 1.6, breaks: 0.16 },
		),
		palmate(1075, 1190, 110, 34, DEEP, "echo-a", 0.4),
		palmate(190, 1230, 120, -50, ORANGE, "echo-b", 0.4),
		twig(),
		palmate(905, 292, 236, -30, DEEP, "a"),
		palmate(862, 300, 222, 128, RED, "b"),
		palmate(590, 480, 282, -34, RED, "c"),
		palmate(570, 490, 278, 100, ORANGE, "d"),
		palmate(402, 696, 300, 10, GREEN, "e"),
		palmate(770, 1030, 270, -18, ORANGE, "f"),
		keys(),
	);
}

/** The twig comes in from the upper right, with leaves in pairs at each knot. */
function twig(): string {
	const spine: Point[] = [
		[1220, 130],
		[1040, 220],
		[880, 300],
		[730, 372],
		[585, 480],
		[470, 600],
		[402, 700],
	];
	const tapering = spine.slice(1).map((to, i) =>
		el("path", {
			d: curve([spine[Math.max(0, i - 1)] as Point, spine[i] as Point, to]),
			fill: "none",
			stroke: "#4d2a2a",
			"stroke-width": 20 - i * 2.4,
			"stroke-linecap": "round",
		}),
	);
	return group(
		{},
		...tapering,
		el("path", {
			d: curve(spine.map(([x, y]) => [x - 3, y - 5] as const)),
			fill: "none",
			stroke: "#8c5a4a",
			"stroke-width": 3.5,
			"stroke-dasharray": "50 12 90 8",
		}),
		...spine.slice(1, 6).map(([x, y]) => el("ellipse", { cx: x, cy: y, rx: 15, ry: 12, fill: "#3c2024" })),
	);
}

/** Seven lobes round the foot of the leaf, each a toothed blade. Drawn pointing down, then turned. */
function palmate(x: number, y: number, size: number, angle: number, inks: Inks, id: string, opacity?: number): string {
	const lobes = [-2.28, -1.52, -0.76, 0, 0.76, 1.52, 2.28].map((direction, i) => {
		const length = size * ([0.42, 0.78, 1, 1.12, 1, 0.78, 0.42][i] as number) * random.between(0.95, 1.05);
		return { direction: direction * 0.93 + random.between(-0.05, 0.05), length, bend: random.between(-0.12, 0.12) };
	});
	const polar = (direction: number, r: number): Point => [Math.sin(direction) * r, Math.cos(direction) * r];
	const spine = (lobe: (typeof lobes)[number], t: number): Point =>
		polar(lobe.direction + lobe.bend * t * t, lobe.length * t);
	const half = (t: number) => 0.185 * Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.14)) ** 0.82 * (1.12 - t * 0.42);
	const flank = (lobe: (typeof lobes)[number], t: number, side: number, tooth: number): Point => {
		const [px, py] = spine(lobe, t);
		const d = lobe.direction + lobe.bend * t * t;
		const w = side * (lobe.length * half(t) + tooth);
		return [px + Math.cos(d) * w, py - Math.sin(d) * w];
	};
	const outline: Point[] = [];
	for (const lobe of lobes) {
		const teeth = lobe.length > size * 0.6 ? 11 : 7;
		for (let i = 0; i <= teeth; i++) {
			const t = 0.4 + (i / (teeth + 1)) * 0.58;
			outline.push(flank(lobe, t, -1, i % 2 ? size * 0.004 : -size * 0.012), flank(lobe, t + 0.032, -1, size * 0.014));
		}
		outline.push(spine(lobe, 1.04));
		for (let i = teeth; i >= 0; i--) {
			const t = 0.4 + (i / (teeth + 1)) * 0.58;
			outline.push(flank(lobe, t + 0.032, 1, size * 0.014), flank(lobe, t, 1, i % 2 ? size * 0.004 : -size * 0.012));
		}
	}
	const shape = polyline([[0, -size * 0.03], ...outline], true);
	const ribs = lobes.map((lobe) => curve([[0, 0], spine(lobe, 0.35), spine(lobe, 0.7), spine(lobe, 0.98)]));
	const veins = lobes.flatMap((lobe) =>
		Array.from({ length: 16 }, (_, i) => {
			const t = 0.2 + (i / 16) * 0.72;
			const side = i % 2 ? 1 : -1;
			const tip = flank(lobe, Math.min(1, t + 0.13), side, -size * 0.012);
			return curve([spine(lobe, t), flank(lobe, t + 0.05, side * 0.35, 0), tip]);
		}),
	);
	const shade = lobes.map((lobe) =>
		polyline(
			[[0, 0], ...[0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((t) => flank(lobe, t, 1, size * 0.03)), spine(lobe, 1)],
			true,
		),
	);
	const blush = lobes.flatMap((lobe) =>
		Array.from({ length: 16 }, () => {
			const t = random.between(0.45, 1);
			const side = random.chance(0.5) ? 1 : -1;
			return polyline(
				[
					flank(lobe, t, side, size * 0.02),
					spine(lobe, t - random.between(0.06, 0.2)),
					flank(lobe, t + 0.06, side, size * 0.02),
				],
				true,
			);
		}),
	);
	const spots = Array.from({ length: 26 }, () => {
		const lobe = random.pick(lobes);
		const [cx, cy] = flank(lobe, random.between(0.2, 0.9), random.between(-0.8, 0.8), 0);
		return el("circle", { cx, cy, r: random.between(1, size * 0.012), fill: inks.vein, opacity: 0.6 });
	});
	return group(
		{ transform: `translate(${x} ${y}) rotate(${angle}) translate(0 ${Math.round(size * 0.4)})`, opacity },
		el("clipPath", { id: `maple-${id}` }, el("path", { d: shape })),
		opacity
			? ""
			: el("path", {
					d: shape,
					fill: "#b58f62",
					opacity: 0.55,
					transform: `rotate(${-angle}) translate(14 20) rotate(${angle})`,
				}),
		el("path", {
			d: curve([
				[0, 4],
				[size * 0.03, -size * 0.2],
				[0, -size * 0.4],
			]),
			fill: "none",
			stroke: "#8d2a2a",
			"stroke-width": size * 0.026,
			"stroke-linecap": "round",
		}),
		el("path", { d: shape, fill: inks.body }),
		group(
			{ "clip-path": `url(#maple-${id})` },
			el("path", { d: blush.join(""), fill: inks.edge, opacity: 0.55 }),
			el("path", { d: shade.join(""), fill: inks.flush, opacity: 0.5 }),
			el("path", { d: veins.join(""), fill: "none", stroke: inks.vein, "stroke-width": 1.5, opacity: 0.75 }),
			el("path", {
				d: ribs.join(""),
				fill: "none",
				stroke: inks.edge,
				"stroke-width": size * 0.017,
				"stroke-linecap": "round",
			}),
			...spots,
		),
		el("path", { d: shape, fill: "none", stroke: inks.vein, "stroke-width": 1.6, "stroke-linejoin": "round" }),
	);
}

/** Two winged fruits, spinning down. */
function keys(): string {
	const pair = (x: number, y: number, angle: number, size: number) => {
		const wing = (side: number) =>
			el("path", {
				d: `M0 0C${side * 20} -16 ${side * 66} -30 ${side * 104} 4C${side * 112} 16 ${side * 100} 26 ${side * 84} 24C${side * 54} 24 ${side * 28} 14 0 8Z`,
				fill: "#cf9a55",
				stroke: "#6b3a28",
				"stroke-width": 2,
			}) +
			el("path", {
				d: [0, 1, 2, 3, 4, 5]
					.map(
						(i) =>
							`M${side * (18 + i * 8)} ${-4 - i}Q${side * (58 + i * 5)} ${-8 + i * 2} ${side * (80 + i * 4)} ${20 - i * 3}`,
					)
					.join(""),
				fill: "none",
				stroke: "#6b3a28",
				"stroke-width": 1.2,
			}) +
			el("ellipse", { cx: side * 11, cy: 4, rx: 15, ry: 10, fill: "#8d4a2e", stroke: "#4d2a2a", "stroke-width": 2 });
		return group(
			{ transform: `translate(${x} ${y}) rotate(${angle}) scale(${size})` },
			wing(1),
			wing(-1),
			el("path", { d: "M0 0Q-3 -24 4 -40", fill: "none", stroke: "#6b3a28", "stroke-width": 3 }),
		);
	};
	return pair(190, 250, -20, 1.15) + pair(1010, 870, 28, 0.95) + pair(560, 1330, 12, 1.05);
}
