import {
	blob,
	clip,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	polyline,
	type Random,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const ink = "#33201a";
const ochre = "#d99b45";
const sand = "#ecc784";
const clay = "#b8703d";
const umber = "#7c4529";
const turquoise = "#2f8d8c";
const white = "#fbf2dc";

const line = (d: string, stroke = ink, thickness = 3, more: Record<string, string | number> = {}) =>
	el("path", {
		d,
		fill: "none",
		stroke,
		"stroke-width": thickness,
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		...more,
	});

/** A town on the road to the west: sheets of paper drying on a long mud wall, and camels walking off with the finished bales. */
export default function draw(): string {
	const random = seededRandom(751);
	return sheet(
		width,
		height,
		sand,
		el(
			"defs",
			{},
			linearGradient("paper-sky", [
				[0, "#7fb0a6"],
				[0.5, "#e6d3a0"],
				[1, "#f2b866"],
			]),
			clip("paper-wall", el("path", { d: wallOutline })),
			clip("paper-mound", el("path", { d: mound })),
			clip("paper-dome", el("path", { d: dome })),
		),
		sky(random),
		mountains(random),
		town(random),
		dryingWall(random),
		road(random),
		workshop(random),
		caravan(random),
		near(random),
	);
}

const wallOutline = "M640 520L1610 470V800L640 744Z";
const mound = "M1150 1080C1240 1020 1330 1010 1420 1030C1490 1010 1560 1016 1610 1000V1080Z";
const dome = "M300 430C286 372 320 300 384 262C448 300 482 372 468 430Z";

function sky(random: Random): string {
	const [sunX, sunY] = [190, 330];
	return group(
		{},
		el("rect", { width, height: 620, fill: "url(#paper-sky)" }),
		...Array.from({ length: 30 }, (_, i) => {
			const r = 104 + i * 27;
			const count = Math.round(26 + i * 1.8);
			const angles = Array.from({ length: count }, (_, j) => ((j + random.between(-0.3, 0.3)) / count) * Math.PI * 2);
			return line(
				angles
					.map((angle) => {
						const [c, s] = [Math.cos(angle), Math.sin(angle)];
						const long = random.between(10, 24);
						return `M${(sunX + c * r).toFixed(0)} ${(sunY + s * r).toFixed(0)}L${(sunX + c * (r + long)).toFixed(0)} ${(sunY + s * (r + long)).toFixed(0)}`;
					})
					.join(""),
				white,
				3.4 - i * 0.07,
				{ opacity: 0.62 - i * 0.014 },
			);
		}),
		el("circle", { cx: sunX, cy: sunY, r: 82, fill: white }),
		el("circle", { cx: sunX, cy: sunY, r: 68, fill: "#ffd98a" }),
		...[
			[980, 110, 300],
			[1240, 164, 320],
			[700, 190, 240],
			[1120, 236, 200],
		].map(([x, y, long]) =>
			group(
				{},
				...Array.from({ length: 5 }, (_, i) =>
					line(
						`M${(x as number) + i * 14 + random.between(-10, 10)} ${(y as number) + i * 9}q${(long as number) / 2 - i * 18} ${-12 + i * 2} ${(long as number) - i * 36} 0`,
						i < 3 ? white : "#dfc28d",
						8 - i * 1.2,
						{ opacity: 0.9 },
					),
				),
			),
		),
		...[
			[560, 150],
			[612, 128],
			[648, 170],
			[520, 190],
		].map(([x, y]) => line(`M${(x as number) - 16} ${(y as number) - 6}q9 -6 16 6q8 -13 19 -9`, umber, 3)),
	);
}

function mountains(random: Random): string {
	const peaks: readonly (readonly [number, number, number])[] = [
		[560, 300, 260],
		[800, 236, 330],
		[1030, 282, 280],
		[1240, 206, 360],
		[1490, 260, 340],
		[1660, 300, 260],
		[30, 380, 240],
	];
	return group(
		{},
		...peaks.map(([x, y, half]) => {
			const [left, right] = [x - half, x + half];
			const jag = (side: number) =>
				[0.25, 0.5, 0.75].map(
					(share): Point => [
						x + side * half * share + random.between(-12, 12),
						y + (520 - y) * share ** 0.92 + random.between(-16, 10),
					],
				);
			const west = jag(-1);
			const east = jag(1);
			const ridgeline: Point[] = [...west].reverse().concat([[x, y]], east);
			const snowLine = y + 84;
			return group(
				{},
				el("path", { d: `M${left} 540L${polyline(ridgeline).slice(1)}L${right} 540Z`, fill: "#a98a86" }),
				el("path", {
					d: `M${x} ${y}L${polyline(east).slice(1)}L${right} 540H${x + 20}L${x - 14} ${y + 150}L${x + 12} ${y + 90}Z`,
					fill: "#866b70",
				}),
				el("path", {
					d: `M${x} ${y}L${(x - (84 * half) / (520 - y)).toFixed(0)} ${snowLine}l22 -14l14 22l20 -30l16 26l22 -18l18 24L${(x + (80 * half) / (520 - y)).toFixed(0)} ${snowLine - 6}Z`,
					fill: white,
				}),
				...Array.from({ length: 16 }, () => {
					const [sx, sy] = [x + random.between(0, half * 0.55), random.between(y + 90, 500)];
					return line(
						`M${sx.toFixed(0)} ${sy.toFixed(0)}l${random.between(10, 30).toFixed(0)} ${random.between(18, 44).toFixed(0)}`,
						"#6f565e",
						2.4,
						{ opacity: 0.7 },
					);
				}),
			);
		}),
		el("path", { d: "M-10 500C200 470 380 486 560 482C820 476 1100 494 1610 470V640H-10Z", fill: "#c99a68" }),
		...Array.from({ length: 70 }, () => {
			const x = random.between(-10, 1600);
			const y = random.between(492, 560);
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}q${random.between(20, 50).toFixed(0)} -8 ${random.between(50, 110).toFixed(0)} 0`,
				random.pick(["#b07f4f", "#dcb57e"]),
				2.4,
			);
		}),
	);
}

function town(random: Random): string {
	const block = (x: number, y: number, w: number, h: number, fill: string) =>
		group(
			{},
			el("rect", { x, y, width: w, height: h, fill, stroke: ink, "stroke-width": 3 }),
			el("rect", { x: x + w * 0.68, y, width: w * 0.32, height: h, fill: umber, opacity: 0.35 }),
			...Array.from({ length: Math.floor(w / 26) }, (_, i) =>
				el("rect", { x: x + 4 + i * 26, y: y - 11, width: 14, height: 12, fill, stroke: ink, "stroke-width": 2.6 }),
			),
			...Array.from({ length: Math.max(1, Math.floor(w / 60)) }, (_, i) =>
				el("path", { d: `M${x + 18 + i * 52} ${y + 60}v-20q9 -16 18 0v20Z`, fill: ink }),
			),
			...Array.from({ length: 7 }, () =>
				line(
					`M${(x + random.between(4, w - 30)).toFixed(0)} ${(y + random.between(12, h - 6)).toFixed(0)}h${random.between(8, 24).toFixed(0)}`,
					umber,
					2,
					{ opacity: 0.7 },
				),
			),
		);
	const ribs = Array.from({ length: 13 }, (_, i) => {
		const share = (i - 6) / 6;
		return line(
			`M${384 + share * 84} 432C${384 + share * 100} 370 ${384 + share * 62} 306 384 262`,
			i % 2 === 0 ? "#1d6a70" : "#8cc4b6",
			i % 2 === 0 ? 5 : 2.6,
		);
	});
	const minaret = (x: number, foot: number, top: number, half: number) =>
		group(
			{},
			el("path", {
				d: `M${x - half} ${foot}L${x - half * 0.72} ${top}H${x + half * 0.72}L${x + half} ${foot}Z`,
				fill: ochre,
				stroke: ink,
				"stroke-width": 3.4,
			}),
			el("path", {
				d: `M${x + half * 0.2} ${foot}L${x + half * 0.16} ${top}H${x + half * 0.72}L${x + half} ${foot}Z`,
				fill: umber,
				opacity: 0.45,
			}),
			...Array.from({ length: Math.floor((foot - top) / 22) }, (_, i) => {
				const y = top + 14 + i * 22;
				return line(
					`M${x - half * 0.8} ${y}l${half * 0.4} 8l${half * 0.4} -8l${half * 0.4} 8l${half * 0.4} -8`,
					i % 2 === 0 ? turquoise : umber,
					2.8,
				);
			}),
			el("rect", {
				x: x - half - 3,
				y: top - 16,
				width: 2 * half + 6,
				height: 18,
				fill: clay,
				stroke: ink,
				"stroke-width": 3,
			}),
			el("path", {
				d: `M${x - half * 0.7} ${top - 16}Q${x - half * 0.8} ${top - 44} ${x} ${top - 58}Q${x + half * 0.8} ${top - 44} ${x + half * 0.7} ${top - 16}Z`,
				fill: turquoise,
				stroke: ink,
				"stroke-width": 3,
			}),
			line(`M${x} ${top - 58}v-16`, ink, 3),
		);
	return group(
		{},
		block(-30, 520, 150, 150, clay),
		block(96, 470, 130, 190, ochre),
		minaret(248, 640, 290, 23),
		el("rect", { x: 282, y: 430, width: 204, height: 220, fill: ochre, stroke: ink, "stroke-width": 3.4 }),
		el("path", { d: dome, fill: turquoise, stroke: ink, "stroke-width": 3.4 }),
		group({ "clip-path": "url(#paper-dome)" }, ...ribs),
		el("path", { d: dome, fill: "none", stroke: ink, "stroke-width": 3.4 }),
		line("M384 262V224M384 244h0.1", ink, 4),
		el("circle", { cx: 384, cy: 240, r: 6, fill: ochre, stroke: ink, "stroke-width": 3 }),
		el("rect", { x: 276, y: 420, width: 216, height: 20, fill: turquoise, stroke: ink, "stroke-width": 3.4 }),
		...Array.from({ length: 10 }, (_, i) => line(`M${286 + i * 21} 436l10 -12l10 12`, white, 2.4)),
		el("path", { d: "M334 650V520Q384 446 434 520V650Z", fill: ink }),
		el("path", { d: "M348 650V528Q384 474 420 528V650Z", fill: "#553022" }),
		line("M322 650V512Q384 428 446 512V650", turquoise, 6),
		block(486, 500, 140, 170, clay),
		block(586, 552, 96, 130, ochre),
		minaret(540, 520, 356, 17),
		...[
			[62, 520],
			[694, 566],
			[160, 606],
		].map(([x, y]) => poplar(random, x as number, (y as number) + 90, 190)),
	);
}

function poplar(random: Random, x: number, y: number, tall: number): string {
	return group(
		{},
		line(`M${x} ${y}V${y - tall * 0.3}`, umber, 7),
		el("path", {
			d: `M${x} ${y - tall}C${x + 30} ${y - tall * 0.7} ${x + 30} ${y - tall * 0.24} ${x + 4} ${y - tall * 0.1}H${x - 6}C${x - 30} ${y - tall * 0.26} ${x - 28} ${y - tall * 0.7} ${x} ${y - tall}Z`,
			fill: "#6b7a3e",
			stroke: ink,
			"stroke-width": 2.6,
		}),
		...Array.from({ length: 26 }, () => {
			const share = random.between(0.16, 0.9);
			const dx = random.between(-20, 20) * Math.sin(share * Math.PI);
			return line(
				`M${(x + dx).toFixed(0)} ${(y - tall * share).toFixed(0)}q3 -9 ${random.between(-4, 6).toFixed(0)} -14`,
				random.pick(["#8f9a50", "#475329", "#a9ad63"]),
				2.8,
			);
		}),
	);
}

/** The wall: three rows of sheets brushed on to dry, one already curling off, one place still wet. */
function dryingWall(random: Random): string {
	const at = (x: number, share: number): Point => {
		const t = (x - 640) / 970;
		const [top, bottom] = [520 - 50 * t, 744 + 56 * t];
		return [x, top + (bottom - top) * share];
	};
	const sheets: string[] = [];
	for (let row = 0; row < 2; row++) {
		let x = 668;
		while (x < 1590) {
			const w = 56 + (x - 640) * 0.032;
			const [y0, y1] = row === 0 ? [0.13, 0.46] : [0.54, 0.87];
			const slip = random.between(-0.015, 0.015);
			const corners = [at(x, y0 + slip), at(x + w, y0 + slip), at(x + w, y1 + slip), at(x, y1 + slip)];
			const isWet = random.chance(0.16);
			const isGone = random.chance(0.06);
			if (!isGone)
				sheets.push(
					el("path", {
						d: polyline(
							corners.map(([px, py]) => [px + 6, py + 7] as const),
							true,
						),
						fill: "#7c4529",
						opacity: 0.55,
					}),
					el("path", {
						d: polyline(corners, true),
						fill: isWet ? "#d9c39a" : random.pick([white, "#f6ead0", "#fffaf0"]),
						stroke: umber,
						"stroke-width": 2,
					}),
					...Array.from({ length: 5 }, () => {
						const [px, py] = at(x + random.between(5, w - 22), random.between(y0 + 0.04, y1 - 0.04));
						return line(
							`M${px.toFixed(0)} ${py.toFixed(0)}l${random.between(6, 16).toFixed(0)} ${random.between(-3, 3).toFixed(0)}`,
							"#d8c49c",
							1.8,
						);
					}),
					random.chance(0.25)
						? el("path", {
								d: `M${(corners[2] as Point)[0]} ${(corners[2] as Point)[1]}l-22 -3q10 -8 6 -20q12 4 16 23Z`,
								fill: "#cdb485",
								stroke: umber,
								"stroke-width": 2,
							})
						: "",
				);
			x += w + 13;
		}
	}
	const bricks = Array.from({ length: 150 }, () => {
		const [x, y] = at(random.between(645, 1590), random.between(0.03, 0.98));
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}h${random.between(10, 30).toFixed(0)}m-8 0v9`,
			random.pick(["#a9683a", "#d49457", "#a9683a"]),
			2,
		);
	});
	return group(
		{},
		el("path", { d: wallOutline, fill: "#c98548", stroke: ink, "stroke-width": 4 }),
		group({ "clip-path": "url(#paper-wall)" }, ...bricks),
		...sheets,
		el("path", { d: "M622 520L630 502L1612 448V476L640 526Z", fill: sand, stroke: ink, "stroke-width": 3.4 }),
		line("M640 512L1600 458", white, 3),
		el("path", { d: "M640 744L1610 800V826L640 762Z", fill: umber, opacity: 0.6 }),
	);
}

