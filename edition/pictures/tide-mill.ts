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
	radialGradient,
	ridge,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

type Place = readonly [x: number, y: number, z: number];

const width = 1600;
const height = 1067;
const horizon = 505;
const ink = "#0d1822";
const night = "#16293b";
const moonlight = "#f3e5c0";
const amber = "#f2b04f";
const tile = "#8f4630";

/** Metres to the sheet: x along the dam, y up from the mud, z away towards the pond. The eye stands on the other bank. */
function see([x, y, z]: Place): Point {
	const [right, ahead] = [x - 17, z + 31];
	const depth = -0.515 * right + 0.857 * ahead;
	return [770 + (1500 * (0.857 * right + 0.515 * ahead)) / depth, horizon - (1500 * (y - 8.5)) / depth];
}

function face(corners: readonly Place[], fill: string, more: Record<string, string | number> = {}): string {
	return el("path", { d: polyline(corners.map(see), true), fill, ...more });
}

/** Rectangles that stand along the dam, stand across it, and lie on the ground. */
function front(x0: number, x1: number, y0: number, y1: number, z: number): Place[] {
	return [at(x0, y0, z), at(x1, y0, z), at(x1, y1, z), at(x0, y1, z)];
}
function side(z0: number, z1: number, y0: number, y1: number, x: number): Place[] {
	return [at(x, y0, z0), at(x, y0, z1), at(x, y1, z1), at(x, y1, z0)];
}
function flat(x0: number, x1: number, z0: number, z1: number, y: number): Place[] {
	return [at(x0, y, z0), at(x1, y, z0), at(x1, y, z1), at(x0, y, z1)];
}
function at(x: number, y: number, z: number): Place {
	return [x, y, z];
}

function strokes(lines: readonly (readonly Place[])[], stroke: string, thickness: number, opacity = 1): string {
	return el("path", {
		d: lines.map((line) => polyline(line.map(see))).join(""),
		fill: "none",
		stroke,
		"stroke-width": thickness,
		"stroke-linecap": "round",
		opacity,
	});
}

/** A tide mill by night on the ebb: the pond high behind the dam, the channel low before it, and the moon that moved both. */
export default function draw(): string {
	const random = seededRandom(1170);
	return sheet(
		width,
		height,
		night,
		el(
			"defs",
			{},
			linearGradient("mill-sky", [
				[0, "#101f30"],
				[0.6, "#294a5f"],
				[1, "#7d9a94"],
			]),
			linearGradient("mill-pond", [
				[0, "#6f928f"],
				[0.35, "#3f6674"],
				[1, "#284657"],
			]),
			linearGradient("mill-mud", [
				[0, "#2a3a40"],
				[1, "#15212a"],
			]),
			radialGradient("mill-lantern", [
				[0, "#ffd988", 0.9],
				[0.25, "#f2b04f", 0.45],
				[1, "#f2b04f", 0],
			]),
			clip("mill-moon", el("circle", { cx: 1255, cy: 262, r: 118 })),
			clip("mill-gable", el("path", { d: polyline(gable(0).map(see), true) })),
			clip("mill-tiles", el("path", { d: roofSlopes() })),
		),
		sky(random),
		farShore(random),
		pond(random),
		damBehind(random),
		mud(random),
		race(random),
		mill(random),
		wheel(random),
		dam(random),
		miller(),
		boat(random),
		foreground(random),
	);
}

