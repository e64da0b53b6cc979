import {
	blob,
	curve,
	el,
	group,
	linearGradient,
	type Point,
	polyline,
	radialGradient,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const SEED = 2500;
let random = seededRandom(SEED);
const WIDTH = 1200;
const HEIGHT = 1500;
const HORIZON = 770;

/** High over the country at night: one swift, a river, the lights of villages, the last red along the horizon. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#0d1630",
		el(
			"defs",
			{},
			linearGradient("heaven", [
				[0, "#0b1229"],
				[0.45, "#172a52"],
				[0.74, "#33497a"],
				[0.88, "#8a5a78"],
				[0.95, "#d9694f"],
				[1, "#f4b266"],
			]),
			linearGradient("land", [
				[0, "#26315a"],
				[0.3, "#141f42"],
				[1, "#080d20"],
			]),
			radialGradient("lamp", [
				[0, "#ffe7a6", 0.9],
				[0.3, "#f3b45a", 0.4],
				[1, "#f3b45a", 0],
			]),
		),
		el("rect", { width: WIDTH, height: HORIZON + 10, fill: "url(#heaven)" }),
		stars(),
		bands(),
		el("rect", { y: HORIZON, width: WIDTH, height: HEIGHT - HORIZON, fill: "url(#land)" }),
		rim(),
		fields(),
		woods(),
		river(),
		villages(),
		veil(),
		swift(452, 410, 430, 38),
		small(850, 250, 52, 20),
		small(980, 470, 38, 62),
		small(180, 170, 34, 44),
	);
}

function stars(): string {
	return group(
		{},
		stipple(random, { x: 0, y: 0, width: WIDTH, height: 420 }, 190, { colour: "#c7d3ee", smallest: 0.7, largest: 2 }),
		stipple(random, { x: 0, y: 0, width: WIDTH, height: 590 }, 110, { colour: "#f7efd6", smallest: 0.7, largest: 2.6 }),
		el("path", { d: "M1010 96A46 46 0 1 0 1046 170A38 38 0 1 1 1010 96Z", fill: "#f7efd6" }),
	);
}

/** The last cloud bars along the horizon. */
function bands(): string {
	return group(
		{},
		...Array.from({ length: 40 }, () => {
			const y = HORIZON - random.next() ** 1.5 * 190 - 5;
			const x = random.between(-200, 1100);
			const reach = random.between(120, 520);
			const thick = random.between(1.5, 7);
			return el("path", {
				d: `${curve([
					[x, y],
					[x + reach * 0.5, y - thick],
					[x + reach, y],
				])}Q${Math.round(x + reach * 0.5)} ${Math.round(y + thick)} ${Math.round(x)} ${Math.round(y)}Z`,
				fill:
					y > HORIZON - 60
						? random.pick(["#7a3f5c", "#f9cf8a", "#b5524f"])
						: random.pick(["#4a4a78", "#94607c", "#2a3a68"]),
				opacity: random.between(0.6, 1),
			});
		}),
	);
}

/** Far hills, very low: the bird is above everything. */
function rim(): string {
	const range = (y: number, swing: number, fill: string) =>
		el("path", {
			d: `${curve(Array.from({ length: 17 }, (_, i): Point => [i * 76 - 8, y + random.between(-swing, swing)]))}V${y + 60}H0Z`,
			fill,
		});
	return range(HORIZON - 2, 9, "#3a3560") + range(HORIZON + 22, 7, "#2a2f58") + range(HORIZON + 50, 6, "#212a52");
}

/** From the horizon (0) to below us (1), as a height on the sheet. */
function down(depth: number): number {
	return HORIZON + 40 + depth ** 1.9 * (HEIGHT - HORIZON - 20);
}

/** Hedges and lanes: an uneven net of fields that shrinks towards the horizon. */
function fields(): string {
	const rows = 17;
	const columns = 26;
	const net = Array.from({ length: rows + 1 }, (_, row) => {
		const depth = 0.05 + (row / rows) * 1.02;
		const wide = 34 + depth ** 1.7 * 230;
		const shift = random.between(-0.4, 0.4);
		return Array.from({ length: columns + 1 }, (_, column): Point => {
			const x = 600 + (column - columns / 2 + shift + random.between(-0.24, 0.24)) * wide;
			return [x, down(depth) + random.between(-0.16, 0.16) * (down(depth + 0.06) - down(depth))];
		});
	});
	const patches: string[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const corner = (r: number, c: number) => (net[r] as Point[])[c] as Point;
			const quad = [
				corner(row, column),
				corner(row, column + 1),
				corner(row + 1, column + 1),
				corner(row + 1, column),
			] as const;
			if (quad.every(([x]) => x < -20) || quad.every(([x]) => x > 1220)) continue;
			patches.push(
				el("path", {
					d: polyline(quad, true),
					fill: random.pick(["#17234a", "#1c2a54", "#131d3f", "#213058", "#101836", "#19264d"]),
					stroke: "#0a1128",
					"stroke-width": 0.8 + (row / rows) ** 2 * 5,
					"stroke-linejoin": "round",
				}),
			);
			if (row < 7 || random.chance(0.6)) continue;
			const [farLeft, farRight, nearRight, nearLeft] = quad;
			const between = (from: Point, to: Point, t: number): Point => [
				from[0] + (to[0] - from[0]) * t,
				from[1] + (to[1] - from[1]) * t,
			];
			const furrows = [1, 2, 3, 4, 5].map((i) =>
				polyline([between(farLeft, farRight, i / 6), between(nearLeft, nearRight, i / 6)]),
			);
			patches.push(el("path", { d: furrows.join(""), stroke: "#2c3c68", "stroke-width": 1.4, opacity: 0.6 }));
		}
	}
	return group({}, ...patches);
}

