import { flats } from "./flats-high-water.ts";

/** Low water in the afternoon: the floor bare, the boat on its side, the last of the sea in the creek. */
export default function draw(): string {
	return flats({
		tide: "low",
		sky: ["#7c9fb4", "#c3ccc4", "#f3e0b7"],
		clouds: ["#f8f0de", "#cfc9ba", "#e9e4d3"],
		sun: [1290, 170, "#ffeebb"],
		water: ["#dfdcc6", "#6f97a0", "#f5efd9", "#517984"],
		sand: ["#d8c7a0", "#a98f63", "#d9c595", "#77623f"],
		grass: ["#a3ac56", "#81914a", "#5d6f40"],
		ink: "#2c2c33",
	});
}
