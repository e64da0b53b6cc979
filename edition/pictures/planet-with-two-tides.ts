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
	radialGradient,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const land = 236;
const navy = "#121a38";
const foam = "#d9ecdc";
const brick = "#cf5b3f";
const cream = "#f5e7c4";

/** The earth from above its pole, its sea drawn far too deep: heaped towards the moon and away from it, low between. */
export default function draw(): string {
	const random = seededRandom(1225);
	const width = 1600;
	const height = 1067;
	const centre: Point = [640, 580];
	const moon: Point = [1400, 250];
	const tilt = (Math.atan2(moon[1] - centre[1], moon[0] - centre[0]) * 180) / Math.PI;

	const stars = Array.from({ length: 330 }, () => {
		const x = random.between(0, width);
		const y = random.between(0, height);
		const size = random.chance(0.07) ? random.between(5, 10) : random.between(0.8, 2.4);
		const colour = random.pick([cream, cream, "#9fb3d6", "#e9b98f"]);
		if (size < 3) return el("circle", { cx: x, cy: y, r: size, fill: colour });
		return el("path", {
			d: `M${x - size} ${y}L${x - 1.3} ${y - 1.3}L${x} ${y - size}L${x + 1.3} ${y - 1.3}L${x + size} ${y}L${x + 1.3} ${y + 1.3}L${x} ${y + size}L${x - 1.3} ${y + 1.3}Z`.replace(
				/\d+\.\d+/g,
				(number) => Number(number).toFixed(1),
			),
			fill: colour,
		});
	});
	const swirls = Array.from({ length: 60 }, (_, i) => {
		const reach = 470 + i * 19 + random.between(-6, 6);
		const from = random.between(0, 360);
		const span = random.between(14, 70);
		return el("path", {
			d: curve(
				Array.from({ length: 7 }, (_, j) => {
					const angle = ((from + (span * j) / 6) * Math.PI) / 180;
					return [centre[0] + Math.cos(angle) * reach, centre[1] + Math.sin(angle) * reach * 0.94] as const;
				}),
			),
			stroke: random.pick(["#2b376b", "#27305f", "#3a3f78"]),
			"stroke-width": random.between(2, 7),
			"stroke-linecap": "round",
			fill: "none",
			opacity: 0.8,
		});
	});

	// The sea, drawn with the moon to the right; the group below turns it towards the moon.
	const seaOutline = Array.from({ length: 72 }, (_, i) => {
		const angle = (i / 72) * Math.PI * 2;
		return onSea(angle, 1, random.between(-1.5, 1.5));
	});
	const currents: string[] = [];
	for (let layer = 0; layer < 15; layer++) {
		let angle = random.between(0, 1);
		while (angle < Math.PI * 2) {
			const span = random.between(0.1, 0.5);
			const depth = 0.06 + (layer / 15) * 0.9;
			currents.push(
				el("path", {
					d: curve(
						Array.from({ length: 6 }, (_, j) => onSea(angle + (span * j) / 5, depth, random.between(-2.4, 2.4))),
					),
					stroke: random.pick(["#1d5f6e", "#2d7f86", "#63b0a5", "#8dcbb8", "#1d5f6e"]),
					"stroke-width": random.between(1.4, 4.4),
					"stroke-linecap": "round",
					fill: "none",
				}),
			);
			angle += span + random.between(0.03, 0.22);
		}
	}
	const waves = Array.from({ length: 64 }, (_, i) => {
		const angle = (i / 64) * Math.PI * 2 + random.between(-0.03, 0.03);
		const crest = [0, 1, 2].map((j) => onSea(angle + j * 0.027, 1, j === 1 ? random.between(4, 9) : 0));
		return el("path", { d: curve(crest), stroke: foam, "stroke-width": 4, "stroke-linecap": "round", fill: "none" });
	});
	const fish = Array.from({ length: 26 }, () => {
		const side = random.chance(0.5) ? 0 : Math.PI;
		const angle = side + random.between(-0.85, 0.85);
		const [x, y] = onSea(angle, random.between(0.25, 0.75), 0);
		const turn = (angle * 180) / Math.PI + (random.chance(0.5) ? 90 : -90);
		return group(
			{ transform: `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn.toFixed(0)}) scale(0.9)` },
			el("path", { d: "M-13 0q10 -9 22 0q-12 9 -22 0l-7 -6v12Z", fill: random.pick([cream, "#f0b48a", navy]) }),
		);
	});

	const continents: Point[][] = [
		[
			[-40, -20],
			[20, -64],
			[84, -56],
			[128, -104],
			[196, -126],
			[224, -40],
			[218, 40],
			[168, 64],
			[146, 20],
			[96, 30],
			[60, 6],
			[10, 12],
		],
		[
			[-112, -60],
			[-74, -108],
			[-92, -168],
			[-54, -218],
			[-140, -208],
			[-206, -138],
			[-228, -56],
			[-190, -30],
			[-160, -52],
		],
		[
			[-60, 88],
			[-14, 70],
			[30, 92],
			[22, 140],
			[62, 182],
			[40, 228],
			[-40, 226],
			[-84, 190],
			[-54, 148],
		],
		[
			[-164, 62],
			[-120, 52],
			[-112, 92],
			[-150, 116],
			[-184, 100],
		],
	];
	const continent = (points: Point[]) =>
		curve(
			points.flatMap(([x, y], i) => {
				const [nextX, nextY] = points[(i + 1) % points.length] as Point;
				return [
					[x, y] as const,
					[(x + nextX) / 2 + random.between(-9, 9), (y + nextY) / 2 + random.between(-9, 9)] as const,
				];
			}),
			true,
		);
	const shores = continents.map(continent);

	const craters = (
		[
			[-40, -30, 26],
			[22, -58, 15],
			[38, 6, 31],
			[-28, 44, 20],
			[-72, 18, 12],
			[20, 66, 13],
			[70, -34, 11],
			[-2, -4, 9],
			[60, 58, 9],
			[-58, -70, 10],
		] as const
	).map(([x, y, r]) =>
		group(
			{},
			el("path", { d: blob(random, moon[0] + x, moon[1] + y, r, r * 0.94, 0.06), fill: "#d6bf8f" }),
			el("path", {
				d: `M${moon[0] + x - r * 0.8} ${moon[1] + y + r * 0.5}a${r} ${r} 0 0 0 ${r * 1.7} ${-r * 0.3}`,
				stroke: "#fdf6df",
				"stroke-width": 3,
				fill: "none",
			}),
			el("path", {
				d: `M${moon[0] + x - r * 0.9} ${moon[1] + y - r * 0.2}a${r} ${r} 0 0 1 ${r * 1.5} ${-r * 0.5}`,
				stroke: "#9c8558",
				"stroke-width": 3,
				fill: "none",
			}),
		),
	);
	const orbit = Array.from({ length: 46 }, (_, i) => {
		const reach = Math.hypot(moon[0] - centre[0], moon[1] - centre[1]);
		const angle = (tilt * Math.PI) / 180 + 0.2 + i * 0.045;
		const step = 0.022;
		return el("path", {
			d: `M${(centre[0] + Math.cos(angle) * reach).toFixed(1)} ${(centre[1] + Math.sin(angle) * reach).toFixed(1)}L${(centre[0] + Math.cos(angle + step) * reach).toFixed(1)} ${(centre[1] + Math.sin(angle + step) * reach).toFixed(1)}M${(centre[0] + Math.cos(-angle + 2 * ((tilt * Math.PI) / 180)) * reach).toFixed(1)} ${(centre[1] + Math.sin(-angle + 2 * ((tilt * Math.PI) / 180)) * reach).toFixed(1)}L${(centre[0] + Math.cos(-angle - step + 2 * ((tilt * Math.PI) / 180)) * reach).toFixed(1)} ${(centre[1] + Math.sin(-angle - step + 2 * ((tilt * Math.PI) / 180)) * reach).toFixed(1)}`,
			stroke: "#8f96bf",
			"stroke-width": 3,
			"stroke-linecap": "round",
		});
	});

	return sheet(
		width,
		height,
		"#1a2350",
		el(
			"defs",
			{},
			radialGradient("glow", [
				[0, "#f7e9bf", 0.5],
				[0.45, "#b9a9b5", 0.18],
				[1, "#1a2350", 0],
			]),
			radialGradient("shade", [
				[0, navy, 0],
				[0.72, navy, 0],
				[1, navy, 0.6],
			]),
			clip("globe", el("circle", { cx: 0, cy: 0, r: land })),
			clip("shores", ...shores.map((d) => el("path", { d }))),
			clip("moon", el("circle", { cx: moon[0], cy: moon[1], r: 112 })),
			clip("sea", el("path", { d: curve(seaOutline, true) })),
		),
		...swirls,
		...stars,
		...orbit,
		el("circle", { cx: moon[0], cy: moon[1], r: 330, fill: "url(#glow)" }),
		el("circle", { cx: moon[0], cy: moon[1], r: 112, fill: cream }),
		group(
			{ "clip-path": "url(#moon)" },
			...craters,
			el("path", {
				d: `M${moon[0] + 40} ${moon[1] - 130}q90 130 -40 260h160v-270Z`,
				fill: "#b79c6c",
				opacity: 0.55,
			}),
			hatch(
				random,
				{ x: moon[0] + 28, y: moon[1] - 70, width: 120, height: 200 },
				{ gap: 8, angle: 62, colour: "#8f764a", thickness: 1.8, breaks: 0.28 },
			),
			stipple(random, { x: moon[0] - 110, y: moon[1] - 110, width: 220, height: 220 }, 120, { colour: "#9c8558" }),
		),
		group(
			{ transform: `translate(${centre[0]} ${centre[1]}) rotate(${tilt.toFixed(2)}) scale(1.16)` },
			el("path", { d: curve(seaOutline, true), fill: "#3b929a" }),
			group(
				{ "clip-path": "url(#sea)" },
				...currents,
				el("path", { d: "M-480 40Q-240 190 0 120Q240 190 480 60V400H-480Z", fill: navy, opacity: 0.22 }),
				...fish,
			),
			el("path", { d: curve(seaOutline, true), fill: "none", stroke: foam, "stroke-width": 6 }),
			...waves,
			group({ transform: "rotate(-90)" }, lighthouse()),
			group({ transform: "rotate(90)" }, pier(random)),
			group({ transform: "rotate(0)" }, drownedMarks()),
			group({ transform: "rotate(180)" }, drownedMarks()),
			group({ transform: afloat(-14) }, schooner()),
			group({ transform: afloat(17) }, rowingBoat()),
			group({ transform: afloat(184) }, steamer(random)),
			group({ transform: `${afloat(212)} translate(0 6)` }, whale()),
			group({ transform: `${afloat(158)} scale(0.9)` }, rowingBoat()),
			el("circle", { cx: 0, cy: 0, r: land, fill: "#2b6f86", stroke: navy, "stroke-width": 5 }),
			group(
				{ "clip-path": "url(#globe)" },
				...[70, 130, 190].map((r) =>
					el("circle", { cx: 0, cy: 0, r, fill: "none", stroke: "#7fb5bd", "stroke-width": 1.6, opacity: 0.7 }),
				),
				...Array.from({ length: 12 }, (_, i) =>
					el("path", {
						d: polyline([
							[Math.cos((i * Math.PI) / 6) * 14, Math.sin((i * Math.PI) / 6) * 14],
							[Math.cos((i * Math.PI) / 6) * land, Math.sin((i * Math.PI) / 6) * land],
						]),
						stroke: "#7fb5bd",
						"stroke-width": 1.6,
						opacity: 0.7,
					}),
				),
				...shores.map((d) =>
					el("path", { d, fill: "#d8a347", stroke: "#f3dda2", "stroke-width": 5, "stroke-linejoin": "round" }),
				),
				group(
					{ "clip-path": "url(#shores)" },
					hatch(
						random,
						{ x: -240, y: -240, width: 480, height: 480 },
						{ gap: 9, angle: 28, colour: "#a56a2c", thickness: 2, breaks: 0.3 },
					),
					...Array.from({ length: 70 }, () => {
						const x = random.between(-220, 220);
						const y = random.between(-220, 220);
						return el("path", {
							d: `M${(x - 11).toFixed(0)} ${(y + 7).toFixed(0)}l11 -15l11 15`,
							stroke: "#6f3f26",
							"stroke-width": 2.6,
							fill: "#e7bd68",
							"stroke-linejoin": "round",
						});
					}),
				),
				el("path", { d: blob(random, 2, 0, 34, 30, 0.16, 12), fill: foam }),
				hatch(
					random,
					{ x: -30, y: -26, width: 60, height: 52 },
					{ gap: 8, angle: -50, colour: "#9fc4c4", thickness: 1.6, breaks: 0.4 },
				),
				el("circle", { cx: 60, cy: -30, r: land * 1.26, fill: "url(#shade)" }),
			),
		),
	);
}

