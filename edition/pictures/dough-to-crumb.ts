import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	polyline,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const ink = "#2d2a3a";
const dough = "#e5c793";
const doughShade = "#c1965a";
const pale = "#fbf1dc";
const air = "#7fa39b";
const airDeep = "#56807c";
const brown = "#8d4620";

/** A slice through bread in the making, left to right: tight young dough, dough well risen, the crumb and the crust. */
export default function draw(): string {
	const random = seededRandom(2025);
	const width = 1600;
	const height = 900;
	/** The surface of the dough: low when young, high when risen, highest in the oven. */
	const top = (x: number) => {
		const share = Math.min(1, Math.max(0, (x - 140) / 1000));
		return 560 - 400 * (share * share * (3 - 2 * share)) + Math.sin(x / 61) * 7;
	};
	const bakedFrom = 1040;
	const bottom = 838;

	// Bubbles packed as closely as they will go, larger towards the right.
	type Bubble = { x: number; y: number; r: number };
	const bubbles: Bubble[] = [];
	for (let i = 0; i < 60000 && bubbles.length < 500; i++) {
		const x = random.between(40, 1540);
		const share = Math.max(0, x - 40) / 1500;
		const largest = 7 + 62 * share ** 1.35;
		const r =
			largest *
			(i < 9000 ? random.between(0.62, 1.12) : i < 24000 ? random.between(0.3, 0.62) : random.between(0.14, 0.34));
		const y = random.between(top(x) + 24 + r, bottom - 22 - r);
		if (y < top(x) + r + 20 || x + r > 1520 || r < 3) continue;
		const wall = 3 + 3 * share;
		if (bubbles.every((other) => Math.hypot(other.x - x, other.y - y) > other.r + r + wall)) bubbles.push({ x, y, r });
	}
	const outline: Point[] = [[36, bottom - 30]];
	for (let x = 30; x <= 1500; x += 35) outline.push([x, top(x)]);
	outline.push([1538, 190], [1566, 300], [1570, 560], [1560, 760], [1520, bottom]);
	const outlineData = `${curve(outline)}L70 ${bottom}Z`;

	const cells = bubbles.map(({ x, y, r }) => {
		const isBaked = x > bakedFrom;
		const squeeze = random.between(0.78, 0.96);
		const parts = isBaked
			? [el("path", { d: blob(random, x, y, r, r * squeeze, 0.11, r > 14 ? 9 : 6), fill: "#a9713f" })]
			: [el("circle", { cx: x, cy: y, r, fill: airDeep })];
		if (isBaked && r > 7) {
			parts.push(
				el("path", {
					d: blob(random, x + r * 0.1, y + r * 0.12, r * 0.8, r * 0.74 * squeeze, 0.12, 9),
					fill: "#c8955a",
				}),
				el("path", {
					d: blob(random, x + r * 0.16, y + r * 0.2, r * 0.5, r * 0.42 * squeeze, 0.16, 8),
					fill: "#e0b77c",
				}),
			);
			if (r > 24) {
				// Open windows: in the oven the walls tear, and foam becomes sponge.
				for (let hole = 0; hole < 2; hole++) {
					const angle = random.between(0, 6.28);
					parts.push(
						el("path", {
							d: blob(
								random,
								x + Math.cos(angle) * r * 0.45,
								y + Math.sin(angle) * r * 0.4,
								r * 0.2,
								r * 0.15,
								0.25,
								7,
							),
							fill: "#6d3d22",
						}),
					);
				}
			}
		} else if (!isBaked && r > 6) {
			parts.push(
				el("circle", { cx: x + r * 0.06, cy: y + r * 0.08, r: r * 0.84, fill: air }),
				el("path", {
					d: `M${Math.round(x - r * 0.62)} ${Math.round(y - r * 0.1)}A${Math.round(r * 0.66)} ${Math.round(r * 0.66)} 0 0 1 ${Math.round(x)} ${Math.round(y - r * 0.64)}`,
					fill: "none",
					stroke: pale,
					"stroke-width": Math.max(1.6, r * 0.1),
					"stroke-linecap": "round",
				}),
			);
		}
		return group({}, ...parts);
	});
	// Gluten: strands that wrap the bubbles and run from one to the next.
	const strands = bubbles
		.filter(({ r }) => r > 14)
		.flatMap(({ x, y, r }) =>
			Array.from({ length: x > bakedFrom || r < 22 ? 1 : 2 }, (_, i) => {
				const from = random.between(0, Math.PI * 2);
				const sweep = random.between(1.2, 3);
				const reach = r + 2.5 + i * 2.5;
				return el("path", {
					d: curve(
						Array.from({ length: 4 }, (_, k) => {
							const angle = from + (sweep * k) / 3;
							return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const;
						}),
					),
					fill: "none",
					stroke: random.pick([doughShade, "#a97a42", pale]),
					"stroke-width": random.between(1, 2.2),
					"stroke-linecap": "round",
				});
			}),
		);
	const longStrands = Array.from({ length: 110 }, () => {
		const x = random.between(30, 900);
		const y = random.between(top(x) + 14, bottom - 14);
		const length = random.between(30, 110);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.35, y + random.between(-9, 9)],
				[x + length * 0.7, y + random.between(-9, 9)],
				[x + length, y + random.between(-6, 6)],
			]),
			fill: "none",
			stroke: random.pick(["#b98b50", "#d2ad72", "#a97a42"]),
			"stroke-width": random.between(1, 2.4),
		});
	});
	// Starch grains in the walls, and yeast budding among them.
	const isFree = (x: number, y: number, r: number) =>
		bubbles.every((other) => Math.hypot(other.x - x, other.y - y) > other.r + r + 0.6);
	const grains: string[] = [];
	for (let i = 0; i < 5200 && grains.length < 300; i++) {
		const x = random.between(34, 1500);
		const r = random.between(2.4, 6);
		const y = random.between(top(x) + 12, bottom - 10);
		if (!isFree(x, y, r)) continue;
		grains.push(
			el("ellipse", {
				cx: x,
				cy: y,
				rx: r,
				ry: r * random.between(0.6, 0.95),
				fill: x > bakedFrom ? "#f8e6bf" : undefined,
			}),
		);
	}
	const yeasts: string[] = [];
	for (let i = 0; i < 9000 && yeasts.length < 85; i++) {
		const x = random.between(40, bakedFrom);
		const y = random.between(top(x) + 18, bottom - 16);
		const r = random.between(5.5, 8);
		if (!isFree(x, y, r + 1)) continue;
		const angle = random.between(0, 6.28);
		yeasts.push(
			group(
				{ fill: "#c9553f", stroke: ink, "stroke-width": 1.4 },
				el("circle", { cx: x + Math.cos(angle) * r * 1.25, cy: y + Math.sin(angle) * r * 1.25, r: r * 0.5 }),
				el("circle", { cx: x, cy: y, r }),
				el("circle", { cx: x - r * 0.25, cy: y - r * 0.25, r: r * 0.32, fill: "#f4b79d", stroke: "none" }),
			),
		);
	}

	// The crust: a brown rind on the baked part, thick on top, cracked and blistered.
	const rind: Point[] = outline.filter(([x]) => x >= 900);
	for (let x = 1480; x >= 900; x -= 58) rind.push([x, bottom]);
	const middle: Point = [1270, 520];
	const rindOf = (thickness: number) =>
		curve(
			[
				...rind,
				...rind.toReversed().map(([x, y]): Point => {
					const share = Math.min(1, Math.max(0, (x - 900) / 260));
					const away = Math.hypot(middle[0] - x, middle[1] - y);
					const depth = thickness * share ** 1.4 * (y > bottom - 4 ? 0.7 : 1);
					const isSide = y > 300 && y < bottom - 60;
					return [
						x + (isSide ? -depth : ((middle[0] - x) / away) * depth * 0.5),
						y + (isSide ? 0 : Math.sign(middle[1] - y) * depth),
					];
				}),
			],
			true,
		);
	const crust = group(
		{ "clip-path": "url(#slice)" },
		el("path", { d: rindOf(50), fill: "#b06a30" }),
		el("path", { d: rindOf(34), fill: brown }),
		el("path", { d: rindOf(15), fill: "#5f2a16" }),
		...Array.from({ length: 90 }, () => {
			const [x, y] = random.pick(rind.filter((point) => point[0] > 1060 && point[1] < bottom - 10));
			const px = x + random.between(-24, 10);
			const py = y + random.between(0, 30);
			return el("path", {
				d: curve([
					[px, py],
					[px + random.between(-9, 9), py + random.between(4, 10)],
					[px + random.between(-14, 14), py + random.between(10, 20)],
				]),
				fill: "none",
				stroke: random.pick(["#3d190d", "#d58f47", "#c07a3a"]),
				"stroke-width": random.between(1.2, 3),
			});
		}),
	);
	// The change from dough to crumb: heat coming in from the right.
	const heat = group(
		{ "clip-path": "url(#slice)" },
		...Array.from({ length: 34 }, (_, i) => {
			const y = 150 + i * 21;
			const reach = random.between(60, 190);
			return el("path", {
				d: `M${bakedFrom + random.between(-20, 30)} ${y}l${-reach} ${random.between(-6, 6)}l${reach} 9Z`,
				fill: "#d9a463",
				opacity: 0.5,
			});
		}),
	);
	const oven = group(
		{},
		el("path", { d: "M1180 0H1600V900H1440C1480 640 1400 240 1180 0Z", fill: "#8e3a24" }),
		el("path", { d: "M1330 0H1600V900H1530C1550 620 1500 240 1330 0Z", fill: "#c25a2b" }),
		el("path", { d: "M1470 0H1600V900H1580C1592 620 1560 240 1470 0Z", fill: "#eb9a3d" }),
		...Array.from({ length: 40 }, (_, i) => {
			const y = 20 + i * 22;
			return el("path", {
				d: curve([
					[1600, y],
					[1500, y - 16],
					[1400, y + 8],
					[1300 - random.between(0, 130), y - 10],
				]),
				fill: "none",
				stroke: random.pick(["#f6c163", "#a7452a", "#e2793a"]),
				"stroke-width": random.between(1.5, 4),
				opacity: 0.6,
			});
		}),
	);
	const backdrop = group(
		{},
		hatch(
			random,
			{ x: 0, y: 0, width, height: 860 },
			{ gap: 12, angle: -20, colour: "#3c3a4e", thickness: 2.2, breaks: 0.12 },
		),
		stipple(random, { x: 0, y: 0, width: 1180, height: 560 }, 320, { colour: "#6f7a86", smallest: 0.7, largest: 2 }),
	);
	const board = group(
		{},
		el("rect", { x: 0, y: 826, width, height: 74, fill: "#6b4a3d" }),
		...Array.from({ length: 50 }, () => {
			const x = random.between(-60, 1500);
			const y = random.between(846, 896);
			return el("path", {
				d: curve([
					[x, y],
					[x + random.between(50, 110), y + random.between(-3, 3)],
					[x + random.between(150, 300), y],
				]),
				fill: "none",
				stroke: random.pick(["#8d6550", "#4d342d"]),
				"stroke-width": random.between(1.4, 3),
			});
		}),
		el("path", { d: "M0 828H1600", stroke: "#b98a68", "stroke-width": 4 }),
	);

	return sheet(
		width,
		height,
		ink,
		el("defs", {}, clip("slice", el("path", { d: outlineData }))),
		backdrop,
		oven,
		board,
		el("path", { d: outlineData, fill: dough }),
		group(
			{ "clip-path": "url(#slice)" },
			el("path", {
				d: polyline(
					[
						[bakedFrom - 20, 0],
						[1600, 0],
						[1600, 900],
						[bakedFrom - 40, 900],
					],
					true,
				),
				fill: "#f0d5a3",
			}),
			heat,
			el("path", { d: rindOf(78), fill: "#dfae6c" }),
			...longStrands,
			...strands,
			group({ fill: pale, stroke: doughShade, "stroke-width": 1.1 }, ...grains),
			...cells,
			...yeasts,
		),
		crust,
		el("path", { d: outlineData, fill: "none", stroke: "#b98b50", "stroke-width": 5 }),
		stipple(random, { x: 30, y: 842, width: 1500, height: 50 }, 200, { colour: pale, smallest: 0.8, largest: 2.4 }),
	);
}
