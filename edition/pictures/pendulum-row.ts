import {
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	polyline,
	radialGradient,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

/** How many swings, there and back, each pendulum makes in the time of the whole dance, from the longest on. */
export const swings = Array.from({ length: 12 }, (_, i) => 14 + i);

/** A row of twelve pendulums, each a little shorter than the one before it, caught out of step on a long table. */
export default function draw(): string {
	return sheet(1600, 900, "#17403d", room(), pendulums(0.115), nearLeg());
}

/** All that does not move: wall, window, table and frame. */
export function room(): string {
	const random = seededRandom(1656);
	const width = 1600;
	const motifs = Array.from({ length: 96 }, (_, i) => {
		const column = i % 16;
		const row = Math.floor(i / 16);
		const x = 30 + column * 104 + (row % 2) * 52 + random.between(-2, 2);
		const y = 34 + row * 82 + random.between(-2, 2);
		return el("path", {
			d: `M${x.toFixed(0)} ${y.toFixed(0)}q14 12 0 30q-14 -18 0 -30M${x.toFixed(0)} ${(y + 26).toFixed(0)}q-20 -2 -22 -18q18 0 22 18q4 -18 22 -18q-2 16 -22 18v16`,
			stroke: "#2a625a",
			"stroke-width": 2.6,
			fill: "none",
		});
	});
	const roofs = `M1206 380L1240 330L1270 356L1300 318L1346 364H1370V306L1392 286L1414 306V360L1458 340V446H1206Z`;
	const grain = Array.from({ length: 150 }, () => {
		const y = 532 + 364 * random.next() ** 0.8;
		const x = random.between(-100, width);
		const length = random.between(90, 420);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.4, y + random.between(-4, 4)],
				[x + length, y + random.between(-3, 3)],
			]),
			stroke: random.pick(["#4b2a1c", "#4b2a1c", "#a36b40", "#c0854f"]),
			"stroke-width": random.between(1.4, 4),
			"stroke-linecap": "round",
			fill: "none",
			opacity: 0.75,
		});
	});
	const near = place(-0.7);
	const far = place(swings.length - 0.2);
	return group(
		{},
		el(
			"defs",
			{},
			linearGradient("evening", [
				[0, "#33548a"],
				[0.55, "#d98e7a"],
				[1, "#f5cf8b"],
			]),
			radialGradient("lamplight", [
				[0, "#f3c66a", 0.42],
				[0.5, "#b08a4a", 0.16],
				[1, "#17403d", 0],
			]),
			radialGradient("brass", [
				[0, "#fff1bd"],
				[0.3, "#eab94f"],
				[0.75, "#b97b2a"],
				[1, "#7b4a1d"],
			]),
			clip("table", el("path", { d: "M0 522H1600V900H0Z" })),
		),
		el("rect", { width, height: 500, fill: "#1d4d48" }),
		...motifs,
		hatch(
			random,
			{ x: 0, y: 0, width: 700, height: 500 },
			{ gap: 12, angle: 52, colour: "#143a37", thickness: 2, breaks: 0.3 },
		),
		el("rect", { y: 488, width, height: 8, fill: "#2b6159" }),
		el("rect", { y: 496, width, height: 30, fill: "#143a37" }),
		el("rect", { x: 1182, y: 44, width: 300, height: 416, fill: "#e6d3a4", stroke: "#0f2b2a", "stroke-width": 5 }),
		el("rect", { x: 1206, y: 62, width: 252, height: 384, fill: "url(#evening)" }),
		el("path", {
			d: "M1210 150q60 -12 130 2q60 8 116 -4v8q-60 14 -120 6q-70 -12 -126 -2ZM1250 236q70 -8 208 4v7q-120 -8 -208 -3Z",
			fill: "#f3d3a0",
			opacity: 0.7,
		}),
		el("circle", { cx: 1262, cy: 96, r: 3, fill: "#f3e6c3" }),
		el("circle", { cx: 1404, cy: 112, r: 2.4, fill: "#f3e6c3" }),
		el("path", { d: roofs, fill: "#2a3157" }),
		el("path", { d: "M1224 372h10v12h-10ZM1300 350h10v12h-10ZM1392 330h8v12h-8Z", fill: "#f5cf8b" }),
		el("path", { d: "M1326 60V450M1196 186H1470M1196 308H1470", stroke: "#e6d3a4", "stroke-width": 12 }),
		el("rect", { x: 1164, y: 456, width: 336, height: 20, fill: "#e6d3a4", stroke: "#0f2b2a", "stroke-width": 4 }),
		el("path", { d: "M1120 20H1544V44H1120Z", fill: "#8f4a2f" }),
		el("path", {
			d: "M1122 40Q1160 260 1120 470H1186Q1214 260 1196 40ZM1542 40Q1504 260 1544 470H1478Q1450 260 1468 40Z",
			fill: "#b3583a",
		}),
		el("path", {
			d: "M1140 44Q1172 260 1142 468M1162 44Q1190 260 1164 468M1180 44Q1206 260 1178 468M1524 44Q1490 260 1522 468M1502 44Q1472 260 1500 468M1484 44Q1458 260 1488 468",
			stroke: "#7e3526",
			"stroke-width": 4,
			fill: "none",
		}),
		el("circle", { cx: 130, cy: 440, r: 560, fill: "url(#lamplight)" }),
		el("rect", { y: 522, width, height: 378, fill: "#7d4a2d" }),
		el("rect", { y: 522, width, height: 6, fill: "#c0854f" }),
		group(
			{ "clip-path": "url(#table)" },
			...grain,
			el("circle", { cx: 130, cy: 640, r: 480, fill: "url(#lamplight)" }),
		),
		lamp(),
		books(),
		frame(far.x, far.y, far.scale),
		el("path", {
			d: polyline(
				[
					[far.x, far.y - 22 * far.scale],
					[near.x, near.y - 22 * near.scale],
					[near.x, near.y + 10 * near.scale],
					[far.x, far.y + 10 * far.scale],
				],
				true,
			),
			fill: "#6b3e28",
			stroke: "#25151a",
			"stroke-width": 4,
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: `M${far.x} ${far.y - 16 * far.scale}L${near.x} ${near.y - 16 * near.scale}`,
			stroke: "#b57a4a",
			"stroke-width": 6,
		}),
	);
}

