import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const SEED = 1869;
let random = seededRandom(SEED);
const WIDTH = 1600;
const HEIGHT = 1067;
const ROCK =
	"M-20 470C60 380 170 318 300 290C420 262 560 268 690 300C800 326 880 372 950 440C1010 500 1040 560 1064 640C1086 716 1120 780 1180 850C1230 910 1260 980 1270 1087H-20Z";

/** A great boulder on a northern shore, grown over with rosettes of lichen; sea, islands and a boat behind. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#d6e4e0",
		el(
			"defs",
			{},
			linearGradient("air", [
				[0, "#b9d3d6"],
				[0.7, "#e4ead9"],
				[1, "#f4ead0"],
			]),
			linearGradient("sea", [
				[0, "#8fb8b5"],
				[0.4, "#5f9797"],
				[1, "#3a6f76"],
			]),
			clip("rock", el("path", { d: ROCK })),
		),
		el("rect", { width: WIDTH, height: 430, fill: "url(#air)" }),
		air(),
		islands(),
		el("rect", { y: 420, width: WIDTH, height: 650, fill: "url(#sea)" }),
		sea(),
		skerries(),
		boat(),
		shore(),
		el("path", { d: ROCK, fill: "#a79f9a" }),
		group({ "clip-path": "url(#rock)" }, granite(), ...lichens()),
		el("path", { d: ROCK, fill: "none", stroke: "#4c4a4c", "stroke-width": 4 }),
		heather(),
	);
}

function air(): string {
	const bars = Array.from({ length: 22 }, () => {
		const y = random.between(40, 330);
		const x = random.between(-200, 1400);
		const reach = random.between(180, 560);
		const thick = random.between(5, 20);
		return el("path", {
			d: `${curve([
				[x, y],
				[x + reach * 0.25, y - thick],
				[x + reach * 0.6, y - thick * 0.7],
				[x + reach, y],
			])}Q${Math.round(x + reach * 0.5)} ${Math.round(y + thick * 0.5)} ${Math.round(x)} ${Math.round(y)}Z`,
			fill: "#f6f3e4",
			opacity: random.between(0.4, 0.85),
		});
	});
	const gull = (x: number, y: number, size: number, turn: number) =>
		el("path", {
			d: "M-50 4C-36 -16 -16 -16 -4 2L0 6L4 2C16 -16 36 -16 50 4C34 -6 18 -6 6 10Q0 16 -6 10C-18 -6 -34 -6 -50 4Z",
			fill: "#f8f6ec",
			stroke: "#5b6f74",
			"stroke-width": 2,
			transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
		});
	return group(
		{},
		...bars,
		gull(1180, 170, 0.9, -12),
		gull(1300, 232, 0.6, 8),
		gull(1050, 254, 0.42, -6),
		gull(640, 130, 0.5, 10),
	);
}

function islands(): string {
	const far = (d: string, fill: string) => el("path", { d, fill });
	return group(
		{},
		far(
			"M640 424C720 396 790 350 870 352C930 354 960 396 1020 404C1080 372 1150 330 1230 336C1330 344 1390 404 1480 414L1620 424Z",
			"#a3bcbb",
		),
		far("M1000 426C1060 410 1110 404 1160 408C1230 388 1290 384 1350 398C1420 386 1500 380 1620 398V430Z", "#7d9c9a"),
		...Array.from({ length: 26 }, () => {
			const x = random.between(1060, 1590);
			return el("path", {
				d: `M${Math.round(x)} 426l-4 ${-Math.round(random.between(4, 10))}l4 ${-Math.round(random.between(8, 16))}l4 ${Math.round(random.between(10, 18))}Z`,
				fill: "#5c7d78",
			});
		}),
	);
}

function sea(): string {
	const waves = Array.from({ length: 110 }, () => {
		const depth = random.next() ** 1.4;
		const y = 428 + depth * 560;
		const x = random.between(600, 1600);
		const reach = 20 + depth * 190 * random.between(0.5, 1.2);
		return el("path", {
			d: curve([
				[x, y],
				[x + reach * 0.3, y - 2 - depth * 5],
				[x + reach * 0.65, y + 1 + depth * 3],
				[x + reach, y - 1],
			]),
			fill: "none",
			stroke: random.pick(["#d9e8df", "#8fbab6", "#2f5f68", "#f2f1df"]),
			"stroke-width": 1.2 + depth * 3.2,
			"stroke-linecap": "round",
			opacity: random.between(0.4, 0.9),
		});
	});
	return group({}, ...waves);
}

/** Low rocks with a black foot, an orange belt and a grey top: every kind at its own height. */
function skerries(): string {
	const skerry = (x: number, y: number, wide: number, tall: number) => {
		const id = `skerry-${x}`;
		const shape = `M${x} ${y}C${x + wide * 0.1} ${y - tall * 0.7} ${x + wide * 0.3} ${y - tall} ${x + wide * 0.52} ${y - tall * 0.94}C${x + wide * 0.74} ${y - tall * 0.86} ${x + wide * 0.9} ${y - tall * 0.4} ${x + wide} ${y}Z`;
		return group(
			{},
			clip(id, el("path", { d: shape })),
			el("path", { d: shape, fill: "#b3aca4" }),
			group(
				{ "clip-path": `url(#${id})` },
				el("path", {
					d: `M${x} ${y - tall * 0.5}q${wide * 0.25} ${-tall * 0.12} ${wide * 0.5} 0t${wide * 0.5} 0v${tall}h${-wide}Z`,
					fill: "#dd8b33",
				}),
				el("path", {
					d: `M${x} ${y - tall * 0.24}q${wide * 0.25} ${tall * 0.08} ${wide * 0.5} 0t${wide * 0.5} 0v${tall}h${-wide}Z`,
					fill: "#2d3135",
				}),
				stipple(random, { x, y: y - tall, width: wide, height: tall * 0.7 }, Math.round(wide / 3), {
					colour: "#e9b35c",
					smallest: 1,
					largest: 3.6,
				}),
				hatch(
					random,
					{ x, y: y - tall, width: wide, height: tall },
					{ gap: 9, angle: 66, colour: "#4c4a4c", thickness: 1.5, tremble: 2, breaks: 0.45 },
				),
			),
			el("path", {
				d: `M${x - 16} ${y + 2}q${wide * 0.25} 9 ${wide * 0.55} 3t${wide * 0.55} 0`,
				fill: "none",
				stroke: "#f2f1df",
				"stroke-width": 5,
				"stroke-linecap": "round",
			}),
		);
	};
	return group(
		{},
		skerry(1330, 470, 190, 44),
		skerry(1100, 492, 120, 30),
		skerry(1400, 566, 240, 74),
		skerry(1180, 616, 100, 26),
	);
}

