import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	type Random,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const ink = "#28222f";
const snow = "#e9e6ea";
const shade = "#a9b2c9";
const dusk = "#6f6d87";
const green = "#64803f";
const leaf = "#86a052";
const barn = "#84392f";
const ember = "#d65a3a";

const line = (d: string, stroke = ink, thickness = 3, more: Record<string, string | number> = {}) =>
	el("path", { d, fill: "none", stroke, "stroke-width": thickness, "stroke-linecap": "round", ...more });
/** June 1816 in New England: a farm, an orchard in leaf and young maize under snow, and a dull red sun with spots on it. */
export default function draw(): string {
	const random = seededRandom(1816);
	return sheet(
		width,
		height,
		dusk,
		el(
			"defs",
			{},
			linearGradient("june-sky", [
				[0, "#4f4f6c"],
				[0.55, "#8d8699"],
				[1, "#d0bcb4"],
			]),
			clip("june-barn", el("path", { d: "M196 470H420V640H196Z" })),
		),
		sky(random),
		hills(random),
		elm(random),
		farm(random),
		orchard(random),
		field(random),
		sheep(random),
		farmer(),
		wall(random),
		fallingSnow(random),
	);
}

function sky(random: Random): string {
	const [sunX, sunY] = [1130, 208];
	const strokes = Array.from({ length: 150 }, () => {
		const y = random.between(6, 520);
		const x = random.between(-120, 1560);
		const long = random.between(80, 420);
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}q${(long / 2).toFixed(0)} ${random.between(-7, 7).toFixed(0)} ${long.toFixed(0)} 0`,
			random.pick(y < 220 ? ["#5d5d7a", "#666580", "#434360"] : ["#a49aa8", "#7f7a93", "#b9a9ab"]),
			random.between(1.4, 3.6),
			{ opacity: 0.7 },
		);
	});
	const veil = Array.from({ length: 9 }, (_, i) => {
		const y = 130 + i * 21 + random.between(-4, 4);
		const from = sunX - random.between(120, 330);
		return el("path", {
			d: `M${from.toFixed(0)} ${y.toFixed(0)}q${random.between(160, 240).toFixed(0)} ${random.between(-12, -5).toFixed(0)} ${random.between(380, 560).toFixed(0)} 0q-220 ${random.between(7, 13).toFixed(0)} -470 2Z`,
			fill: random.pick(["#8a8296", "#77728b", "#9a8e9b"]),
			opacity: 0.62,
		});
	});
	return group(
		{},
		el("rect", { width, height: 640, fill: "url(#june-sky)" }),
		...strokes,
		...Array.from({ length: 7 }, (_, i) =>
			el("circle", {
				cx: sunX,
				cy: sunY,
				r: 104 + i * 22,
				fill: "none",
				stroke: "#d98b6c",
				"stroke-width": 3.2 - i * 0.35,
				"stroke-dasharray": `${random.between(18, 50).toFixed(0)} ${random.between(16, 40).toFixed(0)}`,
				opacity: 0.7 - i * 0.08,
			}),
		),
		el("circle", { cx: sunX, cy: sunY, r: 86, fill: ember }),
		el("circle", { cx: sunX - 8, cy: sunY - 8, r: 70, fill: "#e2714a" }),
		...[
			[-24, -16, 9, 7],
			[-8, -8, 5, 4],
			[26, 22, 11, 8],
			[44, 14, 4, 4],
			[8, 40, 4, 3],
		].map(([x, y, rx, ry]) =>
			el("path", {
				d: blob(random, sunX + (x as number), sunY + (y as number), rx as number, ry as number, 0.2, 8),
				fill: "#5a2320",
			}),
		),
		...veil,
	);
}

function hills(random: Random): string {
	const range = (y: number, rough: number, fill: string, bottom: number, points: number) => {
		const top = Array.from(
			{ length: points + 1 },
			(_, i) => [(width * i) / points, y + random.between(-rough, rough)] as const,
		);
		const body = el("path", { d: `${curve(top)}L${width} ${bottom}L0 ${bottom}Z`, fill });
		return { top, body };
	};
	const far = range(452, 42, "#8b8a9f", 640, 8);
	const near = range(520, 22, "#c3c4d2", 680, 11);
	const woods = Array.from({ length: 100 }, () => {
		const x = random.between(-10, 1610);
		const y = 562 + random.between(-16, 14);
		const tall = random.between(18, 46);
		return group(
			{},
			el("path", {
				d: `M${x.toFixed(0)} ${(y - tall).toFixed(0)}l${(tall * 0.34).toFixed(0)} ${tall.toFixed(0)}h${(-tall * 0.68).toFixed(0)}Z`,
				fill: random.pick(["#3f4a48", "#4c5750", "#36403f"]),
			}),
			line(
				`M${x.toFixed(0)} ${(y - tall).toFixed(0)}l${(-tall * 0.2).toFixed(0)} ${(tall * 0.6).toFixed(0)}`,
				snow,
				2.6,
			),
		);
	});
	return group({}, far.body, near.body, ...woods);
}

/** Leaves in clumps, lit from the right, with snow lying on each clump. */
function crown(random: Random, x: number, y: number, radius: number, clumps: number): string {
	const parts = Array.from({ length: clumps }, () => {
		const angle = random.between(0, Math.PI * 2);
		const reach = Math.sqrt(random.next());
		return [
			x + Math.cos(angle) * reach * radius,
			y + Math.sin(angle) * reach * radius * 0.72,
			random.between(0.2, 0.36) * radius,
		] as const;
	}).sort((a, b) => a[1] - b[1]);
	return parts
		.map(([cx, cy, r]) =>
			group(
				{},
				el("path", {
					d: blob(random, cx, cy, r, r * 0.72, 0.16, 11),
					fill: random.pick(["#3f5733", green, "#54703a"]),
				}),
				...Array.from({ length: 6 }, () => {
					const [lx, ly] = [cx + random.between(-0.75, 0.75) * r, cy + random.between(-0.2, 0.6) * r];
					return line(`M${lx.toFixed(0)} ${ly.toFixed(0)}q4 -5 9 -2`, random.pick([leaf, "#a9bb6a", "#33482c"]), 3);
				}),
				el("path", {
					d: `M${(cx - r * 0.9).toFixed(0)} ${(cy - r * 0.1).toFixed(0)}Q${(cx - r * 0.5).toFixed(0)} ${(cy - r * 0.98).toFixed(0)} ${cx.toFixed(0)} ${(cy - r * 0.8).toFixed(0)}Q${(cx + r * 0.66).toFixed(0)} ${(cy - r * 0.86).toFixed(0)} ${(cx + r * 0.9).toFixed(0)} ${(cy - r * 0.16).toFixed(0)}Q${(cx + r * 0.5).toFixed(0)} ${(cy - r * 0.56).toFixed(0)} ${(cx + r * 0.16).toFixed(0)} ${(cy - r * 0.36).toFixed(0)}Q${(cx - r * 0.3).toFixed(0)} ${(cy - r * 0.6).toFixed(0)} ${(cx - r * 0.9).toFixed(0)} ${(cy - r * 0.1).toFixed(0)}Z`,
					fill: random.pick([snow, snow, "#d5d8e4"]),
				}),
			),
		)
		.join("");
}

function elm(random: Random): string {
	return group(
		{},
		el("path", {
			d: "M596 662C604 600 598 540 586 470L560 390L600 450L616 360L628 452L676 386L640 480C634 560 640 610 652 662Z",
			fill: "#3d3038",
		}),
		line("M612 650C616 590 614 530 606 480M630 648C624 600 626 540 630 490", "#6c5a60", 2.6),
		crown(random, 616, 330, 168, 44),
	);
}

function farm(random: Random): string {
	const boards = (x0: number, x1: number, y0: number, y1: number, gap: number, stroke: string) =>
		Array.from({ length: Math.floor((y1 - y0) / gap) }, (_, i) =>
			line(`M${x0} ${(y0 + (i + 1) * gap + random.between(-0.6, 0.6)).toFixed(1)}H${x1}`, stroke, 1.8),
		);
	const window = (x: number, y: number) =>
		group(
			{},
			el("rect", { x, y, width: 26, height: 36, fill: "#f0b964", stroke: ink, "stroke-width": 4 }),
			line(`M${x + 13} ${y}v36M${x} ${y + 12}h26M${x} ${y + 24}h26`, ink, 2.4),
			line(`M${x - 4} ${y + 40}h34`, snow, 5),
		);
	const upright = Array.from({ length: 19 }, (_, i) => line(`M${202 + i * 12} 474V640`, "#5f2721", 2.2));
	const smoke: Point[] = [
		[900, 432],
		[910, 396],
		[886, 362],
		[906, 326],
		[876, 290],
		[890, 250],
	];
	return group(
		{},
		// Barn.
		el("path", { d: "M196 476L226 396L308 346L392 396L420 476V660H196Z", fill: barn }),
		group({ "clip-path": "url(#june-barn)" }, ...upright),
		hatch(
			random,
			{ x: 252, y: 400, width: 100, height: 60 },
			{ gap: 10, angle: 90, colour: "#5f2721", thickness: 2, breaks: 0 },
		),
		el("path", { d: "M420 476L392 396L308 346L470 352L552 402L576 486V660H420Z", fill: "#5c2a2a" }),
		...boards(424, 572, 488, 652, 13, "#3f1c20"),
		el("path", {
			d: "M184 486L216 388L306 330L476 336L562 392L592 494L572 490L546 412L470 366L310 358L234 402L206 486Z",
			fill: snow,
			stroke: ink,
			"stroke-width": 3,
		}),
		el("path", {
			d: "M310 350L474 356L556 404L580 488L426 480L398 398Z",
			fill: "#dfe0ea",
			stroke: ink,
			"stroke-width": 3,
		}),
		...Array.from({ length: 18 }, () => {
			const [x, y] = [random.between(416, 540), random.between(384, 470)];
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}l${random.between(12, 30).toFixed(0)} ${random.between(1, 5).toFixed(0)}`,
				shade,
				2.6,
			);
		}),
		el("rect", { x: 268, y: 548, width: 82, height: 112, fill: "#2a171b", stroke: ink, "stroke-width": 3 }),
		line("M268 548l82 112M350 548l-82 112", "#a4564a", 4),
		el("rect", { x: 290, y: 424, width: 38, height: 46, fill: "#2a171b", stroke: "#b8675a", "stroke-width": 3.4 }),
		// Saltbox house, its long roof running down at the back.
		el("path", { d: "M742 488L836 420L1060 566V664H742Z", fill: "#b9a78f", stroke: ink, "stroke-width": 3.4 }),
		...boards(746, 1056, 572, 662, 11, "#8c7b6a"),
		...boards(748, 950, 500, 566, 11, "#8c7b6a").map((board, i) => (i < 6 ? board : "")),
		el("path", {
			d: "M724 500L834 404L1084 572L1076 588L836 428L738 508Z",
			fill: snow,
			stroke: ink,
			"stroke-width": 3.4,
		}),
		el("path", { d: "M876 448V396H922V476Z", fill: "#7b4038", stroke: ink, "stroke-width": 3.4 }),
		line("M880 410h40M880 424h40M880 438h40M898 396v14M888 410v14M908 410v14", "#4b2626", 2),
		el("path", { d: "M870 398Q898 378 928 398Z", fill: snow, stroke: ink, "stroke-width": 2.6 }),
		window(772, 522),
		window(834, 482),
		window(834, 566),
		window(772, 592).replaceAll("#f0b964", "#4a4558"),
		window(986, 592),
		el("path", { d: "M898 664V584H944V664Z", fill: "#4b3a3c", stroke: ink, "stroke-width": 4 }),
		el("circle", { cx: 936, cy: 628, r: 3.4, fill: "#f0b964" }),
		...[0, 1, 2].map((i) =>
			line(
				curve(smoke.map(([x, y], j) => [x + (i - 1) * (6 + j * 5) + random.between(-4, 4), y - i * 8] as const)),
				random.pick([snow, "#c9c3cc"]),
				11 - i * 2.6,
				{ opacity: 0.62 },
			),
		),
	);
}

