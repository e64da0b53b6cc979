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
} from "../drawing/ink.ts";

const SEED = 340;
let random = seededRandom(SEED);
const WIDTH = 1600;
const HEIGHT = 1067;
const STRIKE: Point = [1035, 566];

/** Lightning behind a ridge at night, a valley with a farm and a road, and curtains of rain. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#14152b",
		el(
			"defs",
			{},
			linearGradient("sky", [
				[0, "#15162d"],
				[0.4, "#2b2c58"],
				[0.8, "#5a568f"],
				[1, "#8a82b4"],
			]),
			radialGradient("flare", [
				[0, "#fdf7d4", 0.95],
				[0.22, "#d5c8e4", 0.6],
				[0.6, "#8a82b4", 0.25],
				[1, "#5a568f", 0],
			]),
			linearGradient("slope", [
				[0, "#2d2f57"],
				[1, "#13142a"],
			]),
		),
		el("rect", { width: WIDTH, height: 700, fill: "url(#sky)" }),
		el("ellipse", { cx: 1030, cy: 300, rx: 640, ry: 420, fill: "url(#flare)" }),
		curtain(60, 420, 250),
		curtain(1250, 330, 200),
		lightning(),
		...clouds(),
		range(548, 34, "#4a4882", 0.55),
		range(590, 26, "#37376a", 0.8),
		spruces(),
		valley(),
		farm(),
		nearSlope(),
		oak(),
		rain(),
	);
}

/** A jagged line from one point to another: halve it again and again and push each middle aside. */
function jagged(from: Point, to: Point, swing: number, depth = 6): Point[] {
	if (depth === 0) return [from, to];
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const push = random.between(-1, 1) * swing;
	const long = Math.hypot(dx, dy) || 1;
	const at = random.between(0.4, 0.6);
	const middle: Point = [from[0] + dx * at - (dy / long) * push, from[1] + dy * at + (dx / long) * push];
	return [...jagged(from, middle, swing * 0.54, depth - 1), ...jagged(middle, to, swing * 0.54, depth - 1).slice(1)];
}

function lightning(): string {
	const trunk = jagged([930, 120], STRIKE, 120);
	const branches: { points: Point[]; thickness: number }[] = [];
	const fork = (stem: readonly Point[], count: number, reach: number, thickness: number, generation: number) => {
		for (let i = 0; i < count; i++) {
			const k = Math.floor(stem.length * (0.08 + (0.78 * (i + random.next())) / count));
			const start = stem[k] as Point;
			const side = (i + generation) % 2 ? 1 : -1;
			const long = reach * random.between(0.55, 1.2);
			const end: Point = [
				start[0] + side * long * random.between(0.4, 0.8),
				Math.min(560, start[1] + long * random.between(0.5, 1)),
			];
			const points = jagged(start, end, long * 0.16, 4);
			branches.push({ points, thickness });
			if (generation < 1 || (generation < 2 && random.chance(0.4)))
				fork(points, 2, reach * 0.42, thickness * 0.5, generation + 1);
		}
	};
	fork(trunk, 7, 230, 3.4, 0);
	const sideways = jagged([930, 120], [1500, 60], 60, 6);
	const glow = (points: readonly Point[], wide: number) =>
		[
			[wide * 5, "#b9a9dc", 0.22],
			[wide * 2.6, "#e6dcf0", 0.45],
			[wide, "#fffbe0", 1],
		].map(([thickness, stroke, opacity]) =>
			el("path", {
				d: polyline(points),
				fill: "none",
				stroke,
				"stroke-width": thickness,
				"stroke-linejoin": "round",
				"stroke-linecap": "round",
				opacity,
			}),
		);
	return group(
		{},
		...branches.flatMap(({ points, thickness }) => glow(points, thickness)),
		...glow(sideways, 3),
		...glow(trunk, 8.5),
		el("ellipse", { cx: STRIKE[0], cy: STRIKE[1], rx: 130, ry: 60, fill: "url(#flare)" }),
	);
}

