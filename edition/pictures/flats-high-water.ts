import {
	blob,
	curve,
	el,
	group,
	linearGradient,
	type Point,
	radialGradient,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

/** One moment of the tide, and the light that it happens in. */
export type Moment = {
	tide: "high" | "half-ebb" | "low" | "young-flood";
	sky: readonly [top: string, middle: string, low: string];
	clouds: readonly string[];
	sun: readonly [x: number, y: number, colour: string];
	water: readonly [far: string, near: string, light: string, dark: string];
	sand: readonly [far: string, near: string, light: string, dark: string];
	grass: readonly [string, string, string];
	ink: string;
};

const width = 1600;
const height = 1067;
const horizon = 372;

/** The same view from the dyke at four moments of one tide; each picture of the series calls it with its own. */
export function flats({ tide, sky, clouds, sun, water, sand, grass, ink }: Moment): string {
	const random = seededRandom(404);
	const weather = seededRandom(tide.length * 13);
	const depth = (y: number) => (y - horizon) / (height - horizon);

	/** Middle of the creek at a height on the sheet, and half its width at dead low water. */
	const creek = (y: number): readonly [number, number] => {
		const t = depth(y);
		return [760 + Math.sin(Math.sqrt(t) * 11.5 + 0.6) * 300 * Math.sqrt(t) - 160 * t, 22 + 130 * t];
	};
	const creekShape = (swell: number, ragged: number) => {
		const left: Point[] = [];
		const right: Point[] = [];
		for (let y = horizon + 4; y <= height + 30; y += 7 + (y - horizon) / 15) {
			const [x, half] = creek(y);
			left.push([x - half * swell + random.between(-ragged, ragged) * half, y]);
			right.unshift([x + half * swell + random.between(-ragged, ragged) * half, y]);
		}
		return `${curve(left)}L${curve(right).slice(1)}Z`;
	};

	const skyStrokes = Array.from({ length: 110 }, (_, i) => {
		const t = i / 110;
		const y = 20 + t * 330 + weather.between(-14, 14);
		const x = weather.between(-260, width);
		const length = weather.between(120, 460) * (1.2 - t * 0.5);
		const lift = weather.between(-10, 10);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.3, y - 6 + lift],
				[x + length * 0.65, y + 4 + lift],
				[x + length, y],
			]),
			stroke: weather.pick(clouds),
			"stroke-width": weather.between(2, 18) * (1.1 - t * 0.8),
			opacity: weather.between(0.25, 0.65),
		});
	});
	const cumulus = Array.from({ length: tide === "half-ebb" || tide === "low" ? 7 : 3 }, (_, i) => {
		const x = 120 + i * 230 + weather.between(-60, 60);
		const y = weather.between(190, 290);
		const s = weather.between(0.6, 1.2);
		const lobes = [-58, -20, 24, 64].map((dx, k) =>
			el("path", {
				d: blob(weather, x + dx * s, y - (k % 2) * 20 * s, 52 * s, 30 * s, 0.12),
				fill: clouds[0],
			}),
		);
		return group(
			{ opacity: 0.85 },
			...lobes,
			el("path", {
				d: `M${x - 105 * s} ${y + 16 * s}q${105 * s} ${24 * s} ${215 * s} 0`,
				stroke: clouds[1],
				"stroke-width": 15 * s,
				fill: "none",
			}),
		);
	});

	const waves = (count: number, colours: readonly string[], inside: (y: number) => readonly [number, number]) =>
		Array.from({ length: count }, () => {
			const y = horizon + 5 + random.next() ** 1.5 * (height - horizon);
			const t = depth(y);
			const [from, to] = inside(y);
			const length = Math.min((to - from) * 0.8, random.between(24, 150) * (0.3 + t));
			const x = random.between(from, Math.max(from, to - length));
			const bob = random.between(2, 7) * (0.2 + t);
			return el("path", {
				d: curve([
					[x, y],
					[x + length * 0.25, y - bob],
					[x + length * 0.5, y],
					[x + length * 0.75, y - bob * 0.7],
					[x + length, y + 1],
				]),
				stroke: random.pick(colours),
				"stroke-width": 1 + t * random.between(1.5, 5),
				opacity: random.between(0.35, 0.9),
			});
		});

	const ribs = (from: number, gap: number) => {
		const rows: string[] = [];
		for (let y = from; y < height; y += 4 + (y - horizon) * gap) {
			const t = depth(y);
			for (const colour of [sand[2], sand[3]]) {
				let d = "";
				for (let x = random.between(-160, 0); x < width; ) {
					const length = random.between(50, 190) * (0.35 + t);
					d += curve([
						[x, y + random.between(-4, 4) * t],
						[x + length / 2, y + random.between(-9, 9) * t],
						[x + length, y + random.between(-4, 4) * t],
					]);
					x += length + random.between(20, 190) * (0.4 + t);
				}
				rows.push(
					el("path", {
						d,
						stroke: colour,
						"stroke-width": 0.8 + t * random.between(1.6, 4.6),
						opacity: random.between(0.4, 0.85),
					}),
				);
			}
		}
		return group({ fill: "none", "stroke-linecap": "round" }, ...rows);
	};

	/** Sand that has come up out of the water as long tongues. */
	const tongues = () =>
		[
			[210, 470, 340, 15],
			[1240, 452, 420, 14],
			[1010, 414, 260, 7],
			[560, 408, 240, 6],
			[1420, 560, 330, 30],
			[120, 610, 330, 36],
			[1090, 690, 300, 34],
			[460, 545, 170, 14],
			[1500, 800, 300, 52],
			[90, 800, 220, 40],
		].map(([x, y, rx, ry]) => {
			const shape = blob(random, x as number, y as number, rx as number, ry as number, 0.16, 16);
			const lines = Array.from({ length: 9 }, (_, k) => {
				const yy = (y as number) - (ry as number) * 0.7 + ((ry as number) * 1.4 * k) / 8;
				const reach = (rx as number) * Math.sqrt(Math.max(0, 1 - ((yy - (y as number)) / (ry as number)) ** 2)) * 0.86;
				return curve([
					[(x as number) - reach * random.between(0.5, 1), yy],
					[(x as number) + random.between(-40, 40), yy + random.between(-3, 3)],
					[(x as number) + reach * random.between(0.5, 1), yy],
				]);
			});
			return group(
				{},
				el("path", { d: shape, fill: sand[1], stroke: water[2], "stroke-width": 3.5 }),
				el("path", { d: lines.join(""), stroke: sand[2], "stroke-width": 2.4, fill: "none", opacity: 0.8 }),
				el("path", {
					d: lines.join(""),
					stroke: sand[3],
					"stroke-width": 1.4,
					fill: "none",
					opacity: 0.7,
					transform: "translate(6 4)",
				}),
			);
		});

	const puddles = (count: number, wide: number) =>
		Array.from({ length: count }, () => {
			const t = random.next() ** 1.5;
			const y = horizon + 10 + t * 600;
			const rx = random.between(20, 150) * (0.2 + t) * wide;
			return el("path", {
				d: blob(random, random.between(0, width), y, rx, rx * random.between(0.05, 0.12), 0.3, 12),
				fill: random.pick([water[0], water[2], sky[2]]),
				opacity: random.between(0.5, 0.9),
			});
		});

	const mark = (x: number, y: number, size: number, sunk: number) => {
		const twigs = Array.from({ length: Math.round(20 + size / 9) }, () => {
			const from = y - size * random.between(0.5, 0.66);
			const lean = (random.next() + random.next() - 1) * 0.24 * size;
			const tip = size * random.between(0.22, 0.42);
			return curve([
				[x + random.between(-0.012, 0.012) * size, from],
				[x + lean * 0.4, from - tip * 0.4],
				[x + lean * 1.1, from - tip],
			]);
		});
		const foot = y - size * sunk;
		return group(
			{ fill: "none", stroke: ink, "stroke-linecap": "round" },
			el("path", {
				d: `M${x} ${foot + 3}v${size * 0.32}`,
				"stroke-width": size * 0.022,
				opacity: tide === "low" ? 0.12 : 0.3,
			}),
			el("path", { d: `M${x - size * 0.01} ${foot}L${x} ${y - size * 0.75}`, "stroke-width": size * 0.028 }),
			el("path", { d: twigs.join(""), "stroke-width": Math.max(1, size * 0.008) }),
			el("path", {
				d: `M${x - size * 0.03} ${y - size * 0.55}h${size * 0.06}`,
				stroke: sand[2],
				"stroke-width": size * 0.025,
			}),
			el("path", {
				d: `M${x - size * 0.1} ${foot + 1}q${size * 0.1} ${size * 0.03} ${size * 0.2} 0`,
				stroke: water[2],
				"stroke-width": 2.5,
				opacity: tide === "low" ? 0 : 0.9,
			}),
		);
	};
	const sunk = { high: 0.34, "half-ebb": 0.12, low: 0, "young-flood": 0.05 }[tide];
	const marks = [455, 520, 620, 760].map((y, i) => {
		const [x, half] = creek(y);
		return mark(x + half * (tide === "young-flood" ? 1.5 : 1.25) + 12, y, [62, 96, 160, 250][i] as number, sunk);
	});

	/** A flat-bottomed boat: under sail at high water, later leaning on one leeboard. */
	const boat = () => {
		const hull = el("path", {
			d: "M-120 -8C-122 -40 -112 -52 -104 -54C-60 -38 50 -38 104 -58C116 -50 122 -30 116 -8C70 8 -80 8 -120 -8Z",
			fill: "#4a3026",
		});
		const trim = [
			el("path", { d: "M-118 -36C-60 -22 60 -22 118 -42", stroke: "#d9a441", "stroke-width": 6, fill: "none" }),
			el("path", { d: "M-112 -18C-60 -6 60 -6 116 -22", stroke: "#2c1c18", "stroke-width": 4, fill: "none" }),
			el("path", {
				d: "M-6 -42C-24 -34 -30 10 -4 22C20 14 22 -32 12 -42Z",
				fill: "#6b4430",
				stroke: "#2c1c18",
				"stroke-width": 3,
			}),
			el("path", { d: "M-82 -42v-14h44v18Z", fill: "#7b6a55" }),
		];
		const mast = el("path", { d: "M18 -44V-330", stroke: "#3b2a22", "stroke-width": 8 });
		if (tide === "high") {
			return group(
				{ transform: "translate(1120 640)" },
				el("path", {
					d: Array.from({ length: 34 }, (_, k) => {
						const reach = 96 - k * 0.9;
						return `M${(random.between(-1, -0.5) * reach).toFixed(1)} ${12 + k * 5.4}h${(random.between(0.8, 1.6) * reach).toFixed(1)}`;
					}).join(""),
					stroke: "#9c4a2c",
					"stroke-width": 3,
					"stroke-linecap": "round",
					opacity: 0.42,
				}),
				group(
					{ transform: "rotate(4)" },
					mast,
					el("path", { d: "M12 -64V-318L-104 -292C-84 -210 -92 -120 -112 -70Z", fill: "#a84f2d" }),
					el("path", {
						d: "M12 -100L-106 -96M12 -150L-96 -150M12 -200L-92 -204M12 -250L-95 -258",
						stroke: "#7c3521",
						"stroke-width": 3,
					}),
					el("path", { d: "M26 -300C60 -220 90 -140 112 -64L28 -74Z", fill: "#bb6238" }),
					el("path", { d: "M18 -330l26 8l-26 8Z", fill: "#27445c" }),
					hull,
					...trim,
				),
				el("path", { d: "M-150 4q40 12 80 2t80 4t90 -2t70 2", stroke: water[2], "stroke-width": 6, fill: "none" }),
			);
		}
		const lean = { "half-ebb": 2, low: 15, "young-flood": 11 }[tide];
		return group(
			{ transform: "translate(1120 668)" },
			el("ellipse", { cx: 10, cy: 6, rx: 150, ry: 13, fill: ink, opacity: 0.35 }),
			group(
				{ transform: `rotate(${lean})` },
				mast,
				el("path", { d: "M12 -78L-110 -92", stroke: "#3b2a22", "stroke-width": 6 }),
				el("path", { d: "M12 -72C-20 -96 -70 -88 -112 -100C-80 -112 -20 -106 14 -92Z", fill: "#a84f2d" }),
				el("path", { d: "M18 -326L112 -60M18 -326L-116 -58", stroke: ink, "stroke-width": 1.8 }),
				hull,
				...trim,
			),
			tide === "half-ebb"
				? el("path", { d: "M-150 8q60 10 140 2t160 2", stroke: water[2], "stroke-width": 5, fill: "none" })
				: "",
			el("path", { d: "M110 -40Q190 0 236 12", stroke: ink, "stroke-width": 2, fill: "none" }),
		);
	};

	const wader = (x: number, y: number, s: number) =>
		`M${(x - 9 * s).toFixed(1)} ${(y - 18 * s).toFixed(1)}q${(10 * s).toFixed(1)} ${(-7 * s).toFixed(1)} ${(20 * s).toFixed(1)} ${(4 * s).toFixed(1)}q${(-9 * s).toFixed(1)} ${(8 * s).toFixed(1)} ${(-18 * s).toFixed(1)} ${(1 * s).toFixed(1)}ZM${(x - 3 * s).toFixed(1)} ${(y - 12 * s).toFixed(1)}v${(12 * s).toFixed(1)}M${(x + 3 * s).toFixed(1)} ${(y - 12 * s).toFixed(1)}v${(12 * s).toFixed(1)}M${(x - 7 * s).toFixed(1)} ${(y - 19 * s).toFixed(1)}l${(-6 * s).toFixed(1)} ${(-5 * s).toFixed(1)}l${(-12 * s).toFixed(1)} ${(12 * s).toFixed(1)}`;
	const feeding = () => {
		const birds: string[] = [];
		const many = { high: 0, "half-ebb": 34, low: 92, "young-flood": 40 }[tide];
		for (let i = 0; i < many; i++) {
			const y =
				tide === "half-ebb"
					? random.pick([470, 472, 556, 566, 606, 614, 690, 700])
					: horizon + 30 + random.next() * 400;
			const s = 0.25 + depth(y) * 2;
			const [x, half] = creek(y);
			const at =
				tide === "half-ebb"
					? y < 500
						? random.between(60, 340)
						: y < 580
							? random.between(1240, 1560)
							: y < 650
								? random.between(20, 330)
								: random.between(860, 960)
					: random.chance(0.5)
						? x - half * 2 - random.between(10, 300) * s
						: x + half * 1.6 + random.between(40, 300) * s;
			birds.push(wader(at, y, s));
		}
		return el("path", { d: birds.join(""), fill: ink, stroke: ink, "stroke-width": 1.6, "stroke-linecap": "round" });
	};
	const flying = Array.from({ length: tide === "high" ? 150 : 34 }, () => {
		const x = (tide === "high" ? 420 : 1050) + (random.next() + random.next() - 1) * 360;
		const y = 190 + (random.next() + random.next() - 1) * 90 + Math.sin(x / 90) * 26;
		const s = random.between(4, 9);
		return `M${(x - s).toFixed(1)} ${(y - s * 0.5).toFixed(1)}Q${(x - s * 0.4).toFixed(1)} ${(y - s * 0.7).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}Q${(x + s * 0.4).toFixed(1)} ${(y - s * 0.7).toFixed(1)} ${(x + s).toFixed(1)} ${(y - s * 0.5).toFixed(1)}`;
	});

	const glitter = Array.from({ length: 130 }, () => {
		const t = random.next() ** 1.6;
		const length = random.between(10, 80) * (0.25 + t);
		const x = sun[0] + random.between(-1, 1) * (40 + 260 * t) - length / 2;
		return `M${x.toFixed(1)} ${(horizon + 4 + t * 480).toFixed(1)}h${length.toFixed(1)}`;
	});

	const slope = (x: number) => 952 - 96 * Math.cos((x / width) * 2.6) + (x / width) * 60;
	const dyke: Point[] = Array.from({ length: 17 }, (_, i) => [i * 100, slope(i * 100) + random.between(-4, 4)]);
	const blades = (colour: string, count: number) =>
		el("path", {
			d: Array.from({ length: count }, () => {
				const x = random.between(0, width);
				const y = slope(x) + random.next() ** 0.8 * (height - slope(x) + 20);
				return `M${x.toFixed(1)} ${y.toFixed(1)}q${random.between(-5, 5).toFixed(1)} -9 ${random.between(-9, 9).toFixed(1)} ${random.between(-26, -12).toFixed(1)}`;
			}).join(""),
			stroke: colour,
			"stroke-width": 2.6,
			"stroke-linecap": "round",
			fill: "none",
		});
	const sheep = (x: number, s: number, flip: number, grazing: boolean) => {
		const y = slope(x) + 22;
		return group(
			{ transform: `translate(${x} ${Math.round(y)}) scale(${s * flip} ${s})` },
			el("path", { d: "M-26 -6v26M-14 -4v26M18 -4v26M28 -6v26", stroke: ink, "stroke-width": 6 }),
			el("path", { d: blob(random, 0, -22, 46, 27, 0.09, 16), fill: "#efe6d6" }),
			el("path", {
				d: "M-34 -10q14 12 34 8t38 -8M-30 -30q8 -6 14 0t14 -2t14 4",
				stroke: "#b9ad9b",
				"stroke-width": 3,
				fill: "none",
			}),
			grazing
				? el("path", { d: "M36 -30Q62 -26 66 6Q58 14 50 6Q46 -6 34 -12Z", fill: ink })
				: el("path", {
						d: "M34 -34Q44 -60 62 -56Q80 -48 78 -42Q64 -36 56 -34Q50 -22 38 -20ZM48 -54l-10 -8l4 13Z",
						fill: ink,
					}),
		);
	};
	const flock = {
		high: [sheep(190, 1.15, 1, true), sheep(400, 1, -1, true), sheep(860, 0.95, 1, false)],
		"half-ebb": [sheep(260, 1.15, 1, false), sheep(560, 1, 1, true)],
		low: [sheep(330, 1.15, -1, true), sheep(760, 1, 1, true)],
		"young-flood": [sheep(150, 1.15, 1, true), sheep(330, 1.05, 1, false), sheep(800, 0.95, -1, false)],
	}[tide];

	const everywhere = () => [-60, width + 60] as const;
	const inCreek = (swell: number) => (y: number) => {
		const [x, half] = creek(y);
		return [x - half * swell, x + half * swell] as const;
	};
	const seaColours = [water[2], water[3], water[0]];
	const floor =
		tide === "high"
			? [
					el("rect", { y: horizon, width, height, fill: "url(#sea)" }),
					group({ fill: "none", "stroke-linecap": "round" }, ...waves(520, seaColours, everywhere)),
				]
			: tide === "half-ebb"
				? [
						el("rect", { y: horizon, width, height, fill: "url(#sea)" }),
						group({ fill: "none", "stroke-linecap": "round" }, ...waves(330, seaColours, everywhere)),
						...tongues(),
					]
				: tide === "low"
					? [
							el("rect", { y: horizon, width, height, fill: "url(#sand)" }),
							...puddles(60, 1),
							ribs(horizon + 12, 0.042),
							el("path", { d: creekShape(1, 0.16), fill: "url(#sea)", stroke: sand[3], "stroke-width": 4 }),
							group({ fill: "none", "stroke-linecap": "round" }, ...waves(130, seaColours, inCreek(0.8))),
						]
					: [
							el("rect", { y: horizon, width, height, fill: "url(#sand)" }),
							ribs(horizon + 12, 0.042),
							...puddles(150, 1.7),
							el("rect", { y: horizon, width, height: 20, fill: water[0] }),
							el("path", { d: creekShape(2.1, 0.55), fill: water[0], opacity: 0.55 }),
							el("path", { d: creekShape(1.6, 0.35), fill: "url(#sea)", stroke: water[2], "stroke-width": 2 }),
							group({ fill: "none", "stroke-linecap": "round" }, ...waves(230, seaColours, inCreek(1.5))),
						];

	return sheet(
		width,
		height,
		sand[1],
		el(
			"defs",
			{},
			linearGradient("sky", [
				[0, sky[0]],
				[0.55, sky[1]],
				[1, sky[2]],
			]),
			linearGradient("sea", [
				[0, water[0]],
				[1, water[1]],
			]),
			linearGradient("sand", [
				[0, sand[0]],
				[0.75, sand[1]],
			]),
			radialGradient("sun", [
				[0, sun[2], 0.9],
				[0.45, sun[2], 0.35],
				[1, sun[2], 0],
			]),
		),
		el("rect", { width, height: horizon + 4, fill: "url(#sky)" }),
		el("circle", { cx: sun[0], cy: sun[1], r: 240, fill: "url(#sun)" }),
		el("circle", { cx: sun[0], cy: sun[1], r: 34, fill: "#fff8e6" }),
		group({ fill: "none", "stroke-linecap": "round" }, ...skyStrokes),
		...cumulus,
		el("path", {
			d: flying.join(""),
			stroke: ink,
			"stroke-width": 2.2,
			"stroke-linecap": "round",
			fill: "none",
			opacity: 0.8,
		}),
		...floor,
		el("path", { d: `M1010 ${horizon + 4}q90 -22 210 -15t190 -4t200 10v9Z`, fill: grass[2], opacity: 0.75 }),
		el("path", { d: `M0 ${horizon + 3}q120 -10 330 0Z`, fill: grass[2], opacity: 0.5 }),
		el("path", { d: `M1395 ${horizon - 12}l4 -62h14l4 62Z`, fill: "#a9563f", opacity: 0.9 }),
		el("path", { d: `M1397 ${horizon - 74}v-10h18v10Z`, fill: ink }),
		el("path", {
			d: glitter.join(""),
			stroke: sun[2],
			"stroke-width": 2.6,
			"stroke-linecap": "round",
			opacity: tide === "low" ? 0.35 : 0.7,
		}),
		feeding(),
		...marks,
		boat(),
		el("path", { d: `${curve(dyke)}V${height}H0Z`, fill: grass[1] }),
		blades(grass[2], 420),
		blades(grass[0], 420),
		group(
			{ fill: "#f3e9c4" },
			...Array.from({ length: 60 }, () => {
				const x = random.between(0, 1250);
				return el("circle", { cx: x, cy: random.between(slope(x) + 26, height), r: random.between(2, 4) });
			}),
		),
		...flock,
		blades(grass[0], 120),
	);
}

/** High water: the whole floor covered, a boat sailing over it. */
export default function draw(): string {
	return flats({
		tide: "high",
		sky: ["#7fa3b8", "#b9cfd3", "#f2e3c8"],
		clouds: ["#eef1ec", "#c6d3d4", "#f7efdc"],
		sun: [300, 250, "#fff0c4"],
		water: ["#b4c8c4", "#4f7f86", "#e9efe2", "#3c6770"],
		sand: ["#cfc2a5", "#b3a07c", "#d8cba9", "#80704f"],
		grass: ["#8fa35a", "#6d8a4c", "#4d6a43"],
		ink: "#26313a",
	});
}
