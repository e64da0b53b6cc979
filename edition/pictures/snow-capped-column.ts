import { clip, el, group, hatch, type Point, polyline, radialGradient, seededRandom, sheet } from "../drawing/ink.ts";
import { farSnow, threads } from "./snow-stellar.ts";

/** A capped column: a six-sided pencil of ice between two plates, like an axle between wheels, on bottle green. */
export default function draw(): string {
	const random = seededRandom(5);
	const bottle = "#0d2f2f";
	const line = "#4f8f88";
	const squash = 0.36;
	// A hexagon that lies flat at height y, seen at a slant.
	const hexagon = (r: number, y: number): Point[] =>
		Array.from({ length: 6 }, (_, i) => {
			const angle = ((i + 0.32) * Math.PI) / 3;
			return [Math.cos(angle) * r, y + Math.sin(angle) * r * squash] as const;
		});
	const prism = (r: number, top: number, bottom: number, colours: readonly string[]): string => {
		const upper = hexagon(r, top);
		const lower = hexagon(r, bottom);
		// The sides that face us: those whose middle is nearest.
		return group(
			{},
			...[0, 1, 2, 5].map((i) => {
				const a = upper[i] as Point;
				const b = upper[(i + 1) % 6] as Point;
				const c = lower[(i + 1) % 6] as Point;
				const d = lower[i] as Point;
				if ((a[1] + b[1]) / 2 < top) return "";
				return el("path", {
					d: polyline([a, b, c, d], true),
					fill: colours[i % colours.length],
					stroke: bottle,
					"stroke-width": 4.5,
					"stroke-linejoin": "round",
				});
			}),
		);
	};
	const plate = (y: number, r: number, thickness: number, clipName: string): string =>
		group(
			{},
			prism(r, y, y + thickness, ["#bfe0d6", "#8cc0b6", "#dff1ea"]),
			el("path", {
				d: polyline(hexagon(r, y), true),
				fill: "#eef8f1",
				stroke: bottle,
				"stroke-width": 5,
				"stroke-linejoin": "round",
			}),
			group(
				{ "clip-path": `url(#${clipName})` },
				...[0.86, 0.7, 0.5].map((scale, i) =>
					el("path", {
						d: polyline(hexagon(r * scale, y), true),
						fill: i % 2 ? "#d3ebe2" : "none",
						stroke: line,
						"stroke-width": 3,
					}),
				),
				...hexagon(r, y).map((corner) =>
					el("path", { d: polyline([[0, y], corner]), stroke: line, "stroke-width": 3.4 }),
				),
				...hexagon(r, y).flatMap(([x, cornerY], i) =>
					[0.45, 0.6, 0.75].map((t) => {
						const [nextX, nextY] = hexagon(r, y)[(i + 1) % 6] as Point;
						const [beforeX, beforeY] = hexagon(r, y)[(i + 5) % 6] as Point;
						const px = x * t;
						const py = y + (cornerY - y) * t;
						return el("path", {
							d: polyline([
								[px + (nextX - x) * 0.17, py + (nextY - cornerY) * 0.17],
								[px, py],
								[px + (beforeX - x) * 0.17, py + (beforeY - cornerY) * 0.17],
							]),
							stroke: line,
							"stroke-width": 2.4,
							fill: "none",
						});
					}),
				),
				hatch(
					random,
					{ x: 20, y: y - r * squash, width: r, height: r * squash * 2 },
					{ gap: 11, angle: -24, colour: "#a5d0c6", thickness: 2, breaks: 0.4 },
				),
				...[0.62, 0.68].map((t) =>
					el("path", {
						d: polyline(hexagon(r * t, y).slice(2, 5)),
						stroke: "#ffffff",
						"stroke-width": 7,
						"stroke-linecap": "round",
						fill: "none",
					}),
				),
			),
		);
	const column = group(
		{},
		prism(150, -300, 296, ["#a8d3c9", "#6fa9a1", "#d9efe7"]),
		group(
			{ "clip-path": "url(#column)" },
			// The hollow inside, which shows through as an hourglass.
			el("path", {
				d: "M-104 -280L-22 0L-104 290M92 -262L22 0L92 310",
				stroke: "#3f7c77",
				"stroke-width": 5,
				fill: "none",
			}),
			el("path", { d: "M-104 -280L-22 0L22 0L92 -262Z", fill: "#ffffff", opacity: 0.34 }),
			el("path", { d: "M-104 290L-22 0L22 0L92 310Z", fill: "#2f6b68", opacity: 0.26 }),
			...Array.from({ length: 60 }, () => {
				const x = random.between(-140, 140);
				const y = random.between(-250, 290);
				return el("path", {
					d: `M${x.toFixed(0)} ${y.toFixed(0)}v${random.between(20, 90).toFixed(0)}`,
					stroke: random.pick(["#ffffff", line, "#ffffff", "#3f7c77"]),
					"stroke-width": random.between(1.4, 3.4),
					opacity: 0.7,
				});
			}),
			hatch(
				random,
				{ x: 40, y: -240, width: 130, height: 560 },
				{ gap: 9, angle: 90, colour: "#3f7c77", thickness: 1.8, breaks: 0.3 },
			),
		),
		el("path", { d: "M-118 -220V220", stroke: "#ffffff", "stroke-width": 9, "stroke-linecap": "round" }),
	);
	return sheet(
		1600,
		1200,
		bottle,
		el(
			"defs",
			{},
			radialGradient("cloth", [
				[0, "#3c8078"],
				[0.5, "#1f5653"],
				[1, bottle],
			]),
			clip(
				"column",
				el("path", {
					d: polyline(
						[
							[-(hexagon(150, 0)[0] as Point)[0], -340],
							[(hexagon(150, 0)[0] as Point)[0], -340],
							...hexagon(150, 296).slice(0, 4),
						],
						true,
					),
				}),
			),
			clip("upper", el("path", { d: polyline(hexagon(372, -360), true) })),
			clip("lower", el("path", { d: polyline(hexagon(330, 300), true) })),
		),
		el("circle", { cx: 800, cy: 600, r: 1000, fill: "url(#cloth)" }),
		...threads(random, "#2f6b66"),
		...farSnow(random, "#a5d6c8"),
		group(
			{ transform: "translate(822 628) rotate(24)", opacity: 0.5, fill: "#071f20" },
			el("path", { d: polyline(hexagon(372, -330), true) }),
			el("path", { d: polyline(hexagon(330, 330), true) }),
			el("rect", { x: -150, y: -330, width: 300, height: 660 }),
		),
		group(
			{ transform: "translate(800 590) rotate(24)" },
			plate(300, 330, 44, "lower"),
			column,
			plate(-360, 372, 44, "upper"),
		),
	);
}
