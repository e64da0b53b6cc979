import {
	blob,
	clip,
	curve,
	el,
	group,
	linearGradient,
	type Point,
	polyline,
	type Random,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const ink = "#1a2530";
const blue = "#2a6380";
const water = "#184a5c";
const pale = "#cfe4ea";
const white = "#f7fafa";
const yellow = "#f5cd68";
const brick = "#a9482f";
const [vanishX, vanishY] = [560, 452];

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

/** A place on the pond: across in blocks from the vanishing point, and nearness from 0 at the horizon to 1 at our feet. */
function on(across: number, near: number, up = 0): Point {
	return [vanishX + across * 240 * near, vanishY + 640 * near - up * near];
}

/** The ice harvest on a New England pond: a horse ploughing the grid, men floating the blocks to the icehouse. */
export default function draw(): string {
	const random = seededRandom(1833);
	return sheet(
		width,
		height,
		pale,
		el(
			"defs",
			{},
			linearGradient("harvest-sky", [
				[0, "#7fa9bd"],
				[0.55, "#d7e0d2"],
				[1, "#fbe2a0"],
			]),
			clip("harvest-ice", el("path", { d: "M-10 520H1610V1080H-10Z" })),
			clip("harvest-house", el("path", { d: "M1020 560V372L1220 240L1420 372V560Z" })),
		),
		sky(random),
		shore(random),
		ice(random),
		channel(random),
		icehouse(random),
		crew(random),
		plough(random),
		stack(random),
	);
}

function sky(random: Random): string {
	const [sunX, sunY] = [300, 300];
	return group(
		{},
		el("rect", { width, height: 560, fill: "url(#harvest-sky)" }),
		...Array.from({ length: 24 }, (_, i) =>
			el("circle", {
				cx: sunX,
				cy: sunY,
				r: 92 + i * 27,
				fill: "none",
				stroke: i < 8 ? "#fff3c9" : white,
				"stroke-width": 4 - i * 0.12,
				"stroke-dasharray": `${random.between(30, 100).toFixed(0)} ${random.between(14, 46).toFixed(0)} ${random.between(20, 60).toFixed(0)} ${random.between(18, 40).toFixed(0)}`,
				opacity: 0.85 - i * 0.03,
			}),
		),
		el("circle", { cx: sunX, cy: sunY, r: 70, fill: yellow }),
		el("circle", { cx: sunX, cy: sunY, r: 56, fill: "#fff0bd" }),
		...Array.from({ length: 18 }, () => {
			const [x, y, long] = [random.between(-100, 1500), random.between(30, 330), random.between(120, 380)];
			return el("path", {
				d: `M${x.toFixed(0)} ${y.toFixed(0)}q${(long * 0.4).toFixed(0)} ${random.between(-16, -7).toFixed(0)} ${long.toFixed(0)} 0q${(-long * 0.5).toFixed(0)} ${random.between(4, 8).toFixed(0)} ${(-long).toFixed(0)} 0Z`,
				fill: random.pick([white, "#b9cfd3", "#a3c0ca"]),
				opacity: 0.8,
			});
		}),
		...[
			[760, 130],
			[800, 112],
			[842, 142],
		].map(([x, y]) => line(`M${(x as number) - 18} ${(y as number) - 5}q9 -8 18 6q9 -14 21 -10`, ink, 3)),
	);
}

function shore(random: Random): string {
	const layer = (y: number, rough: number, fill: string, points: number) => {
		const top = Array.from(
			{ length: points + 1 },
			(_, i) => [(width * i) / points, y + random.between(-rough, rough)] as const,
		);
		return el("path", { d: `${curve(top)}L${width} 560L0 560Z`, fill });
	};
	const birch = (x: number, y: number, tall: number) =>
		group(
			{},
			line(`M${x} ${y}L${x + 4} ${y - tall}`, ink, tall * 0.07),
			...Array.from({ length: 9 }, (_, i) => {
				const share = 0.3 + i * 0.07;
				const side = i % 2 === 0 ? 1 : -1;
				const reach = tall * (0.34 - i * 0.02);
				return line(
					`M${x + 3} ${(y - tall * share).toFixed(0)}q${(side * reach * 0.5).toFixed(0)} ${(-reach * 0.3).toFixed(0)} ${(side * reach).toFixed(0)} ${(-reach * 0.9).toFixed(0)}m${(-side * reach * 0.4).toFixed(0)} ${(reach * 0.45).toFixed(0)}l${(side * reach * 0.1).toFixed(0)} ${(-reach * 0.5).toFixed(0)}`,
					ink,
					2.2,
				);
			}),
		);
	const pine = (x: number, y: number, tall: number) =>
		group(
			{},
			el("path", {
				d: `M${x} ${y - tall}${[0.28, 0.52, 0.76, 1].map((s) => `L${x + tall * 0.26 * s} ${y - tall + tall * s * 0.94}L${x + tall * 0.12 * s} ${y - tall + tall * s * 0.9}`).join("")}L${x} ${y - 4}${[1, 0.76, 0.52, 0.28].map((s) => `L${x - tall * 0.12 * s} ${y - tall + tall * s * 0.9}L${x - tall * 0.26 * s} ${y - tall + tall * s * 0.94}`).join("")}Z`,
				fill: random.pick(["#274a4c", "#2f5653", "#223f45"]),
			}),
			...[0.3, 0.55, 0.8].map((s) =>
				line(`M${x} ${y - tall + tall * s * 0.7}l${-tall * 0.2 * s} ${tall * 0.22}`, white, 4),
			),
		);
	return group(
		{},
		layer(398, 26, "#a9c2c9", 7),
		layer(440, 14, "#86a7b3", 9),
		...Array.from({ length: 90 }, () => {
			const x = random.between(-10, 1610);
			const y = random.between(462, 476);
			return line(
				`M${x.toFixed(0)} ${y.toFixed(0)}v${random.between(-34, -14).toFixed(0)}`,
				random.pick(["#5d7c8b", "#4c6b7a", "#6f8d99"]),
				3,
			);
		}),
		el("path", { d: "M-10 490C200 474 500 478 760 480C1100 470 1400 478 1610 470V570H-10Z", fill: white }),
		...Array.from({ length: 26 }, () =>
			pine(
				random.chance(0.6) ? random.between(-10, 240) : random.between(1440, 1610),
				496 + random.between(-6, 10),
				random.between(56, 120),
			),
		),
		...[
			[420, 492, 88],
			[470, 490, 110],
			[520, 490, 80],
			[640, 490, 96],
			[688, 490, 74],
			[800, 488, 104],
			[860, 486, 84],
			[930, 488, 118],
		].map(([x, y, tall]) => birch(x as number, y as number, tall as number)),
		...Array.from({ length: 40 }, () => {
			const x = random.between(0, 1600);
			return line(
				`M${x.toFixed(0)} ${random.between(490, 512).toFixed(0)}q20 -5 ${random.between(30, 70).toFixed(0)} 0`,
				"#a9c6d3",
				2.4,
			);
		}),
	);
}

/** Double-walled with sawdust between: no windows, a tall slit of a door, and a ramp that a horse works. */
function icehouse(random: Random): string {
	const boards = Array.from({ length: 27 }, (_, i) => line(`M${1026 + i * 15} 252V560`, "#7a2f22", 2.4));
	const blocks = Array.from({ length: 6 }, (_, i) => {
		const [x, y] = [858 + i * 44, 552 - i * 31];
		return group(
			{ transform: `translate(${x} ${y}) rotate(-35)` },
			el("path", { d: "M-17 -24H17V0H-17Z", fill: pale, stroke: ink, "stroke-width": 2.6 }),
			line("M-12 -20v14M-4 -20v8", white, 3),
		);
	});
	return group(
		{},
		el("path", { d: "M930 552C1000 528 1400 520 1610 530V590C1400 566 1060 584 930 552Z", fill: white }),
		el("path", { d: "M1420 372L1560 396V556H1420Z", fill: "#6d2b22", stroke: ink, "stroke-width": 3.6 }),
		...Array.from({ length: 8 }, (_, i) => line(`M1424 ${392 + i * 21}L1558 ${410 + i * 19}`, "#4b1e1c", 2.4)),
		el("path", { d: "M1020 560V372L1220 240L1420 372V560Z", fill: brick, stroke: ink, "stroke-width": 4 }),
		group({ "clip-path": "url(#harvest-house)" }, ...boards),
		el("path", {
			d: "M990 388L1220 232L1370 222L1590 392L1560 402L1430 378L1222 252L1006 398Z",
			fill: white,
			stroke: ink,
			"stroke-width": 4,
		}),
		el("path", { d: "M1222 240L1368 228L1574 392L1436 374Z", fill: "#e3edf0", stroke: ink, "stroke-width": 3 }),
		...Array.from({ length: 14 }, () => {
			const t = random.next();
			return line(
				`M${(1260 + t * 200).toFixed(0)} ${(254 + t * 100 + random.between(-8, 8)).toFixed(0)}l${random.between(20, 44).toFixed(0)} ${random.between(12, 26).toFixed(0)}`,
				"#b5cfda",
				2.6,
			);
		}),
		el("rect", { x: 1196, y: 300, width: 50, height: 260, fill: ink }),
		...Array.from({ length: 7 }, (_, i) =>
			el("rect", { x: 1201, y: 404 + i * 22, width: 40, height: 19, fill: i % 2 === 0 ? pale : "#b3d3de" }),
		),
		line("M1192 560V298H1250V560", "#e0a58a", 5),
		...[1070, 1130, 1310, 1370].map((x) => line(`M${x - 14} 470h28M${x - 14} 480h28M${x - 14} 490h28`, "#5f231b", 3)),
		// The ramp and what comes up it.
		line("M820 566L1192 306M838 578L1192 334", ink, 9),
		line("M820 566L1192 306M838 578L1192 334", "#c98f5a", 4.5),
		...Array.from({ length: 13 }, (_, i) => line(`M${836 + i * 28} ${556 - i * 19.6}l9 13`, ink, 4)),
		...[0.3, 0.55, 0.8].map((share) =>
			line(
				`M${828 + 364 * share} ${572 - 266 * share}V562M${828 + 364 * share} ${572 - 266 * share}l26 ${40 + 200 * share}`,
				ink,
				6,
			),
		),
		...blocks,
		line("M1012 562C1060 550 1400 548 1580 560", white, 12),
	);
}

function ice(random: Random): string {
	const grid: string[] = [];
	for (let across = -16; across <= 24; across++)
		grid.push(line(polyline([on(across, 0.13), on(across, 1.02)]), "#7fb0c4", 3.2, { opacity: 0.9 }));
	for (let step = 0; step < 26; step++) {
		const near = 0.14 + 0.9 * (step / 26) ** 1.9;
		grid.push(line(polyline([on(-16, near), on(24, near)]), "#7fb0c4", 1 + 3.4 * near, { opacity: 0.9 }));
	}
	const sheen = Array.from({ length: 150 }, () => {
		const near = random.between(0.13, 1);
		const [x, y] = on(random.between(-4, 6), near);
		const long = random.between(20, 120) * near;
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}l${long.toFixed(0)} ${(-long * 0.1).toFixed(0)}`,
			random.pick([white, "#a9cfdc", "#fff1c4", white]),
			1.4 + near * 4,
			{ opacity: 0.75 },
		);
	});
	const glow = Array.from({ length: 46 }, () => {
		const near = random.between(0.12, 0.8);
		const x = 300 + (random.next() + random.next() - 1) * (30 + near * 170);
		return line(
			`M${x.toFixed(0)} ${(vanishY + 640 * near).toFixed(0)}h${random.between(20, 70).toFixed(0)}`,
			random.pick(["#fbe2a0", "#fff0c0", yellow]),
			2 + near * 4,
			{ opacity: 0.85 },
		);
	});
	return group(
		{},
		el("rect", { y: 528, width, height: 560, fill: "#d9ebef" }),
		group({ "clip-path": "url(#harvest-ice)" }, ...sheen, ...glow, ...grid),
		el("path", {
			d: "M-10 540C300 520 700 536 1000 540C1240 546 1460 532 1610 544V524C1300 512 300 508 -10 520Z",
			fill: white,
		}),
	);
}

/** Open water from the foreground to the foot of the ramp, with cakes of ice afloat in it. */
function channel(random: Random): string {
	const cake = (x: number, y: number, size: number) =>
		group(
			{},
			el("path", {
				d: `M${x - 62 * size} ${y}L${x - 38 * size} ${y - 26 * size}H${x + 60 * size}L${x + 44 * size} ${y}Z`,
				fill: white,
				stroke: ink,
				"stroke-width": 3,
			}),
			el("path", {
				d: `M${x - 62 * size} ${y}H${x + 44 * size}V${y + 17 * size}H${x - 60 * size}Z`,
				fill: "#9fcbd9",
				stroke: ink,
				"stroke-width": 3,
			}),
			el("path", {
				d: `M${x + 44 * size} ${y}L${x + 60 * size} ${y - 26 * size}V${y - 10 * size}L${x + 44 * size} ${y + 17 * size}Z`,
				fill: "#6fa9bd",
				stroke: ink,
				"stroke-width": 3,
			}),
			line(`M${x - 50 * size} ${y + 26 * size}h${90 * size}`, "#5f99aa", 3.4),
		);
	const left: Point[] = [on(0.9, 1.02), on(0.9, 0.72), on(0.9, 0.46), on(1.9, 0.36), on(4.3, 0.215), on(5.2, 0.18)];
	const right: Point[] = [on(2.9, 1.02), on(2.9, 0.72), on(2.9, 0.5), on(3.2, 0.4), on(6.2, 0.215), on(6.4, 0.18)];
	const ripples = Array.from({ length: 80 }, () => {
		const near = random.between(0.42, 1);
		const [x, y] = on(random.between(1.0, 2.7), near);
		return line(
			`M${x.toFixed(0)} ${y.toFixed(0)}q${(14 * near).toFixed(0)} -5 ${(36 * near).toFixed(0)} 0`,
			random.pick([blue, "#4d8ba2", "#0f3544", "#8fbccb"]),
			1.4 + near * 2.4,
		);
	});
	return group(
		{},
		el("path", { d: `${polyline(left)}L${polyline([...right].reverse()).slice(1)}Z`, fill: water }),
		...ripples,
		line(polyline(right), "#8fc3d3", 12),
		line(polyline(right), white, 4),
		line(polyline(left), ink, 5),
		cake(...on(1.85, 0.93), 1.15),
		cake(...on(1.7, 0.78), 0.95),
		cake(...on(2.2, 0.64), 0.8),
		cake(...on(1.6, 0.54), 0.66),
		cake(...on(2.2, 0.43), 0.5),
		cake(...on(3.1, 0.335), 0.4),
		cake(...on(4.2, 0.262), 0.3),
	);
}

/** A man in a winter coat with a pike, feet at the place given; `arm` and `pike` are in his own measure, 170 high. */
function man([x, y]: Point, size: number, coat: string, facing: number, pike: string, shift = ""): string {
	return group(
		{ transform: `translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${(size * facing).toFixed(2)} ${size.toFixed(2)})` },
		el("path", { d: "M-14 2L-110 20L-116 12L-20 -6Z", fill: blue, opacity: 0.45 }),
		line("M-12 -4L-4 -70M16 -4L6 -70", ink, 19),
		line("M-14 -2h18M14 -2h18", ink, 13),
		el("path", {
			d: "M-22 -58C-26 -100 -22 -126 -8 -132C6 -136 22 -130 24 -112C26 -90 24 -72 26 -54C10 -46 -8 -48 -22 -58Z",
			fill: coat,
			stroke: ink,
			"stroke-width": 3.6,
		}),
		line("M-20 -78Q2 -70 25 -78", ink, 5),
		line("M4 -130Q10 -96 6 -54M-12 -120Q-14 -96 -10 -84", ink, 2.2, { opacity: 0.6 }),
		line(pike, ink, 8),
		line(pike, "#c98f5a", 4.4),
		line("M-2 -118C14 -100 26 -98 40 -100M14 -120C26 -112 34 -108 46 -112", ink, 18),
		line("M-2 -118C14 -100 26 -98 40 -100M14 -120C26 -112 34 -108 46 -112", coat, 12),
		el("circle", { cx: 43, cy: -104, r: 8, fill: ink }),
		el("circle", { cx: 6, cy: -146, r: 14, fill: "#c98f6a", stroke: ink, "stroke-width": 3.4 }),
		el("path", { d: "M-12 -146C-14 -168 24 -172 22 -148L30 -145H-14Z", fill: ink }),
		line("M-8 -132Q8 -126 20 -134", yellow, 8),
		shift,
	);
}

function crew(random: Random): string {
	const pike = "M20 -128L120 6l10 -6m-10 6l-12 4";
	return group(
		{},
		man(on(5.3, 0.235), 0.26, ink, -1, pike),
		man(on(2.6, 0.25), 0.27, "#3b5a4a", 1, pike),
		man(on(-0.9, 0.3), 0.34, "#5a3f4a", 1, "M30 -100L54 -10"),
		man(on(-1.6, 0.27), 0.31, "#2f5568", -1, "M30 -100L54 -10"),
		man(on(3.5, 0.52), 0.66, "#7c3b2c", -1, pike),
		man(on(0.62, 0.66), 0.86, "#3b5a4a", 1, pike),
		// Sawyer, bent to his long saw.
		group(
			{
				transform: `translate(${on(-2.1, 0.5)
					.map((v) => v.toFixed(0))
					.join(" ")}) scale(0.66)`,
			},
			el("path", { d: "M-14 2L-110 20L-116 12L-20 -6Z", fill: blue, opacity: 0.45 }),
			line("M46 -96L74 34", "#8fa3ab", 11),
			line("M40 -100L62 -104", "#c98f5a", 9),
			line("M-16 -4L-10 -64M22 -4L2 -66", ink, 20),
			el("path", {
				d: "M-26 -58C-30 -90 -10 -120 12 -126C30 -126 34 -112 26 -98C16 -80 14 -66 10 -54Z",
				fill: "#2f5568",
				stroke: ink,
				"stroke-width": 3.6,
			}),
			line("M14 -114C26 -98 36 -96 48 -100", ink, 18),
			line("M14 -114C26 -98 36 -96 48 -100", "#2f5568", 12),
			el("circle", { cx: 34, cy: -136, r: 14, fill: "#c98f6a", stroke: ink, "stroke-width": 3.4 }),
			el("path", {
				d: "M18 -136C14 -158 48 -164 50 -142L58 -140L20 -134Z",
				fill: brick,
				stroke: ink,
				"stroke-width": 3,
			}),
		),
		...Array.from({ length: 26 }, () => {
			const [x, y] = on(random.between(-2.2, -1.7), random.between(0.5, 0.54));
			return line(`M${x.toFixed(0)} ${y.toFixed(0)}h0.1`, white, random.between(3, 7));
		}),
	);
}

/** The horse and the plough that cuts the grid deeper, from left to right across the near ice. */
function plough(random: Random): string {
	const leg = (d: string, coat: string) => group({}, line(d, ink, 24), line(d, coat, 16));
	const coat = "#8a5230";
	const far = "#5f3822";
	const breath = Array.from({ length: 5 }, (_, i) =>
		line(`M${166 + i * 11} ${-176 + i * 5}q12 ${-9 + i * 2} ${22 + i * 3} 1`, white, 7 - i, { opacity: 0.85 }),
	);
	const [x, y] = on(-0.86, 0.86);
	return group(
		{},
		...Array.from({ length: 40 }, () => {
			const px = random.between(40, 200);
			return line(
				`M${px.toFixed(0)} ${(y + 8 + random.between(-7, 12)).toFixed(0)}l${random.between(4, 14).toFixed(0)} ${random.between(-9, 3).toFixed(0)}`,
				white,
				random.between(3, 6),
			);
		}),
		line(`M-10 ${y + 14}H208`, blue, 7),
		line(`M-10 ${y + 10}H208`, white, 3),
		group(
			{ transform: `translate(${x} ${y}) scale(1.13)` },
			el("path", { d: "M-110 0C-60 -8 60 -8 130 0L60 34L-240 40Z", fill: blue, opacity: 0.4 }),
			// Traces to the plough, and the plough itself: a beam, teeth of steel, two handles.
			line("M74 -118L-140 -40", ink, 4),
			line("M-92 -34H-220", ink, 13),
			line("M-92 -34H-220", "#c98f5a", 8),
			...Array.from({ length: 7 }, (_, i) =>
				el("path", {
					d: `M${-112 - i * 16} -30h13l-2 ${24 + i * 2}l-9 -5Z`,
					fill: "#8fa3ab",
					stroke: ink,
					"stroke-width": 2.6,
				}),
			),
			line("M-196 -36C-230 -60 -252 -84 -276 -98M-176 -36C-214 -66 -240 -90 -262 -106", ink, 9),
			line("M-196 -36C-230 -60 -252 -84 -276 -98M-176 -36C-214 -66 -240 -90 -262 -106", "#c98f5a", 5),
			leg("M-74 -96C-92 -70 -66 -54 -74 -34L-84 -4h12", far),
			leg("M62 -98C74 -70 86 -58 80 -36L70 -6h12", far),
			line("M-98 -128C-124 -122 -122 -80 -116 -52", ink, 17),
			line("M-98 -128C-124 -122 -122 -80 -118 -60", "#3f2a20", 11),
			leg("M-86 -102C-96 -72 -112 -60 -104 -36L-108 -4h14", coat),
			leg("M48 -98C48 -66 40 -56 44 -36L42 -4h14", coat),
			el("path", {
				d: "M-104 -110C-112 -142 -92 -160 -60 -158C-30 -154 10 -150 40 -158C58 -164 68 -186 86 -208C96 -222 106 -230 114 -226L118 -240L126 -222C136 -212 146 -196 158 -180C164 -168 154 -158 142 -162C132 -168 122 -174 114 -174C106 -164 98 -148 92 -128C90 -110 82 -98 70 -92C40 -80 -30 -82 -60 -90C-84 -94 -100 -98 -104 -110Z",
				fill: coat,
				stroke: ink,
				"stroke-width": 4.5,
			}),
			line("M110 -226C92 -212 76 -188 60 -160M104 -222l-14 24M94 -210l-14 26M82 -192l-14 24", "#3f2a20", 8),
			el("path", {
				d: "M-84 -156C-50 -160 -10 -152 26 -154L20 -96C-20 -84 -60 -88 -88 -96Z",
				fill: brick,
				stroke: ink,
				"stroke-width": 4,
			}),
			line("M-86 -106C-56 -98 -20 -96 20 -106M-84 -146C-50 -148 -10 -142 24 -144", yellow, 5),
			line("M44 -160C62 -136 74 -120 80 -98", ink, 11),
			line("M44 -160C62 -136 74 -120 80 -98", yellow, 5),
			line("M122 -218C118 -200 122 -184 136 -170M126 -190L152 -186M132 -176C90 -140 30 -150 -20 -130", ink, 3.4),
			el("circle", { cx: 128, cy: -202, r: 4.4, fill: ink }),
			line("M150 -168h8", ink, 3),
			...breath,
		),
		man([x - 322, y + 8], 1.13, "#2f5568", 1, "M44 -104L44 -100"),
	);
}

/** Cakes already out, two feet square and clear enough to see through. */
function stack(random: Random): string {
	const block = (x: number, y: number, w: number, h: number, depth: number) =>
		group(
			{},
			el("path", {
				d: `M${x} ${y}L${x + depth} ${y - depth * 0.5}H${x + w + depth}L${x + w} ${y}Z`,
				fill: white,
				stroke: ink,
				"stroke-width": 4,
			}),
			el("rect", { x, y, width: w, height: h, fill: "#b9dbe5", stroke: ink, "stroke-width": 4 }),
			el("path", {
				d: `M${x + w} ${y}L${x + w + depth} ${y - depth * 0.5}V${y + h - depth * 0.5}L${x + w} ${y + h}Z`,
				fill: "#6fa9bd",
				stroke: ink,
				"stroke-width": 4,
			}),
			el("path", {
				d: `M${x + 10} ${y + 10}h${w * 0.32}L${x + w * 0.14} ${y + h - 12}H${x + 10}Z`,
				fill: white,
				opacity: 0.75,
			}),
			...Array.from({ length: 7 }, () => {
				const [px, py] = [x + random.between(w * 0.3, w - 20), y + random.between(14, h - 14)];
				return line(
					`M${px.toFixed(0)} ${py.toFixed(0)}l${random.between(-12, 12).toFixed(0)} ${random.between(-16, 16).toFixed(0)}`,
					random.pick([white, "#86b9cb", "#e8f4f6"]),
					2.6,
				);
			}),
			...Array.from({ length: 8 }, () =>
				el("circle", {
					cx: x + random.between(10, w - 10),
					cy: y + random.between(10, h - 10),
					r: random.between(1.4, 3.4),
					fill: white,
				}),
			),
		);
	return group(
		{},
		el("path", { d: "M1120 1030L1600 1046V1070H1060Z", fill: blue, opacity: 0.5 }),
		block(1440, 872, 190, 92, 60),
		block(1220, 872, 190, 92, 60),
		block(1330, 774, 190, 92, 60),
		block(1120, 966, 200, 98, 62),
		block(1350, 966, 200, 98, 62),
		// Tongs that hold the top cake, ready for the hoist.
		line(
			"M1402 640C1420 676 1500 700 1532 742C1552 768 1550 800 1540 826l-16 4M1478 640C1460 676 1380 700 1348 742C1326 768 1328 800 1338 826l16 4",
			ink,
			15,
		),
		line(
			"M1402 640C1420 676 1500 700 1532 742C1552 768 1550 800 1540 826l-16 4M1478 640C1460 676 1380 700 1348 742C1326 768 1328 800 1338 826l16 4",
			"#8fa3ab",
			8,
		),
		line("M1620 590L1424 548", ink, 26),
		line("M1620 588L1428 547", "#c98f5a", 17),
		line("M1402 640Q1440 606 1478 640M1440 622V556", ink, 7),
		el("circle", { cx: 1440, cy: 690, r: 9, fill: "#8fa3ab", stroke: ink, "stroke-width": 4 }),
		...Array.from({ length: 9 }, () =>
			el("path", {
				d: blob(
					random,
					random.between(1040, 1130),
					random.between(1020, 1056),
					random.between(8, 20),
					random.between(5, 11),
					0.25,
					7,
				),
				fill: random.pick([white, pale, "#9fcbd9"]),
				stroke: ink,
				"stroke-width": 2.4,
			}),
		),
	);
}