function sky(random: Random): string {
	const [moonX, moonY] = [1255, 262];
	const rings = Array.from({ length: 46 }, (_, i) => {
		const radius = 150 + i * 19 + i * i * 0.12;
		const arcs: string[] = [];
		let angle = random.between(0, 30);
		while (angle < 360) {
			const sweep = random.between(10, 46);
			const [from, to] = [(angle * Math.PI) / 180, ((angle + sweep) * Math.PI) / 180];
			const r = radius + random.between(-2, 2);
			arcs.push(
				`M${(moonX + Math.cos(from) * r).toFixed(1)} ${(moonY + Math.sin(from) * r).toFixed(1)}A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${(moonX + Math.cos(to) * r).toFixed(1)} ${(moonY + Math.sin(to) * r).toFixed(1)}`,
			);
			angle += sweep + random.between(2, 9);
		}
		return el("path", {
			d: arcs.join(""),
			fill: "none",
			stroke: moonlight,
			"stroke-width": 3.4 - i * 0.045,
			"stroke-linecap": "round",
			opacity: 0.42 - i * 0.0075,
		});
	});
	const stars = Array.from({ length: 120 }, () => {
		const [x, y] = [random.between(0, width), random.between(0, 360)];
		if (Math.hypot(x - moonX, y - moonY) < 330) return "";
		return el("circle", {
			cx: x,
			cy: y,
			r: random.between(0.9, 2.6),
			fill: moonlight,
			opacity: random.between(0.4, 1),
		});
	});
	const seas: readonly (readonly [number, number, number, number])[] = [
		[-40, -44, 40, 30],
		[-62, -8, 30, 44],
		[6, -56, 30, 24],
		[38, -30, 28, 24],
		[54, 4, 24, 22],
		[30, 14, 20, 16],
		[-30, 34, 26, 18],
		[66, -46, 13, 16],
	];
	const cloud = (x: number, y: number, length: number, thickness: number) => {
		const top: Point[] = [];
		const under: Point[] = [];
		for (let i = 0; i <= 12; i++) {
			const share = i / 12;
			const body = Math.sin(share * Math.PI) ** 0.7 * thickness;
			top.push([x + share * length, y - body * random.between(0.35, 0.8)]);
			under.unshift([x + share * length, y + body * random.between(0.1, 0.3)]);
		}
		const edge = curve(top);
		return group(
			{},
			el("path", { d: `${edge}L${curve(under).slice(1)}Z`, fill: "#1d3346" }),
			el("path", { d: edge, fill: "none", stroke: moonlight, "stroke-width": 3, opacity: 0.75 }),
			...[0.28, 0.5, 0.7].map((share) =>
				el("path", {
					d: curve(top.slice(2, -2).map(([px, py]) => [px, y + (py - y) * (1 - share)] as const)),
					fill: "none",
					stroke: "#6d8f95",
					"stroke-width": 2,
					"stroke-dasharray": `${random.between(60, 160).toFixed(0)} ${random.between(14, 40).toFixed(0)}`,
					opacity: 0.7,
				}),
			),
		);
	};
	return group(
		{},
		el("rect", { width, height: horizon + 10, fill: "url(#mill-sky)" }),
		...stars,
		...rings,
		el("circle", { cx: moonX, cy: moonY, r: 118, fill: moonlight }),
		group(
			{ "clip-path": "url(#mill-moon)" },
			...seas.map(([x, y, rx, ry]) =>
				el("path", { d: blob(random, moonX + x, moonY + y, rx, ry, 0.12, 14), fill: "#d6c79c" }),
			),
			hatch(
				random,
				{ x: moonX - 130, y: moonY - 120, width: 130, height: 250 },
				{ gap: 8, angle: 52, colour: "#c4b386", thickness: 1.4, breaks: 0.2 },
			),
		),
		cloud(1000, 356, 440, 54),
		cloud(1270, 406, 420, 42),
		cloud(50, 160, 360, 44),
		cloud(930, 440, 300, 30),
		cloud(-70, 384, 390, 48),
	);
}

function farShore(random: Random): string {
	const trees = Array.from({ length: 64 }, () => {
		const x = random.between(-20, 1620);
		return el("path", {
			d: blob(random, x, 488, random.between(10, 34), random.between(8, 20), 0.25, 8),
			fill: "#20394a",
		});
	});
	const church = "M1466 492V446H1490V492ZM1463 446L1478 392L1493 446ZM1490 492V462H1530L1538 474V492Z";
	const lights = [1412, 1436, 1522, 1560, 1366, 118, 150].map((x, i) =>
		group(
			{},
			el("rect", { x, y: 486 - (i % 3) * 4, width: 5, height: 6, fill: amber }),
			el("path", {
				d: `M${x - 5} 514h15M${x - 2} 522h12M${x - 4} 531h9M${x} 541h7`,
				stroke: amber,
				"stroke-width": 2.4,
				opacity: 0.75,
			}),
		),
	);
	return group(
		{},
		el("path", { d: ridge(random, width, 456, 520, 22, 9), fill: "#4a6d77" }),
		el("path", { d: ridge(random, width, 478, 520, 12, 13), fill: "#345465" }),
		el("path", { d: church, fill: "#20394a" }),
		...trees,
		el("rect", { y: 490, width, height: 18, fill: "#20394a" }),
		el("rect", { y: horizon, width, height: 420, fill: "url(#mill-pond)" }),
		...lights,
	);
}

