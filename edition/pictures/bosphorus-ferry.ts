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
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const shore = 560;
const navy = "#17334c";
const white = "#f8f3e6";
const mustard = "#f1b52f";
const brick = "#d2663d";

/** A ferry crossing the Bosphorus against the current, gulls over its wake, the city's hills behind. */
export default function draw(): string {
	const random = seededRandom(1680);
	const line = (d: string, stroke: string, thick: number, opacity = 1) =>
		el("path", {
			d,
			stroke,
			"stroke-width": thick,
			fill: "none",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			opacity,
		});

	const sky = Array.from({ length: 64 }, (_, i) => {
		const t = i / 64;
		const y = 20 + t * 420 + random.between(-14, 14);
		const x = random.between(-250, width);
		const length = random.between(130, 560);
		return line(
			curve([
				[x, y],
				[x + length * 0.3, y - 9],
				[x + length * 0.7, y + 4],
				[x + length, y - 2],
			]),
			random.pick(["#fdf3d6", "#bfe0d6", "#f8e2b0", "#9fd0cc"]),
			random.between(3, 20) * (1.1 - t * 0.7),
			random.between(0.2, 0.6),
		);
	});

	const far = (x: number) => 470 - 70 * Math.sin((x / width) * 3.4 + 0.3) - 20 * Math.sin(x / 90);
	const farHill: Point[] = Array.from({ length: 41 }, (_, i) => [i * 40, far(i * 40)]);
	const near = (x: number) =>
		505 - 95 * Math.exp(-(((x - 250) / 330) ** 2)) - 120 * Math.exp(-(((x - 1330) / 330) ** 2)) + 9 * Math.sin(x / 55);
	const nearHill: Point[] = Array.from({ length: 41 }, (_, i) => [i * 40, near(i * 40)]);

	/** Round trees, umbrella pines, cypresses and the pink Judas trees of spring. */
	const trees = Array.from({ length: 250 }, () => {
		const x = random.between(-10, width + 10);
		const base = near(x) + random.next() ** 0.8 * (shore - near(x) - 10);
		const s = random.between(0.6, 1.25) * (0.55 + ((base - 380) / 180) * 0.5);
		return { x, base, s };
	})
		.sort((a, b) => a.base - b.base)
		.map(({ x, base, s }) => {
			const kind = random.next();
			if (kind < 0.13)
				return el("path", {
					d: `M${x - 6 * s} ${base}Q${x - 9 * s} ${base - 36 * s} ${x} ${base - 64 * s}Q${x + 9 * s} ${base - 36 * s} ${x + 6 * s} ${base}Z`,
					fill: "#1d4a4a",
				});
			if (kind < 0.24)
				return group(
					{},
					line(`M${x} ${base}V${base - 36 * s}`, "#6b4a3a", 3 * s),
					el("path", {
						d: `M${x - 26 * s} ${base - 34 * s}Q${x} ${base - 62 * s} ${x + 26 * s} ${base - 34 * s}Q${x} ${base - 28 * s} ${x - 26 * s} ${base - 34 * s}Z`,
						fill: "#2b6a58",
					}),
				);
			const fill =
				kind < 0.36 ? random.pick(["#d97a94", "#e59aa6"]) : random.pick(["#3f8262", "#5a9a68", "#2f6f5c", "#7bab6c"]);
			return group(
				{},
				el("path", { d: blob(random, x, base - 15 * s, 20 * s, 16 * s, 0.16, 9), fill }),
				line(
					`M${(x - 9 * s).toFixed(1)} ${(base - 8 * s).toFixed(1)}q${(9 * s).toFixed(1)} ${(5 * s).toFixed(1)} ${(18 * s).toFixed(1)} 0`,
					"#1d4a4a",
					1.6,
					0.4,
				),
			);
		});
	const houses = Array.from({ length: 108 }, () => {
		const x = random.between(0, width);
		return { x, base: near(x) + 14 + random.next() * Math.max(8, shore - near(x) - 42) };
	})
		.sort((a, b) => a.base - b.base)
		.map(({ x, base }) => {
			const w = random.between(18, 36);
			const h = random.between(16, 38);
			return group(
				{},
				el("rect", {
					x,
					y: base - h,
					width: w,
					height: h,
					fill: random.pick([white, "#f3dcae", "#eab98a", "#e9cfc0", "#d9e3d2"]),
				}),
				el("rect", { x: x + w * 0.68, y: base - h, width: w * 0.32, height: h, fill: navy, opacity: 0.14 }),
				el("path", {
					d: `M${x - 3} ${base - h}L${x + w * 0.5} ${base - h - 10}L${x + w + 3} ${base - h}Z`,
					fill: random.pick([brick, "#b95335", "#c9744b"]),
				}),
				line(
					Array.from({ length: Math.floor(h / 11) }, (_, r) =>
						Array.from(
							{ length: Math.floor(w / 8) },
							(_, c) => `M${(x + 5 + c * 8).toFixed(1)} ${(base - h + 7 + r * 11).toFixed(1)}v4`,
						).join(""),
					).join(""),
					navy,
					2.6,
					0.75,
				),
			);
		});

	/** Wooden houses with their feet in the water. */
	const yali = (x: number, w: number, h: number, wall: string, shade: string, id: string) => {
		const top = shore - h;
		const windows = Array.from({ length: Math.floor(w / 26) }, (_, c) =>
			[0, 1].map((r) =>
				group(
					{},
					el("rect", {
						x: x + 9 + c * 26,
						y: top + 16 + r * (h * 0.46),
						width: 13,
						height: h * 0.27,
						fill: navy,
						stroke: white,
						"stroke-width": 3,
					}),
					line(`M${x + 15.5 + c * 26} ${top + 16 + r * (h * 0.46)}v${h * 0.27}`, white, 1.5),
				),
			),
		).flat();
		return group(
			{},
			clip(id, el("rect", { x, y: top, width: w, height: h })),
			el("rect", { x, y: top, width: w, height: h, fill: wall }),
			group(
				{ "clip-path": `url(#${id})` },
				hatch(
					random,
					{ x, y: top, width: w, height: h },
					{ gap: 6, angle: 0, colour: shade, thickness: 1.2, tremble: 0.5, breaks: 0.15 },
				),
			),
			el("rect", { x: x + w * 0.2, y: top + h * 0.44, width: w * 0.6, height: 6, fill: white }),
			...windows,
			el("path", { d: `M${x - 12} ${top}L${x + 14} ${top - 28}H${x + w - 14}L${x + w + 12} ${top}Z`, fill: brick }),
			line(
				Array.from({ length: Math.floor(w / 9) }, (_, k) => `M${x + 4 + k * 9} ${top - 24}l-3 21`).join(""),
				"#a34b2e",
				1.6,
				0.8,
			),
			el("rect", { x: x - 12, y: top - 3, width: w + 24, height: 6, fill: white }),
			el("rect", { x: x - 6, y: shore - 8, width: w + 12, height: 12, fill: "#d9d0bb" }),
		);
	};

	const dome = (x: number, y: number, r: number, k = 0.8) =>
		group(
			{},
			el("path", {
				d: `M${x - r} ${y}C${x - r} ${y - r * k * 1.25} ${x + r} ${y - r * k * 1.25} ${x + r} ${y}Z`,
				fill: "#7fa6ad",
			}),
			el("path", {
				d: `M${x + r * 0.15} ${y - r * k * 0.93}C${x + r * 0.7} ${y - r * k * 0.9} ${x + r} ${y - r * 0.5} ${x + r} ${y}H${x + r * 0.5}Q${x + r * 0.55} ${y - r * 0.6} ${x + r * 0.15} ${y - r * k * 0.93}Z`,
				fill: "#b9d3cf",
			}),
			line(`M${x} ${y - r * k * 0.94}v-16`, mustard, 3),
		);
	const minaret = (x: number, y: number, h: number) =>
		group(
			{},
			el("rect", { x: x - 6, y: y - h, width: 12, height: h, fill: white }),
			el("rect", { x: x + 1, y: y - h, width: 5, height: h, fill: "#c9cdbf" }),
			...[0.52, 0.74].map((k) =>
				el("path", { d: `M${x - 12} ${y - h * k - 7}h24v8l-6 9h-12l-6 -9Z`, fill: "#dfdccb" }),
			),
			el("path", { d: `M${x - 7} ${y - h}L${x} ${y - h - 44}L${x + 7} ${y - h}Z`, fill: "#54808c" }),
			line(`M${x} ${y - h - 44}v-11`, mustard, 2.5),
		);
	const mosque = (x: number, y: number) =>
		group(
			{},
			minaret(x - 128, y, 236),
			minaret(x + 128, y, 236),
			el("path", { d: `M${x - 112} ${y}V${y - 66}H${x + 112}V${y}Z`, fill: "#ebe3cd" }),
			el("path", { d: `M${x - 84} ${y - 66}V${y - 98}H${x + 84}V${y - 66}Z`, fill: white }),
			dome(x - 78, y - 66, 36, 0.85),
			dome(x + 78, y - 66, 36, 0.85),
			el("rect", { x: x - 66, y: y - 118, width: 132, height: 24, fill: "#ebe3cd" }),
			line(Array.from({ length: 11 }, (_, i) => `M${x - 58 + i * 11.5} ${y - 112}v12`).join(""), navy, 4, 0.75),
			dome(x, y - 116, 68, 0.9),
			...[-84, -42, 0, 42, 84].map((dx) =>
				el("path", { d: `M${x + dx - 12} ${y}v-30q12 -20 24 0v30Z`, fill: navy, opacity: 0.8 }),
			),
			line(`M${x - 112} ${y - 64}h224`, "#c9cdbf", 4),
		);
	const bridge = () => {
		const y = 418;
		const cable: Point[] = Array.from({ length: 21 }, (_, i) => [690 + i * 21, 300 + 104 * (1 - ((i - 10) / 10) ** 2)]);
		return group(
			{ opacity: 0.9 },
			line(`M520 ${y + 6}L690 ${y}H1110L1260 ${y + 6}`, "#56808f", 7),
			line(curve(cable), "#56808f", 4),
			line(`M690 300L540 ${y}M1110 300L1250 ${y}`, "#56808f", 4),
			line(cable.map(([x, cy]) => `M${x} ${cy}V${y}`).join(""), "#56808f", 1.6),
			line(
				"M683 298V500M697 298V500M683 340h14M683 380h14M1103 298V500M1117 298V500M1103 340h14M1103 380h14",
				"#56808f",
				5,
			),
		);
	};

	// The stream: long streaks bending past the capes, right to left.
	const streaks = Array.from({ length: 330 }, () => {
		const t = random.next() ** 1.2;
		const y = shore + 8 + t * 500;
		const x = random.between(-220, width);
		const length = random.between(60, 300) * (0.35 + t);
		const drop = length * (0.05 + t * 0.08);
		return line(
			curve([
				[x + length, y - drop],
				[x + length * 0.65, y - drop * 0.5 - 4 * t],
				[x + length * 0.3, y + 3 * t],
				[x, y + drop * 0.3],
			]),
			random.pick(["#1a7f8a", "#3aa6a8", "#8fd0c4", "#0e5a6c", "#146878", "#c8e8d8"]),
			1.2 + t * random.between(1, 6.5),
			random.between(0.35, 0.85),
		);
	});
	const eddy = (x: number, y: number, s: number) =>
		line(
			curve(
				Array.from(
					{ length: 22 },
					(_, k): Point => [x + Math.cos(k * 0.55) * (64 - k * 2.7) * s, y + Math.sin(k * 0.55) * (19 - k * 0.8) * s],
				),
			),
			"#c8e8d8",
			3.5 * s,
			0.8,
		);

	const passengers = (x: number, y: number, count: number, gap: number) =>
		Array.from({ length: count }, (_, i) => {
			if (random.chance(0.18)) return "";
			const px = x + i * gap + random.between(-4, 4);
			return group(
				{},
				el("path", {
					d: `M${px - 8} ${y}q0 -22 8 -22t8 22Z`,
					fill: random.pick([brick, navy, mustard, "#3f8262", "#a34b6a", "#6f8ea0"]),
				}),
				el("circle", { cx: px, cy: y - 28, r: 6.5, fill: random.pick(["#c98f6b", "#e0b08c", "#a06d4f"]) }),
				el("path", {
					d: `M${px - 7} ${y - 29}q1 -8 7 -8t7 8q-7 -4 -14 0Z`,
					fill: random.pick([navy, "#5b3a2c", "#2c2a30"]),
				}),
			);
		});
	const ferry = () => {
		const ports = (y: number, from: number, to: number, gap: number, h: number) =>
			Array.from({ length: Math.floor((to - from) / gap) }, (_, i) =>
				el("rect", {
					x: from + i * gap,
					y,
					width: gap - 11,
					height: h,
					rx: 4,
					fill: i % 5 === 3 ? "#f6cf7c" : "#2c5d74",
				}),
			);
		return group(
			{ transform: "translate(380 726) rotate(-2.2)" },
			// Funnel and smoke, masts and stays.
			...Array.from({ length: 9 }, (_, i) =>
				el("path", {
					d: blob(random, 378 - i * 46, -318 - i * 13 + random.between(-8, 8), 26 + i * 9, 14 + i * 4, 0.22, 10),
					fill: "#51707c",
					opacity: 0.5 - i * 0.048,
				}),
			),
			line(
				"M132 -178V-330M660 -196V-330M132 -322L390 -196M660 -322L440 -190M132 -322L20 -120M660 -322L800 -90",
				navy,
				2.4,
			),
			el("path", { d: "M132 -330l36 9l-36 11Z", fill: brick }),
			el("path", { d: "M360 -170L368 -300H436L446 -170Z", fill: mustard }),
			el("path", { d: "M410 -170L414 -300H436L446 -170Z", fill: "#d0922a" }),
			el("path", { d: "M366 -272L368 -308H436L438 -272Z", fill: navy }),
			line("M402 -256v40M388 -228q14 18 28 0M394 -250h16", brick, 6),
			// Wheelhouse.
			el("path", { d: "M524 -150V-214H640L652 -150Z", fill: white }),
			el("path", { d: "M520 -214H648L640 -226H528Z", fill: brick }),
			...[534, 560, 586, 612].map((x) => el("rect", { x, y: -204, width: 20, height: 26, fill: "#2c5d74" })),
			// Upper deck with its awning and people at the rail.
			el("path", { d: "M60 -100V-164H720V-100Z", fill: "#dfe6da" }),
			...ports(-150, 210, 520, 34, 30),
			...passengers(76, -104, 6, 22),
			...passengers(548, -104, 8, 21),
			el("path", { d: "M44 -164H736L726 -176H54Z", fill: white }),
			line("M44 -164H736", "#a9bdb9", 3),
			line(Array.from({ length: 32 }, (_, i) => `M${64 + i * 21} -100v-22`).join(""), white, 3),
			line("M60 -122H724M60 -112H724", white, 3),
			...[230, 300, 460].map((x) =>
				group(
					{},
					el("path", { d: `M${x} -180q4 18 30 18t30 -18Z`, fill: white, stroke: navy, "stroke-width": 2 }),
					line(`M${x + 4} -182v-14M${x + 56} -182v-14`, navy, 3),
				),
			),
			// Main deck.
			el("path", { d: "M30 -34V-100H770L790 -34Z", fill: white }),
			...ports(-88, 70, 740, 36, 36),
			line("M30 -98H772", brick, 5),
			...[150, 430, 640].map((x) =>
				group(
					{},
					el("circle", { cx: x, cy: -44, r: 13, fill: "none", stroke: brick, "stroke-width": 7 }),
					line(`M${x} -60v6M${x} -34v6M${x - 16} -44h6M${x + 10} -44h6`, white, 4),
				),
			),
			// Hull.
			el("path", { d: "M-6 -40H812C838 -40 858 -50 872 -60C862 -10 836 32 806 44H30C6 34 -8 4 -6 -40Z", fill: white }),
			el("path", {
				d: "M806 44C836 32 862 -10 872 -60C858 -50 838 -40 812 -40H740C770 -10 780 20 770 44Z",
				fill: "#d3ddd4",
			}),
			el("path", { d: "M3 16C10 32 18 38 30 44H806C822 38 836 24 846 10Z", fill: "#20584f" }),
			line("M-4 -24H846", navy, 6),
			line("M-6 -40H812C838 -40 858 -50 872 -60", "#a9bdb9", 3),
			...Array.from({ length: 15 }, (_, i) =>
				el("circle", { cx: 70 + i * 46, cy: -4, r: 7, fill: "#2c5d74", stroke: "#a9bdb9", "stroke-width": 2.5 }),
			),
			line("M822 -18v18M814 -4q8 12 16 0", navy, 4),
			line("M-2 -60v-64M-2 -122h-40", navy, 3),
			el("path", { d: "M-2 -122c-18 -8 -30 8 -48 0v30c18 8 30 -8 48 0Z", fill: "#c8352f" }),
			el("circle", { cx: -27, cy: -107, r: 8, fill: white }),
			el("circle", { cx: -24, cy: -107, r: 6.5, fill: "#c8352f" }),
		);
	};
	// Bow wave and wake, swept downstream.
	const wake = [
		...Array.from({ length: 60 }, (_, i) => {
			const t = i / 60;
			const x = 380 - t * 430 + random.between(-30, 30);
			const y = 772 + t * 92 + random.between(-20, 30) * (0.4 + t);
			return line(
				`M${x.toFixed(1)} ${y.toFixed(1)}q${random.between(18, 44).toFixed(1)} -10 ${random.between(50, 110).toFixed(1)} ${random.between(-9, 3).toFixed(1)}`,
				random.pick([white, "#c8e8d8", "#8fd0c4"]),
				random.between(2.5, 8),
				0.9 - t * 0.55,
			);
		}),
		el("path", {
			d: "M372 774C480 792 700 794 860 776C1010 764 1120 750 1196 738C1230 742 1250 756 1262 768C1200 764 1120 780 1000 792C820 810 560 812 392 796Z",
			fill: "#d9efe2",
		}),
		...Array.from({ length: 46 }, () => {
			const t = random.next();
			const x = 390 + t * 820;
			const y = 790 - t * 36 + random.between(0, 34);
			return line(
				`M${x.toFixed(1)} ${y.toFixed(1)}q${random.between(14, 30).toFixed(1)} ${random.between(-9, -2).toFixed(1)} ${random.between(34, 70).toFixed(1)} ${random.between(-4, 6).toFixed(1)}`,
				random.pick([white, "#8fd0c4", "#3aa6a8"]),
				random.between(2, 5),
				0.85,
			);
		}),
		line("M1216 732q26 2 52 26M1224 722q40 2 66 30", white, 6),
	];

	const gull = (x: number, y: number, s: number, turn: number, lift: number) =>
		group(
			{ transform: `translate(${x} ${y}) rotate(${turn}) scale(${s})` },
			el("path", {
				d: `M-8 -4C-40 ${-34 - lift} -86 ${-40 - lift} -142 ${-8 - lift}C-96 ${-26 - lift} -52 ${-4 - lift * 0.4} -20 12Z`,
				fill: "#e7ece4",
			}),
			el("path", {
				d: `M-104 ${-33 - lift}C-118 ${-28 - lift} -132 ${-16 - lift} -142 ${-8 - lift}C-124 ${-18 - lift} -110 ${-20 - lift} -98 ${-20 - lift}Z`,
				fill: navy,
			}),
			el("path", {
				d: `M4 -6C30 ${-46 - lift} 84 ${-60 - lift} 138 ${-40 - lift}C92 ${-40 - lift} 54 ${-14 - lift * 0.4} 26 10Z`,
				fill: white,
			}),
			el("path", {
				d: `M100 ${-54 - lift}C116 ${-52 - lift} 128 ${-46 - lift} 138 ${-40 - lift}C120 ${-42 - lift} 106 ${-38 - lift} 96 ${-34 - lift}Z`,
				fill: navy,
			}),
			el("path", { d: "M-46 12C-30 -6 10 -14 40 -4Q56 -6 62 4L72 8L60 11C44 22 0 24 -26 18L-62 24Z", fill: white }),
			el("path", { d: "M-40 14C-10 22 30 20 56 12C30 26 -6 26 -28 19Z", fill: "#b9cdc9" }),
			el("path", { d: "M62 4L78 9L60 11Z", fill: mustard }),
			el("circle", { cx: 53, cy: 1, r: 2.6, fill: navy }),
		);
	const small = Array.from({ length: 22 }, () => {
		const x = random.between(120, 860);
		const y = random.between(200, 420);
		const s = random.between(8, 17);
		return `M${(x - s * 1.3).toFixed(1)} ${y.toFixed(1)}Q${(x - s * 0.6).toFixed(1)} ${(y - s * 0.7).toFixed(1)} ${x.toFixed(1)} ${(y + s * 0.1).toFixed(1)}Q${(x + s * 0.6).toFixed(1)} ${(y - s * 0.7).toFixed(1)} ${(x + s * 1.3).toFixed(1)} ${y.toFixed(1)}`;
	});

	const quay = group(
		{},
		el("path", {
			d: polyline(
				[
					[1130, 1067],
					[1220, 976],
					[1600, 946],
					[1600, 1067],
				],
				true,
			),
			fill: "#cbbf9f",
		}),
		el("path", {
			d: polyline(
				[
					[1130, 1067],
					[1220, 976],
					[1232, 990],
					[1168, 1067],
				],
				true,
			),
			fill: "#8e836b",
		}),
		line("M1290 972L1240 1067M1382 964L1362 1067M1482 956L1492 1067M1200 1020L1600 1000", "#8e836b", 3),
		stipple(random, { x: 1240, y: 985, width: 360, height: 82 }, 130, {
			colour: "#7a6f58",
			smallest: 0.8,
			largest: 2.4,
		}),
		// An angler, his bucket, and a cat that waits for him.
		line("M1392 858L1130 700", navy, 4),
		line("M1130 700Q1100 800 1092 900", white, 1.6, 0.9),
		el("circle", { cx: 1092, cy: 902, r: 5, fill: brick }),
		el("path", { d: "M1408 966L1412 892L1450 892L1460 968H1440L1434 914L1428 966Z", fill: "#33475c" }),
		el("path", { d: "M1400 898C1396 850 1404 806 1432 802C1462 804 1470 850 1462 900Z", fill: brick }),
		line("M1424 820L1392 858L1370 846M1440 826L1408 866L1392 858", "#b5502f", 15),
		el("circle", { cx: 1380, cy: 851, r: 8, fill: "#d6a17c" }),
		el("circle", { cx: 1428, cy: 780, r: 19, fill: "#d6a17c" }),
		el("path", { d: "M1406 780Q1406 754 1430 756Q1450 758 1449 776L1398 782Z", fill: navy }),
		el("path", { d: "M1494 968l7 -40h38l7 40Z", fill: "#2f7f88" }),
		line("M1499 928q21 -38 42 0", navy, 3),
		line("M1512 924q6 -20 18 -22l4 -8", "#b9d3cf", 6),
		el("path", {
			d: "M1316 984C1304 958 1312 934 1332 930L1330 908L1340 918H1352L1360 908L1360 930C1368 950 1366 974 1362 984Z",
			fill: "#3a3a40",
		}),
		line("M1316 980q-26 4 -24 -26", "#3a3a40", 8),
		line("M1338 924v4M1352 924v4", mustard, 3.5),
	);

	return sheet(
		width,
		height,
		"#16707d",
		el(
			"defs",
			{},
			linearGradient("bf-sky", [
				[0, "#7fc0c4"],
				[0.6, "#d4e8cf"],
				[1, "#fbe9bb"],
			]),
			linearGradient("bf-sea", [
				[0, "#6fc0ba"],
				[0.3, "#2b919b"],
				[1, "#0e5a6c"],
			]),
			clip("bf-near", el("path", { d: `${curve(nearHill)}V${shore}H0Z` })),
		),
		el("rect", { width, height: shore + 10, fill: "url(#bf-sky)" }),
		group({}, ...sky),
		el("circle", { cx: 1340, cy: 190, r: 78, fill: "#fbd777" }),
		el("circle", { cx: 1340, cy: 190, r: 66, fill: "#fde6a0" }),
		el("path", { d: `${curve(farHill)}V${shore}H0Z`, fill: "#86b5ae" }),
		bridge(),
		el("path", {
			d: `${curve(farHill.map(([x, y]) => [x, y + 46] as const))}V${shore}H0Z`,
			fill: "#62a091",
			opacity: 0.9,
		}),
		el("path", { d: `${curve(nearHill)}V${shore + 4}H0Z`, fill: "#4f9070" }),
		group(
			{ "clip-path": "url(#bf-near)" },
			hatch(
				random,
				{ x: 0, y: 360, width, height: 220 },
				{ gap: 15, angle: 12, colour: "#2f6f5c", thickness: 2, breaks: 0.35 },
			),
		),
		...houses.slice(0, 62),
		...trees.slice(0, 150),
		mosque(286, 478),
		...houses.slice(62),
		...trees.slice(150),
		yali(40, 126, 92, "#b5483a", "#8c3329", "bf-y1"),
		yali(196, 170, 108, "#f3e7c8", "#cdbb92", "bf-y2"),
		yali(398, 112, 84, "#e8a94e", "#bd7f2f", "bf-y3"),
		yali(1010, 118, 86, "#dfe6da", "#a9bdb9", "bf-y4"),
		yali(1158, 190, 112, "#c96a70", "#9f4a53", "bf-y5"),
		yali(1386, 130, 92, "#f3e7c8", "#cdbb92", "bf-y6"),
		el("rect", { x: 0, y: shore - 2, width, height: 10, fill: "#e6dcc2" }),
		el("rect", { y: shore + 6, width, height: height - shore, fill: "url(#bf-sea)" }),
		group({}, ...streaks),
		eddy(1120, 640, 0.8),
		eddy(250, 660, 0.7),
		eddy(820, 940, 1.5),
		line(small.join(""), white, 3.4),
		...wake.slice(0, 60),
		ferry(),
		...wake.slice(60),
		gull(800, 186, 1.05, -9, 16),
		gull(500, 120, 0.66, 6, 4),
		gull(236, 936, 1.35, -14, 24),
		quay,
	);
}