/** A man at the vat under an awning, one brushing a sheet on to the wall, and a stack under its press. */
function workshop(random: Random): string {
	const man = (x: number, y: number, size: number, coat: string, facing: number, arm: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size * facing} ${size})` },
			el("ellipse", { cx: 0, cy: 0, rx: 40, ry: 7, fill: umber, opacity: 0.6 }),
			el("path", {
				d: "M-20 0L-14 -60L-18 -108C-20 -128 -8 -134 2 -134C16 -134 22 -124 22 -106L18 -58L24 0H8L2 -46L-6 0Z",
				fill: coat,
				stroke: ink,
				"stroke-width": 3.4,
			}),
			line("M-15 -66Q2 -58 20 -66", ink, 6),
			line("M-4 -130Q-8 -100 -10 -70M8 -128Q12 -100 12 -74M-8 -52L-12 -8M12 -52L17 -8", ink, 2, { opacity: 0.6 }),
			line(arm, ink, 17),
			line(arm, coat, 11),
			el("circle", { cx: 5, cy: -150, r: 15, fill: "#b9794c", stroke: ink, "stroke-width": 3.4 }),
			el("path", {
				d: "M-13 -152C-14 -172 0 -178 8 -176C20 -174 24 -162 21 -154C10 -160 0 -158 -13 -152Z",
				fill: white,
				stroke: ink,
				"stroke-width": 3,
			}),
			line("M12 -137q7 5 9 -2", ink, 4),
		);
	return group(
		{},
		// Awning on poles.
		line("M1128 820V560M1448 850V540", ink, 11),
		line("M1128 820V560M1448 850V540", clay, 6),
		el("path", {
			d: "M1096 566Q1280 612 1482 540L1500 580Q1290 654 1084 606Z",
			fill: turquoise,
			stroke: ink,
			"stroke-width": 3.6,
		}),
		...Array.from({ length: 8 }, (_, i) =>
			line(`M${1118 + i * 48} ${574 + (i < 4 ? i * 6 : 38 - i * 6)}l-4 44`, white, 9, { opacity: 0.85 }),
		),
		// Vat with a mould half out of it.
		el("path", { d: "M1186 758H1392L1372 872H1206Z", fill: umber, stroke: ink, "stroke-width": 4 }),
		...Array.from({ length: 7 }, (_, i) => line(`M${1212 + i * 27} 774L${1220 + i * 24} 866`, ink, 2.6)),
		line("M1190 790H1388M1200 846H1378", "#b98a54", 7),
		el("ellipse", { cx: 1289, cy: 758, rx: 104, ry: 20, fill: "#e8dcbc", stroke: ink, "stroke-width": 4 }),
		line("M1214 757q30 -8 60 0M1300 764q30 -8 56 0M1240 768q20 -6 40 0", "#b7a67c", 3),
		el("path", { d: "M1216 722L1330 704L1362 744L1246 766Z", fill: white, stroke: ink, "stroke-width": 4 }),
		el("path", {
			d: "M1216 722L1330 704L1362 744L1246 766Z",
			fill: "none",
			stroke: clay,
			"stroke-width": 9,
			"stroke-linejoin": "round",
		}),
		line("M1236 768v16M1262 766v20M1290 764v14M1316 758v20M1344 752v14", white, 3),
		man(1400, 872, 1.22, "#8c3b2b", -1, "M8 -120C28 -108 46 -104 62 -112"),
		// The brush against the wall.
		man(1012, 808, 1.02, "#2c6c74", 1, "M10 -120C30 -128 44 -146 48 -164"),
		el("path", { d: "M1052 634l20 -10l8 14l-18 12Z", fill: ink }),
		// Press and finished stack.
		el("rect", { x: 846, y: 762, width: 112, height: 16, fill: umber, stroke: ink, "stroke-width": 3 }),
		...Array.from({ length: 9 }, (_, i) =>
			el("rect", {
				x: 854 + random.between(-3, 3),
				y: 756 - i * 6,
				width: 96,
				height: 6,
				fill: i % 3 === 0 ? "#e6d5ac" : white,
				stroke: umber,
				"stroke-width": 1.4,
			}),
		),
		el("rect", { x: 846, y: 690, width: 112, height: 14, fill: umber, stroke: ink, "stroke-width": 3 }),
		el("path", { d: blob(random, 902, 674, 36, 18, 0.1), fill: "#8b7663", stroke: ink, "stroke-width": 3.4 }),
		line("M882 668q16 -8 30 -3", "#b8a58c", 3),
	);
}

function road(random: Random): string {
	const marks = Array.from({ length: 170 }, () => {
		const y = random.between(778, 1060);
		const x = random.between(-40, 1600);
		const scale = (y - 640) / 300;
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}q${(18 * scale).toFixed(0)} ${random.between(-7, 2).toFixed(0)} ${(random.between(30, 80) * scale).toFixed(0)} 0`,
			random.pick(["#c98f4c", "#f6dca6", "#b87a3e", "#f6dca6"]),
			1.6 + scale * 1.4,
			{ opacity: 0.8 },
		);
	});
	return group(
		{},
		el("path", { d: "M-10 664C200 640 420 690 640 744C900 800 1300 800 1610 858V1080H-10Z", fill: "#e2b06a" }),
		el("path", { d: "M-10 830C260 800 620 860 1010 880C1280 894 1440 886 1610 900V1080H-10Z", fill: "#eec98a" }),
		...marks,
		stipple(random, { x: 0, y: 860, width, height: 200 }, 260, { colour: "#a9683a", smallest: 0.9, largest: 2.6 }),
	);
}