/** Moonlight broken on still water: wide short strokes, more of them and longer towards us. */
function pond(random: Random): string {
	const glitter = Array.from({ length: 420 }, () => {
		const share = random.next() ** 0.8;
		const y = 508 + share * 330;
		const spread = 34 + share * 120;
		const x = 1255 + (random.next() + random.next() + random.next() - 1.5) * spread;
		const half = random.between(4, 12 + share * 38);
		return el("path", {
			d: `M${(x - half).toFixed(0)} ${y.toFixed(0)}q${half.toFixed(0)} ${random.between(-4, 4).toFixed(0)} ${(2 * half).toFixed(0)} 0`,
			fill: "none",
			stroke: moonlight,
			"stroke-width": 1.6 + share * 3.6,
			"stroke-linecap": "round",
			opacity: random.between(0.55, 1),
		});
	});
	const ripples = Array.from({ length: 150 }, () => {
		const share = random.next();
		const y = 512 + share * 330;
		const x = random.between(-60, 1600);
		const length = random.between(40, 130 + share * 160);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 3, y + random.between(-2, 2)],
				[x + length, y],
			]),
			fill: "none",
			stroke: random.pick(["#7fa5a6", "#1f3b4c", "#9db9b0", "#2a4a5b"]),
			"stroke-width": 1 + share * 2,
			"stroke-linecap": "round",
			opacity: 0.55,
		});
	});
	return group({}, ...ripples, ...glitter);
}

/** Courses of stone with uneven joints on the sea face of a wall that stands along x. */
function masonry(random: Random, from: number, to: number, bottom: number, top: number, z: number): string {
	const stones: string[] = [];
	const course = 0.46;
	for (let y = bottom; y < top; y += course) {
		let x = from;
		while (x < to) {
			const next = Math.min(to, x + random.between(0.7, 1.5));
			const wet = y < 1.6;
			stones.push(
				face(
					[
						at(x + 0.05, y + 0.05, z),
						at(next - 0.05, y + 0.04, z),
						at(next - 0.06, Math.min(top, y + course) - 0.03, z),
						at(x + 0.05, Math.min(top, y + course) - 0.04, z),
					],
					random.pick(
						wet ? ["#1f3438", "#243c3c", "#1b2e35", "#2b443d"] : ["#3c5460", "#465f68", "#354c59", "#50686d"],
					),
				),
			);
			x = next;
		}
	}
	return stones.join("");
}

function damBehind(random: Random): string {
	const [from, to] = [-46, -13];
	return group(
		{},
		face(front(from, to, -1, 3.4, 0), "#16262f"),
		masonry(random, from, to, -0.6, 3.4, 0),
		face(flat(from, to, 0, 2.4, 3.4), "#6c8788"),
		strokes(
			Array.from({ length: 11 }, (_, i) => [at(from + i * 3.2, 3.4, 0.3), at(from + i * 3.2, 4.5, 0.3)]),
			ink,
			5,
		),
		strokes(
			[4.35, 3.95].map((y) => [at(from, y, 0.3), at(to, y, 0.3)]),
			ink,
			3,
		),
	);
}

function mud(random: Random): string {
	const edge = Array.from({ length: 12 }, (_, i) => see([-60 + i * 7, 0.3, random.between(-0.2, 0.1)]));
	const marks = Array.from({ length: 380 }, () => {
		const [x, y] = see([random.between(-46, 22), 0, random.between(-13, -0.2)]);
		const scale = (y - horizon) / 400;
		const half = random.between(6, 34) * scale;
		return el("path", {
			d: `M${(x - half).toFixed(0)} ${y.toFixed(0)}q${half.toFixed(0)} ${(random.between(-7, -2) * scale).toFixed(0)} ${(2 * half).toFixed(0)} ${random.between(-2, 2).toFixed(0)}`,
			fill: "none",
			stroke: random.pick(["#4e6668", "#3b5156", "#0f1a22", "#7d8f82", "#0f1a22", "#5e7571"]),
			"stroke-width": random.between(1.4, 3.4) * scale,
			"stroke-linecap": "round",
			opacity: 0.8,
		});
	});
	const sheen = Array.from({ length: 60 }, () => {
		const [x, y, half] = [random.between(600, 1120), random.between(950, 1062), random.between(10, 60)];
		return el("path", {
			d: `M${(x - half).toFixed(0)} ${y.toFixed(0)}q${half.toFixed(0)} ${random.between(-6, 2).toFixed(0)} ${(2 * half).toFixed(0)} 0`,
			fill: "none",
			stroke: random.pick(["#5e7c80", "#86a09a", "#c9cdb0", "#48636b"]),
			"stroke-width": random.between(1.6, 4),
			"stroke-linecap": "round",
			opacity: 0.7,
		});
	});
	return group(
		{},
		el("path", { d: `${polyline(edge)}L1600 1067L0 1067L0 800Z`, fill: "url(#mill-mud)" }),
		...marks,
		...sheen,
	);
}