function orchard(random: Random): string {
	const tree = (x: number, y: number, size: number) =>
		group(
			{},
			line(
				`M${x} ${y}C${x - 8 * size} ${y - 40 * size} ${x + 10 * size} ${y - 70 * size} ${x - 4 * size} ${y - 110 * size}`,
				ink,
				21 * size,
			),
			line(
				`M${x} ${y - 60 * size}L${x - 46 * size} ${y - 120 * size}M${x + 2 * size} ${y - 70 * size}L${x + 50 * size} ${y - 126 * size}`,
				ink,
				10 * size,
			),
			line(
				`M${x + 4 * size} ${y - 8}C${x} ${y - 44 * size} ${x + 14 * size} ${y - 70 * size} ${x + 2 * size} ${y - 106 * size}`,
				"#75606a",
				3,
			),
			crown(random, x, y - 142 * size, 92 * size, 24),
			el("ellipse", { cx: x, cy: y + 2, rx: 46 * size, ry: 8 * size, fill: shade }),
		);
	return group({}, tree(1146, 652, 0.52), tree(1252, 664, 0.62), tree(1570, 664, 0.68), tree(1392, 694, 0.86));
}

/** Rows of maize a hand high, running to a point behind the house. */
function field(random: Random): string {
	const [vanishX, vanishY] = [780, 556];
	const ground = `M0 650C200 632 420 664 640 652C900 640 1200 676 1600 654V${height}H0Z`;
	const rows: string[] = [];
	for (let row = -5; row <= 15; row++) {
		for (let step = 0; step < 24; step++) {
			const share = 0.2 + 0.8 * (step / 24) ** 1.5;
			const y = vanishY + (1080 - vanishY) * share + random.between(-3, 3) * share;
			const x = vanishX + row * 152 * share + random.between(-9, 9) * share;
			if (x < -20 || x > 1620 || y < 668 || random.chance(0.15)) continue;
			rows.push(maize(random, x, y, share));
		}
	}
	const furrows = Array.from({ length: 21 }, (_, i) => {
		const row = i - 5 + 0.5;
		return line(
			`M${(vanishX + row * 152 * 0.22).toFixed(0)} ${(vanishY + 524 * 0.22).toFixed(0)}L${(vanishX + row * 152).toFixed(0)} 1080`,
			shade,
			7,
			{
				opacity: 0.55,
				"stroke-dasharray": `${random.between(60, 200).toFixed(0)} ${random.between(14, 60).toFixed(0)}`,
			},
		);
	});
	const drifts = Array.from({ length: 90 }, () => {
		const share = random.next();
		const y = 664 + share * 390;
		const x = random.between(-40, 1600);
		const long = 20 + share * random.between(40, 150);
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}q${(long / 2).toFixed(0)} ${(-3 - share * 7).toFixed(0)} ${long.toFixed(0)} 0`,
			random.pick([shade, "#c6cadb", "#8f98b4"]),
			1.6 + share * 2.6,
			{ opacity: 0.8 },
		);
	});
	// A rail fence keeps the sheep from the maize.
	const along = (share: number, up: number): Point => [
		vanishX - 6 * 152 * share,
		vanishY + (1080 - vanishY) * share - up * share,
	];
	const fence = Array.from({ length: 9 }, (_, i) => {
		const share = 0.2 + 0.62 * (i / 8) ** 1.3;
		const next = 0.2 + 0.62 * ((i + 1) / 8) ** 1.3;
		return group(
			{},
			...[42, 84].map((up) =>
				line(`M${along(share, up).join(" ")}L${along(next, up - 4).join(" ")}`, "#5a4a4c", 13 * share),
			),
			line(`M${along(share, 90).join(" ")}L${along(next, 86).join(" ")}`, snow, 8 * share),
			line(`M${along(share, -6).join(" ")}L${along(share, 112).join(" ")}`, "#463a3c", 19 * share),
			line(`M${along(share, 112).join(" ")}h0.1`, snow, 22 * share),
		);
	});
	const grass = Array.from({ length: 100 }, () => {
		const y = random.between(674, 940);
		const share = (y - vanishY) / 524;
		const x = random.between(-10, vanishX - 6.6 * 152 * share);
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}l${(-7 * share).toFixed(0)} ${(-18 * share).toFixed(0)}m${(8 * share).toFixed(0)} ${(18 * share).toFixed(0)}l${(6 * share).toFixed(0)} ${(-24 * share).toFixed(0)}m${(-2 * share).toFixed(0)} ${(24 * share).toFixed(0)}l${(18 * share).toFixed(0)} ${(-14 * share).toFixed(0)}`,
			random.pick([green, leaf, "#75713c"]),
			3.4 * share + 0.6,
		);
	});
	const shadows = [
		"M196 660H576L520 684L90 690Z",
		"M742 664H1060L1010 686L660 692Z",
		"M596 664H654L600 700L470 706Z",
	].map((d) => el("path", { d, fill: shade, opacity: 0.75 }));
	return group(
		{},
		el("path", { d: ground, fill: snow }),
		...shadows,
		...furrows,
		...drifts,
		...grass,
		group({ fill: "none", "stroke-linecap": "round" }, ...rows),
		...fence,
	);
}

