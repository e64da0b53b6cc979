import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Random,
	radialGradient,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const night = "#16202e";
const mahogany = "#6e3323";
const amber = "#f4b94e";
const parchment = "#efdfb4";

/**
 * The wall of a garden shed is taken away to show the torsion balance inside: the great lead balls, the small ones in
 * their long case, and outside, in the cold, the man at the telescope.
 */
export default function draw(): string {
	const random = seededRandom(1798);
	const width = 1600;
	const height = 1067;
	const shed = { left: 420, right: 1430, top: 250, floor: 880 };

	const stars = Array.from({ length: 130 }, () =>
		el("circle", {
			cx: random.between(0, width),
			cy: random.between(0, 460),
			r: random.between(0.8, 2.6),
			fill: random.pick([parchment, parchment, "#8fa3b5"]),
		}),
	);
	const clouds = Array.from({ length: 56 }, () => {
		const x = random.between(-120, width);
		const y = random.between(40, 520);
		const length = random.between(80, 360);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.5, y + random.between(-7, 7)],
				[x + length, y + random.between(-3, 5)],
			]),
			stroke: random.pick(["#223247", "#2c4058", "#1d2a3c"]),
			"stroke-width": random.between(3, 12),
			"stroke-linecap": "round",
			fill: "none",
		});
	});

	const branches: string[] = [];
	grow(random, branches, 170, 900, -94, 158, 36, 0);

	const bricks: string[] = [];
	const wall = (left: number, right: number, top: number, bottom: number) => {
		for (let row = 0; top + row * 24 < bottom; row++) {
			for (let x = left - (row % 2) * 26; x < right; x += 52) {
				const from = Math.max(x, left) + 1.5;
				const to = Math.min(x + 49, right - 1);
				if (to - from < 4) continue;
				bricks.push(
					el("rect", {
						x: from,
						y: top + row * 24 + 1.5,
						width: to - from,
						height: Math.min(21, bottom - top - row * 24 - 2),
						fill: random.pick(["#9a4a35", "#8a3f2f", "#a95a41", "#7c392c"]),
					}),
				);
			}
		}
	};
	wall(shed.left, shed.left + 74, shed.top, shed.floor + 60);
	wall(shed.right - 74, shed.right, shed.top, shed.floor + 60);
	wall(shed.left + 74, shed.right - 74, shed.floor, shed.floor + 60);

	const tiles: string[] = [];
	for (let row = 0; row < 7; row++) {
		const y = 118 + row * 21;
		const inset = 150 - row * 24;
		for (let x = shed.left - 64 + inset; x < shed.right + 64 - inset; x += 30) {
			tiles.push(
				el("path", {
					d: `M${x} ${y}h28v16q-14 12 -28 0Z`,
					fill: random.pick(["#4a2f33", "#5b3a38", "#3e282e", "#6b4640"]),
				}),
			);
		}
	}

	const plaster = Array.from({ length: 60 }, () => {
		const x = random.between(500, 1340);
		const y = random.between(270, 860);
		return el("path", {
			d: curve([
				[x, y],
				[x + random.between(10, 26), y + random.between(-5, 5)],
				[x + random.between(30, 70), y + random.between(-4, 8)],
			]),
			stroke: random.pick(["#26333b", "#3a4a4f"]),
			"stroke-width": random.between(2, 4),
			"stroke-linecap": "round",
			fill: "none",
		});
	});
	const boards = Array.from({ length: 26 }, (_, i) => {
		const x = 500 + i * 34;
		return el("path", {
			d: `M${x + (925 - x) * 0.12} 812L${x} 880`,
			stroke: "#1a1518",
			"stroke-width": 2.4,
		});
	});

	const ball = (x: number, y: number, r: number, clipName: string) =>
		group(
			{},
			el("circle", { cx: x, cy: y, r, fill: "#6d7580", stroke: night, "stroke-width": 5 }),
			group(
				{ "clip-path": `url(#${clipName})` },
				el("circle", { cx: x + r * 0.28, cy: y + r * 0.26, r, fill: "#4a525e" }),
				el("circle", { cx: x - r * 0.2, cy: y - r * 0.2, r: r * 0.86, fill: "#7f8791" }),
				hatch(
					random,
					{ x: x - r * 0.5, y: y - r * 0.2, width: r * 1.6, height: r * 1.4 },
					{ gap: 7, angle: 48, colour: "#2b323d", thickness: 2, breaks: 0.2 },
				),
				el("path", { d: blob(random, x - r * 0.4, y - r * 0.45, r * 0.26, r * 0.17, 0.12), fill: "#c5c7bf" }),
				el("path", {
					d: `M${x - r * 0.9} ${y + r * 0.18}a${r} ${r} 0 0 0 ${r * 0.55} ${r * 0.62}`,
					stroke: amber,
					"stroke-width": 4,
					fill: "none",
					opacity: 0.8,
				}),
			),
		);

	const centre = 925;
	const beamY = 636;
	const grass = Array.from({ length: 230 }, () => {
		const x = random.between(0, width);
		const y = random.between(930, 1064);
		return el("path", {
			d: `M${x.toFixed(0)} ${y.toFixed(0)}q${random.between(-3, 4).toFixed(0)} -12 ${random.between(-9, 11).toFixed(0)} -24`,
			stroke: random.pick(["#33452f", "#4d5f3a", "#222f28", "#8b9a86"]),
			"stroke-width": random.between(1.6, 3.4),
			"stroke-linecap": "round",
			fill: "none",
		});
	});

	return sheet(
		width,
		height,
		night,
		el(
			"defs",
			{},
			radialGradient("lamp", [
				[0, "#ffe7a6", 0.85],
				[0.28, amber, 0.42],
				[1, amber, 0],
			]),
			radialGradient("inside", [
				[0, "#5b5a48"],
				[0.6, "#37444a"],
				[1, "#222e38"],
			]),
			clip("left-ball", el("circle", { cx: 660, cy: 640, r: 86 })),
			clip("right-ball", el("circle", { cx: 1190, cy: 640, r: 86 })),
			clip("room", el("rect", { x: 494, y: 252, width: 862, height: 628 })),
		),
		...clouds,
		...stars,
		el("path", { d: "M1500 76A56 56 0 1 0 1540 150A50 50 0 1 1 1500 76Z", fill: parchment }),
		house(),
		el("path", { d: "M0 905Q220 868 430 900Q900 880 1440 900Q1540 884 1600 896V1067H0Z", fill: "#2b3a2e" }),
		...branches,
		group(
			{ "clip-path": "url(#room)" },
			el("rect", { x: 494, y: 252, width: 862, height: 628, fill: "url(#inside)" }),
			...plaster,
			el("path", { d: "M494 812H1356V880H494Z", fill: "#3d2a26" }),
			...boards,
			el("circle", { cx: 560, cy: 560, r: 330, fill: "url(#lamp)", opacity: 0.7 }),
			el("circle", { cx: 1290, cy: 560, r: 330, fill: "url(#lamp)", opacity: 0.7 }),
			el("path", { d: "M494 536L760 622L760 664L494 590Z", fill: "#ffe7a6", opacity: 0.42 }),
			el("path", { d: "M1356 536L1090 622L1090 664L1356 590Z", fill: "#ffe7a6", opacity: 0.42 }),
		),
		el("rect", { x: shed.left, y: shed.top, width: 74, height: 690, fill: "#c9a583" }),
		el("rect", { x: shed.right - 74, y: shed.top, width: 74, height: 690, fill: "#c9a583" }),
		el("rect", { x: shed.left + 74, y: shed.floor, width: 862, height: 60, fill: "#c9a583" }),
		...bricks,
		el("path", {
			d: `M${shed.left + 80} 116H${shed.right - 80}L${shed.right + 70} 272H${shed.left - 70}Z`,
			fill: "#2d1f25",
		}),
		...tiles,
		el("rect", { x: shed.left - 74, y: 258, width: shed.right - shed.left + 148, height: 18, fill: "#241a20" }),
		...[560, 740, 1110, 1290].map((x) => el("rect", { x, y: 276, width: 26, height: 22, fill: "#241a20" })),
		// The beam in the roof, and the swinging frame that carries the great balls.
		el("rect", { x: 494, y: 296, width: 862, height: 34, fill: "#4a2d25", stroke: night, "stroke-width": 4 }),
		...grain(random, 500, 1350, 302, 326, "#7c4c38", 26),
		el("rect", { x: centre - 22, y: 326, width: 44, height: 54, fill: "#3a3f48", stroke: night, "stroke-width": 4 }),
		el("path", {
			d: "M640 392L925 366L1210 392V420H640Z",
			fill: "#5b3a28",
			stroke: night,
			"stroke-width": 4.5,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M656 398L925 374L1194 398", stroke: "#9a6a44", "stroke-width": 4, fill: "none" }),
		el("circle", { cx: centre, cy: 392, r: 20, fill: "#b98a3e", stroke: night, "stroke-width": 4 }),
		el("path", { d: "M654 412V560M666 412V560M1184 412V560M1196 412V560", stroke: "#b9b3a0", "stroke-width": 4 }),
		// The case of the balance, mahogany, open in front.
		el("path", { d: "M900 420H950V596H900Z", fill: mahogany, stroke: night, "stroke-width": 4.5 }),
		el("path", { d: "M910 428H940V596H910Z", fill: "#241418" }),
		el("path", { d: `M${centre} 430V${beamY}`, stroke: parchment, "stroke-width": 2 }),
		el("path", { d: "M716 588H1134V684H716Z", fill: mahogany, stroke: night, "stroke-width": 5 }),
		el("path", { d: "M728 600H1122V672H728Z", fill: "#241418" }),
		...grain(random, 722, 1128, 592, 598, "#a4583c", 14),
		...grain(random, 722, 1128, 675, 681, "#a4583c", 14),
		el("path", {
			d: `M${centre} 560L772 ${beamY - 4}M${centre} 560L1078 ${beamY - 4}`,
			stroke: "#d9d2b6",
			"stroke-width": 2.4,
		}),
		el("path", { d: `M764 ${beamY - 7}H1086V${beamY + 5}H764Z`, fill: "#d8a866", stroke: night, "stroke-width": 3 }),
		...[780, 1070].map((x) =>
			group(
				{},
				el("path", { d: `M${x} ${beamY}V${beamY + 10}`, stroke: parchment, "stroke-width": 2 }),
				el("circle", { cx: x, cy: beamY + 18, r: 17, fill: "#aab0b2", stroke: night, "stroke-width": 3.5 }),
				el("path", { d: `M${x - 9} ${beamY + 14}q3 -9 12 -8`, stroke: "#fff7dc", "stroke-width": 4, fill: "none" }),
			),
		),
		// The ivory scales at the ends, lit through the wall.
		el("path", { d: "M730 612H752V668H730ZM1098 612H1120V668H1098Z", fill: "#fff1c4" }),
		...Array.from({ length: 10 }, (_, i) =>
			el("path", {
				d: `M732 ${616 + i * 5}h${i % 5 ? 9 : 17}M1118 ${616 + i * 5}h${i % 5 ? -9 : -17}`,
				stroke: night,
				"stroke-width": 1.6,
			}),
		),
		el("path", {
			d: "M742 684L700 812H728L776 684ZM1108 684L1150 812H1122L1074 684ZM908 684V812H942V684Z",
			fill: "#4d2419",
			stroke: night,
			"stroke-width": 4,
		}),
		ball(660, 640, 86, "left-ball"),
		ball(1190, 640, 86, "right-ball"),
		el("ellipse", { cx: 660, cy: 842, rx: 96, ry: 13, fill: night, opacity: 0.6 }),
		el("ellipse", { cx: 1190, cy: 842, rx: 96, ry: 13, fill: night, opacity: 0.6 }),
		// The cord by which the frame is turned from outside.
		el("path", {
			d: "M925 392Q700 440 494 436L346 512",
			stroke: parchment,
			"stroke-width": 3,
			fill: "none",
			"stroke-dasharray": "9 4",
		}),
		telescope(1),
		group({ transform: "translate(1850 0) scale(-1 1)" }, telescope(0)),
		man(),
		...grass,
		el("path", { d: "M0 1067V1010Q90 976 190 1004T420 1016T640 1040L700 1067Z", fill: "#141d1b" }),
		...Array.from({ length: 80 }, () => {
			const x = random.between(0, 620);
			const y = 1010 + x * 0.05 + random.between(-8, 30);
			return el("path", {
				d: blob(random, x, y, random.between(8, 20), random.between(6, 13), 0.3, 6),
				fill: random.pick(["#141d1b", "#1f2d27", "#2b3a2e"]),
			});
		}),
	);
}

/** Strokes along a plank. */
function grain(
	random: Random,
	left: number,
	right: number,
	top: number,
	bottom: number,
	colour: string,
	count: number,
): string[] {
	return Array.from({ length: count }, () => {
		const length = random.between(40, 160);
		const x = random.between(left, right - length);
		const y = random.between(top, bottom);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-1.5, 1.5)],
				[x + length, y],
			]),
			stroke: colour,
			"stroke-width": random.between(1.4, 3),
			"stroke-linecap": "round",
			fill: "none",
		});
	});
}