const camelBody =
	"M-148 -112C-160 -128 -150 -158 -128 -166C-112 -172 -100 -176 -92 -196C-84 -222 -58 -226 -46 -196C-40 -180 -22 -174 -2 -178C10 -206 22 -232 44 -224C64 -216 66 -186 80 -168C104 -160 128 -168 142 -190C156 -212 160 -240 164 -262C170 -282 188 -288 206 -280C222 -274 238 -262 236 -250C234 -238 216 -240 200 -242C194 -218 190 -176 170 -146C152 -118 126 -100 96 -96C40 -84 -60 -82 -112 -92C-130 -94 -142 -102 -148 -112Z";

/** One two-humped camel, walking to the left, with a bale of paper on each side. */
function camel(random: Random, x: number, y: number, size: number, coat: string, stride: number): string {
	const leg = (from: number, swing: number, isFar: boolean) => {
		const d = `M${from} -104C${from + swing * 0.2} -76 ${from + swing * 0.5 + 6} -64 ${from + swing * 0.5} -50C${from + swing * 0.4} -34 ${from + swing * 0.9} -18 ${from + swing} -6l8 4`;
		return group({}, line(d, ink, 22), line(d, isFar ? umber : coat, 15), line(`M${from + swing - 7} -2h26`, ink, 9));
	};
	const tufts = (points: readonly Point[]) =>
		points.map(([px, py]) => line(`M${px} ${py}q-3 9 2 15m7 -15q-3 9 2 15m7 -16q-2 8 2 14`, "#6d3d22", 3)).join("");
	const bale = (bx: number, by: number) =>
		group(
			{},
			el("path", {
				d: `M${bx - 44} ${by - 34}Q${bx} ${by - 44} ${bx + 44} ${by - 34}L${bx + 42} ${by + 34}Q${bx} ${by + 44} ${bx - 42} ${by + 34}Z`,
				fill: white,
				stroke: ink,
				"stroke-width": 4,
			}),
			...Array.from({ length: 8 }, (_, i) =>
				line(`M${bx - 40} ${by - 27 + i * 8}Q${bx} ${by - 34 + i * 8} ${bx + 40} ${by - 27 + i * 8}`, "#cdb98c", 1.8),
			),
			line(
				`M${bx - 18} ${by - 40}V${by + 40}M${bx + 18} ${by - 40}V${by + 40}M${bx - 43} ${by + 2}Q${bx} ${by - 6} ${bx + 43} ${by + 2}`,
				"#8c3b2b",
				5,
			),
		);
	return group(
		{ transform: `translate(${x} ${y}) scale(${-size} ${size})` },
		el("ellipse", { cx: 10, cy: 2, rx: 176, ry: 14, fill: umber, opacity: 0.45 }),
		leg(-96, -18 * stride, true),
		leg(92, 26 * stride, true),
		leg(-118, 24 * stride, false),
		leg(112, -16 * stride, false),
		line("M-146 -132C-164 -112 -160 -94 -168 -78", ink, 9),
		line("M-146 -132C-164 -112 -160 -94 -168 -78", coat, 4),
		el("path", { d: camelBody, fill: coat, stroke: ink, "stroke-width": 4.5 }),
		tufts([
			[-82, -210],
			[30, -222],
			[126, -116],
			[150, -140],
			[168, -178],
		]),
		line(
			"M-120 -104C-60 -94 40 -94 100 -106M-130 -140C-124 -126 -112 -116 -96 -112M198 -270q6 -5 14 -2",
			"#6d3d22",
			3.4,
		),
		el("path", {
			d: "M170 -278C162 -290 164 -298 170 -300C176 -296 180 -290 180 -284Z",
			fill: coat,
			stroke: ink,
			"stroke-width": 3.4,
		}),
		el("circle", { cx: 206, cy: -264, r: 4, fill: ink }),
		line("M232 -252h-16", ink, 3),
		line("M190 -282C194 -266 200 -252 204 -242", "#8c3b2b", 5),
		// Saddle cloth between the humps, with the bale hanging from it.
		el("path", {
			d: "M-50 -190Q-20 -168 6 -186L18 -112Q-20 -98 -60 -112Z",
			fill: turquoise,
			stroke: ink,
			"stroke-width": 3.6,
		}),
		line("M-54 -122Q-20 -108 16 -122M-52 -134Q-20 -120 14 -134", sand, 4),
		bale(-22, -140),
		...Array.from({ length: 10 }, () =>
			line(
				`M${random.between(-120, 110).toFixed(0)} ${random.between(-100, -92).toFixed(0)}v${random.between(7, 16).toFixed(0)}`,
				"#6d3d22",
				2.6,
			),
		),
	);
}

