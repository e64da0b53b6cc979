import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	polyline,
	type Random,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const INK = "#23201f";
const PAPER = "#f4ecd8";
const VERMILION = "#8f2417";
const NAVY = "#1d3a5c";
const TEAL = "#1f5a55";
const OCHRE = "#7a4a0c";

/** A working code, version 1 with strong correction and the mask that turns over every second row. It says BROADSHEET. */
const CODE = [
	"#######...##..#######",
	"#.....#.###.#.#.....#",
	"#.###.#.#..#..#.###.#",
	"#.###.#.##..#.#.###.#",
	"#.###.#.##..#.#.###.#",
	"#.....#.#.###.#.....#",
	"#######.#.#.#.#######",
	".........#...........",
	"..#..#####.###.#####.",
	"...#.#..#..##.#...#.#",
	"....###.#..##..#####.",
	"#..##...#.#....##.#..",
	"#.#...#.#.#.#########",
	"........#.###..#.#..#",
	"#######.#.##..##.####",
	"#.....#.####....#.##.",
	"#.###.#..##.####..#.#",
	"#.###.#......#.#..#..",
	"#.###.#.#...#...#.###",
	"#.....#...#.##...#..#",
	"#######..#..##.#..###",
];

/** A desk from above: a code copied module by module on to squared paper, each of its parts in another pencil. */
export default function draw(): string {
	const random = seededRandom(21);
	return sheet(
		1600,
		1067,
		"#6d4527",
		desk(random),
		undersheet(random),
		paper(random),
		ruler(),
		teacup(random),
		pencil(1168, 836, 31, 470, "#c8402a", "#8f2417"),
		pencil(1296, 560, -9, 360, "#d9a032", "#9c6a14"),
		pencil(1312, 628, -5, 300, "#2f6f73", "#1f4c52"),
		rubber(),
		shavings(random),
	);
}

function desk(random: Random): string {
	const planks = [0, 190, 372, 560, 738, 930].map((y, i) => {
		const next = [190, 372, 560, 738, 930, 1067][i] as number;
		const grain = Array.from({ length: 26 }, () => {
			const gy = random.between(y + 6, next - 6);
			const x = random.between(-300, 1300);
			const length = random.between(250, 900);
			const sway = random.between(-7, 7);
			return curve([
				[x, gy],
				[x + length * 0.35, gy + sway],
				[x + length * 0.7, gy - sway * 0.6],
				[x + length, gy + random.between(-3, 3)],
			]);
		});
		const knotX = random.between(60, 1540);
		const knotY = (y + next) / 2;
		const knot = [7, 13, 20, 29].map((r) =>
			el("path", {
				d: blob(random, knotX, knotY, r * 1.9, r, 0.08, 9),
				fill: "none",
				stroke: "#4a2c17",
				"stroke-width": 2,
			}),
		);
		return group(
			{},
			el("rect", { x: 0, y, width: 1600, height: next - y, fill: ["#77492a", "#6b4226", "#7d4f2e", "#714729"][i % 4] }),
			el("path", { d: grain.join(""), fill: "none", stroke: "#532f18", "stroke-width": 2, opacity: 0.6 }),
			...knot,
			el("path", { d: `M0 ${next}H1600`, stroke: "#361e0f", "stroke-width": 5 }),
			el("path", { d: `M0 ${y + 5}H1600`, stroke: "#96653c", "stroke-width": 2.4, opacity: 0.7 }),
		);
	});
	return group({}, ...planks);
}

function undersheet(random: Random): string {
	const squares = Array.from({ length: 150 }, () => {
		const x = Math.floor(random.next() * 20) * 22;
		const y = Math.floor(random.next() * 20) * 22;
		return `M${870 + x} ${150 + y}h22v22h-22z`;
	});
	return group(
		{ transform: "rotate(13 1060 420)" },
		el("rect", { x: 786, y: 86, width: 600, height: 800, fill: "#1c0e06", opacity: 0.4 }),
		el("rect", { x: 770, y: 66, width: 600, height: 800, fill: "#e2d5b8" }),
		clip("undersheet", el("rect", { x: 870, y: 150, width: 440, height: 440 })),
		el("path", { d: squares.join(""), fill: "#8d8473" }),
		group(
			{ "clip-path": "url(#undersheet)" },
			hatch(
				random,
				{ x: 870, y: 150, width: 440, height: 440 },
				{ gap: 7, angle: 40, colour: "#e2d5b8", thickness: 2.6 },
			),
		),
	);
}