/** A small clinker-built boat drawn up below. */
function boat(): string {
	return group(
		{ transform: "translate(1236 640) rotate(-4)" },
		el("path", { d: "M-20 96Q150 132 330 84L318 108Q150 150 -6 112Z", fill: "#2a5a63", opacity: 0.7 }),
		el("path", { d: "M-34 10C40 46 230 44 344 -16C330 50 290 92 240 102H60C10 96 -26 60 -34 10Z", fill: "#c9d3c4" }),
		el("path", {
			d: "M-30 26C40 62 240 60 338 4M-24 44C50 78 240 76 326 28M-12 64C60 94 230 92 308 52M8 84C70 106 220 104 284 76",
			fill: "none",
			stroke: "#6c7f7d",
			"stroke-width": 3,
		}),
		el("path", {
			d: "M-34 10C40 46 230 44 344 -16",
			fill: "none",
			stroke: "#a8452f",
			"stroke-width": 9,
			"stroke-linecap": "round",
		}),
		el("path", { d: "M-28 8C40 10 230 4 336 -16C240 38 60 42 -28 8Z", fill: "#6d4f3a" }),
		el("path", { d: "M70 10L84 32M180 6L190 34M262 -2L266 20", stroke: "#c79a62", "stroke-width": 11 }),
		el("path", {
			d: "M30 0L250 -34L300 -44M244 -36q26 -20 60 -16q-16 20 -54 24Z",
			stroke: "#c79a62",
			fill: "#c79a62",
			"stroke-width": 6,
			"stroke-linecap": "round",
		}),
	);
}

