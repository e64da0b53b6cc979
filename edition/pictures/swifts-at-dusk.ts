import {
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	polyline,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const SEED = 110;
let random = seededRandom(SEED);
const WIDTH = 1600;
const HEIGHT = 1067;
const NIGHT = "#2a1f37";

/** A screaming party of swifts between the chimneys and the tower of a small town, under a rose and apricot sky. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#f6c99b",
		el(
			"defs",
			{},
			linearGradient("dusk", [
				[0, "#7c5d86"],
				[0.28, "#c9718a"],
				[0.58, "#f09a80"],
				[0.82, "#f9cf9a"],
				[1, "#fbe5b4"],
			]),
		),
		el("rect", { width: WIDTH, height: 860, fill: "url(#dusk)" }),
		el("circle", { cx: 1085, cy: 742, r: 74, fill: "#fff3cf" }),
		streaks(),
		el("path", { d: hills(728, 22), fill: "#d98d86" }),
		el("path", { d: hills(764, 14), fill: "#b56f7c" }),
		roofs(800, 26, 46, 92, "#96586f", "#b06c78", 0.25),
		tower(),
		roofs(880, 15, 96, 150, "#6c4361", "#875270", 0.5),
		...flock(),
		roofs(985, 8, 190, 270, "#4a3050", "#5d3d5e", 0.75),
		ridge(),
		swift(1110, 300, 205, 64, 0.92, "#2a1f37", 1.25),
		swift(470, 250, 150, 118, 0.7, "#2f2340", 1.1),
	);
}

/** Long thin clouds lit from below. */
function streaks(): string {
	const clouds = Array.from({ length: 58 }, () => {
		const y = 40 + random.next() ** 0.8 * 640;
		const x = random.between(-300, 1500);
		const reach = random.between(140, 640);
		const thick = random.between(3, 16) * (1.2 - y / 900);
		const lit = random.chance(0.55);
		return el("path", {
			d: `${curve([
				[x, y],
				[x + reach * 0.3, y - thick],
				[x + reach * 0.65, y - thick * 0.5],
				[x + reach, y],
			])}${curve([
				[x + reach, y],
				[x + reach * 0.6, y + thick * 0.55],
				[x + reach * 0.25, y + thick * 0.3],
				[x, y],
			]).replace("M", "L")}Z`,
			fill: y < 240 ? (lit ? "#e58c93" : "#684c78") : lit ? "#fde0ae" : "#d9788a",
			opacity: random.between(0.45, 0.9),
		});
	});
	return group({}, ...clouds);
}

function hills(y: number, swing: number): string {
	const top = Array.from({ length: 12 }, (_, i): Point => [i * 148, y + random.between(-swing, swing)]);
	return `${curve(top)}V${HEIGHT}H0Z`;
}

/** A row of gabled houses and chimneys; nearer rows are larger and darker. */
function roofs(
	foot: number,
	count: number,
	low: number,
	high: number,
	wall: string,
	lit: string,
	windows: number,
): string {
	const houses = Array.from({ length: count }, (_, i) => {
		const wide = (WIDTH / count) * random.between(0.95, 1.25);
		const x = (i / count) * WIDTH + random.between(-0.2, 0.2) * wide;
		const tall = random.between(low, high) * 0.62;
		const peak = tall + wide * random.between(0.28, 0.46);
		const y = foot + random.between(-14, 14);
		const isGable = random.chance(0.6);
		const roof: Point[] = isGable
			? [
					[x - wide * 0.06, y - tall],
					[x + wide * 0.5, y - peak],
					[x + wide * 1.06, y - tall],
				]
			: [
					[x - wide * 0.08, y - tall],
					[x + wide * 0.12, y - peak * 0.92],
					[x + wide * 0.92, y - peak * 0.92],
					[x + wide * 1.08, y - tall],
				];
		const chimneyX = x + wide * random.between(0.18, 0.74);
		const chimneyTop = y - peak - wide * random.between(0.06, 0.16);
		const chimney = group(
			{},
			el("rect", { x: chimneyX, y: chimneyTop, width: wide * 0.1, height: peak - tall + wide * 0.2, fill: wall }),
			el("rect", { x: chimneyX - wide * 0.015, y: chimneyTop, width: wide * 0.13, height: wide * 0.03, fill: lit }),
			...[0.01, 0.06].map((dx) =>
				el("rect", {
					x: chimneyX + wide * dx,
					y: chimneyTop - wide * 0.045,
					width: wide * 0.03,
					height: wide * 0.05,
					fill: wall,
				}),
			),
		);
		const panes: string[] = [];
		const size = wide * 0.085;
		for (let row = 0; row < (wide > 180 ? 3 : 2); row++) {
			for (let column = 0; column < 3; column++) {
				const px = x + wide * (0.16 + column * 0.27);
				const py = y - tall * (0.8 - row * 0.42);
				const glows = random.chance(windows * 0.5);
				panes.push(
					el("rect", {
						x: px,
						y: py,
						width: size,
						height: size * 1.4,
						fill: glows ? "#fbd98a" : NIGHT,
						opacity: glows ? 1 : 0.45,
					}),
				);
				if (glows && size > 9)
					panes.push(
						el("path", {
							d: `M${Math.round(px + size / 2)} ${Math.round(py)}v${Math.round(size * 1.4)}M${Math.round(px)} ${Math.round(py + size * 0.6)}h${Math.round(size)}`,
							stroke: wall,
							"stroke-width": 2,
						}),
					);
			}
		}
		const id = `roof-${foot}-${i}`;
		return group(
			{},
			chimney,
			el("rect", { x, y: y - tall - 2, width: wide, height: HEIGHT - y + tall, fill: wall }),
			clip(id, el("path", { d: polyline(roof, true) })),
			el("path", { d: polyline(roof, true), fill: lit }),
			group(
				{ "clip-path": `url(#${id})` },
				hatch(
					random,
					{ x, y: y - peak, width: wide, height: peak - tall },
					{
						gap: wide > 110 ? 9 : 6,
						angle: 0,
						colour: wall,
						thickness: wide > 110 ? 2.6 : 1.3,
						tremble: 0.8,
						breaks: 0.12,
					},
				),
				el("path", {
					d: polyline([roof[0] as Point, [x + wide * 0.5, y - peak * 1.1], [x + wide * 0.46, y - tall]], true),
					fill: NIGHT,
					opacity: 0.22,
				}),
			),
			el("path", {
				d: polyline(roof),
				fill: "none",
				stroke: "#f9b98d",
				"stroke-width": wide > 110 ? 2.6 : 1.4,
				opacity: 0.75,
			}),
			...panes,
		);
	});
	return group({}, ...houses);
}

/** The church tower with its spire, louvres and a weathercock. */
function tower(): string {
	const stone = Array.from({ length: 70 }, () => {
		const x = random.between(262, 352);
		const y = random.between(500, 860);
		return `M${Math.round(x)} ${Math.round(y)}h${Math.round(random.between(8, 22))}`;
	});
	const louvres = [292, 342].map((x) =>
		group(
			{},
			el("path", { d: `M${x - 17} 588V540Q${x} 510 ${x + 17} 540V588Z`, fill: NIGHT }),
			el("path", {
				d: [546, 558, 570, 582].map((y) => `M${x - 15} ${y}h30`).join(""),
				stroke: "#8d5873",
				"stroke-width": 3,
			}),
		),
	);
	return group(
		{},
		el("path", { d: "M258 500H378V900H258Z", fill: "#5b3a5b" }),
		el("path", { d: "M338 500H378V900H338Z", fill: "#7d4c68" }),
		el("path", { d: stone.join(""), stroke: "#46304e", "stroke-width": 2.4 }),
		el("path", { d: "M250 486H386V504H250Z", fill: "#46304e" }),
		el("path", { d: "M262 486L318 248L374 486Z", fill: "#4b3252" }),
		el("path", { d: "M318 248L374 486H336Z", fill: "#8d5873" }),
		el("path", {
			d: Array.from(
				{ length: 20 },
				(_, i) => `M${Math.round(316 - i * 2.5)} ${268 + i * 11}h${Math.round(4 + i * 5)}`,
			).join(""),
			stroke: "#382744",
			"stroke-width": 2,
		}),
		el("path", { d: "M374 486L318 248", stroke: "#f9b98d", "stroke-width": 3 }),
		el("path", { d: "M378 504V800", stroke: "#f9b98d", "stroke-width": 3 }),
		el("path", { d: "M318 250V206M302 226H334", stroke: NIGHT, "stroke-width": 4 }),
		el("path", { d: "M300 206q-8 -14 -2 -22q6 12 18 10q14 -2 20 -14l8 6l-6 4q-4 18 -20 20Z", fill: NIGHT }),
		el("circle", { cx: 318, cy: 662, r: 32, fill: "#f6d9a6" }),
		el("circle", { cx: 318, cy: 662, r: 32, fill: "none", stroke: NIGHT, "stroke-width": 5 }),
		el("path", { d: "M318 662L330 640M318 662L302 676", stroke: NIGHT, "stroke-width": 4, "stroke-linecap": "round" }),
		...Array.from({ length: 12 }, (_, i) => {
			const a = (i / 12) * Math.PI * 2;
			return el("circle", { cx: 318 + Math.cos(a) * 25, cy: 662 + Math.sin(a) * 25, r: 2, fill: NIGHT });
		}),
		...louvres,
	);
}

/** The roof under our own window, its tiles, and the gutter end with the hole under the eaves. */
function ridge(): string {
	const rows = Array.from({ length: 9 }, (_, row) =>
		Array.from({ length: 40 }, (_, i) => {
			const x = 1010 + i * 34 + (row % 2) * 17 - row * 22;
			const y = 962 + row * 26 - (x - 1010) * 0.22;
			return `M${x} ${Math.round(y)}q17 24 34 -7`;
		}).join(""),
	);
	return group(
		{},
		clip("near-roof", el("path", { d: "M820 1067L1010 940L1600 810V1067Z" })),
		el("path", { d: "M820 1067L1010 940L1600 810V1067Z", fill: "#38264a" }),
		group(
			{ "clip-path": "url(#near-roof)" },
			el("path", { d: rows.join(""), fill: "none", stroke: "#241a33", "stroke-width": 4 }),
		),
		el("path", { d: "M1010 940L1600 810", stroke: "#f0a184", "stroke-width": 6 }),
		el("path", { d: "M820 1067L1010 940", stroke: "#c9718a", "stroke-width": 4 }),
		el("rect", { x: 1370, y: 690, width: 104, height: 190, fill: "#38264a" }),
		el("rect", { x: 1370, y: 690, width: 18, height: 160, fill: "#8d5873" }),
		el("path", {
			d: Array.from(
				{ length: 9 },
				(_, i) => `M1370 ${712 + i * 19}h104${i % 2 ? "M1404" : "M1430"} ${712 + i * 19}v19`,
			).join(""),
			stroke: "#241a33",
			"stroke-width": 3,
		}),
		el("rect", { x: 1358, y: 680, width: 128, height: 18, fill: "#241a33" }),
		...[1382, 1434].map(
			(x) =>
				el("path", { d: `M${x} 680l4 -44h22l4 44Z`, fill: "#5b3a4f" }) +
				el("path", { d: `M${x + 4} 636l-4 44`, stroke: "#f0a184", "stroke-width": 4 }),
		),
	);
}

/**
 * A swift from below or the side. `heading` turns it (0 is up), `bank` narrows it as it leans over, `sweep` bends the
 * wings back.
 */
function swift(x: number, y: number, size: number, heading: number, bank: number, colour: string, sweep = 1): string {
	const wing = (side: number) =>
		`M${(side * 0.05).toFixed(2)} -0.2C${side * 0.18} -0.36 ${side * 0.46} -0.4 ${side * 0.66} ${(-0.18 * sweep).toFixed(2)}C${side * 0.84} ${(0.02 * sweep).toFixed(2)} ${side * 0.98} ${(0.22 * sweep).toFixed(2)} ${side * 1.04} ${(0.44 * sweep).toFixed(2)}C${side * 0.86} ${(0.17 * sweep).toFixed(2)} ${side * 0.52} -0.1 ${side * 0.08} 0.03Z`;
	const body =
		"M0 -0.4C0.075 -0.37 0.1 -0.2 0.095 -0.04C0.09 0.1 0.06 0.24 0.05 0.34L0.12 0.62C0.07 0.54 0.03 0.48 0 0.44C-0.03 0.48 -0.07 0.54 -0.12 0.62L-0.05 0.34C-0.06 0.24 -0.09 0.1 -0.095 -0.04C-0.1 -0.2 -0.075 -0.37 0 -0.4Z";
	const feathers = [1, -1].map((side) =>
		Array.from({ length: 12 }, (_, i) => {
			const t = i / 12;
			const top = -0.22 + t * t * 0.38 * sweep;
			return `M${(side * (0.24 + t * 0.56)).toFixed(3)} ${top.toFixed(3)}l${(side * -0.03).toFixed(3)} ${(0.14 - t * 0.06).toFixed(3)}`;
		}).join(""),
	);
	return group(
		{ transform: `translate(${x} ${y}) rotate(${heading}) scale(${(size * bank).toFixed(1)} ${size})`, fill: colour },
		el("path", { d: wing(1) }),
		el("path", { d: wing(-1) }),
		el("path", { d: body }),
		size > 100
			? el("path", { d: feathers.join(""), fill: "none", stroke: "#6b4a6b", "stroke-width": "0.014" }) +
					el("path", {
						d: "M-0.05 -0.34Q0 -0.24 0.05 -0.34Q0.03 -0.4 0 -0.4Q-0.03 -0.4 -0.05 -0.34Z",
						fill: "#d9b3a8",
					}) +
					el("path", {
						d: "M0.06 -0.21C0.2 -0.35 0.46 -0.38 0.64 -0.17",
						fill: "none",
						stroke: "#e58c93",
						"stroke-width": "0.02",
					})
			: "",
	);
}

/** The rest of the party, small and far, streaming round the tower. */
function flock(): string[] {
	const path: Point[] = [
		[120, 330],
		[210, 420],
		[430, 450],
		[520, 380],
		[640, 330],
		[740, 400],
		[820, 320],
		[930, 420],
		[700, 520],
		[1240, 470],
		[1330, 560],
		[1460, 420],
		[1010, 560],
		[560, 560],
		[860, 180],
		[1400, 160],
	];
	return path.map(([x, y], i) =>
		swift(
			x,
			y,
			random.between(34, 74) * (y > 500 ? 0.6 : 1),
			random.between(50, 130) + (i % 3 ? 0 : -40),
			random.between(0.5, 0.95),
			"#3a2848",
			random.between(0.85, 1.3),
		),
	);
}