function maize(random: Random, x: number, y: number, scale: number): string {
	const tall = random.between(34, 50) * scale;
	const blade = (lean: number, reach: number) =>
		`M${x.toFixed(0)} ${y.toFixed(0)}Q${(x + lean * 0.3).toFixed(0)} ${(y - tall * reach).toFixed(0)} ${(x + lean).toFixed(0)} ${(y - tall * reach * 0.62).toFixed(0)}`;
	const side = random.between(14, 24) * scale;
	const stroke = (d: string, colour: string, thickness: number) =>
		el("path", { d, stroke: colour, "stroke-width": thickness });
	return group(
		{},
		el("ellipse", { cx: x + 3 * scale, cy: y + 1, rx: 15 * scale, ry: 4 * scale, fill: "#8f98b4" }),
		stroke(
			`${blade(-side, 1)}${blade(side, 0.9)}M${x.toFixed(0)} ${y.toFixed(0)}v${(-tall).toFixed(0)}`,
			random.pick([green, "#4f6a34", "#75713c"]),
			4.6 * scale,
		),
		stroke(blade(side, 1.12), leaf, 3.4 * scale),
		random.chance(0.45)
			? stroke(
					`M${(x - side * 0.7).toFixed(0)} ${(y - tall * 0.78).toFixed(0)}q${(side * 0.3).toFixed(0)} ${(-5 * scale).toFixed(0)} ${(side * 0.7).toFixed(0)} 0`,
					snow,
					4 * scale,
				)
			: "",
	);
}