/** Heaped cloud in rolls, the undersides lit where the channel goes in. */
function clouds(): string[] {
	const rolls = (y: number, count: number, size: number, dark: string, lit: string, seed: number) =>
		Array.from({ length: count }, (_, i) => {
			const x = -60 + (i / (count - 1)) * 1720 + random.between(-40, 40);
			const cy = y + Math.sin(i * 1.7 + seed) * size * 0.28 + random.between(-18, 18);
			const rx = size * random.between(0.9, 1.4);
			const ry = size * random.between(0.5, 0.72);
			const near = Math.max(0, 1 - Math.hypot(x - 985, cy - 190) / 640);
			const id = `roll-${seed}-${i}`;
			const shape = blob(random, x, cy, rx, ry, 0.1, 11);
			return group(
				{},
				clip(id, el("path", { d: shape })),
				el("path", { d: shape, fill: dark }),
				group(
					{ "clip-path": `url(#${id})` },
					el("ellipse", {
						cx: x + (985 - x) * 0.09,
						cy: cy + ry * 0.86,
						rx: rx * 0.96,
						ry: ry * 0.52,
						fill: lit,
						opacity: 0.2 + near * 0.8,
					}),
					el("ellipse", {
						cx: x + (985 - x) * 0.1,
						cy: cy + ry * 1.02,
						rx: rx * 0.8,
						ry: ry * 0.34,
						fill: "#f1e6d8",
						opacity: near > 0.45 ? near * 0.75 : 0,
					}),
					hatch(
						random,
						{ x: x - rx, y: cy - ry, width: rx * 2, height: ry * 2 },
						{ gap: 11, angle: 12, colour: "#0f1024", thickness: 2, tremble: 3, breaks: 0.4 },
					),
				),
			);
		});
	return [
		...rolls(168, 11, 132, "#34356a", "#a79cc9", 1),
		...rolls(86, 10, 150, "#262750", "#7c74ad", 2),
		...rolls(6, 9, 160, "#181932", "#45457d", 3),
	];
}

/** Far rain, hanging from the cloud aslant. */
function curtain(x: number, wide: number, top: number): string {
	const streaks = Array.from({ length: 90 }, () => {
		const sx = x + random.between(0, wide);
		const sy = top + random.between(-30, 120);
		const long = random.between(140, 360) * (1 - Math.abs(sx - x - wide / 2) / wide);
		return `M${Math.round(sx)} ${Math.round(sy)}l${-Math.round(long * 0.2)} ${Math.round(long)}`;
	});
	return group({}, el("path", { d: streaks.join(""), stroke: "#9a92c0", "stroke-width": 1.6, opacity: 0.55 }));
}

function range(y: number, swing: number, fill: string, lift: number): string {
	const top = Array.from({ length: 18 }, (_, i): Point => {
		const x = i * 96 - 16;
		return [
			x,
			y +
				random.between(-swing, swing) -
				Math.exp(-(((x - 300) / 300) ** 2)) * 90 * lift -
				Math.exp(-(((x - 1400) / 240) ** 2)) * 70 * lift,
		];
	});
	const shade = top.slice(1, -1).flatMap(([x, topY]) =>
		Array.from({ length: 5 }, () => {
			const sx = x + random.between(-46, 46);
			return `M${Math.round(sx)} ${Math.round(topY + random.between(24, 50))}q${Math.round(random.between(-8, 20))} 16 ${Math.round(random.between(-4, 36))} ${Math.round(random.between(24, 44))}`;
		}),
	);
	return group(
		{},
		el("path", { d: `${curve(top)}V760H-16Z`, fill }),
		el("path", { d: shade.join(""), fill: "none", stroke: "#26264e", "stroke-width": 2, opacity: 0.7 }),
		lift < 0.6
			? el("path", {
					d: curve(top.slice(6, 15)),
					fill: "none",
					stroke: "#d9cfe0",
					"stroke-width": 2.4,
					"stroke-linecap": "round",
					opacity: 0.7,
				})
			: "",
	);
}

