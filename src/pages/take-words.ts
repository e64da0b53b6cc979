import { texts } from "../texts/texts.ts";
import type { TakeOutcome } from "./take-along.ts";

/** What has become of taking an edition along, and what to do. */
export function outcomeSentence({ kind, taken, missed, of, dropped }: TakeOutcome): string {
	const words = texts("device");
	const madeRoom = dropped > 0 ? ` ${words.madeRoom({ count: dropped })}` : "";
	switch (kind) {
		case "taken":
			if (missed === 0) return `${words.tookAll()}${madeRoom}`;
			return `${words.tookSome({ taken, count: of, missed })}${madeRoom}`;
		case "stopped":
			return words.stopped({ taken, count: of });
		case "full":
			return `${words.full({ taken, count: of })}${madeRoom} ${words.fullAdvice()}`;
		case "nowhere":
			return words.nowhere();
	}
}
