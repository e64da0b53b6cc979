import { deviceStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";

/** How fast the reader may be read to: 1 is the voice's own speed. */
export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** Speed, and the voice of each language, as this reader wants them on this device. */
export type ListeningChoice = { rate: number; voices: Readonly<Record<string, string>> };

const KEY = "broadsheet:listening";

export function readChoice(): ListeningChoice {
	const kept = deviceStorage.read(KEY);
	const known = isRecord(kept) ? kept : {};
	const voices = isRecord(known.voices) ? Object.entries(known.voices) : [];
	return {
		rate: RATES.find((rate) => rate === known.rate) ?? 1,
		voices: Object.fromEntries(voices.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
	};
}

/** Keeps a choice; where the device does not take it, it holds until the bar is closed. */
export function keepChoice(change: Partial<ListeningChoice>): void {
	deviceStorage.write(KEY, { ...readChoice(), ...change });
}
