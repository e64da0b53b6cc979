import {
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
} from "../drawing/ink.ts";

const SEED = 1117;
let random = seededRandom(SEED);
const WIDTH = 1600;
const HEIGHT = 1067;
const SUN: Point = [1085, 452];

/** A beech wood on a slope in late autumn: a low sun between the trunks, leaves on the ground and in the air. */
export default function draw(): string {
	random = seededRandom(SEED);
	const feet: [number, number, number][] = [];
	const middle = farWood("#8a4f3a", 12, 22, 34, 684, feet);
	return sheet(
		WIDTH,
		HEIGHT,
		"#f3c98a",
		el(
			"defs",
			{},
			linearGradient("sky", [
				[0, "#e9a45c"],
				[0.45, "#f7dca6"],
				[1, "#f1bf78"],
			]),
			linearGradient("floor", [
				[0, "#d98d4a"],
				[0.35, "#b4582a"],
				[1, "#6f2f22"],
			]),
			radialGradient("glow", [
				[0, "#fff6d6"],
				[0.2, "#fdeab2", 0.9],
				[1, "#f7dca6", 0],
			]),
		),
		el("rect", { width: WIDTH, height: 760, fill: "url(#sky)" }),
		el("circle", { cx: SUN[0], cy: SUN[1], r: 430, fill: "url(#glow)" }),
		el("circle", { cx: SUN[0], cy: SUN[1], r: 56, fill: "#fffbe8" }),
		farWood("#dba266", 60, 3, 9, 596),
		farWood("#c07f4f", 34, 8, 17, 622),
		canopy(420, 330, ["#e2a04c", "#efbf6b", "#d5873b"], 7, 13),
		el("path", { d: `${curve(floorLine(0))}L1600 1067L0 1067Z`, fill: "url(#floor)" }),
		shadows(feet),
		carpet(1500),
		middle,
		...feet.map(([x, y, half]) => drift(x, y - 4, half * 0.9)),
		walker(726, 748),
		canopy(900, 240, ["#d9662a", "#e98b2f", "#f2b544", "#c24e22"], 9, 18),
		beech(150, 985, 62, -0.04),
		beech(520, 850, 30, 0.05),
		beech(1450, 1010, 74, 0.03),
		beech(1262, 828, 27, -0.03),
		canopy(1050, 165, ["#b8431f", "#d9662a", "#f0a53a", "#8f3220"], 11, 22),
		bough(),
		falling(),
	);
}

function floorLine(offset: number): Point[] {
	return [
		[0, 640 + offset],
		[300, 668 + offset],
		[640, 690 + offset],
		[900, 668 + offset],
		[1200, 640 + offset],
		[1600, 606 + offset],
	];
}

/** Thin trunks in the haze, closer together the farther off. */
function farWood(
	colour: string,
	count: number,
	thinnest: number,
	thickest: number,
	foot: number,
	feet?: [number, number, number][],
): string {
	const trunks = Array.from({ length: count }, (_, i) => {
		let x = ((i + random.between(0.1, 0.9)) / count) * WIDTH;
		if (Math.abs(x - SUN[0]) < thickest * 2.2) x += thickest * 4;
		const w = random.between(thinnest, thickest) / 2;
		const lean = random.between(-14, 14);
		const base = foot + random.between(0, 46);
		feet?.push([x, base, w]);
		const trunk = polyline(
			[
				[x - w * 1.5, base],
				[x - w, base - 60],
				[x + lean - w * 0.7, 0],
				[x + lean + w * 0.7, 0],
				[x + w, base - 60],
				[x + w * 1.5, base],
			],
			true,
		);
		const limbs = Array.from({ length: 3 }, () => {
			const y = random.between(40, base - 250);
			const side = random.chance(0.5) ? 1 : -1;
			const reach = side * random.between(50, 150);
			const rise = random.between(70, 170);
			const from = x + lean * (1 - y / base);
			return `${curve([
				[from, y + w * 0.9],
				[from + reach * 0.45, y - rise * 0.2],
				[from + reach, y - rise],
			])}L${curve([
				[from + reach, y - rise],
				[from + reach * 0.42, y - rise * 0.28 - w * 0.4],
				[from, y - w * 0.9],
			]).slice(1)}Z`;
		});
		return el("path", { d: trunk, fill: colour }) + el("path", { d: limbs.join(""), fill: colour });
	});
	return group({}, ...trunks);
}

