import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	type Random,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const ink = "#17333b";
const paper = "#f2e7cd";
const teal = "#3a8285";
const deep = "#1d5560";
const brick = "#bb5a38";
const ochre = "#dca447";
const timber = "#7a5236";
const earth = "#a98d63";

const bed = "M0 800Q180 812 320 806L640 806L700 818Q750 836 794 838V900H0Z";

const line = (d: string, stroke = ink, thickness = 3, more: Record<string, string | number> = {}) =>
	el("path", { d, fill: "none", stroke, "stroke-width": thickness, "stroke-linecap": "round", ...more });

/** A tide mill cut open twice: on the left the flood fills the pond, on the right the ebb turns the wheel. */
export default function draw(): string {
	const random = seededRandom(619);
	return sheet(
		1600,
		900,
		paper,
		el(
			"defs",
			{},
			clip("section-panel", el("rect", { x: 0, y: 0, width: 794, height: 900 })),
			clip("section-ground", el("path", { d: bed })),
			clip("section-room", el("rect", { x: 368, y: 307, width: 266, height: 240 })),
		),
		panel(random, 0, false),
		panel(random, 806, true),
	);
}

function panel(random: Random, x: number, isEbb: boolean): string {
	const pondLevel = isEbb ? 566 : 668;
	const seaLevel = isEbb ? 776 : 592;
	return group(
		{ transform: `translate(${x} 0)` },
		group(
			{ "clip-path": "url(#section-panel)" },
			sky(random, isEbb),
			shore(random, isEbb),
			water(random, 0, 352, pondLevel, 830),
			water(random, 344, 794, seaLevel, 850),
			isEbb ? boatAground() : boatAfloat(seaLevel),
			building(random, isEbb),
			isEbb ? fall(random) : "",
			wheel(isEbb),
			gates(isEbb),
			soil(random),
			arrows(isEbb),
			reeds(random, pondLevel),
		),
	);
}

function sky(random: Random, isEbb: boolean): string {
	const back = isEbb ? "#24475a" : "#f0cf9b";
	const stroke = isEbb ? "#4a7380" : "#e3b46f";
	const [moonX, moonY] = isEbb ? [150, 130] : [704, 120];
	const clouds = isEbb
		? []
		: [
				[120, 130, 90],
				[214, 152, 70],
				[640, 250, 60],
				[60, 290, 56],
			].map(([cx, cy, r]) =>
				group(
					{},
					...Array.from({ length: 5 }, (_, i) =>
						line(
							`M${(cx as number) - (r as number) + i * 9} ${(cy as number) + i * 9}q${r} ${-10 + i * 3} ${2 * (r as number) - i * 18} 0`,
							paper,
							7 - i,
						),
					),
				),
			);
	return group(
		{},
		el("rect", { width: 794, height: 900, fill: back }),
		...Array.from({ length: 44 }, (_, i) => {
			const y = 12 + i * 13 + random.between(-2, 2);
			const from = random.between(-60, 260);
			return line(`M${from.toFixed(0)} ${y.toFixed(0)}h${random.between(120, 560).toFixed(0)}`, stroke, 1.8, {
				opacity: 0.75,
				"stroke-dasharray": `${random.between(40, 180).toFixed(0)} ${random.between(8, 40).toFixed(0)}`,
			});
		}),
		...clouds,
		isEbb
			? stipple(random, { x: 0, y: 0, width: 794, height: 420 }, 90, { colour: paper, smallest: 0.8, largest: 2.4 })
			: "",
		el("circle", { cx: moonX, cy: moonY, r: 58, fill: paper }),
		...[
			[-18, -16, 18, 13],
			[12, -24, 13, 9],
			[20, 8, 12, 10],
			[-20, 18, 11, 9],
		].map(([dx, dy, rx, ry]) =>
			el("path", {
				d: blob(
					random,
					(moonX as number) + (dx as number),
					(moonY as number) + (dy as number),
					rx as number,
					ry as number,
					0.15,
					12,
				),
				fill: "#d9c69b",
			}),
		),
		...Array.from({ length: 3 }, (_, i) =>
			el("circle", {
				cx: moonX,
				cy: moonY,
				r: 76 + i * 17,
				fill: "none",
				stroke: paper,
				"stroke-width": 2.6 - i * 0.6,
				"stroke-dasharray": `${30 - i * 4} ${10 + i * 8}`,
				opacity: 0.8,
			}),
		),
	);
}