function paper(random: Random): string {
	const size = 34;
	const [left, top] = [392, 172];
	const lines = Array.from({ length: 28 }, (_, i) => `M${left - 4 * size + i * size} 64V1002`).concat(
		Array.from({ length: 28 }, (_, i) => `M274 ${top - 3 * size + i * size}H1232`),
	);
	const modules: string[] = [];
	for (const [row, cells] of CODE.entries()) {
		for (const [column, cell] of [...cells].entries()) {
			const [x, y] = [left + column * size, top + row * size];
			const [dark, light, stroke] = pencilOf(row, column);
			if (cell === "#") {
				const n = () => random.between(-1.6, 1.6);
				const corners: Point[] = [
					[x - 1 + n(), y - 1 + n()],
					[x + size + 1 + n(), y - 1 + n()],
					[x + size + 1 + n(), y + size + 1 + n()],
					[x - 1 + n(), y + size + 1 + n()],
				];
				const strokes = Array.from({ length: 4 }, (_, i) => {
					const at = 5 + i * 8;
					return `M${x + 2} ${Math.round(y + at + n())}l${at - 2} ${-at + 3}`;
				});
				const rest = Array.from(
					{ length: 3 },
					(_, i) => `M${x + 8 + i * 8} ${Math.round(y + size - 2 + n())}l${22 - i * 8} ${-22 + i * 8}`,
				);
				modules.push(
					el("rect", { x: x - 0.5, y: y - 0.5, width: size + 1, height: size + 1, fill: dark }),
					el("path", { d: polyline(corners, true), fill: dark }),
					el("path", {
						d: strokes.concat(rest).join(""),
						stroke,
						"stroke-width": 1.5,
						"stroke-linecap": "round",
						opacity: 0.75,
					}),
				);
			} else if (light)
				modules.push(el("rect", { x: x + 1, y: y + 1, width: size - 2, height: size - 2, fill: light }));
		}
	}
	const way: Point[] = [
		[1134, 862],
		[1139, 700],
		[1132, 580],
		[1137, 480],
	];
	return group(
		{ transform: "rotate(-4 740 533)" },
		el("path", { d: "M292 86L1252 84L1256 1024L296 1020Z", fill: "#1c0e06", opacity: 0.45 }),
		el("rect", { x: 270, y: 62, width: 962, height: 940, fill: PAPER }),
		clip("leaf", el("rect", { x: 270, y: 62, width: 962, height: 940 })),
		group(
			{ "clip-path": "url(#leaf)" },
			el("path", { d: lines.join(""), stroke: "#a9c3c4", "stroke-width": 1.4, fill: "none" }),
			el("path", { d: "M334 62V1002", stroke: "#d98d78", "stroke-width": 2.4 }),
			stipple(random, { x: 270, y: 62, width: 962, height: 940 }, 260, {
				colour: "#cbbd9c",
				smallest: 0.6,
				largest: 1.6,
			}),
		),
		...modules,
		el("path", { d: curve(way), stroke: "#c8402a", "stroke-width": 6, fill: "none", "stroke-linecap": "round" }),
		el("path", {
			d: "M1120 506L1138 474L1153 508",
			stroke: "#c8402a",
			"stroke-width": 6,
			fill: "none",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
		}),
		...[120, 330, 540, 750, 940].map((y) =>
			group(
				{},
				el("circle", { cx: 302, cy: y, r: 13, fill: "#4a2c17" }),
				el("circle", { cx: 305, cy: y + 3, r: 10, fill: "#7d4f2e" }),
			),
		),
	);
}

