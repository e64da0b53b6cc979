/**
 * The pens that the edition's pictures are drawn with. Everything is deterministic: the same picture module gives the
 * same SVG on every machine, so chance comes only from `seededRandom`.
 */

export type Point = readonly [x: number, y: number];

export type Random = {
	/** From 0 up to, not including, 1. */
	next(): number;
	between(low: number, high: number): number;
	pick<T>(list: readonly T[]): T;
	chance(probability: number): boolean;
};

/** Mulberry32: small, and good enough for ink. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		next,
		between: (low, high) => low + (high - low) * next(),
		pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
		chance: (probability) => next() < probability,
	};
}

export type Attributes = Record<string, string | number | undefined>;

/** One SVG element: `el("circle", { cx: 10, cy: 10, r: 4, fill: "#222" })`. Numbers are rounded to a tenth. */
export function el(name: string, attributes: Attributes, ...children: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : value}"`)
		.join("");
	return children.length > 0 ? `<${name}${written}>${children.join("")}</${name}>` : `<${name}${written}/>`;
}

/** The whole sheet. `background` is the paper's colour. */
export function sheet(width: number, height: number, background: string, ...children: string[]): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${el("rect", { width, height, fill: background })}${children.join("\n")}</svg>`;
}

/** A group, most often to clip, turn or fade: `group({ "clip-path": "url(#moon)" }, ...)`. */
export function group(attributes: Attributes, ...children: string[]): string {
	return el("g", attributes, children.join(""));
}

/** A named clip, to be used as `clip-path="url(#id)"`. */
export function clip(id: string, ...shapes: string[]): string {
	return el("clipPath", { id }, ...shapes);
}

/** A gradient from top to bottom (or along `angle` degrees), used as `fill="url(#id)"`. Stops are [offset 0..1, colour, opacity?]. */
export function linearGradient(id: string, stops: readonly (readonly [number, string, number?])[], angle = 90): string {
	return el(
		"linearGradient",
		{ id, gradientTransform: `rotate(${angle} 0.5 0.5)` },
		...stops.map(([offset, colour, opacity]) => stop(offset, colour, opacity)),
	);
}

export function radialGradient(id: string, stops: readonly (readonly [number, string, number?])[]): string {
	return el("radialGradient", { id }, ...stops.map(([offset, colour, opacity]) => stop(offset, colour, opacity)));
}

/** Straight lines through points, as path data. */
export function polyline(points: readonly Point[], isClosed = false): string {
	return `M${points.map(at).join("L")}${isClosed ? "Z" : ""}`;
}

/** A smooth line through points (Catmull-Rom), as path data. */
export function curve(points: readonly Point[], isClosed = false): string {
	const count = points.length;
	const point = (index: number): Point =>
		(isClosed ? points[(index + count) % count] : points[Math.min(Math.max(index, 0), count - 1)]) as Point;
	let data = `M${at(point(0))}`;
	for (let i = 0; i < (isClosed ? count : count - 1); i++) {
		const [before, from, to, after] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
		const a: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
		const b: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
		data += `C${at(a)} ${at(b)} ${at(to)}`;
	}
	return isClosed ? `${data}Z` : data;
}

/** A closed, uneven outline around a centre: stones, clouds, islands. `wobble` 0 is a circle, 0.3 is rough. */
export function blob(
	random: Random,
	x: number,
	y: number,
	radiusX: number,
	radiusY: number,
	wobble = 0.15,
	points = 10,
): string {
	return curve(
		Array.from({ length: points }, (_, i) => {
			const angle = (i / points) * Math.PI * 2;
			const reach = 1 + random.between(-wobble, wobble);
			return [x + Math.cos(angle) * radiusX * reach, y + Math.sin(angle) * radiusY * reach] as const;
		}),
		true,
	);
}

/** A range of hills from the left edge to the right: heights wander round `y`. Closed down to `bottom`, as path data. */
export function ridge(
	random: Random,
	width: number,
	y: number,
	bottom: number,
	roughness: number,
	points = 12,
): string {
	const top = Array.from(
		{ length: points + 1 },
		(_, i) => [(width * i) / points, y + random.between(-roughness, roughness)] as const,
	);
	return `${curve(top)}L${width} ${bottom}L0 ${bottom}Z`;
}

/**
 * An engraver's shading: parallel strokes across a box, each trembling a little and broken here and there.
 * Clip it to the shape that it shades.
 */
export function hatch(
	random: Random,
	box: { x: number; y: number; width: number; height: number },
	{
		gap = 9,
		angle = 30,
		colour = "#1d1b18",
		thickness = 1.6,
		tremble = 1.2,
		breaks = 0.06,
	}: { gap?: number; angle?: number; colour?: string; thickness?: number; tremble?: number; breaks?: number } = {},
): string {
	const cx = box.x + box.width / 2;
	const cy = box.y + box.height / 2;
	const reach = Math.hypot(box.width, box.height) / 2;
	const lines: string[] = [];
	for (let offset = -reach; offset <= reach; offset += gap) {
		const steps = Math.max(4, Math.round(reach / 45));
		let points: Point[] = [];
		for (let i = 0; i <= steps; i++) {
			if (random.chance(breaks)) {
				if (points.length > 1) lines.push(curve(points));
				points = [];
			} else points.push([cx - reach + (2 * reach * i) / steps, cy + offset + random.between(-tremble, tremble)]);
		}
		if (points.length > 1) lines.push(curve(points));
	}
	return el("path", {
		d: lines.join(""),
		fill: "none",
		stroke: colour,
		"stroke-width": thickness,
		"stroke-linecap": "round",
		transform: `rotate(${angle} ${round(cx)} ${round(cy)})`,
	});
}

/** Dots scattered over a box, evenly enough not to clump: sand, stars, snow, seeds. */
export function stipple(
	random: Random,
	box: { x: number; y: number; width: number; height: number },
	count: number,
	{ colour = "#1d1b18", smallest = 0.8, largest = 2.2 }: { colour?: string; smallest?: number; largest?: number } = {},
): string {
	return group(
		{ fill: colour },
		...Array.from({ length: count }, () =>
			el("circle", {
				cx: random.between(box.x, box.x + box.width),
				cy: random.between(box.y, box.y + box.height),
				r: random.between(smallest, largest),
			}),
		),
	);
}

function stop(offset: number, colour: string, opacity: number | undefined): string {
	return el("stop", {
		offset: String(offset),
		"stop-color": colour,
		"stop-opacity": opacity === undefined ? undefined : String(opacity),
	});
}

function at([x, y]: Point): string {
	return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