/** The tail race: what is left of the last tide, leaving by a crooked channel over the mud. */
function race(random: Random): string {
	const left: Point[] = [
		see([0.2, 0.1, 0.4]),
		see([-0.1, 0.1, -3]),
		see([-2.4, 0.1, -5.5]),
		see([-6.4, 0.1, -7.6]),
		[230, 985],
		[60, 1067],
	];
	const right: Point[] = [
		see([3.2, 0.1, 0.4]),
		see([3.4, 0.1, -3]),
		see([2.2, 0.1, -6.5]),
		see([-1.6, 0.1, -9.2]),
		[600, 1040],
		[520, 1080],
	];
	const between = (share: number): Point[] =>
		left.map(([x, y], i) => {
			const other = right[i] as Point;
			return [x + (other[0] - x) * share, y + (other[1] - y) * share];
		});
	const body = `${curve(left)}L${curve([...right].reverse()).slice(1)}Z`;
	const flow = Array.from({ length: 70 }, () => {
		const share = random.between(0.04, 0.96);
		const path = between(share).map(([x, y]) => [x + random.between(-7, 7), y + random.between(-3, 3)] as const);
		return el("path", {
			d: curve(path),
			fill: "none",
			stroke: random.pick(["#8fb0ae", moonlight, "#31566a", "#1b3344", "#c9d3bd"]),
			"stroke-width": random.between(1.2, 3.6),
			"stroke-linecap": "round",
			"stroke-dasharray": `${random.between(14, 90).toFixed(0)} ${random.between(20, 120).toFixed(0)} ${random.between(30, 120).toFixed(0)} ${random.between(40, 90).toFixed(0)}`,
			opacity: random.between(0.5, 0.95),
		});
	});
	return group(
		{},
		el("path", { d: body, fill: "#3f6a78" }),
		el("path", { d: curve(left), fill: "none", stroke: "#0f1a22", "stroke-width": 7 }),
		el("path", { d: curve(right), fill: "none", stroke: "#9fb3a4", "stroke-width": 3.5, opacity: 0.8 }),
		...flow,
	);
}

function gable(x: number): Place[] {
	return [
		at(x, 3.6, -3),
		at(x, 10.2, -3),
		at(x, 13.4, -1.4),
		at(x, 15.6, 1.5),
		at(x, 13.4, 4.4),
		at(x, 10.2, 6),
		at(x, 3.6, 6),
	];
}

function roofSlopes(): string {
	const slope = (y0: number, z0: number, y1: number, z1: number) =>
		polyline([see([-14.6, y0, z0]), see([0.5, y0, z0]), see([0.5, y1, z1]), see([-14.6, y1, z1])], true);
	return slope(10, -3.45, 13.4, -1.6) + slope(13.4, -1.6, 15.8, 1.5);
}

