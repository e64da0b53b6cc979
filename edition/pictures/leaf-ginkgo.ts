import { curve, el, group, type Point, polyline, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const SEED = 270;
let random = seededRandom(SEED);
const WIDTH = 1200;
const HEIGHT = 1500;

/** A plate of ginkgo leaves on a spur of the twig, from green to yellow, one already falling. */
export default function draw(): string {
	random = seededRandom(SEED);
	return sheet(
		WIDTH,
		HEIGHT,
		"#1e2c4a",
		echoes(),
		stipple(random, { x: 0, y: 0, width: WIDTH, height: HEIGHT }, 620, {
			colour: "#33456b",
			smallest: 0.8,
			largest: 2.4,
		}),
		fan(492, 248, 318, 58, 0.12, "left"),
		fan(585, 262, 306, -62, 0.8, "right"),
		twig(),
		fan(536, 262, 388, 4, 0.5, "front"),
		fan(800, 890, 318, -28, 1, "falling"),
		fan(452, 1326, 236, 112, 0.92, "fallen", 0.8),
	);
}

/** Leaves farther off in the dark, as flat shapes. */
function echoes(): string {
	return group(
		{ fill: "#28395d" },
		...Array.from({ length: 15 }, (_, i) => {
			const x = (i % 4) * 330 + random.between(0, 200);
			const y = Math.floor(i / 4) * 380 + random.between(80, 330);
			const size = random.between(40, 92);
			return el("path", {
				d: `M0 ${-size * 0.5}L${size * 0.03} 0Q${size * 0.4} ${size * 0.3} ${size * 0.95} ${size * 0.22}Q${size * 0.7} ${size * 0.9} ${size * 0.06} ${size * 0.95}L0 ${size * 0.5}L${-size * 0.06} ${size * 0.95}Q${-size * 0.7} ${size * 0.9} ${-size * 0.95} ${size * 0.22}Q${-size * 0.4} ${size * 0.3} ${-size * 0.03} 0Z`.replace(
					/-?\d+\.\d+/g,
					(digits) => Number(digits).toFixed(1),
				),
				transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(random.between(-180, 180))})`,
			});
		}),
	);
}

/** The short knobbly spur from which the leaves of one year spring. */
function twig(): string {
	const spine: Point[] = [
		[-20, 150],
		[180, 196],
		[400, 190],
		[610, 232],
		[840, 178],
		[1030, 170],
		[1220, 96],
	];
	const knots = Array.from({ length: 30 }, (_, i) => {
		const row = Math.floor(i / 5);
		const x = 540 + ((i % 5) - 2) * (19 - row * 1.6) + random.between(-3, 3);
		return el("ellipse", { cx: x, cy: 218 + row * 10, rx: 13, ry: 8, fill: (i + row) % 2 ? "#6b4f3f" : "#8d6c57" });
	});
	const scars = Array.from({ length: 70 }, () => {
		const i = Math.floor(random.between(0, spine.length - 1));
		const [from, to] = [spine[i] as Point, spine[i + 1] as Point];
		const t = random.next();
		const x = from[0] + (to[0] - from[0]) * t;
		const y = from[1] + (to[1] - from[1]) * t + random.between(-12, 4);
		return `M${Math.round(x)} ${Math.round(y)}q5 6 1 ${Math.round(random.between(7, 12))}`;
	});
	return group(
		{},
		el("path", { d: curve(spine), fill: "none", stroke: "#120f1a", "stroke-width": 44, "stroke-linecap": "round" }),
		el("path", { d: curve(spine), fill: "none", stroke: "#6b4f3f", "stroke-width": 34, "stroke-linecap": "round" }),
		el("path", {
			d: curve(spine.map(([x, y]) => [x, y - 8] as const)),
			fill: "none",
			stroke: "#9a7a5f",
			"stroke-width": 9,
			"stroke-dasharray": "60 14 130 9 40 20",
		}),
		el("path", { d: scars.join(""), fill: "none", stroke: "#3b2a2a", "stroke-width": 2.5 }),
		...knots,
	);
}

/** One leaf: `age` 0 is green, 1 is yellow. Drawn pointing down, its stalk at 0,0, then turned. */
function fan(x: number, y: number, size: number, angle: number, age: number, id: string, squash = 1): string {
	const spread = 1.16;
	const stalk = size * 0.55;
	const reach = (t: number) => {
		const notch = Math.exp(-((t / 0.045) ** 2)) * 0.34;
		return (
			size *
			(0.98 -
				0.15 * t * t -
				notch +
				0.022 * Math.sin(t * 15 + size) +
				0.016 * Math.sin(t * 41 + size * 3) +
				0.008 * Math.sin(t * 90))
		);
	};
	const at = (t: number, part = 1): Point => {
		const a = t * spread + Math.sin(part * 3) * 0.03;
		const r = reach(t) * part;
		return [Math.sin(a) * r, stalk + Math.cos(a) * r];
	};
	const margin = Array.from({ length: 81 }, (_, i) => at(-1 + i / 40));
	const hem = (side: number): Point[] => [
		[0, stalk],
		[side * size * 0.2, stalk + size * 0.17],
		[side * size * 0.52, stalk + size * 0.24],
		at(side),
	];
	const outline = `${curve(hem(-1))}L${polyline(margin).slice(1)}L${curve([...hem(1)].reverse()).slice(1)}Z`;
	const veins: string[] = [];
	for (let i = 0; i <= 46; i++) {
		const t = -0.97 + (i / 46) * 1.94;
		if (Math.abs(t) < 0.03) continue;
		const fork = random.between(0.45, 0.7);
		const branch = t + random.between(-0.012, 0.03);
		veins.push(curve([at(t * 0.5, 0.03), at(t * 0.86, 0.35), at(t, fork), at(t, 0.985)]));
		veins.push(curve([at(t, fork), at(branch, fork + 0.2), at(branch + 0.012, 0.975)]));
	}
	const body = ["#5f8a3c", "#8fa63a", "#c9bd3e", "#f0c83c", "#f6cf45"][Math.round(age * 4)] as string;
	const rim = ["#a9b541", "#d8c84a", "#f3d35a", "#f9df7c", "#fbe48b"][Math.round(age * 4)] as string;
	const line = ["#3f6430", "#6a7f2d", "#9d9330", "#c8982c", "#cb9a2c"][Math.round(age * 4)] as string;
	const patches = Array.from({ length: 34 }, () => {
		const t = random.between(-1, 1);
		const from = random.between(0.5, 0.85);
		return polyline([at(t - 0.018, 1.02), at(t, from), at(t + 0.018, 1.02)], true);
	});
	const left = Array.from({ length: 22 }, (_, i) => at(-1 + i / 22, 1.02));
	return group(
		{ transform: `translate(${x} ${y}) rotate(${angle}) scale(1 ${squash})` },
		el("clipPath", { id: `fan-${id}` }, el("path", { d: outline })),
		el("path", { d: outline, fill: "#0f1729", opacity: 0.65, transform: "translate(16 24)" }),
		el("path", {
			d: curve([
				[0, -6],
				[size * 0.03, stalk * 0.4],
				[0, stalk + size * 0.06],
			]),
			fill: "none",
			stroke: line,
			"stroke-width": size * 0.034,
			"stroke-linecap": "round",
		}),
		el("path", {
			d: curve([
				[-2, -4],
				[size * 0.024, stalk * 0.4],
				[-2, stalk + size * 0.05],
			]),
			fill: "none",
			stroke: rim,
			"stroke-width": size * 0.012,
			"stroke-linecap": "round",
		}),
		el("path", { d: outline, fill: body }),
		group(
			{ "clip-path": `url(#fan-${id})` },
			el("path", { d: patches.join(""), fill: rim, opacity: 0.9 }),
			el("path", { d: polyline([[0, stalk], ...left, at(0)], true), fill: line, opacity: 0.2 }),
			el("path", { d: veins.join(""), fill: "none", stroke: line, "stroke-width": 1.7, opacity: 0.85 }),
			el("path", { d: polyline(margin), fill: "none", stroke: rim, "stroke-width": size * 0.05, opacity: 0.8 }),
			age > 0.85
				? group(
						{ fill: "#b9772a" },
						...Array.from({ length: 40 }, () => {
							const [cx, cy] = at(random.between(-0.95, 0.95), random.between(0.3, 0.98));
							return el("circle", { cx, cy, r: random.between(1, 4) });
						}),
					)
				: "",
		),
	);
}
