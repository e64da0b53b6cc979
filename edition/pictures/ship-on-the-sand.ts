import {
	blob,
	clip,
	curve,
	el,
	group,
	linearGradient,
	type Point,
	polyline,
	radialGradient,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const horizon = 560;
const ink = "#33211c";
const salt = "#f7ecd4";

/** A rusted trawler upright on the old floor of the Aral Sea, camels lying in its shadow. */
export default function draw(): string {
	const random = seededRandom(1960);
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

	const sky = Array.from({ length: 84 }, (_, i) => {
		const t = i / 84;
		const y = 14 + t * 520 + random.between(-14, 14);
		const x = random.between(-260, width);
		const length = random.between(140, 620);
		return line(
			curve([
				[x, y],
				[x + length * 0.3, y - 8],
				[x + length * 0.7, y + 5],
				[x + length, y - 1],
			]),
			random.pick(["#cfe0cf", "#f3e3bb", "#8dbfbd", "#f8ecc9", "#6fb0b4"]),
			random.between(2, 17) * (1.1 - t * 0.75),
			random.between(0.18, 0.55),
		);
	});

	// The old shore: a line of pale cliffs, and sand that once was bottom.
	const cliff: Point[] = [];
	for (let x = -20; x <= width + 40; x += 34) {
		const rise = x < 420 ? 46 + 10 * Math.sin(x / 70) : x < 520 ? 46 - (x - 420) * 0.4 : 6;
		cliff.push([x, horizon - rise + random.between(-3, 5)]);
	}
	const gullies = Array.from({ length: 74 }, () => {
		const x = random.between(0, 470);
		return `M${x.toFixed(1)} ${(horizon - 40 + random.between(-6, 10)).toFixed(1)}q${random.between(-5, 5).toFixed(1)} 18 ${random.between(-9, 9).toFixed(1)} ${random.between(22, 42).toFixed(1)}`;
	});
	const bands: string[] = [];
	for (let i = 0; i < 15; i++) {
		const t = i / 14;
		const y = horizon + 3 + 470 * t ** 1.7;
		const rough = 3 + t * 20;
		const edge = Array.from(
			{ length: 13 },
			(_, k): Point => [(width * k) / 12, y + random.between(-rough, rough) * 0.6],
		);
		bands.push(
			el("path", {
				d: `${curve(edge)}V${height}H0Z`,
				fill: ["#f0d9a6", "#e9c98c", "#e2bb76", "#dcae67", "#e6c184"][i % 5],
				opacity: 0.8,
			}),
			line(curve(edge), i % 2 === 0 ? "#fbeccb" : "#b98445", 1.2 + t * 3, 0.7),
		);
	}
	const windRibs = Array.from({ length: 320 }, () => {
		const t = random.next() ** 1.2;
		const y = horizon + 24 + t * 470;
		const x = random.between(-60, width);
		const length = random.between(26, 150) * (0.3 + t);
		return line(
			`M${x.toFixed(1)} ${y.toFixed(1)}q${(length * 0.3).toFixed(1)} ${(-4 - 7 * t).toFixed(1)} ${(length * 0.55).toFixed(1)} 0t${(length * 0.45).toFixed(1)} ${random.between(-2, 4).toFixed(1)}`,
			random.pick(["#b98445", "#c99755", "#fbeccb", "#a3713a"]),
			1 + t * random.between(0.8, 3),
			random.between(0.25, 0.65),
		);
	});
	// Salt crust, cracked into plates, in the foreground.
	const plates: string[] = [];
	for (let row = 0; row < 6; row++) {
		const y = 880 + row * 29 + row * row * 2.2;
		const size = 58 + row * 17;
		for (let x = -50 + (row % 2) * size * 0.5; x < width + 60; x += size) {
			const far = Math.abs(x - 560) / 900;
			if (random.next() < 0.16 + far * 0.3 + (row < 2 ? 0.32 : 0)) continue;
			const cx = x + random.between(-9, 9);
			const cy = y + random.between(-6, 6);
			const corners = Array.from({ length: 6 }, (_, k): Point => {
				const a = (k / 6) * Math.PI * 2 + random.between(-0.26, 0.26);
				return [
					cx + Math.cos(a) * size * 0.54 * random.between(0.86, 1.05),
					cy + Math.sin(a) * (17.5 + row * 3.6) * random.between(0.86, 1.05),
				];
			});
			plates.push(
				el("path", {
					d: polyline(
						corners.map(([px, py]) => [px, py + 5] as const),
						true,
					),
					fill: "#a3713a",
					opacity: 0.85,
				}),
				el("path", {
					d: polyline(corners, true),
					fill: random.pick([salt, "#f1dfb8", "#ead09c", "#fbf3e2"]),
					stroke: "#c99755",
					"stroke-width": 1.6,
				}),
				line(
					`M${(cx - size * 0.2).toFixed(1)} ${(cy - 2).toFixed(1)}l${(size * random.between(0.1, 0.3)).toFixed(1)} ${random.between(-5, 5).toFixed(1)}`,
					"#c99755",
					1.4,
					0.8,
				),
			);
		}
	}

	const hull =
		"M292 356C330 410 420 468 560 486C760 508 980 500 1214 440L1236 452C1262 520 1256 590 1222 664C1198 722 1160 780 1112 818L540 838C470 822 430 770 402 690C372 596 330 470 292 356Z";
	const rust = [
		...Array.from({ length: 60 }, () =>
			el("path", {
				d: blob(
					random,
					random.between(300, 1250),
					random.between(420, 840),
					random.between(18, 92),
					random.between(12, 58),
					0.35,
					11,
				),
				fill: random.pick(["#b5522a", "#8a3a20", "#c96c34", "#6f2e1c", "#a3472a", "#d98445"]),
				opacity: random.between(0.3, 0.75),
			}),
		),
		...Array.from({ length: 20 }, () =>
			el("path", {
				d: blob(
					random,
					random.between(360, 1220),
					random.between(470, 640),
					random.between(20, 76),
					random.between(10, 36),
					0.4,
					12,
				),
				fill: random.pick(["#7fa6a4", "#5d8a8c", "#a9c2b6"]),
				opacity: random.between(0.5, 0.9),
			}),
		),
		...Array.from({ length: 210 }, () => {
			const x = random.between(320, 1240);
			const y = random.between(440, 760);
			return line(
				`M${x.toFixed(1)} ${y.toFixed(1)}q${random.between(-3, 3).toFixed(1)} 30 ${random.between(-4, 4).toFixed(1)} ${random.between(24, 120).toFixed(1)}`,
				random.pick(["#5d2618", "#d98445", "#8a3a20", "#e7a562", "#40201a"]),
				random.between(1.2, 4.4),
				random.between(0.3, 0.75),
			);
		}),
	];
	const seams = [0.2, 0.42, 0.66, 0.86].map((k) =>
		curve([
			[320 + k * 110, 420 + k * 330],
			[560, 490 + k * 330],
			[800, 500 + k * 322],
			[1040, 488 + k * 326],
			[1236 - k * 90, 452 + k * 360],
		]),
	);
	const rivets = [0.2, 0.42, 0.66].flatMap((k) =>
		Array.from({ length: 38 }, (_, i) =>
			el("circle", {
				cx: 400 + k * 60 + i * 21.5,
				cy: 487 + k * 327 + 12 - 0.00006 * (i * 21.5 - 400) ** 2 + 7,
				r: 2.1,
				opacity: 0.7,
			}),
		),
	);
	const ship = () =>
		group(
			{},
			// Mast, derricks and slack wires.
			line("M600 486V120M1080 300V170", "#4a2a22", 11),
			line("M604 486V120", "#b5522a", 3.5),
			line("M600 440L816 236M600 440L420 250", "#5d2618", 7),
			line(
				"M600 128L816 236M600 128L420 250M600 128L300 352M600 130Q840 210 1080 176M1080 176Q1170 300 1222 436M816 236Q812 330 800 392M420 250Q428 330 420 384",
				ink,
				2.2,
				0.85,
			),
			line("M572 180h56M578 230h44", "#4a2a22", 6),
			// Wheelhouse and funnel.
			el("path", { d: "M846 494V352H1134V468L1010 494Z", fill: "#d8cba6" }),
			el("path", { d: "M1064 482V352H1134V466Z", fill: "#a3997c" }),
			el("path", { d: "M880 352V258H1080V352Z", fill: "#e8dcb8" }),
			el("path", { d: "M1028 352V258H1080V352Z", fill: "#b3a888" }),
			el("path", { d: "M866 258H1096L1084 240H878Z", fill: "#8a3a20" }),
			el("path", { d: "M832 352H1146V364H832Z", fill: "#8a3a20" }),
			...[894, 940, 986].map((x, i) =>
				el("path", { d: i === 1 ? `M${x} 274h34v42l-12 -8l-9 9l-13 -6Z` : `M${x} 274h34v42h-34Z`, fill: ink }),
			),
			el("path", { d: "M1042 276h26v40h-26Z", fill: "#40302a" }),
			...[876, 930, 984, 1030].map((x, i) =>
				i === 2
					? el("path", { d: `M${x} 384h34v104h-34Z`, fill: ink })
					: el("circle", { cx: x + 14, cy: 416, r: 17, fill: ink, stroke: "#8a3a20", "stroke-width": 4 }),
			),
			...Array.from({ length: 46 }, () => {
				const x = random.between(852, 1128);
				const y = random.between(262, 440);
				return line(
					`M${x.toFixed(1)} ${y.toFixed(1)}v${random.between(14, 60).toFixed(1)}`,
					random.pick(["#b5522a", "#8a3a20", "#c96c34"]),
					random.between(1.5, 5),
					random.between(0.3, 0.7),
				);
			}),
			el("path", { d: "M1100 352V272H1160V352Z", fill: "#7b3a24" }),
			el("path", { d: "M1100 290h60v20h-60Z", fill: "#cdbb90" }),
			el("path", { d: "M1140 352V272H1160V352Z", fill: "#4a2a22" }),
			// The hull itself.
			clip("sh-hull", el("path", { d: hull })),
			el("path", { d: hull, fill: "#9c4425" }),
			group(
				{ "clip-path": "url(#sh-hull)" },
				...rust,
				el("path", { d: "M380 620C560 690 940 700 1256 590V860H440Z", fill: "#5d2618", opacity: 0.55 }),
				line("M376 612C560 684 940 694 1256 584", salt, 6, 0.7),
				...Array.from({ length: 70 }, () => {
					const x = random.between(430, 1230);
					const y = random.between(650, 820);
					return line(
						`M${x.toFixed(1)} ${y.toFixed(1)}v${random.between(10, 50).toFixed(1)}`,
						random.pick(["#c96c34", "#e7a562", "#40201a"]),
						random.between(1.2, 3.4),
						0.5,
					);
				}),
				el("path", { d: "M1262 440C1240 560 1190 720 1090 838L1280 850V430Z", fill: ink, opacity: 0.42 }),
				el("path", {
					d: "M292 356C340 480 390 640 430 740L520 838L540 838C470 822 430 770 402 690Z",
					fill: "#e7a562",
					opacity: 0.4,
				}),
				line(seams.join(""), "#40201a", 2.4, 0.6),
				group({ fill: "#40201a" }, ...rivets),
				// Holes where plates have been cut away for scrap.
				el("path", { d: "M690 690l64 -8l40 14l30 -6l-4 46l-26 18l-60 6l-38 -20Z", fill: "#2a1815" }),
				line("M706 706l6 40M742 696l4 56M786 702l-4 48", "#7b3a24", 5),
				el("path", { d: "M980 596l44 -4l12 30l-30 18l-34 -10Z", fill: "#2a1815" }),
			),
			...[430, 500].map((x, i) =>
				group({}, el("circle", { cx: x, cy: 520 + i * 22, r: 15, fill: ink, stroke: "#c96c34", "stroke-width": 5 })),
			),
			el("path", { d: "M352 470q-16 14 -8 40l18 50q20 4 24 -14l-8 -8l-8 14l-18 -48q-4 -18 8 -28Z", fill: "#40201a" }),
			line("M292 356C330 410 420 468 560 486C760 508 980 500 1214 440", "#40201a", 9),
			line("M290 350C330 402 420 460 560 478C760 500 980 492 1214 432", "#d98445", 3.5),
			// Rails, some of them gone.
			line(
				"M330 372C420 428 490 446 560 452M700 462C760 464 800 464 836 460M1146 420L1212 402M340 396V360M400 436V398M470 462V420M540 476V440M700 492V452M770 494V452M1212 436V398M1176 446V408",
				"#5d2618",
				4,
			),
			// Rudder and screw.
			el("path", { d: "M1170 716L1250 690L1262 824L1186 828Z", fill: "#5d2618" }),
			line("M1182 726L1244 706M1188 760L1250 744M1192 796L1256 784", "#8a3a20", 3),
			...[20, 140, 260].map((a) =>
				el("path", {
					d: "M0 0C16 -10 22 -38 6 -58C-14 -44 -14 -14 0 0Z",
					fill: "#b58a44",
					transform: `translate(1164 792) rotate(${a})`,
				}),
			),
			el("circle", { cx: 1164, cy: 792, r: 9, fill: "#6f4a24" }),
		);
	const drift = [
		el("path", {
			d: "M330 846C420 812 470 826 560 828S760 838 900 824S1130 806 1280 838L1320 880H300Z",
			fill: "#e2bb76",
		}),
		line("M346 842C430 812 480 828 560 830S760 840 900 826S1130 808 1272 838", "#fbeccb", 4, 0.9),
		...Array.from({ length: 60 }, () => {
			const x = random.between(330, 1270);
			const y = random.between(840, 880);
			return line(
				`M${x.toFixed(1)} ${y.toFixed(1)}q14 -5 ${random.between(24, 60).toFixed(1)} 0`,
				random.pick(["#b98445", "#fbeccb", "#c99755"]),
				2,
				0.6,
			);
		}),
	];
	const shadow = el("path", {
		d: "M900 836L1112 820L1240 700C1300 760 1420 806 1590 842L1620 912C1460 920 1180 914 1040 884Z",
		fill: "#5a3c33",
		opacity: 0.62,
	});
	const shade = Array.from({ length: 70 }, () => {
		const x = random.between(1060, 1560);
		const y = 842 + random.next() * 62;
		return line(
			`M${x.toFixed(1)} ${y.toFixed(1)}h${random.between(20, 80).toFixed(1)}`,
			random.pick(["#4a302a", "#7b5340"]),
			2.4,
			0.5,
		);
	});

	/** A two-humped camel lying down, head up. */
	const camel = (x: number, y: number, s: number, way: number, coat: string, dark: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s * way} ${s})` },
			el("ellipse", { cx: 0, cy: 4, rx: 132, ry: 11, fill: ink, opacity: 0.5 }),
			el("path", {
				d: "M92 -60C110 -62 118 -78 120 -104C122 -132 124 -152 140 -160L150 -172L154 -160C172 -158 190 -150 196 -140C196 -130 180 -128 162 -130C150 -124 150 -104 146 -82C140 -50 120 -26 92 -20Z",
				fill: coat,
			}),
			el("path", {
				d: "M-110 -4C-136 -14 -132 -54 -104 -66C-96 -92 -86 -116 -66 -112C-48 -108 -44 -86 -28 -80C-16 -78 -6 -84 4 -106C14 -126 34 -122 42 -98C48 -82 62 -72 84 -70C110 -64 122 -36 108 -12C60 2 -60 4 -110 -4Z",
				fill: coat,
			}),
			el("path", {
				d: "M-66 -112C-48 -108 -44 -86 -28 -80C-40 -84 -60 -92 -74 -90ZM4 -106C14 -126 34 -122 42 -98C48 -82 62 -72 84 -70C60 -74 30 -88 8 -88Z",
				fill: dark,
			}),
			el("path", {
				d: "M96 -62C118 -60 128 -90 128 -120C140 -96 142 -60 116 -30C106 -20 96 -30 90 -40Z",
				fill: dark,
				opacity: 0.75,
			}),
			el("path", { d: "M-112 -6C-96 -26 -40 -30 -20 -10L-24 2H-104ZM40 2C44 -22 92 -30 118 -14L126 2Z", fill: dark }),
			line("M-128 -40q-14 12 -10 34", dark, 6),
			line("M172 -146h6M160 -156l-4 -6", ink, 3.5),
			line("M192 -138q-12 4 -20 2", ink, 2.4),
			line(
				Array.from(
					{ length: 34 },
					() =>
						`M${random.between(-110, 96).toFixed(1)} ${random.between(-66, -18).toFixed(1)}q3 7 ${random.between(-3, 5).toFixed(1)} 13`,
				).join(""),
				dark,
				2.2,
				0.6,
			),
		);
	const standing = (x: number, y: number, s: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s})`, fill: "#6d4a34" },
			el("path", {
				d: "M-60 0L-54 -56C-64 -74 -50 -96 -36 -112C-26 -116 -20 -94 -10 -92C0 -112 12 -116 22 -96C32 -90 44 -88 52 -96C62 -110 62 -132 76 -138L98 -132L96 -124L80 -124C76 -100 72 -78 56 -66L58 0H48L42 -54H-34L-44 0Z",
			}),
			el("ellipse", { cx: 50, cy: 2, rx: 100, ry: 5, opacity: 0.5 }),
		);
	const wreck = (x: number, y: number, s: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s}) rotate(-7)` },
			el("path", {
				d: "M-140 -54C-90 -36 60 -34 132 -58C146 -40 136 -8 118 4H-92C-120 -10 -136 -34 -140 -54Z",
				fill: "#7b3f2c",
			}),
			el("path", {
				d: "M-126 -30C-60 -18 70 -18 138 -36C138 -20 130 -4 118 4H-92C-108 -4 -120 -18 -126 -30Z",
				fill: "#55302a",
			}),
			el("path", { d: "M30 -46v-44h58v38ZM44 -90v-26h34v26Z", fill: "#c9b68b" }),
			line("M-50 -46V-140M-50 -136L-130 -56M-50 -136L60 -116", "#4a2a22", 4),
		);

	const saxaul = (x: number, y: number, s: number) =>
		group(
			{ fill: "none", "stroke-linecap": "round" },
			el("ellipse", { cx: x + 26 * s, cy: y + 3, rx: 58 * s, ry: 8 * s, fill: "#8a5c34", opacity: 0.5 }),
			...Array.from({ length: 9 }, (_, i) => {
				const a = -Math.PI * (0.12 + (0.76 * i) / 8);
				const r = random.between(56, 92) * s;
				const mid: Point = [x + Math.cos(a) * r * 0.5 + random.between(-6, 6) * s, y + Math.sin(a) * r * 0.5];
				const tip: Point = [x + Math.cos(a) * r, y + Math.sin(a) * r];
				return group(
					{},
					line(curve([[x, y], mid, tip]), "#6d5138", 4.4 * s),
					line(
						Array.from({ length: 11 }, () => {
							const t = random.between(0.35, 1);
							const px = x + (tip[0] - x) * t;
							const py = y + (tip[1] - y) * t;
							return `M${px.toFixed(1)} ${py.toFixed(1)}l${(random.between(-16, 16) * s).toFixed(1)} ${(random.between(-24, -6) * s).toFixed(1)}`;
						}).join(""),
						random.pick(["#8a9468", "#73805c", "#a3a878"]),
						2.6 * s,
					),
				);
			}),
		);
	const shells = Array.from({ length: 40 }, () => {
		const x = random.between(20, 1580);
		const y = random.between(910, 1056);
		const s = random.between(5, 12);
		return group(
			{ transform: `rotate(${Math.round(random.between(-40, 40))} ${Math.round(x)} ${Math.round(y)})` },
			el("path", {
				d: `M${x - s} ${y}Q${x} ${y - s * 1.7} ${x + s} ${y}Q${x} ${y + s * 0.6} ${x - s} ${y}Z`,
				fill: "#fffaf0",
				stroke: "#8a5c34",
				"stroke-width": 1.4,
			}),
			line(
				`M${x} ${y}V${y - s * 0.7}M${x - 2} ${y}L${x - s * 0.5} ${y - s * 0.5}M${x + 2} ${y}L${x + s * 0.5} ${y - s * 0.5}`,
				"#b98445",
				1.3,
			),
		);
	});
	const anchor = group(
		{ transform: "translate(210 1000) rotate(-24)" },
		el("ellipse", { cx: 16, cy: 20, rx: 118, ry: 15, fill: "#8a5c34", opacity: 0.5 }),
		line("M0 10V-150", "#5d2618", 17),
		line("M-44 -116H44", "#5d2618", 12),
		el("circle", { cx: 0, cy: -168, r: 18, fill: "none", stroke: "#5d2618", "stroke-width": 9 }),
		line("M-92 -34Q-70 22 0 18", "#5d2618", 17),
		el("path", { d: "M-106 -20L-98 -62L-66 -34Z", fill: "#5d2618" }),
		line("M4 4V-146M-88 -30Q-66 14 -4 12", "#b5522a", 4),
		line("M12 -182Q60 -214 96 -176T170 -160", "#5d2618", 8),
	);

	return sheet(
		width,
		height,
		"#e2bb76",
		el(
			"defs",
			{},
			linearGradient("sh-sky", [
				[0, "#4f9aa3"],
				[0.5, "#9cc8bd"],
				[0.85, "#efe2b6"],
				[1, "#f8e6b8"],
			]),
			radialGradient("sh-sun", [
				[0, "#fffbe8", 0.95],
				[0.3, "#fff1c4", 0.5],
				[1, "#fff1c4", 0],
			]),
		),
		el("rect", { width, height: horizon + 20, fill: "url(#sh-sky)" }),
		group({}, ...sky),
		el("circle", { cx: 200, cy: 130, r: 270, fill: "url(#sh-sun)" }),
		el("circle", { cx: 200, cy: 130, r: 52, fill: "#fffbe8" }),
		el("path", { d: `${curve(cliff)}V${horizon + 12}H-20Z`, fill: "#e7c79a" }),
		line(gullies.join(""), "#b98a5e", 2.4, 0.8),
		line(curve(cliff.slice(0, 14)), "#fbf0d6", 4, 0.9),
		el("rect", { y: horizon, width, height: height - horizon, fill: "#ecd09a" }),
		...bands,
		wreck(1452, 640, 0.62),
		wreck(120, 612, 0.36),
		standing(1330, 650, 0.34),
		standing(1290, 646, 0.28),
		group({}, ...windRibs),
		shadow,
		...shade,
		ship(),
		...drift,

		...plates,
		camel(1176, 876, 0.8, -1, "#d6a668", "#8f5f3a"),
		camel(1404, 898, 0.86, 1, "#cb9355", "#7f5233"),
		stipple(random, { x: 0, y: 880, width, height: 187 }, 340, { colour: "#8a5c34", smallest: 0.8, largest: 2.4 }),
		saxaul(1490, 1000, 1.25),
		saxaul(1360, 1046, 0.8),
		saxaul(70, 760, 0.55),
		saxaul(250, 700, 0.36),
		...shells,
		anchor,
	);
}
