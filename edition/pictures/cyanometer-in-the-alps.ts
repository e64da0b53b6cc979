import {
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	polyline,
	radialGradient,
	ridge,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

/** A ring of fifty-three painted blues, held up at arm's length against the sky over the snow mountains. */
export default function draw(): string {
	const random = seededRandom(53);
	const width = 1600;
	const height = 1067;
	const navy = "#16284c";
	const ring = { x: 640, y: 420, outer: 318, inner: 196 };

	const sky: string[] = [];
	const bands = 15;
	for (let i = 0; i < bands; i++) {
		const y = i === 0 ? -30 : 46 * i + 8;
		const edge = Array.from({ length: 18 }, (_, j) => [(j / 17) * width, y + random.between(-9, 9)] as const);
		sky.push(
			el("path", {
				d: `${curve(edge)}L${width} 800L0 800Z`,
				fill: mix("#123a7c", "#cfe2e6", (i / (bands - 1)) ** 0.8),
			}),
		);
		sky.push(
			stipple(random, { x: 0, y: y - 22, width, height: 26 }, 90, {
				colour: mix("#123a7c", "#cfe2e6", ((i + 0.6) / (bands - 1)) ** 0.8),
				smallest: 0.8,
				largest: 2.4,
			}),
		);
	}

	const peaks: Point[] = [
		[0, 742],
		[110, 700],
		[190, 716],
		[300, 640],
		[372, 668],
		[450, 610],
		[540, 566],
		[610, 520],
		[668, 508],
		[742, 530],
		[800, 588],
		[872, 612],
		[930, 655],
		[1010, 622],
		[1064, 560],
		[1112, 634],
		[1190, 668],
		[1262, 612],
		[1330, 676],
		[1440, 700],
		[1520, 662],
		[1600, 706],
	];
	const massif = `${polyline(peaks)}L1600 1067L0 1067Z`;
	const facets: string[] = [];
	const shades: string[] = [];
	for (let i = 1; i < peaks.length - 1; i++) {
		const [x, y] = peaks[i] as Point;
		const [, beforeY] = peaks[i - 1] as Point;
		const [nextX, nextY] = peaks[i + 1] as Point;
		if (y > beforeY && y > nextY) continue;
		// The side away from the morning sun, in four broken planes down the slope.
		for (let plane = 0; plane < 4; plane++) {
			const reach = 70 + plane * 62 + random.between(-14, 30);
			const left = x + random.between(-14, 12) - plane * random.between(4, 26);
			const d = polyline(
				[
					[x + plane * 10, y + plane * 46],
					[nextX + plane * 12, nextY + plane * 38 + random.between(0, 20)],
					[nextX + random.between(-20, 40), y + reach + random.between(20, 80)],
					[left + random.between(14, 46), y + reach * 0.8],
					[left, y + reach * 0.5],
				],
				true,
			);
			if (plane % 2 === 1) shades.push(el("path", { d }));
			facets.push(el("path", { d, fill: ["#8fb3d0", "#6f98c2", "#a9c8dc", "#7fa6c9"][plane % 4], opacity: 0.86 }));
		}
	}
	const ribs = Array.from({ length: 150 }, () => {
		const at = Math.floor(random.between(0, peaks.length - 1));
		const [x, y] = peaks[at] as Point;
		const startX = x + random.between(-70, 70);
		const startY = y + random.between(34, 270);
		const lean = random.between(-0.5, 0.9);
		const length = random.between(14, 74);
		return el("path", {
			d: curve([
				[startX, startY],
				[startX + lean * length * 0.5 + random.between(-4, 4), startY + length * 0.5],
				[startX + lean * length, startY + length],
			]),
			stroke: random.pick(["#3f6797", "#fdfaf1", "#fdfaf1", "#5c87b3", "#2d4c7c"]),
			"stroke-width": random.between(1.2, 3.6),
			"stroke-linecap": "round",
			fill: "none",
		});
	});
	const crags = Array.from({ length: 95 }, () => {
		const at = Math.floor(random.between(0, peaks.length - 1));
		const [peakX, peakY] = peaks[at] as Point;
		const x = peakX + random.between(-60, 70);
		const y = peakY + random.between(70, 280);
		const lean = random.between(-0.7, 0.9);
		const drop = random.between(14, 44);
		return el("path", {
			d: polyline(
				[
					[x, y],
					[x + random.between(3, 9), y + drop * 0.3],
					[x + lean * drop + random.between(4, 16), y + drop],
					[x + lean * drop - random.between(2, 8), y + drop * 0.8],
				],
				true,
			),
			fill: random.pick(["#3c4f74", "#4c628b", "#2f4168"]),
		});
	});

	const nearHill = ridge(random, width, 870, height, 26, 11);
	const pines = Array.from({ length: 120 }, (_, i) => {
		const x = (i / 120) * width + random.between(-9, 9);
		const y = 893 + random.between(-14, 26);
		const tall = random.between(24, 58);
		const half = tall * 0.24;
		return el("path", {
			d: `M${x} ${y - tall}l${half * 0.6} ${tall * 0.42}h${-half * 0.28}l${half * 0.62} ${tall * 0.5}h${-half * 1.9}l${half * 0.62} ${-tall * 0.5}h${-half * 0.28}Z`.replace(
				/\d+\.\d+/g,
				(number) => Number(number).toFixed(1),
			),
			fill: random.pick(["#1d3a4a", "#24475a", "#193142"]),
		});
	});

	const swatches: string[] = [];
	const count = 53;
	for (let i = 0; i < count; i++) {
		const from = (i / count) * Math.PI * 2 - Math.PI / 2;
		const to = ((i + 0.9) / count) * Math.PI * 2 - Math.PI / 2;
		const t = i / (count - 1);
		const shade =
			t < 0.45
				? mix("#fbf7ea", "#5d96cf", t / 0.45)
				: t < 0.8
					? mix("#5d96cf", "#1d468c", (t - 0.45) / 0.35)
					: mix("#1d468c", "#0b1226", (t - 0.8) / 0.2);
		const slip = random.between(-3.5, 3.5);
		swatches.push(
			el("path", {
				d: polyline(
					[
						[ring.x + Math.cos(from) * (ring.inner + 14 + slip), ring.y + Math.sin(from) * (ring.inner + 14 + slip)],
						[ring.x + Math.cos(from) * (ring.outer - 12 + slip), ring.y + Math.sin(from) * (ring.outer - 12 + slip)],
						[ring.x + Math.cos(to) * (ring.outer - 12 + slip), ring.y + Math.sin(to) * (ring.outer - 12 + slip)],
						[ring.x + Math.cos(to) * (ring.inner + 14 + slip), ring.y + Math.sin(to) * (ring.inner + 14 + slip)],
					],
					true,
				),
				fill: shade,
				stroke: "#8d7a58",
				"stroke-width": 0.9,
			}),
		);
		for (let stroke = 0; stroke < 3; stroke++) {
			const angle = from + (to - from) * random.between(0.2, 0.8);
			const near = random.between(ring.inner + 24, ring.outer - 60);
			swatches.push(
				el("path", {
					d: polyline([
						[ring.x + Math.cos(angle) * near, ring.y + Math.sin(angle) * near],
						[ring.x + Math.cos(angle) * (near + 36), ring.y + Math.sin(angle) * (near + 36)],
					]),
					stroke: t < 0.5 ? "#2f5d9c" : "#f3ead2",
					"stroke-width": 1,
					opacity: 0.22,
				}),
			);
		}
	}

	const skin = "#dfa47e";
	const skinShade = "#b9714f";
	// Fingers come round from behind; the thumb lies on the paper in front.
	const fingers = (
		[
			[812, 462, 976, 640],
			[786, 506, 948, 668],
		] as const
	).map(([tipX, tipY, rootX, rootY]) => {
		const finger = (colour: string, thickness: number) =>
			el("path", {
				d: curve([
					[rootX, rootY],
					[(tipX + rootX) / 2 + 16, (tipY + rootY) / 2 - 12],
					[tipX, tipY],
				]),
				stroke: colour,
				"stroke-width": thickness,
				"stroke-linecap": "round",
				fill: "none",
			});
		return group(
			{},
			finger(navy, 54),
			finger(skin, 46),
			el("path", {
				d: `M${tipX + 6} ${tipY + 20}l70 76`,
				stroke: skinShade,
				"stroke-width": 9,
				"stroke-linecap": "round",
				opacity: 0.7,
			}),
			el("path", { d: `M${tipX + 26} ${tipY - 2}q10 4 14 14`, stroke: skinShade, "stroke-width": 3, fill: "none" }),
		);
	});
	const palm = curve(
		[
			[822, 742],
			[792, 700],
			[764, 660],
			[742, 622],
			[736, 590],
			[756, 572],
			[786, 588],
			[818, 622],
			[858, 644],
			[904, 640],
			[962, 626],
			[1010, 660],
			[1046, 716],
			[1078, 776],
			[1010, 838],
			[962, 872],
			[906, 832],
			[862, 790],
		],
		true,
	);
	const sleeve: Point[] = [
		[958, 936],
		[1136, 784],
		[1268, 862],
		[1420, 962],
		[1560, 1080],
		[1075, 1080],
		[1010, 1002],
	];
	const cuff = curve(
		[
			[900, 862],
			[930, 838],
			[985, 812],
			[1040, 760],
			[1072, 728],
			[1112, 744],
			[1150, 790],
			[1136, 826],
			[1078, 880],
			[1010, 930],
			[966, 950],
			[926, 914],
		],
		true,
	);

	return sheet(
		width,
		height,
		"#cfe2e6",
		el(
			"defs",
			{},
			radialGradient("shine", [
				[0, "#fff6da", 0.85],
				[0.35, "#fff2d0", 0.3],
				[1, "#fff2d0", 0],
			]),
			linearGradient("mist", [
				[0, "#86abc9", 0],
				[1, "#5d86ad", 0.75],
			]),
			clip("shade", ...shades),
			clip("massif", el("path", { d: massif })),
			clip("sleeve", el("path", { d: polyline(sleeve, true) })),
			clip("palm", el("path", { d: palm })),
			clip("hill", el("path", { d: nearHill })),
		),
		...sky,
		el("circle", { cx: 70, cy: 520, r: 420, fill: "url(#shine)" }),
		el("path", { d: ridge(random, width, 690, 900, 30, 10), fill: "#a9c8dc" }),
		el("path", { d: massif, fill: "#fdfaf1" }),
		group(
			{ "clip-path": "url(#massif)" },
			...facets,
			group(
				{ "clip-path": "url(#shade)" },
				hatch(
					random,
					{ x: 0, y: 500, width, height: 420 },
					{ gap: 10, angle: 62, colour: "#3f6797", thickness: 1.5, breaks: 0.3 },
				),
			),
			...crags,
			...ribs,
			el("rect", { x: 0, y: 730, width, height: 210, fill: "url(#mist)" }),
		),
		el("path", { d: polyline(peaks), fill: "none", stroke: "#3f6797", "stroke-width": 2 }),
		el("path", { d: nearHill, fill: "#2b5062" }),
		...pines,
		group(
			{ "clip-path": "url(#hill)" },
			hatch(
				random,
				{ x: 0, y: 880, width, height: 190 },
				{ gap: 10, angle: -14, colour: "#1f3c4d", thickness: 2, breaks: 0.34 },
			),
		),
		el("path", {
			d: "M0 1067V968L64 940L150 962L214 928L330 958L398 996L500 1008L566 1067Z",
			fill: "#4a3a36",
		}),
		el("path", {
			d: "M0 968L64 940L150 962L214 928L330 958L398 996L500 1008L430 1016L300 984L214 958L130 990L60 968L0 1000Z",
			fill: "#e9d9b6",
		}),
		...Array.from({ length: 46 }, () => {
			const x = random.between(0, 480);
			const y = random.between(1000, 1060);
			return el("path", {
				d: `M${Math.round(x)} ${Math.round(y)}l${Math.round(random.between(10, 40))} ${Math.round(random.between(-14, 18))}`,
				stroke: random.pick(["#7a5f50", "#2c2328", "#96806a"]),
				"stroke-width": 2.4,
			});
		}),
		...fingers,
		el("path", {
			d: annulus(ring.x + 9, ring.y + 12, ring.outer, ring.inner),
			fill: navy,
			opacity: 0.28,
			"fill-rule": "evenodd",
		}),
		el("path", {
			d: annulus(ring.x, ring.y, ring.outer, ring.inner),
			fill: "#f0e2bf",
			stroke: navy,
			"stroke-width": 4,
			"fill-rule": "evenodd",
		}),
		...swatches,
		el("path", { d: palm, fill: skin, stroke: navy, "stroke-width": 4.5, "stroke-linejoin": "round" }),
		group(
			{ "clip-path": "url(#palm)" },
			el("path", {
				d: "M742 622L800 700L862 790L962 872L1010 838L900 770L830 690L770 610Z",
				fill: skinShade,
				opacity: 0.55,
			}),
			hatch(
				random,
				{ x: 730, y: 600, width: 260, height: 280 },
				{ gap: 9, angle: 47, colour: "#8e4c36", thickness: 1.8, breaks: 0.24 },
			),
			el("path", { d: "M770 596q34 34 74 60q60 6 116 -14l70 80l-66 40q-70 -20 -130 -76Z", fill: skin }),
		),
		el("path", {
			d: "M741 592q10 -22 32 -11l20 21q-14 18 -30 10Z",
			fill: "#f4cfae",
			stroke: skinShade,
			"stroke-width": 2.5,
		}),
		el("path", { d: "M808 640q14 -4 22 -16M816 651q14 -6 22 -17", stroke: skinShade, "stroke-width": 3, fill: "none" }),
		el("path", {
			d: polyline(sleeve, true),
			fill: "#a8402c",
			stroke: navy,
			"stroke-width": 4.5,
			"stroke-linejoin": "round",
		}),
		group(
			{ "clip-path": "url(#sleeve)" },
			el("path", { d: "M958 936L1010 1002L1075 1080H1330L1180 980L1060 900Z", fill: "#7c2a22" }),
			hatch(
				random,
				{ x: 950, y: 780, width: 620, height: 300 },
				{ gap: 8, angle: 36, colour: "#6b231f", thickness: 1.9, breaks: 0.2, tremble: 2 },
			),
			hatch(
				random,
				{ x: 1130, y: 780, width: 440, height: 170 },
				{ gap: 15, angle: 37, colour: "#dd7c55", thickness: 2, breaks: 0.3, tremble: 2 },
			),
		),
		el("path", { d: cuff, fill: "#f7efdc", stroke: navy, "stroke-width": 4 }),
		...Array.from({ length: 26 }, (_, i) => {
			const t = i / 25;
			const x = 930 + t * 150;
			const y = 862 - t * 116;
			return el("path", {
				d: curve([
					[x, y],
					[x + 18, y + random.between(14, 26)],
					[x + 40, y + random.between(46, 60)],
				]),
				stroke: "#a99d84",
				"stroke-width": random.between(1.2, 2.6),
				fill: "none",
			});
		}),
		...[0, 1, 2].map((i) =>
			group(
				{},
				el("circle", {
					cx: 1120 + i * 66,
					cy: 950 + i * 44,
					r: 17,
					fill: "#d6a445",
					stroke: navy,
					"stroke-width": 3.5,
				}),
				el("path", {
					d: `M${1111 + i * 66} ${944 + i * 44}q8 -9 17 -3`,
					stroke: "#fbe9b7",
					"stroke-width": 3.5,
					fill: "none",
				}),
			),
		),
	);
}

function annulus(x: number, y: number, outer: number, inner: number): string {
	return `M${x - outer} ${y}a${outer} ${outer} 0 1 0 ${outer * 2} 0a${outer} ${outer} 0 1 0 ${-outer * 2} 0ZM${x - inner} ${y}a${inner} ${inner} 0 1 0 ${inner * 2} 0a${inner} ${inner} 0 1 0 ${-inner * 2} 0Z`;
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