/** Dark, light and stroke colours of a module by the part of the code that it belongs to. */
function pencilOf(row: number, column: number): [string, string | undefined, string] {
	const nearTop = row < 8;
	const nearLeft = column < 8;
	if ((nearTop && nearLeft) || (nearTop && column > 12) || (row > 12 && nearLeft)) return [NAVY, undefined, "#3e628c"];
	if (row === 6 || column === 6) return [TEAL, "#cfe0d2", "#3f827b"];
	if ((row === 8 && (column < 9 || column > 12)) || (column === 8 && (row < 9 || row > 12)))
		return [OCHRE, "#f2dc9f", "#a9762a"];
	if (column > 18 && row > 8) return [VERMILION, "#f7cdb8", "#bd4c39"];
	return [INK, undefined, "#514b47"];
}

function ruler(): string {
	const ticks = Array.from({ length: 96 }, (_, i) => `M60 ${24 + i * 10}h${i % 10 === 0 ? 44 : i % 5 === 0 ? 32 : 20}`);
	return group(
		{ transform: "rotate(3 120 533)" },
		el("rect", { x: 76, y: 12, width: 122, height: 1010, fill: "#1c0e06", opacity: 0.42 }),
		el("rect", { x: 60, y: -10, width: 122, height: 1010, rx: 4, fill: "#d9a94f" }),
		el("rect", { x: 150, y: -10, width: 32, height: 1010, fill: "#c18f38" }),
		el("path", { d: "M152 -10V1000", stroke: "#f0cd86", "stroke-width": 3 }),
		el("path", { d: ticks.join(""), stroke: "#3c2410", "stroke-width": 2.4 }),
		el("circle", { cx: 140, cy: 960, r: 15, fill: "#6b4226", stroke: "#8a5f1d", "stroke-width": 4 }),
	);
}

function teacup(random: Random): string {
	const [x, y] = [1420, 236];
	const rings = Array.from({ length: 40 }, (_, i) => {
		const angle = (i / 40) * Math.PI * 2;
		return `M${(x + Math.cos(angle) * 186).toFixed(1)} ${(y + Math.sin(angle) * 186).toFixed(1)}L${(x + Math.cos(angle) * 200).toFixed(1)} ${(y + Math.sin(angle) * 200).toFixed(1)}`;
	});
	return group(
		{},
		el("ellipse", { cx: x + 26, cy: y + 28, rx: 216, ry: 214, fill: "#1c0e06", opacity: 0.42 }),
		el("circle", { cx: x, cy: y, r: 212, fill: "#ece3cd" }),
		el("circle", { cx: x, cy: y, r: 193, fill: "none", stroke: NAVY, "stroke-width": 3 }),
		el("path", { d: rings.join(""), stroke: NAVY, "stroke-width": 5 }),
		el("circle", { cx: x + 8, cy: y + 9, r: 146, fill: "#c9bd9f" }),
		...[
			{ stroke: "#b7aa8a", "stroke-width": 34 },
			{ stroke: "#fbf5e6", "stroke-width": 26 },
		].map((line) =>
			el("path", { d: `M${x - 84} ${y + 96}q-52 2 -70 34q-2 30 30 30q32 -14 44 -56`, fill: "none", ...line }),
		),
		el("circle", { cx: x, cy: y, r: 134, fill: "#fbf5e6" }),
		el("circle", { cx: x, cy: y, r: 119, fill: "#5f2f12" }),
		clip("tea", el("circle", { cx: x, cy: y, r: 117 })),
		group(
			{ "clip-path": "url(#tea)" },
			el("circle", { cx: x + 16, cy: y + 18, r: 112, fill: "#9a501b" }),
			el("path", { d: blob(random, x + 30, y + 36, 74, 56, 0.12), fill: "#b86a27" }),
			el("path", {
				d: `M${x - 70} ${y - 40}q60 -54 128 -26`,
				stroke: "#e5b06a",
				"stroke-width": 9,
				fill: "none",
				"stroke-linecap": "round",
			}),
			el("path", {
				d: `M${x - 50} ${y - 6}q20 -26 46 -30`,
				stroke: "#e5b06a",
				"stroke-width": 5,
				fill: "none",
				"stroke-linecap": "round",
			}),
		),
		group(
			{ transform: `rotate(-52 ${x} ${y})` },
			el("rect", { x: x - 14, y: y + 140, width: 22, height: 150, rx: 10, fill: "#a7adab" }),
			el("ellipse", { cx: x - 3, cy: y + 160, rx: 30, ry: 44, fill: "#bfc5c2", stroke: "#7d8684", "stroke-width": 3 }),
		),
	);
}

