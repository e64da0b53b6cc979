import { blob, clip, curve, el, group, type Point, polyline, seededRandom, sheet, stipple } from "../drawing/ink.ts";

const sea = "#b5d0c8";
const line = "#5f9196";
const land = "#f2e1ba";
const ink = "#2b3a4a";
const red = "#c14a30";
const gold = "#d7952f";
const green = "#6d8a56";

/** A chart of the Old World: the word went overland by camel, and by sea in Dutch and Portuguese ships. */
export default function draw(): string {
	const random = seededRandom(1610);
	const width = 1600;
	const height = 1067;
	const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 57.296;
	const at = ([longitude, latitude]: Point): Point => [
		(longitude + 30) * 8.9,
		88 + (mercator(62) - mercator(latitude)) * 7.4,
	];
	const round = (value: number) => Math.round(value);
	/** A coast: the points given, with small bays and capes put between them. */
	const coast = (points: readonly Point[]) =>
		points.flatMap((point, i): Point[] => {
			const next = at(points[(i + 1) % points.length] as Point);
			const [x, y] = at(point);
			const far = Math.hypot(next[0] - x, next[1] - y);
			const steps = Math.min(6, Math.floor(far / 13));
			const extra = Array.from({ length: steps }, (_, k): Point => {
				const share = (k + 1) / (steps + 1);
				const away = random.between(-3.2, 3.2);
				return [
					x + (next[0] - x) * share + ((next[1] - y) / far) * away,
					y + (next[1] - y) * share - ((next[0] - x) / far) * away,
				];
			});
			return [[x, y], ...extra];
		});
	const parse = (text: string): Point[] =>
		text
			.trim()
			.split(/\s+/)
			.map((pair) => pair.split(",").map(Number) as unknown as Point);
	const mainland = parse(`
		-9,37 -9.5,38.8 -8.8,41 -9.3,43 -8,43.7 -4,43.4 -1.7,43.4 -1.2,44.6 -1.2,46 -2.5,47.3 -4.7,48.3 -3,48.8 -1.6,48.7
		-1.8,49.7 0,49.6 1.6,50.7 3.5,51.5 4.7,53 7,53.5 8.7,53.9 8.3,55.5 8.2,57 10.5,57.7 10.3,56 9.8,55 11,54 12.5,54.4
		14.2,53.9 16.5,54.5 18.6,54.7 19.9,54.7 21,55.5 21.2,57 23,57.2 24.4,57.3 23.6,58.8 26,59.5 28.5,59.7 30,60 28,60.6
		25,60.2 22.5,60 21.4,61.5 21.3,63 24,65.5 24,70 21,70 21,65 17.6,62.6 17.2,61 18.8,60 16.6,58 16,56.3 14.3,55.5
		12.8,55.5 11.8,57.5 10.6,59.3 8.5,58.2 6,58.5 5,60.5 5.2,62 9,64 12,70 160,70 160,60 150,59.5 143,59.3 138,55.5
		135,54.7 139,54 141,53 140.5,50 140,48 137,45.5 133,42.8 130.7,42.3 129.7,41 127.5,39.5 129.3,37 129.3,35.3
		127.5,34.5 126.4,34.6 126.6,37 125,38 125.2,39.5 124,39.9 121.3,38.9 122,40.6 120.9,40.7 119,39.2 117.7,38.9
		119,37.3 120.8,37.8 122.5,37.2 120.3,36 119.3,35 120.8,33 121.8,31.5 120.5,30.3 122,29.8 121.5,28.3 119.8,25.8
		118.5,24.5 116.8,23.2 114.2,22.4 113.5,22.2 110.5,21.2 110,20.4 109.6,21.6 108.2,21.6 106.6,20 105.7,18.8
		107.5,16.5 109,14 109.2,11.8 107,10.4 105,8.7 104.8,10.3 102.5,12 100.9,13.4 100,13.2 99.3,11 99.5,9.3 100.5,7.2
		102.2,6.2 103.4,4.2 103.6,1.5 101.2,2.8 100.3,5.8 98.4,8 98.5,11 97.7,14.5 97,16.8 94.4,16 94.4,18 92.3,20.8
		91.5,22.6 89,21.8 87,21.4 85.5,19.8 82.3,16.7 80.2,15.5 80.2,13 79.8,10.3 78.2,8.9 77.5,8.1 76.2,10 74.5,14 73,17
		72.7,20.5 72.4,21.7 70.5,20.8 69,22.3 67.2,24.6 62,25.2 57.3,25.6 56.5,27 54.5,26.6 51.5,27.9 50,30 48,30 48.4,28.5
		50,26.6 51.5,25.5 51.5,24.3 54,24.2 56.1,26 56.6,24.5 58.8,23.5 59.8,22.4 57.8,19 55.2,17.4 52,15.6 48,14 45,12.8
		43.4,12.8 42.7,15.5 40.5,20 38.5,23.5 35.2,28 34.9,29.4 34.3,27.8 32.6,29.9 33.7,27.5 35.5,24 37.2,21 37.3,18.8
		39.3,15.6 42.6,13 43.2,11.5 45,10.5 51.2,11.8 50.8,9.5 48,4.5 44,1 41.5,-2 39.6,-4.5 39,-7 40.5,-10.5 40.6,-15
		37,-17.8 34.8,-20 35.4,-24 32.8,-26 32.5,-28.5 30,-31.3 27,-33.6 22.5,-34.1 20,-34.8 18.4,-34.2 18.2,-32 16.5,-28.6
		14.6,-24 12.4,-18 13.7,-12 13.2,-8.8 12,-5 9.3,-1 9.5,3 8.7,4.5 6,4.3 4,6.3 1,5.9 -2,4.8 -4.5,5.2 -7.6,4.4 -11.5,7
		-13.3,9 -15,11 -16.7,12.5 -17.4,14.7 -16.3,18 -17,21 -15,25 -13,27.8 -9.8,29.8 -9.7,31.5 -6.8,34 -5.9,35.8 -3,35.3
		0,36 5,36.8 10,37.3 11,36.8 10.3,34.3 13,32.9 15.3,32.3 18,30.5 20,31 20.2,32.5 22.5,32.8 25,31.7 29,31 31,31.5
		34,31.2 35,33 35.9,35.5 36,36.8 33,36.1 30.6,36.8 28,36.7 26.5,38.5 26.5,40.2 29,40.6 29.2,41.2 31.5,41.3 35,42
		38,41 41.5,41.5 41.5,42.5 38.5,44.3 37,45.2 39,47.2 35.3,46.4 36.4,45.3 33.8,44.4 32.5,45.4 33,46.2 30.7,46.4
		28.6,44 27.9,42.5 28.9,41.2 27.5,40.9 26.2,40.7 24,40.8 23,40.2 23.8,39 24,37.8 22.8,36.6 21.4,37.2 21,38.8 19.4,41
		19.3,42 15.5,43.8 13.7,45.2 12.4,45.3 12.4,44.2 14,42.4 16,41.7 18.4,40.2 17,40.4 16.6,39.7 17,39 15.8,38 15.7,40
		14,41 12,42 10.3,43.7 8.8,44.4 7,43.6 4.5,43.4 3.2,43 3,41.8 0.5,40.5 0,38.8 -1,37.6 -2.2,36.8 -5,36.4 -6.3,36.8 -7.5,37.1`);
	const islands = [
		"-5.5,50.1 1.4,51.2 1.7,52.7 0,53.5 -1.5,55 -2.2,57.5 -4,57.7 -3.2,58.6 -5,58.5 -6,56.5 -4.8,54.8 -3,54 -3.2,53.3 -4.5,53 -4.5,52 -5.2,51.8 -3,51.3 -4.2,51",
		"-6,52.2 -6,54 -7.5,55.3 -10,54 -10.2,52 -8,51.7",
		"79.8,8 80.2,9.7 81.8,7.5 80.6,6",
		"49.3,-12 50.3,-15.5 47,-25 44,-24.5 44.3,-20 44.5,-16.3",
		"95.3,5.5 98.5,4 103.5,-0.5 106,-3.2 105.7,-5.8 102,-4 98.6,1.5",
		"105.3,-6.7 108.5,-6.6 112.7,-7 114.4,-8 110,-8.2 106.5,-7.4",
		"109,1.5 111.5,2.5 115,5 117,7 119,5 117.8,1 116,-3.8 113,-3.3 110.2,-2.8",
		"119.5,-5.5 120.4,-3 123,-4 121.5,-1 124.8,1.5 120.2,1 119,-3",
		"120.5,18.4 122.2,18.4 121.6,16 124,12.8 120.7,13.8 120,16",
		"122,7.5 125.5,9.7 126.4,7.5 125.4,5.8",
		"121.5,25.2 121.9,25 120.8,22 120.1,23.3",
		"108.7,19.3 110.5,20 111,19.5 109.5,18.3",
		"131,34 133,35.5 136,35.8 137,37.3 139.5,38.5 140,40.8 141.3,41.4 142,39.5 140.9,36 139.8,35 137,34.6 135.7,33.5 132.5,34.2",
		"130,33.5 131.5,33.5 131.4,31.4 130.2,31.2",
		"140,41.6 140.4,43.3 141.7,45.4 145.3,43.6 143.3,42",
		"142,46 142,52 143,54 143.5,50",
		"131,-1 134,-1 138,-1.8 145,-4 147.5,-6 155,-11 144,-8 138.5,-8 137,-5 132.5,-4",
		"114,-22 117,-20.5 122,-18 126,-14 130,-12 132.5,-11.5 136.5,-12.2 135.5,-15 140,-17.5 142,-11 145,-15 149,-20.5 160,-26 160,-38 150,-37.5 144,-38.5 138,-35.5 132,-32 124,-33.5 118,-35 115,-34 115.5,-31",
		"12.5,38 15.5,38.2 15.1,36.7",
		"8.3,40.8 9.7,40.8 9.5,39.2 8.5,39",
		"23.6,35.5 26.2,35.2 24.8,34.9",
		"32.4,35 34.5,35.5 33.5,34.6",
		"124,-9.8 127,-8.4 124.5,-9.2",
		"128,1.5 128.6,0 127.6,-0.6",
	].map(parse);
	const lakes = [
		"47.5,43 47,44.7 49,46.5 51.5,46.8 53,45 51,44.5 50.5,43 52.8,41.5 53.8,39 53.8,37 51,36.7 49,37.6 49.4,40.2",
		"58.2,44.5 60,46.5 61.5,46 60,44",
		"104,51.5 109.5,55.5 108.6,53.4 105,51.6",
		"31.7,0.3 33.9,0.2 33.8,-2 32,-2.4",
	].map(parse);
	const landData = [mainland, ...islands].map((points) => polyline(coast(points), true)).join("");
	const lakeData = lakes.map((points) => polyline(coast(points), true)).join("");

	// Water lines that follow the coasts, as on an engraved chart.
	const waterLines = [58, 46, 35, 25, 16].flatMap((thickness, i) => [
		el("path", {
			d: landData,
			fill: "none",
			stroke: line,
			"stroke-width": thickness,
			"stroke-linejoin": "round",
			opacity: 0.35 + i * 0.13,
		}),
		el("path", { d: landData, fill: "none", stroke: sea, "stroke-width": thickness - 3, "stroke-linejoin": "round" }),
	]);
	const swell = Array.from({ length: 150 }, () => {
		const x = random.between(40, 1540);
		const y = random.between(560, 1030);
		return el("path", {
			d: `M${round(x)} ${round(y)}q7 -7 14 0t14 0`,
			fill: "none",
			stroke: line,
			"stroke-width": 2,
			opacity: 0.5,
		});
	});
	const grid = [-20, 0, 20, 40, 60, 80, 100, 120, 140].map((longitude) => at([longitude, 0])[0]);
	const parallels = [-30, -15, 0, 15, 30, 45, 60].map((latitude) => at([0, latitude])[1]);

	// What grows and stands on the land.
	const mountain = ([longitude, latitude]: Point, size: number) => {
		const [x, y] = at([longitude + random.between(-0.7, 0.7), latitude + random.between(-0.5, 0.5)]);
		const s = size * random.between(0.8, 1.2);
		return group(
			{},
			el("path", {
				d: `M${round(x - s)} ${round(y)}L${round(x)} ${round(y - s * 1.3)}L${round(x + s)} ${round(y)}Z`,
				fill: "#fbf0d4",
				stroke: ink,
				"stroke-width": 1.6,
			}),
			el("path", {
				d: `M${round(x)} ${round(y - s * 1.3)}L${round(x + s)} ${round(y)}H${round(x + s * 0.15)}L${round(x - s * 0.12)} ${round(y - s * 0.5)}Z`,
				fill: "#b08a62",
			}),
		);
	};
	const ranges = [
		...Array.from({ length: 16 }, (_, i): [Point, number] => [
			[73 + i * 1.7, 36.5 - i * 0.75 + (i > 8 ? (i - 8) * 0.6 : 0)],
			13,
		]),
		...Array.from({ length: 8 }, (_, i): [Point, number] => [[78 + i * 2.6, 33 + (i % 2) * 1.5], 11]),
		...Array.from({ length: 7 }, (_, i): [Point, number] => [[73 + i * 2.4, 41.8 + (i % 2)], 11]),
		...Array.from({ length: 6 }, (_, i): [Point, number] => [[86 + i * 1.8, 49 - i * 0.6], 9]),
		...Array.from({ length: 6 }, (_, i): [Point, number] => [[6.5 + i * 1.5, 45.8 + Math.min(i, 2) * 0.4], 8]),
		...Array.from({ length: 5 }, (_, i): [Point, number] => [[41.5 + i * 1.4, 43.2 - i * 0.4], 9]),
		...Array.from({ length: 7 }, (_, i): [Point, number] => [[46 + i * 1.3, 35.2 - i * 1], 8]),
		...Array.from({ length: 6 }, (_, i): [Point, number] => [[58.6 + (i % 2), 53 + i * 1.7], 8]),
		...Array.from({ length: 5 }, (_, i): [Point, number] => [[36.5 + (i % 2) * 2, 13 - i * 1.8], 10]),
		...Array.from({ length: 4 }, (_, i): [Point, number] => [[-6 + i * 2.2, 31.6 + i * 0.8], 8]),
	]
		.sort(([a], [b]) => b[1] - a[1])
		.map(([place, size]) => mountain(place, size));
	const scatter = (
		count: number,
		[west, east, south, north]: readonly [number, number, number, number],
		drawOne: (x: number, y: number) => string,
	) =>
		Array.from({ length: count }, () => {
			const [x, y] = at([random.between(west, east), random.between(south, north)]);
			return drawOne(x, y);
		});
	const fir = (x: number, y: number) =>
		el("path", {
			d: `M${round(x)} ${round(y - 17)}l7 11h-4l6 9h-18l6 -9h-4Z`,
			fill: random.pick([green, "#587650", "#82996a"]),
		});
	const dune = (x: number, y: number) =>
		el("path", {
			d: `M${round(x - 16)} ${round(y)}q11 -13 18 -9q8 2 14 9`,
			fill: "none",
			stroke: "#c79a5b",
			"stroke-width": 2.6,
			"stroke-linecap": "round",
		});
	const palm = (x: number, y: number) =>
		el("path", {
			d: `M${round(x)} ${round(y)}q2 -9 0 -17m0 0q-8 -5 -12 2m12 -2q8 -5 12 2m-12 -2q-3 -7 -9 -6m9 6q3 -7 9 -6`,
			fill: "none",
			stroke: green,
			"stroke-width": 2.8,
			"stroke-linecap": "round",
		});
	const bush = (x: number, y: number) =>
		group(
			{},
			el("path", { d: blob(random, x, y, 9, 6.5, 0.15, 6), fill: random.pick([green, "#4f7a4f", "#86a35f"]) }),
			el("path", {
				d: `M${round(x - 5)} ${round(y - 2)}q3 -4 6 0`,
				fill: "none",
				stroke: "#d5dfa4",
				"stroke-width": 1.8,
			}),
		);
	const flora = group(
		{ "clip-path": "url(#land)" },
		...scatter(120, [44, 142, 57.5, 62.5], fir),
		...scatter(26, [26, 44, 56.8, 62], fir),
		...scatter(34, [92, 130, 52.5, 57], fir),
		...scatter(44, [-8, 31, 18, 28], dune),
		...scatter(16, [42, 54, 18, 26], dune),
		...scatter(20, [92, 110, 40.5, 44], dune),
		...scatter(8, [56, 64, 40, 43], dune),
		...scatter(40, [12, 30, -8, 6], palm),
		...scatter(12, [74, 79, 10, 18], palm),
		...scatter(16, [109, 118, -2, 5], palm),
		...scatter(9, [-12, 8, 6.5, 10], palm),
		...scatter(34, [104, 119, 24.6, 30], bush),
		...scatter(10, [98, 103, 21, 25.5], bush),
	);

	// The roads of the word.
	const route = (text: string) => curve(parse(text).map(at));
	const overland = [
		"118.2,24.6 113,29.5 108.9,34.3 103.8,36 94.7,40.1 87,42.6 76,39.5 67,39.7 60,36.9 51.4,35.7 44.5,36.6 38.5,38.6 29.2,41.1",
		"113,29.5 115,35 116.4,39.9 106.5,50.3 92,55.2 73,54.6 60,56 49,55.6 37.6,55.7",
		"67,39.7 69,35.5 74,31.5 77.2,28.4",
		"51.4,35.7 44.4,33.3 36.4,33.6 31.4,30.2",
		"29.2,41.1 25.5,44.2 21,45.2",
	].map(route);
	const dutch = route(
		"118.2,24.3 117,20 112,10 107.5,-2 105.4,-6.3 100,-10 80,-23 55,-33 35,-38 18,-38 8,-30 -8,-10 -20,6 -24,22 -19,38 -11,47.4 -3,49.6 1.6,51.6 4.6,52.5",
	);
	const portuguese = route(
		"113.5,22 110.5,14 106,5 103.9,1 100,3.6 94.5,6.3 81,4.2 76,7 73.4,15 67,9 55,-3 43,-12 40.5,-19 36,-30 27,-36.2 17,-36 11,-26 -4,-7 -15,4 -19.5,14 -20,26 -13,36 -9.6,38.6",
	);
	const dashed = (data: string, colour: string, dashes: string) =>
		group(
			{ fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" },
			el("path", { d: data, stroke: "#fff8e6", "stroke-width": 10, opacity: 0.85 }),
			el("path", { d: data, stroke: colour, "stroke-width": 5.4, "stroke-dasharray": dashes }),
		);
	const town = (place: Point, colour: string, size = 9) => {
		const [x, y] = at(place);
		return group(
			{},
			el("circle", { cx: x, cy: y, r: size + 3, fill: "#fff8e6" }),
			el("circle", { cx: x, cy: y, r: size, fill: colour }),
			el("circle", { cx: x, cy: y, r: size * 0.36, fill: "#fff8e6" }),
		);
	};
	const towns = [
		...(
			[
				"108.9,34.3",
				"94.7,40.1",
				"76,39.5",
				"67,39.7",
				"51.4,35.7",
				"29.2,41.1",
				"37.6,55.7",
				"77.2,28.4",
				"31.4,30.2",
				"106.5,50.3",
				"44.4,33.3",
			] as const
		).map((text) => town(parse(text)[0] as Point, red, 7)),
		town([118.2, 24.6], green, 12),
		town([113.5, 22.2], gold, 10),
		town([4.7, 52.4], ink, 10),
		town([-9.2, 38.7], gold, 10),
		town([105.8, -6.2], ink, 7),
		town([73.9, 15.4], gold, 7),
	];

	// Camels on the roads, ships on the seas.
	const camel = (place: Point, size: number, side: number) => {
		const [x, y] = at(place);
		return group(
			{ transform: `translate(${round(x)} ${round(y)}) scale(${side * size} ${size})` },
			el("path", {
				d: "M-70 -70C-60 -96 -50 -128 -34 -128C-22 -128 -14 -102 0 -102C14 -104 22 -132 36 -130C50 -126 52 -98 60 -86C74 -84 78 -108 80 -128C80 -148 86 -158 100 -160L126 -152C130 -146 128 -140 122 -138L106 -138C102 -110 100 -76 76 -62L62 -56L58 -2H48L44 -50H-34L-44 -2H-54L-56 -48L-66 -2H-76L-74 -52Z",
				fill: "#8a5a3a",
				stroke: "#fff8e6",
				"stroke-width": 7,
				"paint-order": "stroke",
			}),
			el("path", { d: "M-46 -98C-20 -88 20 -88 48 -98L52 -58C20 -46 -26 -46 -54 -60Z", fill: red }),
			el("path", { d: "M-50 -90h34v34h-34ZM16 -90h34v34h-34Z", fill: "#e2b46a" }),
		);
	};
	const ship = (place: Point, size: number, sails: string, flag: string) => {
		const [x, y] = at(place);
		const sail = (sx: number, sy: number, wide: number, tall: number) =>
			group(
				{},
				el("path", {
					d: `M${sx - wide} ${sy}Q${sx - wide * 0.5} ${sy + tall * 0.6} ${sx - wide * 1.1} ${sy + tall}Q${sx} ${sy + tall * 0.84} ${sx + wide * 1.1} ${sy + tall}Q${sx + wide * 1.6} ${sy + tall * 0.5} ${sx + wide} ${sy}Z`,
					fill: sails,
					stroke: ink,
					"stroke-width": 4,
				}),
				el("path", {
					d: `M${sx} ${sy + 4}Q${sx + wide * 0.4} ${sy + tall * 0.5} ${sx} ${sy + tall * 0.86}L${sx + wide} ${sy + tall * 0.94}Q${sx + wide * 1.4} ${sy + tall * 0.5} ${sx + wide * 0.9} ${sy + 4}Z`,
					fill: ink,
					opacity: 0.16,
				}),
			);
		return group(
			{ transform: `translate(${round(x)} ${round(y)}) scale(${size})` },
			el("path", { d: "M-150 34q24 -18 48 0t48 0t48 0t48 0t48 0t48 0", fill: "none", stroke: ink, "stroke-width": 6 }),
			el("path", { d: "M-84 -20V-168M0 -24V-220M84 -20V-170M110 -30L176 -74", stroke: ink, "stroke-width": 8 }),
			sail(-84, -150, 32, 46),
			sail(-84, -96, 38, 58),
			sail(0, -200, 36, 58),
			sail(0, -134, 46, 84),
			sail(84, -152, 30, 46),
			sail(84, -98, 36, 60),
			el("path", {
				d: "M-150 -74L-120 -70L-112 -30H116L152 -44C148 0 124 30 92 38H-94C-128 30 -146 0 -150 -74Z",
				fill: "#7a4a30",
				stroke: ink,
				"stroke-width": 5,
			}),
			el("path", {
				d: "M-140 -34L-108 -10H130M-130 -6L-104 12H118",
				fill: "none",
				stroke: "#e2b46a",
				"stroke-width": 5,
			}),
			...[-80, -46, -12, 22, 56].map((px) => el("rect", { x: px, y: -4, width: 12, height: 11, fill: ink })),
			el("path", { d: "M0 -220l46 -14l-46 -14ZM-84 -168l36 -11l-36 -11ZM84 -170l36 -11l-36 -11Z", fill: flag }),
		);
	};
	const junk = (place: Point, size: number) => {
		const [x, y] = at(place);
		return group(
			{ transform: `translate(${round(x)} ${round(y)}) scale(${size})` },
			el("path", {
				d: "M-60 -40L-96 -150L-56 -292L36 -250L50 -130L34 -44ZM58 -36L40 -130L64 -240L128 -196L136 -110L120 -44Z",
				fill: red,
				stroke: ink,
				"stroke-width": 6,
			}),
			el("path", {
				d: "M-76 -90H44M-90 -150H46M-74 -210H40M50 -90H130M50 -150H132",
				stroke: "#7c2a24",
				"stroke-width": 6,
			}),
			el("path", {
				d: "M-196 -64C-150 -22 120 -20 206 -62C200 -10 178 20 150 34H-146C-176 16 -190 -14 -196 -64Z",
				fill: "#7a4a30",
				stroke: ink,
				"stroke-width": 6,
			}),
		);
	};
	// A compass rose and a whale, where the chart has room.
	const rose = (x: number, y: number, reach: number) =>
		group(
			{ transform: `translate(${x} ${y})` },
			...Array.from({ length: 32 }, (_, i) => {
				const angle = (i / 32) * Math.PI * 2;
				return el("path", {
					d: `M0 0L${round(Math.cos(angle) * 2000)} ${round(Math.sin(angle) * 2000)}`,
					stroke: line,
					"stroke-width": 1,
					opacity: i % 4 ? 0.16 : 0.32,
				});
			}),
			el("circle", { cx: 0, cy: 0, r: reach * 0.78, fill: "#fff8e6", stroke: ink, "stroke-width": 2.4 }),
			el("circle", { cx: 0, cy: 0, r: reach * 0.64, fill: "none", stroke: gold, "stroke-width": 5 }),
			...[4, 2, 1].flatMap((level) =>
				Array.from({ length: 4 * level }, (_, i) => {
					if (level > 1 && i % 2 === 0) return "";
					const angle = (i / (4 * level)) * Math.PI * 2 - Math.PI / 2;
					const long = reach * ({ 4: 0.5, 2: 0.74, 1: 1.05 }[level] ?? 1);
					const wide = Math.PI / (level === 4 ? 16 : 8);
					const side = (sign: number) =>
						`${round(Math.cos(angle + sign * wide) * reach * 0.22)} ${round(Math.sin(angle + sign * wide) * reach * 0.22)}`;
					const tip = `${round(Math.cos(angle) * long)} ${round(Math.sin(angle) * long)}`;
					return group(
						{},
						el("path", { d: `M0 0L${side(-1)}L${tip}Z`, fill: level === 1 ? red : level === 2 ? gold : line }),
						el("path", { d: `M0 0L${side(1)}L${tip}Z`, fill: ink }),
					);
				}),
			),
			el("circle", { cx: 0, cy: 0, r: reach * 0.09, fill: "#fff8e6", stroke: ink, "stroke-width": 2.4 }),
		);
	const [roseX, roseY] = at([93, -30]);
	const [whaleX, whaleY] = at([62, -35.5]);
	const whale = group(
		{ transform: `translate(${round(whaleX)} ${round(whaleY)}) scale(0.8)` },
		el("path", {
			d: "M-92 6C-80 -34 -20 -46 34 -26C62 -16 78 -24 86 -46C72 -56 66 -70 74 -76C88 -74 96 -62 98 -52C106 -60 120 -62 128 -54C126 -42 112 -34 102 -36C100 -6 72 18 30 22H-60C-82 22 -94 16 -92 6Z",
			fill: ink,
		}),
		el("path", { d: "M-88 10C-60 22 -20 16 6 22H-60C-76 22 -86 18 -88 10Z", fill: "#fff8e6" }),
		el("circle", { cx: -58, cy: -4, r: 4, fill: "#fff8e6" }),
		el("path", {
			d: "M-44 -36C-50 -62 -66 -68 -76 -58M-44 -36C-40 -62 -24 -70 -14 -58",
			fill: "none",
			stroke: ink,
			"stroke-width": 5,
			"stroke-linecap": "round",
		}),
		el("path", { d: "M-120 26q18 -13 36 0t36 0t36 0t36 0t36 0", fill: "none", stroke: line, "stroke-width": 5 }),
	);
	// A samovar in the north, a bowl at the source, a cup in the west.
	const [samovarX, samovarY] = at([41.5, 60.2]);
	const samovar = group(
		{ transform: `translate(${round(samovarX)} ${round(samovarY) + 6}) scale(0.62)` },
		el("path", {
			d: "M-26 30H26L34 44H-34ZM-14 14H14V32H-14ZM-34 -40C-44 0 -20 18 0 18S44 0 34 -40ZM-24 -52H24V-40H-24ZM-10 -64H10V-52H-10Z",
			fill: gold,
			stroke: ink,
			"stroke-width": 4,
		}),
		el("path", {
			d: "M-22 -34C-28 -8 -16 6 -8 8",
			fill: "none",
			stroke: "#fff8e6",
			"stroke-width": 6,
			"stroke-linecap": "round",
		}),
		el("path", {
			d: "M-36 -26C-58 -26 -58 0 -36 -4M36 -26C58 -26 58 0 36 -4",
			fill: "none",
			stroke: ink,
			"stroke-width": 5,
		}),
		el("path", {
			d: "M-24 -76C-26 -98 26 -98 24 -76C22 -66 -22 -66 -24 -76Z",
			fill: "#fff8e6",
			stroke: ink,
			"stroke-width": 4,
		}),
	);
	const cup = (x: number, y: number, size: number, fill: string) =>
		group(
			{ transform: `translate(${x} ${y}) scale(${size})` },
			el("ellipse", { cx: 0, cy: 40, rx: 62, ry: 12, fill: "#fff8e6", stroke: ink, "stroke-width": 4 }),
			el("path", { d: "M-42 -16C-40 24 -22 38 0 38S40 24 42 -16Z", fill, stroke: ink, "stroke-width": 4 }),
			el("ellipse", { cx: 0, cy: -16, rx: 42, ry: 10, fill: "#b5702f", stroke: ink, "stroke-width": 4 }),
			el("path", { d: "M40 -4C66 -10 66 24 32 20", fill: "none", stroke: ink, "stroke-width": 6 }),
			el("path", {
				d: "M-14 -36q-8 -12 0 -22t0 -22M12 -36q-8 -12 0 -22t0 -22",
				fill: "none",
				stroke: ink,
				"stroke-width": 3.4,
				"stroke-linecap": "round",
				opacity: 0.7,
			}),
		);
	const [westX, westY] = at([-18.5, 54.5]);

	// The frame: a scale of black and white, as round an old chart.
	const frame: string[] = [];
	for (let x = 24; x < width - 24; x += 48.5) {
		frame.push(
			el("rect", { x, y: 24, width: 24.2, height: 10, fill: ink }),
			el("rect", { x: x + 24.2, y: height - 34, width: 24.2, height: 10, fill: ink }),
		);
	}
	for (let y = 24; y < height - 30; y += (height - 48) / 21) {
		frame.push(
			el("rect", { x: 24, y, width: 10, height: 24.2, fill: ink }),
			el("rect", { x: width - 34, y: y + 24.2, width: 10, height: 24.2, fill: ink }),
		);
	}

	return sheet(
		width,
		height,
		"#f7ecd2",
		el(
			"defs",
			{},
			clip("map", el("rect", { x: 40, y: 40, width: width - 80, height: height - 80 })),
			clip("land", el("path", { d: landData })),
		),
		group(
			{ "clip-path": "url(#map)" },
			el("rect", { width, height, fill: sea }),
			...swell,
			...waterLines,
			el("path", {
				d: [...grid.map((x) => `M${round(x)} 0V${height}`), ...parallels.map((y) => `M0 ${round(y)}H${width}`)].join(
					"",
				),
				stroke: ink,
				"stroke-width": 1,
				opacity: 0.14,
			}),
			rose(round(roseX), round(roseY), 104),
			el("path", { d: landData, fill: land, stroke: ink, "stroke-width": 3, "stroke-linejoin": "round" }),
			group(
				{ "clip-path": "url(#land)" },
				el("path", {
					d: landData,
					fill: "none",
					stroke: "#dcb97c",
					"stroke-width": 26,
					opacity: 0.55,
					"stroke-linejoin": "round",
				}),
				stipple(random, { x: 40, y: 40, width: 1520, height: 980 }, 700, {
					colour: "#cfa96c",
					smallest: 0.7,
					largest: 1.7,
				}),
			),
			el("path", { d: lakeData, fill: sea, stroke: ink, "stroke-width": 2.4 }),
			flora,
			...ranges,
			dashed(portuguese, gold, "2 12"),
			dashed(dutch, ink, "20 11"),
			...overland.map((data) => dashed(data, red, "1 11")),
			...towns,
			camel([84, 45.5], 0.42, -1),
			camel([89, 46], 0.42, -1),
			camel([57.5, 32.5], 0.36, -1),
			camel([80.5, 57.6], 0.36, -1),
			junk([127, 21], 0.3),
			ship([66, -15], 0.5, "#fff8e6", red),
			ship([-13, -9], 0.46, "#fff8e6", gold),
			ship([-17, 30], 0.36, "#fff8e6", red),
			samovar,
			cup(round(westX), round(westY), 0.7, "#7fa3b5"),
			whale,
		),
		el("rect", {
			x: 24,
			y: 24,
			width: width - 48,
			height: height - 48,
			fill: "none",
			stroke: ink,
			"stroke-width": 2.4,
		}),
		el("rect", {
			x: 34,
			y: 34,
			width: width - 68,
			height: height - 68,
			fill: "none",
			stroke: ink,
			"stroke-width": 2.4,
		}),
		...frame,
		el("rect", {
			x: 40,
			y: 40,
			width: width - 80,
			height: height - 80,
			fill: "none",
			stroke: ink,
			"stroke-width": 3.4,
		}),
	);
}