/** A lamp on a bracket and below it a telescope through the wall; drawn for the left wall. */
function telescope(lit: number): string {
	return group(
		{},
		el("rect", { x: 418, y: 540, width: 78, height: 48, fill: "#1a1518" }),
		el("path", { d: "M418 546H496V582H418Z", fill: "#ffe7a6", opacity: 0.75 }),
		el("rect", { x: 418, y: 620, width: 78, height: 44, fill: "#1a1518" }),
		el("path", { d: "M336 628L520 620V662L336 656Z", fill: "#b98a3e", stroke: night, "stroke-width": 4 }),
		el("path", { d: "M520 612H560V670H520Z", fill: "#d8a84e", stroke: night, "stroke-width": 4 }),
		el("path", { d: "M306 632H338V652H306Z", fill: "#8a6128", stroke: night, "stroke-width": 4 }),
		el("path", { d: "M344 634L510 626", stroke: "#f7dfa0", "stroke-width": 5 }),
		el("circle", { cx: 376, cy: 556, r: lit ? 190 : 170, fill: "url(#lamp)" }),
		el("path", { d: "M418 596H352L340 586", stroke: "#241a20", "stroke-width": 9, fill: "none" }),
		el("path", { d: "M352 588H404V520L394 504H362L352 520Z", fill: "#2d2420", stroke: night, "stroke-width": 4 }),
		el("path", { d: "M360 582H398V526H360Z", fill: "#ffe09a" }),
		el("path", { d: "M379 578Q366 560 379 536Q392 560 379 578Z", fill: "#fffdf0" }),
		el("path", { d: "M378 504V486M366 488H390", stroke: night, "stroke-width": 5 }),
		el("path", { d: "M398 532L420 542V588L398 578Z", fill: amber }),
	);
}