/** Pebbles and weed between the boulder and the water. */
function shore(): string {
	const stones = Array.from({ length: 120 }, () => {
		const t = random.next();
		const x = 1060 + random.between(-30, 560);
		const y = 842 + t * 235 - (x - 1060) * 0.1;
		const size = 9 + t * 38 * random.between(0.5, 1);
		return { x, y, size };
	}).sort((a, b) => a.y - b.y);
	return group(
		{},
		el("path", { d: "M1000 800Q1180 856 1330 806T1600 764V1067H1000Z", fill: "#84847c" }),
		el("path", { d: "M1000 794Q1180 850 1330 800T1600 758", fill: "none", stroke: "#f2f1df", "stroke-width": 9 }),
		el("path", { d: "M1000 820Q1180 876 1330 826T1600 784", fill: "none", stroke: "#5f665f", "stroke-width": 12 }),
		...stones.map(({ x, y, size }) =>
			group(
				{},
				el("path", {
					d: blob(random, x, y, size, size * 0.62, 0.14, 7),
					fill: random.pick(["#9a948c", "#b7b0a4", "#76746f", "#8d8078", "#6b7a78"]),
					stroke: "#45474a",
					"stroke-width": 1.6,
				}),
				el("path", {
					d: `M${Math.round(x - size * 0.5)} ${Math.round(y - size * 0.2)}q${Math.round(size * 0.4)} ${-Math.round(size * 0.24)} ${Math.round(size * 0.8)} 0`,
					fill: "none",
					stroke: "#dcd8c9",
					"stroke-width": 1.8,
					opacity: 0.8,
				}),
			),
		),
	);
}

/** Planes of light and shade, cracks, and the speckle of granite. */
function granite(): string {
	const cracks: Point[][] = [
		[
			[-20, 660],
			[140, 640],
			[290, 680],
			[430, 668],
			[560, 720],
		],
		[
			[300, 286],
			[340, 390],
			[318, 500],
			[370, 620],
			[356, 680],
		],
		[
			[690, 300],
			[700, 420],
			[760, 540],
			[748, 660],
			[810, 800],
			[800, 1080],
		],
		[
			[560, 720],
			[600, 850],
			[580, 960],
			[620, 1080],
		],
	];
	return group(
		{},
		el("path", {
			d: "M690 296C760 420 770 560 812 700C850 840 860 960 850 1087H1290V700L1064 600L940 420Z",
			fill: "#736d70",
		}),
		el("path", { d: "M860 372C960 520 980 700 1030 850C1060 950 1080 1020 1080 1087H1290V700Z", fill: "#56545c" }),
		el("path", {
			d: "M-20 480C100 380 260 310 420 292C540 284 630 300 690 300C600 330 480 340 380 372C240 418 100 480 -20 560Z",
			fill: "#c9c1b6",
		}),
		specks(420, "#56545c", 2.6),
		specks(180, "#56545c", 4.4),
		specks(260, "#ddd6ca", 2.6),
		specks(140, "#ddd6ca", 4.4),
		hatch(
			random,
			{ x: 760, y: 380, width: 520, height: 700 },
			{ gap: 13, angle: 58, colour: "#3f3f47", thickness: 2, tremble: 3, breaks: 0.35 },
		),
		...cracks.flatMap((line) => [
			el("path", {
				d: curve(line.map(([x, y]) => [x + 5, y + 4] as const)),
				fill: "none",
				stroke: "#d8d0c4",
				"stroke-width": 3,
			}),
			el("path", { d: curve(line), fill: "none", stroke: "#37363c", "stroke-width": 6, "stroke-linecap": "round" }),
		]),
	);
}

/** Many round specks in one stroke. */
function specks(count: number, colour: string, thickness: number): string {
	const d = Array.from(
		{ length: count },
		() => `M${Math.round(random.between(0, 1280))} ${Math.round(random.between(270, 1067))}h.1`,
	);
	return el("path", {
		d: d.join(""),
		fill: "none",
		stroke: colour,
		"stroke-width": thickness,
		"stroke-linecap": "round",
	});
}

type Kind = { edge: string; body: string; middle: string; line: string; fruit?: string };
const ORANGE: Kind = { edge: "#f0a93b", body: "#e08a2c", middle: "#c8661f", line: "#9a4a1a", fruit: "#b04a1c" };
const YELLOW: Kind = { edge: "#ecd65c", body: "#d9bd3f", middle: "#b8982f", line: "#7f6a24", fruit: "#8a6a1f" };
const GREY: Kind = { edge: "#d5ddd0", body: "#aebbae", middle: "#8b9a90", line: "#66756d", fruit: "#3d4642" };
const WHITE: Kind = { edge: "#f1efe4", body: "#dcd8ca", middle: "#c4bfb1", line: "#97938a", fruit: "#57554f" };

