import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	polyline,
	type Random,
	radialGradient,
	ridge,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const navy = "#232c4d";
const slate = "#57688f";
const snow = "#f7f2e9";
const rose = "#e6b09f";
const gold = "#f3b552";

/** A cloaked man crosses the stone bridge at Prague in the winter of 1611; large six-armed flakes fall before our eyes. */
export default function draw(): string {
	const random = seededRandom(1611);
	const width = 1600;
	const height = 1067;

	const skyStrokes = Array.from({ length: 130 }, () => {
		const x = random.between(-160, width);
		const y = random.between(10, 520);
		const length = random.between(80, 380);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.5, y + random.between(-6, 6)],
				[x + length, y + random.between(-3, 3)],
			]),
			stroke: y < 230 ? random.pick(["#6a7aa0", "#4b5c86", "#8a8fac"]) : random.pick(["#e9bca9", "#c79ba6", "#f3cdb4"]),
			"stroke-width": random.between(3, 11),
			"stroke-linecap": "round",
			fill: "none",
			opacity: random.between(0.3, 0.7),
		});
	});

	// The far bank: roofs climbing to the castle.
	const roofs = Array.from({ length: 120 }, (_, i) => {
		const row = Math.floor(i / 30);
		const x = (i % 30) * 56 - 30 + random.between(-16, 16) + (row % 2) * 24;
		const hill = Math.exp(-(((x - 520) / 420) ** 2)) * 120;
		const y = 566 - hill * (1 - row * 0.22) + row * 30 + random.between(-6, 6);
		const wide = random.between(44, 78);
		const tall = random.between(30, 52);
		const wall = random.pick(["#4f5d85", "#5f6c92", "#465379", "#6f7599"]);
		return group(
			{},
			el("rect", { x, y: y - tall * 0.4, width: wide, height: tall, fill: wall }),
			el("path", {
				d: polyline(
					[
						[x - 4, y - tall * 0.36],
						[x + wide * 0.24, y - tall],
						[x + wide * 0.78, y - tall],
						[x + wide + 4, y - tall * 0.36],
					],
					true,
				),
				fill: random.pick([snow, "#dfe0e6", "#ece3de", "#cfd3df"]),
			}),
			random.chance(0.34)
				? el("rect", { x: x + wide * 0.3, y: y - tall * 0.2, width: 8, height: 11, fill: gold })
				: el("rect", { x: x + wide * 0.6, y: y - tall * 0.2, width: 8, height: 11, fill: navy }),
			random.chance(0.3)
				? el("path", {
						d: `M${(x + wide * 0.66).toFixed(0)} ${(y - tall * 0.9).toFixed(0)}v-16h9v20Z`,
						fill: "#465379",
					})
				: "",
		);
	});
	const castle = group(
		{ transform: "translate(330 388)" },
		el("path", { d: "M-40 70V20H40V4H110V26H330V8H400V70Z", fill: "#525f88" }),
		el("path", {
			d: "M-44 22L-30 2H30L44 22ZM34 6L46 -14H104L116 6ZM104 28L116 10H326L338 28ZM324 10L336 -10H394L406 10Z",
			fill: "#e6dfdf",
		}),
		el("path", { d: "M150 28V-60L160 -78H240L250 -60V28Z", fill: "#465379" }),
		el("path", { d: "M146 -58L162 -92H238L254 -58Z", fill: "#e6dfdf" }),
		el("path", { d: "M120 28V-118H158V28Z", fill: "#3d4a72" }),
		el("path", { d: "M114 -116L126 -140L128 -158L139 -222L150 -158L152 -140L164 -116Z", fill: navy }),
		el("path", { d: "M139 -222V-240", stroke: navy, "stroke-width": 3 }),
		el("path", { d: "M170 -40v50M190 -40v50M210 -40v50M230 -40v50", stroke: "#232c4d", "stroke-width": 6 }),
		...Array.from({ length: 20 }, (_, i) =>
			el("rect", { x: -30 + i * 21, y: 38, width: 6, height: 11, fill: i % 6 === 2 ? gold : navy }),
		),
	);

	// The bridge: one long parapet that comes towards us from the left, on arches over the river.
	const top = (x: number) => 640 + (x / width) * 22 - Math.sin((x / width) * Math.PI) * 26;
	const deck = Array.from({ length: 33 }, (_, i) => [i * 52 - 32, top(i * 52 - 32)] as const);
	const arches = [-40, 250, 560, 890, 1240].map((x, i) => {
		const wide = 220 + i * 22;
		const y = 900 + i * 6;
		const rise = 170 + i * 8;
		return {
			hole: `M${x} ${y}V${y - rise * 0.4}A${wide / 2} ${rise * 0.75} 0 0 1 ${x + wide} ${y - rise * 0.4}V${y}Z`,
			x,
			wide,
			y,
			rise,
		};
	});
	const face = `${polyline(deck)}L1640 930L-40 900Z`;
	const stones: string[] = [];
	for (let row = 0; row < 12; row++) {
		let x = -30 - random.between(0, 40);
		while (x < width + 20) {
			const wide = random.between(34, 74);
			const y = top(x) + 22 + row * 22;
			stones.push(
				el("path", {
					d: `M${x.toFixed(0)} ${y.toFixed(0)}h${(wide - 3).toFixed(0)}v19h${(-wide + 3).toFixed(0)}Z`,
					fill: random.pick(["#8d7f8b", "#7d7283", "#9c8b90", "#6e677c", "#a8969a"]),
				}),
			);
			x += wide;
		}
	}
	const voussoirs = arches.map(({ x, wide, y, rise }) =>
		group(
			{},
			...Array.from({ length: 17 }, (_, i) => {
				const angle = Math.PI * (1 - i / 16);
				const cx = x + wide / 2;
				const cy = y - rise * 0.4;
				const along = (r: number) =>
					`${(cx + Math.cos(angle) * (wide / 2 + r)).toFixed(1)} ${(cy - Math.sin(angle) * (rise * 0.75 + r)).toFixed(1)}`;
				return el("path", { d: `M${along(2)}L${along(25)}`, stroke: "#4c4762", "stroke-width": 3 });
			}),
			el("path", {
				d: `M${x - 24} ${y}V${y - rise * 0.4}A${wide / 2 + 24} ${rise * 0.75 + 24} 0 0 1 ${x + wide + 24} ${y - rise * 0.4}V${y}`,
				stroke: "#4c4762",
				"stroke-width": 3,
				fill: "none",
			}),
		),
	);
	const piers = arches.map(({ x, y }) =>
		group(
			{},
			el("path", { d: `M${x - 52} ${y + 14}L${x - 34} ${y - 70}H${x - 16}L${x + 4} ${y + 14}Z`, fill: "#5c566f" }),
			el("path", { d: `M${x - 34} ${y - 70}L${x - 25} ${y - 92}L${x - 16} ${y - 70}Z`, fill: snow }),
			el("path", { d: `M${x - 56} ${y + 16}q30 -16 64 0Z`, fill: snow }),
		),
	);
	const water = Array.from({ length: 130 }, () => {
		const y = random.between(884, 1062);
		const x = random.between(-100, width);
		const length = random.between(40, 230);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-3, 3)],
				[x + length, y],
			]),
			stroke: random.pick(["#1a2140", "#3d4a72", "#57688f", "#b98f95", "#1a2140"]),
			"stroke-width": random.between(1.6, 5),
			"stroke-linecap": "round",
			fill: "none",
		});
	});
	const floes = Array.from({ length: 26 }, () => {
		const y = random.between(916, 1050);
		const size = 12 + (y - 900) * 0.24;
		return el("path", {
			d: blob(random, random.between(0, width), y, size * random.between(1.2, 2.4), size * 0.3, 0.2, 9),
			fill: random.pick(["#dcdfe9", snow, "#b9c0d4"]),
		});
	});

	const tower = group(
		{ transform: "translate(1346 0)" },
		el("path", { d: "M0 900V260H190V930Z", fill: "#6a6078" }),
		el("path", { d: "M120 900V260H190V930Z", fill: "#4a4560" }),
		...Array.from({ length: 90 }, () => {
			const x = random.between(4, 160);
			const y = random.between(280, 660);
			return el("path", {
				d: `M${x.toFixed(0)} ${y.toFixed(0)}h${random.between(12, 26).toFixed(0)}`,
				stroke: random.pick(["#857a8c", "#3b3753", "#94878f"]),
				"stroke-width": 3,
			});
		}),
		el("path", { d: "M-12 262H202V236H-12Z", fill: "#4a4560" }),
		...[-12, 36, 84, 132, 180].map((x) => el("path", { d: `M${x} 238V218H${x + 22}V238Z`, fill: "#4a4560" })),
		...[-12, 36, 84, 132, 180].map((x) => el("path", { d: `M${x - 2} 220q13 -10 26 0Z`, fill: snow })),
		el("path", { d: "M-4 222L66 76H124L194 222Z", fill: navy }),
		el("path", { d: "M-4 222L66 76H86L46 222Z", fill: "#dfe0e6" }),
		el("path", { d: "M66 78L70 34M124 78L120 34M66 76H124", stroke: navy, "stroke-width": 5 }),
		el("path", { d: "M-10 220L4 120L20 220ZM172 220L186 120L202 220Z", fill: navy }),
		el("path", { d: "M44 400q26 -40 52 0v74h-52Z", fill: "#2b2a45" }),
		el("path", { d: "M52 404q18 -26 36 0v62h-36Z", fill: gold }),
		el("path", { d: "M70 384v90M50 430h40", stroke: "#2b2a45", "stroke-width": 4 }),
		el("path", { d: "M30 668V596Q84 520 138 596V668Z", fill: "#1c2040" }),
		el("path", { d: "M20 596Q84 504 148 596", stroke: "#94878f", "stroke-width": 7, fill: "none" }),
		el("path", { d: "M-26 924L-10 838H200L216 940L190 960H0Z", fill: "#5c566f" }),
		el("path", { d: "M120 960L126 838H200L216 940L190 960Z", fill: "#3b3753" }),
		el("path", { d: "M-10 838H200L204 852Q150 842 100 850T-14 850Z", fill: snow }),
		el("path", { d: "M-34 930Q20 908 90 926T226 944Q220 972 120 968T-34 930Z", fill: snow }),
		...[40, 84, 128].map((x) =>
			el("path", { d: `M${x - 14} 316h28v34q-14 20 -28 0Z`, fill: "#94878f", stroke: "#3b3753", "stroke-width": 3 }),
		),
	);

	const prints = Array.from({ length: 15 }, (_, i) =>
		el("ellipse", { cx: 300 + i * 30, cy: 660 + (i % 2) * 7 - i * 0.3, rx: 7, ry: 2.8, fill: "#9aa3bd" }),
	);

	const falling = Array.from({ length: 420 }, () => {
		const r = random.between(1, 4.4);
		return el("circle", {
			cx: random.between(0, width),
			cy: random.between(0, height),
			r,
			fill: snow,
			opacity: random.between(0.55, 1),
		});
	});
	const flakes = (
		[
			[210, 250, 120, 8, 0],
			[560, 860, 88, 21, 1],
			[980, 190, 78, -12, 2],
			[1210, 800, 104, 4, 0],
			[60, 720, 66, 14, 2],
			[760, 330, 40, 25, 1],
			[1520, 470, 58, 0, 1],
			[420, 520, 30, 11, 2],
			[1240, 330, 34, -18, 0],
			[880, 960, 44, 3, 2],
			[330, 60, 38, 27, 1],
			[1270, 90, 44, 9, 2],
			[1490, 990, 70, 19, 2],
			[210, 990, 48, -7, 0],
			[660, 110, 28, 5, 0],
		] as const
	).map(([x, y, size, turn, kind]) => flake(random, x, y, size, turn, kind));

	return sheet(
		width,
		height,
		slate,
		el(
			"defs",
			{},
			linearGradient("dusk", [
				[0, "#4b5c86"],
				[0.5, "#9a8fa9"],
				[0.85, "#e6b09f"],
				[1, "#f2cfb0"],
			]),
			radialGradient("lantern", [
				[0, "#ffe9b0", 0.9],
				[0.3, gold, 0.4],
				[1, gold, 0],
			]),
			clip("face", el("path", { d: face })),
			clip("holes", ...arches.map(({ hole }) => el("path", { d: hole }))),
		),
		el("rect", { width, height: 600, fill: "url(#dusk)" }),
		...skyStrokes,
		el("path", { d: ridge(random, width, 500, 700, 16, 8), fill: "#a590a8" }),
		el("path", { d: "M0 640V520Q240 430 500 434T900 500T1600 540V640Z", fill: "#8a86a6" }),
		castle,
		...roofs,
		el("rect", { y: 650, width, height: 260, fill: "#6c6d92" }),
		el("rect", { y: 860, width, height: 207, fill: "#2d3760" }),
		...water,
		...floes,
		el("path", { d: face, fill: "#5c566f" }),
		group(
			{ "clip-path": "url(#face)" },
			...stones,
			hatch(
				random,
				{ x: 0, y: 690, width, height: 220 },
				{ gap: 13, angle: 58, colour: "#4c4762", thickness: 2, breaks: 0.35 },
			),
		),
		...arches.map(({ hole }) => el("path", { d: hole, fill: "#1c2040" })),
		group(
			{ "clip-path": "url(#holes)" },
			...arches.map(({ x, wide, y }) =>
				el("path", {
					d: `M${x + 26} ${y}V${y - 84}Q${x + wide / 2} ${y - 170} ${x + wide} ${y - 110}V${y}Z`,
					fill: "#57688f",
				}),
			),
			...arches.map(({ x, wide, y }) => el("path", { d: `M${x} ${y - 26}h${wide}v30h${-wide}Z`, fill: "#2d3760" })),
			...arches.map(({ x, wide, y }) =>
				el("path", { d: `M${x + 30} ${y - 30}h${wide - 40}`, stroke: rose, "stroke-width": 5 }),
			),
		),
		...voussoirs,
		...piers,
		el("path", {
			d: `${polyline(deck)}L${polyline([...deck].reverse().map(([x, y]) => [x, y + 20] as const)).slice(1)}Z`,
			fill: snow,
		}),
		el("path", {
			d: curve(deck.map(([x, y]) => [x, y + 22] as const)),
			stroke: "#4c4762",
			"stroke-width": 4,
			fill: "none",
		}),
		tower,
		...prints,
		lantern(),
		traveller(),
		el("path", {
			d: `M-20 ${top(0) + 26}L-20 ${top(0) + 8}${curve(Array.from({ length: 60 }, (_, i) => [i * 28 - 20, top(i * 28 - 20) + 12 + random.between(-4, 4)] as const)).replace("M", "L")}L1640 ${top(width) + 32}${curve(Array.from({ length: 34 }, (_, i) => [1640 - i * 51, top(1640 - i * 51) + 28 + random.between(-3, 3)] as const)).replace("M", "L")}Z`,
			fill: snow,
		}),
		stipple(random, { x: 0, y: 640, width, height: 30 }, 60, { colour: "#b9c0d4", smallest: 1, largest: 2.4 }),
		...falling,
		...flakes,
	);
}

