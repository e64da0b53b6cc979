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

const width = 1200;
const height = 1500;
const tide = 706;
const ink = "#2b2523";
const stone = "#efe8d8";
const brick = "#b8573c";
const wood = "#c4904f";

/** A Venetian palace cut open from its roof to the clay: rooms, white stone, planks, piles, mud. */
export default function draw(): string {
	const random = seededRandom(421);
	const line = (d: string, stroke: string, thick: number, opacity = 1) =>
		el("path", { d, stroke, "stroke-width": thick, fill: "none", "stroke-linecap": "round", opacity });
	const box = (x: number, y: number, w: number, h: number, fill: string, opacity = 1) =>
		el("rect", { x, y, width: w, height: h, fill, opacity });

	/** A wall in section: bricks in courses, each of its own shade. */
	const brickwork = (x: number, y: number, w: number, h: number) => {
		const bricks: string[] = [box(x, y, w, h, "#e3cdb0")];
		for (let row = 0; row * 13 < h; row++) {
			for (let dx = row % 2 === 0 ? 0 : -13; dx < w; dx += 27) {
				const from = Math.max(0, dx);
				const to = Math.min(w, dx + 24.5);
				if (to - from < 4) continue;
				bricks.push(
					el("rect", {
						x: x + from,
						y: y + row * 13,
						width: to - from,
						height: Math.min(10.6, h - row * 13),
						fill: random.pick([brick, brick, "#a64a34", "#c96a48", "#97402f", "#cf7d58"]),
					}),
				);
			}
		}
		return group({}, ...bricks);
	};
	const beams = (x: number, y: number, w: number) =>
		group(
			{},
			box(x, y - 9, w, 9, "#d9b98a"),
			line(`M${x} ${y - 4}h${w}`, "#a77c48", 1.6),
			box(x, y, w, 24, "#6f4f34"),
			...Array.from({ length: Math.floor(w / 30) }, (_, i) =>
				group(
					{},
					box(x + 8 + i * 30, y + 2, 18, 22, "#b98a55"),
					el("circle", { cx: x + 17 + i * 30, cy: y + 13, r: 6, fill: "none", stroke: "#7d5832", "stroke-width": 1.6 }),
					el("circle", { cx: x + 17 + i * 30, cy: y + 13, r: 2.4, fill: "#7d5832" }),
				),
			),
		);
	const ogee = (x: number, y: number, w: number, h: number, fill: string) => {
		const d = `M${x - w / 2} ${y}V${y - h * 0.62}C${x - w / 2} ${y - h * 0.82} ${x - w * 0.14} ${y - h * 0.84} ${x} ${y - h}C${x + w * 0.14} ${y - h * 0.84} ${x + w / 2} ${y - h * 0.82} ${x + w / 2} ${y - h * 0.62}V${y}Z`;
		return group(
			{},
			el("path", { d, fill, stroke: stone, "stroke-width": w * 0.2 }),
			line(`M${x} ${y}V${y - h * 0.94}M${x - w / 2} ${y - h * 0.4}h${w}`, "#8b7a63", 2),
		);
	};

	// Across the canal: the sky and the houses opposite.
	const sky = Array.from({ length: 46 }, () => {
		const y = random.between(20, 520);
		const x = random.between(-120, 380);
		const length = random.between(70, 260);
		return line(
			curve([
				[x, y],
				[x + length * 0.4, y - 7],
				[x + length, y],
			]),
			random.pick(["#f4efdc", "#bcd0c0", "#e9dfbf", "#a9c4b8"]),
			random.between(2, 14),
			random.between(0.25, 0.65),
		);
	});
	const house = (x: number, w: number, h: number, wall: string) =>
		group(
			{},
			box(x, tide - h, w, h, wall),
			el("path", { d: `M${x - 5} ${tide - h}l${w * 0.16} -22h${w * 0.7}l${w * 0.16} 22Z`, fill: "#9a5a45" }),
			box(x - 4, tide - h - 2, w + 8, 6, stone),
			...Array.from({ length: Math.floor((h - 60) / 74) }, (_, f) =>
				group(
					{},
					...[0.24, 0.5, 0.76].map((k) =>
						ogee(x + w * k, tide - h + 74 + f * 76, w * 0.13, 46, random.chance(0.2) ? "#f0c979" : "#5e5a58"),
					),
				),
			),
			box(x, tide - 26, w, 26, stone, 0.8),
		);

	// The canal in section.
	const bed: Point[] = [
		[0, 996],
		[80, 1004],
		[170, 1000],
		[250, 966],
		[326, 900],
		[380, 840],
		[432, 822],
	];
	const waterShape = `M0 ${tide}H432V822${curve([...bed].reverse()).replace("M", "L")}Z`;
	const waves = Array.from({ length: 90 }, () => {
		const t = random.next() ** 1.3;
		const y = tide + 8 + t * 250;
		const x = random.between(-40, 420);
		const length = random.between(20, 90);
		return line(
			`M${x.toFixed(1)} ${y.toFixed(1)}q${(length * 0.25).toFixed(1)} -5 ${(length * 0.5).toFixed(1)} 0t${(length * 0.5).toFixed(1)} 0`,
			random.pick(["#5f9484", "#91bba5", "#235048"]),
			random.between(1.2, 3),
			0.7 - t * 0.35,
		);
	});
	const fish = [
		[90, 860, 1, 1],
		[140, 890, 0.8, 1],
		[60, 900, 0.7, 1],
		[310, 830, 0.9, -1],
		[270, 870, 0.7, -1],
	].map(([x, y, s, way]) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${(s as number) * (way as number)} ${s})` },
			el("path", { d: "M-34 0C-20 -16 12 -16 28 0L46 -12V12L28 0C12 16 -20 16 -34 0Z", fill: "#d9c69a" }),
			line("M-18 -7q6 7 0 14M-4 -9q6 9 0 18M10 -7q5 7 0 14", "#6d6a4f", 2),
			el("circle", { cx: -25, cy: -2, r: 2.6, fill: ink }),
		),
	);
	const mooring = () => {
		const shape =
			"M150 1080C148 960 150 860 160 790C166 752 168 730 166 712C160 660 152 600 150 468L206 462C206 600 200 660 196 712C194 732 198 754 204 790C214 860 214 960 212 1080Z";
		const grain = Array.from({ length: 9 }, (_, k) => {
			const u = k / 8;
			return `M${(153 + u * 50).toFixed(1)} ${474 + random.between(0, 30)}C${(154 + u * 48).toFixed(1)} 600 ${(167 + u * 28).toFixed(1)} 680 ${(168 + u * 26).toFixed(1)} 716C${(166 + u * 32).toFixed(1)} 780 ${(155 + u * 52).toFixed(1)} 860 ${(153 + u * 56).toFixed(1)} ${990 + random.between(0, 40)}`;
		});
		return group(
			{},
			el("path", { d: shape, fill: "#7d5c3f" }),
			el("path", {
				d: "M190 464L206 462C206 600 200 660 196 712C194 732 198 754 204 790C214 860 214 960 212 1080H194C196 960 196 860 190 790C186 750 184 730 184 712C190 640 192 560 190 464Z",
				fill: "#b58657",
				opacity: 0.7,
			}),
			line(grain.join(""), "#3d2c20", 1.8, 0.7),
			el("path", {
				d: "M164 690C162 720 160 760 156 800L206 800C202 760 198 720 197 690Z",
				fill: "#4d6b46",
				opacity: 0.75,
			}),
			...Array.from({ length: 26 }, () =>
				el("circle", {
					cx: random.between(160, 200),
					cy: random.between(716, 800),
					r: random.between(1.4, 3.6),
					fill: random.chance(0.5) ? ink : "#d8d2bd",
				}),
			),
			box(146, 520, 64, 9, ink),
		);
	};
	const boat = group(
		{},
		el("path", {
			d: "M232 664C250 700 290 712 340 712H372C398 710 408 700 414 676L392 682C350 694 290 688 250 668Z",
			fill: "#2f2a33",
		}),
		line("M238 668C280 692 360 698 410 682", "#d7a548", 4),
		el("path", { d: "M262 678q16 -30 42 -26q22 6 24 34Z", fill: "#a9432f" }),
		el("path", { d: "M318 686v-34h38v38Z", fill: "#c4904f" }),
		line("M318 668h38M336 652v36", "#7d5832", 2.4),
		line("M206 560Q224 640 240 668", ink, 2.4),
	);

	// The house: three storeys behind the cut wall on the canal.
	const plaster = (x: number, y: number, w: number, h: number, tint: string, id: string) =>
		group(
			{},
			clip(id, box(x, y, w, h, "#000")),
			box(x, y, w, h, tint),
			group(
				{ "clip-path": `url(#${id})` },
				hatch(
					random,
					{ x, y, width: w, height: h },
					{ gap: 13, angle: 90, colour: "#a88c66", thickness: 1, tremble: 1, breaks: 0.5 },
				),
			),
		);
	const rooms = [
		plaster(490, 120, 310, 180, "#e8d4a8", "up-a"),
		plaster(842, 120, 358, 180, "#dcc79f", "up-b"),
		plaster(490, 330, 310, 190, "#c9d2b4", "up-c"),
		plaster(842, 330, 358, 190, "#d9b08c", "up-d"),
		plaster(490, 550, 310, 140, "#c9b596", "up-e"),
		plaster(842, 550, 358, 140, "#b9a688", "up-f"),
	];
	const chandelier = (x: number, y: number) =>
		group(
			{},
			line(`M${x} ${y - 54}v44`, ink, 2.5),
			line(
				`M${x - 40} ${y}Q${x} ${y + 30} ${x + 40} ${y}M${x - 22} ${y - 2}Q${x} ${y + 18} ${x + 22} ${y - 2}`,
				"#8a6a2f",
				3.4,
			),
			...[-40, -22, 0, 22, 40].map((dx) =>
				group(
					{},
					el("path", { d: `M${x + dx - 3} ${y + (dx === 0 ? 8 : 0)}v-14h6v14Z`, fill: stone }),
					el("path", { d: `M${x + dx} ${y - 26 + (dx === 0 ? 8 : 0)}q6 8 0 13q-6 -5 0 -13Z`, fill: "#f2b84b" }),
				),
			),
		);
	const portrait = (x: number, y: number, w: number, h: number) =>
		group(
			{},
			box(x, y, w, h, "#8a6a2f"),
			box(x + 6, y + 6, w - 12, h - 12, "#40504a"),
			el("path", {
				d: `M${x + w * 0.24} ${y + h - 7}q${w * 0.02} ${-h * 0.34} ${w * 0.26} ${-h * 0.34}t${w * 0.26} ${h * 0.34}Z`,
				fill: "#8c2f2c",
			}),
			el("circle", { cx: x + w / 2, cy: y + h * 0.4, r: w * 0.13, fill: "#d9a97f" }),
		);
	const furniture = [
		// Upper room: a bed and a window seat.
		el("path", { d: "M560 300v-58h12v24h120v-14h10v48h-10v-14H572v14Z", fill: "#6f4f34" }),
		el("path", { d: "M574 274v-16q10 -12 34 -10l82 8v18Z", fill: "#a9432f" }),
		el("path", { d: "M578 258q16 -16 36 -6l-2 12Z", fill: stone }),
		portrait(690, 150, 62, 74),
		el("path", { d: "M900 300v-120h96v120Z", fill: "#6f4f34" }),
		line("M948 182v116M906 190h36v46h-36ZM954 190h36v46h-36ZM906 244h36v46h-36ZM954 244h36v46h-36Z", "#b98a55", 3),
		el("path", { d: "M1080 300l6 -44h64l6 44Z", fill: "#8c6b3d" }),
		line("M1090 256q26 -58 54 0M1117 214v40", "#44664c", 5),
		// The great room: chandelier, table, portraits.
		chandelier(646, 398),
		el("path", { d: "M566 462h164v10H566ZM580 472h10v48h-10ZM706 472h10v48h-10Z", fill: "#6f4f34" }),
		el("path", { d: "M574 462q6 14 -6 26h24l4 -26ZM722 462q-6 14 6 26h-24l-4 -26Z", fill: "#8c2f2c" }),
		el("path", { d: "M600 462v-10h52v10ZM606 452v-8h44v8Z", fill: "#4d7a80" }),
		el("path", { d: "M672 462l-6 -18h34l-6 18Z", fill: "#d9c69a" }),
		...[672, 684, 695].map((x, i) =>
			el("circle", { cx: x, cy: 442 - (i % 2) * 5, r: 8, fill: ["#d9773f", "#e3b04b", "#a9432f"][i] }),
		),
		portrait(512, 364, 44, 58),
		portrait(744, 364, 44, 58),
		chandelier(1010, 398),
		el("path", { d: "M930 520v-60q0 -14 16 -14h104q16 0 16 14v60h-12v-18H942v18Z", fill: "#4d7a80" }),
		line("M946 478h108", "#2f4f55", 4),
		el("path", { d: "M1110 520q-4 -50 16 -92q22 42 18 92Z", fill: "#8a6a2f" }),
		portrait(900, 356, 46, 60),
		portrait(1080, 350, 54, 64),
		// The water hall: columns, sacks, barrels.
		...[560, 690].map((x) =>
			group(
				{},
				box(x - 9, 578, 18, 112, stone),
				line(`M${x + 4} 582v104`, "#b7a98e", 3),
				box(x - 15, 568, 30, 11, stone),
				box(x - 14, 684, 28, 8, stone),
			),
		),
		...[888, 944, 916].map((x, i) =>
			group(
				{},
				el("path", { d: `M${x - 24} ${690 - (i === 2 ? 56 : 0)}q-9 -28 0 -56h48q9 28 0 56Z`, fill: "#9a6a3a" }),
				line(`M${x - 28} ${676 - (i === 2 ? 56 : 0)}h56M${x - 28} ${648 - (i === 2 ? 56 : 0)}h56`, "#4a3a2a", 4),
				line(`M${x - 10} ${688 - (i === 2 ? 56 : 0)}v-52M${x + 8} ${688 - (i === 2 ? 56 : 0)}v-52`, "#6f4f34", 2),
			),
		),
		...[1034, 1084, 1060].map((x, i) =>
			el("path", {
				d: `M${x - 28} ${690 - (i === 2 ? 32 : 0)}q-8 -34 14 -38l6 -8h14l6 8q24 6 16 38Z`,
				fill: ["#d9c69a", "#cdb685", "#e3d3ac"][i],
			}),
		),
		...[594, 640, 616].map((x, i) =>
			group(
				{},
				box(x, i === 2 ? 620 : 656, 42, 34, ["#a77c48", "#b98a55", "#9a6a3a"][i] as string),
				line(`M${x} ${(i === 2 ? 620 : 656) + 17}h42M${x + 4} ${(i === 2 ? 620 : 656) + 3}l34 28`, "#6f4f34", 2.4),
			),
		),
		line("M730 690L772 566", "#8c6b3d", 5),
		el("path", { d: "M766 584q4 -24 14 -34q6 12 -4 38Z", fill: "#8c6b3d" }),
	];
	const facade = [
		brickwork(430, 112, 60, 520),
		box(424, 626, 66, 34, stone),
		// Windows and a balcony in the cut wall, seen edgeways.
		box(430, 172, 60, 92, "#cfdccb"),
		box(430, 376, 60, 104, "#cfdccb"),
		box(424, 262, 72, 10, stone),
		box(424, 478, 72, 12, stone),
		el("path", {
			d: "M388 490h42v14h-30ZM392 440h6v50h-6ZM404 440h6v50h-6ZM416 440h6v50h-6ZM384 432h48v9h-48Z",
			fill: stone,
		}),
		el("path", { d: "M410 504l20 22v-22Z", fill: "#d4c6aa" }),
		box(452, 172, 6, 92, "#8b7a63"),
		box(452, 376, 6, 104, "#8b7a63"),
		brickwork(800, 112, 42, 548),
		box(430, 566, 60, 124, "#8fa79a", 0),
	];
	const roof = [
		el("path", { d: "M396 112L500 34H1200V112Z", fill: "#9a4a35" }),
		line(
			Array.from({ length: 46 }, (_, i) => `M${520 + i * 15} ${38}l${-30 + i * 0.2} 70`).join(""),
			"#6f3426",
			3,
			0.8,
		),
		line("M470 58H1200M440 82H1200", "#c96a48", 2.5, 0.7),
		box(390, 108, 810, 12, stone),
		line(Array.from({ length: 60 }, (_, i) => `M${396 + i * 14} 124v8`).join(""), "#8b7a63", 4, 0.7),
		el("path", { d: "M608 62V34h-6l-11 -18h60l-11 18h-6v28ZM984 62V34h-6l-11 -18h60l-11 18h-6v28Z", fill: "#c98a66" }),
	];

	// White stone, planks, piles.
	const blocks = (x: number, w: number) => {
		const rows: string[] = [];
		for (let row = 0; row < 5; row++) {
			const spread = row * 9;
			const from = x - spread;
			const wide = w + spread * 2;
			for (let dx = 0; dx < wide - 4; ) {
				const bw = Math.min(wide - dx, random.between(48, 92));
				rows.push(
					el("path", {
						d: `M${from + dx + 1} ${662 + row * 36}h${bw - 3}v33h${-(bw - 3)}Z`,
						fill: random.pick([stone, "#e4dcc8", "#f6f1e4", "#d9cfb8"]),
						stroke: "#8f846e",
						"stroke-width": 1.6,
					}),
					line(
						`M${from + dx + 10} ${676 + row * 36}l${bw * 0.3} ${random.between(-4, 8)}M${from + dx + bw * 0.5} ${686 + row * 36}l${bw * 0.2} -5`,
						"#b7a98e",
						1.4,
					),
				);
				dx += bw;
			}
		}
		return group({}, ...rows);
	};
	const planks = (x: number, w: number) =>
		group(
			{},
			...[0, 1].map((row) =>
				group(
					{},
					box(x, 842 + row * 44, w, 20, wood),
					line(
						Array.from(
							{ length: 4 },
							(_, k) => `M${x + 2} ${846 + row * 44 + k * 4.6}q${w / 2} ${random.between(-3, 3)} ${w - 4} 0`,
						).join(""),
						"#7d5832",
						1.3,
						0.8,
					),
					...Array.from({ length: Math.floor(w / 26) }, (_, k) =>
						group(
							{},
							box(x + 1 + k * 26, 862 + row * 44, 24, 24, "#b07c41"),
							el("circle", {
								cx: x + 13 + k * 26,
								cy: 874 + row * 44,
								r: 8,
								fill: "none",
								stroke: "#6f4f34",
								"stroke-width": 1.6,
							}),
							el("circle", {
								cx: x + 13 + k * 26,
								cy: 874 + row * 44,
								r: 4,
								fill: "none",
								stroke: "#6f4f34",
								"stroke-width": 1.4,
							}),
						),
					),
				),
			),
		);
	const piles = (x: number, w: number) => {
		const rows: string[] = [];
		for (const back of [true, false]) {
			for (let dx = back ? 14 : 0; dx < w - (back ? 34 : 16); dx += 25) {
				const thick = random.between(11, 13);
				const px = x + dx + 13;
				const tip = random.between(1160, 1262) - (back ? 30 : 0);
				const lean = random.between(-5, 5);
				const fill = back ? "#6b4c30" : random.pick(["#b98449", wood, "#a87540", "#c99a5c"]);
				rows.push(
					el("path", {
						d: `M${px - thick} 930L${px + thick} 930L${px + thick * 0.86 + lean} ${tip - 44}L${px + lean} ${tip}L${px - thick * 0.86 + lean} ${tip - 44}Z`,
						fill,
						stroke: "#3d2c20",
						"stroke-width": 1.6,
					}),
				);
				if (back) continue;
				rows.push(
					line(
						Array.from({ length: 4 }, (_, k) => {
							const u = -0.6 + k * 0.4;
							return `M${(px + u * thick).toFixed(1)} ${(934 + random.between(0, 20)).toFixed(1)}L${(px + u * thick * 0.9 + lean).toFixed(1)} ${(tip - random.between(50, 120)).toFixed(1)}`;
						}).join(""),
						"#6f4f34",
						1.5,
						0.8,
					),
					...Array.from({ length: 3 }, () =>
						el("ellipse", {
							cx: px + random.between(-5, 5) + lean / 2,
							cy: random.between(960, tip - 70),
							rx: 3.4,
							ry: 5,
							fill: "none",
							stroke: "#5e412a",
							"stroke-width": 1.6,
						}),
					),
				);
			}
		}
		return group({}, ...rows);
	};

	// The ground.
	const mudTop = `M0 1010${curve(bed).replace("M", "L")}L490 822H1200V1320H0Z`;
	const strata = Array.from({ length: 74 }, () => {
		const y = random.between(900, 1290);
		const x = random.between(-80, 1150);
		const length = random.between(60, 300);
		return line(
			curve([
				[x, y],
				[x + length * 0.35, y + random.between(-7, 7)],
				[x + length * 0.7, y + random.between(-7, 7)],
				[x + length, y],
			]),
			random.pick(["#5b4a3a", "#241d19", "#6f5c46"]),
			random.between(1.5, 4),
			random.between(0.35, 0.8),
		);
	});
	const shells = Array.from({ length: 34 }, () => {
		const x = random.between(20, 1180);
		const y = random.between(1020, 1290);
		const s = random.between(5, 11);
		return group(
			{ transform: `rotate(${Math.round(random.between(-60, 60))} ${Math.round(x)} ${Math.round(y)})` },
			el("path", {
				d: `M${x - s} ${y}Q${x} ${y - s * 1.7} ${x + s} ${y}Q${x} ${y + s * 0.6} ${x - s} ${y}Z`,
				fill: "#d9cfb8",
			}),
			line(
				`M${x} ${y + 1}V${y - s * 0.7}M${x - 2} ${y + 1}L${x - s * 0.5} ${y - s * 0.5}M${x + 2} ${y + 1}L${x + s * 0.5} ${y - s * 0.5}`,
				"#8f846e",
				1.3,
			),
		);
	});
	const clayTop: Point[] = Array.from({ length: 14 }, (_, i) => [i * 94 - 10, 1312 + random.between(-14, 14)]);
	const cracks = Array.from({ length: 150 }, () => {
		const x = random.between(0, width);
		const y = random.between(1336, 1495);
		const length = random.between(16, 60);
		return random.chance(0.92)
			? `M${x.toFixed(0)} ${y.toFixed(0)}l${length.toFixed(0)} ${random.between(-5, 5).toFixed(0)}`
			: `M${x.toFixed(0)} ${y.toFixed(0)}l${random.between(-9, 9).toFixed(0)} ${(length * 0.5).toFixed(0)}`;
	});
	const pebbles = Array.from({ length: 40 }, () =>
		el("path", {
			d: blob(
				random,
				random.between(0, width),
				random.between(1340, 1490),
				random.between(4, 12),
				random.between(3, 7),
				0.2,
				8,
			),
			fill: random.pick(["#a7b0ae", "#5f6b70", "#c3c8c0"]),
		}),
	);

	return sheet(
		width,
		height,
		"#3a2f28",
		el(
			"defs",
			{},
			linearGradient("up-sky", [
				[0, "#a9c9c0"],
				[0.7, "#e3dfc0"],
				[1, "#f2dfae"],
			]),
			linearGradient("up-water", [
				[0, "#6fa391"],
				[0.35, "#3f776b"],
				[1, "#1f463f"],
			]),
			linearGradient("up-mud", [
				[0, "#54443a"],
				[0.5, "#423529"],
				[1, "#33291f"],
			]),
			linearGradient("up-clay", [
				[0, "#8d989a"],
				[1, "#66747a"],
			]),
		),
		box(0, 0, width, tide, "url(#up-sky)"),
		group({}, ...sky),
		house(-20, 128, 430, "#d9a07a"),
		house(112, 116, 350, "#e3c08f"),
		house(232, 110, 404, "#c98a66"),
		house(346, 96, 300, "#dcb58a"),
		el("path", { d: waterShape, fill: "url(#up-water)", opacity: 0.93 }),
		group({}, ...waves),
		...fish,
		mooring(),
		el("path", { d: mudTop, fill: "url(#up-mud)" }),
		line(curve(bed), "#8a7458", 4),
		stipple(random, { x: 0, y: 1006, width: 380, height: 90 }, 90, { colour: "#7d6a52", smallest: 0.8, largest: 2.4 }),
		line(
			Array.from({ length: 30 }, () => {
				const x = random.between(10, 300);
				return `M${x.toFixed(0)} 1000q${random.between(-14, 14).toFixed(0)} -20 ${random.between(-8, 8).toFixed(0)} ${random.between(-58, -24).toFixed(0)}`;
			}).join(""),
			"#557a55",
			3,
			0.85,
		),
		box(490, 690, 710, 160, "#5b4a3a"),
		stipple(random, { x: 490, y: 712, width: 710, height: 140 }, 240, { colour: "#b98a66", smallest: 1.5, largest: 5 }),
		...strata,
		stipple(random, { x: 0, y: 1010, width, height: 300 }, 520, { colour: "#7d6a52", smallest: 0.8, largest: 2.4 }),
		...shells,
		el("path", { d: `${curve(clayTop)}L1210 1500H-10Z`, fill: "url(#up-clay)" }),
		line(curve(clayTop), "#c3c8c0", 4),
		line(cracks.join(""), "#4b575c", 2.2, 0.8),
		...pebbles,
		piles(386, 176),
		piles(752, 148),
		piles(1098, 120),
		planks(380, 188),
		planks(746, 160),
		planks(1092, 120),
		blocks(430, 92),
		blocks(800, 52),
		blocks(1150, 60),
		...rooms,
		...furniture,
		beams(490, 300, 310),
		beams(842, 300, 358),
		beams(490, 526, 310),
		beams(842, 526, 358),
		box(490, 688, 310, 14, stone),
		box(842, 688, 358, 14, stone),
		line(Array.from({ length: 22 }, (_, i) => `M${500 + i * 33} 690v10`).join(""), "#a99b80", 2),
		...facade,
		...roof,
		box(1150, 112, 50, 552, brick),
		brickwork(1150, 112, 50, 552),
		boat,
		line(`M0 ${tide}q30 -6 60 0t60 0t60 0t60 0t60 0t60 0t64 0`, "#d6e6d4", 4),
		// The foot of the wall stands in front of the water's edge.
		blocks(430, 92),
		box(424, 640, 78, 24, stone),
		line("M424 664h78", "#8f846e", 2),
		line(
			Array.from(
				{ length: 26 },
				(_, i) =>
					`M${430 - Math.min(34, i * 1.5) + random.between(-3, 3)} ${712 + i * 4.4}q-6 6 ${random.between(-6, 2).toFixed(1)} 15`,
			).join(""),
			"#5f7a4f",
			3,
			0.9,
		),
	);
}
