import { drawLock } from "./lock-stage-in.ts";

/** The last of four: the levels are equal, the upper gates open, and the boat leaves on the upper pound. */
export default function draw(): string {
	return drawLock({
		level: 420,
		boat: 1575,
		isLowerGateOpen: false,
		isUpperGateOpen: true,
		isFilling: false,
		keeper: 880,
		sky: ["#8fbac6", "#f6e3b8"],
		sun: [1250, 130],
	});
}
