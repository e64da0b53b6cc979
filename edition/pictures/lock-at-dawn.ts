import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	polyline,
	type Random,
	ridge,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const INK = "#26302c";
const SAGE = "#7f9c83";
const MOSS = "#4c6b52";
const BRICK = "#9c5440";
const STONE = "#cdbf9f";
const ROSE = "#efc3a4";
const CREAM = "#fbf1dc";
const WATER = "#6d9690";

/** Before the lower gates of a canal lock at dawn; the rest of the flight climbs the hill behind. */
export default function draw(): string {
	const random = seededRandom(84);
	return sheet(
		1600,
		1067,
		ROSE,
		el(
			"defs",
			{},
			linearGradient("dawn", [
				[0, "#a9c4bd"],
				[0.55, "#f3dcb8"],
				[1, "#efb795"],
			]),
		),
		sky(random),
		hills(random),
		flight(random),
		cottage(random),
		trees(random),
		banks(random),
		canal(random),
		walls(random),
		gates(random),
		boat(random),
		reeds(random),
	);
}

function sky(random: Random): string {
	const clouds = Array.from({ length: 13 }, () => {
		const x = random.between(-100, 1500);
		const y = random.between(40, 330);
		const w = random.between(120, 360);
		return el("path", {
			d: blob(random, x + w / 2, y, w, random.between(7, 16), 0.25, 14),
			fill: CREAM,
			opacity: 0.55,
		});
	});
	const birds = [
		[470, 160],
		[520, 190],
		[430, 205],
		[590, 150],
		[560, 226],
	].map(([x, y]) => `M${x} ${y}q12 -14 22 0q10 -14 24 -2`);
	return group(
		{},
		el("rect", { x: 0, y: 0, width: 1600, height: 560, fill: "url(#dawn)" }),
		el("circle", { cx: 1150, cy: 268, r: 150, fill: CREAM, opacity: 0.4 }),
		el("circle", { cx: 1150, cy: 268, r: 92, fill: "#fff6df" }),
		...clouds,
		el("path", { d: birds.join(""), stroke: INK, "stroke-width": 4, fill: "none", "stroke-linecap": "round" }),
	);
}

function hills(random: Random): string {
	const hedges = Array.from({ length: 44 }, () => {
		const x = random.between(0, 1600);
		const y = 330 + Math.abs(x - 800) * 0.06 + random.between(10, 110);
		return el("path", {
			d: blob(random, x, y, random.between(8, 30), random.between(5, 10), 0.25),
			fill: random.pick(["#8aa78c", "#7c9a80", "#96af92"]),
		});
	});
	return group(
		{},
		el("path", { d: ridge(random, 1600, 340, 640, 34, 8), fill: "#b9cbb4" }),
		el("path", { d: "M0 420Q240 330 520 330Q800 250 1090 350Q1340 400 1600 360V700H0Z", fill: "#a3bb9d" }),
		...hedges,
		el("path", { d: "M0 520Q360 440 760 430Q1200 430 1600 500V760H0Z", fill: SAGE }),
		shaded(
			"meadow",
			"M0 520Q360 440 760 430Q1200 430 1600 500V760H0Z",
			hatch(
				random,
				{ x: 0, y: 430, width: 1600, height: 330 },
				{ gap: 15, angle: -4, colour: "#6c8b72", thickness: 2.6, breaks: 0.3 },
			),
		),
	);
}

function shaded(id: string, shape: string, strokes: string): string {
	return group({}, clip(id, el("path", { d: shape })), group({ "clip-path": `url(#${id})` }, strokes));
}

