import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	polyline,
	ridge,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const umber = "#4a2620";
const red = "#b4532f";
const rock = "#d68a4f";
const sand = "#ecc88d";
const pale = "#f9e7c2";
const violet = "#77566f";
const turquoise = "#3f9c96";

/** Dawn at a turquoise mine in the desert: an ox in front of a rock on which an ox's head and other signs are scratched. */
export default function draw(): string {
	const random = seededRandom(1850);
	const stroke = (points: readonly Point[], colour: string, thickness: number, opacity?: number) =>
		el("path", {
			d: curve(points),
			fill: "none",
			stroke: colour,
			"stroke-width": thickness,
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			opacity,
		});

	// Sky and sun, far ranges, the mesa with its strata.
	const sky = group(
		{},
		...["#8fc0b4", "#a9ccb6", "#c6d6b4", "#e3dcae", "#f4dba4", "#f6cd93"].map((fill, i) =>
			el("path", { d: ridge(random, 1600, -20 + i * 74, 620, 9, 8), fill }),
		),
		el("circle", { cx: 720, cy: 392, r: 86, fill: pale }),
		...Array.from({ length: 34 }, (_, i) => {
			const angle = (i / 34) * Math.PI * 2;
			const from = 106 + (i % 2) * 10;
			const to = from + random.between(26, 110);
			return el("path", {
				d: `M${720 + Math.cos(angle) * from} ${392 + Math.sin(angle) * from}L${720 + Math.cos(angle) * to} ${392 + Math.sin(angle) * to}`.replace(
					/\d+\.\d+/g,
					(n) => Number(n).toFixed(0),
				),
				stroke: pale,
				"stroke-width": 3.4,
				"stroke-linecap": "round",
				opacity: 0.75,
			});
		}),
	);
	const jagged = (y: number, rough: number, count: number, fill: string) => {
		const points: Point[] = [[-20, 640]];
		for (let i = 0; i <= count; i++)
			points.push([(1640 * i) / count - 20, y + random.between(-rough, rough) + (i % 2 ? rough * 0.5 : 0)]);
		points.push([1620, 640]);
		return el("path", { d: polyline(points, true), fill });
	};
	const mesaOutline: Point[] = [
		[-10, 360],
		[40, 330],
		[120, 326],
		[150, 352],
		[214, 348],
		[236, 400],
		[300, 408],
		[322, 452],
		[420, 470],
		[470, 520],
		[560, 540],
		[640, 584],
		[640, 640],
		[-10, 640],
	];
	const mesa = group(
		{ "clip-path": "url(#mesa)" },
		el("path", { d: polyline(mesaOutline, true), fill: "#c9764a" }),
		...Array.from({ length: 17 }, (_, i) =>
			stroke(
				[
					[-20, 350 + i * 17 + random.between(-4, 4)],
					[180, 356 + i * 17 + random.between(-6, 6)],
					[420, 352 + i * 17 + random.between(-6, 6)],
					[660, 362 + i * 17],
				],
				random.pick(["#a95837", "#e0a066", "#96492f"]),
				random.between(2, 7),
				0.8,
			),
		),
		hatch(
			random,
			{ x: -10, y: 320, width: 300, height: 330 },
			{ gap: 12, angle: 84, colour: "#8a4330", thickness: 2.4, breaks: 0.22 },
		),
		el("path", { d: "M128 560V516Q150 486 174 516V560Z", fill: umber }),
		el("path", {
			d: "M144 604L152 512M162 604L168 512M147 590H164M149 570H165M150 550H167M151 532H168",
			stroke: "#e8b878",
			"stroke-width": 3,
			fill: "none",
		}),
		el("path", { d: "M40 470V440Q56 416 74 440V470Z", fill: umber }),
	);
	// The plain: sand in bands, a path, a string of donkeys, acacias.
	const plain = group(
		{},
		el("path", { d: ridge(random, 1600, 604, 1067, 7, 10), fill: "#dba468" }),
		el("path", { d: ridge(random, 1600, 668, 1067, 9, 8), fill: "#e6b97b" }),
		el("path", { d: ridge(random, 1600, 752, 1067, 12, 7), fill: sand }),
		el("path", { d: ridge(random, 1600, 900, 1067, 14, 6), fill: "#e0b173" }),
		...Array.from({ length: 130 }, () => {
			const y = 620 + random.next() ** 1.1 * 440;
			const x = random.between(-60, 1550);
			const length = random.between(30, 60) * (0.5 + (y - 600) / 250);
			return stroke(
				[
					[x, y],
					[x + length * 0.4, y - random.between(2, 7)],
					[x + length, y],
				],
				random.pick(["#c98f55", "#f6dfae", "#b97a48"]),
				random.between(1.4, 3.2),
				0.75,
			);
		}),
		stipple(random, { x: 0, y: 760, width: 1600, height: 300 }, 420, {
			colour: "#a9693f",
			smallest: 0.8,
			largest: 2.4,
		}),
	);
	const acacia = (x: number, y: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-60 2H140L60 12Z", fill: violet, opacity: 0.5 }),
			el("path", {
				d: "M0 4C-4 -40 -26 -60 -52 -84M0 -10C4 -46 30 -60 56 -86M0 -36L6 -92",
				fill: "none",
				stroke: umber,
				"stroke-width": 8,
			}),
			...Array.from({ length: 16 }, () =>
				el("path", {
					d: blob(random, random.between(-82, 86), random.between(-112, -86), 34, 11, 0.2, 8),
					fill: random.pick(["#5d7450", "#7a8a55", "#4a6048"]),
				}),
			),
		);
	const donkey = (x: number, y: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-40 2L60 6L130 -2L20 -6Z", fill: violet, opacity: 0.5 }),
			el("path", {
				d: "M-36 -42C-20 -50 16 -48 28 -44L44 -70L40 -86L48 -76L54 -88L56 -72L72 -54L66 -46L52 -54L38 -30L36 0H29L27 -24H-22L-26 0H-33L-38 -30L-46 -10Z",
				fill: umber,
			}),
			el("path", { d: "M-22 -54H12L20 -26H-28Z", fill: turquoise }),
			el("path", { d: "M-22 -46H14M-26 -36H17", stroke: pale, "stroke-width": 3 }),
		);
	const drover = (x: number, y: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-10 0L-8 -50Q0 -62 9 -50L14 0Z", fill: pale }),
			el("path", { d: "M2 -56L14 0H4Z", fill: "#c9a878" }),
			el("circle", { cx: 0, cy: -68, r: 9, fill: umber }),
			el("path", { d: "M-10 -72Q0 -86 10 -72L12 -58L4 -66H-8Z", fill: red }),
			el("path", { d: "M16 2L22 -78", stroke: umber, "stroke-width": 3 }),
		);
	const caravan = group(
		{},
		acacia(612, 640, 0.8),
		acacia(70, 700, 1.2),
		drover(756, 676, 0.74),
		...[0, 1, 2].map((i) => donkey(690 - i * 78, 676 + i * 3, 0.62)),
		drover(470, 684, 0.7),
	);

	// The rock: a slab on the right, weathered, with the signs cut into its face.
	const slab: Point[] = [
		[876, 1010],
		[846, 850],
		[862, 640],
		[838, 470],
		[880, 300],
		[930, 176],
		[1040, 128],
		[1180, 112],
		[1320, 60],
		[1480, 74],
		[1640, 20],
		[1640, 1090],
		[1180, 1060],
	];
	const facets = Array.from({ length: 46 }, () => {
		const x = random.between(850, 1580);
		const y = random.between(90, 1020);
		const reach = random.between(30, 110);
		return el("path", {
			d: polyline(
				[
					[x, y],
					[x + reach, y - random.between(4, 26)],
					[x + reach * 1.3, y + random.between(10, 30)],
					[x + reach * 0.4, y + random.between(24, 60)],
				],
				true,
			),
			fill: random.pick(["#e0985b", "#cc7d45", "#dc9157", "#c4733f"]),
			opacity: 0.65,
		});
	});
	const cracks = Array.from({ length: 13 }, () => {
		let [x, y] = [random.between(870, 1600), random.between(80, 900)];
		const points: Point[] = [[x, y]];
		for (let i = 0; i < 5; i++) {
			x += random.between(-26, 30);
			y += random.between(20, 54);
			points.push([x, y]);
		}
		return group(
			{},
			el("path", { d: polyline(points), fill: "none", stroke: "#8a4528", "stroke-width": random.between(2, 4.5) }),
			el("path", {
				d: polyline(points.map(([px, py]): Point => [px + 3, py + 1])),
				fill: "none",
				stroke: "#f0b77c",
				"stroke-width": 1.6,
			}),
		);
	});
	const cut = (data: string, x: number, y: number, size: number, turn = 0) =>
		group(
			{
				transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
				fill: "none",
				"stroke-linecap": "round",
				"stroke-linejoin": "round",
			},
			el("path", { d: data, stroke: "#f7c48a", "stroke-width": 15, transform: "translate(4 5)" }),
			el("path", { d: data, stroke: "#6b2f1d", "stroke-width": 14 }),
			el("path", { d: data, stroke: "#43190f", "stroke-width": 6, transform: "translate(-2 -3)" }),
		);
	const oxHead = "M-62 -92C-78 -40 -56 -12 -34 -6M62 -92C78 -40 56 -12 34 -6M-46 -8L46 -6L4 92ZM-18 18l3 4M20 18l-3 4";
	const house = "M-62 -56H60V54H-60V-8H-8V16";
	const stick = "M-40 66L-34 -44Q-20 -66 4 -58L50 -34";
	const water = "M-84 0L-60 -26L-34 18L-6 -24L22 18L50 -22L82 12";
	const eye = "M-70 0Q0 -54 70 0Q0 50 -70 0ZM-2 -16A17 17 0 1 0 1 -16";
	const hand =
		"M-40 70V-6M-40 -6Q-60 -20 -56 -50M-40 -6L-24 -66M-10 0L0 -80M-40 10Q0 -10 34 10V70M20 2L30 -70M34 20L58 -22";
	const head = "M-10 74V40C-62 30 -60 -62 0 -66C52 -64 54 -20 50 -12L66 14L48 20L46 44L18 46V74M22 -18l4 3";
	const hook = "M0 90V-14A32 32 0 1 1 2 -14";
	const mark = "M-44 -44L44 44M44 -46L-44 46";
	const fish = "M-74 4Q0 -60 66 0L88 -26V28L66 0Q0 58 -74 4M-46 -4l2 2";
	const signs = [
		cut(oxHead, 1052, 322, 1.02, -4),
		cut(house, 1250, 300, 0.88, 3),
		cut(stick, 1424, 282, 0.9, 4),
		cut(water, 1036, 520, 0.84, -3),
		cut(hand, 1214, 512, 0.82),
		cut(eye, 1402, 484, 0.86, -5),
		cut(head, 1012, 708, 0.84, 2),
		cut(hook, 1160, 706, 0.8, 6),
		cut(fish, 1330, 676, 0.8, 4),
		cut(mark, 1508, 640, 0.8, -6),
		cut(oxHead, 1474, 826, 0.72, 92),
		cut(oxHead, 1262, 862, 0.72, 176),
	];
	const slabGroup = group(
		{},
		el("path", { d: "M860 1000L1640 1067H700L560 1024Z", fill: violet, opacity: 0.45 }),
		el("path", { d: polyline(slab, true), fill: rock }),
		group(
			{ "clip-path": "url(#slab)" },
			...facets,
			hatch(
				random,
				{ x: 840, y: 0, width: 800, height: 1090 },
				{ gap: 15, angle: 8, colour: "#c4733f", thickness: 2.4, breaks: 0.26 },
			),
			...Array.from({ length: 120 }, () => {
				const x = 1640 - random.next() ** 1.7 * 420;
				const y = random.between(30, 1060);
				return el("path", {
					d: `M${Math.round(x)} ${Math.round(y)}l${Math.round(random.between(-34, -18))} ${Math.round(random.between(44, 84))}`,
					stroke: "#9a4f30",
					"stroke-width": 2.6,
					opacity: 0.7,
				});
			}),
			...cracks,
			stipple(random, { x: 850, y: 60, width: 760, height: 980 }, 420, {
				colour: "#8a4528",
				smallest: 0.9,
				largest: 2.8,
			}),
			el("path", { d: polyline(slab.slice(0, 11)), fill: "none", stroke: "#fbd7a0", "stroke-width": 15 }),
		),
		...signs,
	);

	// The ox, facing us.
	const coat = "#8d4a2c";
	const coatDark = "#5e2c1f";
	const coatLight = "#c07a48";
	const bodyData =
		"M150 690C150 560 220 500 320 490C390 470 450 470 510 496C600 520 642 600 636 700C640 790 610 850 570 880H210C166 840 150 780 150 690Z";
	const faceData =
		"M302 452C330 428 470 428 498 452C512 500 500 560 484 620C474 668 470 700 464 730C452 766 348 766 336 730C330 700 326 668 316 620C300 560 288 500 302 452Z";
	const ox = group(
		{},
		el("path", { d: "M180 1002C300 976 560 980 620 1004L240 1060L-60 1050Z", fill: violet, opacity: 0.55 }),
		el("path", { d: "M226 850L232 996H300L304 870ZM500 870L506 996H574L584 850Z", fill: coatDark }),
		el("path", { d: "M292 850L298 1018H374L380 860ZM424 860L430 1018H506L516 850Z", fill: coat }),
		el("path", { d: "M296 990H376V1020H296ZM428 990H508V1020H428Z", fill: "#2e1712" }),
		el("path", { d: "M336 988V1020M468 988V1020", stroke: "#8d6a52", "stroke-width": 4 }),
		el("path", { d: bodyData, fill: coat }),
		group(
			{ "clip-path": "url(#oxBody)" },
			el("path", { d: "M140 700C150 560 240 500 330 490L300 900H140Z", fill: coatDark, opacity: 0.65 }),
			hatch(
				random,
				{ x: 140, y: 480, width: 240, height: 420 },
				{ gap: 9, angle: 68, colour: "#46201a", thickness: 2.6 },
			),
			hatch(
				random,
				{ x: 470, y: 520, width: 190, height: 380 },
				{ gap: 11, angle: 112, colour: coatLight, thickness: 2.6, breaks: 0.14 },
			),
			...Array.from({ length: 9 }, (_, i) =>
				stroke(
					[
						[330 + i * 16, 740],
						[334 + i * 15, 800],
						[350 + i * 11, 872],
					],
					i % 2 ? coatLight : coatDark,
					5,
				),
			),
			stroke(
				[
					[520, 504],
					[604, 560],
					[632, 680],
					[624, 790],
				],
				"#f0b478",
				12,
			),
		),
		// Ears, horns, face.
		el("path", { d: "M306 500C260 480 206 486 176 520C220 556 270 556 312 540Z", fill: coat }),
		el("path", { d: "M296 512C260 500 226 502 204 518C236 536 268 538 300 530Z", fill: "#d79c7c" }),
		el("path", { d: "M494 500C540 480 594 486 624 520C580 556 530 556 488 540Z", fill: coatLight }),
		el("path", { d: "M504 512C540 500 574 502 596 518C564 536 532 538 500 530Z", fill: "#eab08c" }),
		el("path", {
			d: "M316 462C250 456 190 410 186 300C184 262 200 232 222 214C218 300 250 372 352 424Z",
			fill: "#e9d3a6",
		}),
		el("path", {
			d: "M484 462C550 456 610 410 614 300C616 262 600 232 578 214C582 300 550 372 448 424Z",
			fill: "#f9ecca",
		}),
		...Array.from({ length: 8 }, (_, i) =>
			group(
				{},
				stroke(
					[
						[192 + i * 12, 320 + i * 15],
						[206 + i * 12, 316 + i * 13],
						[222 + i * 12, 304 + i * 14],
					],
					"#b08f5c",
					2.6,
				),
				stroke(
					[
						[608 - i * 12, 320 + i * 15],
						[594 - i * 12, 316 + i * 13],
						[578 - i * 12, 304 + i * 14],
					],
					"#c9aa74",
					2.6,
				),
			),
		),
		el("path", {
			d: "M190 300C186 262 200 232 222 214C220 240 222 262 226 280ZM610 300C614 262 600 232 578 214C580 240 578 262 574 280Z",
			fill: umber,
		}),
		el("path", { d: faceData, fill: "#a35a34" }),
		group(
			{ "clip-path": "url(#oxFace)" },
			el("path", { d: "M290 430H380C360 540 372 640 366 770H290Z", fill: coatDark, opacity: 0.6 }),
			hatch(
				random,
				{ x: 290, y: 430, width: 110, height: 340 },
				{ gap: 8, angle: 74, colour: "#4a2119", thickness: 2.4 },
			),
			el("path", { d: "M376 500C392 480 412 480 424 500L432 660H370Z", fill: "#f2dcb2" }),
			stroke(
				[
					[488, 470],
					[490, 560],
					[470, 660],
				],
				"#e09a5f",
				9,
			),
			el("path", { d: "M322 690C350 664 450 664 478 690C480 740 460 776 400 776S320 740 322 690Z", fill: "#e3b596" }),
			el("path", { d: "M322 690C350 664 380 668 392 672L380 780H320Z", fill: "#b98468", opacity: 0.8 }),
			...Array.from({ length: 30 }, () => {
				const x = random.between(340, 460);
				const y = random.between(436, 490);
				return stroke(
					[
						[x, y],
						[x + random.between(-8, 8), y + 24],
						[x + random.between(-12, 12), y + random.between(34, 54)],
					],
					random.pick([coatDark, "#d08a55", "#7a3c25"]),
					4.5,
				);
			}),
		),
		el("path", { d: "M352 704q14 -16 26 4q-12 16 -26 -4ZM448 704q-14 -16 -26 4q12 16 26 -4Z", fill: "#3a1a14" }),
		stroke(
			[
				[368, 744],
				[400, 750],
				[432, 744],
			],
			"#5e2c1f",
			5,
		),
		...[332, 468].map((x) =>
			group(
				{},
				el("ellipse", { cx: x, cy: 560, rx: 21, ry: 17, fill: "#2a120e" }),
				el("circle", { cx: x + 6, cy: 554, r: 5.5, fill: pale }),
				stroke(
					[
						[x - 26, 550],
						[x, 536],
						[x + 26, 550],
					],
					coatDark,
					7,
				),
			),
		),
		el("path", { d: "M318 636C350 652 450 652 482 636", fill: "none", stroke: turquoise, "stroke-width": 13 }),
		el("path", {
			d: "M318 636C350 652 450 652 482 636",
			fill: "none",
			stroke: "#8fd0c4",
			"stroke-width": 3,
			"stroke-dasharray": "7 9",
		}),
		el("path", {
			d: "M482 640C540 690 560 780 552 860C548 920 590 960 640 976",
			fill: "none",
			stroke: "#d9b06d",
			"stroke-width": 6,
		}),
	);

	// On the ground: a mallet, a chisel, turquoise, tufts of thorn.
	const ground = group(
		{},
		group(
			{ transform: "rotate(-14 760 980)" },
			el("path", { d: "M664 1006H850L870 1016H690Z", fill: violet, opacity: 0.5 }),
			el("rect", { x: 700, y: 984, width: 150, height: 15, rx: 6, fill: "#8a5a35" }),
			el("path", { d: "M704 988H846", stroke: "#d9a468", "stroke-width": 4 }),
			el("path", { d: blob(random, 696, 990, 38, 30, 0.1, 9), fill: "#77655e" }),
			el("path", {
				d: "M672 976q20 -14 40 -6",
				fill: "none",
				stroke: "#b9a698",
				"stroke-width": 6,
				"stroke-linecap": "round",
			}),
		),
		...Array.from({ length: 34 }, () => {
			const x = random.between(640, 1250);
			const y = random.between(1000, 1054);
			const r = random.between(4, 15);
			const isTurquoise = random.chance(0.4);
			return group(
				{},
				el("ellipse", { cx: x - r * 0.4, cy: y + r * 0.5, rx: r * 1.2, ry: r * 0.5, fill: violet, opacity: 0.5 }),
				el("path", {
					d: blob(random, x, y, r, r * 0.76, 0.22, 7),
					fill: isTurquoise ? turquoise : random.pick(["#b9683a", "#8a4528", "#cf8450"]),
				}),
				el("path", {
					d: `M${Math.round(x - r * 0.5)} ${Math.round(y - r * 0.2)}q${Math.round(r * 0.4)} ${Math.round(-r * 0.4)} ${Math.round(r * 0.8)} ${Math.round(-r * 0.1)}`,
					fill: "none",
					stroke: isTurquoise ? "#b5e2d6" : "#f0b77c",
					"stroke-width": 2.4,
				}),
			);
		}),
		...[
			[60, 1040],
			[130, 960],
			[640, 900],
			[790, 830],
		].map(([x, y]) =>
			group(
				{},
				...Array.from({ length: 15 }, () => {
					const lean = random.between(-46, 46);
					const tall = random.between(30, 74);
					return stroke(
						[
							[x as number, y as number],
							[(x as number) + lean * 0.4, (y as number) - tall * 0.6],
							[(x as number) + lean, (y as number) - tall],
						],
						random.pick(["#5d7450", "#8a8a4c", "#4a5a3c"]),
						3.4,
					);
				}),
			),
		),
	);

	return sheet(
		1600,
		1067,
		sand,
		el(
			"defs",
			{},
			clip("mesa", el("path", { d: polyline(mesaOutline, true) })),
			clip("slab", el("path", { d: polyline(slab, true) })),
			clip("oxBody", el("path", { d: bodyData })),
			clip("oxFace", el("path", { d: faceData })),
		),
		sky,
		jagged(470, 44, 19, "#b79a9c"),
		jagged(528, 38, 23, "#9a7684"),
		jagged(580, 26, 15, violet),
		mesa,
		plain,
		caravan,
		slabGroup,
		ox,
		ground,
	);
}
