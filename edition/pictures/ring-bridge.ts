import { blob, curve, el, group, hatch, type Point, polyline, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const SEED = 1929;
let random = seededRandom(SEED);
const WIDTH = 1600;
const HEIGHT = 900;
const INK = "#2c2f3a";

/** Every year's ring from the oldest to the newest, as x where it ends: one weather for all trees. */
let ends = years();

/** Three timbers whose rings overlap: a living pine, a beam from a house, a trunk from a bog. */
export default function draw(): string {
	random = seededRandom(SEED);
	ends = years();
	return sheet(
		WIDTH,
		HEIGHT,
		"#f3ead6",
		el("path", { d: "M0 0H1600V330H0Z", fill: "#dbe2d6" }),
		el("circle", { cx: 1130, cy: 118, r: 54, fill: "#f6efdc" }),
		clouds(),
		hills(),
		house(),
		pine(),
		ground(),
		bog(),
		echo(),
		bridges(),
		strip(1010, 1530, 470, ["#efd3a0", "#d8a766", "#9a5f2f"], "living"),
		strip(560, 1135, 605, ["#cfa06a", "#b07a45", "#6f4424"], "beam"),
		strip(70, 690, 740, ["#8d7157", "#6d5442", "#3b2b26"], "bog"),
	);
}

function years(): number[] {
	const marks: number[] = [70];
	let mood = 1;
	while ((marks.at(-1) as number) < 1530) {
		mood = Math.min(1.8, Math.max(0.4, mood + random.between(-0.6, 0.6)));
		if (random.chance(0.07)) mood = 0.32;
		marks.push((marks.at(-1) as number) + 10.5 * mood);
	}
	return marks;
}

function clouds(): string {
	return group(
		{ fill: "none", stroke: "#f6efdc", "stroke-linecap": "round" },
		...Array.from({ length: 18 }, () => {
			const x = random.between(-60, 1560);
			const y = random.between(26, 190);
			const reach = random.between(60, 240);
			return el("path", {
				d: curve([
					[x, y],
					[x + reach * 0.4, y - random.between(2, 7)],
					[x + reach, y],
				]),
				"stroke-width": random.between(3, 9),
			});
		}),
	);
}

function hills(): string {
	const range = (y: number, swing: number, fill: string) =>
		el("path", {
			d: `${curve(Array.from({ length: 14 }, (_, i): Point => [i * 124, y + random.between(-swing, swing)]))}V380H0Z`,
			fill,
		});
	return range(240, 26, "#bccabf") + range(286, 16, "#9db2a0");
}

/** The strip of land on which all three stand, cut off clean below. */
function ground(): string {
	const top: Point[] = [
		[0, 372],
		[180, 378],
		[420, 364],
		[700, 352],
		[980, 356],
		[1260, 344],
		[1600, 338],
	];
	const line = curve(top);
	const tufts = Array.from({ length: 330 }, () => {
		const x = random.between(0, WIDTH);
		const y = 378 - (x / WIDTH) * 36 + random.between(-4, 20);
		return `M${Math.round(x)} ${Math.round(y)}l${Math.round(random.between(-4, 4))} ${-Math.round(random.between(5, 15))}`;
	});
	return group(
		{},
		el("clipPath", { id: "soil" }, el("path", { d: `${line}L1600 402Q1200 396 800 408T0 420Z` })),
		el("path", { d: `${line}L1600 402Q1200 396 800 408T0 420Z`, fill: "#6b5a45" }),
		group(
			{ "clip-path": "url(#soil)" },
			hatch(
				random,
				{ x: 0, y: 330, width: WIDTH, height: 100 },
				{ gap: 8, angle: 62, colour: "#4c3f33", thickness: 2, tremble: 2, breaks: 0.2 },
			),
		),
		el("path", { d: line, fill: "none", stroke: "#5e7a4e", "stroke-width": 14 }),
		el("path", { d: tufts.join(""), fill: "none", stroke: "#5e7a4e", "stroke-width": 3, "stroke-linecap": "round" }),
	);
}

/** A pool in the bog with an ancient trunk lying half in the peat. */
function bog(): string {
	const reeds = Array.from({ length: 46 }, () => {
		const x = random.chance(0.5) ? random.between(30, 150) : random.between(500, 610);
		const tall = random.between(30, 92);
		const lean = random.between(-12, 16);
		return {
			d: `M${Math.round(x)} 382q${Math.round(lean * 0.3)} ${-Math.round(tall * 0.6)} ${Math.round(lean)} ${-Math.round(tall)}`,
			x: x + lean,
			y: 382 - tall,
		};
	});
	return group(
		{},
		el("path", { d: "M40 384Q120 356 320 360Q520 352 600 374Q540 398 320 402Q110 404 40 384Z", fill: "#7d9aa0" }),
		el("path", {
			d: "M110 382H230M240 368H330M350 386H520M400 374H560M190 394H300",
			stroke: "#cfdcd6",
			"stroke-width": 3,
		}),
		el("path", {
			d: "M150 372C200 330 260 322 330 318L520 292C536 290 544 316 530 320L350 352C290 362 250 372 226 388Z",
			fill: "#4a3730",
		}),
		el("path", {
			d: "M326 320C310 296 306 276 318 252L330 256C324 278 332 298 352 314ZM440 304C446 284 462 268 484 262L486 270C468 280 460 290 462 300Z",
			fill: "#4a3730",
		}),
		el("path", {
			d: "M190 358C250 334 300 330 350 326L500 304M240 366C290 350 330 344 380 338L510 314",
			fill: "none",
			stroke: "#7b6252",
			"stroke-width": 3,
		}),
		el("ellipse", { cx: 526, cy: 306, rx: 9, ry: 15, fill: "#a5866a", transform: "rotate(-8 526 306)" }),
		el("ellipse", {
			cx: 526,
			cy: 306,
			rx: 4,
			ry: 8,
			fill: "none",
			stroke: "#4a3730",
			"stroke-width": 2,
			transform: "rotate(-8 526 306)",
		}),
		el("path", {
			d: reeds.map(({ d }) => d).join(""),
			fill: "none",
			stroke: "#66714a",
			"stroke-width": 3.4,
			"stroke-linecap": "round",
		}),
		...reeds
			.filter((_, i) => i % 4 === 0)
			.map(({ x, y }) =>
				el("path", {
					d: `M${Math.round(x)} ${Math.round(y - 6)}v20`,
					stroke: "#5a3a2c",
					"stroke-width": 8,
					"stroke-linecap": "round",
				}),
			),
		el("path", {
			d: "M470 266L476 252C462 250 452 240 446 226L418 206L450 212C462 206 474 210 482 222C484 214 492 210 499 214L512 220L500 223C498 238 494 248 484 253L486 264",
			fill: INK,
			stroke: INK,
			"stroke-width": 2,
			"stroke-linejoin": "round",
			transform: "translate(2 -2)",
		}),
	);
}

/** A timber-framed house, smoke from its chimney. */
function house(): string {
	const beams: [Point, Point][] = [
		[
			[700, 232],
			[700, 362],
		],
		[
			[770, 232],
			[770, 362],
		],
		[
			[845, 232],
			[845, 362],
		],
		[
			[920, 232],
			[920, 362],
		],
		[
			[992, 232],
			[992, 362],
		],
		[
			[694, 236],
			[998, 236],
		],
		[
			[694, 298],
			[998, 298],
		],
		[
			[700, 296],
			[768, 238],
		],
		[
			[992, 296],
			[922, 238],
		],
		[
			[772, 360],
			[844, 300],
		],
	];
	const tiles = Array.from({ length: 7 }, (_, row) =>
		Array.from({ length: 26 }, (_, i) => {
			const y = 130 + row * 15;
			const inset = 70 - row * 8.6;
			const x = 676 + inset + i * 14 + (row % 2) * 7;
			return x > 1016 - inset - 22 ? "" : `M${x} ${y}q7 13 14 0`;
		}).join(""),
	);
	return group(
		{},
		el("path", { d: "M930 128V76H966V150Z", fill: "#9a4f38" }),
		el("path", { d: "M926 76h44v-10h-44Z", fill: "#6f3426" }),
		el("path", {
			d: "M948 62C938 40 966 34 954 12C948 0 962 -8 966 -20",
			fill: "none",
			stroke: "#f6efdc",
			"stroke-width": 11,
			"stroke-linecap": "round",
		}),
		el("rect", { x: 696, y: 230, width: 300, height: 136, fill: "#f1e4c4" }),
		el("rect", { x: 880, y: 230, width: 116, height: 136, fill: "#dccba4" }),
		...beams.map(([from, to]) => el("path", { d: polyline([from, to]), stroke: "#5a3d2e", "stroke-width": 11 })),
		el("rect", { x: 866, y: 306, width: 36, height: 58, fill: "#7c4630" }),
		...[718, 792, 940].map((x) =>
			group(
				{},
				el("rect", { x, y: 250, width: 34, height: 34, fill: "#7fa0a6" }),
				el("path", { d: `M${x + 17} 250v34M${x} 267h34`, stroke: "#5a3d2e", "stroke-width": 4 }),
			),
		),
		el("path", { d: "M676 238L742 124H950L1016 238Z", fill: "#a9553b" }),
		el("path", { d: tiles.join(""), fill: "none", stroke: "#6f3426", "stroke-width": 2.4 }),
		el("path", { d: "M736 122H956", stroke: "#6f3426", "stroke-width": 9, "stroke-linecap": "round" }),
		el("path", { d: "M676 238H1016", stroke: "#5a3d2e", "stroke-width": 7 }),
	);
}

/** A big living pine with its red upper stem and flat dark clouds of needles. */
function pine(): string {
	const puffs: [number, number, number, number][] = [
		[1290, 128, 78, 28],
		[1404, 104, 96, 34],
		[1340, 72, 100, 34],
		[1452, 158, 76, 28],
		[1270, 184, 58, 22],
		[1376, 34, 66, 24],
	];
	return group(
		{},
		el("path", {
			d: "M1338 352C1350 270 1346 200 1356 120L1364 20L1378 22L1376 120C1374 200 1378 270 1394 350Z",
			fill: "#a65f3a",
		}),
		el("path", { d: "M1338 352C1350 270 1346 240 1350 200L1376 204C1376 260 1380 300 1394 350Z", fill: "#6a4636" }),
		el("path", {
			d: "M1358 200Q1300 190 1276 184M1366 150Q1420 160 1450 156M1362 130Q1310 128 1290 120M1368 104Q1390 92 1402 92",
			fill: "none",
			stroke: "#8b5138",
			"stroke-width": 9,
		}),
		el("path", {
			d: Array.from(
				{ length: 30 },
				() =>
					`M${Math.round(random.between(1350, 1382))} ${Math.round(random.between(210, 346))}v${Math.round(random.between(8, 22))}`,
			).join(""),
			stroke: "#3d2a26",
			"stroke-width": 3,
		}),
		...puffs.flatMap(([x, y, rx, ry]) => [
			el("path", { d: blob(random, x, y + 6, rx, ry, 0.16, 14), fill: "#2f4f47" }),
			el("path", { d: blob(random, x - 6, y - 4, rx * 0.86, ry * 0.66, 0.18, 12), fill: "#47705c" }),
			el("path", {
				d: Array.from({ length: 46 }, () => {
					const a = random.between(0, 6.28);
					const q = random.next() ** 0.5;
					return `M${Math.round(x + Math.cos(a) * q * rx)} ${Math.round(y + 4 + Math.sin(a) * q * ry)}l${Math.round(random.between(-9, 9))} ${-Math.round(random.between(6, 14))}`;
				}).join(""),
				stroke: "#223b38",
				"stroke-width": 2,
			}),
		]),
	);
}

/** The end of a trunk, very faint, behind the three timbers. */
function echo(): string {
	return group(
		{ fill: "none", stroke: "#e4d6b8" },
		el("clipPath", { id: "below" }, el("path", { d: "M0 424Q800 412 1600 406V900H0Z" })),
		group(
			{ "clip-path": "url(#below)" },
			...Array.from({ length: 34 }, (_, i) =>
				el("path", {
					d: blob(random, 250, 560, 30 + i * 30 + random.between(-8, 8), 28 + i * 28, 0.012, 22),
					"stroke-width": random.between(1.5, 6),
				}),
			),
		),
	);
}

/** Thin lines from year to year where two timbers overlap, and from each thing down to its wood. */
function bridges(): string {
	const between = (from: number, to: number, top: number) =>
		ends
			.filter((x, i) => x > from + 4 && x < to - 4 && i % 2 === 0)
			.map((x) => el("path", { d: `M${x.toFixed(1)} ${top}V${top + 41}`, stroke: "#b5402c", "stroke-width": 1.8 }));
	return group(
		{},
		el("rect", { x: 1010, y: 510, width: 125, height: 100, fill: "#e9c9a6" }),
		el("rect", { x: 560, y: 650, width: 130, height: 100, fill: "#e9c9a6" }),
		...between(1010, 1135, 564),
		...between(560, 690, 699),
		...(
			[
				[1366, 352, 470],
				[846, 366, 605],
				[360, 400, 740],
			] as const
		).map(([x, top, bottom]) =>
			el("path", {
				d: `M${x} ${top}V${bottom}`,
				stroke: INK,
				"stroke-width": 3,
				"stroke-dasharray": "2 9",
				"stroke-linecap": "round",
			}),
		),
	);
}

/** One timber: the same years as its neighbours, in its own wood. */
function strip(
	from: number,
	to: number,
	top: number,
	[pale, late, line]: [string, string, string],
	id: string,
): string {
	const tall = 94;
	const rings = ends.flatMap((end, i) => {
		const start = ends[i - 1];
		if (start === undefined || end <= from || start >= to) return [];
		const wobble = (x: number): Point[] =>
			[0, 1, 2, 3, 4].map((k) => [x + random.between(-0.9, 0.9) + Math.sin(k * 0.9) * 2, top + (k * tall) / 4]);
		const edge = wobble(end);
		const dark = Math.min(5, (end - start) * 0.36);
		return [
			el("path", {
				d: `${curve(edge)}L${polyline([...edge].reverse().map(([x, y]) => [x - dark, y] as const)).slice(1)}Z`,
				fill: late,
			}),
			el("path", { d: curve(edge), fill: "none", stroke: line, "stroke-width": end - start < 5 ? 2.8 : 1.9 }),
		];
	});
	const ragged = (x: number): Point[] =>
		Array.from({ length: 7 }, (_, k) => [x + random.between(-5, 5), top + (k * tall) / 6]);
	const outline = polyline(
		[
			...ragged(from),
			...(id === "living"
				? ([
						[to, top + tall],
						[to, top],
					] as Point[])
				: ragged(to).reverse()),
		],
		true,
	);
	return group(
		{},
		el("path", { d: outline, fill: "#b9a988", transform: "translate(7 10)" }),
		el("clipPath", { id: `wood-${id}` }, el("path", { d: outline })),
		el("path", { d: outline, fill: pale }),
		group(
			{ "clip-path": `url(#wood-${id})` },
			...rings,
			el("path", {
				d: Array.from({ length: 60 }, () => {
					const x = random.between(from, to);
					return `M${Math.round(x)} ${Math.round(random.between(top, top + tall))}h${Math.round(random.between(14, 60))}`;
				}).join(""),
				stroke: line,
				"stroke-width": 1,
				opacity: 0.45,
			}),
			stipple(random, { x: from, y: top, width: to - from, height: tall }, 120, {
				colour: line,
				smallest: 0.6,
				largest: 1.6,
			}),
			id === "living" ? el("rect", { x: to - 13, y: top, width: 14, height: tall, fill: "#5a3d33" }) : "",
		),
		el("path", { d: outline, fill: "none", stroke: INK, "stroke-width": 3, "stroke-linejoin": "round" }),
	);
}