/** The locks above, each smaller and higher: dark gates, white-tipped beams, a thread of water between. */
function flight(random: Random): string {
	const steps = [
		[778, 286, 0.1],
		[820, 312, 0.16],
		[752, 350, 0.25],
		[796, 408, 0.38],
	].map(([x, y, s]) => {
		const [cx, cy, k] = [x, y, s] as [number, number, number];
		const w = 150 * k;
		return group(
			{},
			el("path", {
				d: polyline(
					[
						[cx - w * 0.5, cy + 80 * k],
						[cx + w * 0.5, cy + 80 * k],
						[cx + w * 1.9, cy + 150 * k],
						[cx - w * 1.5, cy + 150 * k],
					],
					true,
				),
				fill: "#a9c4bd",
			}),
			el("rect", { x: cx - w * 1.35, y: cy, width: w * 0.5, height: 100 * k, fill: STONE }),
			el("rect", { x: cx + w * 0.85, y: cy, width: w * 0.5, height: 100 * k, fill: "#b3a382" }),
			el("rect", { x: cx - w * 0.85, y: cy + 6 * k, width: w * 1.7, height: 92 * k, fill: INK }),
			el("path", { d: `M${cx} ${cy + 6 * k}v${92 * k}`, stroke: "#6d7a6d", "stroke-width": 5 * k }),
			el("path", {
				d: `M${cx - w * 0.2} ${cy}L${cx - w * 2.2} ${cy - 14 * k}M${cx + w * 0.2} ${cy}L${cx + w * 2.2} ${cy - 14 * k}`,
				stroke: INK,
				"stroke-width": 22 * k,
			}),
			el("path", {
				d: `M${cx - w * 1.8} ${cy - 10 * k}L${cx - w * 2.25} ${cy - 14 * k}M${cx + w * 1.8} ${cy - 10 * k}L${cx + w * 2.25} ${cy - 14 * k}`,
				stroke: CREAM,
				"stroke-width": 22 * k,
			}),
		);
	});
	const bushes = Array.from({ length: 30 }, () => {
		const y = random.between(310, 470);
		const side = random.chance(0.5) ? 1 : -1;
		const k = (y - 280) / 190;
		return el("path", {
			d: blob(random, 798 + side * random.between(170, 420) * (k + 0.3), y + 14, 24 * k + 6, 17 * k + 4, 0.25),
			fill: random.pick([MOSS, "#5d7d62", "#6b8a6c"]),
		});
	});
	const ribbon = "M776 286L782 286L838 322L784 366L850 440L846 520H744L776 440L722 372L806 322Z";
	return group(
		{},
		el("path", { d: ribbon, fill: "#a9c4bd", stroke: "#c9c79f", "stroke-width": 7, "stroke-linejoin": "round" }),
		...bushes,
		...steps,
	);
}

function cottage(random: Random): string {
	const smoke: Point[] = [
		[1236, 322],
		[1250, 280],
		[1228, 240],
		[1262, 196],
		[1240, 150],
		[1286, 108],
	];
	return group(
		{},
		el("path", {
			d: curve(smoke),
			stroke: CREAM,
			"stroke-width": 15,
			fill: "none",
			"stroke-linecap": "round",
			opacity: 0.75,
		}),
		el("rect", { x: 1222, y: 322, width: 34, height: 70, fill: BRICK }),
		el("rect", { x: 1216, y: 316, width: 46, height: 10, fill: "#75392b" }),
		el("path", { d: "M1140 446H1420V590H1140Z", fill: CREAM }),
		el("path", { d: "M1420 446L1480 470V590H1420Z", fill: "#cdb895" }),
		el("path", { d: "M1120 450L1180 366H1396L1436 450Z", fill: "#56616b" }),
		el("path", { d: "M1396 366L1436 450L1496 474L1440 388Z", fill: "#414a54" }),
		shaded(
			"slates",
			"M1120 450L1180 366H1396L1436 450Z",
			hatch(
				random,
				{ x: 1120, y: 360, width: 320, height: 92 },
				{ gap: 12, angle: 0, colour: "#37404a", thickness: 3, breaks: 0.1 },
			),
		),
		...[1172, 1340].flatMap((x) => [
			el("rect", { x, y: 476, width: 48, height: 54, fill: "#f2b25c" }),
			el("path", { d: `M${x + 24} 476v54M${x} 502h48`, stroke: INK, "stroke-width": 4 }),
			el("rect", { x: x - 6, y: 530, width: 60, height: 8, fill: "#75392b" }),
		]),
		el("path", { d: "M1254 590V494Q1276 478 1298 494V590Z", fill: MOSS }),
		el("circle", { cx: 1290, cy: 546, r: 3.5, fill: CREAM }),
		...Array.from({ length: 26 }, () =>
			el("circle", {
				cx: random.between(1146, 1246),
				cy: random.between(566, 592),
				r: random.between(3, 8),
				fill: random.pick([MOSS, "#c8694f", "#e9a07f", MOSS]),
			}),
		),
	);
}

