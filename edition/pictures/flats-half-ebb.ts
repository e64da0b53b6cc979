import { flats } from "./flats-high-water.ts";

/** Half ebb towards noon: tongues of sand come up, and the first birds with them. */
export default function draw(): string {
	return flats({
		tide: "half-ebb",
		sky: ["#5f96b5", "#9cc3cf", "#e3ead9"],
		clouds: ["#f6f5ec", "#b9cdd2", "#dbe6e2"],
		sun: [800, 90, "#fff6d8"],
		water: ["#bcd3d0", "#5b8f93", "#eef4ea", "#467780"],
		sand: ["#d9cdb0", "#c0ab82", "#e3d7b4", "#8b7853"],
		grass: ["#9bb15d", "#77964c", "#557343"],
		ink: "#25323c",
	});
}
