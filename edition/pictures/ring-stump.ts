import {
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

const SEED = 1699;
let random = seededRandom(SEED);
const WIDTH = 1600;
const HEIGHT = 1067;
const HEART: Point = [520, 640];
const RADIUS = 318;

/** The sawn end of a great log in a snowy spruce wood, with its rings, an axe, and the tracks of a bird. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#e9e4de",
		el(
			"defs",
			{},
			linearGradient("dawn", [
				[0, "#a9bfcb"],
				[0.5, "#e3d3cb"],
				[1, "#f3dcc0"],
			]),
			linearGradient("snow", [
				[0, "#eef0ee"],
				[0.6, "#d7e1e6"],
				[1, "#b3c6d3"],
			]),
		),
		el("rect", { width: WIDTH, height: 600, fill: "url(#dawn)" }),
		el("circle", { cx: 1230, cy: 330, r: 52, fill: "#fbeed2" }),
		spruces("#9fb3b9", 46, 470, 90, 210),
		spruces("#6f8a92", 30, 520, 150, 330),
		el("path", {
			d: "M0 520Q300 470 640 512T1180 500T1600 470V1067H0Z",
			fill: "url(#snow)",
		}),
		spruces("#3d5961", 9, 590, 300, 470, true),
		drifts(),
		log(),
		face(),
		cap(),
		axe(),
		tracks(),
		stipple(random, { x: 0, y: 0, width: WIDTH, height: HEIGHT }, 260, {
			colour: "#ffffff",
			smallest: 1,
			largest: 3.4,
		}),
	);
}

function spruces(colour: string, count: number, foot: number, low: number, high: number, laden = false): string {
	return group(
		{},
		...Array.from({ length: count }, (_, i) => {
			let x = ((i + random.between(0.1, 0.9)) / count) * WIDTH;
			if (laden && x > 150 && x < 720) x = random.chance(0.5) ? random.between(-40, 110) : random.between(960, 1080);
			const tall = random.between(low, high);
			const y = foot + random.between(-10, 26);
			const tiers = Math.round(tall / 26);
			const left: Point[] = [];
			const right: Point[] = [];
			const snow: string[] = [];
			for (let t = 0; t < tiers; t++) {
				const top = y - tall + (tall * 0.94 * t) / tiers;
				const w = (tall * 0.2 * (t + 0.6)) / tiers;
				const drop = tall / tiers;
				const [l, r] = [w * random.between(0.8, 1.2), w * random.between(0.8, 1.2)];
				left.push([x - w * 0.32, top + drop * 0.2], [x - l, top + drop * 1.35]);
				right.push([x + w * 0.32, top + drop * 0.2], [x + r, top + drop * 1.35]);
				if (laden && t > 0) {
					for (const [side, reach] of [
						[-1, l],
						[1, r],
					] as const) {
						if (random.chance(0.25)) continue;
						const [ax, ay] = [x + side * reach * random.between(0.1, 0.3), top + drop * 0.72];
						const [bx, by] = [x + side * reach * 0.98, top + drop * 1.3];
						snow.push(
							`M${Math.round(ax)} ${Math.round(ay)}Q${Math.round((ax + bx) / 2)} ${Math.round(ay - 3)} ${Math.round(bx)} ${Math.round(by)}Q${Math.round((ax + bx) / 2 - side * 3)} ${Math.round((ay + by) / 2 + 7)} ${Math.round(ax)} ${Math.round(ay)}Z`,
						);
					}
				}
			}
			return (
				el("path", {
					d: polyline([[x, y - tall - 12], ...right, [x + 5, y], [x - 5, y], ...left.reverse()], true),
					fill: colour,
				}) + (laden ? el("path", { d: snow.join(""), fill: "#e6edef" }) : "")
			);
		}),
	);
}

/** Blue hollows in the snow, and the long shadow of the log. */
function drifts(): string {
	const lines = Array.from({ length: 40 }, () => {
		const y = random.between(560, 1060);
		const x = random.between(-100, 1500);
		const reach = random.between(80, 420) * (y / 800);
		return curve([
			[x, y],
			[x + reach * 0.5, y + random.between(-9, 5)],
			[x + reach, y + random.between(-4, 8)],
		]);
	});
	return group(
		{},
		el("path", {
			d: lines.join(""),
			fill: "none",
			stroke: "#aebfcd",
			"stroke-width": 3,
			"stroke-linecap": "round",
			opacity: 0.8,
		}),
		el("path", { d: "M120 905Q360 1010 700 968Q1100 880 1600 800V735L900 720Z", fill: "#8fa6bb", opacity: 0.75 }),
		hatch(
			random,
			{ x: 240, y: 880, width: 700, height: 110 },
			{ gap: 12, angle: -8, colour: "#7c94ab", thickness: 2.2, tremble: 2, breaks: 0.3 },
		),
	);
}

/** The trunk runs back to the right, bark in long plates. */
function log(): string {
	const body = "M430 336C520 306 560 322 640 330L1600 456V800L700 902C620 950 560 958 500 956Z";
	const plates = Array.from({ length: 420 }, () => {
		const t = random.next() ** 1.3;
		const x = 640 + t * 960;
		const top = 326 + (x - 640) * 0.13;
		const bottom = 925 - (x - 640) * 0.13;
		const v = random.next();
		const y = top + (bottom - top) * v;
		const reach = random.between(26, 92) * (1 - t * 0.35);
		const slope = 0.13 - 0.26 * v;
		const thick = random.between(4, 11) * (1 - t * 0.4);
		return el("path", {
			d: `M${Math.round(x)} ${Math.round(y)}q${Math.round(reach * 0.5)} ${Math.round(slope * reach * 0.5 - thick)} ${Math.round(reach)} ${Math.round(slope * reach)}q${Math.round(-reach * 0.5)} ${Math.round(thick)} ${Math.round(-reach)} ${Math.round(-slope * reach)}Z`,
			fill:
				v < 0.35
					? random.pick(["#93705a", "#7a5547", "#4a3233", "#6b4a40"])
					: random.pick(["#513734", "#3d292b", "#634539"]),
		});
	});
	return group(
		{},
		el("clipPath", { id: "log" }, el("path", { d: body })),
		el("path", { d: body, fill: "#5a3e38" }),
		group(
			{ "clip-path": "url(#log)" },
			el("path", { d: "M400 690L1600 650V900H400Z", fill: "#3a272b", opacity: 0.75 }),
			...plates,
			hatch(
				random,
				{ x: 560, y: 640, width: 1040, height: 300 },
				{ gap: 15, angle: -4, colour: "#22171d", thickness: 2.6, tremble: 5, breaks: 0.4 },
			),
		),
	);
}

/** How far ring `r` (0 to 1) reaches in direction `a`: a little egg-shaped, with a dent from an old wound. */
function reach(a: number, r: number): number {
	const egg = 1 + 0.05 * Math.cos(a - 0.6) + 0.025 * Math.cos(3 * a + 1) * r + 0.012 * Math.cos(7 * a) * r;
	const wound = r > 0.55 ? Math.exp(-(((a - 4.25) / 0.16) ** 2)) * 0.11 * Math.min(1, (r - 0.55) * 6) * (1.35 - r) : 0;
	return r * RADIUS * (egg - wound * 2);
}

function ring(r: number, jitter = 1.2): string {
	const points = Array.from({ length: 44 }, (_, i): Point => {
		const a = (i / 44) * Math.PI * 2;
		const d = reach(a, r) + random.between(-jitter, jitter);
		return [HEART[0] + Math.cos(a) * d * 0.94 - (1 - r) * 22, HEART[1] + Math.sin(a) * d + (1 - r) * 14];
	});
	return curve(points, true);
}

function face(): string {
	const rings: string[] = [];
	let r = 0.012;
	let mood = 1;
	while (r < 0.985) {
		mood = Math.min(1.9, Math.max(0.35, mood + random.between(-0.55, 0.55)));
		if (random.chance(0.06)) mood = 0.35;
		rings.push(
			el("path", {
				d: ring(r),
				fill: "none",
				stroke: r < 0.52 ? "#8a3f22" : "#b4723a",
				"stroke-width": random.between(1.1, 3.1),
				opacity: random.between(0.7, 1),
			}),
		);
		r += 0.0125 * mood * (1.25 - r * 0.55);
	}
	const cracks = Array.from({ length: 9 }, (_, i) => {
		const a = i * 0.72 + random.between(-0.2, 0.2);
		const from = random.between(0.03, 0.2);
		const to = i % 3 === 0 ? 0.97 : random.between(0.4, 0.8);
		const at = (q: number, side: number): Point => {
			const d = reach(a, q);
			const bend = a + Math.sin(q * 9 + i) * 0.03 + side * 0.012 * (q - from);
			return [HEART[0] + Math.cos(bend) * d * 0.94 - (1 - q) * 22, HEART[1] + Math.sin(bend) * d + (1 - q) * 14];
		};
		const steps = [0, 0.25, 0.5, 0.75, 1].map((s) => from + (to - from) * s);
		return `${polyline([...steps.map((q) => at(q, -1)), ...steps.reverse().map((q) => at(q, 1))], true)}`;
	});
	const saw = hatch(
		random,
		{ x: HEART[0] - RADIUS, y: HEART[1] - RADIUS, width: RADIUS * 2, height: RADIUS * 2 },
		{ gap: 13, angle: 24, colour: "#f6dcae", thickness: 1.6, tremble: 1.5, breaks: 0.35 },
	);
	return group(
		{},
		el("path", { d: ring(1.085, 7), fill: "#35242a" }),
		el("path", { d: ring(1.06, 5), fill: "#6b4a3c" }),
		el("path", { d: ring(1.012, 2), fill: "#f0d39c" }),
		el("path", { d: ring(0.985, 1), fill: "#e6b877" }),
		el("path", { d: ring(0.53, 3), fill: "#cc8146" }),
		el("path", { d: ring(0.3, 3), fill: "#bb6a36", opacity: 0.8 }),
		group(
			{},
			el("clipPath", { id: "face" }, el("path", { d: ring(0.99, 0) })),
			group({ "clip-path": "url(#face)", opacity: 0.5 }, saw),
		),
		...rings,
		el("path", { d: cracks.join(""), fill: "#5b2a1a" }),
		el("circle", { cx: HEART[0] - 22, cy: HEART[1] + 14, r: 5, fill: "#5b2a1a" }),
	);
}

/** Snow lying along the top of the log and hanging a little over the sawn edge. */
function cap(): string {
	const under: Point[] = [
		[330, 372],
		[392, 352],
		[450, 366],
		[520, 344],
		[588, 374],
		[660, 362],
		[770, 392],
		[900, 392],
		[1030, 424],
		[1180, 430],
		[1330, 462],
		[1480, 468],
		[1620, 500],
	];
	return group(
		{},
		el("path", {
			d: `${curve(under)}L1620 430L1300 392L1000 350L760 316Q560 262 430 300Q350 326 330 372Z`,
			fill: "#eff2f1",
		}),
		el("path", {
			d: curve(under.map(([x, y]) => [x, y - 7] as const)),
			fill: "none",
			stroke: "#a8bccb",
			"stroke-width": 12,
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M470 300Q620 290 780 330M860 345Q1000 356 1120 382",
			fill: "none",
			stroke: "#ffffff",
			"stroke-width": 8,
			"stroke-linecap": "round",
		}),
	);
}

/** An axe left standing in the log, its handle towards whoever put it there. */
function axe(): string {
	const handle =
		"M-34 -30C60 -34 170 -20 280 -34C330 -40 372 -58 404 -50C420 -44 418 -16 402 -12C370 -6 330 -4 280 2C170 16 60 2 -34 4Z";
	return group(
		{},
		group(
			{ transform: "translate(1004 296) rotate(-31)" },
			el("path", { d: handle, fill: "#c8954f" }),
			el("path", {
				d: "M-30 -4C60 -6 170 8 280 -8C330 -14 370 -16 408 -20",
				fill: "none",
				stroke: "#8f5f30",
				"stroke-width": 10,
			}),
			el("path", {
				d: "M40 -25C120 -24 190 -18 280 -28C330 -33 366 -48 398 -44",
				fill: "none",
				stroke: "#ecc98d",
				"stroke-width": 4,
			}),
			el("path", { d: "M-52 -62L30 -62L34 -8C40 28 58 66 92 104L-70 118C-52 70 -48 30 -50 -8Z", fill: "#4a5a63" }),
			el("path", { d: "M-52 -62L30 -62L31 -48L-51 -48Z", fill: "#6d7f88" }),
			el("path", { d: "M-62 84Q10 92 74 76L92 104L-70 118Z", fill: "#c3ced2" }),
			el("path", { d: "M-40 -40C-36 0 -40 40 -50 76", fill: "none", stroke: "#8799a1", "stroke-width": 5 }),
			el("path", { d: "M40 -34h26v46h-26Z", fill: "#b5402c" }),
		),
		el("path", { d: "M940 414Q1010 368 1080 382Q1140 388 1200 424L1160 436Q1060 440 940 414Z", fill: "#eff2f1" }),
		el("path", {
			d: "M962 412Q1060 436 1160 432",
			fill: "none",
			stroke: "#a8bccb",
			"stroke-width": 11,
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M990 394Q1040 376 1100 390",
			fill: "none",
			stroke: "#ffffff",
			"stroke-width": 6,
			"stroke-linecap": "round",
		}),
	);
}

/** A small bird has hopped past: two feet side by side, again and again. */
function tracks(): string {
	const foot = (x: number, y: number, size: number, turn: number) =>
		el("path", {
			d: "M0 10L0 -14M0 0L-9 -12M0 0L9 -12",
			fill: "none",
			stroke: "#7c94ab",
			"stroke-width": 3,
			"stroke-linecap": "round",
			transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)}) scale(${size.toFixed(2)} ${(size * 0.62).toFixed(2)})`,
		});
	return group(
		{},
		...Array.from({ length: 15 }, (_, i) => {
			const t = i / 14;
			const x = 1010 + t * 400 + Math.sin(t * 5) * 60;
			const y = 1040 - t * 205;
			const size = 1.5 - t * 0.85;
			return foot(x - 13 * size, y, size, 40) + foot(x + 13 * size, y + random.between(-4, 4), size, 44);
		}),
	);
}