function trees(random: Random): string {
	const poplars = [
		[96, 610, 330],
		[176, 604, 390],
		[258, 606, 300],
		[1540, 610, 360],
	].map(([x, y, h]) => {
		const [px, py, ph] = [x, y, h] as [number, number, number];
		const strokes = Array.from({ length: 90 }, () => {
			const t = random.next();
			const half = 36 * Math.sin(Math.PI * Math.min(0.96, t * 0.9 + 0.08));
			const sx = px + random.between(-half, half);
			const sy = py - 40 - t * (ph - 60);
			return `M${sx.toFixed(1)} ${sy.toFixed(1)}l${random.between(-4, 4).toFixed(1)} ${random.between(-26, -14).toFixed(1)}`;
		});
		return group(
			{},
			el("path", { d: `M${px} ${py}V${py - 90}`, stroke: "#3c332a", "stroke-width": 12 }),
			el("path", {
				d: curve(
					[
						[px - 10, py - 34],
						[px - 38, py - ph * 0.35],
						[px - 24, py - ph * 0.75],
						[px + 2, py - ph],
						[px + 26, py - ph * 0.72],
						[px + 38, py - ph * 0.34],
						[px + 12, py - 34],
					],
					true,
				),
				fill: MOSS,
			}),
			el("path", { d: strokes.join(""), stroke: "#2f4a3a", "stroke-width": 3.4, "stroke-linecap": "round" }),
			el("path", {
				d: strokes.slice(0, 26).join(""),
				stroke: "#a9b982",
				"stroke-width": 3.4,
				"stroke-linecap": "round",
				transform: "translate(9 4)",
			}),
		);
	});
	return group({}, ...poplars);
}

function banks(random: Random): string {
	const left = "M0 596Q260 570 560 600L470 800L0 940Z";
	const right = "M1600 596Q1320 570 1030 600L1120 800L1600 960Z";
	const blades = Array.from({ length: 420 }, () => {
		const isLeft = random.chance(0.5);
		const y = random.between(606, 880);
		const reach = 470 - Math.max(0, y - 790) * 3;
		const x = isLeft ? random.between(-10, reach) : 1600 - random.between(-10, reach);
		return `M${x.toFixed(0)} ${y.toFixed(0)}l${random.between(-5, 5).toFixed(0)} ${random.between(-16, -7).toFixed(0)}`;
	});
	return group(
		{},
		el("path", { d: left, fill: "#8fa871" }),
		el("path", { d: right, fill: "#8fa871" }),
		el("path", { d: "M0 690Q260 640 520 634L510 668Q250 690 0 780Z", fill: "#d9c39a" }),
		el("path", { d: "M1600 700Q1340 640 1080 634L1090 668Q1350 690 1600 790Z", fill: "#d9c39a" }),
		el("path", { d: blades.join(""), stroke: MOSS, "stroke-width": 2.6, "stroke-linecap": "round" }),
		...Array.from({ length: 60 }, () => {
			const x = random.chance(0.5) ? random.between(0, 400) : random.between(1200, 1600);
			return el("circle", {
				cx: x,
				cy: random.between(780, 850),
				r: random.between(2, 4.5),
				fill: random.pick([CREAM, "#e9a07f", "#f2d27a"]),
			});
		}),
	);
}