/** Clouds of leaf dabs overhead, thick at the top of the sheet and thinning downwards. */
function canopy(count: number, depth: number, colours: readonly string[], smallest: number, largest: number): string {
	const clumps = Array.from({ length: 26 }, () => [random.between(-40, 1640), random.between(-20, depth)] as const);
	const dabs = new Map(colours.map((colour) => [colour, ""]));
	for (let i = 0; i < count; i++) {
		const [cx, cy] = random.pick(clumps);
		const x = cx + random.between(-110, 110) + random.between(-60, 60);
		const y = cy + random.between(-46, 46) + random.between(-30, 30);
		if (Math.hypot(x - SUN[0], y - SUN[1]) < 190) continue;
		const colour = random.pick(colours);
		dabs.set(colour, dabs.get(colour) + leaf(x, y, random.between(smallest, largest), random.between(0, 6.3)));
	}
	return group({}, ...[...dabs].map(([fill, d]) => el("path", { d, fill })));
}

/** A pointed oval. */
function leaf(x: number, y: number, length: number, angle: number, plump = 0.32): string {
	const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
	const [nx, ny] = [-dy * plump, dx * plump];
	const f = length > 9 ? Math.round : (value: number) => Math.round(value * 10) / 10;
	return `M${f(x - dx / 2)} ${f(y - dy / 2)}q${f(dx / 2 + nx)} ${f(dy / 2 + ny)} ${f(dx)} ${f(dy)}q${f(-dx / 2 - nx)} ${f(-dy / 2 - ny)} ${f(-dx)} ${f(-dy)}Z`;
}

/** Every trunk's shadow runs away from the sun, towards us. */
function shadows(middle: [number, number, number][]): string {
	const feet: [number, number, number][] = [
		...middle,
		[150, 985, 62],
		[520, 850, 30],
		[1450, 1010, 74],
		[1262, 828, 27],
	];
	return group(
		{ fill: "#4a1f22", opacity: 0.5 },
		...feet.map(([x, y, w]) => {
			const dx = (x - SUN[0]) * 1.9;
			const dy = 460;
			return el("path", {
				d: polyline(
					[
						[x - w * 0.9, y],
						[x + w * 0.9, y],
						[x + dx + w * 3.2, y + dy],
						[x + dx - w * 3.2, y + dy],
					],
					true,
				),
			});
		}),
	);
}

/** Fallen leaves, small and pale far off, big and dark near by. */
function carpet(count: number): string {
	const colours = ["#e98b2f", "#f2b544", "#d9662a", "#9c3d22", "#f7d27a", "#7d2f22"];
	const dabs = new Map(colours.map((colour) => [colour, ""]));
	for (let i = 0; i < count; i++) {
		const depth = random.next() ** 1.25;
		const x = random.between(-20, 1620);
		const y = 668 + depth * 400 + (x > 900 ? (1 - depth) * -46 : 0);
		const size = 5 + depth * 24;
		const lit = Math.abs(x - SUN[0] - depth * 40) < 160 + depth * 120;
		const colour = lit ? random.pick(["#f7d27a", "#f2b544", "#e98b2f"]) : random.pick(colours);
		const flat = leaf(x, y, size * random.between(0.7, 1.2), random.between(-0.7, 0.7), random.between(0.18, 0.34));
		dabs.set(colour, dabs.get(colour) + flat);
	}
	return group({}, ...[...dabs].map(([fill, d]) => el("path", { d, fill, opacity: 0.92 })));
}