/** The river comes towards us in bends and holds the colour of the sky. */
function river(): string {
	const bends: [number, number][] = [
		[0, 668],
		[0.12, 700],
		[0.22, 610],
		[0.34, 720],
		[0.46, 560],
		[0.58, 640],
		[0.72, 830],
		[0.88, 690],
		[1.06, 470],
	];
	const middle: [number, number, number][] = [];
	for (let i = 0; i < bends.length - 1; i++) {
		const [a, b] = [bends[i] as [number, number], bends[i + 1] as [number, number]];
		for (let s = 0; s < 12; s++) {
			const t = s / 12;
			const ease = (1 - Math.cos(t * Math.PI)) / 2;
			const depth = a[0] + (b[0] - a[0]) * t;
			middle.push([a[1] + (b[1] - a[1]) * ease, down(depth), 2 + depth ** 1.8 * 46]);
		}
	}
	const edge = (side: number): Point[] =>
		middle.map(([x, y, half], i) => {
			const before = middle[Math.max(0, i - 1)] as [number, number, number];
			const after = middle[Math.min(middle.length - 1, i + 1)] as [number, number, number];
			const [dx, dy] = [after[0] - before[0], (after[1] - before[1]) * 3];
			const long = Math.hypot(dx, dy) || 1;
			return [x + (side * half * dy) / long, y - (side * half * dx) / long / 3];
		});
	const glints = Array.from({ length: 90 }, () => {
		const [x, y, half] = random.pick(middle);
		return `M${Math.round(x + random.between(-0.8, 0.4) * half)} ${Math.round(y)}h${Math.round(half * random.between(0.2, 0.7))}`;
	});
	return group(
		{},
		linearGradient("water", [
			[0, "#f4b266"],
			[0.3, "#c96b6d"],
			[0.65, "#6d5f94"],
			[1, "#3b5286"],
		]),
		el("path", {
			d: polyline([...edge(-1), ...edge(1).reverse()], true),
			fill: "url(#water)",
			stroke: "#0a1128",
			"stroke-width": 3,
			"stroke-linejoin": "round",
		}),
		el("path", { d: glints.join(""), stroke: "#f3d9c0", "stroke-width": 2, opacity: 0.7 }),
	);
}

/** Small woods: clumps of dark crowns, each with a little light from the west on top. */
function woods(): string {
	return group(
		{},
		...Array.from({ length: 30 }, (_, i) => {
			const depth = 0.15 + (i / 30) * 0.85;
			const x = random.between(0, 1200);
			const y = down(depth);
			const size = 3 + depth ** 2 * 17;
			return group(
				{},
				...Array.from({ length: Math.round(random.between(9, 20)) }, (_, k) => {
					const cx = x + random.between(-3.4, 3.4) * size;
					const cy = y + (k / 20) * size * 1.3;
					return (
						el("path", {
							d: blob(random, cx, cy, size * random.between(0.7, 1.1), size * 0.75, 0.16, 6),
							fill: "#070c1d",
						}) + el("ellipse", { cx, cy: cy - size * 0.34, rx: size * 0.6, ry: size * 0.24, fill: "#26365c" })
					);
				}),
			);
		}),
	);
}

/** Clusters of lit windows, strung along lanes. */
function villages(): string {
	const places: [number, number, number][] = [
		[320, 0.22, 14],
		[930, 0.26, 16],
		[540, 0.12, 12],
		[1060, 0.1, 10],
		[150, 0.1, 8],
		[250, 0.5, 20],
		[1010, 0.55, 20],
		[480, 0.82, 24],
		[1100, 0.88, 12],
		[110, 0.78, 10],
	];
	return group(
		{},
		...places.map(([x, depth, count]) => {
			const y = down(depth);
			const spread = 16 + depth * 84;
			return group(
				{},
				el("ellipse", { cx: x, cy: y, rx: spread * 1.5, ry: spread * 0.62, fill: "url(#lamp)", opacity: 0.55 }),
				...Array.from({ length: count }, () =>
					el("circle", {
						cx: x + random.between(-1, 1) * spread,
						cy: y + random.between(-0.34, 0.34) * spread,
						r: random.between(0.9, 1.6) + depth * 2,
						fill: random.pick(["#ffe7a6", "#f9c873", "#fff4d4"]),
					}),
				),
			);
		}),
	);
}

