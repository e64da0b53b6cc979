import {
	blob,
	clip,
	curve,
	el,
	group,
	linearGradient,
	type Point,
	radialGradient,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const horizon = 430;
const ink = "#2d2f3d";
const wet = "#d9d3c4";

/** A guided party crossing the Wadden Sea at low water, a low island ahead and a flock turning over it. */
export default function draw(): string {
	const random = seededRandom(71);

	/** The left bank of the creek at a height on the sheet, and how wide the creek is there. */
	const creek = (y: number): readonly [number, number] => {
		const t = (y - horizon) / (height - horizon);
		return [500 - 420 * t + Math.sin(Math.sqrt(t) * 13) * 170 * Math.sqrt(t), 30 + 60 * t + 300 * t * t];
	};
	const creekPath = () => {
		const left: Point[] = [];
		const right: Point[] = [];
		for (let y = horizon + 6; y <= height + 40; y += 8 + (y - horizon) / 16) {
			const [x, wide] = creek(y);
			left.push([x + random.between(-5, 5), y]);
			right.unshift([x + wide + random.between(-5, 5), y]);
		}
		return `${curve(left)}L${curve(right).slice(1)}Z`;
	};

	const clouds = Array.from({ length: 128 }, (_, i) => {
		const t = i / 128;
		const y = 30 + t * 370 + random.between(-14, 14);
		const x = random.between(-200, width);
		const length = random.between(90, 420) * (1.25 - t * 0.5);
		const lift = random.between(-9, 9);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.25, y - 5 + lift],
				[x + length * 0.6, y + 4 + lift],
				[x + length, y + lift * 0.5],
			]),
			stroke: random.pick(["#f7ead9", "#f3d9c6", "#9fb0bd", "#c9c8c6", "#f9f1e4"]),
			"stroke-width": random.between(2, 15) * (1.15 - t * 0.85),
			"stroke-linecap": "round",
			fill: "none",
			opacity: random.between(0.25, 0.7),
		});
	});

	// A knot of waders, dense at its heart, drawn as two strokes a bird.
	const flock = Array.from({ length: 620 }, (_, i) => {
		const a = (i / 620) * Math.PI * 2.1;
		const spine: Point = [
			390 + 330 * Math.cos(a) * (0.75 + 0.25 * Math.sin(a * 2)),
			205 + 88 * Math.sin(a * 1.6 + 0.4),
		];
		const spread = random.next() * random.next();
		const x = spine[0] + random.between(-1, 1) * (30 + 150 * spread);
		const y = spine[1] + random.between(-1, 1) * (14 + 66 * spread);
		const size = random.between(3, 7.5);
		const tilt = random.between(-0.5, 0.5);
		return `M${x.toFixed(1)} ${y.toFixed(1)}l${size.toFixed(1)} ${(-size * (0.5 + tilt)).toFixed(1)}M${x.toFixed(1)} ${y.toFixed(1)}l${(-size).toFixed(1)} ${(-size * (0.5 - tilt)).toFixed(1)}`;
	});

	const films = Array.from({ length: 150 }, () => {
		const t = random.next() ** 2.1;
		const y = horizon + 8 + t * (height - horizon);
		const rx = random.between(20, 170) * (0.2 + t * 1.1);
		return el("path", {
			d: blob(random, random.between(-60, width + 60), y, rx, rx * random.between(0.05, 0.12), 0.3, 12),
			fill: random.pick([wet, "#e8ddcb", "#aebac0", "#f4e6d0", "#c3c8c8"]),
			opacity: random.between(0.45, 0.9),
		});
	});

	const ribs: string[] = [];
	for (let y = horizon + 14; y < height + 10; y += 3 + (y - horizon) * 0.041) {
		const t = (y - horizon) / (height - horizon);
		const rows: [string, string, string] = ["", "", ""];
		for (let x = random.between(-160, 0); x < width; ) {
			const length = random.between(40, 160) * (0.35 + t);
			const bend = random.between(-1, 1) * 8 * t;
			const row = Math.floor(random.next() * 3) as 0 | 1 | 2;
			rows[row] += curve([
				[x, y + random.between(-3, 3) * t],
				[x + length / 2, y + bend],
				[x + length, y + random.between(-3, 3) * t],
			]);
			x += length + random.between(10, 130) * (0.4 + t);
		}
		rows.forEach((d, i) => {
			if (d === "") return;
			ribs.push(
				el("path", {
					d,
					stroke: ["#6f6252", "#94836a", "#b7a787"][i],
					"stroke-width": 0.8 + t * random.between(1.4, 4.4),
					opacity: random.between(0.4, 0.8),
				}),
			);
		});
	}

	const glitter = Array.from({ length: 190 }, () => {
		const t = random.next() ** 1.3;
		const y = horizon + 4 + t * 520;
		const length = random.between(8, 70) * (0.25 + t);
		const x = 1180 + random.between(-1, 1) * (34 + 190 * t) - length / 2;
		return `M${x.toFixed(1)} ${y.toFixed(1)}h${length.toFixed(1)}`;
	});

	const swell = (x: number) => Math.sin(((x - 540) / 1060) * Math.PI * 0.7) * 46;
	const dunes: Point[] = [];
	for (let x = 540; x <= 1620; x += 36) {
		dunes.push([x, horizon + 2 - swell(x) - (x > 620 ? random.between(0, 12) : 0)]);
	}
	const marram = Array.from({ length: 210 }, () => {
		const x = random.between(640, 1600);
		const top = horizon - swell(x);
		return `M${x.toFixed(1)} ${(top + random.between(-5, 30)).toFixed(1)}l${random.between(-4, 5).toFixed(1)} ${random.between(-13, -5).toFixed(1)}`;
	});

	/** A walker on the flats: `size` is the height in pixels; feet at (x, y). Drawn twice, once upside down in the wet. */
	const figure = (x: number, y: number, size: number, coat: string, stride: number, stick: number) => {
		const s = size / 100;
		const at = (dx: number, dy: number): Point => [x - dx * s, y - dy * s];
		const limb = (points: Point[], colour: string, thick: number) =>
			el("path", {
				d: curve(points),
				stroke: colour,
				"stroke-width": thick * s,
				"stroke-linecap": "round",
				"stroke-linejoin": "round",
				fill: "none",
			});
		return group(
			{},
			limb([at(2, 44), at(-8 - stride, 22), at(-15 - stride, 2)], "#3d3b46", 9),
			limb([at(-2, 44), at(6 + stride * 0.6, 24), at(9 + stride, 0)], ink, 10),
			limb([at(-17 - stride, 3), at(-8 - stride, 1)], ink, 8),
			limb([at(8 + stride, 0), at(17 + stride, 0)], ink, 8),
			el("path", {
				d: curve(
					[at(-12, 42), at(-13, 62), at(-9, 80), at(4, 84), at(13, 76), at(13, 56), at(12, 42), at(0, 39)],
					true,
				),
				fill: coat,
			}),
			el("path", {
				d: curve([at(-12, 52), at(-26, 56), at(-27, 74), at(-18, 82), at(-8, 80), at(-8, 60)], true),
				fill: "#4c4a52",
			}),
			limb([at(6, 76), at(16, 62), at(21, 54)], coat, 8),
			limb([at(9, 74), at(17, 62)], ink, 1.6),
			el("circle", { cx: at(6, 92)[0], cy: at(6, 92)[1], r: 8 * s, fill: "#c99c7b" }),
			el("path", {
				d: curve([at(-4, 93), at(0, 102), at(10, 102), at(15, 94), at(6, 96)], true),
				fill: coat === "#c4472d" ? ink : "#5b4a44",
			}),
			stick > 0 ? limb([at(24, stick), at(17 + stride, -3)], "#6d4b33", 3.2) : "",
		);
	};
	const walkers = [
		[1390, 905, 232, "#c4472d", 7, 138],
		[1228, 822, 180, "#45627a", 2, 108],
		[1126, 770, 150, "#d2a23f", 8, 110],
		[1032, 726, 124, "#566b58", 4, 104],
		[968, 692, 104, "#8d4f5b", 7, 106],
		[906, 663, 89, "#3f5c78", 2, 0],
		[856, 640, 77, "#d2a23f", 6, 104],
		[812, 620, 67, "#c4472d", 3, 108],
		[772, 603, 58, "#4e5560", 7, 104],
		[730, 586, 51, "#a6432f", 4, 150],
	] as const;
	const party = [...walkers]
		.reverse()
		.map(([x, y, size, coat, stride, stick]) =>
			group(
				{},
				group(
					{ transform: `translate(0 ${2 * y + 4}) scale(1 -1)`, opacity: 0.3 },
					figure(x, y, size * 0.82, coat, stride, stick),
				),
				el("ellipse", { cx: x, cy: y + 1, rx: size * 0.24, ry: size * 0.03, fill: ink, opacity: 0.4 }),
				figure(x, y, size, coat, stride, stick),
			),
		);

	const footprints = Array.from({ length: 46 }, (_, i) => {
		const t = i / 46;
		const y = 915 + t * 150;
		return el("ellipse", {
			cx: 1400 + t * 290 + (i % 2 === 0 ? -9 : 9) * (1 + t),
			cy: y,
			rx: 10 + t * 9,
			ry: 3.5 + t * 3,
			fill: i % 3 === 0 ? "#5c5247" : "#e8ddcb",
			opacity: 0.7,
		});
	});

	const casts = Array.from({ length: 30 }, () => {
		const x = random.between(420, 1560);
		const y = random.between(850, 1050);
		const s = ((y - horizon) / 637) * random.between(0.8, 1.3);
		const turn = random.between(0, 6);
		const coil: Point[] = Array.from({ length: 19 }, (_, k) => [
			x + Math.cos(turn + k * 0.95) * (24 - k * 0.75) * s * random.between(0.75, 1.15),
			y + Math.sin(turn + k * 0.95) * (8 - k * 0.25) * s * random.between(0.75, 1.15) - k * 0.55 * s,
		]);
		return group(
			{ fill: "none", "stroke-linecap": "round" },
			el("ellipse", { cx: x + 8 * s, cy: y + 5 * s, rx: 30 * s, ry: 6.5 * s, fill: "#5c5247", opacity: 0.5 }),
			el("path", { d: curve(coil), stroke: "#54493d", "stroke-width": 6.4 * s }),
			el("path", { d: curve(coil), stroke: "#c4b08d", "stroke-width": 3.2 * s }),
		);
	});
	const shells = Array.from({ length: 16 }, () => {
		const x = random.between(330, 1560);
		const y = random.between(890, 1060);
		const s = random.between(0.6, 1.2) * ((y - horizon) / 600);
		const ridges = [-0.7, -0.35, 0, 0.35, 0.7].map(
			(k) =>
				`M${x.toFixed(1)} ${(y + 4 * s).toFixed(1)}L${(x + k * 20 * s).toFixed(1)} ${(y - 11 * s + Math.abs(k) * 6 * s).toFixed(1)}`,
		);
		return group(
			{},
			el("path", {
				d: curve(
					[
						[x - 17 * s, y - 2 * s],
						[x - 9 * s, y - 11 * s],
						[x + 9 * s, y - 11 * s],
						[x + 17 * s, y - 2 * s],
						[x, y + 7 * s],
					],
					true,
				),
				fill: "#efe4d2",
				stroke: "#6b5a4a",
				"stroke-width": 1.4,
			}),
			el("path", { d: ridges.join(""), stroke: "#a88a72", "stroke-width": 1.2, fill: "none" }),
		);
	});

	/** A bundle of brushwood on a stake, which marks the creek. */
	const mark = (x: number, y: number, size: number) => {
		const twigs = (count: number) =>
			Array.from({ length: count }, () => {
				const from = y - size * random.between(0.5, 0.66);
				const lean = (random.next() + random.next() - 1) * 0.24 * size;
				const tip = size * random.between(0.2, 0.42);
				const fork: Point = [x + lean * 0.75, from - tip * 0.7];
				return `${curve([
					[x + random.between(-0.012, 0.012) * size, from],
					[x + lean * 0.35, from - tip * 0.35],
					fork,
					[x + lean * 1.1, from - tip],
				])}M${fork[0].toFixed(1)} ${fork[1].toFixed(1)}l${(random.between(-0.06, 0.06) * size).toFixed(1)} ${(-size * 0.07).toFixed(1)}`;
			}).join("");
		const many = Math.round(16 + size / 12);
		return group(
			{ fill: "none", stroke: "#3f342f", "stroke-linecap": "round" },
			el("path", { d: `M${x} ${y + 3}v${size * 0.3}`, "stroke-width": size * 0.02, opacity: 0.25 }),
			el("path", {
				d: curve([
					[x - size * 0.016, y],
					[x + size * 0.004, y - size * 0.4],
					[x, y - size * 0.75],
				]),
				"stroke-width": size * 0.026,
			}),
			el("path", { d: twigs(many), "stroke-width": Math.max(1, size * 0.007) }),
			el("path", { d: twigs(many), stroke: "#6d5140", "stroke-width": Math.max(0.8, size * 0.0045) }),
			...[0.535, 0.555, 0.575].map((k) =>
				el("path", {
					d: `M${x - size * 0.025} ${y - size * k}h${size * 0.05}`,
					stroke: "#b98d52",
					"stroke-width": size * 0.012,
				}),
			),
		);
	};

	const ripples = Array.from({ length: 120 }, () => {
		const y = horizon + 20 + random.next() ** 0.8 * 640;
		const [left, wide] = creek(y);
		const length = wide * random.between(0.15, 0.5);
		const x = left + random.between(0, wide - length);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-3, 3)],
				[x + length, y],
			]),
			stroke: random.pick(["#f3e6d2", "#73899a", "#58707f"]),
			"stroke-width": 1 + (y - horizon) / 300,
			fill: "none",
			opacity: random.between(0.4, 0.85),
		});
	});
	const feeding = Array.from({ length: 34 }, () => {
		const y = horizon + 26 + random.next() * 170;
		const s = 0.2 + (y - horizon) / 330;
		const [left, wide] = creek(y);
		const x = random.chance(0.5) ? left - random.between(10, 130) * s : left + wide + random.between(8, 150) * s;
		return group(
			{ stroke: ink, fill: ink, "stroke-linecap": "round" },
			el("ellipse", { cx: x, cy: y - 15 * s, rx: 11 * s, ry: 6 * s }),
			el("path", {
				d: `M${(x - 3 * s).toFixed(1)} ${(y - 10 * s).toFixed(1)}v${(10 * s).toFixed(1)}M${(x + 3 * s).toFixed(1)} ${(y - 10 * s).toFixed(1)}v${(10 * s).toFixed(1)}M${(x - 9 * s).toFixed(1)} ${(y - 18 * s).toFixed(1)}l${(-5 * s).toFixed(1)} ${(-4 * s).toFixed(1)}l${(-11 * s).toFixed(1)} ${(11 * s).toFixed(1)}`,
				"stroke-width": 1.8 * s + 0.5,
				fill: "none",
			}),
		);
	});

	return sheet(
		width,
		height,
		"#a9997f",
		el(
			"defs",
			{},
			linearGradient("mw-sky", [
				[0, "#8ea3b4"],
				[0.45, "#c6c5c2"],
				[0.8, "#f1d9c0"],
				[1, "#f8e6c8"],
			]),
			linearGradient("mw-sand", [
				[0, "#cdbfa6"],
				[0.35, "#ab9a7e"],
				[1, "#857358"],
			]),
			linearGradient("mw-creek", [
				[0, "#e9dcc7"],
				[0.3, "#a9b5ba"],
				[1, "#5d7686"],
			]),
			radialGradient("mw-sun", [
				[0, "#fff6df", 0.95],
				[0.4, "#fbe6bd", 0.55],
				[1, "#fbe6bd", 0],
			]),
			clip("mw-creek-clip", el("path", { d: creekPath() })),
		),
		el("rect", { width, height: horizon + 4, fill: "url(#mw-sky)" }),
		group({}, ...clouds),
		el("circle", { cx: 1180, cy: 352, r: 230, fill: "url(#mw-sun)" }),
		el("circle", { cx: 1180, cy: 352, r: 36, fill: "#fffaf0" }),
		el("path", {
			d: flock.join(""),
			stroke: ink,
			"stroke-width": 2.1,
			"stroke-linecap": "round",
			fill: "none",
			opacity: 0.85,
		}),
		el("rect", { y: horizon - 2, width, height: height - horizon + 2, fill: "url(#mw-sand)" }),
		el("rect", { y: horizon - 2, width, height: 7, fill: "#e9dcc7", opacity: 0.8 }),
		el("path", { d: `${curve(dunes)}L1620 ${horizon + 6}L540 ${horizon + 6}Z`, fill: "#7f8577" }),
		el("path", { d: marram.join(""), stroke: "#565f54", "stroke-width": 2, fill: "none" }),
		el("path", { d: `M1470 ${horizon - 42}l5 -108h22l5 108Z`, fill: "#b4533b" }),
		el("path", { d: `M1472 ${horizon - 82}h28l1.500 22h-31Z`, fill: "#efe2cf" }),
		el("path", { d: `M1471 ${horizon - 150}h30l-4 -20h-22Z`, fill: ink }),
		el("rect", { x: 1476, y: horizon - 168, width: 20, height: 14, fill: "#f7e2a8" }),
		el("path", { d: `M0 ${horizon - 4}q180 -9 420 0Z`, fill: "#94999a" }),
		el("path", { d: `M118 ${horizon - 6}v-26l4 -12l4 12v26ZM300 ${horizon - 7}v-16l3 -9l3 9v16Z`, fill: "#84898d" }),
		group({}, ...films),
		group({ fill: "none", "stroke-linecap": "round" }, ...ribs),
		el("path", {
			d: glitter.join(""),
			stroke: "#fff3d6",
			"stroke-width": 2.6,
			"stroke-linecap": "round",
			opacity: 0.75,
		}),
		group(
			{ "clip-path": "url(#mw-creek-clip)" },
			el("rect", { y: horizon, width, height, fill: "url(#mw-creek)" }),
			...ripples,
		),
		el("path", { d: creekPath(), fill: "none", stroke: "#5c5247", "stroke-width": 3, opacity: 0.5 }),
		...feeding,
		mark(470, 500, 60),
		mark(640, 585, 110),
		stipple(random, { x: 0, y: 760, width, height: 307 }, 420, { colour: "#4f463b", smallest: 0.8, largest: 2.4 }),
		...footprints,
		...casts,
		...shells,
		...party,
		mark(196, 985, 520),
	);
}
