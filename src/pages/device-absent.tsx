import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { focusInPassing } from "./focus-headline.ts";
import { type TakeOutcome, takeSaved } from "./take-along.ts";
import { outcomeSentence } from "./take-words.ts";
import { Taking } from "./taking.tsx";
import { useTaking } from "./use-taking.ts";

/**
 * The way to bring saved stories to this device that are not on it: they were saved without a network, or came in a
 * file from another device.
 */
export function DeviceAbsent({ paths }: { paths: readonly string[] }) {
	const client = useQueryClient();
	const part = useRef<HTMLDivElement>(null);
	const { now, said, run, stop } = useTaking(sentenceOf, () => part.current && focusInPassing(part.current));
	const words = texts("device");
	return (
		<div ref={part}>
			{said && <p className="kept-note">{said}</p>}
			{now && <Taking now={now} onStop={stop} />}
			{!now && paths.length > 0 && (
				<p className="take-ways needs-device">
					<Button look="plain" onClick={() => void run((ways) => takeSaved(client, paths, ways))}>
						{words.bringMissing()}
					</Button>
				</p>
			)}
		</div>
	);
}

function sentenceOf(outcome: TakeOutcome): string {
	const { kind, taken, missed, of } = outcome;
	const words = texts("device");
	if (kind === "taken" && missed > 0) return words.broughtSome({ taken, count: of, missed });
	if (kind === "full") return words.full({ taken, count: of });
	return outcomeSentence(outcome);
}