function mill(random: Random): string {
	const boards = (x: number) =>
		Array.from({ length: 24 }, (_, i): Place[] => [at(x, 3.9 + i * 0.45, -3), at(x, 3.9 + i * 0.45, 6)]);
	const frontBoards = Array.from({ length: 15 }, (_, i): Place[] => [
		at(-14, 3.9 + i * 0.45, -3),
		at(0, 3.9 + i * 0.45, -3),
	]);
	const tiles: string[] = [];
	for (let row = 0; row < 26; row++) {
		const share = row / 26;
		const lower = share < 0.56;
		const t = lower ? share / 0.56 : (share - 0.56) / 0.44;
		const [y, z] = lower ? [10 + 3.4 * t, -3.45 + 1.85 * t] : [13.4 + 2.4 * t, -1.6 + 3.1 * t];
		for (let x = -14.6 + (row % 2) * 0.2; x < 0.4; x += 0.42) {
			if (random.chance(0.16)) continue;
			const [ax, ay] = see([x, y, z]);
			const [bx, by] = see([x + 0.34, y, z]);
			tiles.push(
				el("path", {
					d: `M${ax.toFixed(0)} ${ay.toFixed(0)}Q${((ax + bx) / 2).toFixed(0)} ${((ay + by) / 2 + 4).toFixed(0)} ${bx.toFixed(0)} ${by.toFixed(0)}`,
					stroke: random.pick(["#5a2a22", "#5a2a22", "#b2654a", "#3c1f1e"]),
				}),
			);
		}
	}
	const frontWindow = (x: number, y: number, isLit: boolean) =>
		group(
			{},
			face(front(x - 0.12, x + 1.32, y - 0.12, y + 1.62, -3), "#7f9696"),
			face(front(x, x + 1.2, y, y + 1.5, -3), isLit ? amber : "#12202b"),
			isLit ? face(front(x, x + 1.2, y, y + 0.5, -3), "#ffd788") : "",
			strokes(
				[
					[at(x + 0.6, y, -3), at(x + 0.6, y + 1.5, -3)],
					[at(x, y + 0.5, -3), at(x + 1.2, y + 0.5, -3)],
					[at(x, y + 1, -3), at(x + 1.2, y + 1, -3)],
				],
				isLit ? "#5b371d" : "#5d777c",
				2.6,
			),
		);
	const gableWindow = (z: number, y: number, isLit: boolean) =>
		group(
			{},
			face(side(z - 0.1, z + 1.2, y - 0.1, y + 1.5, 0), "#e8dcb8"),
			face(side(z, z + 1.1, y, y + 1.4, 0), isLit ? amber : "#1b3040"),
			strokes(
				[
					[at(0, y, z + 0.55), at(0, y + 1.4, z + 0.55)],
					[at(0, y + 0.7, z), at(0, y + 0.7, z + 1.1)],
				],
				isLit ? "#5b371d" : "#90a8a4",
				2.4,
			),
		);
	const spill = (x: number, y: number) => {
		const [px, py] = see([x + 0.6, y + 0.7, -3]);
		return el("circle", { cx: px, cy: py, r: 92, fill: "url(#mill-lantern)", opacity: 0.5 });
	};
	return group(
		{},
		// Stone base with two blind arches, wet to the tide line.
		face(front(-14, 0, -0.2, 3.6, -3), "#14222b"),
		masonry(random, -14, 0, -0.15, 3.6, -3),
		face(side(-3, 6, -0.2, 3.6, 0), "#31464f"),
		strokes(
			Array.from({ length: 9 }, (_, i): Place[] => [at(0, 0 + i * 0.42, -3), at(0, 0 + i * 0.42, 6)]),
			"#1b2c35",
			2,
		),
		...[-11.6, -6.2].map((x) => {
			const arch: Place[] = [[x, -0.15, -3]];
			for (let i = 0; i <= 10; i++) {
				const angle = Math.PI - (i / 10) * Math.PI;
				arch.push([x + 1.3 + Math.cos(angle) * 1.3, 1.2 + Math.sin(angle) * 1.2, -3]);
			}
			arch.push([x + 2.6, -0.15, -3]);
			return group({}, face(arch, "#0b141c"), strokes([arch], "#6f8686", 5));
		}),
		...Array.from({ length: 46 }, () => {
			const [x, y] = see([random.between(-15, 0.4), 0, random.between(-3.9, -3.1)]);
			const size = random.between(5, 17);
			return el("path", {
				d: blob(random, x, y, size, size * 0.55, 0.2, 7),
				fill: random.pick(["#1c2a30", "#2a3d42", "#38504f"]),
				stroke: ink,
				"stroke-width": 1.6,
			});
		}),
		// Weatherboards.
		face(front(-14, 0, 3.6, 10.2, -3), "#34505f"),
		strokes(frontBoards, "#1a303f", 2.6),
		strokes(
			frontBoards.map((line) => line.map(([x, y, z]): Place => [x, y - 0.08, z])),
			"#5d7b84",
			1.3,
			0.8,
		),
		face(
			[
				at(0.5, 10, -3.45),
				at(0.5, 13.4, -1.6),
				at(0.5, 15.8, 1.5),
				at(0.5, 13.5, 4.6),
				at(0.5, 10, 6.4),
				at(0, 10, 6),
				at(0, 10, -3),
			],
			"#33191a",
		),
		face(gable(0), "#d9d3b4"),
		group(
			{ "clip-path": "url(#mill-gable)" },
			strokes(boards(0), "#8a9689", 2.2),
			strokes(
				boards(0).map((line) => line.map(([x, y, z]): Place => [x, y + 0.16, z])),
				"#f4ecd2",
				1.6,
				0.9,
			),
		),
		// Roof.
		el("path", { d: roofSlopes(), fill: tile }),
		group({ "clip-path": "url(#mill-tiles)", fill: "none", "stroke-width": 2.2, "stroke-linecap": "round" }, ...tiles),
		strokes([[at(-14.6, 15.8, 1.5), at(0.5, 15.8, 1.5)]], moonlight, 5),
		strokes(
			[[at(0.5, 10, -3.45), at(0.5, 13.4, -1.6), at(0.5, 15.8, 1.5), at(0.5, 13.5, 4.6), at(0.5, 10, 6.4)]],
			moonlight,
			7,
		),
		strokes(
			[
				[at(-14.6, 13.4, -1.6), at(0.5, 13.4, -1.6)],
				[at(-14.6, 10, -3.45), at(0.5, 10, -3.45)],
			],
			"#33191a",
			4,
		),
		// Hoist house on the front, where sacks go up.
		face(
			[at(-8.6, 10.4, -4.6), at(-6, 10.4, -4.6), at(-6, 13.2, -4.6), at(-7.3, 14.6, -4.6), at(-8.6, 13.2, -4.6)],
			"#2d4756",
		),
		face([at(-6, 10.4, -4.6), at(-6, 10.4, -2.6), at(-6, 13.2, -1.8), at(-6, 13.2, -4.6)], "#b9b89f"),
		face([at(-5.8, 13, -4.8), at(-7.3, 14.75, -4.8), at(-7.3, 14.75, 0), at(-5.8, 13, -1.4)], "#a5583f"),
		strokes([[at(-8.85, 13, -4.8), at(-7.3, 14.75, -4.8), at(-5.8, 13, -4.8)]], "#d7b997", 5),
		face(front(-7.9, -6.7, 10.8, 12.6, -4.6), amber),
		...[
			[-12.6, 5],
			[-12.6, 8],
			[-6.6, 5],
			[-4.4, 8],
			[-2.2, 5],
			[-6.6, 8],
			[-4.4, 5],
			[-2.2, 8],
		].map(([x, y], i) => frontWindow(x as number, y as number, i !== 1 && i !== 5 && i !== 7)),
		spill(-12.6, 5),
		spill(-6.6, 5),
		spill(-2.2, 5),
		spill(-4.4, 5),
		gableWindow(-1.7, 7.6, false),
		gableWindow(3.3, 7.6, true),
		gableWindow(0.8, 10.6, true),
		gableWindow(0.8, 7.6, false),
		strokes([[at(-7.3, 12.6, -4.9), at(-7.3, 6.6, -4.9)]], ink, 2.4),
		sack(see([-7.3, 6.5, -4.9])),
	);
}