function canal(random: Random): string {
	const ripples = Array.from({ length: 70 }, () => {
		const y = random.between(840, 1060);
		const half = 420 + (y - 820) * 3;
		const x = 800 + random.between(-half, half);
		const length = random.between(40, 230);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-3, 3)],
				[x + length, y],
			]),
			stroke: random.pick([CREAM, "#4f7a76", "#4f7a76", "#a9c4bd", ROSE]),
			"stroke-width": random.between(2, 4.6),
			fill: "none",
			"stroke-linecap": "round",
			opacity: 0.8,
		});
	});
	return group(
		{},
		el("path", { d: "M470 800H1120L1600 950V1067H0V930Z", fill: WATER }),
		...Array.from({ length: 64 }, (_, i) => {
			const y = 838 + i * 3.6;
			const half = 205 - i * 0.6 + random.between(-26, 26);
			const middle = 800 + random.between(-14, 14);
			return el("path", {
				d: `M${(middle - half).toFixed(0)} ${y.toFixed(1)}H${(middle + half).toFixed(0)}`,
				stroke: "#31493f",
				"stroke-width": 4.6,
				"stroke-linecap": "round",
				opacity: 0.62 - i * 0.007,
			});
		}),
		...ripples,
	);
}

function walls(random: Random): string {
	const side = (mirror: boolean) => {
		const shape = "M330 560H560V852L330 902Z";
		const courses = Array.from({ length: 15 }, (_, row) => {
			const y = 606 + row * 22;
			const joints = Array.from({ length: 6 }, (_, i) => `M${336 + i * 42 + (row % 2) * 21} ${y}v22`);
			return `M330 ${y}H560${joints.join("")}`;
		});
		const patches = Array.from({ length: 34 }, () => {
			const row = Math.floor(random.between(0, 13));
			return el("rect", {
				x: 336 + Math.floor(random.between(0, 5)) * 42 + (row % 2) * 21,
				y: 606 + row * 22,
				width: 42,
				height: 22,
				fill: random.pick(["#b0654d", "#87432f", "#a75b45", "#c07a5c"]),
			});
		});
		return group(
			{ transform: mirror ? "translate(1590 0) scale(-1 1)" : undefined },
			shaded(
				mirror ? "wall-right" : "wall-left",
				shape,
				group(
					{},
					el("path", { d: shape, fill: mirror ? "#854735" : BRICK }),
					...patches,
					el("path", { d: courses.join(""), stroke: "#6b3525", "stroke-width": 2.6, fill: "none" }),
					el("path", { d: "M330 850L560 806V860L330 910Z", fill: MOSS, opacity: 0.75 }),
					el("rect", { x: 526, y: 560, width: 34, height: 300, fill: INK, opacity: 0.3 }),
				),
			),
			el("path", { d: "M318 560H572V606H318Z", fill: STONE }),
			el("path", { d: "M318 596H572V606H318Z", fill: "#9d8f70" }),
			el("path", { d: "M380 560v36M460 560v36M528 560v36", stroke: "#9d8f70", "stroke-width": 3 }),
			stipple(random, { x: 322, y: 562, width: 246, height: 32 }, 60, {
				colour: "#9d8f70",
				smallest: 0.8,
				largest: 2.2,
			}),
		);
	};
	return group({}, side(false), side(true));
}