/** A dark wood along the foot of the hills. */
function spruces(): string {
	return group(
		{},
		...Array.from({ length: 120 }, (_, i) => {
			const x = i * 13.6 + random.between(-6, 6);
			const y = 672 + Math.sin(x / 170) * 12;
			const tall = random.between(26, 64) * (x > 560 && x < 820 ? 0.6 : 1);
			const tiers = [0.3, 0.55, 0.8, 1].map(
				(t) =>
					`L${Math.round(x + tall * 0.2 * t)} ${Math.round(y - tall * (1 - t))}L${Math.round(x + tall * 0.1 * t)} ${Math.round(y - tall * (1 - t) - 1)}`,
			);
			const back = [1, 0.8, 0.55, 0.3].map(
				(t) =>
					`L${Math.round(x - tall * 0.1 * t)} ${Math.round(y - tall * (1 - t) - 1)}L${Math.round(x - tall * 0.2 * t)} ${Math.round(y - tall * (1 - t))}`,
			);
			return el("path", {
				d: `M${Math.round(x)} ${Math.round(y - tall)}${tiers.join("")}${back.join("")}Z`,
				fill: i % 3 ? "#1d1e3d" : "#24254a",
			});
		}),
	);
}

/** Meadows with walls and haycocks, and a road that shines with wet. */
function valley(): string {
	const id = "valley";
	const shape = "M0 668Q240 690 500 668T980 664T1600 676V1067H0Z";
	const tufts = Array.from({ length: 420 }, () => {
		const depth = random.next();
		const y = 690 + depth * 300;
		const x = random.between(0, WIDTH);
		return `M${Math.round(x)} ${Math.round(y)}l${Math.round(random.between(-3, 3))} ${-Math.round(4 + depth * 12)}`;
	});
	const wall = (points: readonly Point[]) =>
		el("path", { d: curve(points), fill: "none", stroke: "#15162d", "stroke-width": 9 }) +
		el("path", {
			d: curve(points.map(([x, y]) => [x, y - 4] as const)),
			fill: "none",
			stroke: "#8a82b4",
			"stroke-width": 3,
			"stroke-dasharray": "12 5 20 4 8 6",
		});
	const haycocks: [number, number, number][] = [
		[400, 762, 0.75],
		[300, 752, 0.7],
		[350, 812, 1.05],
		[1180, 752, 0.7],
		[1250, 780, 0.85],
		[1330, 742, 0.6],
	];
	return group(
		{},
		clip(id, el("path", { d: shape })),
		el("path", { d: shape, fill: "url(#slope)" }),
		group(
			{ "clip-path": "url(#valley)" },
			el("path", { d: "M0 700Q260 720 470 690L640 700L380 860L0 830Z", fill: "#3a3b68" }),
			el("path", { d: "M980 684Q1260 670 1600 700V800L1180 820L1010 760Z", fill: "#3f406d" }),
			el("path", { d: "M500 900L760 800L1000 840L1160 980L820 1060H420Z", fill: "#2f3059" }),
			el("path", { d: tufts.join(""), stroke: "#6d6a9c", "stroke-width": 2, opacity: 0.6 }),
			el("path", {
				d: "M920 676C900 700 960 720 930 752C890 796 780 800 770 850C760 910 900 930 930 1000C940 1030 930 1050 920 1080H1090C1090 1040 1080 1010 1050 970C1000 900 860 890 872 852C884 812 980 800 990 752C998 716 940 700 944 676Z",
				fill: "#8a82b4",
			}),
			el("path", {
				d: Array.from({ length: 60 }, () => {
					const [x, y, wide] = random.pick([
						[948, 700, 14],
						[958, 730, 18],
						[930, 762, 22],
						[870, 792, 30],
						[824, 822, 34],
						[822, 860, 40],
						[866, 892, 46],
						[936, 926, 54],
						[986, 966, 62],
						[1006, 1000, 70],
					] as const);
					const long = wide * random.between(0.3, 0.9);
					return `M${Math.round(x + random.between(-wide * 0.7, wide * 0.8 - long))} ${Math.round(y + random.between(-16, 16))}h${Math.round(long)}`;
				}).join(""),
				stroke: "#f1e6d8",
				"stroke-width": 3,
				"stroke-linecap": "round",
				opacity: 0.7,
			}),
			wall([
				[0, 842],
				[200, 858],
				[390, 866],
				[560, 820],
				[760, 790],
			]),
			wall([
				[1010, 770],
				[1180, 826],
				[1400, 806],
				[1600, 812],
			]),
		),
		...haycocks.map(([x, y, size]) =>
			group(
				{ transform: `translate(${x} ${y}) scale(${size})` },
				el("path", { d: "M-44 14Q-10 30 56 16L90 22Q20 42 -40 24Z", fill: "#101127", opacity: 0.7 }),
				el("path", { d: "M-36 16C-34 -20 -14 -44 0 -46C14 -44 34 -20 36 16Q0 26 -36 16Z", fill: "#55527f" }),
				el("path", { d: "M6 -45C18 -40 34 -20 36 16Q26 20 14 21C20 -6 16 -30 6 -45Z", fill: "#b3a9c9" }),
				el("path", {
					d: "M-26 10Q-22 -16 -8 -34M-14 16Q-12 -10 -2 -36M0 18Q2 -8 4 -36",
					fill: "none",
					stroke: "#2b2c58",
					"stroke-width": 2.4,
				}),
			),
		),
	);
}

