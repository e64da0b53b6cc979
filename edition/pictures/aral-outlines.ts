import { clip, curve, el, group, hatch, type Point, polyline, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const width = 1600;
const height = 1200;
const ink = "#2f3d4a";
const paper = "#f4ead3";
const sand = "#e9d3a3";

/** A coast from its points, each "east,north" in hundredths of a degree from 56 east and 43 north. */
function shore(points: string): Point[] {
	return points
		.trim()
		.split(/\s+/)
		.map((point) => {
			const [east = 0, north = 0] = point.split(",").map(Number);
			return place(east / 100, north / 100);
		});
}

/** Degrees east of 56 and north of 43, to the sheet. */
function place(east: number, north: number): Point {
	return [(east - 0.3) * 208, height - (north - 0.02) * 294];
}

// About 1960, after the historic lakes of Natural Earth (public domain), simplified.
const before = shore(`
	494,64 485,63 478,61 475,65 471,60 462,59 454,57 448,62 439,59 433,60 424,57 416,57 412,47 404,50 392,46
	380,44 374,40 372,44 366,52 366,62 374,64 358,69 347,77 334,76 325,80 315,79 306,72 296,84 289,90 275,94
	283,90 281,84 296,78 294,69 290,75 277,73 267,69 260,71 243,64 238,68 232,73 231,86 235,106 233,119 221,128
	217,147 224,159 218,172 216,181 217,191 227,208 233,222 245,237 251,251 257,260 261,277 268,287 276,293
	290,298 304,301 316,298 325,302 337,303 341,297 333,292 326,283 327,277 336,281 346,285 350,300 348,304
	349,312 353,315 352,322 347,327 342,330 349,335 369,335 380,331 383,319 386,310 394,315 399,321 408,325
	401,335 386,345 389,351 378,353 388,357 402,362 422,371 432,371 439,369 443,361 448,364 455,358 466,363
	459,371 445,374 446,379 453,379 458,381 479,377 488,373 481,364 483,356 495,350 515,351 516,359 512,366
	523,367 527,373 542,379 551,386 555,383 553,379 564,376 567,371 559,365 550,350 544,346 538,348 534,335
	529,331 525,327 522,319 513,312 503,313 491,311 497,305 503,299 501,291 507,290 503,286 498,284 499,278
	489,270 492,263 499,269 504,273 512,275 521,267 527,262 525,256 521,251 527,245 538,236 546,229 548,217
	557,217 562,214 568,221 573,218 580,215 572,211 568,206 571,202 579,209 583,203 594,203 591,197 583,199
	580,195 573,189 566,186 562,183 556,182 548,176 544,175 536,169 525,163 518,167 511,164 514,160 506,157
	511,150 511,143 520,142 515,139 515,130 511,134 509,122 503,135 505,116 499,122 497,131 494,132 495,121
	489,120 485,106 481,102 472,103 469,98 472,89 479,89 482,92 485,85 492,83 496,83 500,80 496,71 499,65
`);
const island = {
	renaissance: shore("311,205 318,215 331,217 336,209 334,199 324,194 314,197"),
	barsakelmes: shore("377,268 384,273 396,272 402,266 394,262 382,263"),
	kokaral: shore("362,308 372,314 392,307 412,309 434,306 446,304 440,297 424,294 404,297 384,298 368,300"),
};
// About 1990: the small northern sea has parted from the large one.
const large1990 = shore(`
	262,280 271,290 285,295 304,299 320,298 333,295 328,284 334,280 345,283 354,294 362,301 376,302 392,296
	412,291 428,288 444,293 462,300 478,303 490,298 488,286 480,273 476,260 484,245 494,228 508,213 520,201
	524,188 512,175 500,168 490,156 484,142 480,128 468,116 452,103 434,97 416,95 398,91 380,92 362,97 344,98
	322,100 300,104 280,112 258,121 240,128 227,138 222,151 226,162 221,175 219,186 230,206 243,230 255,250
`);
const large2006 = shore(`
	432,286 404,290 385,290 380,278 374,265 377,258 396,258 404,252 407,235 406,210 405,184 400,167 403,145
	398,134 389,130 392,125 381,118 354,115 364,133 331,158 320,173 338,204 345,220 339,247 335,257 330,265
	322,270 313,280 306,269 298,276 291,260 276,249 271,235 278,220 267,207 266,199 279,205 274,190 277,176
	262,172 269,168 252,149 232,143 224,152 230,164 223,185 240,225 259,254 268,278 277,289 293,293 308,295
	326,300 333,297 324,283 326,273 335,270 342,273 350,275 360,278 364,290 375,296 400,296 430,293
`);
const small = shore(`
	354,333 370,334 380,331 388,322 399,323 404,331 395,342 390,350 402,360 422,369 432,368 440,355 450,361
	462,359 468,363 462,373 455,378 466,379 480,375 483,366 482,357 490,351 510,348 522,352 530,361 536,362
	535,352 528,340 522,327 508,318 492,314 482,311 470,310 455,314 435,314 415,315 402,316 390,313 380,316
	372,324 360,328
`);
const western2014 = shore(`
	266,270 275,282 290,286 296,279 286,262 269,248 261,231 262,215 253,202 248,186 243,171 236,160 227,161
	225,172 225,187 238,218 246,235 258,252
`);
const tushchybas2014 = shore("306,292 325,298 332,295 325,288 312,289");

/** The Aral Sea at four times, each outline inside the last, drawn in the manner of an old chart. */
export default function draw(): string {
	const random = seededRandom(1848);
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
	const closed = (points: readonly Point[]) => curve(points, true);

	// Waterlines: ever wider strokes of the coast, seen only inside it.
	const waterlines = (points: readonly Point[], id: string, pairs: readonly (readonly [number, string])[]) =>
		group(
			{ "clip-path": `url(#${id})` },
			...pairs.map(([thick, colour]) =>
				el("path", {
					d: closed(points),
					fill: "none",
					stroke: colour,
					"stroke-width": thick,
					"stroke-linejoin": "round",
				}),
			),
		);

	const syr: Point[] = [
		[8.2, 2.42],
		[7.9, 2.62],
		[7.62, 2.55],
		[7.4, 2.72],
		[7.1, 2.7],
		[6.9, 2.86],
		[6.62, 2.78],
		[6.38, 2.93],
		[6.1, 2.84],
		[5.86, 2.98],
		[5.6, 2.93],
		[5.36, 3.04],
		[5.1, 3.06],
		[4.93, 3.14],
	].map(([e, n]) => place(e as number, n as number));
	const amu: Point[] = [
		[5.2, -0.1],
		[4.9, 0.08],
		[4.62, 0.02],
		[4.4, 0.2],
		[4.1, 0.16],
		[3.86, 0.33],
		[3.62, 0.3],
		[3.4, 0.5],
		[3.18, 0.52],
		[3.05, 0.7],
	].map(([e, n]) => place(e as number, n as number));
	const branches: Point[][] = [
		[place(3.62, 0.3), place(3.74, 0.42), place(3.7, 0.52)],
		[place(3.4, 0.5), place(3.46, 0.62), place(3.4, 0.74)],
		[place(3.18, 0.52), place(2.96, 0.6), place(2.84, 0.72)],
		[place(5.6, 2.93), place(5.4, 2.86), place(5.22, 2.9)],
	];
	// Fields in strips beside the rivers.
	const fields = (river: readonly Point[], spread: number, many: number) =>
		Array.from({ length: many }, () => {
			const i = Math.floor(random.between(0, river.length - 2));
			const [a, b] = [river[i] as Point, river[i + 1] as Point];
			const t = random.next();
			const side = random.pick([-1, 1]) * random.between(16, spread);
			const x = a[0] + (b[0] - a[0]) * t + side * 0.25;
			const y = a[1] + (b[1] - a[1]) * t + side;
			const w = random.between(12, 30);
			const h = random.between(7, 15);
			const turn = random.between(-18, 18);
			return group(
				{ transform: `rotate(${turn.toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})` },
				el("rect", {
					x,
					y,
					width: w,
					height: h,
					fill: random.pick(["#8fa56a", "#a9b87c", "#7a945f", "#c3c58b"]),
					opacity: 0.9,
				}),
				line(
					Array.from(
						{ length: Math.floor(w / 5) },
						(_, k) => `M${(x + 3 + k * 5).toFixed(1)} ${(y + 2).toFixed(1)}v${(h - 4).toFixed(1)}`,
					).join(""),
					"#56714a",
					1.3,
					0.7,
				),
			);
		});

	// Crescent dunes, thick in the south-east; the scarp of the plateau in the west.
	const dunes = Array.from({ length: 420 }, () => {
		const x = random.between(20, width - 20);
		const y = random.between(20, height - 20);
		const inWest = x < 400;
		if (inWest || random.chance(0.25)) return "";
		const s = random.between(7, 17);
		return `M${(x - s).toFixed(1)} ${(y + s * 0.25).toFixed(1)}Q${x.toFixed(1)} ${(y - s * 0.85).toFixed(1)} ${(x + s).toFixed(1)} ${(y + s * 0.25).toFixed(1)}Q${x.toFixed(1)} ${(y - s * 0.25).toFixed(1)} ${(x - s).toFixed(1)} ${(y + s * 0.25).toFixed(1)}`;
	});
	const scarp = shore(
		"238,66 226,80 224,100 226,116 212,126 206,146 212,158 206,176 204,190 218,212 232,236 244,258 252,280 268,297 290,307",
	);
	const hachures: string[] = [];
	for (let i = 1; i < scarp.length; i++) {
		const [a, b] = [scarp[i - 1] as Point, scarp[i] as Point];
		for (let k = 0; k < 13; k++) {
			const t = k / 13;
			const x = a[0] + (b[0] - a[0]) * t;
			const y = a[1] + (b[1] - a[1]) * t;
			hachures.push(
				`M${(x - 2).toFixed(1)} ${y.toFixed(1)}l${(-random.between(16, 36)).toFixed(1)} ${random.between(-6, 6).toFixed(1)}`,
			);
		}
	}
	const plateau = Array.from({ length: 130 }, () => {
		const x = random.between(10, 330);
		const y = random.between(10, height - 10);
		return `M${x.toFixed(1)} ${y.toFixed(1)}h${random.between(12, 44).toFixed(1)}`;
	});

	const grid: string[] = [];
	for (let e = 1; e < 8; e++) grid.push(`M${place(e, 0)[0].toFixed(1)} 34V${height - 34}`);
	for (let n = 1; n < 5; n++) grid.push(`M34 ${place(0, n)[1].toFixed(1)}H${width - 34}`);

	const fish = (x: number, y: number, s: number, way: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s * way} ${s})`, opacity: 0.85 },
			el("path", {
				d: "M-30 0C-18 -13 10 -13 24 0L38 -10V10L24 0C10 13 -18 13 -30 0Z",
				fill: "none",
				stroke: "#5b8f93",
				"stroke-width": 3,
			}),
			line("M-14 -6q5 6 0 12M-2 -8q6 8 0 16", "#5b8f93", 2),
			el("circle", { cx: -22, cy: -2, r: 2, fill: "#5b8f93" }),
		);
	const boat = (x: number, y: number, s: number, colour: string, tilt: number) =>
		group(
			{ transform: `translate(${x} ${y}) rotate(${tilt}) scale(${s})` },
			el("path", { d: "M-30 0C-22 14 22 14 34 -2Z", fill: colour }),
			line("M0 0V-46", colour, 3),
			el("path", {
				d: "M-4 -44C-26 -30 -28 -14 -26 -6H-4ZM5 -40C20 -28 24 -14 22 -6H5Z",
				fill: "none",
				stroke: colour,
				"stroke-width": 3,
			}),
		);
	const rose = () => {
		const [x, y, r] = [1386, 968, 104];
		const points = Array.from({ length: 8 }, (_, i) => {
			const a = (i / 8) * Math.PI * 2 - Math.PI / 2;
			const long = i % 2 === 0 ? r : r * 0.58;
			const tip: Point = [x + Math.cos(a) * long, y + Math.sin(a) * long];
			const wing = (turn: number): Point => [x + Math.cos(a + turn) * r * 0.17, y + Math.sin(a + turn) * r * 0.17];
			return group(
				{},
				el("path", { d: polyline([[x, y], wing(-Math.PI / 8 - 0.2), tip], true), fill: i === 0 ? "#b4472f" : ink }),
				el("path", {
					d: polyline([[x, y], wing(Math.PI / 8 + 0.2), tip], true),
					fill: paper,
					stroke: ink,
					"stroke-width": 2,
				}),
			);
		});
		return group(
			{},
			el("circle", { cx: x, cy: y, r: r * 1.02, fill: sand, stroke: ink, "stroke-width": 2 }),
			el("circle", {
				cx: x,
				cy: y,
				r: r * 0.74,
				fill: "none",
				stroke: ink,
				"stroke-width": 1.6,
				"stroke-dasharray": "2 7",
			}),
			...points.filter((_, i) => i % 2 === 1),
			...points.filter((_, i) => i % 2 === 0),
			el("circle", { cx: x, cy: y, r: 9, fill: paper, stroke: ink, "stroke-width": 2.4 }),
		);
	};
	const camel = (x: number, y: number, s: number) =>
		el("path", {
			d: "M-60 0L-54 -46C-64 -62 -52 -80 -38 -94C-28 -98 -22 -78 -12 -76C-2 -94 10 -98 20 -80C30 -74 42 -72 50 -80C60 -92 60 -112 74 -118L96 -113L94 -105L78 -105C74 -84 70 -66 54 -56L56 0H47L41 -46H-34L-44 0Z",
			transform: `translate(${x} ${y}) scale(${s})`,
			fill: "#8a5f3c",
		});
	const neatline = [
		el("path", { d: `M0 0H${width}V${height}H0ZM34 34V${height - 34}H${width - 34}V34Z`, fill: paper }),
		el("rect", { x: 34, y: 34, width: width - 68, height: height - 68, fill: "none", stroke: ink, "stroke-width": 3 }),
		el("rect", { x: 14, y: 14, width: width - 28, height: height - 28, fill: "none", stroke: ink, "stroke-width": 2 }),
		line(
			Array.from({ length: 19 }, (_, i) => `M${34 + i * 83} 24h41M${34 + i * 83} ${height - 24}h41`).join(""),
			ink,
			7,
		),
		line(
			Array.from({ length: 14 }, (_, i) => `M24 ${40 + i * 83}v41M${width - 24} ${40 + i * 83}v41`).join(""),
			ink,
			7,
		),
	];
	const [dykeX, dykeY] = place(4.76, 3.085);

	return sheet(
		width,
		height,
		sand,
		el(
			"defs",
			{},
			clip("ao-before", el("path", { d: closed(before) })),
			clip("ao-1990", el("path", { d: `${closed(large1990)}${closed(small)}` })),
			clip("ao-2006", el("path", { d: `${closed(large2006)}${closed(small)}` })),
			clip("ao-now", el("path", { d: `${closed(western2014)}${closed(small)}${closed(tushchybas2014)}` })),
		),
		stipple(random, { x: 0, y: 0, width, height }, 1000, { colour: "#b98e50", smallest: 0.7, largest: 2 }),
		line(dunes.join(""), "#a9783e", 1.8, 0.6),
		line(plateau.join(""), "#a88a5c", 1.8, 0.7),
		line(grid.join(""), ink, 1.2, 0.28),
		line(hachures.join(""), "#7d5a38", 2.4, 0.8),
		line(curve(scarp), "#7d5a38", 3),
		...fields(syr, 62, 96),
		...fields(amu, 74, 104),
		...[syr, amu, ...branches].map((river) => line(curve(river), paper, 11)),
		...[syr, amu].map((river) => line(curve(river), "#3f7f8c", 6)),
		...branches.map((river) => line(curve(river), "#3f7f8c", 3.5)),
		// About 1960, now mostly bare.
		el("path", { d: closed(before), fill: "#f3ead0" }),
		waterlines(before, "ao-before", [
			[58, "#d5e2d2"],
			[50, "#f3ead0"],
			[40, "#cbdfd2"],
			[33, "#f3ead0"],
			[24, "#bddad0"],
			[18, "#f3ead0"],
			[11, "#a9d0ca"],
			[6, "#f3ead0"],
		]),
		group(
			{ "clip-path": "url(#ao-before)" },
			stipple(random, { x: 380, y: 60, width: 860, height: 1060 }, 480, {
				colour: "#c9b183",
				smallest: 0.8,
				largest: 1.9,
			}),
		),
		line(closed(before), ink, 3.2),
		// About 1990.
		el("path", { d: closed(large1990), fill: "#bfdcd2" }),
		group(
			{ "clip-path": "url(#ao-1990)" },
			hatch(
				random,
				{ x: 380, y: 60, width: 860, height: 1060 },
				{ gap: 13, angle: 0, colour: "#8fc0bb", thickness: 1.6, tremble: 1.4, breaks: 0.1 },
			),
		),
		line(closed(large1990), "#4f8f94", 2.6),
		...Object.values(island).map((points) =>
			group(
				{},
				el("path", { d: closed(points), fill: sand, stroke: "#4f8f94", "stroke-width": 2.4 }),
				line(points.map(([x, y]) => `M${x.toFixed(1)} ${(y - 4).toFixed(1)}l3 -6`).join(""), "#7d5a38", 1.6, 0.7),
			),
		),
		fish(884, 575, 1, 1),
		fish(936, 668, 0.84, 1),
		fish(850, 800, 0.76, -1),
		// The middle of the 2000s.
		el("path", { d: closed(large2006), fill: "#6aaeb0" }),
		group(
			{ "clip-path": "url(#ao-2006)" },
			hatch(
				random,
				{ x: 380, y: 60, width: 860, height: 1060 },
				{ gap: 9, angle: 0, colour: "#3f8790", thickness: 1.7, tremble: 1.2, breaks: 0.08 },
			),
		),
		line(closed(large2006), "#1f5f70", 2.8),
		// 2014.
		...[western2014, small, tushchybas2014].map((points) => el("path", { d: closed(points), fill: "#1d4f6b" })),
		waterlines(small, "ao-now", [
			[30, "#2f6f86"],
			[23, "#1d4f6b"],
			[13, "#4b93a0"],
			[7, "#1d4f6b"],
		]),
		waterlines(western2014, "ao-now", [
			[26, "#2f6f86"],
			[20, "#1d4f6b"],
			[11, "#4b93a0"],
			[6, "#1d4f6b"],
		]),
		...[western2014, small, tushchybas2014].map((points) => line(closed(points), "#0f2f45", 3)),
		// The dyke.
		line(`M${dykeX - 34} ${dykeY + 8}Q${dykeX} ${dykeY + 15} ${dykeX + 36} ${dykeY + 3}`, paper, 17),
		line(`M${dykeX - 34} ${dykeY + 8}Q${dykeX} ${dykeY + 15} ${dykeX + 36} ${dykeY + 3}`, "#b4472f", 10),
		boat(986, 246, 0.62, paper, 0),
		boat(708, 962, 0.8, "#8a3f2a", 17),
		boat(846, 1012, 0.6, "#8a3f2a", -13),
		camel(1226, 742, 0.5),
		camel(1290, 760, 0.42),
		camel(1006, 962, 0.36),
		rose(),
		...neatline,
	);
}