/** A point in the sea: depth 0 is the shore, 1 the surface; the surface is an oval along x. */
function onSea(angle: number, depth: number, lift: number): Point {
	const surface = seaReach(angle);
	const reach = land + (surface - land) * depth + lift;
	return [Math.cos(angle) * reach, Math.sin(angle) * reach];
}

function seaReach(angle: number): number {
	const along = 404;
	const across = 268;
	return (along * across) / Math.hypot(across * Math.cos(angle), along * Math.sin(angle));
}

/** To the surface of the sea at an angle, upright on the slope of the oval there. */
function afloat(degrees: number): string {
	const angle = (degrees * Math.PI) / 180;
	const [x, y] = onSea(angle, 1, -5);
	const upright = (Math.atan2(Math.sin(angle) / 268 ** 2, Math.cos(angle) / 404 ** 2) * 180) / Math.PI;
	return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(upright + 90).toFixed(1)})`;
}

// The small things below stand on the rim at x = reach, or are drawn upright with their waterline at 0.

function lighthouse(): string {
	return group(
		{ transform: `translate(${land - 6} 0) rotate(90)` },
		el("path", {
			d: "M-62 8Q-50 -26 -30 -34Q-14 -52 10 -46Q34 -44 46 -22Q60 -10 66 8Z",
			fill: "#4a3c4e",
			stroke: navy,
			"stroke-width": 3,
		}),
		el("path", {
			d: "M-40 -14l18 -12M-20 -22l22 -16M14 -36l20 10M36 -14l14 8M-6 -18l24 4",
			stroke: "#8a7a86",
			"stroke-width": 3,
		}),
		el("path", { d: "M-18 -44L-11 -146H13L20 -44Z", fill: cream, stroke: navy, "stroke-width": 3.5 }),
		el("path", { d: "M-16 -70L-14.4 -94H16.4L18 -70ZM-12.8 -118L-11.6 -138H13.6L14.8 -118Z", fill: brick }),
		el("path", { d: "M6 -44L9 -146H13L20 -44Z", fill: "#a98f6e", opacity: 0.6 }),
		el("rect", { x: -16, y: -154, width: 34, height: 8, fill: navy }),
		el("rect", { x: -9, y: -176, width: 20, height: 22, fill: "#ffd76d", stroke: navy, "stroke-width": 3 }),
		el("path", { d: "M-13 -176L1 -192L15 -176Z", fill: brick, stroke: navy, "stroke-width": 3 }),
		el("path", { d: "M-11 -168L-190 -204L-190 -140L-11 -160Z", fill: "#ffdf8a", opacity: 0.5 }),
		el("path", { d: "M13 -168L150 -196L150 -146L13 -160Z", fill: "#ffdf8a", opacity: 0.5 }),
		el("rect", { x: -2, y: -62, width: 9, height: 16, fill: navy }),
	);
}

function pier(random: Random): string {
	const piles = Array.from({ length: 8 }, (_, i) =>
		el("path", {
			d: `M${-84 + i * 24} 6V${-70 + random.between(-2, 2)}`,
			stroke: "#3c2b36",
			"stroke-width": 7,
		}),
	);
	const weed = Array.from({ length: 8 }, (_, i) =>
		el("path", { d: `M${-84 + i * 24} 2V-40`, stroke: "#6f8a3e", "stroke-width": 8 }),
	);
	return group(
		{ transform: `translate(${land - 6} 0) rotate(90)` },
		el("path", { d: "M-110 10Q-60 -18 -10 -12Q50 -24 108 10Z", fill: "#8a6f58", stroke: navy, "stroke-width": 3 }),
		...piles,
		...weed,
		el("path", { d: "M-84 -20L-12 -62M-36 -20L36 -62M12 -20L84 -62", stroke: "#3c2b36", "stroke-width": 4 }),
		el("rect", { x: -98, y: -80, width: 196, height: 12, fill: "#a97a4e", stroke: navy, "stroke-width": 3 }),
		el("path", { d: "M20 -80V-112H66V-80Z", fill: brick, stroke: navy, "stroke-width": 3 }),
		el("path", { d: "M14 -110L43 -132L72 -110Z", fill: navy }),
		el("rect", { x: 36, y: -102, width: 13, height: 13, fill: "#ffd76d" }),
		el("path", {
			d: "M-60 -80v-26M-60 -106q-9 -1 -9 -10t9 -9t9 9t-9 10M-60 -96l18 -10l34 -22",
			stroke: cream,
			"stroke-width": 3.4,
			fill: "none",
		}),
		el("path", {
			d: "M-100 -2Q-112 -18 -128 -14L-140 4Q-118 14 -100 -2Z",
			fill: brick,
			stroke: navy,
			"stroke-width": 3,
		}),
	);
}

/** Posts that stand dry at low water and show only their heads now. */
function drownedMarks(): string {
	return group(
		{ transform: `translate(${land - 6} 0) rotate(90)` },
		...[-6, 78].map((x, i) =>
			group(
				{ transform: `rotate(${x / 6})` },
				el("path", { d: `M${x} 6V${-158 - i * 2}`, stroke: "#183a4c", "stroke-width": 8 }),
				...[0, 1, 2, 3, 4, 5, 6].map((j) =>
					el("path", { d: `M${x - 9} ${-14 - j * 20}h18`, stroke: "#183a4c", "stroke-width": 3.4 }),
				),
			),
		),
	);
}

function schooner(): string {
	return group(
		{ transform: "scale(1.25)" },
		el("path", {
			d: "M-50 -10Q-40 12 -18 12H24Q42 6 56 -16Q10 -6 -50 -10Z",
			fill: "#5a3042",
			stroke: navy,
			"stroke-width": 3,
		}),
		el("path", { d: "M-44 -5Q8 0 48 -9", stroke: cream, "stroke-width": 3, fill: "none" }),
		el("path", { d: "M-14 -10V-104M22 -12V-88", stroke: navy, "stroke-width": 4 }),
		el("path", { d: "M-17 -100Q-54 -60 -46 -18L-17 -16Z", fill: cream, stroke: navy, "stroke-width": 2.5 }),
		el("path", { d: "M18 -84Q-14 -52 -8 -20L18 -18Z", fill: "#ead2a0", stroke: navy, "stroke-width": 2.5 }),
		el("path", { d: "M26 -84L68 -20L26 -22Z", fill: brick, stroke: navy, "stroke-width": 2.5 }),
		el("path", { d: "M-14 -104l-20 -6l20 -6Z", fill: brick }),
		el("path", { d: "M-40 -50L-18 -56M-44 -34L-18 -38M-6 -44L17 -48", stroke: "#a98f6e", "stroke-width": 2 }),
	);
}

function rowingBoat(): string {
	return group(
		{},
		el("path", {
			d: "M-38 -12Q-26 10 -10 10H14Q30 6 40 -14Q0 -4 -38 -12Z",
			fill: "#e0a24a",
			stroke: navy,
			"stroke-width": 3,
		}),
		el("path", { d: "M-2 -8Q-8 -34 6 -38Q16 -34 12 -8Z", fill: brick, stroke: navy, "stroke-width": 2.5 }),
		el("circle", { cx: 5, cy: -46, r: 9, fill: "#e8b48c", stroke: navy, "stroke-width": 2.5 }),
		el("path", { d: "M-5 -48q10 -12 21 0Z", fill: navy }),
		el("path", { d: "M4 -26L-34 8M8 -26L46 6", stroke: cream, "stroke-width": 3.4 }),
	);
}

function steamer(random: Random): string {
	const smoke = Array.from({ length: 7 }, (_, i) =>
		el("path", {
			d: blob(random, -6 - i * 15, -96 - i * 9 - random.between(0, 8), 11 + i * 3, 9 + i * 2, 0.2),
			fill: i % 2 ? "#7a7f9f" : "#9aa0bd",
			opacity: 0.9,
		}),
	);
	return group(
		{ transform: "scale(1.15)" },
		...smoke,
		el("path", { d: "M-66 -22L-54 12H48Q62 0 72 -26L40 -20H-40Z", fill: navy, stroke: cream, "stroke-width": 2.5 }),
		el("path", { d: "M-58 2H56", stroke: brick, "stroke-width": 6 }),
		el("rect", { x: -38, y: -44, width: 74, height: 24, fill: cream, stroke: navy, "stroke-width": 2.5 }),
		el("path", { d: "M-30 -36h8M-16 -36h8M-2 -36h8M12 -36h8", stroke: "#2b6f86", "stroke-width": 8 }),
		el("path", { d: "M-12 -44L-10 -84H10L12 -44Z", fill: brick, stroke: navy, "stroke-width": 2.5 }),
		el("path", { d: "M-10 -76H10", stroke: navy, "stroke-width": 9 }),
		el("path", { d: "M54 -24V-60M54 -58L16 -40", stroke: cream, "stroke-width": 2.4 }),
	);
}

function whale(): string {
	return group(
		{ transform: "scale(1.3)" },
		el("path", {
			d: "M-58 12Q-44 -8 -30 -14Q-10 -38 20 -36Q54 -30 58 12Z",
			fill: "#5468a6",
			stroke: foam,
			"stroke-width": 2.5,
		}),
		el("path", {
			d: "M-52 8Q-70 -2 -66 -22Q-82 -22 -90 -36Q-72 -44 -62 -30Q-54 -46 -36 -40Q-42 -24 -56 -20Q-54 -8 -38 2Z",
			fill: "#5468a6",
			stroke: foam,
			"stroke-width": 2.5,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M22 8Q44 -6 57 2M26 -2Q42 -10 54 -4", stroke: foam, "stroke-width": 2, fill: "none" }),
		el("circle", { cx: 38, cy: -14, r: 3, fill: foam }),
		el("path", {
			d: "M24 -38q-4 -22 -20 -26M24 -38q2 -22 0 -34M24 -38q6 -20 24 -24",
			stroke: foam,
			"stroke-width": 3.4,
			fill: "none",
			"stroke-linecap": "round",
		}),
	);
}