/** The end of the frame nearest to us, before which nothing swings. */
export function nearLeg(): string {
	const { x, y, scale } = place(-0.7);
	return frame(x, y, scale);
}

function frame(x: number, y: number, scale: number): string {
	return group(
		{ transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})` },
		el("ellipse", { cx: 20, cy: 566, rx: 250, ry: 13, fill: "#25151a", opacity: 0.5 }),
		el("path", {
			d: "M-22 -28H22L206 552H172L0 14L-172 552H-206Z",
			fill: "#5b3322",
			stroke: "#25151a",
			"stroke-width": 4,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M-16 -14L-192 544M12 -2L184 540", stroke: "#93603c", "stroke-width": 5 }),
		el("path", { d: "M-234 546H234V566H-234Z", fill: "#5b3322", stroke: "#25151a", "stroke-width": 4 }),
		el("path", { d: "M-226 552H226", stroke: "#93603c", "stroke-width": 4 }),
		el("circle", { cx: 0, cy: -8, r: 8, fill: "#eab94f", stroke: "#25151a", "stroke-width": 3 }),
	);
}

/** The row at a moment: `time` runs from 0 (let go together) to 1 (together again). */
export function pendulums(time: number): string {
	const parts = swings.map((count, i) => {
		const angle = 0.36 * Math.cos(2 * Math.PI * count * time);
		const { x, y, scale } = place(i);
		// A pendulum's length goes with the square of its period.
		const length = 440 * scale * (14 / count) ** 2;
		const bobX = x + Math.sin(angle) * length;
		const bobY = y + Math.cos(angle) * length;
		const r = 33 * scale;
		const floor = y + 562 * scale;
		return {
			shadow: el("ellipse", {
				cx: bobX + 14 * scale,
				cy: floor,
				rx: r * 1.15,
				ry: r * 0.3,
				fill: "#25151a",
				opacity: 0.5,
			}),
			bob: group(
				{},
				el("path", {
					d: `M${(x - 10 * scale).toFixed(1)} ${y.toFixed(1)}L${bobX.toFixed(1)} ${bobY.toFixed(1)}L${(x + 10 * scale).toFixed(1)} ${y.toFixed(1)}`,
					stroke: "#f3e6c3",
					"stroke-width": 2.4 * scale,
					fill: "none",
				}),
				el("circle", { cx: bobX, cy: bobY, r, fill: "url(#brass)", stroke: "#25151a", "stroke-width": 4 * scale }),
				el("path", {
					d: `M${(bobX - r * 0.2).toFixed(1)} ${(bobY + r * 0.86).toFixed(1)}A${r.toFixed(1)} ${r.toFixed(1)} 0 0 0 ${(bobX + r * 0.86).toFixed(1)} ${(bobY - r * 0.2).toFixed(1)}A${(r * 1.2).toFixed(1)} ${(r * 1.2).toFixed(1)} 0 0 1 ${(bobX - r * 0.2).toFixed(1)} ${(bobY + r * 0.86).toFixed(1)}Z`,
					fill: "#7b4a1d",
				}),
				el("ellipse", { cx: bobX - r * 0.34, cy: bobY - r * 0.36, rx: r * 0.28, ry: r * 0.2, fill: "#fff1bd" }),
				el("rect", {
					x: bobX - 4 * scale,
					y: bobY - r - 7 * scale,
					width: 8 * scale,
					height: 8 * scale,
					fill: "#25151a",
				}),
			),
		};
	});
	// The farthest, which is the shortest, first.
	return group({}, ...parts.map((part) => part.shadow), ...parts.map((part) => part.bob).reverse());
}

/** Where a pendulum hangs: the row runs away from us, from the near left to the far right. */
function place(index: number): { x: number; y: number; scale: number } {
	const depth = 1.06 + index * 0.086;
	return { x: 1600 - 1230 / depth, y: 330 - 230 / depth, scale: 1.27 / depth };
}

function lamp(): string {
	return group(
		{ transform: "translate(128 668) scale(1.45)" },
		el("ellipse", { cx: 2, cy: 15, rx: 52, ry: 7, fill: "#25151a", opacity: 0.5 }),
		el("path", {
			d: "M-40 14Q-36 -10 -10 -12V-52H10V-12Q36 -10 40 14Z",
			fill: "#b97b2a",
			stroke: "#25151a",
			"stroke-width": 4,
		}),
		el("path", { d: "M-34 -52Q-40 -84 0 -86Q40 -84 34 -52Z", fill: "#eab94f", stroke: "#25151a", "stroke-width": 4 }),
		el("path", {
			d: "M-15 -86Q-30 -130 -12 -172H12Q30 -130 15 -86Z",
			fill: "#fdf3cf",
			stroke: "#25151a",
			"stroke-width": 3,
		}),
		el("path", { d: "M0 -94Q-13 -112 0 -140Q13 -112 0 -94Z", fill: "#e98b3a" }),
	);
}

function books(): string {
	return group(
		{ transform: "translate(1300 660) scale(1.25)" },
		el("ellipse", { cx: 112, cy: 8, rx: 130, ry: 12, fill: "#25151a", opacity: 0.5 }),
		el("rect", { x: 0, y: -26, width: 190, height: 34, fill: "#8f4a2f", stroke: "#25151a", "stroke-width": 4 }),
		el("path", { d: "M20 -24V6M168 -24V6M176 -16h12M176 -8h12M176 0h12", stroke: "#eab94f", "stroke-width": 4 }),
		el("rect", { x: 14, y: -54, width: 160, height: 28, fill: "#33548a", stroke: "#25151a", "stroke-width": 4 }),
		el("path", { d: "M30 -52V-28M150 -52V-28", stroke: "#f5cf8b", "stroke-width": 4 }),
		el("rect", { x: 6, y: -80, width: 150, height: 26, fill: "#e6d3a4", stroke: "#25151a", "stroke-width": 4 }),
	);
}
