import {
	clip,
	curve,
	el,
	group,
	hatch,
	linearGradient,
	type Point,
	radialGradient,
	seededRandom,
	sheet,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const tide = 640;
const ink = "#3d3350";
const stone = "#f3e2d2";

/** The Salute and the mouth of the Grand Canal at a rose-coloured dawn, mooring posts in the foreground. */
export default function draw(): string {
	const random = seededRandom(1631);
	const line = (d: string, stroke: string, thick: number, opacity = 1) =>
		el("path", { d, stroke, "stroke-width": thick, fill: "none", "stroke-linecap": "round", opacity });

	const sky = Array.from({ length: 120 }, (_, i) => {
		const t = i / 120;
		const y = 14 + t * 560 + random.between(-14, 14);
		const x = random.between(-250, width);
		const length = random.between(110, 520);
		return line(
			curve([
				[x, y],
				[x + length * 0.3, y - 8],
				[x + length * 0.65, y + 5],
				[x + length, y - 3],
			]),
			random.pick(["#f9d3bd", "#f4b8ad", "#d99bab", "#b78fae", "#fdebd2", "#a992b8"]),
			random.between(2, 15) * (1.15 - t * 0.7),
			random.between(0.16, 0.5),
		);
	});

	/** A pointed Venetian window with its frame. */
	const ogee = (x: number, y: number, w: number, h: number, lit: boolean) => {
		const d = `M${x - w / 2} ${y}V${y - h * 0.62}C${x - w / 2} ${y - h * 0.82} ${x - w * 0.16} ${y - h * 0.84} ${x} ${y - h}C${x + w * 0.16} ${y - h * 0.84} ${x + w / 2} ${y - h * 0.82} ${x + w / 2} ${y - h * 0.62}V${y}Z`;
		return group(
			{},
			el("path", { d, fill: stone, stroke: stone, "stroke-width": w * 0.34, "stroke-linejoin": "round" }),
			el("path", { d, fill: lit ? "#f7cf8c" : "#5b4a66" }),
			line(
				`M${x} ${y}V${y - h * 0.9}M${x - w / 2} ${y - h * 0.45}h${w}`,
				lit ? "#a5664c" : "#7d6a86",
				Math.max(1, w * 0.07),
			),
		);
	};
	const palace = (
		x: number,
		w: number,
		h: number,
		wall: string,
		shade: string,
		bays: number,
		floors: number,
		id: string,
	) => {
		const top = tide - h;
		const floor = (h - 58) / floors;
		const parts: string[] = [
			el("rect", { x, y: top, width: w, height: h, fill: wall }),
			clip(id, el("rect", { x, y: top, width: w, height: h })),
			group(
				{ "clip-path": `url(#${id})` },
				hatch(
					random,
					{ x, y: top, width: w, height: h },
					{ gap: 9, angle: 0, colour: shade, thickness: 1.5, breaks: 0.45 },
				),
				el("rect", { x: x + w * 0.82, y: top, width: w * 0.18, height: h, fill: shade, opacity: 0.35 }),
				...Array.from({ length: 5 }, () =>
					el("path", {
						d: curve(
							Array.from({ length: 7 }, (_, k): Point => {
								const a = (k / 7) * Math.PI * 2;
								return [
									x + w * 0.5 + Math.cos(a) * w * random.between(0.1, 0.55),
									tide - 34 + Math.sin(a) * random.between(10, 46),
								];
							}),
							true,
						),
						fill: shade,
						opacity: 0.16,
					}),
				),
			),
			el("path", {
				d: `M${x - 7} ${top}L${x + w * 0.06} ${top - 26}H${x + w * 0.94}L${x + w + 7} ${top}Z`,
				fill: "#a9685c",
			}),
			line(
				Array.from(
					{ length: Math.round(w / 11) },
					(_, k) => `M${(x + w * 0.05 + k * 11).toFixed(1)} ${top - 22}l-3 19`,
				).join(""),
				"#7f4a4c",
				2,
				0.8,
			),
			el("rect", { x: x - 7, y: top - 3, width: w + 14, height: 9, fill: stone }),
			line(
				Array.from({ length: Math.round(w / 10) }, (_, k) => `M${(x + k * 10 + 4).toFixed(1)} ${top + 7}v6`).join(""),
				ink,
				2.5,
				0.5,
			),
			...[0.13, 0.8].map((k) =>
				el("path", {
					d: `M${x + w * k} ${top - 14}v-44h-4l-8 -22h38l-8 22h-4v44Z`,
					fill: "#c98a78",
					stroke: "#8f5853",
					"stroke-width": 2,
				}),
			),
		];
		for (let f = 0; f < floors; f++) {
			const y = top + 36 + floor * (f + 1) - 30;
			for (let b = 0; b < bays; b++) {
				const bx = x + (w * (b + 0.5)) / bays;
				const middle = Math.abs(b - (bays - 1) / 2) < bays * 0.24;
				parts.push(ogee(bx, y, (w / bays) * (middle ? 0.46 : 0.36), floor * 0.6, random.chance(0.13)));
			}
			parts.push(el("rect", { x: x + w * 0.24, y: y + 3, width: w * 0.52, height: 6, fill: stone }));
			parts.push(
				line(
					Array.from(
						{ length: Math.round((w * 0.52) / 8) },
						(_, k) => `M${(x + w * 0.25 + k * 8).toFixed(1)} ${y - 15}v17`,
					).join(""),
					stone,
					2.4,
				),
			);
			parts.push(el("rect", { x: x + w * 0.24, y: y - 18, width: w * 0.52, height: 4, fill: stone }));
		}
		parts.push(
			el("path", {
				d: `M${x + w * 0.4} ${tide}v-44q${w * 0.1} -26 ${w * 0.2} 0v44Z`,
				fill: ink,
				stroke: stone,
				"stroke-width": 6,
			}),
			el("rect", { x: x - 3, y: tide - 22, width: w + 6, height: 24, fill: "#e7d3c6" }),
			line(`M${x} ${tide - 11}h${w}`, "#b59a99", 2),
			el("rect", { x: x - 3, y: tide - 8, width: w + 6, height: 10, fill: "#6c7a62" }),
		);
		return group({}, ...parts);
	};

	const dome = (x: number, y: number, r: number, flat: number) => {
		const cap = `M${x - r} ${y}C${x - r * 1.02} ${y - r * flat * 0.75} ${x - r * 0.55} ${y - r * flat} ${x} ${y - r * flat}C${x + r * 0.55} ${y - r * flat} ${x + r * 1.02} ${y - r * flat * 0.75} ${x + r} ${y}Z`;
		const ribs = [-0.86, -0.58, -0.2, 0.2, 0.58, 0.86].map(
			(k) =>
				`M${x + r * k} ${y}C${x + r * k * 1.02} ${y - r * flat * 0.7} ${x + r * k * 0.5} ${y - r * flat * 0.97} ${x} ${y - r * flat}`,
		);
		const courses = Array.from({ length: 11 }, (_, k) => {
			const t = (k + 1) / 12;
			const half = r * Math.sqrt(1 - t ** 2.3);
			return `M${(x - half).toFixed(1)} ${(y - r * flat * t).toFixed(1)}Q${x} ${(y - r * flat * t + r * 0.09 * (1 - t)).toFixed(1)} ${(x + half).toFixed(1)} ${(y - r * flat * t).toFixed(1)}`;
		});
		return group(
			{},
			el("path", { d: cap, fill: "#8d82a3" }),
			el("path", {
				d: `M${x + r * 0.1} ${y}C${x + r * 0.5} ${y - r * flat * 0.5} ${x + r * 0.3} ${y - r * flat * 0.92} ${x} ${y - r * flat}C${x + r * 0.55} ${y - r * flat} ${x + r * 1.02} ${y - r * flat * 0.75} ${x + r} ${y}Z`,
				fill: "#e9b9ad",
				opacity: 0.75,
			}),
			line(courses.join(""), "#6d6288", 1.4, 0.5),
			line(ribs.join(""), ink, 3, 0.6),
		);
	};
	const lantern = (x: number, y: number, s: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s})` },
			el("rect", { x: -30, y: -10, width: 60, height: 12, fill: stone }),
			el("rect", { x: -22, y: -62, width: 44, height: 54, fill: "#e6cfc4" }),
			el("path", { d: "M-14 -10v-34q5 -10 10 0v34ZM5 -10v-34q5 -10 10 0v34Z", fill: ink }),
			el("path", { d: "M-26 -62H26L20 -70H-20ZM-18 -70C-18 -92 -8 -98 0 -100C8 -98 18 -92 18 -70Z", fill: "#8d82a3" }),
			line("M0 -100V-128M-8 -118H8", ink, 4),
		);
	const scroll = (x: number, y: number, s: number, side: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${side * s} ${s})` },
			el("path", {
				d: "M-30 0C-40 -60 -16 -96 30 -98C70 -98 88 -70 82 -44C78 -22 52 -14 40 -30C34 -40 42 -54 54 -50L60 0Z",
				fill: stone,
			}),
			line("M60 -46C58 -62 34 -64 28 -44C24 -20 60 -6 74 -34C86 -66 56 -90 26 -86", "#b99aa2", 5),
			el("rect", { x: -34, y: -4, width: 104, height: 12, fill: "#dcc3bb" }),
		);

	const salute = () => {
		const x = 980;
		return group(
			{},
			// The second dome and the two bell towers, behind.
			el("rect", { x: 1130, y: 330, width: 150, height: 300, fill: "#d8bcb6" }),
			dome(1205, 336, 86, 0.86),
			lantern(1205, 266, 0.56),
			...[1112, 1296].map((tx) =>
				group(
					{},
					el("rect", { x: tx - 21, y: 232, width: 42, height: 320, fill: "#ddc3ba" }),
					el("rect", { x: tx + 6, y: 232, width: 15, height: 320, fill: "#f3d4c2" }),
					el("path", { d: `M${tx - 12} 306v-38q12 -18 24 0v38Z`, fill: ink }),
					el("rect", { x: tx - 26, y: 222, width: 52, height: 12, fill: stone }),
					el("path", {
						d: `M${tx - 20} 222C${tx - 22} 190 ${tx - 8} 180 ${tx} 168C${tx + 8} 180 ${tx + 22} 190 ${tx + 20} 222Z`,
						fill: "#8d82a3",
					}),
					line(`M${tx} 168v-26`, ink, 3),
				),
			),
			// The octagon, its drum and the great dome.
			el("path", { d: `M${x - 206} 620V470L${x - 150} 440H${x + 150}L${x + 206} 470V620Z`, fill: "#e8d2c6" }),
			el("path", { d: `M${x + 96} 620V440H${x + 150}L${x + 206} 470V620Z`, fill: "#f6dcc8" }),
			el("path", { d: `M${x - 206} 620V470L${x - 150} 440H${x - 96}V620Z`, fill: "#cfb4b4" }),
			el("rect", { x: x - 148, y: 286, width: 296, height: 140, fill: "#e2cac1" }),
			el("rect", { x: x + 66, y: 286, width: 82, height: 140, fill: "#f6dcc8" }),
			...[-112, -62, 0, 62, 112].map((dx) =>
				group(
					{},
					el("path", { d: `M${x + dx - 17} 404v-68q17 -24 34 0v68Z`, fill: ink, stroke: stone, "stroke-width": 5 }),
					line(`M${x + dx} 404v-82M${x + dx - 15} 364h30`, "#8d82a3", 2),
				),
			),
			...[-144, -87, -31, 31, 87, 144].map((dx) =>
				el("rect", { x: x + dx - 6, y: 300, width: 12, height: 126, fill: stone }),
			),
			el("rect", { x: x - 166, y: 276, width: 332, height: 15, fill: stone }),
			el("rect", { x: x - 158, y: 266, width: 316, height: 11, fill: "#cdb2b1" }),
			dome(x, 268, 150, 1.04),
			lantern(x, 116, 0.8),
			...[-176, -122, 122, 176].map((dx) => scroll(x + dx, 452, 0.62, dx < 0 ? -1 : 1)),
			el("rect", { x: x - 220, y: 450, width: 440, height: 14, fill: stone }),
			line(Array.from({ length: 40 }, (_, k) => `M${x - 212 + k * 11} 468v7`).join(""), "#a98e96", 3),
			...[-168, 168].map((dx) =>
				group(
					{},
					el("path", {
						d: `M${x + dx - 28} 566v-58q28 -36 56 0v58Z`,
						fill: "#6f5f7d",
						stroke: stone,
						"stroke-width": 6,
					}),
					line(`M${x + dx - 28} 540h56M${x + dx} 566v-80`, "#a596ad", 2.4),
					el("path", { d: `M${x + dx - 40} 494L${x + dx} 474L${x + dx + 40} 494Z`, fill: stone }),
				),
			),
			// The gate like a triumphal arch.
			el("path", { d: `M${x - 98} 620V430H${x + 98}V620Z`, fill: "#f3dfd0" }),
			el("path", { d: `M${x - 42} 616V520Q${x} 466 ${x + 42} 520V616Z`, fill: ink }),
			el("path", { d: `M${x - 30} 616V526Q${x} 486 ${x + 30} 526V616Z`, fill: "#7c5a5c" }),
			...[-86, -58, 58, 86].map((dx) =>
				group(
					{},
					el("rect", { x: x + dx - 9, y: 452, width: 18, height: 164, fill: stone }),
					line(`M${x + dx + 4} 456v156`, "#b99aa2", 3),
					el("rect", { x: x + dx - 13, y: 444, width: 26, height: 10, fill: "#dcc3bb" }),
				),
			),
			el("path", { d: `M${x - 112} 432L${x} 384L${x + 112} 432Z`, fill: stone, stroke: "#b99aa2", "stroke-width": 4 }),
			...[-98, 0, 98].map((dx) =>
				el("path", {
					d: `M${x + dx - 8} ${dx === 0 ? 388 : 428}q-4 -22 4 -34a7 7 0 1 1 8 0q8 12 4 34Z`,
					fill: "#cdb2b1",
				}),
			),
			// Steps down to the water.
			...Array.from({ length: 7 }, (_, k) =>
				el("rect", {
					x: x - 232 - k * 9,
					y: 610 + k * 5,
					width: 464 + k * 18,
					height: 6,
					fill: k % 2 === 0 ? stone : "#c9aeb0",
				}),
			),
		);
	};
	const custom = () =>
		group(
			{},
			el("rect", { x: 1262, y: 536, width: 360, height: 108, fill: "#ead2c3" }),
			el("rect", { x: 1262, y: 528, width: 360, height: 12, fill: stone }),
			...Array.from({ length: 6 }, (_, k) =>
				group(
					{},
					el("path", { d: `M${1290 + k * 56} 622v-40q17 -22 34 0v40Z`, fill: "#6f5f7d" }),
					el("rect", { x: 1278 + k * 56, y: 544, width: 7, height: 84, fill: stone }),
				),
			),
			el("path", { d: "M1440 528v-70h74v70ZM1432 458h90l-12 -12h-66Z", fill: "#e2c6ba" }),
			el("path", { d: "M1452 522v-48q8 -10 16 0v48ZM1486 522v-48q8 -10 16 0v48Z", fill: ink }),
			el("circle", { cx: 1477, cy: 424, r: 22, fill: "#e9b356" }),
			el("path", { d: "M1462 410A22 22 0 0 1 1492 412", stroke: "#fbe3a6", "stroke-width": 5, fill: "none" }),
			el("path", { d: "M1472 402q-3 -22 5 -34l6 -10l14 -10l-8 20q6 16 -2 34Z", fill: "#6d5a5e" }),
			el("rect", { x: 1250, y: 632, width: 372, height: 14, fill: "#6c7a62" }),
		);

	// Colours for reflections: which wall stands above which stretch of water.
	const above = (x: number) =>
		x < 150
			? "#b9665c"
			: x < 300
				? "#e0a58a"
				: x < 430
					? "#cf8576"
					: x < 560
						? "#ecc4a3"
						: x < 660
							? "#c47a78"
							: x < 745
								? "#f6d6bd"
								: x < 1215
									? "#ead2c6"
									: "#e3c4b6";
	const mirrored = Array.from({ length: 430 }, () => {
		const t = random.next() ** 1.5;
		const y = tide + 8 + t * 300;
		const x = random.between(-30, width);
		const length = random.between(18, 95) * (0.5 + t);
		return line(
			`M${x.toFixed(1)} ${y.toFixed(1)}q${(length / 2).toFixed(1)} ${random.between(-3, 3).toFixed(1)} ${length.toFixed(1)} 0`,
			above(x + length / 2),
			2 + t * 4,
			(1 - t * 0.7) * random.between(0.4, 0.85),
		);
	});
	const water = Array.from({ length: 330 }, () => {
		const t = random.next() ** 1.2;
		const y = tide + 10 + t * 430;
		const x = random.between(-140, width);
		const length = random.between(30, 190) * (0.35 + t);
		return line(
			curve([
				[x, y],
				[x + length * 0.3, y - 3 - 4 * t],
				[x + length * 0.65, y + 2 + 3 * t],
				[x + length, y],
			]),
			random.pick(["#58718a", "#7d8aa3", "#f7cdb8", "#b58fa3", "#495a78"]),
			1.2 + t * random.between(1, 5),
			random.between(0.3, 0.75),
		);
	});
	const glitter = Array.from({ length: 110 }, () => {
		const t = random.next();
		const length = random.between(14, 70) * (0.4 + t);
		const x = 690 + random.between(-1, 1) * (30 + 120 * t) - length / 2;
		return `M${x.toFixed(1)} ${(tide + 6 + t * 400).toFixed(1)}h${length.toFixed(1)}`;
	});

	/** Three oak posts bound together, gnawed thin where the tide goes up and down. */
	const bricola = (x: number, y: number, s: number) => {
		const post = (dx: number, topX: number, tall: number, wood: string) => {
			const w = 17;
			const waist = 9.5;
			const shape = `M${dx - w} -${0}C${dx - w} -16 ${dx - waist} -26 ${dx - waist} -48C${dx - waist} -76 ${dx * 0.6 + topX * 0.4 - w} -96 ${topX - w} -${tall}L${topX + w * 0.9} -${tall + 9}C${dx * 0.6 + topX * 0.4 + w} -96 ${dx + waist} -76 ${dx + waist} -48C${dx + waist} -26 ${dx + w} -16 ${dx + w} 0Z`;
			const grain = Array.from({ length: 7 }, (_, k) => {
				const u = -0.8 + k * 0.26;
				return `M${(topX + u * w).toFixed(1)} -${tall - 8 + random.between(-20, 6)}L${(dx * 0.6 + topX * 0.4 + u * w * 0.9).toFixed(1)} -${random.between(96, 130).toFixed(1)}L${(dx + u * waist).toFixed(1)} -${random.between(40, 56).toFixed(1)}`;
			});
			return group(
				{},
				el("path", { d: shape, fill: wood }),
				el("path", {
					d: `M${topX + w * 0.2} -${tall + 4}L${topX + w * 0.9} -${tall + 9}C${dx * 0.6 + topX * 0.4 + w} -96 ${dx + waist} -76 ${dx + waist} -48L${dx + waist * 0.4} -48C${dx + waist * 0.4} -80 ${dx * 0.6 + topX * 0.4 + w * 0.4} -100 ${topX + w * 0.2} -${tall + 4}Z`,
					fill: "#d99a83",
					opacity: 0.8,
				}),
				line(grain.join(""), "#2c2238", 2, 0.55),
				el("path", {
					d: `M${dx - w} 0C${dx - w} -16 ${dx - waist} -26 ${dx - waist} -40L${dx + waist} -44C${dx + waist} -26 ${dx + w} -16 ${dx + w} 0Z`,
					fill: "#4d5b4c",
				}),
			);
		};
		return group(
			{ transform: `translate(${x} ${y}) scale(${s})` },
			...Array.from({ length: 18 }, (_, k) =>
				line(
					`M${(random.between(-46, -8) - k).toFixed(1)} ${8 + k * 10}h${random.between(30, 84).toFixed(1)}`,
					"#3a3048",
					4.5,
					0.6 - k * 0.028,
				),
			),
			post(-38, -20, 246, "#6a4d50"),
			post(40, 22, 262, "#75545a"),
			post(0, 2, 306, "#5b4148"),
			el("path", { d: "M-42 -196Q0 -180 44 -200L43 -184Q0 -164 -42 -180Z", fill: "#2c2238" }),
			el("path", { d: "M-42 -176Q0 -160 44 -178L43 -168Q0 -148 -42 -166Z", fill: "#2c2238" }),
			line("M-62 2q16 8 30 0t30 2t30 -2t30 2", "#fbe0cd", 4),
		);
	};
	const pole = (x: number, y: number, h: number, colour: string) =>
		group(
			{},
			line(`M${x} ${y}V${y - h}`, stone, 9),
			line(
				Array.from({ length: Math.floor(h / 15) - 1 }, (_, k) => `M${x - 3} ${y - 8 - k * 15}l6 -6`).join(""),
				colour,
				6,
			),
			el("circle", { cx: x, cy: y - h - 5, r: 7, fill: colour }),
			line(`M${x} ${y + 4}v${h * 0.35}`, colour, 4, 0.35),
		);
	const gondola = (x: number, y: number, s: number) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${s})` },
			...Array.from({ length: 9 }, (_, k) =>
				line(`M${-150 + k * 14} ${12 + k * 5}h${300 - k * 30}`, "#2c2238", 4, 0.45 - k * 0.045),
			),
			el("path", {
				d: "M-214 -62C-206 -20 -150 6 -60 10H70C160 6 208 -18 232 -58C196 -26 140 -16 70 -14H-60C-140 -16 -190 -30 -200 -64Z",
				fill: "#241c31",
			}),
			el("path", { d: "M-214 -62l-4 -34l12 2l-2 8l9 2l-10 4l9 4l-10 4l9 5Z", fill: "#cfc4c9" }),
			line("M-150 -18C-80 -10 90 -10 160 -26", "#c9735f", 4),
			el("path", { d: "M-70 -14v-26h20l6 12h44l6 -12h18v26Z", fill: "#7c3040" }),
			el("path", {
				d: "M128 -26L120 -74L136 -116Q140 -134 154 -134Q170 -132 168 -112L164 -76L168 -28L156 -28L148 -68L140 -28Z",
				fill: "#2c2238",
			}),
			el("path", { d: "M134 -112Q140 -130 154 -132Q168 -130 167 -112L165 -84H138Z", fill: stone }),
			line("M137 -100h30M136 -92h30M138 -108h28", "#4a5f86", 4),
			el("circle", { cx: 152, cy: -146, r: 12, fill: "#b98068" }),
			el("path", { d: "M134 -152Q152 -160 172 -152L164 -156Q152 -168 141 -156Z", fill: "#e7c98f" }),
			line("M158 -112L112 -88L96 -92M166 -108L120 -80", "#f3e2d2", 8),
			line("M250 -150L-6 30", "#6a4d50", 5),
			el("path", { d: "M18 10L-32 44L-22 50L30 20Z", fill: "#6a4d50" }),
			line("M-236 4q30 10 60 0M180 2q40 8 76 -2", "#fbe0cd", 3),
		);

	const gulls = Array.from({ length: 13 }, () => {
		const x = random.between(330, 820);
		const y = random.between(90, 400);
		const s = random.between(8, 20);
		return `M${(x - s * 1.3).toFixed(1)} ${(y + s * 0.1).toFixed(1)}Q${(x - s * 0.6).toFixed(1)} ${(y - s * 0.6).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}Q${(x + s * 0.6).toFixed(1)} ${(y - s * 0.6).toFixed(1)} ${(x + s * 1.3).toFixed(1)} ${(y + s * 0.1).toFixed(1)}`;
	});

	return sheet(
		width,
		height,
		"#8f90a8",
		el(
			"defs",
			{},
			linearGradient("vn-sky", [
				[0, "#a48fb5"],
				[0.4, "#dfa5ae"],
				[0.75, "#f8cdb4"],
				[1, "#fdebcd"],
			]),
			linearGradient("vn-water", [
				[0, "#dcb2ae"],
				[0.28, "#a796ad"],
				[1, "#54688a"],
			]),
			radialGradient("vn-sun", [
				[0, "#fff6de", 0.95],
				[0.35, "#fde3b8", 0.55],
				[1, "#fde3b8", 0],
			]),
		),
		el("rect", { width, height: 660, fill: "url(#vn-sky)" }),
		group({}, ...sky),
		el("circle", { cx: 690, cy: 560, r: 300, fill: "url(#vn-sun)" }),
		el("circle", { cx: 690, cy: 560, r: 42, fill: "#fffaea" }),
		line(gulls.join(""), ink, 3, 0.8),
		// Far shore, San Giorgio's tower among the roofs.
		el("path", {
			d: "M560 640V612L590 604V590H640V606L668 600V520L676 470L684 520V600L716 594Q730 566 744 594L800 606V640Z",
			fill: "#b795a8",
			opacity: 0.85,
		}),
		palace(-30, 176, 396, "#b9665c", "#7f4148", 4, 3, "vn-a"),
		palace(146, 150, 330, "#e0a58a", "#a9685c", 3, 3, "vn-b"),
		palace(298, 128, 286, "#cf8576", "#8f5058", 3, 3, "vn-c"),
		palace(428, 118, 232, "#ecc4a3", "#b98a76", 3, 2, "vn-d"),
		palace(548, 92, 190, "#c47a78", "#88505e", 2, 2, "vn-e"),
		salute(),
		custom(),
		el("rect", { y: tide, width, height: height - tide, fill: "url(#vn-water)" }),
		group({}, ...mirrored),
		group({}, ...water),
		line(glitter.join(""), "#fff2d8", 3, 0.8),
		...[60, 118, 196, 250, 342, 388].map((x, i) =>
			pole(x, tide + 26 + (i % 2) * 8, 92 + (i % 3) * 16, i % 2 === 0 ? "#b0413e" : "#3f5f8c"),
		),
		gondola(640, 800, 0.92),
		bricola(1110, 800, 0.72),
		bricola(1290, 742, 0.45),
		bricola(1392, 712, 0.3),
		bricola(250, 1000, 1.42),
		bricola(1430, 1030, 1.6),
	);
}
