import {
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	polyline,
	type Random,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const INK = "#1e1b26";
const BRICK = "#a63d2a";
const MUSTARD = "#e0a43a";
const TEAL = "#1f5f66";
const CREAM = "#f7ecd2";
const ROSE = "#d98c7a";
const SAGE = "#8aa58b";
const WOOD = "#5a3226";

/** A bookshop's counter: the reader's red line crosses the bars on the back of a book. */
export default function draw(): string {
	const random = seededRandom(97);
	return sheet(
		1600,
		1067,
		"#2a1c24",
		shelves(random),
		lamp(random),
		counter(random),
		stack(random, 70, 820, [
			[330, 56, TEAL],
			[300, 44, MUSTARD],
			[316, 62, BRICK],
			[270, 38, SAGE],
			[288, 50, ROSE],
			[236, 40, CREAM],
		]),
		plant(random),
		book(random),
		scanner(random),
		bell(),
	);
}

function shelves(random: Random): string {
	const colours = [BRICK, MUSTARD, TEAL, CREAM, ROSE, SAGE, "#7d2f3f", "#35434f", "#c9742f"];
	const rows = [-60, 190, 440].map((top) => {
		const floor = top + 226;
		const parts: string[] = [];
		let x = -10;
		while (x < 1610) {
			const width = random.between(22, 62);
			if (random.chance(0.06)) {
				x += random.between(20, 50);
				continue;
			}
			const height = random.between(140, 206);
			const colour = random.pick(colours);
			const leans = random.chance(0.07);
			const band = random.pick([INK, CREAM, MUSTARD]);
			const y = floor - height;
			const decoration = random.pick([
				`M${x + 3} ${y + 22}h${width - 6}M${x + 3} ${y + 30}h${width - 6}M${x + 3} ${floor - 26}h${width - 6}`,
				`M${x + width / 2} ${y + 34}v${height * 0.4}`,
				`M${x + 5} ${y + 40}h${width - 10}v${height * 0.25}h${10 - width}z`,
				`M${x + width / 2} ${y + 50}l8 12l-8 12l-8 -12zM${x + 4} ${floor - 34}h${width - 8}`,
			]);
			parts.push(
				group(
					{ transform: leans ? `rotate(7 ${Math.round(x)} ${floor})` : undefined },
					el("rect", { x, y, width, height, rx: 3, fill: colour }),
					el("rect", { x: x + width * 0.72, y, width: width * 0.28, height, fill: INK, opacity: 0.28 }),
					el("path", { d: decoration, stroke: band, "stroke-width": 3, fill: "none", opacity: 0.85 }),
					el("path", { d: `M${x + 4} ${y + 4}V${floor}`, stroke: CREAM, "stroke-width": 2, opacity: 0.35 }),
				),
			);
			x += width + (leans ? 26 : 1.5);
		}
		return group(
			{},
			el("rect", { x: 0, y: top, width: 1600, height: 226, fill: "#1b1119" }),
			...parts,
			el("rect", { x: 0, y: top, width: 1600, height: 26, fill: INK, opacity: 0.55 }),
			el("rect", { x: 0, y: floor, width: 1600, height: 24, fill: WOOD }),
			el("path", { d: `M0 ${floor + 3}H1600`, stroke: "#96603f", "stroke-width": 4 }),
		);
	});
	const posts = [392, 1132].map((x) =>
		group(
			{},
			el("rect", { x, y: 0, width: 30, height: 720, fill: "#47261f" }),
			el("rect", { x, y: 0, width: 7, height: 720, fill: "#7d4c35" }),
		),
	);
	return group({}, ...rows, ...posts);
}

function lamp(random: Random): string {
	const beams = "M690 120L240 720H1330L850 120Z";
	return group(
		{},
		el("path", { d: beams, fill: "#f7d98e", opacity: 0.16 }),
		el("path", { d: "M720 120L470 720H1090L820 120Z", fill: "#f7d98e", opacity: 0.14 }),
		el("path", { d: "M770 0V40", stroke: INK, "stroke-width": 8 }),
		el("path", { d: "M736 40H804L884 122H656Z", fill: TEAL }),
		el("path", { d: "M770 40H804L884 122H790Z", fill: "#154449" }),
		el("path", { d: "M744 48L684 112", stroke: "#74a9a6", "stroke-width": 6, "stroke-linecap": "round" }),
		el("ellipse", { cx: 770, cy: 124, rx: 112, ry: 15, fill: "#fff3cc" }),
		stipple(random, { x: 520, y: 160, width: 500, height: 420 }, 70, { colour: "#fbe7b0", smallest: 0.8, largest: 2 }),
	);
}

function counter(random: Random): string {
	const grain = Array.from({ length: 46 }, () => {
		const y = random.between(800, 950);
		const x = random.between(-200, 1400);
		const length = random.between(160, 700);
		return curve([
			[x, y],
			[x + length / 2, y + random.between(-5, 5)],
			[x + length, y],
		]);
	});
	const panels = Array.from({ length: 6 }, (_, i) => `M${20 + i * 268} 992h228v110h-228z`);
	return group(
		{},
		el("rect", { x: 0, y: 700, width: 1600, height: 100, fill: "#1b1119" }),
		el("rect", { x: 0, y: 780, width: 1600, height: 176, fill: "#b4713f" }),
		el("path", { d: grain.join(""), stroke: "#8b512b", "stroke-width": 3, fill: "none", opacity: 0.7 }),
		el("ellipse", { cx: 760, cy: 880, rx: 640, ry: 74, fill: "#e0a35e", opacity: 0.4 }),
		el("rect", { x: 0, y: 950, width: 1600, height: 28, fill: "#7a4526" }),
		el("path", { d: "M0 952H1600", stroke: "#d9975a", "stroke-width": 4 }),
		el("rect", { x: 0, y: 976, width: 1600, height: 91, fill: "#4a271c" }),
		el("path", { d: panels.join(""), fill: "#5d3323", stroke: "#351a13", "stroke-width": 5 }),
	);
}

/** A pile of books lying on the counter, the first at the bottom. */
function stack(
	random: Random,
	x: number,
	floor: number,
	books: readonly (readonly [number, number, string])[],
): string {
	let y = floor + 90;
	const parts = [el("ellipse", { cx: x + 190, cy: floor + 90, rx: 220, ry: 18, fill: INK, opacity: 0.4 })];
	for (const [width, height, colour] of books) {
		y -= height;
		const left = x + random.between(0, 40);
		const leaves = Array.from({ length: 5 }, (_, i) => `M${left + width - 30} ${y + 9 + ((height - 18) * i) / 4}h26`);
		parts.push(
			el("rect", { x: left, y, width, height, rx: 7, fill: colour }),
			el("path", { d: `M${left + width - 32} ${y + 6}h32v${height - 12}h-32z`, fill: "#e9dcb9" }),
			el("path", { d: leaves.join(""), stroke: "#a8946a", "stroke-width": 2 }),
			el("path", {
				d: `M${left + 28} ${y}v${height}M${left + 40} ${y}v${height}M${left + width - 62} ${y}v${height}`,
				stroke: INK,
				"stroke-width": 3,
				opacity: 0.5,
			}),
			el("rect", {
				x: left + 78,
				y: y + height * 0.36,
				width: width * 0.38,
				height: height * 0.28,
				fill: colour === CREAM ? BRICK : CREAM,
				opacity: 0.8,
			}),
			el("rect", {
				x: left,
				y: y + height * 0.7,
				width: width - 32,
				height: height * 0.3,
				rx: 6,
				fill: INK,
				opacity: 0.22,
			}),
			el("path", { d: `M${left + 8} ${y + 4}h${width - 50}`, stroke: CREAM, "stroke-width": 3, opacity: 0.6 }),
		);
	}
	return group({}, ...parts);
}

function plant(random: Random): string {
	const leaves = Array.from({ length: 15 }, (_, i) => {
		const angle = -Math.PI / 2 + (i - 7) * 0.2 + random.between(-0.06, 0.06);
		const reach = random.between(120, 200);
		const [x, y] = [1470, 770];
		const tip: Point = [x + Math.cos(angle) * reach * 1.1, y + Math.sin(angle) * reach];
		const side = reach * 0.17;
		const middle: Point = [(x + tip[0]) / 2, (y + tip[1]) / 2];
		const [nx, ny] = [-Math.sin(angle) * side, Math.cos(angle) * side];
		const outline = curve([[x, y], [middle[0] + nx, middle[1] + ny], tip, [middle[0] - nx, middle[1] - ny]], true);
		return group(
			{},
			el("path", { d: outline, fill: i % 3 === 0 ? "#5d8064" : i % 3 === 1 ? SAGE : "#3f6650" }),
			el("path", { d: polyline([[x, y], tip]), stroke: "#2c4a3b", "stroke-width": 2.4 }),
		);
	});
	return group(
		{},
		...leaves,
		el("ellipse", { cx: 1480, cy: 902, rx: 100, ry: 14, fill: INK, opacity: 0.4 }),
		el("path", { d: "M1392 770H1548L1524 900H1416Z", fill: ROSE }),
		el("path", { d: "M1490 770H1548L1524 900H1486Z", fill: "#b0604f" }),
		el("rect", { x: 1382, y: 756, width: 176, height: 26, rx: 5, fill: ROSE }),
		el("path", {
			d: "M1408 820l20 20l20 -20l20 20l20 -20l20 20l20 -20",
			stroke: CREAM,
			"stroke-width": 5,
			fill: "none",
		}),
	);
}

/** The bars of an article number of thirteen digits, as the 95 modules of the standard. */
function bars(number: string): string {
	const left = [
		"0001101",
		"0011001",
		"0010011",
		"0111101",
		"0100011",
		"0110001",
		"0101111",
		"0111011",
		"0110111",
		"0001011",
	];
	const parity = ["LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL"];
	const invert = (code: string) => [...code].map((bit) => (bit === "0" ? "1" : "0")).join("");
	const digits = [...number].map(Number);
	const sides = parity[digits[0] as number] as string;
	const first = digits.slice(1, 7).map((digit, i) => {
		const code = left[digit] as string;
		return sides[i] === "L" ? code : [...invert(code)].reverse().join("");
	});
	const second = digits.slice(7).map((digit) => invert(left[digit] as string));
	return `101${first.join("")}01010${second.join("")}101`;
}

function book(random: Random): string {
	const [x, y, width, height] = [470, 306, 560, 590];
	const module = 4.6;
	const code = bars("9781234567897");
	const start = x + (width - 95 * module) / 2;
	const label = { x: start - 54, y: 560, width: 95 * module + 106, height: 262 };
	const drawn = [...code].flatMap((bit, i) => {
		if (bit === "0") return [];
		const isGuard = i < 3 || i > 91 || (i > 44 && i < 50);
		const isLast = i >= 85 && i < 92;
		return [
			el("rect", {
				x: start + i * module - 0.1,
				y: label.y + 26,
				width: module + 0.2,
				height: isGuard ? 216 : 196,
				fill: isLast ? "#8f1d14" : INK,
			}),
		];
	});
	const hills = Array.from(
		{ length: 7 },
		(_, i) => `M${x + 30} ${350 + i * 24}q70 ${-30 + i * 3} 140 ${i * 2}t140 0t140 ${-i}t140 0`,
	);
	return group(
		{},
		el("path", {
			d: `M${x + 12} ${y + height - 4}L${x + width + 150} ${y + height + 34}H${x - 40}Z`,
			fill: INK,
			opacity: 0.35,
		}),
		el("path", { d: `M${x + width} ${y + 8}l34 20v${height - 40}l-34 18z`, fill: "#e9dcb9" }),
		el("path", {
			d: [6, 13, 20, 27].map((d) => `M${x + width + d} ${y + 8 + d * 0.6}v${height - 10 - d}`).join(""),
			stroke: "#b7a57c",
			"stroke-width": 2,
		}),
		el("rect", { x: x - 26, y, width: 30, height, rx: 8, fill: "#8b2f20" }),
		el("rect", { x, y, width, height, rx: 6, fill: MUSTARD }),
		clip("cover", el("rect", { x, y, width, height, rx: 6 })),
		group(
			{ "clip-path": "url(#cover)" },
			el("circle", { cx: x + 420, cy: y + 110, r: 62, fill: BRICK }),
			el("path", { d: hills.join(""), stroke: "#a8701c", "stroke-width": 6, fill: "none" }),
			el("path", { d: `M${x} 520q140 -60 280 -20t280 -34V${y + height}H${x}Z`, fill: TEAL }),
			hatchOn(
				"sea",
				`M${x} 520q140 -60 280 -20t280 -34V${y + height}H${x}Z`,
				hatch(
					random,
					{ x, y: 500, width, height: 396 },
					{ gap: 12, angle: -18, colour: "#17494f", thickness: 2.6, breaks: 0.03 },
				),
			),
			el("path", { d: `M${x + 16} ${y}V${y + height}`, stroke: "#a8701c", "stroke-width": 5 }),
			el("path", { d: `M${x} ${y}h26V${y + height}h-26z`, fill: INK, opacity: 0.16 }),
		),
		el("rect", { ...label, rx: 6, fill: "#fffaec" }),
		...drawn,
		el("path", {
			d: `M${start + 85 * module - 2} ${label.y + 230}v14h${7 * module + 2}v-14M${start + 88.5 * module} ${label.y + 244}v${40}`,
			fill: "none",
			stroke: "#d8452c",
			"stroke-width": 6,
			"stroke-linecap": "round",
		}),
		el("circle", { cx: start + 88.5 * module, cy: label.y + 296, r: 14, fill: "#d8452c" }),
	);
}

function scanner(random: Random): string {
	return group(
		{},
		el("path", { d: "M1226 562L470 676L1032 712Z", fill: "#ff5a3c", opacity: 0.13 }),
		el("path", { d: "M478 680H1022", stroke: "#ff6a4a", "stroke-width": 5, opacity: 0.75, "stroke-linecap": "round" }),
		el("ellipse", { cx: 1290, cy: 902, rx: 150, ry: 16, fill: INK, opacity: 0.4 }),
		el("path", { d: "M1330 890Q1440 930 1500 934T1600 920", stroke: INK, "stroke-width": 12, fill: "none" }),
		el("path", { d: "M1290 640L1362 620L1386 880Q1330 902 1276 884Z", fill: "#35434f" }),
		el("path", { d: "M1336 628L1362 620L1386 880Q1366 890 1346 892Z", fill: "#202a34" }),
		el("path", { d: "M1286 668Q1260 690 1272 716L1292 712Z", fill: BRICK }),
		el("path", {
			d: "M1216 530L1240 500Q1330 472 1404 512Q1430 560 1398 616Q1330 662 1258 636L1218 596Z",
			fill: "#4d5f6b",
		}),
		el("path", {
			d: "M1330 480Q1376 486 1404 512Q1430 560 1398 616Q1362 642 1322 644Q1372 560 1330 480Z",
			fill: "#35434f",
		}),
		el("path", {
			d: "M1250 514Q1310 492 1366 506",
			stroke: "#a9bcc2",
			"stroke-width": 7,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", { d: "M1216 530L1240 500L1256 636L1218 596Z", fill: INK }),
		el("path", { d: "M1222 538L1234 522L1244 610L1224 592Z", fill: "#ff6a4a" }),
		hatchOn(
			"grip",
			"M1290 640L1362 620L1386 880Q1330 902 1276 884Z",
			hatch(
				random,
				{ x: 1270, y: 740, width: 120, height: 130 },
				{ gap: 12, angle: 0, colour: "#202a34", thickness: 4 },
			),
		),
	);
}

function hatchOn(id: string, shape: string, strokes: string): string {
	return group({}, clip(id, el("path", { d: shape })), group({ "clip-path": `url(#${id})` }, strokes));
}

function bell(): string {
	return group(
		{},
		el("ellipse", { cx: 1150, cy: 926, rx: 74, ry: 11, fill: INK, opacity: 0.4 }),
		el("path", { d: "M1086 906Q1090 846 1146 846Q1202 846 1208 906Z", fill: "#f0c765" }),
		el("path", { d: "M1160 848Q1204 856 1208 906H1170Q1184 874 1160 848Z", fill: "#b97f23" }),
		el("path", {
			d: "M1104 892Q1108 864 1132 858",
			stroke: "#fff6d8",
			"stroke-width": 7,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("rect", { x: 1076, y: 904, width: 142, height: 18, rx: 6, fill: INK }),
		el("path", { d: "M1146 846V832", stroke: INK, "stroke-width": 8 }),
		el("circle", { cx: 1146, cy: 830, r: 9, fill: INK }),
	);
}
