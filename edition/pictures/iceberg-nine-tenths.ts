import {
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	polyline,
	type Random,
	ridge,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const deep = "#082c38";
const ink = "#0d3442";
const white = "#f8f6ec";
const peach = "#f6d9b8";
const brick = "#c9553a";

/** An iceberg cut by the surface of the sea: one tenth in the evening light, nine tenths in the green. */
export default function draw(): string {
	const random = seededRandom(917);
	const width = 1600;
	const height = 1067;
	const surface = 330;

	const skyStrokes = Array.from({ length: 70 }, () => {
		const x = random.between(-160, width);
		const y = random.between(6, 300);
		const length = random.between(90, 420);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-5, 5)],
				[x + length, y + random.between(-2, 2)],
			]),
			stroke: random.pick(["#fbe8cc", "#f0c4a2", "#e9b39a", "#fbe8cc"]),
			"stroke-width": random.between(3, 12),
			"stroke-linecap": "round",
			fill: "none",
			opacity: random.between(0.35, 0.8),
		});
	});

	// Water in flat layers, darker and darker.
	const layers = Array.from({ length: 12 }, (_, i) => {
		const y = surface + 6 + i * 62;
		const edge = Array.from(
			{ length: 15 },
			(_, j) => [(j / 14) * width, y + (i === 0 ? 0 : random.between(-12, 12))] as const,
		);
		return el("path", { d: `${curve(edge)}L${width} ${height}L0 ${height}Z`, fill: mix("#3f9b97", deep, i / 11) });
	});
	const rays = Array.from({ length: 13 }, (_, i) => {
		const x = 20 + i * 130 + random.between(-50, 50);
		const wide = random.between(14, 60);
		const down = random.between(300, 660);
		return el("path", {
			d: `M${x.toFixed(0)} ${surface}L${(x + wide).toFixed(0)} ${surface}L${(x + wide * 1.6 + 170).toFixed(0)} ${(surface + down).toFixed(0)}L${(x + 170).toFixed(0)} ${(surface + down).toFixed(0)}Z`,
			fill: "url(#ray)",
		});
	});
	const currents = Array.from({ length: 150 }, () => {
		const y = surface + 20 + 700 * random.next() ** 1.3;
		const x = random.between(-100, width);
		const length = random.between(30, 170);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-6, 6)],
				[x + length, y + random.between(-2, 2)],
			]),
			stroke: y < 640 ? random.pick(["#6fc0b3", "#2c7f80", "#8fd3c2"]) : random.pick(["#1b5762", "#0a2530", "#216773"]),
			"stroke-width": random.between(1.4, 3.6),
			"stroke-linecap": "round",
			fill: "none",
			opacity: 0.7,
		});
	});

	const above: Point[] = [
		[560, 336],
		[584, 296],
		[620, 282],
		[652, 232],
		[690, 214],
		[716, 162],
		[752, 116],
		[778, 134],
		[802, 108],
		[836, 156],
		[872, 176],
		[902, 226],
		[946, 236],
		[990, 270],
		[1046, 282],
		[1088, 336],
	];
	const below: Point[] = [
		[520, 332],
		[470, 372],
		[430, 446],
		[398, 486],
		[412, 560],
		[386, 622],
		[432, 706],
		[470, 742],
		[488, 812],
		[560, 872],
		[606, 938],
		[690, 972],
		[752, 1018],
		[820, 1004],
		[880, 958],
		[950, 928],
		[1010, 850],
		[1066, 820],
		[1120, 726],
		[1188, 660],
		[1176, 580],
		[1212, 508],
		[1176, 440],
		[1140, 384],
		[1104, 332],
	];
	const below3d = facets(random, below, [800, 600], ["#bfe3da", "#8fcfc6", "#66b3b0", "#479a9c", "#2f7f86"]);
	const spine: Point = [790, 250];
	const above3d = facets(random, above, spine, [white, "#fff3df", "#dfe9e6", "#b9d3d6", "#8fb5bd"]);

	const bubbles = Array.from({ length: 90 }, () =>
		el("circle", {
			cx: random.between(400, 1200),
			cy: random.between(360, 1020),
			r: random.between(1.4, 4.6),
			fill: "none",
			stroke: "#d5f0e6",
			"stroke-width": 1.6,
			opacity: 0.7,
		}),
	);
	const waves = Array.from({ length: 120 }, () => {
		const x = random.between(-40, width);
		const y = surface + random.between(-7, 10);
		const length = random.between(16, 70);
		return el("path", {
			d: `M${x.toFixed(0)} ${y.toFixed(0)}q${(length / 2).toFixed(0)} ${random.between(-7, -2).toFixed(0)} ${length.toFixed(0)} 0`,
			stroke: random.pick([white, "#8fd3c2", peach, "#2c7f80"]),
			"stroke-width": random.between(2, 4.4),
			"stroke-linecap": "round",
			fill: "none",
		});
	});
	const shoal = Array.from({ length: 46 }, () => {
		const angle = random.between(0, Math.PI * 2);
		const reach = Math.sqrt(random.next());
		const x = 236 + Math.cos(angle) * reach * 130;
		const y = 806 + Math.sin(angle) * reach * 60;
		return el("path", {
			d: "M-12 0q10 -8 22 0q-12 8 -22 0l-7 -5v10Z",
			transform: `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${random.between(-14, 8).toFixed(0)})`,
			fill: random.pick(["#8fd3c2", peach, "#66b3b0"]),
		});
	});
	const bergy = [
		[190, 8, 40],
		[1268, 14, 62],
		[1372, 6, 28],
		[1490, 9, 36],
		[66, 6, 26],
	].map(([x, up, half]) =>
		group(
			{},
			el("path", {
				d: `M${(x as number) - (half as number)} ${surface}L${(x as number) - (half as number) * 0.5} ${surface - (up as number) * 2}L${(x as number) + (half as number) * 0.2} ${surface - (up as number) * 2.4}L${(x as number) + (half as number)} ${surface}Z`,
				fill: white,
				stroke: ink,
				"stroke-width": 2.5,
			}),
			el("path", {
				d: `M${(x as number) - (half as number)} ${surface}L${(x as number) - (half as number) * 0.8} ${surface + (half as number) * 0.9}L${x} ${surface + (half as number) * 1.5}L${(x as number) + (half as number) * 0.9} ${surface + (half as number) * 0.7}L${(x as number) + (half as number)} ${surface}Z`,
				fill: "#8fcfc6",
				stroke: ink,
				"stroke-width": 2.5,
				"stroke-linejoin": "round",
			}),
		),
	);

	return sheet(
		width,
		height,
		peach,
		el(
			"defs",
			{},
			linearGradient("dusk", [
				[0, "#e6a58f"],
				[0.6, "#f6d9b8"],
				[1, "#fdf0d4"],
			]),
			linearGradient("ray", [
				[0, "#dff5e4", 0.4],
				[1, "#dff5e4", 0],
			]),
			linearGradient("sinking", [
				[0, deep, 0],
				[0.45, deep, 0.12],
				[1, deep, 0.74],
			]),
			clip("above", el("path", { d: polyline(above, true) })),
			clip("below", el("path", { d: polyline(below, true) })),
		),
		el("rect", { width, height: surface + 10, fill: "url(#dusk)" }),
		...skyStrokes,
		el("circle", { cx: 236, cy: 244, r: 62, fill: "#fffaea" }),
		el("path", { d: ridge(random, width, 300, surface + 6, 14, 13), fill: "#d7a79f" }),
		el("path", { d: "M1180 336L1240 270L1290 296L1350 226L1404 280L1450 254L1530 306L1600 280V336Z", fill: "#b98e94" }),
		el("path", {
			d: "M1350 226L1404 280L1380 300L1362 276L1340 290ZM1240 270L1290 296L1256 310L1244 294L1220 304Z",
			fill: "#f3dcc8",
		}),
		...layers,
		...rays,
		...currents,
		whale(),
		...shoal,
		el("path", { d: polyline(below, true), fill: "#66b3b0" }),
		group(
			{ "clip-path": "url(#below)" },
			...below3d,
			hatch(
				random,
				{ x: 900, y: 420, width: 330, height: 520 },
				{ gap: 14, angle: 64, colour: "#1f6a73", thickness: 2, breaks: 0.5 },
			),
			hatch(
				random,
				{ x: 380, y: 640, width: 500, height: 400 },
				{ gap: 15, angle: 64, colour: "#2f7f86", thickness: 1.8, breaks: 0.55 },
			),
			...cracks(random, 26, { x: 420, y: 350, width: 760, height: 560 }, "#dff5ea"),
			...bubbles,
			el("rect", { x: 360, y: surface, width: 880, height: 740, fill: "url(#sinking)" }),
			el("path", { d: "M480 342Q640 372 800 350T1150 346V320H480Z", fill: "#dff5ea", opacity: 0.75 }),
		),
		el("path", { d: polyline(below, true), fill: "none", stroke: ink, "stroke-width": 5, "stroke-linejoin": "round" }),
		el("path", { d: polyline(above, true), fill: white }),
		group(
			{ "clip-path": "url(#above)" },
			...above3d,
			hatch(
				random,
				{ x: 840, y: 160, width: 260, height: 200 },
				{ gap: 10, angle: 58, colour: "#5f929f", thickness: 1.8, breaks: 0.36 },
			),
			...cracks(random, 16, { x: 580, y: 170, width: 480, height: 160 }, "#7fa8b2"),
			el("path", { d: "M550 336Q620 310 700 322T860 316T1090 322V340H550Z", fill: "#8fd3c2", opacity: 0.6 }),
		),
		el("path", { d: polyline(above), fill: "none", stroke: ink, "stroke-width": 4.5, "stroke-linejoin": "round" }),
		...bergy,
		boat(),
		...waves,
		...[
			[676, 92, 1],
			[628, 60, 0.8],
			[940, 130, 0.9],
			[1010, 84, 0.7],
			[890, 60, 1.1],
			[560, 130, 0.7],
		].map(([x, y, scale]) =>
			el("path", {
				d: "M-24 -6Q-12 -16 0 0Q12 -16 24 -6Q10 -8 0 6Q-10 -8 -24 -6Z",
				transform: `translate(${x} ${y}) scale(${scale})`,
				fill: ink,
			}),
		),
		...[
			[700, 208],
			[718, 202],
			[910, 222],
			[924, 230],
		].map(([x, y]) => el("path", { d: `M${x} ${y}q-6 -14 0 -20q7 6 2 20Z`, fill: ink })),
	);
}

