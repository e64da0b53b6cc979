import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	polyline,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const green = "#1f4a46";
const greenDark = "#15332f";
const cream = "#f3e4c4";
const walnut = "#7a4a30";
const gold = "#eab54f";
const rose = "#c6513f";
const blue = "#2c4f7c";

/** Two chessboards from above on tiled tables: on the left the old counsellor's four squares, on the right the queen's twenty-seven. */
export default function draw(): string {
	const random = seededRandom(64);
	const width = 1600;
	const height = 900;
	const side = 76;
	const size = side * 8;
	const top = 146;

	// The tables: eight-pointed stars to the left, a Spanish tile of circles to the right.
	const star = (x: number, y: number, reach: number, fill: string) =>
		el("path", {
			d: polyline(
				Array.from({ length: 16 }, (_, i): Point => {
					const angle = (i / 16) * Math.PI * 2;
					const r = i % 2 ? reach * 0.74 : reach;
					return [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
				}),
				true,
			),
			fill,
		});
	const leftTiles: string[] = [];
	for (let row = 0; row < 10; row++) {
		for (let column = 0; column < 9; column++) {
			const [x, y] = [column * 100, row * 100];
			leftTiles.push(
				star(x, y, 50, random.chance(0.5) ? "#2c6a62" : "#2a5f66"),
				star(x, y, 33, greenDark),
				star(x, y, 22, random.chance(0.5) ? gold : "#d99a43"),
				el("circle", { cx: x, cy: y, r: 8, fill: rose }),
				el("path", {
					d: `M${x + 50} ${y + 24}L${x + 76} ${y + 50}L${x + 50} ${y + 76}L${x + 24} ${y + 50}Z`,
					fill: "#b9d0bd",
				}),
				el("path", {
					d: `M${x + 50} ${y + 35}L${x + 65} ${y + 50}L${x + 50} ${y + 65}L${x + 35} ${y + 50}Z`,
					fill: "#2a5f66",
				}),
			);
		}
	}
	const rightTiles: string[] = [];
	for (let row = 0; row < 9; row++) {
		for (let column = 0; column < 9; column++) {
			const [x, y] = [800 + column * 100, row * 100];
			rightTiles.push(
				el("rect", {
					x: x + 1.5,
					y: y + 1.5,
					width: 97,
					height: 97,
					fill: random.pick(["#efdfbe", "#f3e4c4", "#e9d6b0"]),
				}),
				...[
					[0, 0],
					[100, 0],
					[0, 100],
					[100, 100],
				].map(([dx, dy]) =>
					el("path", {
						d: `M${x + 50} ${y + 50}Q${x + (dx as number)} ${y + 50} ${x + (dx as number)} ${y + (dy as number)}Q${x + 50} ${y + (dy as number)} ${x + 50} ${y + 50}`,
						fill: random.chance(0.85) ? blue : "#3c6292",
					}),
				),
				el("circle", { cx: x + 50, cy: y + 50, r: 10, fill: gold }),
				el("circle", { cx: x + 50, cy: y + 50, r: 4, fill: rose }),
				el("path", {
					d: `M${x + 50} ${y + 8}l9 12l-9 12l-9 -12ZM${x + 50} ${y + 68}l9 12l-9 12l-9 -12ZM${x + 8} ${y + 50}l12 -9l12 9l-12 9ZM${x + 68} ${y + 50}l12 -9l12 9l-12 9Z`,
					fill: rose,
				}),
			);
		}
	}

	const clips: string[] = [];
	const board = (
		left: number,
		isReached: (file: number, rank: number) => boolean,
		[pale, dark, frame]: readonly [string, string, string],
	) => {
		const parts: string[] = [
			el("rect", {
				x: left - 38 + 16,
				y: top - 38 + 20,
				width: size + 76,
				height: size + 76,
				rx: 6,
				fill: "#14161f",
				opacity: 0.5,
			}),
			el("rect", { x: left - 38, y: top - 38, width: size + 76, height: size + 76, rx: 6, fill: frame }),
		];
		const id = `board${left}`;
		clips.push(clip(id, el("rect", { x: left - 38, y: top - 38, width: size + 76, height: size + 76 })));
		parts.push(
			group(
				{ "clip-path": `url(#${id})`, opacity: 0.5 },
				hatch(
					random,
					{ x: left - 40, y: top - 40, width: size + 80, height: size + 80 },
					{ gap: 7, angle: 2, colour: "#2c1813", thickness: 2, breaks: 0.14 },
				),
			),
			el("rect", {
				x: left - 30,
				y: top - 30,
				width: size + 60,
				height: size + 60,
				fill: "none",
				stroke: gold,
				"stroke-width": 3,
			}),
			el("rect", { x: left - 6, y: top - 6, width: size + 12, height: size + 12, fill: "#2c1813" }),
		);
		for (let i = 0; i < 32; i++) {
			const along = (i % 8) * side + side / 2;
			const [x, y] = [
				[left + along, top - 18],
				[left + along, top + size + 18],
				[left - 18, top + along],
				[left + size + 18, top + along],
			][Math.floor(i / 8)] as [number, number];
			parts.push(el("path", { d: `M${x} ${y - 7}l7 7l-7 7l-7 -7Z`, fill: gold }));
		}
		for (let rank = 0; rank < 8; rank++) {
			for (let file = 0; file < 8; file++) {
				const [x, y] = [left + file * side, top + rank * side];
				const isDark = (file + rank) % 2 === 1;
				const lit = isReached(file, rank);
				parts.push(
					el("rect", {
						x,
						y,
						width: side,
						height: side,
						fill: lit ? (isDark ? "#dd9a35" : "#f7cf6f") : isDark ? dark : pale,
					}),
				);
				const grain = Array.from({ length: 7 }, () => {
					const gx = x + random.between(4, 30);
					const gy = y + random.between(5, side - 5);
					return `M${Math.round(gx)} ${Math.round(gy)}q${Math.round(random.between(8, 18))} ${Math.round(random.between(-4, 4))} ${Math.round(random.between(18, 40))} 0`;
				}).join("");
				parts.push(
					el("path", {
						d: grain,
						fill: "none",
						stroke: lit ? "#b06f1f" : isDark ? "#2c1813" : "#b58f60",
						"stroke-width": 1.5,
						opacity: 0.55,
					}),
				);
				if (lit) {
					parts.push(
						el("rect", {
							x: x + 5,
							y: y + 5,
							width: side - 10,
							height: side - 10,
							fill: "none",
							stroke: "#fff3cf",
							"stroke-width": 2.4,
						}),
						el("circle", { cx: x + side / 2, cy: y + side / 2, r: 7, fill: rose }),
					);
				}
			}
		}
		return group({}, ...parts);
	};
	const [leftBoard, rightBoard] = [122, 870];
	const [file, rank] = [3, 4];
	const across = (f: number, r: number): readonly [number, number] => [Math.abs(f - file), Math.abs(r - rank)];
	const middle = (left: number): Point => [left + (file + 0.5) * side, top + (rank + 0.5) * side];
	const shadowed = (x: number, y: number, r: number) =>
		el("path", {
			d: `M${x - r * 0.7} ${y + r * 0.7}L${x + r * 1.5} ${y + r * 2.1}A${r * 0.9} ${r * 0.9} 0 0 0 ${x + r * 2.3} ${y + r * 1.2}L${x + r * 0.7} ${y - r * 0.7}Z`,
			fill: "#14161f",
			opacity: 0.42,
		});

	// The old counsellor, after the plain carved pieces of the Muslim world: a low throne seen from above.
	const [fersX, fersY] = middle(leftBoard);
	const fers = group(
		{},
		shadowed(fersX, fersY, 24),
		el("path", { d: blob(random, fersX, fersY, 31, 31, 0.02, 14), fill: "#8f5a2c" }),
		el("path", { d: blob(random, fersX, fersY - 2, 28, 28, 0.02, 14), fill: cream }),
		el("path", {
			d: `M${fersX - 20} ${fersY - 4}Q${fersX} ${fersY - 28} ${fersX + 20} ${fersY - 4}L${fersX + 14} ${fersY + 5}Q${fersX} ${fersY - 12} ${fersX - 14} ${fersY + 5}Z`,
			fill: "#c9965a",
		}),
		el("circle", { cx: fersX, cy: fersY + 9, r: 8.5, fill: "#c9965a" }),
		el("circle", { cx: fersX - 2, cy: fersY + 7, r: 4, fill: "#fff7e2" }),
		...Array.from({ length: 14 }, (_, i) => {
			const angle = (i / 14) * Math.PI * 2;
			return el("circle", {
				cx: fersX + Math.cos(angle) * 23,
				cy: fersY - 2 + Math.sin(angle) * 23,
				r: 1.8,
				fill: "#8f5a2c",
			});
		}),
	);
	const [queenX, queenY] = middle(rightBoard);
	const queen = group(
		{},
		shadowed(queenX, queenY, 27),
		el("circle", { cx: queenX, cy: queenY, r: 36, fill: "#8f5a2c" }),
		el("circle", { cx: queenX - 1, cy: queenY - 2, r: 33, fill: cream }),
		el("circle", { cx: queenX - 1, cy: queenY - 2, r: 27, fill: "none", stroke: "#c9965a", "stroke-width": 2.4 }),
		el("path", {
			d: polyline(
				Array.from({ length: 18 }, (_, i): Point => {
					const angle = (i / 18) * Math.PI * 2 - Math.PI / 2;
					const r = i % 2 ? 13 : 25;
					return [queenX + Math.cos(angle) * r, queenY - 2 + Math.sin(angle) * r];
				}),
				true,
			),
			fill: rose,
		}),
		...Array.from({ length: 9 }, (_, i) => {
			const angle = (i / 9) * Math.PI * 2 - Math.PI / 2;
			return el("circle", {
				cx: queenX + Math.cos(angle) * 25,
				cy: queenY - 2 + Math.sin(angle) * 25,
				r: 4.4,
				fill: gold,
			});
		}),
		el("circle", { cx: queenX, cy: queenY - 2, r: 9, fill: gold }),
		el("circle", { cx: queenX - 3, cy: queenY - 5, r: 3.4, fill: "#fff7e2" }),
	);
	const arrow = (x: number, y: number, dx: number, dy: number, steps: number, start: number) => {
		const unit = Math.hypot(dx, dy);
		const end: Point = [x + dx * side * steps, y + dy * side * steps];
		const [ux, uy] = [dx / unit, dy / unit];
		return group(
			{},
			el("path", {
				d: polyline([[x + ux * start, y + uy * start], end]),
				stroke: "#7c2a24",
				"stroke-width": 5,
				"stroke-linecap": "round",
			}),
			el("path", {
				d: polyline(
					[
						[end[0] + ux * 17, end[1] + uy * 17],
						[end[0] - uy * 11, end[1] + ux * 11],
						[end[0] + uy * 11, end[1] - ux * 11],
					],
					true,
				),
				fill: "#7c2a24",
			}),
		);
	};
	const fersArrows = [
		[1, 1],
		[1, -1],
		[-1, 1],
		[-1, -1],
	].map(([dx, dy]) => arrow(fersX, fersY, dx as number, dy as number, 0.86, 36));
	const queenArrows = (
		[
			[0, -1, 4],
			[0, 1, 3],
			[1, 0, 4],
			[-1, 0, 3],
			[1, 1, 3],
			[1, -1, 4],
			[-1, 1, 3],
			[-1, -1, 3],
		] as const
	).map(([dx, dy, steps]) => arrow(queenX, queenY, dx, dy, steps, 42));

	// Pieces taken, standing off the boards; a pomegranate on the left, oranges on the right.
	const disc = (x: number, y: number, r: number, body: string, edge: string, shine: string) =>
		group(
			{},
			shadowed(x, y, r * 0.72),
			el("circle", { cx: x, cy: y, r, fill: edge }),
			el("circle", { cx: x - 1, cy: y - 2, r: r * 0.88, fill: body }),
			el("circle", { cx: x - 1, cy: y - 2, r: r * 0.6, fill: "none", stroke: edge, "stroke-width": 2.2 }),
			el("circle", { cx: x - 1, cy: y - 3, r: r * 0.34, fill: edge }),
			el("circle", { cx: x - r * 0.15, cy: y - r * 0.22, r: r * 0.16, fill: shine }),
		);
	const taken = [
		disc(44, 196, 25, "#2b2f3f", "#12141c", "#8b93ad"),
		disc(36, 270, 25, "#2b2f3f", "#12141c", "#8b93ad"),
		disc(48, 346, 25, cream, "#a97a42", "#ffffff"),
		disc(1550, 216, 25, "#2b2f3f", "#12141c", "#8b93ad"),
		disc(1556, 292, 25, "#2b2f3f", "#12141c", "#8b93ad"),
		disc(1546, 368, 30, "#2b2f3f", "#12141c", "#8b93ad"),
		disc(1553, 640, 25, cream, "#a97a42", "#ffffff"),
	];
	const fruit = (x: number, y: number, r: number, fill: string, shade: string, shine: string) => {
		const id = `fruit${x}`;
		clips.push(clip(id, el("circle", { cx: x, cy: y, r })));
		return group(
			{},
			el("ellipse", { cx: x + r * 0.5, cy: y + r * 0.5, rx: r * 1.05, ry: r * 0.9, fill: "#14161f", opacity: 0.42 }),
			el("circle", { cx: x, cy: y, r, fill }),
			group(
				{ "clip-path": `url(#${id})` },
				hatch(
					random,
					{ x: x - r * 0.1, y: y - r, width: r * 1.2, height: r * 2 },
					{ gap: 6, angle: 64, colour: shade, thickness: 2.2 },
				),
				stipple(random, { x: x - r, y: y - r, width: r * 2, height: r * 2 }, 44, {
					colour: shade,
					smallest: 0.8,
					largest: 1.7,
				}),
			),
			el("ellipse", { cx: x - r * 0.36, cy: y - r * 0.4, rx: r * 0.2, ry: r * 0.13, fill: shine }),
		);
	};
	const fruits = group(
		{},
		fruit(46, 700, 56, "#b23440", "#6b1826", "#f3b0a4"),
		el("path", { d: "M52 690L40 668L56 676L60 656L70 674L86 668L76 690Z", fill: "#d9773f" }),
		fruit(1560, 788, 52, "#e8872e", "#a9501a", "#fde0ae"),
		fruit(1490, 846, 46, "#ee9638", "#a9501a", "#fde0ae"),
		el("path", {
			d: curve(
				[
					[1556, 752],
					[1510, 720],
					[1482, 738],
					[1520, 764],
				],
				true,
			),
			fill: "#3f7257",
		}),
		el("path", { d: "M1556 754L1494 738", stroke: "#24483a", "stroke-width": 3 }),
	);

	const oldBoard = board(
		leftBoard,
		(f, r) => {
			const [a, b] = across(f, r);
			return a === 1 && b === 1;
		},
		["#d9bd8c", "#7d5a3a", "#5b3524"],
	);
	const newBoard = board(
		rightBoard,
		(f, r) => {
			const [a, b] = across(f, r);
			return a + b > 0 && (a === 0 || b === 0 || a === b);
		},
		["#dcc9a6", "#6a3a34", "#4a2328"],
	);
	return sheet(
		width,
		height,
		green,
		el("defs", {}, clip("leftHalf", el("rect", { x: 0, y: 0, width: 800, height })), ...clips),
		group({ "clip-path": "url(#leftHalf)" }, ...leftTiles),
		el("rect", { x: 800, y: 0, width: 800, height, fill: "#cbb68d" }),
		...rightTiles,
		el("rect", { x: 788, y: 0, width: 24, height, fill: walnut }),
		el("path", { d: "M792 0V900", stroke: gold, "stroke-width": 4 }),
		el("path", { d: "M808 0V900", stroke: "#3a2018", "stroke-width": 6 }),
		oldBoard,
		...fersArrows,
		fers,
		newBoard,
		...queenArrows,
		queen,
		...taken,
		fruits,
	);
}
