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

const width = 1600;
const height = 900;
const surface = 292;
const metre = 4.3;
const plum = "#2a2147";
const cream = "#f7ead0";

/** The Bosphorus cut lengthwise: the light water runs left to the Marmara, the heavy water right to the Black Sea. */
export default function draw(): string {
	const random = seededRandom(1681);
	const line = (d: string, stroke: string, thick: number, opacity = 1) =>
		el("path", {
			d,
			stroke,
			"stroke-width": thick,
			fill: "none",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			opacity,
		});
	const at = (x: number, depth: number): Point => [x, surface + depth * metre];

	const bed: Point[] = [
		at(-30, 126),
		at(60, 104),
		at(150, 72),
		at(230, 44),
		at(310, 35),
		at(390, 44),
		at(470, 66),
		at(540, 58),
		at(620, 84),
		at(700, 92),
		at(760, 112),
		at(830, 106),
		at(900, 82),
		at(980, 90),
		at(1060, 74),
		at(1140, 80),
		at(1220, 68),
		at(1290, 62),
		at(1350, 72),
		at(1430, 86),
		at(1520, 95),
		at(1640, 110),
	];
	const border = (x: number) => {
		const slope = surface + (17 + 34 * Math.min(1, Math.max(0, (x - 120) / 1160))) * metre;
		const plunge = x > 1280 ? ((x - 1280) / 320) ** 0.9 * 150 : 0;
		return slope + plunge + 5 * Math.sin(x / 57) + 4 * Math.sin(x / 23);
	};
	const interfaceLine: Point[] = Array.from({ length: 68 }, (_, i) => [i * 25 - 30, border(i * 25 - 30)]);
	const bedAt = (x: number) => {
		for (let i = 1; i < bed.length; i++) {
			const [x0, y0] = bed[i - 1] as Point;
			const [x1, y1] = bed[i] as Point;
			if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
		}
		return height;
	};
	const upper = `M-30 ${surface}H1640L1640 ${border(1640)}${curve([...interfaceLine].reverse()).replace("M", "L")}Z`;
	const lower = `${curve(interfaceLine)}L1640 ${height}H-30Z`;

	const sky = Array.from({ length: 54 }, (_, i) => {
		const t = i / 54;
		const y = 10 + t * 240 + random.between(-12, 12);
		const x = random.between(-260, width);
		const length = random.between(120, 560);
		return line(
			curve([
				[x, y],
				[x + length * 0.35, y - 8],
				[x + length * 0.7, y + 4],
				[x + length, y - 2],
			]),
			random.pick(["#fbe3b6", "#f3b98e", "#e79a80", "#fdf0d2", "#d98a84"]),
			random.between(2, 15) * (1.1 - t * 0.6),
			random.between(0.2, 0.6),
		);
	});

	// The land behind: hills, domes and towers from south to north.
	const hill = (x: number) =>
		surface -
		18 -
		46 * Math.exp(-(((x - 330) / 190) ** 2)) -
		72 * Math.exp(-(((x - 760) / 220) ** 2)) -
		58 * Math.exp(-(((x - 1100) / 160) ** 2)) +
		5 * Math.sin(x / 41);
	const hills: Point[] = Array.from({ length: 34 }, (_, i) => [
		110 + i * 38,
		i === 0 || i === 33 ? surface : hill(110 + i * 38),
	]);
	const far: Point[] = Array.from({ length: 30 }, (_, i) => [
		150 + i * 40,
		i === 0 || i === 29 ? surface : hill(150 + i * 40) - 26 - 14 * Math.sin(i * 1.3),
	]);
	const dome = (x: number, y: number, r: number) =>
		`M${x - r} ${y}C${x - r} ${y - r * 1.1} ${x + r} ${y - r * 1.1} ${x + r} ${y}Z`;
	const minaret = (x: number, y: number, h: number) =>
		`M${x - 3} ${y}V${y - h}L${x} ${y - h - 18}L${x + 3} ${y - h}V${y}ZM${x - 6} ${y - h * 0.68}h12v5h-12Z`;
	const mosque = (x: number, y: number, s: number) =>
		`M${x - 50 * s} ${y}v${-28 * s}h${100 * s}v${28 * s}ZM${x - 32 * s} ${y - 28 * s}v${-14 * s}h${64 * s}v${14 * s}Z${dome(x, y - 42 * s, 30 * s)}${dome(x - 38 * s, y - 28 * s, 14 * s)}${dome(x + 38 * s, y - 28 * s, 14 * s)}${minaret(x - 60 * s, y, 96 * s)}${minaret(x + 60 * s, y, 96 * s)}`;
	const bridge = (x: number, span: number, y: number) => {
		const cable: Point[] = Array.from({ length: 13 }, (_, i) => [
			x + (span * i) / 12,
			y - 66 + 56 * (1 - ((i - 6) / 6) ** 2),
		]);
		return line(
			`M${x - 66} ${y}H${x + span + 66}M${x} ${y - 68}V${surface}M${x + span} ${y - 68}V${surface}M${x} ${y - 66}L${x - 62} ${y}M${x + span} ${y - 66}L${x + span + 62} ${y}${curve(cable)}${cable.map(([cx, cy]) => `M${cx} ${cy}V${y}`).join("")}`,
			plum,
			2.6,
			0.85,
		);
	};
	const keep = (x: number, y: number, w: number, h: number) =>
		`M${x} ${y}v${-h}h${w * 0.2}v6h${w * 0.2}v-6h${w * 0.2}v6h${w * 0.2}v-6h${w * 0.2}v${h}Z`;
	const roofs = Array.from({ length: 120 }, () => {
		const x = random.between(170, 1290);
		const y = random.between(hill(x) + 12, surface - 4);
		const w = random.between(8, 17);
		return group(
			{},
			el("rect", { x, y: y - w * 0.8, width: w, height: w * 0.8, fill: random.pick([cream, "#f0c79c", "#e9b08a"]) }),
			el("path", { d: `M${x - 2} ${y - w * 0.8}l${w / 2 + 2} ${-w * 0.4}l${w / 2 + 2} ${w * 0.4}Z`, fill: "#b5493f" }),
		);
	});
	const groves = Array.from({ length: 170 }, () => {
		const x = random.between(160, 1330);
		const y = random.between(hill(x) + 4, surface - 2);
		return random.chance(0.2)
			? el("path", { d: `M${x - 4} ${y}q-2 -16 4 -30q6 14 4 30Z`, fill: "#3b3a4f" })
			: el("path", {
					d: blob(random, x, y - 6, random.between(6, 12), random.between(5, 8), 0.18, 7),
					fill: random.pick(["#5d6f5c", "#7b8463", "#4b5a58"]),
				});
	});

	/** Strokes of current in a band of water; `way` is -1 for leftward. */
	const current = (
		count: number,
		top: (x: number) => number,
		bottom: (x: number) => number,
		way: number,
		colours: readonly string[],
	) =>
		Array.from({ length: count }, () => {
			const x = random.between(-80, width + 40);
			const t = random.between(0.07, 0.93);
			const length = random.between(40, 170);
			const y = (px: number) => top(px) + (bottom(px) - top(px)) * t;
			if (bottom(x) - top(x) < 8) return "";
			return line(
				curve(
					[0, 0.33, 0.66, 1].map((k): Point => [x + way * length * k, y(x + way * length * k) + random.between(-2, 2)]),
				),
				random.pick(colours),
				random.between(1.4, 4.2),
				random.between(0.35, 0.85),
			);
		});
	/** A broad arrow that lies along the flow. */
	const arrow = (x: number, y: (x: number) => number, length: number, way: number, thick: number, fill: string) => {
		const tail = x - (way * length) / 2;
		const neck = x + (way * length) / 2 - way * thick * 2.1;
		const tip = x + (way * length) / 2;
		const steps = Array.from({ length: 9 }, (_, i) => tail + ((neck - tail) * i) / 8);
		const top = steps.map((px, i): Point => [px, y(px) - thick * (0.16 + 0.34 * (i / 8))]);
		const low = steps.map((px, i): Point => [px, y(px) + thick * (0.16 + 0.34 * (i / 8))]).reverse();
		return el("path", {
			d: `${curve(top)}L${neck} ${y(neck) - thick * 1.15}L${tip} ${y(tip)}L${neck} ${y(neck) + thick * 1.15}${curve(low).replace("M", "L")}Z`,
			fill,
		});
	};
	const middleUp = (x: number) => surface + (border(x) - surface) * 0.52;
	const middleDown = (x: number) => border(x) + Math.max(14, (bedAt(x) - border(x)) * 0.42);

	// Where the two rub, small billows curl over.
	const billows = Array.from({ length: 62 }, (_, i) => {
		const x = 6 + i * 26 + random.between(-4, 4);
		const y = border(x);
		const s = random.between(0.6, 1.15);
		return line(
			`M${(x - 17 * s).toFixed(1)} ${(y + 4).toFixed(1)}C${(x - 8 * s).toFixed(1)} ${(y + 2).toFixed(1)} ${(x + 1 * s).toFixed(1)} ${(y - 15 * s).toFixed(1)} ${(x + 10 * s).toFixed(1)} ${(y - 9 * s).toFixed(1)}C${(x + 16 * s).toFixed(1)} ${(y - 3 * s).toFixed(1)} ${(x + 7 * s).toFixed(1)} ${(y + 3 * s).toFixed(1)} ${(x + 3 * s).toFixed(1)} ${(y - 3 * s).toFixed(1)}`,
			random.pick([cream, "#bfe3d2", "#8aa4c4"]),
			2.4,
			0.85,
		);
	});

	const bonito = (x: number, y: number, s: number, way: number) =>
		group(
			{ transform: `translate(${Math.round(x)} ${Math.round(y)}) scale(${(s * way).toFixed(2)} ${s.toFixed(2)})` },
			el("path", { d: "M-44 0C-26 -15 12 -15 34 -2L52 -16Q46 0 52 16L34 2C12 13 -26 14 -44 0Z", fill: "#2f5d78" }),
			el("path", { d: "M-44 0C-26 14 12 13 34 2C10 4 -20 4 -44 0Z", fill: cream }),
			line("M-18 -10L-8 -3M-6 -11L4 -4M6 -10L15 -4", plum, 2),
			el("path", { d: "M-8 -12L4 -20L10 -10ZM-4 11L4 18L8 9Z", fill: "#2f5d78" }),
			el("circle", { cx: -32, cy: -3, r: 2.4, fill: plum }),
		);
	const shoal = (x: number, y: number, count: number, spreadX: number, spreadY: number, s: number, way: number) =>
		Array.from({ length: count }, () =>
			bonito(
				x + random.between(-1, 1) * spreadX,
				y + random.between(-1, 1) * spreadY,
				s * random.between(0.8, 1.15),
				way,
			),
		);
	const ray = group(
		{ transform: "translate(1010 585) scale(0.62)" },
		el("path", {
			d: "M-60 6C-30 -6 -14 -26 10 -28C34 -26 52 -6 82 6C52 10 36 22 14 24L-40 60L-2 22C-20 20 -34 10 -60 6Z",
			fill: "#6f64a0",
		}),
		line("M-10 2q20 -12 42 0", "#a79bd0", 3),
		el("circle", { cx: 22, cy: -14, r: 2.5, fill: cream }),
	);
	const jelly = (x: number, y: number, s: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s})`, opacity: 0.85 },
			el("path", { d: "M-20 0C-20 -26 20 -26 20 0Q10 6 0 0Q-10 6 -20 0Z", fill: cream, opacity: 0.75 }),
			line("M-12 3q-5 16 2 30M0 3q5 16 -2 34M12 3q5 14 -1 28", cream, 2.4),
		);

	const marsigli = () => {
		const x = 640;
		const rope: Point[] = Array.from({ length: 26 }, (_, i) => {
			const depth = i * 10.5;
			const k = (surface + depth - border(x)) / 92;
			const drift =
				depth < border(x) - surface
					? -62 * Math.sin((depth / (border(x) - surface)) * Math.PI * 0.62)
					: -58 + 92 * Math.min(1.4, k) ** 1.2;
			return [x + drift, surface + 6 + depth];
		});
		return group(
			{},
			line(curve(rope), cream, 3),
			...rope
				.filter((_, i) => i > 1 && i % 3 === 2)
				.map(([cx, cy]) => {
					const way = cy < border(x) ? -1 : 1;
					return group(
						{},
						line(`M${cx} ${cy}l${way * 24} ${way * 2}`, cream, 2),
						el("ellipse", {
							cx: cx + way * 30,
							cy: cy + way * 2,
							rx: 9,
							ry: 6.5,
							fill: "#fff9ea",
							stroke: plum,
							"stroke-width": 1.6,
						}),
					);
				}),
			el("path", { d: `M${(rope[25] as Point)[0] - 10} ${(rope[25] as Point)[1]}h20l6 24h-32Z`, fill: "#4a3f5e" }),
			el("path", {
				d: `M${x - 74} ${surface - 16}C${x - 54} ${surface + 12} ${x + 54} ${surface + 12} ${x + 76} ${surface - 18}L${x + 60} ${surface - 12}H${x - 58}Z`,
				fill: "#7b3a34",
			}),
			line(
				`M${x - 68} ${surface - 12}C${x - 40} ${surface} ${x + 40} ${surface} ${x + 70} ${surface - 14}`,
				"#e3a64e",
				3,
			),
			...[
				[-24, "#a33a35"],
				[22, "#33516b"],
			].map(([dx, coat]) =>
				group(
					{},
					el("path", { d: `M${x + Number(dx) - 11} ${surface - 10}q-2 -30 11 -32q13 2 11 32Z`, fill: String(coat) }),
					el("circle", { cx: x + Number(dx), cy: surface - 50, r: 8, fill: "#dca983" }),
					el("path", { d: `M${x + Number(dx) - 14} ${surface - 52}h28l-6 -10h-16Z`, fill: plum }),
				),
			),
			line(
				`M${x - 16} ${surface - 30}L${x + 2} ${surface - 18}L${x} ${surface + 6}M${x + 28} ${surface - 28}L${x + 62} ${surface + 8}`,
				"#dca983",
				5,
			),
		);
	};
	const tanker = group(
		{ transform: `translate(1210 ${surface - 2})` },
		el("path", { d: "M-128 -22H122L142 -34L130 12H-116Z", fill: "#8c2f3a" }),
		el("path", { d: "M-122 2H133L130 14H-116Z", fill: plum }),
		el("path", { d: "M-120 -22v-44h50v44ZM-114 -66v-14h36v14ZM-98 -80v-18h14v18Z", fill: cream }),
		line("M-112 -54h34M-112 -40h34", plum, 4),
		line("M-50 -24h160M-30 -24v-10M10 -24v-10M50 -24v-10M90 -24v-10M-30 -34h120", "#e3a64e", 3),
	);
	const sail = group(
		{ transform: `translate(300 ${surface - 2})` },
		el("path", { d: "M-44 -10C-30 10 30 10 48 -12Z", fill: plum }),
		line("M0 -8V-104", plum, 3.5),
		el("path", { d: "M-4 -100C-44 -70 -48 -36 -44 -18H-4ZM6 -92C34 -66 40 -36 38 -18H6Z", fill: cream }),
	);
	const steamer = group(
		{ transform: `translate(930 ${surface - 2})` },
		el("path", { d: "M-84 -16H80L92 -24L80 8H-74Z", fill: cream }),
		el("path", { d: "M-64 -16v-18H66v18ZM-48 -34v-14H40v14Z", fill: "#f0c79c" }),
		line("M-56 -25H60M-40 -41H34", plum, 4),
		el("path", { d: "M-8 -48l3 -26h16l3 26Z", fill: "#e3a64e" }),
		el("path", { d: "M-5 -66h16v-9h-16Z", fill: plum }),
		line("M-82 -2H84", "#8c2f3a", 4),
		...Array.from({ length: 6 }, (_, i) =>
			el("path", {
				d: blob(random, 14 + i * 20, -86 - i * 7, 12 + i * 3, 8 + i * 1.6, 0.2, 8),
				fill: plum,
				opacity: 0.35 - i * 0.045,
			}),
		),
	);

	const stones = Array.from({ length: 150 }, () => {
		const x = random.between(-10, width);
		const y = bedAt(x) + 8 + random.next() ** 1.4 * 260;
		const s = random.between(4, 17);
		return el("path", {
			d: blob(random, x, y, s * 1.5, s * 0.8, 0.22, 8),
			fill: random.pick(["#a97455", "#c48d66", "#8a5a4a", "#dba878", "#6f4744"]),
		});
	});
	const weed = Array.from({ length: 110 }, () => {
		const x = random.between(0, width);
		const y = bedAt(x) + 3;
		return `M${x.toFixed(1)} ${y.toFixed(1)}q${random.between(4, 12).toFixed(1)} ${random.between(-14, -8).toFixed(1)} ${random.between(10, 24).toFixed(1)} ${random.between(-26, -12).toFixed(1)}`;
	});
	const ripples = Array.from({ length: 80 }, () => {
		const x = random.between(-20, width);
		return `M${x.toFixed(1)} ${(surface + random.between(2, 12)).toFixed(1)}q8 -6 16 0t16 0`;
	});

	return sheet(
		width,
		height,
		"#5a3a3c",
		el(
			"defs",
			{},
			linearGradient("bs-sky", [
				[0, "#d98a84"],
				[0.55, "#f3c49a"],
				[1, "#fdebc6"],
			]),
			linearGradient("bs-up", [
				[0, "#a9dccb"],
				[1, "#4fa7a6"],
			]),
			linearGradient("bs-low", [
				[0, "#4a4a8c"],
				[0.45, "#37326f"],
				[1, "#241c48"],
			]),
			linearGradient("bs-bed", [
				[0, "#c0875e"],
				[0.4, "#8a5a4a"],
				[1, "#55363c"],
			]),
			clip("bs-bed-clip", el("path", { d: `${curve(bed)}V${height}H-30Z` })),
		),
		el("rect", { width, height: surface, fill: "url(#bs-sky)" }),
		group({}, ...sky),
		el("circle", { cx: 1440, cy: 150, r: 54, fill: "#fff3d2" }),
		el("path", { d: `${curve(far)}Z`, fill: "#c58a80" }),
		el("path", { d: `${curve(hills)}Z`, fill: "#8b7a68" }),
		...groves,
		...roofs,
		el("path", { d: `${mosque(310, hill(310) + 8, 0.9)}${mosque(470, surface - 26, 0.6)}`, fill: plum, opacity: 0.85 }),
		el("path", {
			d: `${keep(806, surface - 12, 34, 92)}${keep(868, surface - 8, 28, 62)}M840 ${surface - 12}v-34l30 8v26Z`,
			fill: plum,
			opacity: 0.85,
		}),
		bridge(560, 190, surface - 44),
		bridge(985, 150, surface - 40),
		el("path", { d: `M1352 ${surface}v-52h-5v-8h24v8h-5v52ZM1352 ${surface - 60}l7 -16l7 16Z`, fill: "#8c2f3a" }),
		el("path", { d: `M1310 ${surface}q40 -22 90 0Z`, fill: "#8b7a68" }),
		el("path", { d: lower, fill: "url(#bs-low)" }),
		el("path", { d: upper, fill: "url(#bs-up)" }),
		group({}, ...current(235, () => surface + 8, border, -1, ["#d9f0dd", "#7cc5ba", "#2f8c92", "#bfe6d4"])),
		group({}, ...current(250, border, bedAt, 1, ["#7a78c0", "#5a589e", "#a79bd0", "#2a2458"])),
		el("path", {
			d: curve(interfaceLine),
			fill: "none",
			stroke: cream,
			"stroke-width": 3,
			"stroke-dasharray": "2 9",
			"stroke-linecap": "round",
			opacity: 0.7,
		}),
		...billows,
		...[160, 480, 820, 1090, 1420].map((x) =>
			arrow(x, middleUp, x > 1000 ? 190 : 150, -1, x > 700 ? 24 : 15, "#f6f2d8"),
		),
		...[200, 470, 800, 1120].map((x) => arrow(x, middleDown, 170, 1, x > 400 ? 20 : 15, "#b7a9e0")),
		arrow(1440, (x) => (border(x) + bedAt(x)) / 2, 150, 1, 10, "#b7a9e0"),
		...shoal(1250, 376, 8, 80, 40, 0.6, 1),
		...shoal(980, 360, 7, 70, 30, 0.52, 1),
		...shoal(400, 346, 5, 60, 16, 0.38, 1),
		jelly(720, 372, 0.8),
		jelly(1560, 420, 0.9),
		jelly(1180, 452, 0.7),
		ray,
		...Array.from({ length: 16 }, () =>
			bonito(random.between(640, 900), random.between(620, 720), random.between(0.26, 0.4), -1),
		),
		el("path", { d: `${curve(bed)}V${height}H-30Z`, fill: "url(#bs-bed)" }),
		group(
			{ "clip-path": "url(#bs-bed-clip)" },
			hatch(
				random,
				{ x: 0, y: 420, width, height: 480 },
				{ gap: 15, angle: 7, colour: "#4a2d34", thickness: 2.2, tremble: 3, breaks: 0.3 },
			),
			hatch(
				random,
				{ x: 0, y: 420, width, height: 480 },
				{ gap: 31, angle: -5, colour: "#e0b183", thickness: 2.4, tremble: 3, breaks: 0.45 },
			),
			...stones,
			stipple(random, { x: 0, y: 440, width, height: 460 }, 380, { colour: "#f0cf9f", smallest: 0.8, largest: 2.2 }),
		),
		line(curve(bed), "#f0c690", 4.5),
		line(weed.join(""), "#6d7f63", 2.6, 0.9),
		marsigli(),
		sail,
		steamer,
		tanker,
		line(ripples.join(""), cream, 2.6, 0.9),
		line(`M-20 ${surface}H${width}`, cream, 3, 0.85),
	);
}
