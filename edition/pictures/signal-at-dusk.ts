import { blob, clip, el, group, hatch, linearGradient, type Random, seededRandom, sheet } from "../drawing/ink.ts";
import { telegraph } from "./messages-by-arm.ts";

const width = 1200;
const height = 1500;
const ink = "#1c1630";
const violet = "#4a2f63";
const wine = "#8c3358";
const ember = "#e2643f";
const gold = "#f6b24a";
const cream = "#fde8b4";

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

/** The last signal of the day from a wooden station on a sea cliff: beam aslant, arms folded back, a mist coming in. */
export default function draw(): string {
	const random = seededRandom(1852);
	return sheet(
		width,
		height,
		ember,
		el(
			"defs",
			{},
			linearGradient("dusk-sky", [
				[0, "#352353"],
				[0.35, "#8c3358"],
				[0.7, "#e2643f"],
				[1, "#f9c860"],
			]),
			clip("dusk-cliff", el("path", { d: cliff })),
			clip("dusk-hut", el("path", { d: "M486 930H806V1200H486Z" })),
		),
		sky(random),
		sea(random),
		headlands(random),
		group(
			{ transform: "translate(646 876) scale(1.34)" },
			telegraph([-45, 45, -135], { ink, light: "#b0526a", wood: gold }),
		),
		ground(random),
		hut(random),
		mist(random),
	);
}

const cliff =
	"M-10 1240C160 1210 300 1190 420 1186C560 1180 760 1182 900 1200C980 1212 1016 1240 1030 1290L1060 1340L1050 1400L1090 1450L1100 1510H-10Z";

function sky(random: Random): string {
	const [sunX, sunY] = [250, 952];
	return group(
		{},
		el("rect", { width, height, fill: "url(#dusk-sky)" }),
		...Array.from({ length: 34 }, (_, i) =>
			el("circle", {
				cx: sunX,
				cy: sunY,
				r: 140 + i * 28,
				fill: "none",
				stroke: i < 16 ? cream : "#d9798a",
				"stroke-width": 4.6 - i * 0.1,
				"stroke-dasharray": `${random.between(36, 110).toFixed(0)} ${random.between(14, 44).toFixed(0)} ${random.between(20, 70).toFixed(0)} ${random.between(18, 40).toFixed(0)}`,
				opacity: 0.6 - i * 0.012,
			}),
		),
		el("circle", { cx: sunX, cy: sunY, r: 112, fill: cream }),
		...Array.from({ length: 22 }, (_, i) => {
			const y = 120 + i * 36 + random.between(-14, 14);
			const x = random.between(-300, 900);
			const long = random.between(260, 700);
			return el("path", {
				d: `M${x.toFixed(0)} ${y.toFixed(0)}q${(long * 0.4).toFixed(0)} ${random.between(-26, -12).toFixed(0)} ${long.toFixed(0)} 0q${(-long * 0.5).toFixed(0)} ${random.between(5, 12).toFixed(0)} ${(-long).toFixed(0)} 0Z`,
				fill: y < 400 ? random.pick(["#5c2f5f", "#6f3560", "#472a58"]) : random.pick(["#c24a4c", "#f08a4c", "#a83f55"]),
				opacity: 0.85,
			});
		}),
		...Array.from({ length: 40 }, () =>
			el("circle", {
				cx: random.between(0, width),
				cy: random.between(0, 330),
				r: random.between(1.2, 3.2),
				fill: cream,
			}),
		),
		...[
			[860, 620, 1],
			[910, 590, 0.8],
			[960, 640, 0.9],
			[330, 500, 0.8],
			[290, 530, 0.6],
		].map(([x, y, s]) => {
			const [px, py, z] = [x as number, y as number, s as number];
			return el("path", {
				d: `M${px - 40 * z} ${py - 12 * z}Q${px - 16 * z} ${py - 16 * z} ${px} ${py}Q${px + 12 * z} ${py - 22 * z} ${px + 42 * z} ${py - 22 * z}Q${px + 18 * z} ${py - 10 * z} ${px + 5 * z} ${py + 8 * z}L${px + 10 * z} ${py + 22 * z}L${px} ${py + 12 * z}L${px - 6 * z} ${py + 22 * z}L${px - 5 * z} ${py + 6 * z}Q${px - 18 * z} ${py - 8 * z} ${px - 40 * z} ${py - 12 * z}Z`,
				fill: ink,
			});
		}),
	);
}

