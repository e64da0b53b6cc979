import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { keptQuery } from "./kept-query.ts";
import type { Progress, TakeOutcome, TakeWays } from "./take-along.ts";

/**
 * Bringing stories to this device: how far it is, and what has become of it, said aloud once. `holdFocus` puts the focus
 * on what stays while the buttons in it change. Who leaves the page stops what it was doing.
 */
export function useTaking(sentenceOf: (outcome: TakeOutcome) => string, holdFocus: () => void) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const stopper = useRef<AbortController>(undefined);
	const [now, setNow] = useState<Progress>();
	const [said, setSaid] = useState("");
	useEffect(() => () => stopper.current?.abort(), []);

	const run = async (take: (ways: TakeWays) => Promise<TakeOutcome>) => {
		holdFocus();
		stopper.current = new AbortController();
		const { signal } = stopper.current;
		const onProgress = (at: Progress) => setNow({ ...at });
		const sentence = await take({ onProgress, signal }).then(sentenceOf, () => texts("paper").notLoaded());
		await client.invalidateQueries(keptQuery);
		setNow(undefined);
		setSaid(sentence);
		announce(sentence);
	};
	const stop = () => {
		holdFocus();
		stopper.current?.abort();
	};
	return { now, said, run, stop };
}