/** A farmhouse and a barn, two windows lit. */
function farm(): string {
	return group(
		{},
		el("path", { d: "M560 790L840 776L900 800L640 830Z", fill: "#101127", opacity: 0.6 }),
		el("path", { d: "M596 690H700V788H596Z", fill: "#2d2345" }),
		el("path", { d: "M700 690L734 700V780L700 788Z", fill: "#6f5f8d" }),
		el("path", { d: "M584 694L618 634H702L750 702L734 702L700 650L692 694Z", fill: "#1a1b36" }),
		el("path", { d: "M702 636L748 702", stroke: "#e6dcf0", "stroke-width": 5, "stroke-linecap": "round" }),
		el("path", { d: "M622 646H698M614 660H704M606 674H700", stroke: "#35366a", "stroke-width": 2.5 }),
		el("path", { d: "M640 636V604H662V636Z", fill: "#2d2345" }),
		el("path", { d: "M656 604h6v32h-6Z", fill: "#b3a9c9" }),
		...[614, 658].map(
			(x) =>
				el("rect", { x, y: 716, width: 24, height: 30, fill: "#f7cf6b" }) +
				el("path", { d: `M${x + 12} 716v30M${x} 730h24`, stroke: "#5a3a2c", "stroke-width": 3 }),
		),
		el("path", { d: "M612 746h28l16 52h-70ZM656 746h28l34 50h-56Z", fill: "#f7cf6b", opacity: 0.22 }),
		el("path", { d: "M470 712H580V794H470Z", fill: "#241c3b" }),
		el("path", { d: "M456 718L490 662H566L596 718Z", fill: "#15162d" }),
		el("path", { d: "M566 664L594 716", stroke: "#b3a9c9", "stroke-width": 4 }),
		el("path", { d: "M504 794V738H548V794Z", fill: "#0f1024" }),
		el("path", { d: "M484 718v74M494 718v74M556 718v74M568 718v74", stroke: "#3b2f57", "stroke-width": 2 }),
		el("path", {
			d: "M760 796V756M776 800V762M792 802V766M752 770L804 780M754 784L802 792",
			stroke: "#15162d",
			"stroke-width": 4,
		}),
	);
}