function shore(random: Random, isEbb: boolean): string {
	const far = isEbb ? "#33606a" : "#b9a878";
	const near = isEbb ? "#2a5058" : "#8f9a70";
	const hill = (y: number, roughness: number) => {
		const top = Array.from({ length: 11 }, (_, i) => [i * 80, y + random.between(-roughness, roughness)] as const);
		return `${curve(top)}L800 860L0 860Z`;
	};
	return group(
		{},
		el("path", { d: hill(480, 16), fill: far }),
		...Array.from({ length: 26 }, () =>
			el("path", {
				d: blob(random, random.between(0, 794), 522, random.between(12, 30), random.between(10, 22), 0.2, 9),
				fill: near,
			}),
		),
		el("path", { d: hill(532, 7), fill: near }),
	);
}

function water(random: Random, from: number, to: number, level: number, floor: number): string {
	const top: Point[] = [];
	for (let x = from; x <= to; x += 14) top.push([x, level + Math.sin(x / 9) * 2.4]);
	const ripples = Array.from({ length: Math.round(((to - from) * (floor - level)) / 1100) }, () => {
		const x = random.between(from, to - 20);
		const y = random.between(level + 12, floor);
		const long = Math.min(to - x, random.between(18, 80));
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}q${(long / 4).toFixed(0)} -6 ${(long / 2).toFixed(0)} 0t${(long / 2).toFixed(0)} 0`,
			random.pick(["#6fb0ab", deep, "#9fcbbf", deep]),
			2.2,
			{ opacity: 0.85 },
		);
	});
	return group(
		{},
		el("path", { d: `${curve(top)}L${to} ${floor}L${from} ${floor}Z`, fill: teal }),
		line(curve(top), paper, 3.4),
		...ripples,
	);
}

/** The mill with its near wall taken away: bins under the roof, stones, gears, and the wheel's chamber open to the sea. */
function building(random: Random, isGrinding: boolean): string {
	const floor = (y: number) =>
		group(
			{},
			el("rect", { x: 356, y, width: 292, height: 13, fill: timber, stroke: ink, "stroke-width": 2.5 }),
			...Array.from({ length: 9 }, (_, i) =>
				line(`M${374 + i * 32} ${y + 4}h${random.between(8, 22).toFixed(0)}`, "#4b3222", 1.8),
			),
		);
	const stones = (x: number) =>
		group(
			{},
			el("rect", {
				x: x - 44,
				y: 402,
				width: 88,
				height: 16,
				rx: 3,
				fill: "#9aa39a",
				stroke: ink,
				"stroke-width": 2.6,
			}),
			el("rect", {
				x: x - 44,
				y: 384,
				width: 88,
				height: 16,
				rx: 3,
				fill: "#bdc2b2",
				stroke: ink,
				"stroke-width": 2.6,
			}),
			...Array.from({ length: 9 }, (_, i) =>
				line(`M${x - 38 + i * 9} 388l-4 9M${x - 38 + i * 9} 406l5 9`, "#66716e", 1.8),
			),
			el("path", {
				d: `M${x - 30} 330H${x + 30}L${x + 8} 366V380H${x - 8}V366Z`,
				fill: ochre,
				stroke: ink,
				"stroke-width": 2.6,
			}),
			el("path", { d: `M${x - 26} 331Q${x} 312 ${x + 26} 331Z`, fill: "#f2cf83", stroke: ink, "stroke-width": 2 }),
			stipple(random, { x: x - 22, y: 322, width: 44, height: 22 }, 22, {
				colour: "#8a6420",
				smallest: 1,
				largest: 1.8,
			}),
			isGrinding ? line(`M${x} 300V316M${x - 2} 308V316`, ochre, 6) : "",
		);
	const sack = (x: number, y: number, size = 1) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", {
				d: "M-15 0C-24 -12 -21 -40 -9 -48L-13 -58H13L9 -48C21 -40 24 -12 15 0Z",
				fill: "#e6d6ac",
				stroke: ink,
				"stroke-width": 2.6,
			}),
			line("M-9 -48Q0 -44 9 -48M-12 -10Q-14 -28 -6 -40M2 -6V-18", "#8a7a52", 2),
		);
	const boards = Array.from({ length: 16 }, (_, i) =>
		line(`M360 ${304 + i * 15.5}h6M638 ${304 + i * 15.5}h6`, "#6d3019", 2),
	);
	const tiles = Array.from({ length: 22 }, (_, i) => {
		const share = i / 21;
		return group(
			{},
			el("path", {
				d: `M${500 - share * 172} ${168 + share * 140}l-13 4l1 13l14 -6Z`,
				fill: brick,
				stroke: "#6d3019",
				"stroke-width": 2,
			}),
			el("path", {
				d: `M${504 + share * 172} ${168 + share * 140}l13 4l-1 13l-14 -6Z`,
				fill: brick,
				stroke: "#6d3019",
				"stroke-width": 2,
			}),
		);
	});
	const bin = (x: number) =>
		group(
			{},
			el("path", {
				d: `M${x - 40} 236H${x + 40}V278L${x + 8} 292V300H${x - 8}V292L${x - 40} 278Z`,
				fill: "#94653f",
				stroke: ink,
				"stroke-width": 2.6,
			}),
			line(`M${x - 40} 250h80M${x - 40} 264h80`, "#5b3b25", 2),
			el("path", { d: `M${x - 36} 236Q${x - 10} 216 ${x + 36} 236Z`, fill: ochre, stroke: ink, "stroke-width": 2 }),
		);
	const gear = (x: number, y: number, half: number, tall: number) =>
		group(
			{},
			el("rect", { x: x - half, y, width: 2 * half, height: tall, fill: "#a8733f", stroke: ink, "stroke-width": 2.6 }),
			...Array.from({ length: Math.floor(half / 5) }, (_, i) =>
				line(`M${x - half + 6 + i * 10} ${y + 2}v${tall - 4}`, ink, 2),
			),
		);
	return group(
		{},
		el("path", { d: "M354 306L502 178L650 306V552H354Z", fill: "#f6ecd4" }),
		group(
			{ "clip-path": "url(#section-room)" },
			hatch(
				random,
				{ x: 368, y: 307, width: 266, height: 240 },
				{ gap: 13, angle: 90, colour: "#e0cfa5", thickness: 2 },
			),
		),
		el("rect", { x: 432, y: 552, width: 214, height: 10, fill: timber }),
		// Walls that the saw went through.
		el("path", { d: "M354 300h14V560h-14ZM634 300h14V560h-14Z", fill: brick, stroke: ink, "stroke-width": 2.4 }),
		...boards,
		el("path", {
			d: "M502 166L676 316L664 322L502 184L340 322L328 316Z",
			fill: timber,
			stroke: ink,
			"stroke-width": 2.4,
		}),
		...tiles,
		floor(294),
		floor(420),
		floor(548),
		bin(434),
		bin(574),
		line("M502 196V226", ink, 3),
		el("circle", { cx: 502, cy: 200, r: 9, fill: ochre, stroke: ink, "stroke-width": 2.6 }),
		stones(434),
		stones(574),
		// The upright shaft, its gears and the two stone nuts.
		el("rect", { x: 512, y: 440, width: 16, height: 152, fill: timber, stroke: ink, "stroke-width": 2.4 }),
		gear(520, 462, 62, 20),
		gear(446, 458, 13, 28),
		gear(594, 458, 13, 28),
		line("M446 458V420M594 458V420", ink, 6),
		gear(520, 566, 24, 20),
		line("M412 420L402 470L398 488", isGrinding ? ochre : timber, 7),
		sack(398, 548, 1.05),
		sack(622, 548, 0.9),
		sack(504, 294, 0.7),
		person(482, 548),
	);
}

function person(x: number, y: number): string {
	return group(
		{},
		el("path", {
			d: `M${x - 9} ${y}L${x - 6} ${y - 30}L${x - 9} ${y - 52}Q${x} ${y - 60} ${x + 9} ${y - 52}L${x + 6} ${y - 30}L${x + 9} ${y}H${x + 3}L${x} ${y - 26}L${x - 3} ${y}Z`,
			fill: deep,
		}),
		line(`M${x - 8} ${y - 50}L${x - 24} ${y - 36}`, deep, 5),
		el("circle", { cx: x, cy: y - 66, r: 8, fill: "#c98f63" }),
		line(`M${x - 10} ${y - 70}Q${x} ${y - 80} ${x + 10} ${y - 70}`, paper, 6),
	);
}

function wheel(isEbb: boolean): string {
	const [cx, cy, radius] = [520, 668, 92];
	const turn = isEbb ? 0.12 : 0.02;
	const arm = (i: number, count: number, from: number, to: number) => {
		const angle = ((i + turn) / count) * Math.PI * 2;
		return `M${(cx + Math.cos(angle) * from).toFixed(1)} ${(cy + Math.sin(angle) * from).toFixed(1)}L${(cx + Math.cos(angle) * to).toFixed(1)} ${(cy + Math.sin(angle) * to).toFixed(1)}`;
	};
	return group(
		{},
		...Array.from({ length: 20 }, (_, i) => line(arm(i, 20, radius - 16, radius + 12), ink, 9)),
		...Array.from({ length: 20 }, (_, i) => line(arm(i, 20, radius - 16, radius + 12), "#a8733f", 5)),
		...Array.from({ length: 8 }, (_, i) => line(arm(i, 8, 0, radius - 6), ink, 10)),
		...Array.from({ length: 8 }, (_, i) => line(arm(i, 8, 0, radius - 6), "#94653f", 5.5)),
		el("circle", { cx, cy, r: radius - 10, fill: "none", stroke: ink, "stroke-width": 15 }),
		el("circle", { cx, cy, r: radius - 10, fill: "none", stroke: "#94653f", "stroke-width": 9 }),
		// The pit wheel, on the same axle, meets the small gear over it.
		el("circle", { cx, cy, r: 74, fill: "none", stroke: ochre, "stroke-width": 7 }),
		...Array.from({ length: 44 }, (_, i) => line(arm(i, 44, 75, 81), ochre, 3.4)),
		el("circle", { cx, cy, r: 17, fill: timber, stroke: ink, "stroke-width": 3.4 }),
		el("circle", { cx, cy, r: 6, fill: ink }),
		...(isEbb
			? [118, 128, 138].map((r, i) =>
					line(`M${cx + r * 0.9} ${cy + r * 0.436}A${r} ${r} 0 0 0 ${cx + r * 0.85} ${cy - r * 0.527}`, paper, 4 - i, {
						"stroke-dasharray": `${54 - i * 12} 16`,
					}),
				)
			: []),
	);
}

/** Water through the raised sluice, down the breast and out under the wheel. */
function fall(random: Random): string {
	const streams = Array.from({ length: 40 }, (_, i) => {
		const offset = i * 0.85;
		return line(
			curve([
				[352, 598 + offset],
				[404, 599 + offset],
				[434 - offset * 0.2, 622 + offset],
				[430, 700 + offset * 0.4],
				[462, 762 + offset * 0.4],
				[540, 780 + offset * 0.3],
				[640 + random.between(-30, 20), 784 + offset * 0.4],
			]),
			random.pick(["#6fb0ab", paper, teal, "#9fcbbf"]),
			random.between(1.6, 4),
			{ "stroke-dasharray": `${random.between(20, 120).toFixed(0)} ${random.between(6, 34).toFixed(0)}` },
		);
	});
	return group(
		{},
		el("path", {
			d: "M346 594H410Q440 596 446 628Q444 720 480 756Q540 776 650 780V806H432V660Q424 636 404 634H346Z",
			fill: teal,
		}),
		...streams,
		stipple(random, { x: 590, y: 746, width: 80, height: 40 }, 60, { colour: paper, smallest: 1.4, largest: 3.6 }),
	);
}

function gates(isEbb: boolean): string {
	const sluiceY = isEbb ? 506 : 586;
	return group(
		{},
		// The sluice board in its frame, worked by hand.
		line("M340 470V644", ink, 11),
		line("M340 470V644", timber, 6),
		el("rect", { x: 330, y: sluiceY, width: 13, height: 62, fill: "#c98f4f", stroke: ink, "stroke-width": 3 }),
		line(`M336 ${sluiceY}V${isEbb ? 446 : 500}`, ink, 4),
		line("M322 470h30", ink, 6),
		// The sea gate: a flap hung from its top edge, opened by the flood and shut by the pond.
		isEbb
			? el("rect", { x: 333, y: 744, width: 13, height: 64, fill: brick, stroke: ink, "stroke-width": 3 })
			: el("rect", {
					x: 333,
					y: 744,
					width: 13,
					height: 64,
					fill: brick,
					stroke: ink,
					"stroke-width": 3,
					transform: "rotate(58 340 746)",
				}),
		el("circle", { cx: 341, cy: 746, r: 6.5, fill: ochre, stroke: ink, "stroke-width": 2.6 }),
	);
}

function soil(random: Random): string {
	const body = [bed, "M346 548H432V592H346Z", "M346 638H418Q430 650 432 680V746H346Z"];
	return group(
		{},
		el("path", { d: body[0], fill: earth }),
		stipple(random, { x: 0, y: 822, width: 794, height: 78 }, 260, { colour: "#6f5836", smallest: 1, largest: 2.6 }),
		group(
			{ "clip-path": "url(#section-ground)" },
			hatch(
				random,
				{ x: 0, y: 846, width: 794, height: 60 },
				{ gap: 11, angle: 0, colour: "#86693f", thickness: 2, breaks: 0.2 },
			),
		),
		line("M0 800Q180 812 320 806L640 806L700 818Q750 836 794 838", ink, 4),
		el("path", { d: `${body[1]}${body[2]}`, fill: "#b7b49c", stroke: ink, "stroke-width": 3.4 }),
		...Array.from({ length: 4 }, (_, i) =>
			line(
				`M348 ${662 + i * 21}h82M${370 + (i % 2) * 22} ${641 + i * 21}v20M${408 + (i % 2) * 12} ${662 + i * 21}v20`,
				"#7d8278",
				2,
			),
		),
		line("M348 570h82M386 550v20M366 571v20M410 571v20", "#7d8278", 2),
		el("rect", { x: 634, y: 560, width: 14, height: 66, fill: "#b7b49c", stroke: ink, "stroke-width": 3 }),
	);
}

function arrows(isEbb: boolean): string {
	const arrow = (d: string, [x, y]: Point, angle: number) =>
		group(
			{},
			line(d, ink, 15),
			line(d, ochre, 9),
			el("path", {
				d: "M-12 -20L24 0L-12 20L-5 0Z",
				fill: ochre,
				stroke: ink,
				"stroke-width": 3.4,
				"stroke-linejoin": "round",
				transform: `translate(${x} ${y}) rotate(${angle})`,
			}),
		);
	return isEbb
		? group({}, arrow("M186 612H284", [290, 612], 0), arrow("M620 792H672", [676, 792], 0))
		: group({}, arrow("M760 700Q700 776 624 780", [612, 781], 180), arrow("M420 778H300", [292, 778], 180));
}

function boatAfloat(level: number): string {
	return group(
		{ transform: `translate(716 ${level})` },
		el("path", { d: "M4 -10V-128L60 -26Z", fill: brick, stroke: ink, "stroke-width": 3 }),
		el("path", { d: "M-4 -14V-104L-40 -24Z", fill: paper, stroke: ink, "stroke-width": 3 }),
		line("M8 -100L40 -40M8 -76L30 -36", "#7c3420", 2),
		line("M0 -4V-136", ink, 5),
		el("path", { d: "M-52 -12H62Q56 12 36 18H-34Q-48 8 -52 -12Z", fill: timber, stroke: ink, "stroke-width": 3.4 }),
		line("M-46 -1H56", "#c98f63", 2.4),
	);
}

function boatAground(): string {
	return group(
		{ transform: "translate(736 812) rotate(-14) scale(0.72)" },
		line("M0 -4V-130", ink, 5),
		line("M2 -122L46 -34", ink, 9),
		line("M2 -122L46 -34", brick, 5),
		el("path", { d: "M-52 -12H62Q56 12 36 18H-34Q-48 8 -52 -12Z", fill: timber, stroke: ink, "stroke-width": 3.4 }),
		line("M-46 -1H56", "#c98f63", 2.4),
	);
}

function reeds(random: Random, level: number): string {
	return group(
		{},
		...Array.from({ length: 34 }, () => {
			const x = random.between(-4, 84);
			const tall = random.between(50, 130);
			const lean = random.between(-16, 22);
			return line(
				`M${x.toFixed(0)} 806Q${(x + lean * 0.2).toFixed(0)} ${level.toFixed(0)} ${(x + lean).toFixed(0)} ${(level - tall).toFixed(0)}`,
				random.pick(["#5d7a45", "#3e5c3e", "#7d8f4c"]),
				random.between(2, 4.4),
			);
		}),
	);
}