/** Fills an outline with planes between its edge and a middle, lit from the left. */
function facets(random: Random, outline: readonly Point[], middle: Point, tones: readonly string[]): string[] {
	const shapes: string[] = [];
	const count = outline.length;
	const tall = Math.max(...outline.map(([, y]) => y)) - Math.min(...outline.map(([, y]) => y));
	const inner = (point: Point, t: number): Point => {
		const stray = tall * (t === 0 ? 0.1 : 0.035);
		return [
			point[0] + (middle[0] - point[0]) * t + random.between(-stray, stray),
			point[1] + (middle[1] - point[1]) * t + random.between(-stray, stray),
		];
	};
	const rings: Point[][] = [
		[...outline],
		outline.map((point) => inner(point, random.between(0.24, 0.42))),
		outline.map((point) => inner(point, random.between(0.58, 0.76))),
	];
	for (let ring = 0; ring < 3; ring++) {
		for (let i = 0; i < count; i++) {
			const a = rings[ring]?.[i] as Point;
			const b = rings[ring]?.[(i + 1) % count] as Point;
			const c = rings[ring + 1]?.[(i + 1) % count] ?? inner(middle, 0);
			const d = rings[ring + 1]?.[i] ?? inner(middle, 0);
			for (const triangle of [
				[a, b, c],
				[a, c, d],
			] as const) {
				const x = (triangle[0][0] + triangle[1][0] + triangle[2][0]) / 3;
				const y = (triangle[0][1] + triangle[1][1] + triangle[2][1]) / 3;
				const side = (x - middle[0]) / 420 + (y - middle[1]) / 900;
				const tone = Math.round((side + 0.75) * 0.62 * (tones.length - 1) + random.between(-1.1, 1.1));
				const fill = tones[Math.max(0, Math.min(tones.length - 1, tone))];
				shapes.push(
					el("path", {
						d: polyline(triangle, true),
						fill,
						stroke: fill,
						"stroke-width": 1.4,
						"stroke-linejoin": "round",
					}),
				);
			}
		}
	}
	return shapes;
}

