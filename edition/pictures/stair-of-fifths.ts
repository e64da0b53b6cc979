import { clip, curve, el, group, hatch, type Point, polyline, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const dark = "#241a33";
const plum = "#43304f";
const stoneLight = "#ecd3ac";
const stone = "#cfa57f";
const stoneShade = "#8f6a6a";
const teal = "#4f8f8c";
const red = "#cf4436";
const gold = "#e8b64c";

/** A spiral stair looked down from above: each turn has twelve steps, and each turn overshoots the last by a little. */
export default function draw(): string {
	const random = seededRandom(312);
	const centreX = 600;
	const centreY = 760;
	/** Twelve fifths overshoot seven octaves by 23.46 hundredths of a semitone: so much of a whole turn, drawn to scale. */
	const turn = Math.PI * 2 * (1 + 23.46 / 1200);
	const step = turn / 12;
	const start = -Math.PI / 2 - 0.32;
	const reachAt = (angle: number) => 560 * 0.56 ** ((angle - start) / (Math.PI * 2));
	const place = (angle: number, reach: number): Point => [
		centreX + Math.cos(angle) * reach,
		centreY + Math.sin(angle) * reach,
	];
	const mix = (from: string, to: string, share: number) => {
		const part = (colour: string, i: number) => Number.parseInt(colour.slice(1 + i * 2, 3 + i * 2), 16);
		return `#${[0, 1, 2]
			.map((i) =>
				Math.round(part(from, i) + (part(to, i) - part(from, i)) * share)
					.toString(16)
					.padStart(2, "0"),
			)
			.join("")}`;
	};

	// The tower wall: rings of stones, lit from a window at the upper left.
	const wall: string[] = [];
	for (let ring = 0; ring < 6; ring++) {
		const from = 588 + ring * 92;
		const count = 26 + ring * 4;
		for (let i = 0; i < count; i++) {
			const a = ((i + (ring % 2) * 0.5) / count) * Math.PI * 2 + random.between(-0.012, 0.012);
			const b = a + (Math.PI * 2) / count - 0.014;
			const outer = from + 86;
			const light = Math.max(0, Math.cos((a + b) / 2 + 2.35)) ** 2;
			wall.push(
				el("path", {
					d: polyline(
						[place(a, from), place((a + b) / 2, from), place(b, from), place(b, outer), place(a, outer)],
						true,
					),
					fill: mix(mix(plum, dark, 0.2 + ring * 0.1), stoneShade, light * 0.75 + random.between(0, 0.14)),
				}),
			);
			if (random.chance(0.45)) {
				const angle = random.between(a, b);
				wall.push(
					el("path", {
						d: polyline([place(angle, from + 18), place(angle + 0.02, from + random.between(40, 76))]),
						stroke: dark,
						"stroke-width": 2,
						opacity: 0.5,
					}),
				);
			}
		}
	}

	// The same wall further down the shaft, darker with every course.
	let shaftReach = 578;
	for (let ring = 0; ring < 9; ring++) {
		const outer = shaftReach;
		shaftReach *= 0.925;
		const count = 30;
		for (let i = 0; i < count; i++) {
			const a = ((i + (ring % 2) * 0.5) / count) * Math.PI * 2;
			const b = a + (Math.PI * 2) / count - 0.012;
			const light = Math.max(0, Math.cos((a + b) / 2 - 0.9)) ** 2;
			wall.push(
				el("path", {
					d: polyline(
						[
							place(a, shaftReach + 4),
							place(b, shaftReach + 4),
							place(b, outer),
							place((a + b) / 2, outer),
							place(a, outer),
						],
						true,
					),
					fill: mix(mix("#3a2a4a", "#7a5563", light * 0.6 + random.between(0, 0.12)), dark, 0.3 + ring * 0.075),
				}),
			);
		}
	}

	// The steps, from the deepest turn up, so that each lies over the one below.
	const defs: string[] = [];
	const treads: string[] = [];
	const turns = 5;
	for (let index = turns * 12 - 1; index >= 0; index--) {
		const a = start + index * step;
		const b = a + step;
		const depth = Math.min(1, index / (turns * 11));
		const outer = Array.from({ length: 7 }, (_, i) => place(a + ((b - a) * i) / 6, reachAt(a + ((b - a) * i) / 6)));
		const inner = Array.from({ length: 7 }, (_, i) =>
			place(b - ((b - a) * i) / 6, reachAt(b - ((b - a) * i) / 6 + Math.PI * 2) * 0.93),
		);
		const shape = polyline([...outer, ...inner], true);
		const id = `tread${index}`;
		defs.push(clip(id, el("path", { d: shape })));
		const light = Math.max(0, Math.cos((a + b) / 2 + 2.35));
		const isFirst = index === 0;
		const base = isFirst ? stoneLight : mix(stone, stoneLight, light * 0.9);
		const fill = mix(mix(base, stoneShade, (1 - light) * 0.35), dark, depth ** 0.8 * 0.86);
		const mid = (a + b) / 2;
		const size = reachAt(mid);
		const [x, y] = place(mid, size * 0.76);
		const box = { x: x - size * 0.33, y: y - size * 0.33, width: size * 0.66, height: size * 0.66 };
		treads.push(
			el("path", { d: shape, fill }),
			group(
				{ "clip-path": `url(#${id})` },
				index < 40
					? hatch(random, box, {
							gap: 5 + size * 0.012,
							angle: (mid * 180) / Math.PI + 90,
							colour: mix(fill, dark, 0.22),
							thickness: 1.5,
							breaks: 0.2,
						})
					: "",
				index < 30
					? stipple(random, box, Math.round(size / 7), {
							colour: mix(fill, "#ffffff", 0.28),
							smallest: 0.7,
							largest: 2,
						})
					: "",
				// The shadow that the step above throws upon this one.
				el("path", {
					d: polyline(
						[
							place(a, size * 1.1),
							place(a + step * 0.3, size * 1.1),
							place(a + step * 0.16, size * 0.3),
							place(a, size * 0.3),
						],
						true,
					),
					fill: dark,
					opacity: 0.5,
				}),
				...Array.from({ length: 5 }, (_, i) =>
					el("path", {
						d: polyline([
							place(a + step * (0.32 + i * 0.05), size * 1.08),
							place(a + step * (0.2 + i * 0.03), size * 0.4),
						]),
						stroke: dark,
						"stroke-width": 2.4 - i * 0.35,
						opacity: 0.42,
					}),
				),
				// A worn hollow in the middle of the tread.
				index < 36
					? el("path", {
							d: curve([
								place(a + step * 0.45, size * 0.8),
								place(a + step * 0.72, size * 0.77),
								place(b - step * 0.03, size * 0.8),
							]),
							fill: "none",
							stroke: mix(fill, "#ffffff", 0.25),
							"stroke-width": Math.max(1, size * 0.012),
							opacity: 0.7,
						})
					: "",
			),
			// The nosing: a pale edge where the step ends.
			el("path", {
				d: polyline([place(b, reachAt(b)), place(b, reachAt(b + Math.PI * 2) * 0.93)]),
				stroke: mix(mix(fill, "#ffffff", 0.5), dark, depth * 0.4),
				"stroke-width": Math.max(1.2, size * 0.009),
			}),
			el("path", {
				d: curve(outer),
				fill: "none",
				stroke: mix(teal, dark, 0.1 + depth * 0.7),
				"stroke-width": Math.max(1.4, size * 0.016),
			}),
		);
		// A lamp upon every step of the first turn.
		if (index > 0 && index <= 12) {
			const [lampX, lampY] = place(a + step * 0.62, size * 0.93);
			const tall = size * 0.05;
			treads.push(
				el("ellipse", {
					cx: lampX + tall * 0.2,
					cy: lampY + tall * 0.2,
					rx: tall * 0.62,
					ry: tall * 0.42,
					fill: dark,
					opacity: 0.5,
				}),
				el("rect", {
					x: lampX - tall * 0.32,
					y: lampY - tall,
					width: tall * 0.64,
					height: tall * 1.1,
					fill: "#f7ead0",
				}),
				el("path", {
					d: `M${lampX} ${lampY - tall}c${-tall * 0.5} ${-tall * 0.6} 0 ${-tall * 1.1} 0 ${-tall * 1.5}c0 ${tall * 0.5} ${tall * 0.5} ${tall} 0 ${tall * 1.5}`,
					fill: gold,
				}),
			);
		}
	}
	const rail = Array.from({ length: 4 }, (_, round) =>
		el("path", {
			d: curve(
				Array.from({ length: 49 }, (_, i) => {
					const angle = start + (round + i / 48) * Math.PI * 2;
					return place(angle, reachAt(angle + Math.PI * 2) * 0.955);
				}),
			),
			fill: "none",
			stroke: mix("#1a1226", "#6b5a7a", 0.25),
			"stroke-width": 11 * 0.56 ** round,
		}),
	);
	const posts = Array.from({ length: 60 }, (_, i) => {
		const angle = start + (i * step) / 2;
		const from = reachAt(angle + Math.PI * 2) * 0.95;
		return el("path", {
			d: polyline([place(angle, from), place(angle, from * 0.9)]),
			stroke: "#1a1226",
			"stroke-width": Math.max(1, 5 * (from / 300)),
		});
	});

	// The plumb line: it follows the first step's edge down, and shows how far the thirteenth lies past it.
	const plumb = group(
		{},
		el("path", { d: polyline([place(start, 640), place(start, 20)]), stroke: dark, "stroke-width": 9, opacity: 0.4 }),
		el("path", { d: polyline([place(start, 690), place(start, 8)]), stroke: gold, "stroke-width": 4.4 }),
		el("circle", { cx: place(start, 8)[0], cy: place(start, 8)[1], r: 15, fill: gold }),
		el("circle", { cx: place(start, 8)[0] - 4, cy: place(start, 8)[1] - 4, r: 5, fill: "#fbeab8" }),
	);
	const wedge = el("path", {
		d: polyline(
			[
				place(start + Math.PI * 2, reachAt(start + Math.PI * 2) * 0.945),
				place(start + turn, reachAt(start + turn) * 0.945),
				place(start + turn, reachAt(start + turn + Math.PI * 2) * 0.96),
				place(start + Math.PI * 2, reachAt(start + Math.PI * 4) * 0.96),
			],
			true,
		),
		fill: red,
	});
	// A cat, on the first step, looking down the well.
	const [catX, catY] = place(start + step * 0.56, 470);
	const cat = group(
		{ transform: `translate(${Math.round(catX)} ${Math.round(catY)})` },
		el("ellipse", { cx: 14, cy: 40, rx: 62, ry: 20, fill: dark, opacity: 0.45 }),
		el("path", { d: "M40 34C92 30 96 -14 70 -22C84 -4 70 16 36 20Z", fill: "#1a1226" }),
		el("path", { d: "M-34 42C-46 0 -22 -34 2 -36C34 -34 52 6 46 42Z", fill: "#1a1226" }),
		el("path", { d: "M-32 -30L-30 -68L-12 -52H8L24 -68L28 -30C22 -10 -24 -10 -32 -30Z", fill: "#1a1226" }),
		el("path", { d: "M-30 -8C-24 0 18 0 26 -8", fill: "none", stroke: red, "stroke-width": 6 }),
		el("path", { d: "M-20 -34l8 5M14 -34l-8 5", stroke: gold, "stroke-width": 5, "stroke-linecap": "round" }),
		el("path", { d: "M-36 34C-40 4 -26 -20 -12 -26", fill: "none", stroke: "#7d6c92", "stroke-width": 4 }),
	);
	return sheet(
		1200,
		1500,
		dark,
		el("defs", {}, ...defs),
		...wall,
		el("circle", { cx: centreX, cy: centreY, r: 578, fill: "none", stroke: "#6f5568", "stroke-width": 8 }),
		...treads,
		wedge,
		el("circle", { cx: centreX, cy: centreY, r: reachAt(start + turns * turn) * 1.02, fill: "#120c1c" }),
		...posts,
		...rail,
		plumb,
		cat,
	);
}
