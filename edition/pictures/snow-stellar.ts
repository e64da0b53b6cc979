import {
	el,
	group,
	linearGradient,
	type Point,
	polyline,
	type Random,
	radialGradient,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

/** A stellar dendrite, the Christmas-card flake: six feathered arms from a six-sided heart, on a winter night's blue. */
export default function draw(): string {
	const random = seededRandom(15);
	const centre: Point = [800, 600];
	const ice = "#eaf4f6";
	const deep = "#0f2146";
	// The plan of one arm, which all six follow with small differences of their own.
	const plan = [70, 120, 96, 210, 150, 236, 130, 168, 84, 58].map((reach, i) => ({ at: 128 + i * 41, reach }));
	const arms = Array.from({ length: 6 }, (_, i) =>
		group({ transform: `rotate(${i * 60})` }, arm(random, plan, ice, deep)),
	);
	const hexagon = (r: number): string =>
		polyline(
			Array.from({ length: 6 }, (_, i) => [Math.sin((i * Math.PI) / 3) * r, -Math.cos((i * Math.PI) / 3) * r] as const),
			true,
		);
	return sheet(
		1600,
		1200,
		deep,
		el(
			"defs",
			{},
			radialGradient("night", [
				[0, "#3d6ba6"],
				[0.5, "#234580"],
				[1, deep],
			]),
			linearGradient("glass", [
				[0, "#ffffff"],
				[1, "#9cc1dc"],
			]),
		),
		el("circle", { cx: centre[0], cy: centre[1], r: 1000, fill: "url(#night)" }),
		...threads(random, "#2f578f"),
		...farSnow(random, "#8fb4d8"),
		group(
			{ transform: "translate(815 618) rotate(9)", opacity: 0.5 },
			el("g", { stroke: deep, fill: deep }, ...shadow(plan)),
		),
		group(
			{ transform: "translate(800 600) rotate(9)" },
			...arms,
			el("path", { d: hexagon(128), fill: "url(#glass)", stroke: deep, "stroke-width": 4 }),
			...Array.from({ length: 6 }, (_, i) =>
				group(
					{ transform: `rotate(${i * 60})` },
					el("path", {
						d: "M0 -116L34 -58L0 -22L-34 -58Z",
						fill: i % 2 ? "#bcd7e8" : "#d9ebf3",
						stroke: "#5d8bb8",
						"stroke-width": 3,
					}),
					el("path", { d: "M0 -106V-30M-14 -84L0 -66L14 -84", stroke: "#5d8bb8", "stroke-width": 2.6, fill: "none" }),
					el("path", { d: "M62 -102L54 -92M48 -96L40 -86", stroke: "#5d8bb8", "stroke-width": 3 }),
				),
			),
			el("path", { d: hexagon(30), fill: "#ffffff", stroke: "#5d8bb8", "stroke-width": 3 }),
			el("circle", { cx: 0, cy: 0, r: 7, fill: deep }),
		),
	);
}

type Rung = { at: number; reach: number };

function arm(random: Random, plan: readonly Rung[], ice: string, deep: string): string {
	const parts: string[] = [];
	for (const { at, reach: planned } of plan) {
		for (const side of [-1, 1]) {
			const reach = Math.max(14, planned * random.between(0.92, 1.08));
			const tip: Point = [side * reach * Math.sin(Math.PI / 3), -at - reach * Math.cos(Math.PI / 3)];
			const width = 6 + reach * 0.055;
			parts.push(
				el("path", {
					d: polyline(
						[
							[0, -at + width],
							[tip[0] - side * width, tip[1] + width * 1.2],
							tip,
							[tip[0] - side * width * 1.3, tip[1] - width * 0.3],
							[0, -at - width],
						],
						true,
					),
					fill: side < 0 ? "#ffffff" : "#c8dfec",
					stroke: deep,
					"stroke-width": 2.4,
					"stroke-linejoin": "round",
				}),
				el("path", {
					d: polyline([
						[0, -at],
						[tip[0] * 0.86, -at + (tip[1] + at) * 0.86],
					]),
					stroke: "#7fa8cc",
					"stroke-width": 2.2,
				}),
			);
			// Twigs on the longer side branches, all at sixty degrees again.
			for (let along = 52; along < reach - 30; along += 40) {
				const base: Point = [side * along * Math.sin(Math.PI / 3), -at - along * Math.cos(Math.PI / 3)];
				const twig = Math.min(50, (reach - along) * 0.4) * random.between(0.85, 1.15);
				parts.push(
					el("path", {
						d: `M${base[0].toFixed(1)} ${base[1].toFixed(1)}v${(-twig).toFixed(1)}M${base[0].toFixed(1)} ${base[1].toFixed(1)}l${(side * twig * 0.866).toFixed(1)} ${(twig * 0.5).toFixed(1)}`,
						stroke: deep,
						"stroke-width": 11,
						"stroke-linecap": "round",
					}),
					el("path", {
						d: `M${base[0].toFixed(1)} ${base[1].toFixed(1)}v${(-twig).toFixed(1)}M${base[0].toFixed(1)} ${base[1].toFixed(1)}l${(side * twig * 0.866).toFixed(1)} ${(twig * 0.5).toFixed(1)}`,
						stroke: ice,
						"stroke-width": 6.4,
						"stroke-linecap": "round",
					}),
				);
			}
		}
	}
	return group(
		{},
		...parts,
		el("path", { d: "M-14 -90L-12 -510L0 -562L12 -510L14 -90Z", fill: ice, stroke: deep, "stroke-width": 3 }),
		el("path", { d: "M1 -90L2 -510L0 -558L11 -510L13 -90Z", fill: "#9cc1dc" }),
		el("path", { d: "M-5 -140V-486", stroke: "#ffffff", "stroke-width": 4 }),
		...Array.from({ length: 11 }, (_, i) => el("circle", { cx: 0, cy: -148 - i * 33, r: 2.6, fill: "#5d8bb8" })),
	);
}

function shadow(plan: readonly Rung[]): string[] {
	return Array.from({ length: 6 }, (_, i) =>
		group(
			{ transform: `rotate(${i * 60})` },
			el("path", { d: "M0 -90V-536", "stroke-width": 24, "stroke-linecap": "round" }),
			...plan.map(({ at, reach }) =>
				el("path", {
					d: `M0 ${-at}l${(reach * 0.866).toFixed(1)} ${(-reach * 0.5).toFixed(1)}M0 ${-at}l${(-reach * 0.866).toFixed(1)} ${(-reach * 0.5).toFixed(1)}`,
					"stroke-width": 15,
					"stroke-linecap": "round",
				}),
			),
		),
	);
}

/** The weave of the dark cloth that the flake has come down on. */
export function threads(random: Random, colour: string): string[] {
	return Array.from({ length: 560 }, () => {
		const x = random.between(-20, 1600);
		const y = random.between(0, 1200);
		const length = random.between(12, 46);
		const slope = random.chance(0.5) ? 0.6 : -0.6;
		return el("path", {
			d: `M${x.toFixed(0)} ${y.toFixed(0)}l${length.toFixed(0)} ${(length * slope).toFixed(0)}`,
			stroke: colour,
			"stroke-width": random.between(1.4, 3),
			"stroke-linecap": "round",
			opacity: 0.55,
		});
	});
}

/** Other snow, out of the glass's focus. */
export function farSnow(random: Random, colour: string): string[] {
	return Array.from({ length: 44 }, () => {
		const x = random.between(0, 1600);
		const y = random.between(0, 1200);
		const r = random.between(5, 26);
		return group(
			{
				transform: `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${random.between(0, 60).toFixed(0)})`,
				opacity: 0.42,
			},
			...[0, 60, 120].map((turn) =>
				el("path", {
					d: `M0 ${(-r).toFixed(1)}V${r.toFixed(1)}`,
					transform: `rotate(${turn})`,
					stroke: colour,
					"stroke-width": r * 0.26,
					"stroke-linecap": "round",
				}),
			),
		);
	});
}