function gates(random: Random): string {
	const leaf = (mirror: boolean) => {
		const shape = "M556 540L795 520V846L556 858Z";
		const planks = Array.from({ length: 10 }, (_, i) => `M${580 + i * 24} 536V858`);
		return group(
			{ transform: mirror ? "translate(1590 0) scale(-1 1)" : undefined },
			el("path", { d: shape, fill: mirror ? "#33413a" : "#3f5047" }),
			shaded(
				mirror ? "leaf-right" : "leaf-left",
				shape,
				group(
					{},
					hatch(
						random,
						{ x: 550, y: 520, width: 250, height: 340 },
						{ gap: 6, angle: 90, colour: "#26302c", thickness: 1.8, breaks: 0.12 },
					),
					el("path", { d: planks.join(""), stroke: "#1d2622", "stroke-width": 3 }),
					el("path", { d: "M556 770L795 764V850L556 860Z", fill: MOSS, opacity: 0.7 }),
				),
			),
			...[560, 660, 752].map((y) =>
				el("path", {
					d: `M556 ${y}L795 ${y - 14}v30L556 ${y + 30}Z`,
					fill: "#58695d",
					stroke: "#1d2622",
					"stroke-width": 3,
				}),
			),
			el("path", { d: "M552 528L584 526V860H552Z", fill: "#58695d", stroke: "#1d2622", "stroke-width": 3 }),
			el("path", { d: "M772 512H795V850H772Z", fill: "#6d7d6f", stroke: "#1d2622", "stroke-width": 3 }),
			...[580, 680, 772].flatMap((y) =>
				[600, 660, 730].map((x) => el("circle", { cx: x, cy: y - (x - 556) * 0.055, r: 4, fill: "#1d2622" })),
			),
			// the paddle gear on the gate
			el("rect", { x: 670, y: 426, width: 20, height: 110, fill: INK }),
			el("path", {
				d: Array.from({ length: 9 }, (_, i) => `M690 ${432 + i * 9}h9`).join(""),
				stroke: INK,
				"stroke-width": 5,
			}),
			el("circle", {
				cx: 712,
				cy: 476,
				r: 17,
				fill: "none",
				stroke: INK,
				"stroke-width": 8,
				"stroke-dasharray": "7 4",
			}),
			el("rect", { x: 704, y: 470, width: 18, height: 60, fill: INK }),
			// the balance beam
			el("path", { d: "M776 500L96 548V592L776 536Z", fill: INK }),
			el("path", { d: "M776 500L96 548V556L776 508Z", fill: "#58695d" }),
			el("path", { d: "M214 540L96 548V592L214 583Z", fill: CREAM }),
			el("path", { d: "M214 574L96 582V592L214 583Z", fill: "#cdb895" }),
			el("rect", { x: 552, y: 500, width: 34, height: 40, fill: "#1d2622" }),
		);
	};
	const jets = [
		[640, 806, 42],
		[795, 640, 206],
		[792, 720, 124],
		[742, 812, 34],
		[900, 800, 50],
		[968, 818, 30],
	].map(([x, y, length]) => {
		const [jx, jy, jl] = [x, y, length] as [number, number, number];
		const threads = Array.from({ length: 9 }, () => {
			const dx = random.between(-9, 9);
			const drift = random.between(-5, 5);
			return `M${(jx + dx).toFixed(1)} ${(jy + random.between(0, jl * 0.3)).toFixed(1)}q${drift.toFixed(1)} ${(jl * 0.3).toFixed(1)} ${(drift * 1.4).toFixed(1)} ${(jl * 0.7).toFixed(1)}`;
		});
		return el("path", {
			d: threads.join(""),
			stroke: CREAM,
			"stroke-width": 2.4,
			fill: "none",
			"stroke-linecap": "round",
			opacity: 0.85,
		});
	});
	const foam = Array.from({ length: 54 }, () =>
		el("path", {
			d: blob(
				random,
				random.between(600, 990),
				random.between(850, 876),
				random.between(6, 22),
				random.between(3, 7),
				0.25,
				8,
			),
			fill: CREAM,
			opacity: random.between(0.4, 0.9),
		}),
	);
	return group({}, leaf(false), leaf(true), ...jets, ...foam);
}