function caravan(random: Random): string {
	const driver = group(
		{ transform: "translate(150 1004) scale(1.34)" },
		el("ellipse", { cx: 0, cy: 0, rx: 40, ry: 7, fill: umber, opacity: 0.5 }),
		el("path", {
			d: "M-26 0L-12 -54L-18 -108C-16 -126 -8 -132 4 -132C18 -130 22 -120 20 -104L20 -56L30 0H14L4 -40L-12 0Z",
			fill: "#8c3b2b",
			stroke: ink,
			"stroke-width": 3.4,
		}),
		line("M-14 -64Q4 -56 20 -64", sand, 7),
		line("M10 -118C26 -104 34 -96 46 -92", ink, 16),
		line("M10 -118C26 -104 34 -96 46 -92", "#8c3b2b", 10),
		line("M-12 -116C-28 -100 -34 -88 -38 -78", ink, 16),
		line("M-12 -116C-28 -100 -34 -88 -38 -78", "#8c3b2b", 10),
		line("M-38 -140L-40 0", umber, 6),
		el("circle", { cx: 0, cy: -148, r: 15, fill: "#b9794c", stroke: ink, "stroke-width": 3.4 }),
		el("path", {
			d: "M-17 -150C-18 -178 14 -182 18 -152Q0 -160 -17 -150Z",
			fill: ochre,
			stroke: ink,
			"stroke-width": 3.4,
		}),
		line("M-20 -150Q0 -160 20 -150", umber, 6),
	);
	return group(
		{},
		camel(random, 1130, 958, 1.05, "#b97a43", 0.8),
		line("M610 720Q720 790 884 686", ink, 3),
		camel(random, 780, 984, 1.2, "#cc9152", -0.9),
		camel(random, 400, 1010, 1.36, "#a9673a", 1),
		driver,
		line("M212 880C180 820 130 770 124 672", ink, 3.4),
	);
}

