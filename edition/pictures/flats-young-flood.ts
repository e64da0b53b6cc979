import { flats } from "./flats-high-water.ts";

/** The young flood at evening: the creek fills first, and then spills over the sand. */
export default function draw(): string {
	return flats({
		tide: "young-flood",
		sky: ["#4d5f86", "#c08a83", "#f6c98a"],
		clouds: ["#f3b58a", "#7c7390", "#e79a7b"],
		sun: [1330, 322, "#ffdd9a"],
		water: ["#e9b98b", "#55688c", "#fbdcae", "#3f4f74"],
		sand: ["#b98f74", "#7a6260", "#b48f7c", "#4d4049"],
		grass: ["#72774d", "#535f47", "#3c4a41"],
		ink: "#231f2e",
	});
}
