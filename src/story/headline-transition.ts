import { type RefCallback, useCallback } from "react";

const NAME = "headline";

/**
 * Names a card's headline for the view transition that its click begins, so that it grows into the story's own.
 * A name may stand once on a page: the headline of the story being left gives it up.
 */
export function liftHeadline(link: HTMLElement): void {
	for (const named of document.querySelectorAll<HTMLElement>("[data-headline]")) named.style.viewTransitionName = "";
	(link.closest<HTMLElement>("[data-headline]") ?? link).style.viewTransitionName = NAME;
}

/** The ref of a story's own headline, which receives the card's. */
export function useArrivingHeadline(): RefCallback<HTMLElement> {
	return useCallback((headline: HTMLElement | null) => {
		if (headline) headline.style.viewTransitionName = NAME;
	}, []);
}