function sack([x, y]: Point): string {
	return group(
		{},
		el("path", {
			d: `M${x - 4} ${y}C${x - 24} ${y + 12} ${x - 24} ${y + 50} ${x - 14} ${y + 56}H${x + 14}C${x + 24} ${y + 50} ${x + 24} ${y + 12} ${x + 4} ${y}Z`,
			fill: "#c7b88f",
		}),
		el("path", {
			d: `M${x - 12} ${y + 16}C${x - 16} ${y + 30} ${x - 14} ${y + 44} ${x - 10} ${y + 54}M${x - 4} ${y + 10}V${y + 55}`,
			stroke: "#6b6450",
			"stroke-width": 2.4,
			fill: "none",
		}),
	);
}

/** The wheel turns in the gap between mill and dam, on an axle along x. */
function wheel(random: Random): string {
	const [hubY, hubZ, radius] = [2.7, 0.6, 3.3];
	const rim = (x: number, r: number): Place[] =>
		Array.from({ length: 49 }, (_, i): Place => {
			const angle = (i / 48) * Math.PI * 2;
			return [x, hubY + Math.sin(angle) * r, hubZ + Math.cos(angle) * r];
		});
	const paddles = Array.from({ length: 20 }, (_, i) => {
		const angle = ((i + 0.35) / 20) * Math.PI * 2;
		const at = (x: number, r: number): Place => [x, hubY + Math.sin(angle) * r, hubZ + Math.cos(angle) * r];
		return face([at(0.5, 2.6), at(2.5, 2.6), at(2.5, 3.5), at(0.5, 3.5)], Math.sin(angle) > 0 ? "#6a4a35" : "#3a2b26", {
			stroke: ink,
			"stroke-width": 2,
		});
	});
	const spokes = (x: number) =>
		Array.from({ length: 10 }, (_, i): Place[] => {
			const angle = (i / 10) * Math.PI * 2;
			return [at(x, hubY, hubZ), at(x, hubY + Math.sin(angle) * radius, hubZ + Math.cos(angle) * radius)];
		});
	const spray = Array.from({ length: 130 }, () => {
		const [x, y] = see([random.between(0.3, 2.8), 0.1 + random.next() ** 2 * 1.5, random.between(-3.6, 0.6)]);
		return el("circle", {
			cx: x,
			cy: y,
			r: random.between(1, 4.4),
			fill: random.pick([moonlight, "#dfe6d3", "#a9c3bd"]),
		});
	});
	const falling = Array.from({ length: 46 }, () => {
		const x = random.between(0.3, 2.7);
		const reach = random.between(-1.4, -4.4);
		return el("path", {
			d: curve([
				see([x, 1.5, 2.6]),
				see([x, 0.7, 0.6]),
				see([x, 0.25, -1]),
				see([x + random.between(-0.4, 0.3), 0.08, reach]),
			]),
			fill: "none",
			stroke: random.pick(["#e9ecd9", "#b5cec8", moonlight, "#8fb3b2"]),
			"stroke-width": random.between(1.6, 4),
			"stroke-linecap": "round",
			opacity: 0.9,
		});
	});
	return group(
		{},
		// The gap in the dam, its dark, and the far sill with the sluice gate lifted.
		face(front(0, 2.9, 0, 3.4, 3), "#0c161e"),
		face(front(0.3, 2.7, 1.7, 4.9, 2.9), "#3d2f29"),
		...falling.slice(0, 24),
		strokes([rim(0.5, radius)], "#2a201f", 9),
		strokes(spokes(0.5), "#2a201f", 6),
		...paddles,
		strokes([rim(2.5, radius)], "#7d5a3e", 12),
		strokes([rim(2.5, radius + 0.1)], "#e0b97c", 3, 0.9),
		strokes([rim(2.5, radius - 0.75)], "#5c4130", 7),
		strokes(spokes(2.5), "#7d5a3e", 9),
		strokes(spokes(2.5), "#c79a67", 2.4, 0.9),
		el("path", { d: polyline(rim(2.6, 0.5).map(see), true), fill: "#2a201f", stroke: "#c79a67", "stroke-width": 3 }),
		...falling.slice(24),
		...spray,
	);
}