/** The slope we stand on, with wet grass. */
function nearSlope(): string {
	const blades = Array.from({ length: 620 }, () => {
		const x = random.between(-10, 1610);
		const edge = 948 + Math.max(0, x - 300) * 0.055 - Math.max(0, 300 - x) * 0.16;
		const y = edge + random.next() ** 1.5 * 130;
		const tall = random.between(18, 52);
		return {
			d: `M${Math.round(x)} ${Math.round(y + 8)}q${Math.round(random.between(-8, 0))} ${-Math.round(tall * 0.6)} ${-Math.round(random.between(8, 26))} ${-Math.round(tall)}`,
			lit: x > 420 && random.chance(0.24),
		};
	});
	const join = (lit: boolean) =>
		blades
			.filter((blade) => blade.lit === lit)
			.map(({ d }) => d)
			.join("");
	return group(
		{},
		el("path", { d: "M-10 900Q140 930 300 946Q800 960 1610 1020V1080H-10Z", fill: "#0d0e20" }),
		el("path", { d: join(false), fill: "none", stroke: "#0d0e20", "stroke-width": 4, "stroke-linecap": "round" }),
		el("path", { d: join(true), fill: "none", stroke: "#7c74ad", "stroke-width": 2.2, "stroke-linecap": "round" }),
	);
}

/** A bare old tree at the left edge, bent by the wind. */
function oak(): string {
	const limbs: string[] = [];
	const grow = (x: number, y: number, angle: number, long: number, thick: number) => {
		const [ex, ey] = [x + Math.cos(angle) * long, y + Math.sin(angle) * long];
		const bend = random.between(-0.22, 0.22) * long;
		const [mx, my] = [(x + ex) / 2 - Math.sin(angle) * bend, (y + ey) / 2 + Math.cos(angle) * bend];
		limbs.push(
			el("path", {
				d: `M${Math.round(x)} ${Math.round(y)}Q${Math.round(mx)} ${Math.round(my)} ${Math.round(ex)} ${Math.round(ey)}`,
				fill: "none",
				stroke: "#0d0e20",
				"stroke-width": thick,
				"stroke-linecap": "round",
			}),
		);
		if (thick > 9 && thick < 50)
			limbs.push(
				el("path", {
					d: `M${Math.round(x + thick * 0.36)} ${Math.round(y)}Q${Math.round(mx + thick * 0.36)} ${Math.round(my)} ${Math.round(ex + thick * 0.28)} ${Math.round(ey)}`,
					fill: "none",
					stroke: "#8a82b4",
					"stroke-width": thick * 0.13,
					"stroke-linecap": "round",
				}),
			);
		if (thick < 2) return;
		const forks = thick > 20 ? 3 : 2;
		for (let i = 0; i < forks; i++)
			grow(
				ex,
				ey,
				angle + (i - (forks - 1) / 2) * random.between(0.5, 0.95) - 0.06,
				long * random.between(0.64, 0.84),
				thick * random.between(0.55, 0.7),
			);
	};
	grow(150, 985, -1.66, 190, 56);
	return group({}, el("path", { d: "M96 1000Q124 960 126 900H176Q178 960 214 1004Z", fill: "#0d0e20" }), ...limbs);
}

/** The first big drops, near by. */
function rain(): string {
	const drops = Array.from({ length: 230 }, () => {
		const long = random.between(16, 58);
		return `M${Math.round(random.between(-20, 1640))} ${Math.round(random.between(260, 1050))}l${-Math.round(long * 0.2)} ${Math.round(long)}`;
	});
	return el("path", {
		d: drops.join(""),
		stroke: "#d9cfe0",
		"stroke-width": 1.8,
		"stroke-linecap": "round",
		opacity: 0.5,
	});
}
