import { clip, curve, el, group, hatch, type Point, polyline, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const night = "#16202f";
const floorBlue = "#26364a";
const gold = "#c9973f";
const goldLight = "#f0cf86";
const spruce = "#d8a863";
const cream = "#f4e8cf";
const felt = "#a8323a";
const copper = "#b5623a";

/** A grand piano seen from the player's side in the evening: strings, iron frame, felts, and a tuner's lever on a pin. */
export default function draw(): string {
	const random = seededRandom(53);
	/** A place inside the piano: u from bass 0 to treble 1, v from the keyboard 0 to the tail 1. */
	const at = (u: number, v: number): Point => {
		const shrink = 1 / (1 + 0.62 * v);
		return [770 + (u - 0.5) * 1330 * shrink + 46 * v, 800 - 920 * v * shrink];
	};
	const stroke = (points: readonly Point[], colour: string, thickness: number, opacity?: number) =>
		el("path", {
			d: curve(points),
			fill: "none",
			stroke: colour,
			"stroke-width": thickness,
			"stroke-linecap": "round",
			opacity,
		});
	const line = (points: readonly Point[], colour: string, thickness: number, opacity?: number) =>
		el("path", { d: polyline(points), fill: "none", stroke: colour, "stroke-width": thickness, opacity });
	const rim: Point[] = [
		at(-0.03, 0.02),
		at(-0.035, 0.4),
		at(-0.035, 0.78),
		at(-0.03, 0.95),
		at(0.04, 1.045),
		at(0.16, 1.07),
		at(0.28, 1.02),
		at(0.38, 0.9),
		at(0.48, 0.74),
		at(0.6, 0.6),
		at(0.74, 0.5),
		at(0.9, 0.42),
		at(1.01, 0.33),
		at(1.035, 0.2),
		at(1.03, 0.02),
	];
	const inset: Point[] = rim.map(([x, y], i) => [
		x + (770 - x) * 0.028,
		i > 3 && i < 11 ? y + 24 : i === 3 || i === 11 ? y + 12 : y,
	]);
	const rimData = `${curve(rim)}Z`;
	const innerData = `${curve(inset)}Z`;

	// The room: wall, tall window with a blue town outside, boards of the floor.
	const panes: string[] = [];
	for (let column = 0; column < 3; column++) {
		for (let row = 0; row < 2; row++) {
			panes.push(el("rect", { x: 1130 + column * 118, y: -30 + row * 128, width: 108, height: 118, fill: "#3f6487" }));
		}
	}
	const roofs = Array.from({ length: 9 }, (_, i) => {
		const x = 1110 + i * 46 + random.between(-8, 8);
		const top = random.between(110, 168);
		return group(
			{},
			el("path", {
				d: `M${x} 230V${top}L${x + 26} ${top - 30}L${x + 52} ${top}V230Z`,
				fill: i % 2 ? "#20344c" : "#2a4360",
			}),
			random.chance(0.7) ? el("rect", { x: x + 18, y: top + 14, width: 9, height: 13, fill: goldLight }) : "",
			random.chance(0.5) ? el("rect", { x: x + 34, y: top + 34, width: 9, height: 13, fill: "#e3a95a" }) : "",
		);
	});
	const windowpanes = group(
		{},
		el("rect", { x: 1112, y: -40, width: 382, height: 276, fill: "#0f1723" }),
		...panes,
		group(
			{ "clip-path": "url(#panes)" },
			el("circle", { cx: 1410, cy: 44, r: 25, fill: cream }),
			el("circle", { cx: 1421, cy: 38, r: 23, fill: "#3f6487" }),
			stipple(random, { x: 1130, y: 0, width: 350, height: 100 }, 34, { colour: cream, smallest: 0.9, largest: 2.2 }),
			...roofs,
		),
		...[1240, 1358].map((x) => el("rect", { x: x - 3, y: -30, width: 12, height: 256, fill: "#0f1723" })),
		el("rect", { x: 1120, y: 88, width: 368, height: 10, fill: "#0f1723" }),
		el("rect", { x: 1096, y: 228, width: 414, height: 16, fill: "#3a2c34" }),
	);
	const boards = Array.from({ length: 26 }, (_, i) => {
		const foot = -900 + i * 130;
		return line(
			[
				[800 + (foot - 800) * 0.4, 268],
				[foot, 1067],
			],
			night,
			2.6,
			0.8,
		);
	});
	const floor = group(
		{},
		el("rect", { x: 0, y: 266, width: 1600, height: 801, fill: floorBlue }),
		...boards,
		...Array.from({ length: 150 }, () => {
			const x = random.between(0, 1600);
			const y = random.between(290, 1000);
			return stroke(
				[
					[x, y],
					[x + (x - 800) * 0.03, y + 28],
					[x + (x - 800) * 0.06, y + random.between(40, 70)],
				],
				random.pick(["#31465d", "#1c2a3b", "#3a5069"]),
				random.between(1.4, 3),
			);
		}),
		el("rect", { x: 0, y: 250, width: 1600, height: 18, fill: "#3a2c34" }),
	);
	const lamp = group(
		{},
		el("ellipse", { cx: 1536, cy: 628, rx: 70, ry: 20, fill: "#0f1723" }),
		el("ellipse", { cx: 1536, cy: 620, rx: 52, ry: 13, fill: "#7d571f" }),
		el("path", { d: "M1536 320V618", stroke: "#0f1723", "stroke-width": 13 }),
		el("path", { d: "M1533 320V618", stroke: gold, "stroke-width": 4 }),
		el("path", { d: "M1490 180H1582L1628 330H1440Z", fill: "#e9b65c" }),
		...Array.from({ length: 12 }, (_, i) =>
			el("path", { d: `M${1496 + i * 8} 182L${1450 + i * 16} 328`, stroke: "#f9e6b4", "stroke-width": i % 2 ? 4 : 2 }),
		),
		el("path", { d: "M1440 330H1620", stroke: felt, "stroke-width": 9 }),
	);
	const lamplight = group(
		{},
		...Array.from({ length: 6 }, (_, i) =>
			el("path", {
				d: `M${1460 + i * 12} 335L${820 + i * 110} 800H${1500 - i * 14}L1560 335Z`,
				fill: goldLight,
				opacity: 0.045,
			}),
		),
	);

	// Inside: soundboard, bridges, iron plate, strings.
	const soundboard = group(
		{ "clip-path": "url(#inner)" },
		el("path", { d: innerData, fill: spruce }),
		hatch(
			random,
			{ x: 100, y: 180, width: 1340, height: 640 },
			{ gap: 9, angle: -52, colour: "#b98445", thickness: 1.8, breaks: 0.05 },
		),
		hatch(
			random,
			{ x: 100, y: 180, width: 340, height: 640 },
			{ gap: 11, angle: -52, colour: "#8b5a2e", thickness: 3, breaks: 0.08 },
		),
		stroke([at(0.98, 0.2), at(0.86, 0.3), at(0.72, 0.4), at(0.58, 0.52), at(0.44, 0.7), at(0.32, 0.84)], "#5f3420", 19),
		stroke(
			[at(0.98, 0.205), at(0.86, 0.305), at(0.72, 0.405), at(0.58, 0.525), at(0.44, 0.705), at(0.32, 0.845)],
			"#a86a3c",
			6,
		),
		stroke([at(0.06, 0.9), at(0.16, 0.93), at(0.25, 0.92), at(0.33, 0.87)], "#5f3420", 17),
		stroke([at(0.06, 0.905), at(0.16, 0.935), at(0.25, 0.925), at(0.33, 0.875)], "#a86a3c", 5),
	);
	const bridgeEnd = (u: number): Point => {
		const points = [
			[0.98, 0.2],
			[0.86, 0.3],
			[0.72, 0.4],
			[0.58, 0.52],
			[0.44, 0.7],
			[0.32, 0.84],
		] as const;
		for (let i = 1; i < points.length; i++) {
			const [fromU, fromV] = points[i - 1] as readonly [number, number];
			const [toU, toV] = points[i] as readonly [number, number];
			if ((u <= fromU || i === 1) && u >= toU)
				return at(u, fromV + ((toV - fromV) * Math.max(0, fromU - u)) / (fromU - toU));
		}
		return at(u, 0.86);
	};
	const strings: string[] = [];
	for (let i = 0; i < 66; i++) {
		const front = 0.28 + (i / 65) * 0.71;
		const back = 0.33 + (i / 65) * 0.65;
		for (let wire = 0; wire < 2; wire++) {
			const shift = wire * 0.0042;
			const end = bridgeEnd(back + shift);
			strings.push(
				line([at(front + shift, 0.13), end], i % 5 === 0 ? "#fff6df" : "#e6dcc8", wire ? 1.1 : 1.6, 0.95),
				line([end, [end[0] - 5, end[1] - 42]], "#cbbf9f", 1, 0.8),
			);
		}
	}
	const bass: string[] = [];
	for (let i = 0; i < 24; i++) {
		const from = at(0.012 + i * 0.0105, 0.13);
		const to = at(0.1 + i * 0.0105, 0.915 - Math.abs(i - 14) * 0.0022);
		bass.push(line([from, to], "#4a2114", 6.4), line([from, to], i % 4 === 0 ? "#e2976a" : copper, 4));
	}
	const plateBars = [0.268, 0.44, 0.625, 0.81].map((u, i) => {
		const far = [0.97, 0.79, 0.545, 0.42][i] as number;
		const farU = [0.31, 0.435, 0.615, 0.8][i] as number;
		return group(
			{},
			el("path", {
				d: polyline([at(u - 0.013, 0.1), at(farU - 0.013, far), at(farU + 0.017, far), at(u + 0.017, 0.1)], true),
				fill: "#7d571f",
			}),
			el("path", {
				d: polyline([at(u - 0.011, 0.1), at(farU - 0.011, far), at(farU + 0.006, far), at(u + 0.006, 0.1)], true),
				fill: gold,
			}),
			line([at(u - 0.005, 0.1), at(farU - 0.005, far)], goldLight, 4),
		);
	});
	const plateEdge = group(
		{ "clip-path": "url(#inner)" },
		el("path", { d: innerData, fill: "none", stroke: "#7d571f", "stroke-width": 78 }),
		el("path", { d: innerData, fill: "none", stroke: gold, "stroke-width": 66 }),
		el("path", { d: innerData, fill: "none", stroke: goldLight, "stroke-width": 52, opacity: 0.35 }),
		...[
			at(0.004, 0.55),
			at(0.004, 0.8),
			at(0.12, 1.0),
			at(0.29, 0.955),
			at(0.52, 0.625),
			at(0.7, 0.47),
			at(0.9, 0.375),
		].map(([x, y]) =>
			group(
				{},
				el("circle", { cx: x, cy: y, r: 11, fill: "#5d3f17" }),
				el("circle", { cx: x - 1, cy: y + 2, r: 7, fill: "#d9b060" }),
			),
		),
	);
	// Dampers: a row of black heads with white felt across the strings.
	const dampers = Array.from({ length: 58 }, (_, i) => {
		const u = 0.015 + i * 0.0128 + (i > 18 ? 0.02 : 0);
		const [x, y] = at(u, 0.245);
		return group(
			{},
			el("path", {
				d: polyline([[x + 4, y + 30], at(u + 0.004, 0.33)]),
				stroke: "#6b4526",
				"stroke-width": 7,
				opacity: 0.5,
			}),
			el("rect", { x: x - 5.5, y: y + 22, width: 11, height: 7, fill: cream }),
			el("rect", { x: x - 5.5, y: y - 24, width: 11, height: 46, rx: 4, fill: "#151b26" }),
			el("circle", { cx: x, cy: y - 12, r: 3, fill: i % 2 ? "#7d8fa3" : "#b9c5cf" }),
		);
	});
	// The pin block: plate, tuning pins in staggered rows, a strip of red felt.
	const block = group(
		{},
		el("path", { d: polyline([at(-0.012, 0), at(-0.012, 0.135), at(1.012, 0.135), at(1.012, 0)], true), fill: gold }),
		group(
			{ "clip-path": "url(#block)" },
			hatch(
				random,
				{ x: 80, y: 670, width: 1400, height: 140 },
				{ gap: 12, angle: 4, colour: "#9b6f29", thickness: 2 },
			),
			stipple(random, { x: 80, y: 680, width: 1400, height: 120 }, 500, {
				colour: "#f3d998",
				smallest: 0.8,
				largest: 1.9,
			}),
		),
		el("path", {
			d: polyline([at(-0.012, 0.12), at(-0.012, 0.142), at(1.012, 0.142), at(1.012, 0.12)], true),
			fill: felt,
		}),
		...Array.from({ length: 70 }, (_, i) => {
			const [x, y] = at(i / 69, 0.131);
			return el("path", { d: `M${Math.round(x)} ${Math.round(y - 8)}l5 15`, stroke: "#74202a", "stroke-width": 2 });
		}),
	);
	const pins: string[] = [];
	for (let i = 0; i < 84; i++) {
		if (i === 22 || i === 39 || i === 56 || i === 70) continue;
		for (let row = 0; row < 2; row++) {
			const [x, y] = at(0.014 + i * 0.0117, 0.042 + row * 0.034 + (i % 3) * 0.007);
			pins.push(
				el("path", { d: `M${Math.round(x)} ${Math.round(y)}l10 8`, stroke: "#6d4a18", "stroke-width": 6 }),
				el("circle", { cx: x, cy: y, r: 5.2, fill: "#33404f" }),
				el("circle", { cx: x - 1.2, cy: y - 2, r: 2.3, fill: "#dfe6e8" }),
			);
		}
	}
	// The lever on its pin, a fork and a felt wedge left on the case.
	const [pinX, pinY] = at(0.71, 0.075);
	const lever = group(
		{},
		el("path", {
			d: `M${pinX} ${pinY + 18}L${pinX + 300} ${pinY - 118}`,
			stroke: "#2b1a12",
			"stroke-width": 22,
			"stroke-linecap": "round",
			opacity: 0.4,
		}),
		el("path", { d: `M${pinX} ${pinY - 14}L${pinX + 150} ${pinY - 94}`, stroke: "#39475a", "stroke-width": 17 }),
		el("path", { d: `M${pinX} ${pinY - 18}L${pinX + 150} ${pinY - 98}`, stroke: "#c9d3d8", "stroke-width": 5 }),
		el("path", {
			d: `M${pinX + 146} ${pinY - 92}C${pinX + 190} ${pinY - 138} ${pinX + 262} ${pinY - 172} ${pinX + 322} ${pinY - 190}C${pinX + 342} ${pinY - 178} ${pinX + 338} ${pinY - 156} ${pinX + 322} ${pinY - 146}C${pinX + 270} ${pinY - 130} ${pinX + 206} ${pinY - 88} ${pinX + 158} ${pinY - 70}Z`,
			fill: "#6d2f1f",
		}),
		el("path", {
			d: `M${pinX + 168} ${pinY - 98}C${pinX + 220} ${pinY - 136} ${pinX + 270} ${pinY - 160} ${pinX + 318} ${pinY - 176}`,
			fill: "none",
			stroke: "#d58a5a",
			"stroke-width": 6,
			"stroke-linecap": "round",
		}),
		el("rect", { x: pinX - 15, y: pinY - 34, width: 30, height: 42, rx: 7, fill: "#39475a" }),
		el("rect", { x: pinX - 11, y: pinY - 32, width: 8, height: 37, rx: 4, fill: "#c9d3d8" }),
	);

	// Keyboard, slip, cheeks and fallboard along the front.
	const keyTop = 872;
	const keys: string[] = [];
	const keyWidth = 33;
	for (let i = 0; i < 40; i++) {
		const x = 140 + i * keyWidth;
		keys.push(
			el("rect", {
				x: x + 1.4,
				y: keyTop,
				width: keyWidth - 2.6,
				height: 156,
				rx: 3,
				fill: i % 7 === 3 ? "#fbf3df" : cream,
			}),
			el("path", { d: `M${x + 3} ${keyTop + 148}h${keyWidth - 7}`, stroke: "#c9b18a", "stroke-width": 9 }),
		);
	}
	for (let i = 0; i < 39; i++) {
		if (i % 7 === 1 || i % 7 === 4) continue;
		const x = 140 + (i + 1) * keyWidth - 10 + random.between(-1, 1);
		keys.push(
			el("path", { d: `M${Math.round(x) + 8} ${keyTop}h21l-6 102h-11Z`, fill: "#8e7c63", opacity: 0.45 }),
			el("rect", { x, y: keyTop - 4, width: 20, height: 98, rx: 3, fill: "#10151d" }),
			el("rect", { x: x + 4, y: keyTop, width: 4, height: 80, rx: 2, fill: "#50647c" }),
		);
	}
	const front = group(
		{},
		el("path", { d: "M40 792H1550L1574 850H20Z", fill: "#131a25" }),
		el("path", { d: "M44 796H1546", stroke: "#587089", "stroke-width": 4 }),
		el("path", { d: "M96 826H1500", stroke: goldLight, "stroke-width": 2.4, opacity: 0.7 }),
		el("rect", { x: 20, y: 848, width: 1554, height: 219, fill: "#0f141d" }),
		el("rect", { x: 140, y: 858, width: 1320, height: 16, fill: felt }),
		...keys,
		el("rect", { x: 40, y: 850, width: 98, height: 184, rx: 6, fill: "#1c2736" }),
		el("rect", { x: 1462, y: 850, width: 98, height: 184, rx: 6, fill: "#1c2736" }),
		el("path", { d: "M50 858H128M1472 858H1550", stroke: "#6d88a3", "stroke-width": 5, "stroke-linecap": "round" }),
		el("rect", { x: 20, y: 1030, width: 1554, height: 37, fill: "#1a2431" }),
		el("path", { d: "M20 1032H1574", stroke: "#6d88a3", "stroke-width": 3 }),
		// The tuning fork, on the left cheek block.
		group(
			{ transform: "rotate(16 90 940)" },
			el("path", {
				d: "M76 886V950Q89 968 102 950V886M89 962V1014",
				fill: "none",
				stroke: "#0b0f16",
				"stroke-width": 13,
				"stroke-linecap": "round",
			}),
			el("path", {
				d: "M76 884V948Q89 966 102 948V884M89 960V1010",
				fill: "none",
				stroke: "#d6dfe3",
				"stroke-width": 7,
				"stroke-linecap": "round",
			}),
		),
	);
	// The raised lid on the bass side, black and polished: it holds the strings' reflection.
	const lid: Point[] = [at(-0.05, 0.06), at(-0.05, 0.97), [at(-0.05, 0.97)[0] - 186, 30], [-190, 300]];
	const lidGroup = group(
		{},
		el("path", { d: polyline(lid, true), fill: "#0f1723" }),
		group(
			{ "clip-path": "url(#lid)" },
			...Array.from({ length: 22 }, (_, i) =>
				stroke(
					[
						[at(-0.05, 0.06)[0] - 24 - i * 17, 760 - i * 26],
						[at(-0.05, 0.5)[0] - 26 - i * 14, 500 - i * 17],
						[at(-0.05, 0.97)[0] - 20 - i * 9, 240 - i * 10],
					],
					i % 4 === 0 ? gold : i % 3 ? "#5b3d2c" : "#7d571f",
					i % 4 === 0 ? 3.4 : 2,
					0.75 - i * 0.025,
				),
			),
			hatch(
				random,
				{ x: -60, y: 30, width: 420, height: 760 },
				{ gap: 17, angle: -66, colour: "#1f2d40", thickness: 3 },
			),
		),
		line([lid[0] as Point, lid[1] as Point, lid[2] as Point], "#6d88a3", 4),
	);

	return sheet(
		1600,
		1067,
		"#2b2430",
		el(
			"defs",
			{},
			clip("inner", el("path", { d: innerData })),
			clip(
				"block",
				el("path", { d: polyline([at(-0.012, 0), at(-0.012, 0.135), at(1.012, 0.135), at(1.012, 0)], true) }),
			),
			clip(
				"panes",
				...[1130, 1248, 1366].flatMap((x) => [-30, 98].map((y) => el("rect", { x, y, width: 108, height: 118 }))),
			),
			clip("lid", el("path", { d: polyline(lid, true) })),
		),
		hatch(
			random,
			{ x: 0, y: 0, width: 1600, height: 262 },
			{ gap: 15, angle: 88, colour: "#382e3b", thickness: 4, breaks: 0.1 },
		),
		windowpanes,
		floor,
		lamp,
		lidGroup,
		el("path", { d: rimData, fill: "#0b0f16", transform: "translate(34 44)", opacity: 0.55 }),
		el("path", { d: rimData, fill: "#131a25" }),
		el("path", { d: rimData, fill: "none", stroke: "#6d88a3", "stroke-width": 3.4 }),
		soundboard,
		plateEdge,
		group({ "clip-path": "url(#inner)" }, ...strings),
		...plateBars,
		group({ "clip-path": "url(#inner)" }, ...bass),
		el("path", { d: polyline([at(0, 0.262), at(0.78, 0.262)]), stroke: "#3a2016", "stroke-width": 13 }),
		el("path", { d: polyline([at(0, 0.267), at(0.78, 0.267)]), stroke: "#a8323a", "stroke-width": 5 }),
		...dampers,
		block,
		...pins,
		front,
		lamplight,
		lever,
	);
}