/** A near trunk: dark on its own side, a rim of light on the side of the sun, rings and eyes in the bark. */
function beech(x: number, foot: number, half: number, lean: number): string {
	const towards = x < SUN[0] ? 1 : -1;
	const at = (side: number, y: number) => {
		const flare = Math.max(0, 1 - (foot - y) / (half * 3.2)) ** 2 * 1.1;
		const taper = 1 - ((foot - y) / foot) * 0.32;
		return x + (foot - y) * lean + side * half * (taper + flare);
	};
	const ys = [
		foot + 14,
		foot - half * 0.7,
		foot - half * 1.8,
		foot - half * 3,
		foot * 0.6,
		foot * 0.35,
		foot * 0.15,
		-30,
	];
	const edge = (side: number): Point[] => ys.map((y) => [at(side, y) + random.between(-2, 2), y]);
	const left = edge(-1);
	const right = edge(1);
	const outline = `${curve(left)}L${polyline([...right].reverse()).slice(1)}Z`;
	const sunny = towards > 0 ? right : left;
	const rim = `${curve(sunny)}L${polyline([...sunny].reverse().map(([px, py]) => [px - towards * half * 0.2, py] as const)).slice(1)}Z`;
	const marks = Array.from({ length: Math.round(half * 1.1) }, () => {
		const y = random.between(10, foot - half);
		const middle = random.between(-0.75, 0.75);
		const reach = random.between(0.1, 0.34);
		const bend = random.between(2, 6);
		return `M${Math.round(at(middle - reach, y))} ${Math.round(y)}Q${Math.round(at(middle, y))} ${Math.round(y + bend)} ${Math.round(at(middle + reach, y))} ${Math.round(y)}`;
	});
	const eyes = Array.from({ length: half > 50 ? 3 : 1 }, (_, i) => {
		const y = foot * (0.2 + i * 0.19) + random.between(-50, 50);
		const cx = at(random.between(-0.5, 0.5), y);
		return (
			el("ellipse", { cx, cy: y, rx: half * 0.19, ry: half * 0.12, fill: "#1d1216" }) +
			el("path", {
				d: `M${Math.round(cx - half * 0.42)} ${Math.round(y + half * 0.16)}Q${Math.round(cx)} ${Math.round(y - half * 0.5)} ${Math.round(cx + half * 0.42)} ${Math.round(y + half * 0.16)}`,
				fill: "none",
				stroke: "#1d1216",
				"stroke-width": half * 0.055,
			})
		);
	});
	const id = `bark-${x}`;
	return group(
		{},
		el("clipPath", { id }, el("path", { d: outline })),
		el("path", { d: outline, fill: "#43292c" }),
		group(
			{ "clip-path": `url(#${id})` },
			el("rect", {
				x: x - half * 3 + (towards > 0 ? -half : half * 2.6),
				y: 0,
				width: half * 2.6,
				height: foot + 20,
				fill: "#2b1a21",
			}),
			hatch(
				random,
				{ x: x - half * 2, y: 0, width: half * 4, height: foot + 20 },
				{ gap: half * 0.2, angle: 84, colour: "#5f3d37", thickness: half > 50 ? 2.2 : 1.3, tremble: 4, breaks: 0.3 },
			),
			el("path", { d: marks.join(""), fill: "none", stroke: "#7a5243", "stroke-width": half > 50 ? 2.6 : 1.6 }),
			...eyes,
			el("path", { d: rim, fill: "#f0a53a" }),
			...Array.from({ length: Math.round(half * 2.6) }, () => {
				const up = random.next() ** 2 * half * 4.2;
				const across = random.between(-1.5, 0.1 - up / (half * 5));
				return el("circle", {
					cx: x - towards * -across * half,
					cy: foot - up,
					r: random.between(0.04, 0.1) * half,
					fill: random.pick(["#5d6433", "#747a3c", "#474d2c"]),
				});
			}),
		),
		drift(x, foot, half),
	);
}

/** Leaves blown against the foot of a trunk. */
function drift(x: number, foot: number, half: number): string {
	const colours = ["#d9662a", "#b8431f", "#e98b2f", "#f2b544"];
	return group(
		{},
		...Array.from({ length: Math.round(half * 1.7) }, () =>
			el("path", {
				d: leaf(
					x + random.between(-2.7, 2.7) * half,
					foot + random.between(-0.06, 0.4) * half,
					half * random.between(0.22, 0.4),
					random.between(-0.8, 0.8),
				),
				fill: random.pick(colours),
			}),
		),
	);
}