function cracks(
	random: Random,
	count: number,
	box: { x: number; y: number; width: number; height: number },
	colour: string,
): string[] {
	return Array.from({ length: count }, () => {
		let x = random.between(box.x, box.x + box.width);
		let y = random.between(box.y, box.y + box.height);
		const points: Point[] = [[x, y]];
		for (let i = 0; i < 4; i++) {
			x += random.between(-26, 26);
			y += random.between(10, 34);
			points.push([x, y]);
		}
		return el("path", {
			d: polyline(points),
			stroke: colour,
			"stroke-width": random.between(1.6, 3.4),
			fill: "none",
			opacity: 0.8,
			"stroke-linejoin": "round",
		});
	});
}

function boat(): string {
	return group(
		{ transform: "translate(330 328) scale(0.92)" },
		el("path", {
			d: "M-64 -20Q-48 16 -20 18H30Q56 10 74 -26Q10 -12 -64 -20Z",
			fill: "#6b3a2c",
			stroke: ink,
			"stroke-width": 4,
		}),
		el("path", { d: "M-58 -12Q10 -4 66 -16", stroke: peach, "stroke-width": 4, fill: "none" }),
		el("path", { d: "M0 -18V-150", stroke: ink, "stroke-width": 5 }),
		el("path", { d: "M-5 -146Q-62 -96 -56 -34L-5 -30Z", fill: brick, stroke: ink, "stroke-width": 3.5 }),
		el("path", { d: "M6 -140L62 -36L6 -32Z", fill: "#e0805a", stroke: ink, "stroke-width": 3.5 }),
		el("path", { d: "M-46 -76L-6 -82M-54 -54L-6 -58M-30 -106L-6 -112", stroke: "#8f3526", "stroke-width": 2.6 }),
		el("path", { d: "M-28 -22q-4 -26 8 -28q12 2 8 28Z", fill: ink }),
		el("circle", { cx: -20, cy: -56, r: 8, fill: "#d99a72", stroke: ink, "stroke-width": 2.5 }),
		el("path", {
			d: "M-40 20Q-30 60 -6 96M34 20Q30 50 16 84",
			stroke: "#8fd3c2",
			"stroke-width": 3,
			fill: "none",
			opacity: 0.6,
		}),
	);
}

