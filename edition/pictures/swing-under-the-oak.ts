import {
	blob,
	clip,
	curve,
	el,
	group,
	hatch,
	type Point,
	radialGradient,
	ridge,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const dark = "#2c2430";
const teal = "#27565a";
const rust = "#b9502c";
const ochre = "#dfa23c";
const cream = "#f8ecd0";

/** A child on a long swing under an autumn oak, with the arc of the swing left behind in the air. */
export default function draw(): string {
	const random = seededRandom(1602);
	const width = 1600;
	const height = 1067;
	const pivot: Point = [600, 150];
	const rope = 560;
	const seat = (degrees: number): Point => [
		pivot[0] + Math.sin((degrees * Math.PI) / 180) * rope,
		pivot[1] + Math.cos((degrees * Math.PI) / 180) * rope,
	];

	const skyStrokes = Array.from({ length: 120 }, () => {
		const x = random.between(-100, width);
		const y = random.between(10, 560);
		const length = random.between(60, 320);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-5, 5)],
				[x + length, y + random.between(-3, 3)],
			]),
			stroke: random.pick(["#fdf6e2", "#f4d79a", "#f1c98a", "#fdf6e2"]),
			"stroke-width": random.between(2, 9),
			"stroke-linecap": "round",
			fill: "none",
			opacity: random.between(0.35, 0.8),
		});
	});

	const farHills = ridge(random, width, 560, 800, 26, 9);
	const midHills = ridge(random, width, 634, 860, 18, 8);
	const hedges = Array.from({ length: 104 }, (_, i) => {
		const row = i % 3;
		const x = random.between(0, width);
		const y = 640 + row * 34 + (x / width) * 26 + random.between(-5, 5);
		const size = 7 + row * 4 + random.between(0, 6);
		return el("path", {
			d: blob(random, x, y, size * 1.3, size, 0.22, 7),
			fill: random.pick(["#3d6a5c", teal, "#7c8f4d", rust, "#c98a36"]),
		});
	});
	const furrows = Array.from({ length: 26 }, (_, i) =>
		el("path", {
			d: curve([
				[-40 + i * 26, 800],
				[120 + i * 17, 720],
				[250 + i * 11, 676],
			]),
			stroke: "#b98232",
			"stroke-width": 2.4,
			fill: "none",
			opacity: 0.7,
		}),
	);

	// The village: a church with its clock, and roofs about it.
	const village = group(
		{ transform: "translate(232 640)" },
		...(
			[
				[-110, 8, 56, 34, rust],
				[-46, 4, 44, 40, "#8f4128"],
				[74, 6, 60, 36, rust],
				[140, 10, 46, 30, "#8f4128"],
				[190, 14, 40, 26, rust],
			] as const
		).map(([x, y, w, h, roof]) =>
			group(
				{},
				el("rect", { x, y: y - h * 0.55, width: w, height: h * 0.6, fill: cream }),
				el("path", {
					d: `M${x - 5} ${y - h * 0.5}L${x + w * 0.2} ${y - h * 1.1}H${x + w * 0.8}L${x + w + 5} ${y - h * 0.5}Z`,
					fill: roof,
				}),
				el("rect", { x: x + w * 0.3, y: y - h * 0.4, width: 6, height: 8, fill: dark }),
				el("rect", { x: x + w * 0.64, y: y - h * 0.4, width: 6, height: 8, fill: dark }),
			),
		),
		el("rect", { x: 18, y: -52, width: 70, height: 60, fill: "#e6cf9f" }),
		el("path", { d: "M12 -48L30 -78H84L96 -48Z", fill: "#6b4a3c" }),
		el("rect", { x: -6, y: -118, width: 40, height: 126, fill: cream, stroke: dark, "stroke-width": 2 }),
		el("path", { d: "M-11 -118L14 -196L39 -118Z", fill: teal, stroke: dark, "stroke-width": 2 }),
		el("path", { d: "M14 -196V-214M8 -207H20", stroke: dark, "stroke-width": 3 }),
		el("circle", { cx: 14, cy: -92, r: 13, fill: "#fffdf2", stroke: dark, "stroke-width": 3 }),
		el("path", { d: "M14 -92V-101M14 -92L20 -88", stroke: dark, "stroke-width": 2.4 }),
		el("path", { d: "M8 -66q6 -10 12 0v18h-12ZM8 -30q6 -10 12 0v14h-12Z", fill: dark }),
		el("path", { d: "M24 -116V6", stroke: "#c9b184", "stroke-width": 12, opacity: 0.7 }),
	);

	const meadow = curve([
		[-20, 800],
		[180, 770],
		[480, 800],
		[760, 806],
		[1080, 772],
		[1360, 752],
		[1620, 764],
	]);
	const grass = Array.from({ length: 560 }, () => {
		const y = random.between(800, 1066);
		const x = random.between(0, width);
		const tall = 6 + ((y - 790) / 276) * 26 * random.between(0.6, 1.3);
		const lean = random.between(-7, 10);
		return el("path", {
			d: `M${x.toFixed(0)} ${y.toFixed(0)}q${(lean * 0.2).toFixed(1)} ${(-tall * 0.6).toFixed(0)} ${lean.toFixed(0)} ${(-tall).toFixed(0)}`,
			stroke: random.pick(["#6f8746", "#51713f", "#b7a24a", "#3d5f3f", "#d9b75a"]),
			"stroke-width": random.between(1.4, 3.4),
			"stroke-linecap": "round",
			fill: "none",
		});
	});

	const trunk = curve(
		[
			[1090, 1000],
			[1168, 930],
			[1196, 800],
			[1186, 640],
			[1158, 500],
			[1120, 380],
			[1060, 270],
			[980, 212],
			[820, 178],
			[640, 160],
			[470, 150],
			[330, 118],
			[330, 96],
			[480, 108],
			[660, 112],
			[840, 116],
			[1010, 128],
			[1100, 160],
			[1160, 60],
			[1180, -60],
			[1330, -60],
			[1322, 80],
			[1330, 190],
			[1420, 110],
			[1520, 40],
			[1640, 10],
			[1640, 90],
			[1540, 130],
			[1440, 230],
			[1392, 360],
			[1384, 520],
			[1396, 680],
			[1412, 820],
			[1462, 930],
			[1560, 1004],
			[1420, 1010],
			[1370, 984],
			[1330, 1030],
			[1280, 990],
			[1200, 1014],
		],
		true,
	);
	const bark = Array.from({ length: 210 }, () => {
		const y = random.between(150, 1000);
		const t = (y - 150) / 850;
		const left = 1120 + Math.sin(t * 2.6) * 70;
		const x = random.between(left, left + 250);
		const length = random.between(30, 110);
		const bend = random.between(-9, 9);
		return el("path", {
			d: curve([
				[x, y],
				[x + bend + 5, y + length / 2],
				[x + 8, y + length],
			]),
			stroke: random.pick(["#2a1b20", "#2a1b20", "#7c5138", "#93653f"]),
			"stroke-width": random.between(2, 6),
			"stroke-linecap": "round",
			fill: "none",
		});
	});
	const branchBark = Array.from({ length: 70 }, () => {
		const x = random.between(340, 1040);
		const y = 104 + ((x - 340) / 700) * 22 + random.between(2, 54 + (x - 340) * 0.03);
		const length = random.between(30, 100);
		return el("path", {
			d: curve([
				[x, y],
				[x + length / 2, y + random.between(-3, 5)],
				[x + length, y + 6],
			]),
			stroke: random.pick(["#2a1b20", "#7c5138", "#93653f"]),
			"stroke-width": random.between(1.6, 4),
			"stroke-linecap": "round",
			fill: "none",
		});
	});

	const leafCluster = (x: number, y: number, spread: number, count: number, colours: readonly string[]) =>
		group(
			{},
			...Array.from({ length: Math.round(count * 0.76) }, () => {
				const angle = random.between(0, Math.PI * 2);
				const reach = spread * Math.sqrt(random.next());
				const size = random.between(9, 19);
				const px = x + Math.cos(angle) * reach * 1.35;
				const py = y + Math.sin(angle) * reach * 0.72;
				if (py < -16) return "";
				const turn = random.between(0, 360).toFixed(0);
				return el("use", {
					href: `#leaf${Math.floor(random.between(0, 3))}`,
					transform: `translate(${px.toFixed(0)} ${py.toFixed(0)}) rotate(${turn}) scale(${(size / 14).toFixed(2)})`,
					fill: random.pick(colours),
				});
			}),
		);
	const shadeLeaves = ["#5a3328", "#7a3a26", "#4b3a33"];
	const midLeaves = [rust, "#9c4327", "#c86a2e"];
	const lightLeaves = [ochre, "#eebf57", "#d98432", "#f4d27c"];
	const crown: readonly (readonly [number, number, number])[] = [
		[80, 40, 130],
		[280, 60, 120],
		[470, 20, 130],
		[680, 34, 120],
		[900, 20, 140],
		[1040, 110, 100],
		[1300, 40, 150],
		[1480, 60, 150],
		[1560, 190, 110],
		[1190, 20, 120],
		[180, 130, 80],
		[1460, 240, 70],
	];

	const ghosts = [24, 8, -9].map((degrees, i) => {
		const [x, y] = seat(degrees);
		return group(
			{ opacity: 0.34 + i * 0.13 },
			el("path", {
				d: `M${pivot[0] - 22} ${pivot[1]}L${x - 26} ${y}M${pivot[0] + 26} ${pivot[1]}L${x + 26} ${y}`,
				stroke: "#8a5a3a",
				"stroke-width": 3,
				"stroke-dasharray": "3 13",
				"stroke-linecap": "round",
			}),
			el("path", {
				d: `M${x - 40} ${y}h80`,
				stroke: "#8a5a3a",
				"stroke-width": 8,
				"stroke-linecap": "round",
				transform: `rotate(${-degrees} ${x} ${y})`,
			}),
		);
	});
	const arc = Array.from({ length: 23 }, (_, i) => seat(34 - i * 2.6));
	const lean = -27;
	const [sx, sy] = seat(lean);
	const fallen = Array.from({ length: 180 }, () => {
		const x = random.between(420, 1600);
		const y = random.between(836, 1060);
		const size = 5 + ((y - 820) / 246) * 10;
		return el("path", {
			d: blob(random, x, y, size * 1.2, size * 0.55, 0.3, 6),
			fill: random.pick([rust, ochre, "#8f4128", "#eebf57", "#c86a2e"]),
		});
	});
	const drifting = Array.from({ length: 34 }, () => {
		const x = random.between(120, 1080);
		const y = random.between(230, 800);
		return el("path", {
			d: "M0 -11q10 3 6 12q-2 9 -6 11q-10 -3 -7 -12q-1 -8 7 -11Z",
			transform: `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${random.between(0, 360).toFixed(0)}) scale(${random.between(0.7, 1.2).toFixed(2)})`,
			fill: random.pick([rust, ochre, "#c86a2e"]),
		});
	});

	return sheet(
		width,
		height,
		"#f6dfa9",
		el(
			"defs",
			{},
			radialGradient("low-sun", [
				[0, "#fffbe6", 1],
				[0.4, "#fdeebb", 0.7],
				[1, "#f6dfa9", 0],
			]),
			el("path", { id: "leaf0", d: "M0 -15q13 3 7 15q-1 10 -7 13q-11 -3 -8 -13q-2 -11 8 -15Z" }),
			el("path", {
				id: "leaf1",
				d: "M0 -16q6 3 7 7q6 0 5 6q4 4 -1 7q0 6 -6 6l-5 8l-5 -8q-7 0 -6 -6q-5 -3 -1 -7q-1 -6 5 -6q1 -4 7 -7Z",
			}),
			el("path", { id: "leaf2", d: "M0 -14q10 4 9 14q-2 9 -9 14q-9 -6 -10 -14q2 -10 10 -14Z" }),
			clip("trunk", el("path", { d: trunk })),
			clip("far", el("path", { d: farHills })),
			clip("mid", el("path", { d: midHills })),
			clip("meadow", el("path", { d: `${meadow}V1067H-20Z` })),
		),
		...skyStrokes,
		el("circle", { cx: 420, cy: 470, r: 420, fill: "url(#low-sun)" }),
		el("circle", { cx: 420, cy: 470, r: 62, fill: "#fffdf2" }),
		el("path", { d: farHills, fill: "#a9b79a" }),
		group(
			{ "clip-path": "url(#far)" },
			hatch(
				random,
				{ x: 0, y: 520, width, height: 200 },
				{ gap: 24, angle: 16, colour: "#8a9d85", thickness: 2, breaks: 0.3 },
			),
		),
		el("path", { d: midHills, fill: "#e0b457" }),
		group(
			{ "clip-path": "url(#mid)" },
			...furrows,
			hatch(
				random,
				{ x: 700, y: 600, width: 900, height: 220 },
				{ gap: 20, angle: -8, colour: "#b98232", thickness: 2, breaks: 0.35 },
			),
		),
		village,
		...hedges,
		el("path", { d: `${meadow}V1067H-20Z`, fill: "#8f9a4e" }),
		group(
			{ "clip-path": "url(#meadow)" },
			el("path", { d: "M640 1067Q860 900 1180 880L1600 860V1067Z", fill: "#56703f" }),
			el("path", { d: blob(random, 440, 900, 190, 26, 0.1, 14), fill: "#56703f" }),
			...grass,
			...fallen,
		),
		el("path", { d: trunk, fill: "#4b3029" }),
		group(
			{ "clip-path": "url(#trunk)" },
			el("path", {
				d: "M1090 1000Q1230 800 1170 500Q1110 300 980 212L900 190L1180 160Q1300 560 1250 1020Z",
				fill: "#6d4631",
			}),
			...bark,
			...branchBark,
			hatch(
				random,
				{ x: 1290, y: 120, width: 240, height: 900 },
				{ gap: 8, angle: 84, colour: "#1f151b", thickness: 3, breaks: 0.12 },
			),
		),
		...Array.from({ length: 90 }, () => {
			const x = random.between(1080, 1570);
			const y = 1016 + random.between(-16, 26);
			return el("path", {
				d: `M${x.toFixed(0)} ${y.toFixed(0)}q2 -14 ${random.between(-8, 10).toFixed(0)} -34`,
				stroke: random.pick(["#6f8746", "#51713f", "#b7a24a", "#3d5f3f"]),
				"stroke-width": 3.4,
				"stroke-linecap": "round",
				fill: "none",
			});
		}),
		el("path", { d: blob(random, 1268, 560, 30, 44, 0.1), fill: "#1f151b", stroke: "#7c5138", "stroke-width": 7 }),
		...crown.map(([x, y, spread]) => leafCluster(x + 14, y + 18, spread, 46, shadeLeaves)),
		...crown.map(([x, y, spread]) => leafCluster(x, y, spread * 0.94, 46, midLeaves)),
		...crown.map(([x, y, spread]) => leafCluster(x - 16, y - 12, spread * 0.8, 40, lightLeaves)),
		el("path", {
			d: curve(arc),
			fill: "none",
			stroke: "#8a5a3a",
			"stroke-width": 4,
			"stroke-dasharray": "2 15",
			"stroke-linecap": "round",
		}),
		...ghosts,
		el("path", {
			d: `M${pivot[0] - 24} ${pivot[1] + 4}q-12 -24 6 -42M${pivot[0] + 26} ${pivot[1] + 8}q-12 -24 6 -42`,
			stroke: cream,
			"stroke-width": 7,
			fill: "none",
		}),
		el("path", {
			d: `M${pivot[0] - 22} ${pivot[1]}L${sx - 30} ${sy - 6}M${pivot[0] + 26} ${pivot[1] + 4}L${sx + 34} ${sy + 24}`,
			stroke: dark,
			"stroke-width": 5.5,
		}),
		el("path", {
			d: `M${pivot[0] - 22} ${pivot[1]}L${sx - 30} ${sy - 6}M${pivot[0] + 26} ${pivot[1] + 4}L${sx + 34} ${sy + 24}`,
			stroke: cream,
			"stroke-width": 2,
			"stroke-dasharray": "7 6",
		}),
		group({ transform: `translate(${sx.toFixed(1)} ${sy.toFixed(1)}) rotate(${-lean})` }, child()),
		...drifting,
		dog(),
	);
}