function dam(random: Random): string {
	const to = 30;
	const coping = Array.from({ length: 22 }, (_, i): Place[] => [
		at(2.9 + i * 1.2, 3.6, 0),
		at(2.9 + i * 1.2, 3.6, 2.6),
	]);
	const weed = Array.from({ length: 150 }, () => {
		const x = random.between(3, 18);
		const y = random.between(0.6, 1.7);
		return el("path", {
			d: curve([
				see([x, y, -0.05]),
				see([x + random.between(-0.1, 0.1), y - 0.3, -0.05]),
				see([x + random.between(-0.2, 0.2), y - random.between(0.4, 0.9), -0.05]),
			]),
			fill: "none",
			stroke: random.pick(["#3a5238", "#4d6340", "#22352c"]),
			"stroke-width": random.between(2, 4.4),
			"stroke-linecap": "round",
		});
	});
	return group(
		{},
		face(side(0, 3, -1, 3.6, 2.9), "#1a2a33"),
		face(front(2.9, to, -1, 3.6, 0), "#14222b"),
		masonry(random, 2.9, 20, -0.5, 3.6, 0),
		...weed,
		face(flat(2.9, to, 0, 2.6, 3.6), "#93a69a"),
		strokes(coping, "#4c6268", 2.6),
		strokes([[at(2.9, 3.6, 0), at(to, 3.6, 0)]], moonlight, 4, 0.85),
		strokes(
			Array.from({ length: 7 }, (_, i): Place[] => [at(5.2 + i * 2.2, 3.6, 2.3), at(5.2 + i * 2.2, 4.7, 2.3)]),
			ink,
			7,
		),
		strokes(
			[4.6, 4.15].map((y): Place[] => [at(5.2, y, 2.3), at(24, y, 2.3)]),
			ink,
			4,
		),
	);
}