/** Somebody in a long coat, with a dog, walking into the light. */
function walker(x: number, y: number): string {
	const dark = "#34202a";
	return group(
		{},
		el("path", {
			d: polyline(
				[
					[x - 8, y],
					[x + 30, y + 2],
					[x - 190, y + 170],
					[x - 270, y + 150],
				],
				true,
			),
			fill: "#4a1f22",
			opacity: 0.45,
		}),
		el("path", { d: `M${x - 9} ${y - 76}q9 -9 18 0l9 54q-18 9 -36 0Z`, fill: dark }),
		el("path", { d: `M${x - 8} ${y - 26}l-3 27h8l4 -24l4 24h9l-5 -28Z`, fill: dark }),
		el("circle", { cx: x, cy: y - 86, r: 9, fill: dark }),
		el("path", {
			d: `M${x - 10} ${y - 77}q10 7 20 0l1 6q-11 6 -22 0ZM${x + 8} ${y - 74}q16 4 20 20l-6 1q-5 -13 -16 -13Z`,
			fill: "#c8402a",
		}),
		el("path", { d: `M${x + 12} ${y - 84}q6 20 4 62`, fill: "none", stroke: "#f7d27a", "stroke-width": 3 }),
		el("path", {
			d: `M${x + 52} ${y - 24}q14 -7 34 0l8 -10q9 -2 12 5l-3 5q-6 0 -8 8l-2 17h-4l-2 -13h-20l-4 14h-4l-1 -15q-6 -6 -14 -15q4 2 8 4Z`,
			fill: dark,
		}),
		el("path", {
			d: `M${x + 12} ${y - 46}Q${x + 50} ${y - 30} ${x + 92} ${y - 24}`,
			fill: "none",
			stroke: dark,
			"stroke-width": 1.4,
		}),
	);
}

/** A bough hanging in from the upper left, still in leaf. */
function bough(): string {
	const stems: Point[][] = [
		[
			[150, 236],
			[300, 262],
			[430, 318],
			[560, 330],
		],
		[
			[300, 262],
			[360, 236],
			[450, 232],
		],
		[
			[430, 318],
			[470, 366],
			[500, 392],
		],
	];
	const colours = ["#c24e22", "#e98b2f", "#f2b544", "#9c3d22"];
	const leaves = stems.flatMap((stem) =>
		Array.from({ length: 30 }, () => {
			const at = random.between(0.15, 1) * (stem.length - 1);
			const i = Math.min(Math.floor(at), stem.length - 2);
			const [from, to] = [stem[i] as Point, stem[i + 1] as Point];
			const t = at - i;
			return el("path", {
				d: leaf(
					from[0] + (to[0] - from[0]) * t + random.between(-18, 18),
					from[1] + (to[1] - from[1]) * t + random.between(-8, 34),
					random.between(22, 38),
					random.between(0.5, 2.4),
					0.4,
				),
				fill: random.pick(colours),
			});
		}),
	);
	return group(
		{},
		...stems.map((stem, i) =>
			el("path", {
				d: curve(stem),
				fill: "none",
				stroke: "#2b1a21",
				"stroke-width": i === 0 ? 11 : 5,
				"stroke-linecap": "round",
			}),
		),
		...leaves,
	);
}

/** What is in the air: small by the sun, large near by. */
function falling(): string {
	return group(
		{},
		...Array.from({ length: 74 }, () => {
			const near = random.next() ** 2.4;
			const x = random.between(210, 1390);
			const y = random.between(250, 900);
			return el("path", {
				d: leaf(x, y, 9 + near * 30, random.between(0, 6.3), random.between(0.16, 0.42)),
				fill:
					Math.hypot(x - SUN[0], y - SUN[1]) < 260
						? "#c8622c"
						: random.pick(["#f7d27a", "#f2b544", "#e98b2f", "#f9e2a4"]),
			});
		}),
	);
}
