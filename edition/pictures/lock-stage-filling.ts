import { drawLock } from "./lock-stage-in.ts";

/** The third of four: the paddle is up, the upper pound runs in under the gates, and the boat rises. */
export default function draw(): string {
	return drawLock({
		level: 515,
		boat: 1050,
		isLowerGateOpen: false,
		isUpperGateOpen: false,
		isFilling: true,
		keeper: 1130,
		sky: ["#a9cfd0", "#eef0d8"],
		sun: [900, 96],
	});
}