/** The miller, out with a lantern to look at his gate. */
function miller(): string {
	const [x, y] = see([4.4, 3.6, 0.9]);
	return group(
		{},
		el("circle", { cx: x - 32, cy: y - 36, r: 120, fill: "url(#mill-lantern)" }),
		el("path", {
			d: `M${x - 12} ${y}L${x - 8} ${y - 40}L${x - 11} ${y - 64}Q${x - 8} ${y - 76} ${x + 2} ${y - 76}Q${x + 14} ${y - 75} ${x + 15} ${y - 60}L${x + 12} ${y - 34}L${x + 14} ${y}H${x + 5}L${x + 2} ${y - 30}L${x - 3} ${y}Z`,
			fill: ink,
		}),
		el("path", {
			d: `M${x - 8} ${y - 66}L${x - 22} ${y - 54}L${x - 32} ${y - 56}`,
			stroke: ink,
			"stroke-width": 7,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("circle", { cx: x + 2, cy: y - 86, r: 10, fill: "#b98a5e" }),
		el("path", {
			d: `M${x - 13} ${y - 88}Q${x - 8} ${y - 90} ${x - 7} ${y - 94}Q${x + 2} ${y - 104} ${x + 12} ${y - 94}Q${x + 13} ${y - 89} ${x + 18} ${y - 88}Z`,
			fill: ink,
		}),
		el("path", { d: `M${x - 32} ${y - 56}v8`, stroke: ink, "stroke-width": 2 }),
		el("rect", { x: x - 38, y: y - 48, width: 12, height: 16, fill: "#ffe3a0", stroke: ink, "stroke-width": 2.4 }),
	);
}

/** A skiff left lying on the mud until the water comes back. */
function boat(random: Random): string {
	const hull = "M0 36C60 20 150 8 246 14C258 30 262 46 252 66C190 90 80 92 22 76C10 64 2 50 0 36Z";
	return group(
		{ transform: "translate(1090 944) rotate(-4)" },
		el("path", { d: "M10 84C90 104 220 100 290 74L262 58L20 70Z", fill: "#0b131a" }),
		el("path", { d: hull, fill: "#3a2722" }),
		el("path", { d: "M0 36C60 20 150 8 246 14C236 34 214 44 150 46C80 48 30 46 0 36Z", fill: "#151517" }),
		el("path", { d: "M0 36C60 20 150 8 246 14", stroke: moonlight, "stroke-width": 4, fill: "none" }),
		el("path", {
			d: "M0 36C30 46 80 48 150 46C214 44 236 34 246 14",
			stroke: "#a5714a",
			"stroke-width": 5,
			fill: "none",
		}),
		el("path", {
			d: "M8 50C60 62 180 62 252 40M14 62C70 76 180 76 256 54",
			stroke: "#6f4a34",
			"stroke-width": 2.4,
			fill: "none",
		}),
		el("path", { d: "M92 17L104 46M168 10L184 44", stroke: "#8a6044", "stroke-width": 9 }),
		el("path", {
			d: "M60 40L330 -8M318 -12L352 -18L356 -8L322 0Z",
			stroke: "#b98d5f",
			"stroke-width": 4,
			fill: "#b98d5f",
		}),
		el("path", { d: "M246 16C290 40 300 66 352 84", stroke: "#c7b88f", "stroke-width": 2.2, fill: "none" }),
		...Array.from({ length: 12 }, () =>
			el("path", {
				d: `M${random.between(-10, 300).toFixed(0)} ${random.between(88, 108).toFixed(0)}h${random.between(14, 50).toFixed(0)}`,
				stroke: "#8fa79a",
				"stroke-width": 2,
				opacity: 0.5,
			}),
		),
	);
}

function foreground(random: Random): string {
	const tuft = (x: number, y: number, reach: number, blades: number) =>
		Array.from({ length: blades }, () => {
			const lean = random.between(-0.55, 0.7) * reach;
			const tall = random.between(0.45, 1) * reach;
			const foot = x + random.between(-reach * 0.6, reach * 0.6);
			return el("path", {
				d: `M${(foot - 3).toFixed(0)} ${y}Q${(foot + lean * 0.2).toFixed(0)} ${(y - tall * 0.6).toFixed(0)} ${(foot + lean).toFixed(0)} ${(y - tall).toFixed(0)}Q${(foot + lean * 0.3 + 3).toFixed(0)} ${(y - tall * 0.5).toFixed(0)} ${(foot + 4).toFixed(0)} ${y}Z`,
				fill: random.pick(["#0a1219", "#0e1a20", "#152529", "#22362f", "#0a1219", "#3d5648"]),
			});
		}).join("");
	const curlew = (x: number, y: number, size: number, facing: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size * facing} ${size})` },
			el("path", {
				d: "M-16 4C-6 -12 8 -20 26 -17C33 -16 36 -30 41 -35C45 -39 52 -38 54 -33C55 -28 50 -24 48 -18C47 -8 44 0 36 4C24 11 6 8 -16 4Z",
				fill: "#a59a7c",
				stroke: ink,
				"stroke-width": 2,
			}),
			el("path", { d: "M16 6L12 34M28 6L30 34M12 34h9M30 34h9", stroke: "#a59a7c", "stroke-width": 3, fill: "none" }),
			el("path", { d: "M52 -34C68 -36 82 -26 86 -8", stroke: "#c9bd95", "stroke-width": 3, fill: "none" }),
			el("path", {
				d: "M2 -4C10 -2 22 -4 30 -10M6 2C14 2 24 0 32 -6M45 -33L47 -33",
				stroke: "#4b4638",
				"stroke-width": 1.8,
				fill: "none",
			}),
		);
	const posts = [
		[420, 968, 120],
		[372, 952, 96],
		[330, 938, 80],
	] as const;
	return group(
		{},
		...posts.map(([x, y, tall]) =>
			group(
				{},
				el("rect", { x: x - 8, y: y - tall, width: 16, height: tall + 10, fill: ink }),
				el("path", { d: `M${x + 7} ${y - tall}V${y}`, stroke: "#9db3a6", "stroke-width": 2.4 }),
				el("path", {
					d: `M${x - 20} ${y + 12}h42M${x - 14} ${y + 19}h30`,
					stroke: ink,
					"stroke-width": 4,
					opacity: 0.7,
				}),
			),
		),
		curlew(640, 984, 0.9, 1),
		curlew(746, 1008, 1, -1),
		curlew(866, 962, 0.7, 1),
		tuft(-10, 1075, 190, 60),
		tuft(110, 1085, 140, 46),
		tuft(1600, 1080, 200, 70),
		tuft(1490, 1090, 150, 50),
		tuft(1390, 1096, 90, 30),
	);
}