/** In an old-fashioned coat and a three-cornered hat, bent to the eyepiece. */
function man(): string {
	const coat = "#5a4468";
	return group(
		{ transform: "translate(4 36)" },
		el("ellipse", { cx: 214, cy: 946, rx: 130, ry: 14, fill: "#10171c", opacity: 0.7 }),
		// stool
		el("path", {
			d: "M146 838H254V856H146ZM158 856L142 944H156L172 856ZM232 856L246 944H260L246 856Z",
			fill: "#4a2d25",
			stroke: night,
			"stroke-width": 4,
		}),
		// far leg, near leg in stockings
		el("path", {
			d: "M212 836L300 840L304 918",
			stroke: night,
			"stroke-width": 42,
			fill: "none",
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: "M212 836L300 840",
			stroke: "#2f2c3e",
			"stroke-width": 34,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", { d: "M302 850L304 922", stroke: parchment, "stroke-width": 26, fill: "none" }),
		el("path", { d: "M288 916H320L356 936V948H286Z", fill: "#1c1519", stroke: night, "stroke-width": 4 }),
		el("rect", { x: 318, y: 920, width: 14, height: 12, fill: "#d8a84e" }),
		// coat with its skirt over the stool
		el("path", {
			d: "M150 646Q196 596 250 622Q292 660 276 720Q262 780 262 842L176 856L104 916Q82 780 112 704Q124 664 150 646Z",
			fill: coat,
			stroke: night,
			"stroke-width": 5,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M150 660Q110 730 112 890L138 868Q140 740 178 664Z", fill: "#3f2f4c" }),
		el("path", { d: "M252 632Q284 668 268 724Q254 780 254 836", stroke: "#e3a35c", "stroke-width": 5, fill: "none" }),
		el("path", {
			d: "M126 770L160 762M120 800L158 792M118 830L156 822M122 740L166 730M134 706L176 700",
			stroke: "#2a1f36",
			"stroke-width": 3,
		}),
		...[0, 1, 2, 3].map((i) => el("circle", { cx: 262 - i * 3, cy: 720 + i * 30, r: 5, fill: amber })),
		// arm to the cord
		el("path", {
			d: "M200 664Q262 640 286 584Q302 546 336 480",
			stroke: night,
			"stroke-width": 46,
			fill: "none",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: "M200 664Q262 640 286 584Q300 550 318 514",
			stroke: coat,
			"stroke-width": 37,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M206 652Q256 630 276 580",
			stroke: "#7b6189",
			"stroke-width": 5,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", { d: "M304 508L336 528", stroke: parchment, "stroke-width": 13 }),
		el("circle", { cx: 338, cy: 482, r: 18, fill: "#d9a37c", stroke: night, "stroke-width": 4 }),
		// head
		el("path", { d: "M214 618L236 652L262 636Z", fill: parchment, stroke: night, "stroke-width": 3 }),
		el("path", {
			d: "M206 572Q214 546 252 552Q278 560 280 590L296 616L282 622Q284 646 258 648Q222 646 206 616Z",
			fill: "#d9a37c",
			stroke: night,
			"stroke-width": 4,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M276 566Q290 596 294 614", stroke: "#ffd99a", "stroke-width": 4, fill: "none" }),
		el("path", { d: "M266 596l12 -2", stroke: night, "stroke-width": 4 }),
		el("path", {
			d: "M200 566Q230 584 224 622Q214 640 198 648Q206 672 186 690Q178 660 182 630Q176 592 200 566Z",
			fill: "#d8d2c0",
			stroke: night,
			"stroke-width": 4,
		}),
		el("path", {
			d: "M190 600q16 6 30 2M188 620q16 6 32 0M188 640q10 3 16 0",
			stroke: "#8f8a80",
			"stroke-width": 3,
			fill: "none",
		}),
		el("path", {
			d: "M166 578Q190 508 240 506Q286 512 310 566Q276 552 244 560Q206 564 166 578Z",
			fill: "#2a2230",
			stroke: night,
			"stroke-width": 4,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M166 576Q206 562 244 558Q276 550 308 564", stroke: "#d8a84e", "stroke-width": 4, fill: "none" }),
	);
}

/** The house across the garden, one window awake. */
function house(): string {
	return group(
		{},
		el("path", { d: "M1452 900V700L1476 640H1640V900Z", fill: "#1b2838" }),
		el("path", { d: "M1440 706L1478 630H1640V706Z", fill: "#121a26" }),
		el("path", { d: "M1540 632V584H1572V632Z", fill: "#1b2838" }),
		el("path", { d: "M1486 736h30v46h-30ZM1550 736h30v46h-30ZM1486 820h30v46h-30Z", fill: "#121a26" }),
		el("path", { d: "M1550 820h30v46h-30Z", fill: amber }),
		el("path", { d: "M1565 820v46M1550 843h30", stroke: "#121a26", "stroke-width": 4 }),
	);
}

function grow(
	random: Random,
	into: string[],
	x: number,
	y: number,
	angle: number,
	length: number,
	thickness: number,
	depth: number,
): void {
	const toX = x + Math.cos((angle * Math.PI) / 180) * length;
	const toY = y + Math.sin((angle * Math.PI) / 180) * length;
	into.push(
		el("path", {
			d: curve([
				[x, y],
				[(x + toX) / 2 + random.between(-8, 8), (y + toY) / 2 + random.between(-6, 6)],
				[toX, toY],
			]),
			stroke: depth > 4 ? "#2a3340" : "#0f161e",
			"stroke-width": thickness,
			"stroke-linecap": "round",
			fill: "none",
		}),
	);
	if (depth === 7 || length < 12) return;
	const forks = depth < 2 ? 3 : random.chance(0.5) ? 2 : 3;
	for (let i = 0; i < forks; i++) {
		grow(
			random,
			into,
			toX,
			toY,
			angle + (i - (forks - 1) / 2) * random.between(22, 40) + random.between(-8, 8),
			length * random.between(0.62, 0.8),
			thickness * 0.62,
			depth + 1,
		);
	}
}