/** A few rags of mist below the bird. */
function veil(): string {
	return group(
		{},
		...Array.from({ length: 16 }, () => {
			const y = random.between(860, 1420);
			const x = random.between(-160, 1000);
			const reach = random.between(160, 460);
			const thick = random.between(5, 15);
			return el("path", {
				d: `${curve([
					[x, y],
					[x + reach * 0.3, y - thick],
					[x + reach * 0.7, y - thick * 0.6],
					[x + reach, y],
				])}Q${Math.round(x + reach * 0.5)} ${Math.round(y + thick * 0.8)} ${Math.round(x)} ${Math.round(y)}Z`,
				fill: "#8796bf",
				opacity: random.between(0.08, 0.2),
			});
		}),
	);
}

/** The swift itself, gliding away from us to the upper right, its edges lit by the moon. */
function swift(x: number, y: number, size: number, heading: number): string {
	const wing = (side: number) =>
		`M${side * 0.05} -0.2C${side * 0.18} -0.34 ${side * 0.44} -0.36 ${side * 0.64} -0.16C${side * 0.82} 0.02 ${side * 0.96} 0.22 ${side * 1.02} 0.44C${side * 0.84} 0.17 ${side * 0.5} -0.09 ${side * 0.08} 0.03Z`;
	const feather = (side: number) =>
		Array.from({ length: 22 }, (_, i) => {
			const t = i / 21;
			const [ax, ay] = [0.16 + t * 0.78, -0.2 + t * t * 0.46];
			const [bx, by] = [0.13 + t * 0.8, -0.02 + t * t * 0.32];
			return `M${(side * ax).toFixed(3)} ${ay.toFixed(3)}L${(side * bx).toFixed(3)} ${by.toFixed(3)}`;
		}).join("");
	const scales = Array.from({ length: 60 }, () => {
		const v = random.between(-0.3, 0.32);
		const u = random.between(-0.07, 0.07);
		return `M${(u - 0.012).toFixed(3)} ${v.toFixed(3)}q0.012 0.016 0.024 0`;
	});
	const body =
		"M0 -0.42C0.08 -0.38 0.105 -0.2 0.1 -0.04C0.094 0.1 0.062 0.24 0.05 0.34L0.12 0.62C0.07 0.55 0.03 0.49 0 0.45C-0.03 0.49 -0.07 0.55 -0.12 0.62L-0.05 0.34C-0.062 0.24 -0.094 0.1 -0.1 -0.04C-0.105 -0.2 -0.08 -0.38 0 -0.42Z";
	return group(
		{ transform: `translate(${x} ${y}) rotate(${heading}) scale(${size * 0.86} ${size})` },
		el("path", { d: wing(-1), fill: "#1a1a2c" }),
		el("path", { d: wing(1), fill: "#262539" }),
		el("path", { d: feather(-1) + feather(1), fill: "none", stroke: "#4a4763", "stroke-width": "0.006" }),
		el("path", {
			d: "M0.05 -0.2C0.18 -0.34 0.44 -0.36 0.64 -0.16C0.82 0.02 0.96 0.22 1.02 0.44",
			fill: "none",
			stroke: "#c7d3ee",
			"stroke-width": "0.011",
		}),
		el("path", {
			d: "M-0.05 -0.2C-0.18 -0.34 -0.44 -0.36 -0.64 -0.16C-0.74 -0.06 -0.82 0.04 -0.88 0.14",
			fill: "none",
			stroke: "#7887b3",
			"stroke-width": "0.008",
		}),
		el("path", {
			d: "M0.08 0.03C0.5 -0.09 0.84 0.17 1.02 0.44",
			fill: "none",
			stroke: "#e0825f",
			"stroke-width": "0.006",
		}),
		el("path", { d: body, fill: "#211f33" }),
		el("path", {
			d: "M0 -0.42C0.08 -0.38 0.105 -0.2 0.1 -0.04C0.094 0.1 0.062 0.24 0.05 0.34C0.03 0.1 0.05 -0.2 0 -0.42Z",
			fill: "#45435f",
		}),
		el("path", { d: scales.join(""), fill: "none", stroke: "#5d5a7a", "stroke-width": "0.005" }),
		el("path", {
			d: "M-0.035 -0.395Q0 -0.375 0.04 -0.395Q0.02 -0.42 0 -0.42Q-0.02 -0.42 -0.035 -0.395Z",
			fill: "#8d89a3",
		}),
		el("circle", { cx: "0.062", cy: "-0.33", r: "0.014", fill: "#07070f" }),
	);
}

/** Others of the evening's company, far off. */
function small(x: number, y: number, size: number, heading: number): string {
	return el("path", {
		d: "M0 -0.3C0.2 -0.38 0.5 -0.36 0.7 -0.14C0.86 0.04 0.96 0.22 1 0.4C0.8 0.18 0.5 0.02 0.1 0.08L0.1 0.5L0 0.4L-0.1 0.5L-0.1 0.08C-0.5 0.02 -0.8 0.18 -1 0.4C-0.96 0.22 -0.86 0.04 -0.7 -0.14C-0.5 -0.36 -0.2 -0.38 0 -0.3Z",
		fill: "#0b1229",
		transform: `translate(${x} ${y}) rotate(${heading}) scale(${size * 0.8} ${size})`,
	});
}
