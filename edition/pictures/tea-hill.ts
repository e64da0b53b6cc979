import { blob, clip, curve, el, group, type Point, ridge, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const deep = "#1f3f45";
const sea = "#5f9c97";
const leaf = "#3f7a5a";
const bright = "#9cbf6a";
const mist = "#f1ead6";
const rose = "#d9745a";
const ink = "#2a2a38";

/** A terraced tea hill in morning mist: a caravan leaves it by the road on the left, a junk by the bay on the right. */
export default function draw(): string {
	const random = seededRandom(780);
	const stroke = (points: readonly Point[], colour: string, thickness: number, opacity?: number) =>
		el("path", {
			d: curve(points),
			fill: "none",
			stroke: colour,
			"stroke-width": thickness,
			"stroke-linecap": "round",
			opacity,
		});

	// Sky, sun and peaks that stand out of the mist one behind another.
	const peak = (x: number, y: number, wide: number, tall: number, fill: string, shade: string) => {
		const left: Point[] = [
			[x - wide, y],
			[x - wide * 0.7, y - tall * 0.3],
			[x - wide * 0.45, y - tall * 0.72],
			[x - wide * 0.2, y - tall * 0.86],
			[x, y - tall],
		];
		const right: Point[] = [
			[x + wide * 0.16, y - tall * 0.9],
			[x + wide * 0.36, y - tall * 0.6],
			[x + wide * 0.62, y - tall * 0.34],
			[x + wide, y],
		];
		return group(
			{},
			el("path", { d: `${curve([...left, ...right])}Z`, fill }),
			...Array.from({ length: 9 }, (_, i) => {
				const from = 0.12 + i * 0.085;
				return stroke(
					[
						[x - wide * 0.02 + i * wide * 0.05, y - tall * (1 - from)],
						[x + i * wide * 0.07, y - tall * (1 - from - 0.14)],
						[x - wide * 0.05 + i * wide * 0.085, y - tall * Math.max(0.06, 1 - from - random.between(0.28, 0.45))],
					],
					shade,
					3.2,
					0.75,
				);
			}),
		);
	};
	const sky = group(
		{},
		...["#f3d9b8", "#f4e0c2", "#f3e5cd", "#f2e9d6"].map((fill, i) =>
			el("path", { d: ridge(random, 1600, -20 + i * 104, 720, 12, 7), fill }),
		),
		el("circle", { cx: 1010, cy: 196, r: 84, fill: rose }),
		...[168, 206, 236].map((y, i) =>
			el("path", { d: `M${880 + i * 24} ${y}q90 -12 ${150 + i * 30} 0q-80 10 ${-150 - i * 30} 0`, fill: "#f3e0c4" }),
		),
		...Array.from({ length: 7 }, (_, i) => {
			const x = 640 + i * 44 + random.between(-10, 10);
			const y = 150 + Math.abs(i - 3) * 16;
			return el("path", {
				d: `M${x - 15} ${y - 5}Q${x - 6} ${y - 11} ${x} ${y}Q${x + 6} ${y - 11} ${x + 15} ${y - 5}`,
				fill: "none",
				stroke: ink,
				"stroke-width": 3,
			});
		}),
	);
	const bank = (y: number, opacity: number) =>
		group(
			{ opacity },
			...Array.from({ length: 13 }, () => {
				const x = random.between(-120, 1560);
				const length = random.between(220, 520);
				return el("path", {
					d: `M${x} ${y + random.between(-14, 18)}q${length * 0.25} ${random.between(-34, -16)} ${length * 0.5} -6t${length * 0.5} 8q${-length * 0.4} 26 ${-length} -2Z`.replace(
						/-?\d+\.\d+/g,
						(n) => Number(n).toFixed(0),
					),
					fill: mist,
				});
			}),
		);
	const peaks = group(
		{},
		peak(220, 560, 190, 350, "#b9ccc0", "#9db8af"),
		peak(460, 560, 160, 260, "#c5d4c4", "#a9c0b2"),
		peak(730, 570, 170, 300, "#b2c8bd", "#97b3aa"),
		bank(530, 0.9),
		peak(60, 610, 190, 330, "#8db0a6", "#73998f"),
		peak(345, 620, 150, 250, "#86aba1", "#6b938a"),
		peak(590, 620, 180, 220, "#8db0a6", "#73998f"),
		bank(600, 0.85),
	);

	// The bay on the right.
	const bay = group(
		{},
		el("path", { d: ridge(random, 960, 462, 512, 14, 12), fill: "#9db9ad", transform: "translate(650 0)" }),
		el("rect", { x: 650, y: 492, width: 950, height: 600, fill: sea }),
		...Array.from({ length: 120 }, () => {
			const y = 500 + random.next() ** 1.3 * 500;
			const length = 20 + (y - 480) * random.between(0.1, 0.4);
			const x = random.between(800, 1600);
			return stroke(
				[
					[x, y],
					[x + length * 0.5, y + random.between(-3, 3)],
					[x + length, y],
				],
				random.pick(["#82b8ae", "#467f80", "#cfe0d0", "#467f80"]),
				1.4 + (y - 480) / 150,
				0.85,
			);
		}),
		...Array.from({ length: 12 }, (_, i) =>
			el("path", {
				d: `M${1010 - random.between(10, 74)} ${506 + i * 10}h${random.between(40, 130).toFixed(0)}`,
				stroke: "#e9a184",
				"stroke-width": 3.4,
				opacity: 0.85,
				"stroke-linecap": "round",
			}),
		),
	);
	const sail = (points: readonly Point[], id: string, ribs: number) => {
		const xs = points.map(([x]) => x);
		const ys = points.map(([, y]) => y);
		const [left, right, high, low] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
		return group(
			{},
			el("defs", {}, clip(id, el("path", { d: curve(points, true) }))),
			el("path", { d: curve(points, true), fill: rose }),
			group(
				{ "clip-path": `url(#${id})` },
				el("path", {
					d: `M${left - 10} ${high}L${left + (right - left) * 0.46} ${high}L${left + (right - left) * 0.4} ${low}H${left - 10}Z`,
					fill: "#b5533f",
					opacity: 0.8,
				}),
				...Array.from({ length: ribs }, (_, i) => {
					const y = high + ((low - high) * (i + 1)) / (ribs + 1);
					return el("path", {
						d: `M${left - 10} ${y + 10}Q${(left + right) / 2} ${y + 4} ${right + 10} ${y - 16}`,
						fill: "none",
						stroke: "#6d2f2a",
						"stroke-width": 4,
					});
				}),
				...Array.from({ length: 26 }, () => {
					const x = random.between(left, right);
					const y = random.between(high, low);
					return el("path", {
						d: `M${x.toFixed(0)} ${y.toFixed(0)}v${random.between(12, 30).toFixed(0)}`,
						stroke: "#f0a184",
						"stroke-width": 2,
					});
				}),
			),
		);
	};
	const junk = group(
		{ transform: "translate(1292 640)" },
		el("path", { d: "M-170 20C-60 34 120 34 190 18L160 62C60 76 -80 76 -150 60Z", fill: "#2f6669", opacity: 0.6 }),
		el("path", { d: "M-44 -14V-300M62 -16V-250M-128 -20V-190", stroke: ink, "stroke-width": 8 }),
		sail(
			[
				[-60, -40],
				[-96, -150],
				[-56, -292],
				[36, -250],
				[50, -130],
				[34, -44],
			],
			"mainSail",
			6,
		),
		sail(
			[
				[58, -36],
				[40, -130],
				[64, -240],
				[128, -196],
				[136, -110],
				[120, -44],
			],
			"foreSail",
			5,
		),
		sail(
			[
				[-146, -34],
				[-164, -104],
				[-140, -184],
				[-98, -160],
				[-92, -90],
				[-100, -36],
			],
			"mizzenSail",
			4,
		),
		el("path", {
			d: "M-196 -44C-150 -22 120 -20 206 -52C200 -10 178 20 150 34C60 48 -90 48 -146 34C-176 16 -190 -14 -196 -44Z",
			fill: ink,
		}),
		el("path", { d: "M-196 -44L-168 -70L-112 -62L-108 -32C-150 -34 -176 -40 -196 -44Z", fill: "#4a3a40" }),
		el("path", {
			d: "M-186 -18C-120 4 120 4 194 -22M-172 8C-110 26 110 26 176 4",
			fill: "none",
			stroke: "#8a5f4a",
			"stroke-width": 5,
		}),
		el("circle", { cx: 170, cy: -22, r: 9, fill: mist }),
		el("circle", { cx: 172, cy: -22, r: 4, fill: ink }),
		...[-70, -40, 0, 84].map((x) => el("rect", { x, y: -42, width: 24, height: 20, fill: "#c99a5c" })),
		el("path", { d: "M-44 -300l44 -12l-44 -12Z", fill: "#e7b65a" }),
	);
	const smallJunks = group(
		{},
		...[
			[1096, 520, 0.2],
			[1180, 508, 0.14],
			[1510, 534, 0.24],
		].map(([x, y, size]) =>
			group(
				{ transform: `translate(${x} ${y}) scale(${size})` },
				el("path", { d: "M-196 -44C-150 -22 120 -20 206 -52C200 -10 178 20 150 34H-146Z", fill: ink }),
				el("path", {
					d: "M-60 -40L-96 -150L-56 -292L36 -250L50 -130L34 -44ZM58 -36L40 -130L64 -240L128 -196L136 -110L120 -44Z",
					fill: "#b5533f",
				}),
			),
		),
	);

	// The terraces: rows of clipped bushes that follow the hill, closer together higher up.
	const hillTop = (x: number) => 470 + ((x - 610) / 620) ** 2 * 340 + Math.sin(x / 130) * 10;
	const hill: Point[] = [];
	for (let x = -60; x <= 1330; x += 45) hill.push([x, hillTop(x)]);
	const hillData = `${curve(hill)}L1420 1100L-80 1100Z`;
	const rows: string[] = [];
	for (let row = 0; row < 17; row++) {
		const share = row / 16;
		const drop = 14 + share ** 1.35 * 560;
		const size = 7 + share * 22;
		const tread: Point[] = [];
		const crest: Point[] = [];
		const shine: string[] = [];
		for (let x = -80; x <= 1400; x += size * 1.5) {
			const y =
				hillTop(x) * (1 - share * 0.36) + share * 0.36 * 470 + drop + Math.sin(x / 90 + row * 1.7) * (3 + share * 9);
			const bump = size * random.between(0.75, 1.15);
			tread.push([x, y + size * 1.15]);
			crest.push([x, y - bump], [x + size * 0.75, y - bump * 0.55]);
			for (let k = 0; k < 3; k++) {
				const sx = x + random.between(-size * 0.5, size * 0.7);
				const sy = y - bump * random.between(0.1, 0.75);
				shine.push(
					`M${sx.toFixed(0)} ${sy.toFixed(0)}q${(size * 0.14).toFixed(0)} ${(-size * 0.24).toFixed(0)} ${(size * 0.3).toFixed(0)} 0`,
				);
			}
		}
		const body = `${curve(crest)}L${[...tread]
			.reverse()
			.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`)
			.join("L")}Z`;
		const fill = ["#5d9a6c", "#4d8b63", leaf][row % 3] as string;
		rows.push(
			el("path", {
				d: curve(tread.map(([x, y]): Point => [x, y + size * 0.32])),
				fill: "none",
				stroke: "#c98f5c",
				"stroke-width": size * 0.7,
			}),
			el("path", { d: body, fill: deep, transform: `translate(0 ${(size * 0.28).toFixed(1)})`, opacity: 0.75 }),
			el("path", { d: body, fill }),
			el("path", {
				d: shine.join(""),
				fill: "none",
				stroke: bright,
				"stroke-width": Math.max(1.6, size * 0.13),
				"stroke-linecap": "round",
			}),
		);
	}
	const picker = (x: number, y: number, size: number, coat: string, turn: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${(size * turn).toFixed(2)} ${size})` },
			el("path", { d: "M-30 60C-34 0 -24 -30 0 -34C24 -30 32 10 30 60Z", fill: coat }),
			el("path", { d: "M2 -34C26 -28 32 10 30 60H10Z", fill: ink, opacity: 0.28 }),
			el("path", {
				d: "M18 -16C40 -6 52 10 62 22",
				fill: "none",
				stroke: coat,
				"stroke-width": 15,
				"stroke-linecap": "round",
			}),
			el("circle", { cx: 66, cy: 26, r: 8, fill: "#d9a27c" }),
			el("circle", { cx: 6, cy: -46, r: 16, fill: "#d9a27c" }),
			el("path", { d: "M-42 -50L6 -88L54 -46Q6 -32 -42 -50Z", fill: "#e9c983" }),
			el("path", { d: "M6 -88L54 -46Q32 -40 12 -40Z", fill: "#b98f4f" }),
			el("path", { d: "M-58 -20H-22L-26 40H-52Z", fill: "#a56d3f" }),
			el("path", { d: "M-56 -6H-23M-55 10H-24M-53 26H-25", stroke: "#e0b47a", "stroke-width": 3.4 }),
			el("path", { d: "M-60 -22Q-40 -42 -20 -22Z", fill: bright }),
			...Array.from({ length: 9 }, (_, i) =>
				el("path", {
					d: blob(random, -66 + i * 17, 62 + random.between(-7, 7), 22, 19, 0.14, 7),
					fill: i % 2 ? leaf : "#4d8b63",
				}),
			),
			...Array.from({ length: 20 }, () =>
				el("path", {
					d: `M${random.between(-78, 80).toFixed(0)} ${random.between(46, 70).toFixed(0)}q4 -7 9 0`,
					fill: "none",
					stroke: bright,
					"stroke-width": 3.4,
					"stroke-linecap": "round",
				}),
			),
		);
	const pickers = [
		picker(700, 582, 0.5, "#d9745a", 1),
		picker(826, 610, 0.52, "#476f93", -1),
		picker(560, 640, 0.62, "#8a5577", 1),
		picker(930, 746, 0.86, "#e0a24f", -1),
		picker(690, 838, 1.2, "#476f93", 1),
	];

	// The road on the left, going up and away between the peaks, with the caravan on it.
	const road = group(
		{},
		el("path", {
			d: "M-40 1067C40 980 190 930 262 872C330 816 300 776 220 742C150 712 120 676 196 636C230 618 260 610 276 600L300 606C282 622 262 636 236 656C192 688 232 706 300 738C404 786 430 842 350 912C290 968 220 1010 190 1067Z",
			fill: "#e2bd86",
		}),
		...Array.from({ length: 60 }, () => {
			const share = random.next();
			const y = 660 + share * 400;
			const x = 170 + Math.sin(share * 6.2 + 0.4) * 60 + random.between(-30, 60);
			return stroke(
				[
					[x, y],
					[x + 16 + share * 26, y - 3],
				],
				random.pick(["#b98a55", "#f4dcaf"]),
				2 + share * 2,
				0.8,
			);
		}),
	);
	const camel = (x: number, y: number, size: number, cloth: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("ellipse", { cx: 6, cy: 4, rx: 84, ry: 10, fill: ink, opacity: 0.3 }),
			el("path", {
				d: "M-70 -70C-60 -96 -50 -128 -34 -128C-22 -128 -14 -102 0 -102C14 -104 22 -132 36 -130C50 -126 52 -98 60 -86C74 -84 78 -108 80 -128C80 -148 86 -158 100 -160L126 -152C130 -146 128 -140 122 -138L106 -138C102 -110 100 -76 76 -62L62 -56L58 -2H48L44 -50H-34L-44 -2H-54L-56 -48L-66 -2H-76L-74 -52Z",
				fill: "#8a5a3a",
			}),
			el("path", { d: "M52 -54L66 -2H76L70 -58Z", fill: "#6b422c" }),
			el("path", { d: "M-46 -98C-20 -88 20 -88 48 -98L52 -58C20 -46 -26 -46 -54 -60Z", fill: cloth }),
			el("path", { d: "M-52 -76C-20 -66 20 -66 52 -76", fill: "none", stroke: mist, "stroke-width": 5 }),
			el("rect", { x: -50, y: -92, width: 36, height: 38, rx: 5, fill: "#c99a5c" }),
			el("rect", { x: 14, y: -92, width: 36, height: 38, rx: 5, fill: "#c99a5c" }),
			el("path", { d: "M-50 -78h36M14 -78h36M-32 -92v38M32 -92v38", stroke: "#7a5230", "stroke-width": 4 }),
			el("path", { d: "M-72 -66q-12 16 -8 34", fill: "none", stroke: "#6b422c", "stroke-width": 5 }),
		);
	const walker = (x: number, y: number, size: number, coat: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-22 0L-14 -80Q0 -98 16 -80L26 0Z", fill: coat }),
			el("path", { d: "M4 -90L26 0H8Z", fill: ink, opacity: 0.3 }),
			el("circle", { cx: 1, cy: -104, r: 14, fill: "#d9a27c" }),
			el("path", { d: "M-18 -108Q0 -136 20 -108Z", fill: ink }),
			el("path", { d: "M32 4L36 -120", stroke: ink, "stroke-width": 5 }),
			el("path", { d: "M12 -70L36 -62", stroke: coat, "stroke-width": 10, "stroke-linecap": "round" }),
		);
	const caravan = group(
		{},
		camel(214, 662, 0.26, rose),
		camel(178, 690, 0.34, "#476f93"),
		camel(262, 762, 0.52, rose),
		walker(330, 792, 0.5, "#8a5577"),
		camel(296, 868, 0.82, "#476f93"),
		camel(150, 984, 1.24, rose),
		walker(286, 1010, 1.04, mist),
	);
	// Nearest of all: a branch of the bush itself, with the two leaves and a bud that are picked.
	const teaLeaf = (x: number, y: number, long: number, turn: number, fill: string) =>
		group(
			{ transform: `translate(${x} ${y}) rotate(${turn})` },
			el("path", {
				d: `M0 0C${long * 0.2} ${-long * 0.3} ${long * 0.7} ${-long * 0.3} ${long} 0C${long * 0.7} ${long * 0.26} ${long * 0.2} ${long * 0.26} 0 0Z`,
				fill,
			}),
			el("path", {
				d: `M0 0C${long * 0.2} ${long * 0.26} ${long * 0.7} ${long * 0.26} ${long} 0Z`,
				fill: deep,
				opacity: 0.35,
			}),
			el("path", { d: `M4 0H${long * 0.94}`, stroke: "#cfe3a0", "stroke-width": 3.4 }),
			...Array.from({ length: 6 }, (_, i) => {
				const px = long * (0.18 + i * 0.12);
				const reach = long * (0.15 - Math.abs(i - 2.4) * 0.02);
				return el("path", {
					d: `M${px.toFixed(0)} 0l${(reach * 0.8).toFixed(0)} ${(-reach).toFixed(0)}M${px.toFixed(0)} 0l${(reach * 0.8).toFixed(0)} ${reach.toFixed(0)}`,
					stroke: "#cfe3a0",
					"stroke-width": 2,
					opacity: 0.8,
				});
			}),
		);
	const branch = group(
		{},
		el("path", {
			d: "M1610 1067C1520 1000 1440 960 1330 930",
			fill: "none",
			stroke: "#6b422c",
			"stroke-width": 15,
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M1480 988C1480 920 1496 860 1520 812",
			fill: "none",
			stroke: "#6b422c",
			"stroke-width": 9,
			"stroke-linecap": "round",
		}),
		teaLeaf(1530, 1010, 190, 168, leaf),
		teaLeaf(1470, 980, 150, 96, "#346b50"),
		teaLeaf(1400, 952, 160, 148, "#4d8b63"),
		teaLeaf(1380, 946, 130, 60, leaf),
		teaLeaf(1482, 930, 150, -164, "#4d8b63"),
		teaLeaf(1488, 900, 150, -18, leaf),
		teaLeaf(1332, 930, 130, 206, "#8cb45f"),
		teaLeaf(1332, 928, 120, 250, bright),
		el("path", { d: "M1326 934C1300 912 1276 880 1272 850C1302 864 1330 900 1334 926Z", fill: "#dcebb0" }),
		teaLeaf(1518, 816, 110, -150, "#8cb45f"),
		teaLeaf(1520, 814, 104, -40, bright),
		el("path", { d: "M1514 818C1506 790 1512 754 1530 732C1540 762 1536 796 1524 820Z", fill: "#dcebb0" }),
		...[
			[1576, 930],
			[1430, 1040],
		].map(([x, y]) =>
			group(
				{},
				...Array.from({ length: 6 }, (_, i) =>
					el("ellipse", {
						cx: 0,
						cy: -27,
						rx: 18,
						ry: 25,
						fill: i % 2 ? "#fffaf0" : mist,
						transform: `translate(${x} ${y}) rotate(${i * 60})`,
					}),
				),
				...Array.from({ length: 18 }, () =>
					el("circle", {
						cx: (x as number) + random.between(-15, 15),
						cy: (y as number) + random.between(-15, 15),
						r: 3.6,
						fill: "#e7b65a",
					}),
				),
			),
		),
	);

	return sheet(
		1600,
		1067,
		mist,
		sky,
		peaks,
		bay,
		smallJunks,
		el("defs", {}, clip("hill", el("path", { d: hillData }))),
		el("path", { d: hillData, fill: "#b98552" }),
		group({ "clip-path": "url(#hill)" }, ...rows),
		road,
		...pickers,
		junk,
		caravan,
		stipple(random, { x: 0, y: 980, width: 520, height: 87 }, 90, { colour: "#8a5a3a", smallest: 1, largest: 3 }),
		branch,
	);
}
