import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import type { Progress } from "./take-along.ts";

/** How far stories have come on their way to this device, and a stop. */
export function Taking({ now, onStop }: { now: Progress; onStop: () => void }) {
	const done = now.taken + now.missed;
	const words = texts("device");
	return (
		<>
			<p>
				<progress max={now.of} value={done} aria-label={words.takenSoFar()} />{" "}
				<span>{words.progress({ done, count: now.of })}</span>
			</p>
			<p className="take-ways">
				<Button look="plain" onClick={onStop}>
					{words.stop()}
				</Button>
			</p>
		</>
	);
}
