import { drawLock } from "./lock-stage-in.ts";

/** The second of four: both pairs of gates are shut round the boat, and nothing moves. */
export default function draw(): string {
	return drawLock({
		level: 610,
		boat: 1050,
		isLowerGateOpen: false,
		isUpperGateOpen: false,
		isFilling: false,
		keeper: 610,
		sky: ["#e9d6b0", "#f8ecd2"],
		sun: [560, 150],
	});
}