/** One lichen: an uneven sheet, shingled with small lobes row behind row, wrinkled and fruiting towards the middle. */
function rosette(x: number, y: number, size: number, kind: Kind, squash = 0.9): string {
	const [p, q, r] = [random.between(0, 6.3), random.between(0, 6.3), random.between(0, 6.3)];
	const reach = (a: number) =>
		size * (1 + 0.15 * Math.sin(2 * a + p) + 0.1 * Math.sin(3 * a + q) + 0.06 * Math.sin(7 * a + r));
	const at = (a: number, part: number): Point => [
		x + Math.cos(a) * reach(a) * part,
		y + Math.sin(a) * reach(a) * part * squash,
	];
	const bends = size > 30 ? 18 : 7;
	const sheetOf = (part: number) =>
		curve(
			Array.from({ length: bends }, (_, i) => {
				const [px, py] = at((i / bends) * Math.PI * 2, part * random.between(0.93, 1.05));
				return [Math.round(px), Math.round(py)] as const;
			}),
			true,
		);
	const wide = Math.max(5, size * 0.085);
	const f = Math.round;
	const row = (part: number) => {
		const count = Math.round((Math.PI * 2 * size * part) / wide);
		return Array.from({ length: count }, (_, i) => {
			const a = ((i + random.between(-0.3, 0.3)) / count) * Math.PI * 2;
			const [fx, fy] = at(a, part - 0.13);
			const [tx, ty] = at(a + random.between(-0.06, 0.06), part + random.between(-0.03, 0.09));
			const [nx, ny] = [-(ty - fy), tx - fx];
			const long = Math.hypot(nx, ny) || 1;
			const w = wide * random.between(0.5, 0.8);
			const [sx, sy] = [(nx / long) * w, (ny / long) * w];
			const [ox, oy] = [f(fx - sx * 0.6), f(fy - sy * 0.6)];
			return `M${ox} ${oy}c${f(tx - sx * 1.5) - ox} ${f(ty - sy * 1.5) - oy} ${f(tx + sx * 1.5) - ox} ${f(ty + sy * 1.5) - oy} ${f(sx * 1.2)} ${f(sy * 1.2)}`;
		}).join("");
	};
	const dots = (count: number, spread: number) =>
		Array.from({ length: count }, () => {
			const [cx, cy] = at(random.between(0, 6.3), spread * random.next() ** 0.6);
			return `M${f(cx)} ${f(cy)}h.1`;
		}).join("");
	const thin = size > 60 ? 1.7 : 1.1;
	const rows: [number, string][] =
		size > 40
			? [
					[1, kind.edge],
					[0.86, kind.body],
					[0.72, kind.edge],
					[0.58, kind.body],
				]
			: size > 14
				? [
						[1, kind.edge],
						[0.7, kind.body],
					]
				: [[1, kind.edge]];
	const wrinkles = Array.from({ length: Math.round(size * 0.9) }, () => {
		const [cx, cy] = at(random.between(0, 6.3), 0.52 * random.next() ** 0.5);
		return `M${f(cx)} ${f(cy)}q${f(random.between(-6, 6))} ${f(random.between(-6, 6))} ${f(random.between(-9, 9))} ${f(random.between(-7, 7))}`;
	});
	return group(
		{},
		size > 24 ? el("path", { d: sheetOf(1.04), fill: "#2f2d31", opacity: 0.45, transform: "translate(3 5)" }) : "",
		el("path", { d: sheetOf(0.95), fill: kind.body }),
		...rows.map(([part, fill]) => el("path", { d: row(part), fill, stroke: kind.line, "stroke-width": thin })),
		size > 30 ? el("path", { d: sheetOf(0.46), fill: kind.middle }) : "",
		size > 30 ? el("path", { d: wrinkles.join(""), fill: "none", stroke: kind.line, "stroke-width": thin }) : "",
		...[size * 0.075, size * 0.05].map((across) => {
			if (!kind.fruit || size < 24) return "";
			const d = dots(Math.round(8 + size * 0.22), 0.6);
			const cup = { d, fill: "none", "stroke-linecap": "round" };
			return (
				el("path", { ...cup, stroke: kind.edge, "stroke-width": across + 2.5 }) +
				el("path", { ...cup, stroke: kind.fruit, "stroke-width": across })
			);
		}),
	);
}

/** The map lichen: yellow-green countries, each with a black frontier, all cracked into fields. */
function map(x: number, y: number, size: number): string {
	const countries: [number, number, number][] = [
		[x, y, size],
		[x + size * 1.5, y + size * 0.4, size * 0.75],
		[x + size * 0.6, y + size * 1.3, size * 0.7],
		[x - size * 1.1, y + size * 0.9, size * 0.55],
	];
	return group(
		{},
		...countries.map(([cx, cy, r], i) => {
			const d = blob(random, cx, cy, r, r * 0.86, 0.14, 13);
			const id = `map-${x}-${i}`;
			return group(
				{},
				clip(id, el("path", { d })),
				el("path", { d, fill: "#c3c85a", stroke: "#26272a", "stroke-width": 8 }),
				group(
					{ "clip-path": `url(#${id})` },
					hatch(
						random,
						{ x: cx - r, y: cy - r, width: r * 2, height: r * 2 },
						{ gap: 10, angle: 20, colour: "#6f7438", thickness: 1.6, tremble: 4, breaks: 0.1 },
					),
					hatch(
						random,
						{ x: cx - r, y: cy - r, width: r * 2, height: r * 2 },
						{ gap: 11, angle: 104, colour: "#6f7438", thickness: 1.6, tremble: 4, breaks: 0.1 },
					),
					stipple(random, { x: cx - r, y: cy - r, width: r * 2, height: r * 2 }, Math.round(r), {
						colour: "#26272a",
						smallest: 1.4,
						largest: 3.4,
					}),
				),
			);
		}),
	);
}

