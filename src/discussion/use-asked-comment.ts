import { useEffect, useEffectEvent } from "react";

/** A comment that the address names. `key`: another one for each time that it is asked for. */
export type AskedComment = { id: string; key: string; isBack: boolean };

/** Goes to the comment that the address names, as soon as comments are here; `uncover` opens what is folded round it. */
export function useAskedComment(
	asked: AskedComment | undefined,
	isReady: boolean,
	{ goTo, uncover }: { goTo: (id: string) => void; uncover: (id: string) => void },
): void {
	const go = useEffectEvent(() => {
		if (!asked) return;
		// On the way back the page stands where it was left, and where it opens the browser has gone there by itself.
		if (asked.isBack && document.getElementById(`comment-${asked.id}`)) uncover(asked.id);
		else goTo(asked.id);
	});
	const key = isReady ? asked?.key : undefined;

	// The address is the browser's.
	useEffect(() => {
		if (key !== undefined) go();
	}, [key]);
}