function boat(random: Random): string {
	const hull = "M-40 962L330 936Q420 930 470 902L478 926Q452 1000 380 1012L-40 1067Z";
	return group(
		{},
		el("path", {
			d: "M-40 1050L390 1006Q470 990 500 950L520 1000Q470 1040 380 1050L60 1067H-40Z",
			fill: "#2c4540",
			opacity: 0.6,
		}),
		el("path", { d: "M-40 838L250 846L296 940L-40 966Z", fill: "#7d2f2b" }),
		el("path", { d: "M-40 838L250 846L262 868L-40 864Z", fill: "#e7b04e" }),
		el("path", { d: "M-40 820L262 832L256 850L-40 842Z", fill: INK }),
		el("path", { d: "M296 940L250 846L330 900L350 934Z", fill: "#5d1f1d" }),
		...[20, 110, 196].map((x) =>
			group(
				{},
				el("circle", { cx: x, cy: 906 - x * 0.01, r: 25, fill: "#f2b25c", stroke: "#e7d3a4", "stroke-width": 7 }),
				el("path", { d: `M${x - 18} ${900}q18 12 36 0v-14h-36z`, fill: CREAM }),
			),
		),
		el("path", { d: hull, fill: "#23413d" }),
		el("path", { d: "M-40 962L330 936Q420 930 470 902L472 912Q430 944 332 950L-40 978Z", fill: "#e7b04e" }),
		shaded(
			"hull",
			hull,
			hatch(
				random,
				{ x: -40, y: 980, width: 520, height: 100 },
				{ gap: 9, angle: -7, colour: "#16302c", thickness: 2.4 },
			),
		),
		el("path", { d: "M470 902Q478 890 470 874", stroke: INK, "stroke-width": 7, fill: "none" }),
		el("path", { d: "M420 922l30 -10l-6 46l-30 8z", fill: "#7d2f2b" }),
		el("path", { d: "M426 938l18 -7M424 950l18 -6", stroke: "#e7b04e", "stroke-width": 3 }),
		el("path", { d: "M352 930q10 -46 40 -8", stroke: STONE, "stroke-width": 9, fill: "none" }),
		// roof: flowerpots, a coiled rope, a can
		el("path", { d: "M40 824l6 -32h30l6 34z", fill: "#c8694f" }),
		...Array.from({ length: 16 }, () =>
			el("circle", {
				cx: random.between(34, 90),
				cy: random.between(762, 796),
				r: random.between(6, 12),
				fill: random.pick([MOSS, "#5d7d62", "#e9a07f", "#f2d27a"]),
			}),
		),
		el("path", { d: "M150 828l4 -40h34l4 42zM192 800l22 -18l6 6l-26 26z", fill: "#2f5a6b" }),
		el("path", { d: "M154 788q18 -30 34 0", stroke: "#2f5a6b", "stroke-width": 5, fill: "none" }),
		el("path", { d: "M156 808h32", stroke: "#e7b04e", "stroke-width": 6 }),
		...[0, 8, 16].map((d) =>
			el("ellipse", {
				cx: 238 - 2,
				cy: 828 - d * 0.8,
				rx: 26 - d * 0.4,
				ry: 8,
				fill: "none",
				stroke: STONE,
				"stroke-width": 5,
			}),
		),
	);
}

function reeds(random: Random): string {
	const stems = Array.from({ length: 90 }, (_, i) => {
		const x = 1330 + (i / 90) * 290 + random.between(-12, 12);
		const height = random.between(90, 260) * (0.45 + (x - 1330) / 420);
		const lean = random.between(-34, 22);
		const thickness = random.between(3, 7);
		const colour = random.pick([INK, MOSS, "#35503f", "#6f8a5b"]);
		const head = random.chance(0.28)
			? el("path", {
					d: `M${x + lean} ${1076 - height}l${lean * 0.1} -36`,
					stroke: "#5a3a26",
					"stroke-width": 13,
					"stroke-linecap": "round",
				})
			: "";
		return (
			el("path", {
				d: `M${x.toFixed(0)} 1076Q${x.toFixed(0)} ${(1076 - height * 0.6).toFixed(0)} ${(x + lean).toFixed(0)} ${(1076 - height).toFixed(0)}`,
				stroke: colour,
				"stroke-width": thickness,
				fill: "none",
				"stroke-linecap": "round",
			}) + head
		);
	});
	return group({}, ...stems);
}
