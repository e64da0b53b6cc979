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

const width = 1600;
const height = 1067;
const ink = "#33283a";

/** Fog nets on a coastal ridge at daybreak, with the cloud lying below them like a sea. */
export default function draw(): string {
	const random = seededRandom(33);

	const crest: Point[] = [
		[214, 690],
		[262, 628],
		[330, 592],
		[420, 606],
		[560, 640],
		[760, 694],
		[1000, 762],
		[1260, 840],
		[1600, 944],
	];
	const crestAt = (x: number) => {
		for (let i = 1; i < crest.length; i++) {
			const [x0, y0] = crest[i - 1] as Point;
			const [x1, y1] = crest[i] as Point;
			if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
		}
		return 944;
	};
	const hill = `${curve([...crest, [1640, 956]])}V${height}H250C150 1010 90 940 120 860C140 790 180 740 214 690Z`;

	const skyBands = Array.from({ length: 90 }, (_, i) => {
		const t = i / 90;
		const y = 16 + t * 380 + random.between(-12, 12);
		const x = random.between(-260, width);
		const length = random.between(160, 620);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.3, y - 7],
				[x + length * 0.7, y + 5],
				[x + length, y - 2],
			]),
			stroke: random.pick(["#f8d7b0", "#efaf95", "#c794a0", "#8f83ab", "#fbe8c8"]),
			"stroke-width": random.between(2, 16) * (1.15 - t * 0.6),
			opacity: random.between(0.16, 0.5),
		});
	});

	const range = (y: number, rough: number, points: number, from: number) =>
		Array.from({ length: points + 1 }, (_, i): Point => {
			const t = i / points;
			const rise = Math.min(1, t * 3);
			return [
				from + (width + 40 - from) * t,
				y - rise * (Math.sin(t * Math.PI * 0.75) * rough * 2 + random.between(0, rough)),
			];
		});
	const andes = range(424, 44, 26, 560);
	// Sunlit flanks: short strokes down the right side of every summit.
	const flanks = andes.slice(3).flatMap(([x, y]) =>
		Array.from({ length: 9 }, (_, k) => {
			const fall = random.between(14, 42);
			return `M${(x + k * 4).toFixed(1)} ${(y + 4 + k * 3.5).toFixed(1)}l${(fall * 0.7).toFixed(1)} ${fall.toFixed(1)}`;
		}),
	);

	// The cloud: rows of rounded swells, paler and smaller towards the horizon.
	const cloudRows: string[] = [];
	for (let row = 0; row < 15; row++) {
		const t = row / 14;
		const y = 418 + 640 * t ** 1.75;
		const size = 16 + 150 * t;
		const top: Point[] = [];
		for (let x = -60; x <= width + 80; x += size * random.between(0.5, 0.9)) {
			top.push([x, y - random.between(0, size * 0.34) - (top.length % 2) * size * 0.13]);
		}
		cloudRows.push(
			el("path", {
				d: `${curve(top)}V${y + 260}H-60Z`,
				fill: ["#e9c3b4", "#dcb6b4", "#cdacb4", "#bfa4b6", "#b09cb6", "#a294b4"][Math.min(5, Math.floor(t * 6))],
				opacity: 0.93,
			}),
			el("path", {
				d: curve(top),
				fill: "none",
				stroke: "#fff0da",
				"stroke-width": 2 + t * 5,
				opacity: 0.75,
				"stroke-linecap": "round",
			}),
			el("path", {
				d: top
					.filter(() => random.chance(0.7))
					.map(([x, yy]) =>
						curve([
							[x - size * 0.5, yy + size * random.between(0.2, 0.5)],
							[x, yy + size * random.between(0.1, 0.3)],
							[x + size * 0.7, yy + size * random.between(0.2, 0.6)],
						]),
					)
					.join(""),
				fill: "none",
				stroke: random.pick(["#8d82a6", "#f7dcc4", "#9a8fae"]),
				"stroke-width": 1.5 + t * 4,
				"stroke-linecap": "round",
				opacity: 0.5,
			}),
		);
	}
	const headland = (x: number, y: number, w: number, h: number, colour: string) =>
		group(
			{},
			el("path", {
				d: `M${x - w} ${y}Q${x - w * 0.5} ${y - h * 0.5} ${x - w * 0.15} ${y - h}Q${x + w * 0.3} ${y - h * 0.8} ${x + w * 0.5} ${y - h * 0.45}T${x + w} ${y}Z`,
				fill: colour,
			}),
			el("path", {
				d: `M${x - w * 0.1} ${y - h * 0.95}Q${x + w * 0.1} ${y - h * 0.5} ${x} ${y}M${x + w * 0.3} ${y - h * 0.72}Q${x + w * 0.4} ${y - h * 0.4} ${x + w * 0.34} ${y}`,
				stroke: ink,
				"stroke-width": 2,
				fill: "none",
				opacity: 0.3,
			}),
		);

	/** A net seen at a slant; `h` is the height of its nearer edge. Threads, two posts and more between, stays, a gutter. */
	const net = (x: number, h: number, i: number) => {
		const w = h * 1.12;
		const far = h * 0.84;
		const right: Point = [x, crestAt(x) + h * 0.03];
		const left: Point = [x - w, crestAt(x - w) + h * 0.01];
		const lift = h * 0.3;
		const topRight: Point = [right[0] + h * 0.02, right[1] - lift - h];
		const topLeft: Point = [left[0] + h * 0.02, left[1] - lift * 0.84 - far];
		const lowRight: Point = [right[0], right[1] - lift];
		const lowLeft: Point = [left[0], left[1] - lift * 0.84];
		const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
		const id = `fn-net-${i}`;
		const belly = mix(mix(topLeft, topRight, 0.5), mix(lowLeft, lowRight, 0.5), 0.5);
		const shape = `M${topLeft.map(Math.round).join(" ")}L${topRight.map(Math.round).join(" ")}Q${Math.round(topRight[0] + h * 0.03)} ${Math.round((topRight[1] + lowRight[1]) / 2)} ${lowRight.map(Math.round).join(" ")}L${lowLeft.map(Math.round).join(" ")}Q${Math.round(topLeft[0] + h * 0.03)} ${Math.round((topLeft[1] + lowLeft[1]) / 2)} ${topLeft.map(Math.round).join(" ")}Z`;
		const threads: string[] = [];
		const rows = Math.max(10, Math.round(h / 8));
		for (let k = 1; k < rows; k++) {
			const a = mix(topLeft, lowLeft, k / rows);
			const b = mix(topRight, lowRight, k / rows);
			threads.push(curve([a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + h * 0.012], b]));
		}
		const columns = Math.max(9, Math.round(h / 13));
		for (let k = 1; k < columns; k++)
			threads.push(polyline([mix(topLeft, topRight, k / columns), mix(lowLeft, lowRight, k / columns)]));
		const posts = [0, 0.34, 0.67, 1].map((t) => polyline([mix(left, right, t), mix(topLeft, topRight, t)]));
		const drops = Array.from({ length: Math.round(h / 4) }, () => {
			const p = mix(mix(topLeft, topRight, random.next()), mix(lowLeft, lowRight, random.next()), random.next());
			return el("circle", {
				cx: p[0],
				cy: p[1],
				r: random.between(0.008, 0.014) * h * 0.7,
				fill: "#fff6e2",
				opacity: random.between(0.4, 0.95),
			});
		});
		const fall = Array.from({ length: Math.round(h / 22) }, () => {
			const p = mix(lowLeft, lowRight, random.next());
			return `M${p[0].toFixed(1)} ${(p[1] + h * 0.02).toFixed(1)}v${(h * random.between(0.02, 0.06)).toFixed(1)}`;
		});
		return group(
			{},
			el("path", {
				d: `M${right[0]} ${right[1]}L${right[0] + h * 0.3} ${right[1] + h * 0.1}M${topRight[0]} ${topRight[1]}L${right[0] + h * 0.34} ${right[1] + h * 0.12}M${topLeft[0]} ${topLeft[1]}L${left[0] - h * 0.2} ${left[1] + h * 0.06}M${mix(topLeft, topRight, 0.5).map(Math.round).join(" ")}L${right[0] - w * 0.2} ${right[1] + h * 0.12}`,
				stroke: ink,
				"stroke-width": Math.max(1, h * 0.006),
				fill: "none",
				opacity: 0.75,
			}),
			clip(id, el("path", { d: shape })),
			group(
				{ "clip-path": `url(#${id})` },
				el("path", { d: shape, fill: "#6a5676", opacity: 0.5 }),
				el("ellipse", {
					cx: belly[0] + w * 0.2,
					cy: belly[1] - h * 0.1,
					rx: w * 0.36,
					ry: h * 0.42,
					fill: "#f4c49b",
					opacity: 0.42,
				}),
				el("path", {
					d: threads.join(""),
					stroke: ink,
					"stroke-width": Math.max(0.7, h * 0.0042),
					fill: "none",
					opacity: 0.85,
				}),
				...drops,
			),
			el("path", { d: posts.join(""), stroke: "#4b3440", "stroke-width": h * 0.026, "stroke-linecap": "round" }),
			el("path", {
				d: posts.join(""),
				stroke: "#d39a6c",
				"stroke-width": h * 0.007,
				"stroke-linecap": "round",
				transform: `translate(${(h * 0.006).toFixed(1)} 0)`,
			}),
			el("path", {
				d: `${polyline([topLeft, topRight])}${polyline([lowLeft, lowRight])}`,
				stroke: ink,
				"stroke-width": h * 0.011,
			}),
			el("path", {
				d: polyline([
					[lowLeft[0] - 3, lowLeft[1] + h * 0.02],
					[lowRight[0] + 3, lowRight[1] + h * 0.024],
				]),
				stroke: "#cfd6d2",
				"stroke-width": h * 0.03,
				"stroke-linecap": "round",
			}),
			el("path", {
				d: polyline([
					[lowLeft[0] - 3, lowLeft[1] + h * 0.03],
					[lowRight[0] + 3, lowRight[1] + h * 0.036],
				]),
				stroke: "#77808a",
				"stroke-width": h * 0.008,
			}),
			el("path", {
				d: fall.join(""),
				stroke: "#fff6e2",
				"stroke-width": Math.max(1, h * 0.007),
				"stroke-linecap": "round",
			}),
		);
	};
	const nets = [
		[392, 78],
		[500, 104],
		[636, 142],
		[818, 194],
		[1070, 268],
		[1450, 384],
	] as const;

	// Fog drawn out by the wind, through the nets and over the crest.
	const wisps = (count: number, low: number, high: number, strength: number) =>
		Array.from({ length: count }, () => {
			const x = random.between(120, 1420);
			const y = crestAt(x) - random.between(low, high) * (0.25 + x / 1500);
			const length = random.between(120, 420) * (0.35 + x / 1600);
			return el("path", {
				d: curve([
					[x - length / 2, y + random.between(-6, 16)],
					[x - length / 6, y - random.between(2, 18)],
					[x + length / 5, y + random.between(-6, 12)],
					[x + length / 2, y - random.between(0, 22)],
				]),
				stroke: random.pick(["#fff1de", "#f2d9cc", "#e3cbd0"]),
				"stroke-width": random.between(3, 20) * (0.4 + x / 2200),
				opacity: random.between(0.12, 0.5) * strength,
			});
		});

	const cactus = (x: number, y: number, s: number) => {
		const column = (dx: number, base: number, tall: number, thick: number) => {
			const cx = x + dx * s;
			return group(
				{},
				el("path", {
					d: `M${cx - thick * s} ${y + base * s}V${y - tall * s}Q${cx} ${y - (tall + thick * 1.7) * s} ${cx + thick * s} ${y - tall * s}V${y + base * s}Z`,
					fill: "#5b6650",
				}),
				el("path", {
					d: `M${cx + thick * 0.35 * s} ${y + base * s}V${y - (tall + thick * 0.6) * s}Q${cx + thick * s} ${y - (tall + thick * 0.5) * s} ${cx + thick * s} ${y - tall * s}V${y + base * s}Z`,
					fill: "#98966a",
				}),
				el("path", {
					d: [-0.6, -0.2, 0.2, 0.6].map((k) => `M${cx + k * thick * s} ${y + base * s}V${y - (tall + 2) * s}`).join(""),
					stroke: ink,
					"stroke-width": 2 * s,
					opacity: 0.5,
				}),
				el("path", {
					d: Array.from({ length: Math.round(tall / 5) }, () => {
						const yy = y + base * s - random.next() * (tall + base) * s;
						const side = random.pick([-1, -0.4, 0.3, 1]);
						return `M${(cx + side * thick * s).toFixed(1)} ${yy.toFixed(1)}l${(side * random.between(4, 9) * s + random.between(-2, 2)).toFixed(1)} ${random.between(-6, 2).toFixed(1)}`;
					}).join(""),
					stroke: "#f7e4c2",
					"stroke-width": 1.3,
				}),
			);
		};
		return group({}, column(-34, 12, 96, 15), column(40, 14, 122, 16), column(2, 20, 188, 19), column(70, 16, 54, 12));
	};
	const tuft = (x: number, y: number, s: number) =>
		el("path", {
			d: Array.from({ length: 15 }, (_, i) => {
				const a = -Math.PI * (0.08 + (0.84 * i) / 14);
				const r = random.between(20, 36) * s;
				return `M${x.toFixed(1)} ${y.toFixed(1)}q${(Math.cos(a) * r * 0.3).toFixed(1)} ${(Math.sin(a) * r * 0.8).toFixed(1)} ${(Math.cos(a) * r).toFixed(1)} ${(Math.sin(a) * r * 0.7).toFixed(1)}`;
			}).join(""),
			stroke: random.pick(["#c9cbb0", "#aab39a", "#8d9a86"]),
			"stroke-width": 2.4 * s,
			"stroke-linecap": "round",
			fill: "none",
		});
	const stones = Array.from({ length: 150 }, () => {
		const x = random.between(250, width);
		const y = crestAt(x) + 16 + random.next() ** 0.9 * (1060 - crestAt(x));
		const s = random.between(3, 15) * (0.35 + x / 1700) * (0.6 + (y - 600) / 600);
		return group(
			{},
			el("path", { d: blob(random, x, y, s * 1.5, s * 0.75, 0.2, 8), fill: "#6f4c45" }),
			el("path", {
				d: blob(random, x + s * 0.25, y - s * 0.2, s, s * 0.4, 0.2, 8),
				fill: random.pick(["#d9a878", "#c58f68", "#e8bf90"]),
			}),
		);
	});

	const foxAt = (x: number, y: number, s: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s})` },
			el("path", { d: "M-62 -30C-96 -34 -128 -18 -140 4C-118 2 -92 -6 -60 -14Z", fill: "#c77a45" }),
			el("path", { d: "M-140 4C-128 -14 -116 -20 -108 -24L-112 -4Z", fill: "#f3dfc2" }),
			el("path", {
				d: "M-66 -34C-40 -48 10 -48 36 -40L62 -62L72 -82L80 -62L92 -60L120 -44L96 -38C88 -26 70 -22 58 -16C44 -6 -30 -6 -58 -12C-74 -18 -76 -28 -66 -34Z",
				fill: "#e0904f",
			}),
			el("path", {
				d: "M-52 -14L-58 22h10L-36 -10M-34 -10L-28 22h9L-20 -10M34 -10L30 22h10L48 -12M52 -14L60 22h9L62 -18",
				fill: "#6e4635",
			}),
			el("path", { d: "M88 -46L120 -44L100 -38ZM40 -26C20 -14 -20 -14 -40 -16C-10 -4 40 -8 56 -18Z", fill: "#f3dfc2" }),
			el("circle", { cx: 94, cy: -52, r: 2.6, fill: ink }),
		);

	return sheet(
		width,
		height,
		"#b3a0b8",
		el(
			"defs",
			{},
			linearGradient("fn-sky", [
				[0, "#635f8d"],
				[0.45, "#b58a9f"],
				[0.78, "#f0b692"],
				[1, "#fbe2b4"],
			]),
			linearGradient("fn-hill", [
				[0, "#c8925f"],
				[0.5, "#a06d50"],
				[1, "#6f4a48"],
			]),
			radialGradient("fn-sun", [
				[0, "#fff3cf", 1],
				[0.35, "#fddca0", 0.55],
				[1, "#fddca0", 0],
			]),
			clip("fn-hill-clip", el("path", { d: hill })),
		),
		el("rect", { width, height: 460, fill: "url(#fn-sky)" }),
		group({ fill: "none", "stroke-linecap": "round" }, ...skyBands),
		el("circle", { cx: 1236, cy: 352, r: 300, fill: "url(#fn-sun)" }),
		el("circle", { cx: 1236, cy: 352, r: 34, fill: "#fffaea" }),
		el("path", { d: `${polyline(andes)}V470H560Z`, fill: "#8f7794" }),
		el("path", { d: flanks.join(""), stroke: "#e9b79d", "stroke-width": 2.2, "stroke-linecap": "round", opacity: 0.6 }),
		el("path", { d: `${curve(range(432, 22, 13, 420))}V480H420Z`, fill: "#7b6585" }),
		...cloudRows.slice(0, 12),
		headland(170, 500, 190, 62, "#7f6b86"),
		...cloudRows.slice(12, 18),
		headland(700, 530, 150, 36, "#87708a"),
		...cloudRows.slice(18, 27),
		el("path", { d: hill, fill: "url(#fn-hill)" }),
		group(
			{ "clip-path": "url(#fn-hill-clip)" },
			hatch(
				random,
				{ x: 100, y: 560, width: 1500, height: 520 },
				{ gap: 23, angle: 22, colour: "#5a3d42", thickness: 2, tremble: 3, breaks: 0.42 },
			),
			hatch(
				random,
				{ x: 300, y: 560, width: 1300, height: 300 },
				{ gap: 26, angle: 16, colour: "#f0c08c", thickness: 2.4, tremble: 3, breaks: 0.45 },
			),
			stipple(random, { x: 200, y: 600, width: 1400, height: 470 }, 520, {
				colour: "#4a343c",
				smallest: 0.8,
				largest: 2.6,
			}),
			...stones,
		),
		...Array.from({ length: 54 }, () => {
			const x = random.between(330, 1590);
			const y = crestAt(x) + random.between(24, 300) * (0.3 + x / 1600);
			return y < 1060 ? tuft(x, y, (0.35 + x / 1800) * random.between(0.7, 1.15)) : "";
		}),
		group({ fill: "none", "stroke-linecap": "round" }, ...wisps(46, -20, 230, 0.9)),
		...nets.map(([x, h], i) => net(x, h, i)),
		group({ fill: "none", "stroke-linecap": "round" }, ...wisps(44, 30, 330, 0.75)),
		...cloudRows
			.slice(36, 45)
			.map((row) => group({ opacity: 0.55, transform: "translate(-260 150)", "clip-path": "none" }, row))
			.slice(0, 0),
		el("path", {
			d: "M1450 858C1420 900 1330 930 1240 960S1060 1010 1010 1067",
			stroke: "#4b3440",
			"stroke-width": 13,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M1448 855C1418 897 1328 927 1238 957S1058 1007 1008 1064",
			stroke: "#cfd6d2",
			"stroke-width": 5,
			fill: "none",
			"stroke-linecap": "round",
		}),
		foxAt(800, 838, 0.86),
		cactus(520, 880, 0.8),
		cactus(610, 1010, 1.25),
		tuft(440, 960, 1.4),
		tuft(760, 1030, 1.6),
		tuft(860, 960, 1.2),
		tuft(1180, 1040, 1.5),
		// The cloud's own foreground, torn where it meets the slope.
		...Array.from({ length: 7 }, (_, i) => {
			const y = 800 + i * 44;
			const edge: Point[] = [[-40, y - 40]];
			for (let x = 0; x < 230 + i * 62; x += 38) edge.push([x, y - 34 + x * 0.1 + random.between(-24, 12)]);
			edge.push([250 + i * 62, y + 24], [190 + i * 50, y + 60], [-40, y + 90]);
			return group(
				{},
				el("path", {
					d: curve(edge, true),
					fill: ["#c3aabb", "#d0b6bf", "#dcc2c4", "#e6cdc8", "#efd8cc", "#f5e2d2", "#f8e8d6"][i],
					opacity: 0.72,
				}),
				el("path", {
					d: curve(edge.slice(0, -3)),
					stroke: "#fff3df",
					"stroke-width": 4,
					fill: "none",
					"stroke-linecap": "round",
					opacity: 0.7,
				}),
			);
		}),
	);
}