function lantern(): string {
	return group(
		{ transform: "translate(1130 640)" },
		el("circle", { cx: 0, cy: -150, r: 190, fill: "url(#lantern)" }),
		el("path", { d: "M0 10V-120", stroke: navy, "stroke-width": 9 }),
		el("path", { d: "M-18 -122H18L24 -170H-24Z", fill: "#ffe29a", stroke: navy, "stroke-width": 5 }),
		el("path", { d: "M0 -122V-170", stroke: navy, "stroke-width": 3.5 }),
		el("path", { d: "M-32 -168H32L0 -204Z", fill: navy }),
		el("path", { d: "M-30 -172Q-6 -190 0 -206Q6 -190 30 -172Q12 -182 0 -180Q-14 -180 -30 -172Z", fill: snow }),
	);
}

/** Cloak, tall hat and beard, one arm held out to look at what has landed on the sleeve. */
function traveller(): string {
	return group(
		{ transform: "translate(800 652) scale(1.12)" },
		el("ellipse", { cx: 6, cy: 4, rx: 70, ry: 7, fill: "#9aa3bd" }),
		el("path", { d: "M-18 0L-14 -30H4L2 0ZM14 0L10 -30H28L32 0Z", fill: "#1a1730" }),
		el("path", {
			d: "M-50 -14Q-44 -110 -18 -142Q4 -152 24 -140Q48 -104 52 -16Q24 -4 -4 -8Q-30 -2 -50 -14Z",
			fill: "#7c2f3a",
			stroke: navy,
			"stroke-width": 3.5,
		}),
		el("path", { d: "M-50 -14Q-44 -110 -18 -142L-6 -144Q-26 -90 -24 -8Q-40 -6 -50 -14Z", fill: "#561f30" }),
		el("path", { d: "M2 -130Q-4 -70 0 -12M18 -120Q28 -70 28 -10", stroke: "#561f30", "stroke-width": 4, fill: "none" }),
		el("path", {
			d: "M14 -122Q50 -118 84 -104",
			stroke: navy,
			"stroke-width": 29,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M14 -122Q50 -118 82 -105",
			stroke: "#2c2a4c",
			"stroke-width": 23,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("circle", { cx: 98, cy: -100, r: 9, fill: "#d9a37c", stroke: navy, "stroke-width": 3 }),
		el("path", {
			d: "M60 -128v14M54 -125l12 8M66 -125l-12 8M78 -122v10M73 -119l10 4M83 -119l-10 4",
			stroke: snow,
			"stroke-width": 2.4,
		}),
		el("path", {
			d: "M-20 -140Q2 -124 28 -138Q34 -150 20 -152H-10Q-24 -150 -20 -140Z",
			fill: snow,
			stroke: navy,
			"stroke-width": 3,
		}),
		el("circle", { cx: 6, cy: -168, r: 20, fill: "#d9a37c", stroke: navy, "stroke-width": 3 }),
		el("path", { d: "M4 -160Q10 -146 30 -146Q28 -158 24 -164Q16 -158 4 -160Z", fill: "#3a2430" }),
		el("path", { d: "M22 -174l8 6l-7 4", fill: "#d9a37c", stroke: navy, "stroke-width": 2.5 }),
		el("circle", { cx: 17, cy: -173, r: 2.2, fill: navy }),
		el("path", { d: "M-30 -178Q6 -190 40 -180L38 -174Q4 -182 -28 -172Z", fill: navy }),
		el("path", {
			d: "M-16 -182L-12 -226Q6 -234 24 -226L26 -182Q6 -190 -16 -182Z",
			fill: "#2c2a4c",
			stroke: navy,
			"stroke-width": 3,
		}),
		el("path", {
			d: "M-12 -226Q6 -240 24 -226Q6 -220 -12 -226ZM-30 -178Q-14 -186 -2 -185Q-16 -176 -30 -178Z",
			fill: snow,
		}),
		el("path", { d: "M-42 -70Q-40 -110 -18 -140Q-34 -112 -34 -70Z", fill: snow }),
	);
}

/** A six-armed crystal: feathered, sectored or plain-branched. */
function flake(random: Random, x: number, y: number, size: number, turn: number, kind: number): string {
	const rungs = kind === 0 ? [0.3, 0.45, 0.6, 0.74, 0.86] : kind === 1 ? [0.5, 0.72] : [0.36, 0.58, 0.8];
	const lengths = rungs.map((at) => (kind === 1 ? 0.24 : 0.34 * (1.08 - at) + 0.1) * random.between(0.85, 1.15));
	const arm = `M0 0V${-size}${rungs
		.map((at, i) => {
			const reach = size * (lengths[i] as number);
			const dx = (reach * Math.sin(Math.PI / 3)).toFixed(1);
			const dy = (-reach * Math.cos(Math.PI / 3)).toFixed(1);
			return `M0 ${(-size * at).toFixed(1)}l${dx} ${dy}M0 ${(-size * at).toFixed(1)}l-${dx} ${dy}`;
		})
		.join("")}`;
	const plate = (r: number) =>
		polyline(
			Array.from(
				{ length: 6 },
				(_, i) => [Math.sin((i * Math.PI) / 3) * r * size, -Math.cos((i * Math.PI) / 3) * r * size] as const,
			),
			true,
		);
	const arms = (colour: string, thickness: number) =>
		group(
			{ stroke: colour, "stroke-width": thickness, "stroke-linecap": "round", fill: "none" },
			...Array.from({ length: 6 }, (_, i) => el("path", { d: arm, transform: `rotate(${i * 60})` })),
		);
	const thick = Math.max(2.2, size * 0.052);
	return group(
		{ transform: `translate(${x} ${y}) rotate(${turn})` },
		group(
			{ transform: `translate(${(size * 0.035).toFixed(1)} ${(size * 0.045).toFixed(1)})`, opacity: 0.55 },
			arms(navy, thick * 1.5),
		),
		arms(snow, thick),
		el("path", { d: plate(kind === 1 ? 0.34 : 0.2), fill: snow, stroke: slate, "stroke-width": thick * 0.4 }),
		el("path", { d: plate(kind === 1 ? 0.2 : 0.1), fill: "#cdd6e6", stroke: slate, "stroke-width": thick * 0.4 }),
	);
}