/** Its tip is at x, y; it lies away from the tip along `angle`. */
function pencil(x: number, y: number, angle: number, length: number, body: string, shade: string): string {
	return group(
		{ transform: `translate(${x} ${y}) rotate(${angle})` },
		el("path", { d: `M6 22L70 -2H${length + 34}V46H78Z`, fill: "#1c0e06", opacity: 0.4, transform: "rotate(3)" }),
		el("path", { d: "M0 0L66 -25V25Z", fill: "#e8c48c" }),
		el("path", { d: "M66 -25q-12 8 0 17q-12 8 0 16q-12 8 0 17z", fill: "#e8c48c" }),
		el("path", { d: "M0 0L24 -9V9Z", fill: shade }),
		el("rect", { x: 64, y: -25, width: length - 64, height: 50, fill: body }),
		el("rect", { x: 64, y: 8, width: length - 64, height: 17, fill: shade }),
		el("path", { d: `M66 -10H${length}`, stroke: "#fff3d6", "stroke-width": 3, opacity: 0.55 }),
		el("path", { d: "M64 -25q12 8 0 17q14 8 0 16q12 8 0 17", fill: "#e8c48c" }),
		el("rect", { x: length, y: -26, width: 26, height: 52, rx: 4, fill: "#f4ecd8" }),
	);
}

function rubber(): string {
	return group(
		{ transform: "translate(-6 150) rotate(-16 1440 620)" },
		el("path", { d: "M1392 598h150v84h-150z", fill: "#1c0e06", opacity: 0.4 }),
		el("path", { d: "M1376 580h146q8 0 8 8v66q0 8 -8 8h-146q-10 -4 -10 -16v-50q0 -12 10 -16z", fill: "#f0d9cc" }),
		el("path", { d: "M1420 580h102q8 0 8 8v66q0 8 -8 8h-102z", fill: NAVY }),
		el("path", { d: "M1446 580v82M1462 580v82", stroke: "#f4ecd8", "stroke-width": 5 }),
		el("path", { d: "M1366 640q4 20 20 22h30l-2 -10q-30 2 -48 -12z", fill: "#8d8473" }),
	);
}

function shavings(random: Random): string {
	const curls = Array.from({ length: 13 }, () => {
		const x = random.between(1400, 1575);
		const y = random.between(842, 905) + (x - 1400) * 0.25;
		const r = random.between(14, 30);
		const turn = random.between(0, 360);
		return group(
			{ transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)})` },
			el("path", {
				d: `M${-r + 5} 6A${r} ${r} 0 0 1 ${r + 5} 6L${r * 0.4} 6A${r * 0.5} ${r * 0.5} 0 0 0 ${-r * 0.4} 6Z`,
				fill: "#1c0e06",
				opacity: 0.35,
			}),
			el("path", {
				d: `M${-r} 0A${r} ${r} 0 0 1 ${r} 0L${r * 0.4} 0A${r * 0.45} ${r * 0.45} 0 0 0 ${-r * 0.4} 0Z`,
				fill: "#ecc993",
			}),
			el("path", {
				d: `M${-r} 0A${r} ${r} 0 0 1 ${r} 0`,
				fill: "none",
				stroke: random.pick(["#c8402a", "#2f6f73", "#d9a032"]),
				"stroke-width": 4,
			}),
		);
	});
	return group(
		{},
		...curls,
		stipple(random, { x: 1330, y: 800, width: 250, height: 100 }, 50, { colour: "#2a1a10", smallest: 1, largest: 2.6 }),
	);
}