function near(random: Random): string {
	const tuft = (x: number, y: number, reach: number, blades: number) =>
		Array.from({ length: blades }, () => {
			const lean = random.between(-0.8, 0.8) * reach;
			const tall = random.between(0.4, 1) * reach;
			return line(
				`M${x} ${y}Q${(x + lean * 0.3).toFixed(0)} ${(y - tall * 0.7).toFixed(0)} ${(x + lean).toFixed(0)} ${(y - tall).toFixed(0)}`,
				random.pick([umber, "#6b7a3e", ink, "#8f9a50"]),
				random.between(2.4, 4.4),
			);
		}).join("");
	return group(
		{},
		el("path", { d: mound, fill: umber }),
		group(
			{ "clip-path": "url(#paper-mound)" },
			hatch(
				random,
				{ x: 1150, y: 1000, width: 460, height: 70 },
				{ gap: 11, angle: -8, colour: "#55301f", thickness: 2.4 },
			),
		),
		tuft(1340, 1040, 84, 16),
		tuft(1470, 1030, 104, 20),
		tuft(1560, 1030, 70, 14),
		tuft(24, 1076, 80, 16),
		...[
			[1250, 1044, 30, 16],
			[1410, 1050, 40, 18],
			[630, 1052, 20, 10],
			[960, 1040, 16, 8],
		].map(([x, y, rx, ry]) =>
			el("path", {
				d: blob(random, x as number, y as number, rx as number, ry as number, 0.16),
				fill: "#8b6a52",
				stroke: ink,
				"stroke-width": 3,
			}),
		),
	);
}