function whale(): string {
	return group(
		{ transform: "translate(1370 800) rotate(-8)" },
		el("path", {
			d: "M-170 20Q-150 -60 -40 -66Q60 -66 120 -14Q150 2 176 -34Q190 -66 216 -70Q212 -36 196 -14Q222 -6 234 22Q206 26 184 8Q150 30 90 48Q-20 84 -120 62Q-168 50 -170 20Z",
			fill: "#0f4454",
			stroke: "#2f8088",
			"stroke-width": 4,
		}),
		el("path", { d: "M-168 24Q-100 30 -60 54Q-110 70 -150 48Z", fill: "#3f8f92" }),
		el("path", {
			d: "M-150 32Q-110 36 -76 52M-140 42Q-110 48 -92 58",
			stroke: "#0f4454",
			"stroke-width": 3,
			fill: "none",
		}),
		el("path", { d: "M-40 44Q-20 96 30 112Q32 76 6 40Z", fill: "#0f4454", stroke: "#2f8088", "stroke-width": 4 }),
		el("circle", { cx: -106, cy: 12, r: 5, fill: "#bfe3da" }),
		el("path", { d: "M-60 -60Q20 -62 90 -22", stroke: "#2f8088", "stroke-width": 4, fill: "none" }),
	);
}

function mix(from: string, to: string, t: number): string {
	const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
	return `#${[1, 3, 5]
		.map((at) =>
			Math.round(part(from, at) + (part(to, at) - part(from, at)) * t)
				.toString(16)
				.padStart(2, "0"),
		)
		.join("")}`;
}