/** Seen from the side, facing right, sitting on the seat at 0,0 and leaning back into the rise. */
function child(): string {
	const skin = "#d99a72";
	return group(
		{},
		el("rect", { x: -46, y: -4, width: 92, height: 13, rx: 4, fill: "#8a5a3a", stroke: dark, "stroke-width": 3.5 }),
		// legs, thrown forward
		el("path", {
			d: "M-8 -18Q44 -30 78 -20Q98 -12 128 -34",
			stroke: dark,
			"stroke-width": 33,
			fill: "none",
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M-8 -18Q44 -30 78 -20", stroke: "#35506b", "stroke-width": 27, fill: "none" }),
		el("path", { d: "M76 -20Q98 -14 124 -32", stroke: skin, "stroke-width": 22, fill: "none" }),
		el("path", {
			d: "M120 -48L140 -60Q152 -58 150 -46L134 -18L118 -22Z",
			fill: "#7a3a26",
			stroke: dark,
			"stroke-width": 3.5,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M98 -26l18 -10", stroke: cream, "stroke-width": 19 }),
		// body
		el("path", {
			d: "M18 -22Q-22 -2 -34 -24Q-44 -66 -36 -104Q-22 -126 0 -114Q14 -72 18 -22Z",
			fill: "#c23b2e",
			stroke: dark,
			"stroke-width": 4,
		}),
		el("path", {
			d: "M-37 -50Q-10 -40 14 -50M-40 -74Q-10 -64 9 -76M-35 -30Q-10 -20 17 -30",
			stroke: cream,
			"stroke-width": 7,
			fill: "none",
		}),
		el("path", { d: "M-26 -20Q-40 -60 -32 -100", stroke: "#7a241f", "stroke-width": 8, fill: "none", opacity: 0.6 }),
		// scarf flying behind
		el("path", {
			d: "M-14 -118Q-50 -118 -76 -100Q-94 -90 -112 -98L-104 -76Q-80 -72 -58 -88Q-40 -100 -8 -98Z",
			fill: "#27565a",
			stroke: dark,
			"stroke-width": 3.5,
		}),
		el("path", { d: "M-50 -112l6 18M-76 -100l8 18", stroke: ochre, "stroke-width": 5 }),
		// head
		el("path", {
			d: "M-34 -150Q-32 -182 2 -182Q32 -178 30 -148Q28 -122 2 -116Q-28 -118 -34 -150Z",
			fill: skin,
			stroke: dark,
			"stroke-width": 4,
		}),
		el("path", {
			d: "M28 -156q10 6 6 12l-8 2",
			fill: skin,
			stroke: dark,
			"stroke-width": 3.5,
			"stroke-linejoin": "round",
		}),
		el("path", {
			d: "M30 -164Q18 -160 2 -170Q-4 -150 -14 -148Q-12 -132 -20 -124Q-46 -134 -42 -160Q-34 -196 4 -192Q28 -190 30 -164Z",
			fill: "#3a2424",
			stroke: dark,
			"stroke-width": 3,
		}),
		el("path", {
			d: "M-38 -146Q-62 -140 -78 -152Q-70 -134 -50 -130ZM-36 -164Q-58 -168 -68 -182Q-66 -160 -44 -152Z",
			fill: "#3a2424",
		}),
		el("circle", { cx: 17, cy: -152, r: 3.4, fill: dark }),
		el("path", { d: "M14 -134q9 4 15 -3", stroke: dark, "stroke-width": 3.4, fill: "none", "stroke-linecap": "round" }),
		el("circle", { cx: 6, cy: -140, r: 7, fill: "#cf6b4c", opacity: 0.7 }),
		// arms to the ropes
		el("path", {
			d: "M-14 -96Q14 -72 30 -92",
			stroke: dark,
			"stroke-width": 27,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M-14 -96Q14 -72 28 -90",
			stroke: "#d8553f",
			"stroke-width": 20,
			fill: "none",
			"stroke-linecap": "round",
		}),
		el("circle", { cx: 33, cy: -96, r: 12, fill: skin, stroke: dark, "stroke-width": 3.5 }),
	);
}

function dog(): string {
	return group(
		{ transform: "translate(820 912)" },
		el("path", { d: blobShadow(), fill: "#3d5337" }),
		el("path", {
			d: "M62 0Q70 -66 20 -86Q-6 -92 -16 -76L-30 -8L-40 2H-8L2 -40L14 -4L2 4H66Z",
			fill: cream,
			stroke: dark,
			"stroke-width": 4,
			"stroke-linejoin": "round",
		}),
		el("path", { d: "M58 -6Q96 -4 100 -42Q88 -24 62 -28Z", fill: cream, stroke: dark, "stroke-width": 4 }),
		el("path", { d: "M34 -78Q66 -60 62 -18Q40 -20 30 -44Z", fill: "#8a4a2c" }),
		el("path", {
			d: "M-14 -74Q-46 -92 -62 -88Q-74 -92 -72 -104Q-60 -110 -52 -116Q-38 -142 -8 -132Q14 -122 8 -92Q4 -76 -14 -74Z",
			fill: cream,
			stroke: dark,
			"stroke-width": 4,
		}),
		el("path", {
			d: "M-8 -132Q20 -132 22 -98Q10 -88 -2 -102Q-10 -116 -8 -132Z",
			fill: "#8a4a2c",
			stroke: dark,
			"stroke-width": 3.5,
		}),
		el("circle", { cx: -32, cy: -112, r: 4, fill: dark }),
		el("circle", { cx: -70, cy: -100, r: 6, fill: dark }),
		el("path", { d: "M-62 -88q12 2 20 -4", stroke: dark, "stroke-width": 3, fill: "none" }),
		el("path", { d: "M-18 -72Q0 -66 8 -84", stroke: "#c23b2e", "stroke-width": 9, fill: "none" }),
	);
}

function blobShadow(): string {
	return "M-60 4Q0 -14 90 0Q120 10 60 16Q-40 20 -60 4Z";
}