function lichens(): string[] {
	const crumbs = (kind: Kind, count: number, box: [number, number, number, number]) =>
		Array.from({ length: count }, () =>
			rosette(
				random.between(box[0], box[0] + box[2]),
				random.between(box[1], box[1] + box[3]),
				random.between(5, 20),
				kind,
			),
		);
	const band: Point[] = [
		[250, 1090],
		[380, 1052],
		[520, 1034],
		[640, 1046],
		[780, 1024],
		[900, 1030],
		[1010, 1000],
		[1096, 952],
		[1150, 888],
		[1200, 850],
	];
	const black = [
		el("path", { d: `${curve(band)}L1300 850V1090Z`, fill: "#26272a" }),
		...band.flatMap(([x, y]) =>
			Array.from({ length: 7 }, () =>
				el("path", {
					d: blob(
						random,
						x + random.between(-70, 70),
						y + random.between(-26, 8),
						random.between(4, 19),
						random.between(3, 10),
						0.3,
						6,
					),
					fill: "#26272a",
				}),
			),
		),
		el("path", {
			d: Array.from(
				{ length: 60 },
				() => `M${Math.round(random.between(420, 1220))} ${Math.round(random.between(1040, 1066))}l6 -8l6 8`,
			).join(""),
			fill: "#d9d4c6",
		}),
	];
	return [
		...crumbs(WHITE, 16, [40, 340, 760, 400]),
		...crumbs(GREY, 16, [60, 330, 900, 560]),
		rosette(150, 560, 78, WHITE),
		rosette(560, 360, 52, WHITE, 0.7),
		map(452, 470, 62),
		map(1010, 800, 40),
		rosette(250, 800, 132, GREY),
		rosette(880, 560, 70, GREY, 1),
		rosette(690, 900, 84, GREY),
		rosette(60, 900, 70, YELLOW),
		rosette(770, 430, 42, YELLOW, 0.9),
		...crumbs(ORANGE, 26, [300, 560, 700, 420]),
		...crumbs(YELLOW, 14, [0, 620, 500, 340]),
		rosette(500, 770, 168, ORANGE),
		rosette(712, 640, 92, ORANGE),
		rosette(330, 1000, 96, ORANGE),
		rosette(930, 740, 66, ORANGE, 1),
		rosette(248, 400, 58, ORANGE, 0.7),
		rosette(860, 950, 58, YELLOW),
		rosette(1120, 960, 48, ORANGE, 1),
		...black,
	];
}

/** Thrift and grass in a cleft at the lower left. */
function heather(): string {
	const blades = Array.from({ length: 90 }, () => {
		const x = random.between(-10, 190);
		const tall = random.between(40, 130);
		return `M${Math.round(x)} 1072q${Math.round(random.between(-10, 10))} ${-Math.round(tall * 0.6)} ${Math.round(random.between(-30, 40))} ${-Math.round(tall)}`;
	});
	const heads: Point[] = [
		[40, 930],
		[96, 902],
		[150, 946],
		[196, 980],
		[18, 990],
	];
	return group(
		{},
		el("path", { d: blades.join(""), fill: "none", stroke: "#4f6b4c", "stroke-width": 4, "stroke-linecap": "round" }),
		...heads.map(([x, y]) =>
			group(
				{},
				el("path", {
					d: `M${x} ${y}Q${x - 6} ${y + 70} ${x - 14} 1072`,
					fill: "none",
					stroke: "#6f8a5c",
					"stroke-width": 4,
				}),
				...Array.from({ length: 16 }, () =>
					el("circle", {
						cx: x + random.between(-17, 17),
						cy: y + random.between(-13, 11),
						r: random.between(4, 8),
						fill: random.pick(["#d98aa6", "#c06a8d", "#eab0c1"]),
					}),
				),
			),
		),
	);
}