function sea(random: Random): string {
	const waves = Array.from({ length: 230 }, () => {
		const share = random.next();
		const y = 1016 + share * 480;
		const x = random.between(-60, 1200);
		const long = 14 + share * random.between(30, 110);
		const isLit = Math.abs(x + long / 2 - 250) < 60 + share * 190;
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}q${(long / 2).toFixed(0)} ${(-2 - share * 6).toFixed(0)} ${long.toFixed(0)} 0`,
			isLit ? random.pick([cream, gold, cream]) : random.pick([wine, "#c24a4c", violet, "#e2764a"]),
			1.8 + share * 4,
			{ opacity: 0.85 },
		);
	});
	const sail = (x: number, y: number, size: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("path", { d: "M-40 0H44Q38 14 26 16H-24Q-36 12 -40 0Z", fill: ink }),
			el("path", { d: "M0 -4V-96L40 -14Z", fill: violet }),
			el("path", { d: "M-4 -8V-80L-32 -14Z", fill: wine }),
			line("M0 0V-100", ink, 4),
		);
	return group(
		{},
		el("rect", { y: 1010, width, height: 500, fill: "#b0444f" }),
		...waves,
		sail(420, 1030, 0.6),
		sail(930, 1080, 1.1),
		sail(1080, 1024, 0.45),
	);
}

function headlands(random: Random): string {
	return group(
		{},
		el("path", { d: "M1210 950C1120 944 1040 970 980 1000L960 1014H1210Z", fill: "#7c3358" }),
		group(
			{ transform: "translate(1130 952) scale(0.2)" },
			el("path", { d: "M-80 40V-120H80V40Z", fill: ink }),
			group({ transform: "translate(0 -120)" }, telegraph([-45, 45, -135], { ink, light: wine, wood: ink })),
		),
		el("path", { d: "M-10 980C30 978 70 990 96 1012H-10Z", fill: "#7c3358" }),
		...Array.from({ length: 16 }, () =>
			line(
				`M${random.between(1000, 1180).toFixed(0)} ${random.between(970, 1008).toFixed(0)}l${random.between(10, 24).toFixed(0)} 7`,
				violet,
				2.6,
			),
		),
	);
}

function ground(random: Random): string {
	return group(
		{},
		el("path", { d: cliff, fill: "#33204a" }),
		group(
			{ "clip-path": "url(#dusk-cliff)" },
			...Array.from({ length: 120 }, () => {
				const [x, y] = [random.between(700, 1100), random.between(1250, 1500)];
				return line(
					`M${x.toFixed(0)} ${y.toFixed(0)}l${random.between(4, 18).toFixed(0)} ${random.between(20, 56).toFixed(0)}`,
					random.pick([ink, "#5c2f5f", wine, ink]),
					3.4,
				);
			}),
			...Array.from({ length: 260 }, () => {
				const [x, y] = [random.between(-10, 980), random.between(1190, 1510)];
				return line(
					`M${x.toFixed(0)} ${y.toFixed(0)}q3 -12 ${random.between(-12, 16).toFixed(0)} ${random.between(-40, -16).toFixed(0)}`,
					random.pick([ink, "#4a2f63", "#7c3358", ink, "#c2643f"]),
					random.between(2.4, 4.4),
				);
			}),
		),
		line("M-10 1240C160 1210 300 1190 420 1186", gold, 4),
		line("M900 1200C980 1212 1016 1240 1030 1290", ember, 4),
		...[80, 150, 226].map((x, i) =>
			group(
				{},
				line(`M${x} ${1236 - i * 12}V${1150 - i * 10}`, ink, 11),
				line(`M${x - 4} ${1230 - i * 12}V${1152 - i * 10}`, gold, 2.6),
			),
		),
		line("M80 1170L226 1146L420 1150M80 1204L226 1180L420 1180", ink, 4),
	);
}

function hut(random: Random): string {
	const boards = Array.from({ length: 15 }, (_, i) => line(`M486 ${948 + i * 17}H806`, "#3a2247", 3));
	return group(
		{},
		el("path", { d: "M806 930L868 962V1196L806 1200Z", fill: ink, stroke: ink, "stroke-width": 5 }),
		el("path", { d: "M486 930H806V1200H486Z", fill: "#7a3a5a", stroke: ink, "stroke-width": 6 }),
		group(
			{ "clip-path": "url(#dusk-hut)" },
			...boards,
			hatch(
				random,
				{ x: 720, y: 930, width: 86, height: 60 },
				{ gap: 14, angle: 90, colour: "#3a2247", thickness: 2, breaks: 0.3 },
			),
		),
		line("M490 934V1196", gold, 5),
		el("path", {
			d: "M456 936L540 848H772L890 962L876 972L790 902L818 936Z",
			fill: violet,
			stroke: ink,
			"stroke-width": 6,
		}),
		...Array.from({ length: 4 }, (_, row) =>
			line(
				Array.from(
					{ length: 13 + row * 2 },
					(_, i) => `M${(544 - row * 19 + i * 17.6).toFixed(0)} ${862 + row * 19}q8 9 15 0`,
				).join(""),
				ink,
				3,
			),
		),
		line("M544 850L462 934", gold, 5),
		...[530, 692].map((x) =>
			group(
				{},
				el("rect", { x, y: 976, width: 70, height: 84, fill: gold, stroke: ink, "stroke-width": 6 }),
				el("rect", { x, y: 976, width: 70, height: 30, fill: cream }),
				line(`M${x + 35} 976v84M${x} 1018h70`, ink, 5),
			),
		),
		// The operator bends to his glass.
		el("path", { d: "M704 1060Q706 1026 724 1022Q744 1026 746 1060Z", fill: ink }),
		el("circle", { cx: 722, cy: 1010, r: 13, fill: ink }),
		line("M742 1020L910 1000", ink, 15),
		line("M760 1018L906 1001", gold, 5),
		el("path", { d: "M622 1200V1088H674V1200Z", fill: ink, stroke: gold, "stroke-width": 4 }),
		el("circle", { cx: 664, cy: 1146, r: 5, fill: gold }),
		el("path", { d: "M540 1090h60v-6h-60Z", fill: ink }),
		...Array.from({ length: 9 }, () =>
			el("path", {
				d: blob(random, 446 + random.between(-30, 44), 1190 + random.between(-10, 10), 22, 17, 0.2, 8),
				fill: random.pick([ink, "#33204a", "#4a2f63"]),
			}),
		),
		el("path", {
			d: "M630 1202C600 1240 560 1252 584 1284C616 1322 620 1340 560 1388C506 1430 486 1466 492 1510H612C588 1466 604 1438 640 1400C690 1346 664 1310 636 1278C616 1254 640 1236 664 1202Z",
			fill: "#a8646a",
			stroke: ink,
			"stroke-width": 4,
		}),
	);
}

/** Fog off the water: the message will have to wait for morning. */
function mist(random: Random): string {
	return group(
		{},
		...Array.from({ length: 26 }, (_, i) => {
			const y = 1250 + i * 9;
			const x = random.between(940, 1120) - i * 3;
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}q${random.between(40, 90).toFixed(0)} ${random.between(-12, -4).toFixed(0)} ${random.between(140, 300).toFixed(0)} ${random.between(-5, 5).toFixed(0)}`,
				random.pick(["#f3c9a6", cream, "#e5a58e"]),
				random.between(3, 8),
				{ opacity: 0.72 },
			);
		}),
	);
}