/** Shorn a week ago, and sorry for it. */
function sheep(random: Random): string {
	const one = (x: number, y: number, size: number, facing: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size * facing} ${size})` },
			el("ellipse", { cx: 6, cy: 40, rx: 58, ry: 9, fill: "#8f98b4" }),
			line("M-26 12V40M-14 14V40M24 12V40M36 10V40", ink, 6.5),
			el("path", { d: blob(random, 4, -2, 48, 26, 0.07, 14), fill: "#d9c9b1", stroke: ink, "stroke-width": 3.4 }),
			...Array.from({ length: 12 }, () => {
				const [hx, hy] = [random.between(-34, 38), random.between(-14, 16)];
				return line(`M${hx.toFixed(0)} ${hy.toFixed(0)}q5 5 10 0`, "#9c8a78", 2.2);
			}),
			line("M-38 -12Q4 -36 44 -10", snow, 7),
			el("path", {
				d: "M40 -14C48 -36 62 -38 72 -28C82 -22 86 -12 78 -6C68 0 56 4 46 4Z",
				fill: "#4a3f45",
				stroke: ink,
				"stroke-width": 3,
			}),
			el("path", { d: "M52 -30L40 -36L46 -24Z", fill: "#4a3f45", stroke: ink, "stroke-width": 2.4 }),
			el("circle", { cx: 66, cy: -20, r: 2.6, fill: snow }),
		);
	return group({}, one(226, 730, 0.66, 1), one(120, 752, 0.8, -1), one(238, 778, 0.86, 1), one(74, 838, 1.05, 1));
}

function farmer(): string {
	return group(
		{ transform: "translate(1130 946) scale(1.02 1.12)" },
		el("path", { d: "M-40 6C20 -6 130 -4 240 22L236 34C130 20 20 24 -40 18Z", fill: "#8f98b4" }),
		line("M62 6L34 -236", ink, 8),
		line("M62 6L34 -236", "#8c6a4a", 4.4),
		el("path", { d: "M26 -246L60 -254L62 -244L36 -234Z", fill: "#77788a", stroke: ink, "stroke-width": 3 }),
		el("path", { d: "M-32 8L-24 -78H24L30 8H6L0 -58L-8 8Z", fill: "#3a3342", stroke: ink, "stroke-width": 3 }),
		el("path", { d: "M-36 10h32v-9h-26ZM4 10h32l-6 -9h-24Z", fill: ink }),
		el("path", {
			d: "M-38 -70C-44 -120 -40 -166 -24 -178C-8 -186 12 -186 24 -178C40 -166 44 -112 38 -66C18 -58 -18 -58 -38 -70Z",
			fill: "#5b4a3c",
			stroke: ink,
			"stroke-width": 3.4,
		}),
		line("M0 -120V-64M-22 -150C-26 -126 -26 -100 -22 -78M20 -150C24 -126 24 -104 22 -80", "#3a2f2a", 2.6),
		line("M-30 -164C-54 -140 -58 -110 -46 -90", ink, 22),
		line("M-30 -164C-54 -140 -58 -110 -46 -90", "#5b4a3c", 16),
		line("M28 -164C52 -150 56 -130 48 -118", ink, 22),
		line("M28 -164C52 -150 56 -130 48 -118", "#5b4a3c", 16),
		el("circle", { cx: 47, cy: -114, r: 9, fill: "#c58f6c", stroke: ink, "stroke-width": 3 }),
		el("path", {
			d: "M-24 -180C-10 -196 10 -196 24 -180C14 -170 -14 -170 -24 -180Z",
			fill: barn,
			stroke: ink,
			"stroke-width": 3,
		}),
		el("circle", { cx: 0, cy: -204, r: 18, fill: "#5a3d33", stroke: ink, "stroke-width": 3 }),
		el("path", { d: "M-5 -192Q0 -166 5 -192Z", fill: "#5a3d33", stroke: ink, "stroke-width": 2.4 }),
		el("path", {
			d: "M-42 -210C-20 -200 20 -200 42 -212C30 -220 22 -218 20 -228C18 -248 -18 -248 -20 -228C-22 -218 -32 -218 -42 -210Z",
			fill: ink,
		}),
		el("path", {
			d: "M-20 -232C-14 -250 14 -250 20 -234C10 -240 -8 -240 -20 -232ZM-40 -212C-30 -218 -24 -216 -20 -222C-10 -214 10 -214 20 -222C26 -216 32 -218 40 -214C20 -206 -20 -204 -40 -212Z",
			fill: snow,
		}),
		line("M-34 -168C-28 -182 -16 -186 -8 -184M12 -184C22 -184 32 -178 36 -166", snow, 6),
	);
}

/** The dry-stone wall between the field and us. */
function wall(random: Random): string {
	const stones: string[] = [];
	for (let course = 0; course < 4; course++) {
		let x = -40 + (course % 2) * 26;
		while (x < 1640) {
			const w = random.between(56, 128) * (0.8 + course * 0.1);
			const y = 968 + course * 34 + Math.sin(x / 170) * 9;
			const h = random.between(18, 24);
			stones.push(
				el("path", {
					d: blob(random, x + w / 2, y + 14, w / 2, h, 0.1, 9),
					fill: random.pick(["#5c586a", "#6b6677", "#4c4858", "#777183"]),
					stroke: ink,
					"stroke-width": 4,
				}),
				line(
					`M${(x + w * 0.2).toFixed(0)} ${(y + 4).toFixed(0)}q${(w * 0.25).toFixed(0)} -8 ${(w * 0.5).toFixed(0)} -4`,
					"#a29cab",
					3,
				),
				...Array.from({ length: 2 }, () =>
					line(
						`M${(x + random.between(0.2, 0.75) * w).toFixed(0)} ${(y + random.between(8, 26)).toFixed(0)}l${random.between(6, 16).toFixed(0)} ${random.between(-2, 5).toFixed(0)}`,
						"#38333f",
						2,
					),
				),
			);
			x += w - 6;
		}
	}
	const cap: Point[] = [];
	const under: Point[] = [];
	for (let x = -30; x <= 1640; x += 46) {
		const y = 962 + Math.sin(x / 170) * 9;
		cap.push([x, y - random.between(16, 32)]);
		under.unshift([x, y + random.between(-2, 15)]);
	}
	const twigs = [742, 1462].map((x) =>
		group(
			{},
			...Array.from({ length: 7 }, () => {
				const lean = random.between(-60, 60);
				const tall = random.between(60, 132);
				return group(
					{},
					line(
						`M${x} 980Q${(x + lean * 0.2).toFixed(0)} ${(980 - tall * 0.6).toFixed(0)} ${(x + lean).toFixed(0)} ${(980 - tall).toFixed(0)}`,
						"#463a3c",
						3.4,
					),
					...[0.55, 0.75, 0.95].map((share) => {
						const [lx, ly] = [x + lean * share * share, 980 - tall * share];
						return el("path", {
							d: `M${lx.toFixed(0)} ${ly.toFixed(0)}q12 -14 26 -6q-10 12 -26 6Z`,
							fill: random.pick([leaf, green, "#d58f93", leaf]),
							stroke: ink,
							"stroke-width": 1.4,
						});
					}),
				);
			}),
		),
	);
	return group(
		{},
		...twigs,
		el("rect", { x: 0, y: 972, width, height: 100, fill: ink }),
		...stones,
		el("path", { d: `${curve(cap)}L${curve(under).slice(1)}Z`, fill: "#f4f1f3", stroke: ink, "stroke-width": 3.4 }),
		...cap.slice(1, -1).map(([x, y]) => line(`M${(x - 14).toFixed(0)} ${(y + 17).toFixed(0)}q14 5 30 1`, shade, 3)),
	);
}

function fallingSnow(random: Random): string {
	return group(
		{},
		...[2.6, 4, 5.4, 7, 11].map((size, i) =>
			line(
				Array.from(
					{ length: [110, 90, 70, 34, 20][i] as number },
					() => `M${random.between(0, width).toFixed(0)} ${random.between(0, height).toFixed(0)}h0.1`,
				).join(""),
				"#fbf9fa",
				size,
				{ opacity: 0.9 },
			),
		),
	);
}
