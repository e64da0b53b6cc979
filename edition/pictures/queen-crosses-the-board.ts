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

const night = "#1b2440";
const dusk = "#3b3d6b";
const brick = "#b0492f";
const brickDark = "#6d2a2a";
const cream = "#f5e6c5";
const gold = "#e3aa45";
const leaf = "#2f5a4b";

/** A great chess queen on a courtyard that is a chessboard, at nightfall: gold squares run from her in eight directions. */
export default function draw(): string {
	const random = seededRandom(1475);
	// The courtyard: a board of 8 by 8 in perspective; file 0..8 from left to right, rank 0..8 going away.
	const at = (file: number, rank: number): Point => {
		const depth = 1 + rank * 0.2;
		return [800 + ((file - 4) * 345) / depth, 430 + 690 / depth - 46];
	};
	const square = (file: number, rank: number) =>
		polyline([at(file, rank), at(file + 1, rank), at(file + 1, rank + 1), at(file, rank + 1)], true);
	const queenFile = 3;
	const queenRank = 2;
	const isReached = (file: number, rank: number) => {
		const [across, along] = [file - queenFile, rank - queenRank];
		return across === 0 || along === 0 || Math.abs(across) === Math.abs(along);
	};
	const squares: string[] = [];
	for (let rank = -1; rank < 8; rank++) {
		for (let file = -4; file < 12; file++) {
			const isBoard = file >= 0 && file < 8 && rank >= 0;
			const isDark = (file + rank + 20) % 2 === 0;
			const isGold = isBoard && isReached(file, rank);
			const fill = isGold ? (isDark ? "#d2903a" : "#f3cf7c") : isDark ? "#5a2b38" : "#c98d6d";
			squares.push(el("path", { d: square(file, rank), fill: isBoard ? fill : isDark ? "#3a2440" : "#4c3150" }));
			if (!isBoard) continue;
			const [x, y] = at(file + 0.1, rank + 0.1);
			const [right] = at(file + 0.9, rank + 0.1);
			const [, far] = at(file + 0.1, rank + 0.9);
			const lines = Array.from({ length: 5 }, () => {
				const from = random.between(x, right);
				const lineY = random.between(far, y);
				return `M${Math.round(from)} ${Math.round(lineY)}h${Math.round((right - x) * random.between(0.06, 0.25))}`;
			}).join("");
			squares.push(
				el("path", {
					d: lines,
					stroke: isGold ? "#b87527" : isDark ? "#7a4048" : "#e4b391",
					"stroke-width": Math.max(1, 3.4 - rank * 0.3),
					opacity: 0.75,
				}),
			);
		}
	}
	const border = el("path", {
		d: polyline([at(0, -0.02), at(8, -0.02), at(8, 8), at(0, 8)], true),
		fill: "none",
		stroke: cream,
		"stroke-width": 5,
		opacity: 0.8,
	});

	// A turned piece: half a profile, mirrored; lit from the left, hatched on the right.
	let pieces = 0;
	const defs: string[] = [];
	const turned = (
		file: number,
		rank: number,
		scale: number,
		profile: readonly Point[],
		[fill, light, shade]: readonly [string, string, string],
		head: string,
	) => {
		const [x, y] = at(file + 0.5, rank + 0.5);
		const size = (scale * 1.55) / (1 + (rank + 0.5) * 0.2);
		const right = profile.map(([px, py]): Point => [px, -py]);
		const left = right.map(([px, py]): Point => [-px, py]).toReversed();
		const outline = `${curve(right)}L${polyline(left).slice(1).split("L")[0]}${curve(left).slice(curve(left).indexOf("C"))}Z`;
		const id = `piece${pieces++}`;
		defs.push(clip(id, el("path", { d: outline })));
		const tall = Math.max(...profile.map(([, py]) => py));
		const wide = Math.max(...profile.map(([px]) => px));
		return group(
			{ transform: `translate(${Math.round(x)} ${Math.round(y)}) scale(${size.toFixed(3)})` },
			el("path", { d: outline, fill: night, opacity: 0.55, transform: "translate(0 -12) matrix(1 0 -1.05 0.16 0 0)" }),
			el("ellipse", { cx: 8, cy: 2, rx: wide * 1.04, ry: wide * 0.24, fill: night, opacity: 0.5 }),
			el("path", { d: outline, fill }),
			group(
				{ "clip-path": `url(#${id})` },
				el("rect", { x: wide * 0.28, y: -tall, width: wide, height: tall + 20, fill: shade, opacity: 0.55 }),
				hatch(
					random,
					{ x: wide * 0.05, y: -tall, width: wide, height: tall + 20 },
					{ gap: 7, angle: 62, colour: shade, thickness: 2.2 },
				),
				el("path", {
					d: curve(profile.map(([px, py]): Point => [-px * 0.66, -py])),
					fill: "none",
					stroke: light,
					"stroke-width": 7,
					"stroke-linecap": "round",
				}),
				...profile
					.filter((_, i) => i % 4 === 2)
					.map(([px, py]) =>
						el("path", {
							d: `M${-px} ${-py}Q0 ${-py + px * 0.34} ${px} ${-py}`,
							fill: "none",
							stroke: shade,
							"stroke-width": 4,
						}),
					),
			),
			head,
		);
	};
	const base: Point[] = [
		[96, -14],
		[100, 6],
		[97, 26],
		[78, 36],
		[84, 52],
		[74, 66],
		[54, 78],
	];
	const queenBody: Point[] = [
		...base,
		[44, 120],
		[36, 180],
		[32, 250],
		[36, 300],
		[66, 312],
		[70, 324],
		[44, 334],
		[56, 346],
		[40, 356],
		[46, 392],
		[66, 446],
		[70, 452],
		[0, 458],
	];
	const pawnBody: Point[] = [
		...base,
		[42, 104],
		[30, 140],
		[28, 166],
		[58, 176],
		[58, 186],
		[30, 194],
		[48, 216],
		[54, 244],
		[44, 274],
		[18, 290],
		[0, 292],
	];
	const kingBody: Point[] = [
		...base,
		[46, 130],
		[38, 210],
		[38, 280],
		[70, 292],
		[70, 306],
		[46, 316],
		[52, 360],
		[66, 404],
		[48, 420],
		[0, 430],
	];
	const rookBody: Point[] = [...base, [58, 110], [50, 160], [50, 200], [70, 214], [72, 262], [66, 264], [0, 264]];
	const crown = (light: string, fill: string, shade: string) => {
		const points: string[] = [];
		for (let i = -2; i <= 2; i++) {
			const x = i * 33;
			const y = -512 + Math.abs(i) * 9;
			points.push(
				el("path", { d: `M${x - 18} -446L${x} ${y}L${x + 18} -446Z`, fill: i > 0 ? shade : fill }),
				el("circle", { cx: x, cy: y - 8, r: 11, fill: i > 0 ? fill : light }),
			);
		}
		return group(
			{},
			...points,
			el("path", { d: "M-72 -452Q0 -424 72 -452L66 -432Q0 -404 -66 -432Z", fill: brick }),
			el("path", { d: "M-72 -452Q0 -424 72 -452", fill: "none", stroke: light, "stroke-width": 4 }),
			...[-44, -16, 14, 42].map((x) => el("circle", { cx: x, cy: -425 + Math.abs(x) * 0.14 - 2, r: 5, fill: light })),
		);
	};
	const cross = (light: string) =>
		group({}, el("path", { d: "M-7 -426V-490H7V-426ZM-24 -474H24V-460H-24Z", fill: light }));
	const notches = (fill: string) =>
		el("path", { d: "M-70 -258V-296H-42V-272H-16V-296H16V-272H42V-296H70V-258Z", fill });
	const white = ["#efd9ae", "#fff6df", "#a5713f"] as const;
	const black = ["#2a2f52", "#7f86b5", "#131836"] as const;

	// Sky, town and arcade.
	const sky = group(
		{},
		...[night, "#242d52", "#30365f", dusk, "#6a4a6d", "#a55c5b", "#d98a58", "#eeb56a"].map((fill, i) =>
			el("path", { d: ridge(random, 1600, i * 46, 560, 7, 8), fill }),
		),
		stipple(random, { x: 0, y: 0, width: 1600, height: 190 }, 110, { colour: cream, smallest: 0.7, largest: 2.2 }),
		el("circle", { cx: 1270, cy: 104, r: 46, fill: cream }),
		el("circle", { cx: 1289, cy: 94, r: 43, fill: "#242d52" }),
	);
	const towers = group(
		{},
		...Array.from({ length: 26 }, (_, i) => {
			const x = -20 + i * 64 + random.between(-16, 16);
			const tall = random.between(40, 110);
			return group(
				{},
				el("path", {
					d: `M${x} 420V${400 - tall}L${x + 34} ${378 - tall}L${x + 68} ${400 - tall}V420Z`,
					fill: random.pick(["#4a3358", "#573a58", "#41304f"]),
				}),
				random.chance(0.7) ? el("rect", { x: x + 26, y: 414 - tall, width: 8, height: 13, fill: gold }) : "",
			);
		}),
		el("path", { d: "M300 420V150L332 120L364 150V420Z", fill: "#3a2a4c" }),
		el("path", { d: "M290 152H374V166H290Z", fill: "#2b2140" }),
		el("path", { d: "M316 190V230H330V190A7 7 0 0 0 316 190ZM336 190V230H350V190A7 7 0 0 0 336 190Z", fill: gold }),
		el("path", { d: "M1020 420V250C1020 196 1150 196 1150 250V420Z", fill: "#41304f" }),
		el("path", { d: "M1085 208V170", stroke: "#41304f", "stroke-width": 6 }),
		...Array.from({ length: 30 }, (_, i) =>
			el("path", {
				d: `M${303 + (i % 3) * 20} ${176 + i * 8}h${14 + (i % 2) * 6}`,
				stroke: "#54406a",
				"stroke-width": 2,
			}),
		),
	);
	const arcade = group(
		{},
		el("rect", { x: 0, y: 318, width: 1600, height: 124, fill: brick }),
		...Array.from({ length: 170 }, () =>
			el("rect", {
				x: random.between(-10, 1600),
				y: 322 + Math.floor(random.between(0, 9)) * 13,
				width: random.between(14, 30),
				height: 10,
				fill: random.pick(["#c2603f", "#97402d", "#d17850"]),
			}),
		),
		el("path", { d: "M0 312H1600V326H0Z", fill: "#e0976a" }),
		...Array.from({ length: 27 }, (_, i) => el("path", { d: `M${i * 62} 312v-14h26v14Z`, fill: "#c2603f" })),
		...Array.from({ length: 17 }, (_, i) => {
			const x = i * 100 - 24;
			return group(
				{},
				el("path", {
					d: `M${x} 446V384C${x} 352 ${x + 30} 344 ${x + 36} 336C${x + 42} 344 ${x + 72} 352 ${x + 72} 384V446Z`,
					fill: "#2a1a33",
				}),
				el("path", {
					d: `M${x} 446V384C${x} 352 ${x + 30} 344 ${x + 36} 336C${x + 42} 344 ${x + 72} 352 ${x + 72} 384V446`,
					fill: "none",
					stroke: "#e9b183",
					"stroke-width": 5,
				}),
				i % 3 === 1
					? el("path", {
							d: `M${x + 8} 446V388C${x + 10} 366 ${x + 60} 366 ${x + 64} 388V446Z`,
							fill: "#d98a3c",
							opacity: 0.65,
						})
					: "",
				el("rect", { x: x + 76, y: 372, width: 20, height: 70, fill: "#e0976a" }),
				el("path", { d: `M${x + 92} 372v70`, stroke: brickDark, "stroke-width": 6 }),
				el("rect", { x: x + 71, y: 364, width: 30, height: 10, fill: cream }),
			);
		}),
		el("rect", { x: 0, y: 436, width: 1600, height: 22, fill: "#2f1d38" }),
	);
	const orangeTree = (x: number, y: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("ellipse", { cx: 40, cy: 4, rx: 120, ry: 18, fill: night, opacity: 0.45 }),
			el("path", { d: "M-46 0L-38 -62H38L46 0Z", fill: brickDark }),
			el("path", { d: "M-46 -70H46V-54H-46Z", fill: brick }),
			el("path", {
				d: "M-8 -66C-4 -120 -12 -150 -18 -190M6 -66C6 -130 20 -150 30 -190",
				stroke: "#4a2c2a",
				"stroke-width": 13,
				fill: "none",
			}),
			...Array.from({ length: 34 }, () => {
				const angle = random.between(0, 6.28);
				const reach = Math.sqrt(random.next());
				return el("path", {
					d: blob(random, Math.cos(angle) * reach * 100, -240 + Math.sin(angle) * reach * 82, 34, 26, 0.2, 6),
					fill: random.pick([leaf, "#244a42", "#3f7257", "#1d3a38"]),
				});
			}),
			...Array.from({ length: 15 }, () => {
				const angle = random.between(0, 6.28);
				const reach = Math.sqrt(random.next()) * 0.95;
				const cx = Math.cos(angle) * reach * 104;
				const cy = -236 + Math.sin(angle) * reach * 84;
				return group(
					{},
					el("circle", { cx, cy, r: 13, fill: "#e8842c" }),
					el("circle", { cx: cx - 4, cy: cy - 4, r: 4, fill: "#fbd08a" }),
				);
			}),
		);
	const trees = [
		[70, 520, 0.72],
		[1540, 520, 0.74],
		[1385, 470, 0.44],
		[240, 470, 0.44],
	].map(([x, y, size]) => orangeTree(x as number, y as number, size as number));

	// The sweep of her moves: thin gold rays over the squares.
	const [queenX, queenY] = at(queenFile + 0.5, queenRank + 0.5);
	const rays = [
		[3.5, 8],
		[3.5, 0],
		[0, 2.5],
		[8, 2.5],
		[8, 7],
		[0, 6],
		[1, 0],
		[6, 0],
	].map(([file, rank]) =>
		el("path", {
			d: polyline([[queenX, queenY], at(file as number, rank as number)]),
			stroke: "#fff3cf",
			"stroke-width": 4,
			"stroke-dasharray": "26 12",
			opacity: 0.85,
		}),
	);
	const far = [
		turned(4, 7, 1, kingBody, black, cross(black[1])),
		turned(0, 7, 1, rookBody, black, notches(black[0])),
		turned(7, 7, 1, rookBody, black, notches(black[0])),
		turned(5, 7, 1, pawnBody, black, ""),
		...[0, 1, 2, 5, 7].map((file) => turned(file, 6, 1, pawnBody, black, "")),
		turned(4, 5, 1, pawnBody, black, ""),
		turned(6, 4, 1, pawnBody, black, ""),
	];
	const queen = turned(queenFile, queenRank, 1.42, queenBody, white, crown(white[1], gold, "#a5662a"));
	const near = [
		turned(1, 1, 0.86, pawnBody, white, ""),
		turned(6, 2, 0.86, pawnBody, white, ""),
		turned(5, 1, 0.86, pawnBody, white, ""),
	];

	return sheet(
		1600,
		1067,
		"#3a2440",
		el("defs", {}, ...defs),
		sky,
		towers,
		arcade,
		el("rect", { x: 0, y: 456, width: 1600, height: 620, fill: "#3a2440" }),
		...squares,
		border,
		...trees.toReversed(),
		...rays,
		...far,
		queen,
		...near,
	);
}
