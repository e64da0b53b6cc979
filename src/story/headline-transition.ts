import { type RefCallback, useCallback } from "react";
import { wantsLessMotion } from "../lib/device-wishes.ts";

const NAME = "headline";

/** Where a finger taps, the next page in the next frame is worth more than a transition, which takes two or three. */
const WANTED = "(hover: hover)";

/**
 * Whether a transition joins a card and its story. Then it names the card's headline, so that it grows into the story's
 * own. A name may stand once on a page: the headline of the story being left gives it up.
 */
export function joinHeadlines(link: HTMLElement): boolean {
	if (!matchMedia(WANTED).matches || wantsLessMotion()) return false;
	for (const named of document.querySelectorAll<HTMLElement>("[data-headline]")) named.style.viewTransitionName = "";
	(link.closest<HTMLElement>("[data-headline]") ?? link).style.viewTransitionName = NAME;
	return true;
}

/** The ref of a story's own headline, which receives the card's. */
export function useArrivingHeadline(): RefCallback<HTMLElement> {
	return useCallback((headline: HTMLElement | null) => {
		if (headline) headline.style.viewTransitionName = NAME;
	}, []);
}
