import {
	blob,
	clip,
	curve,
	el,
	group,
	linearGradient,
	type Point,
	polyline,
	radialGradient,
	seededRandom,
	sheet,
	stipple,
} from "../drawing/ink.ts";

const width = 1600;
const height = 1067;
const surface = 455;
const buoyX = 800;

/** The buoy at nought, nought by night; lost map pins sink past its mooring line and heap up on the sea floor. */
export default function draw(): string {
	const random = seededRandom(1884);
	const swell = (x: number) =>
		surface + 17 * Math.sin(x / 118 + 0.6) + 9 * Math.sin(x / 47) + 12 * Math.cos((x - buoyX) / 260) - 8;
	const waterline: Point[] = Array.from({ length: 54 }, (_, i) => [i * 31 - 20, swell(i * 31 - 20)]);
	const floor = (x: number) =>
		985 + 22 * Math.sin(x / 210 + 2) + 8 * Math.sin(x / 61) - 62 * Math.exp(-(((x - 820) / 250) ** 2));
	const seabed: Point[] = Array.from({ length: 54 }, (_, i) => [i * 31 - 20, floor(i * 31 - 20)]);

	const stars = Array.from({ length: 560 }, () => {
		const x = random.between(0, width);
		const y = random.next() ** 1.25 * (surface - 20);
		return el("circle", {
			cx: x,
			cy: y,
			r: random.next() ** 5 * 3.2 + 0.6,
			fill: random.pick(["#f7edd6", "#cfe0ec", "#f3c98a", "#ffffff"]),
			opacity: random.between(0.35, 1),
		});
	});
	// The Milky Way, a slanting river of dust.
	const galaxy = Array.from({ length: 1300 }, () => {
		const along = random.between(-0.1, 1.1);
		const across = (random.next() + random.next() + random.next() - 1.5) * 120;
		const x = 180 + along * 1300 + across * 0.35;
		const y = 430 - along * 440 + across;
		if (y > surface - 30 || y < 0) return "";
		return el("circle", { cx: x, cy: y, r: random.between(0.5, 1.5), opacity: random.between(0.2, 0.75) });
	});
	const dust = Array.from({ length: 16 }, (_, i) => {
		const t = i / 15;
		return el("path", {
			d: blob(
				random,
				190 + t * 1290,
				425 - t * 440 + random.between(-22, 22),
				random.between(80, 150),
				random.between(26, 52),
				0.25,
				12,
			),
			fill: i % 3 === 0 ? "#1b2a52" : "#3a4f7d",
			opacity: random.between(0.05, 0.14),
		});
	});
	const clouds = Array.from({ length: 26 }, () => {
		const y = random.between(surface - 105, surface - 22);
		const x = random.between(-150, width);
		const length = random.between(110, 380);
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.3, y - 7],
				[x + length * 0.7, y + 3],
				[x + length, y],
			]),
			stroke: random.pick(["#2a3c66", "#4d5f86", "#7c86a0", "#1d2c53"]),
			"stroke-width": random.between(3, 13),
			opacity: random.between(0.35, 0.7),
		});
	});

	const crests: string[] = [];
	for (let row = 0; row < 9; row++) {
		let d = "";
		for (let x = random.between(-80, 0); x < width; ) {
			const length = random.between(30, 150);
			const y = (at: number) => swell(at) - 4 - row * 4.2 - row * row * 0.16;
			d += curve([
				[x, y(x)],
				[x + length / 2, y(x + length / 2) + random.between(-2, 2)],
				[x + length, y(x + length)],
			]);
			x += length + random.between(20, 160);
		}
		crests.push(
			el("path", {
				d,
				stroke: ["#d5e6df", "#6f9fae", "#345f7c"][row % 3],
				"stroke-width": 3.2 - row * 0.2,
				opacity: 0.9 - row * 0.06,
			}),
		);
	}

	const shafts = Array.from({ length: 11 }, (_, i) => {
		const x = 470 + i * 66 + random.between(-18, 18);
		const spread = (x - buoyX) * 0.55;
		const wide = random.between(12, 38);
		return el("path", {
			d: polyline(
				[
					[x, swell(x)],
					[x + wide, swell(x + wide)],
					[x + wide * 2 + spread, surface + random.between(220, 400)],
					[x - wide * 0.6 + spread, surface + random.between(220, 400)],
				],
				true,
			),
			fill: "url(#ni-shaft)",
			opacity: random.between(0.2, 0.5),
		});
	});
	const currents = Array.from({ length: 120 }, () => {
		const y = random.between(surface + 40, 950);
		const x = random.between(-120, width);
		const length = random.between(60, 280);
		const t = (y - surface) / 520;
		return el("path", {
			d: curve([
				[x, y],
				[x + length * 0.35, y + random.between(-9, 9)],
				[x + length * 0.7, y + random.between(-9, 9)],
				[x + length, y],
			]),
			stroke: random.pick(["#2f7085", "#3f8797", "#1d4a66", "#25567a"]),
			"stroke-width": random.between(1.2, 3),
			opacity: (1 - t * 0.75) * random.between(0.3, 0.8),
		});
	});

	const pinColours = ["#e8705c", "#f2b25a", "#7fc4b2", "#efe3c8", "#d98aa0", "#e8705c"];
	const pin = (x: number, y: number, s: number, turn: number, colour: string, opacity: number) =>
		group(
			{
				transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)}) scale(${s.toFixed(2)})`,
				opacity,
			},
			el("path", { d: "M0 0C-5 -16 -20 -24 -20 -42A20 20 0 0 1 20 -42C20 -24 5 -16 0 0Z", fill: colour }),
			el("path", {
				d: "M6 -16C12 -25 20 -30 20 -42A20 20 0 0 0 8 -60C14 -48 12 -30 0 0Z",
				fill: "#10193a",
				opacity: 0.22,
			}),
			el("circle", { cy: -42, r: 8, fill: "#10193a" }),
			el("path", {
				d: "M-13 -48Q-10 -55 -4 -57",
				stroke: "#fff7e4",
				"stroke-width": 3,
				fill: "none",
				"stroke-linecap": "round",
				opacity: 0.8,
			}),
		);
	const sinking = Array.from({ length: 84 }, () => {
		const t = random.next() ** 0.8;
		const y = surface + 70 + t * 430;
		const spread = 640 - 420 * t;
		const x = buoyX + 10 + (random.next() + random.next() - 1) * spread;
		return {
			x,
			y,
			t,
			s: random.between(0.45, 0.95) * (1 - t * 0.28),
			turn: random.between(-75, 75) + (random.chance(0.2) ? 180 : 0),
		};
	})
		.filter(({ x }) => Math.abs(x - buoyX) > 20)
		.sort((a, b) => a.y - b.y)
		.map(({ x, y, t, s, turn }) =>
			group(
				{},
				pin(x, y, s, turn, random.pick(pinColours), 1 - t * 0.3),
				random.chance(0.4)
					? group(
							{ fill: "none", stroke: "#9ccfd0", "stroke-width": 1.4, opacity: 0.6 },
							el("circle", { cx: x + 12, cy: y - 78 * s, r: 4 * s + 1 }),
							el("circle", { cx: x + 4, cy: y - 100 * s, r: 2.5 * s + 1 }),
						)
					: "",
			),
		);
	const heap = Array.from({ length: 210 }, () => {
		const x = 820 + (random.next() + random.next() + random.next() - 1.5) * 520;
		const y = floor(x) + random.between(-16, 74);
		return { x, y };
	})
		.sort((a, b) => a.y - b.y)
		.map(({ x, y }) =>
			pin(x, y + 16, random.between(0.42, 0.8), random.between(-110, 110), random.pick(pinColours), 0.86),
		);

	const fish = Array.from({ length: 74 }, () => {
		const a = random.between(0, Math.PI * 2);
		const r = random.between(60, 210);
		const x = 1050 + Math.cos(a) * r * 1.35;
		const y = 640 + Math.sin(a) * r * 0.45;
		const s = random.between(0.5, 1);
		const way = Math.sin(a) > 0 ? -1 : 1;
		return el("path", {
			d: "M-16 0Q-4 -9 12 0L20 -6V6L12 0Q-4 9 -16 0Z",
			transform: `translate(${Math.round(x)} ${Math.round(y)}) scale(${(s * way).toFixed(2)} ${s.toFixed(2)}) rotate(${Math.round(random.between(-14, 14))})`,
			fill: random.pick(["#9fc7cb", "#5d98a8", "#c9ded6"]),
			opacity: random.between(0.55, 0.95),
		});
	});

	const line: Point[] = Array.from({ length: 16 }, (_, i) => [
		buoyX + Math.sin(i * 0.55) * (2 + i * 1.3),
		surface + 34 + i * 31,
	]);
	const thermometers = line
		.slice(1, 11)
		.map(([x, y]) =>
			group(
				{},
				el("rect", { x: x - 5, y: y - 9, width: 10, height: 18, rx: 4, fill: "#f2b25a" }),
				el("path", { d: `M${x - 5} ${y}h10`, stroke: "#10193a", "stroke-width": 2 }),
			),
		);

	const buoy = group(
		{ transform: `translate(${buoyX} ${Math.round(swell(buoyX))}) rotate(-5)` },
		el("path", { d: "M-74 -14C-60 30 -22 62 0 66C22 62 60 30 74 -14Z", fill: "#8f4a1f" }),
		el("path", {
			d: "M-92 -14C-92 -38 -70 -44 0 -44C70 -44 92 -38 92 -14C92 4 60 12 0 12C-60 12 -92 4 -92 -14Z",
			fill: "#e08a34",
		}),
		el("path", { d: "M-92 -14C-60 2 60 2 92 -14C92 4 60 12 0 12C-60 12 -92 4 -92 -14Z", fill: "#b5602a" }),
		el("path", { d: "M-80 -30Q0 -48 80 -30", stroke: "#f6c27a", "stroke-width": 5, fill: "none" }),
		el("path", {
			d: "M-52 -40L-16 -214M52 -40L16 -214M-8 -44V-214M-46 -70H46M-38 -112H38M-28 -156H28",
			stroke: "#e9e0cd",
			"stroke-width": 6,
			fill: "none",
		}),
		el("path", {
			d: "M-46 -70L38 -112M46 -70L-38 -112M-38 -112L28 -156M38 -112L-28 -156",
			stroke: "#b8b3a6",
			"stroke-width": 3,
			fill: "none",
		}),
		el("path", { d: "M-44 -150L-86 -96L-50 -84L-14 -140Z", fill: "#27406f", stroke: "#cfd9df", "stroke-width": 3 }),
		el("path", { d: "M-56 -136L-22 -126M-68 -120L-34 -110M-66 -92L-30 -146", stroke: "#6f8fb5", "stroke-width": 2 }),
		el("rect", { x: -26, y: -222, width: 52, height: 12, fill: "#e9e0cd" }),
		el("path", { d: "M-18 -222V-268M18 -222V-250", stroke: "#e9e0cd", "stroke-width": 4 }),
		el("path", { d: "M-42 -268H4", stroke: "#e9e0cd", "stroke-width": 4 }),
		el("path", { d: "M-44 -276l-16 8l16 8ZM2 -272l10 4l-10 4Z", fill: "#e8705c" }),
		el("circle", { cx: 18, cy: -256, r: 9, fill: "#ffe1a0" }),
		el("path", { d: "M38 -112h30v26", stroke: "#e9e0cd", "stroke-width": 4, fill: "none" }),
		el("path", { d: "M58 -86h20l-4 26h-12Z", fill: "#cfd9df" }),
	);
	const lamp: Point = [buoyX - 4, swell(buoyX) - 256];

	const ship = group(
		{ transform: `translate(1372 ${surface - 27})`, fill: "#0d1530" },
		el("path", { d: "M-56 0L-66 -15H62L52 0Z" }),
		el("path", { d: "M20 -15v-22h28v22ZM-46 -15v-8h58v8ZM30 -37v-14h6v14Z" }),
		el("path", { d: "M24 -30h4M34 -30h4M24 -22h4M40 -22h4", stroke: "#ffe1a0", "stroke-width": 3 }),
	);

	return sheet(
		width,
		height,
		"#0b1026",
		el(
			"defs",
			{},
			linearGradient("ni-sky", [
				[0, "#0b1230"],
				[0.6, "#24386a"],
				[0.88, "#5c6d94"],
				[1, "#c79a83"],
			]),
			linearGradient("ni-deep", [
				[0, "#256a80"],
				[0.3, "#1a4a70"],
				[0.7, "#142b55"],
				[1, "#0b1536"],
			]),
			linearGradient("ni-shaft", [
				[0, "#a9dcd2", 0.75],
				[1, "#a9dcd2", 0],
			]),
			radialGradient("ni-lamp", [
				[0, "#ffe9b8", 0.95],
				[0.25, "#f6b860", 0.45],
				[1, "#f6b860", 0],
			]),
			clip("ni-below", el("path", { d: `${curve(waterline)}V${height}H-20Z` })),
		),
		el("rect", { width, height: surface + 30, fill: "url(#ni-sky)" }),
		...dust,
		group({ fill: "#e3e6ec" }, ...galaxy),
		...stars,
		group({ fill: "none", "stroke-linecap": "round" }, ...clouds),
		ship,
		el("path", { d: `M-20 ${surface - 26}H${width}V${surface + 60}H-20Z`, fill: "#1c4766" }),
		el("path", { d: `M-20 ${surface - 26}H${width}`, stroke: "#e2b795", "stroke-width": 3, opacity: 0.8 }),
		group(
			{ "clip-path": "url(#ni-below)" },
			el("rect", { y: surface - 60, width, height: 700, fill: "url(#ni-deep)" }),
			...shafts,
			group({ fill: "none", "stroke-linecap": "round" }, ...currents),
			stipple(random, { x: 0, y: surface + 40, width, height: 560 }, 330, {
				colour: "#9ed3cf",
				smallest: 0.7,
				largest: 2,
			}),
		),
		group({ fill: "none", "stroke-linecap": "round" }, ...crests),
		el("path", { d: curve(waterline), stroke: "#e6f1e8", "stroke-width": 4, fill: "none" }),
		// The two lines of the grid, which cross at the buoy.
		el("path", {
			d: `M${buoyX} 0V${height}`,
			stroke: "#f6dcae",
			"stroke-width": 2,
			"stroke-dasharray": "9 11",
			opacity: 0.55,
		}),
		el("path", {
			d: `M0 ${surface - 14}H${width}`,
			stroke: "#f6dcae",
			"stroke-width": 2,
			"stroke-dasharray": "9 11",
			opacity: 0.75,
		}),
		el("path", { d: curve(line), stroke: "#dfe7dc", "stroke-width": 3.4, fill: "none" }),
		...fish,
		...thermometers,
		...sinking,
		el("path", { d: `${curve(seabed)}V${height}H-20Z`, fill: "#0d1a38" }),
		el("path", { d: curve(seabed), stroke: "#3b6480", "stroke-width": 3, fill: "none" }),
		...heap,
		el("path", { d: `${curve(seabed.map(([x, y]) => [x, y + 62] as const))}V${height}H-20Z`, fill: "#0a1229" }),
		stipple(random, { x: 0, y: 1020, width, height: 47 }, 260, { colour: "#32527a", smallest: 0.8, largest: 2.2 }),
		el("circle", { cx: lamp[0], cy: lamp[1], r: 190, fill: "url(#ni-lamp)" }),
		buoy,
		el("path", {
			d: Array.from(
				{ length: 7 },
				(_, i) => `M${buoyX - 120 + i * 36} ${(swell(buoyX - 110 + i * 36) + 2).toFixed(1)}q14 -9 30 0`,
			).join(""),
			stroke: "#eef6ea",
			"stroke-width": 4,
			fill: "none",
			"stroke-linecap": "round",
		}),
	);
}
