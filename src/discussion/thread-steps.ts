/**
 * What of the top of the window does not count as being read: a comment that is gone to stands within it. In the page's
 * letters, as the room above a comment is (`scroll-margin-block`, and the page's own).
 */
const TOP = 5.5;

function topInPixels(): number {
	return TOP * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * The comment that is being read: the one with the focus where that can be seen, or else the first on the screen. `top`:
 * how much of the window something stands over.
 */
export function commentAtHand(section: ParentNode, top = topInPixels()): HTMLElement | undefined {
	const focused = document.activeElement?.closest<HTMLElement>(".threads .comment");
	if (focused && section.contains(focused) && isOnScreen(focused)) return focused;
	const comments = [...section.querySelectorAll<HTMLElement>(".threads .comment")];
	return comments.find((comment) => !comment.closest("[hidden]") && comment.getBoundingClientRect().bottom > top);
}

/** What starts the next thread below what is being read; the first thread, where that is still below the window. */
export function nextThread(section: ParentNode): HTMLElement | undefined {
	const atHand = commentAtHand(section);
	const here = atHand?.closest(".threads > li");
	const first = here?.querySelector<HTMLElement>(".comment");
	if (!here || !first) return undefined;
	const isBelow = first.getBoundingClientRect().top > topInPixels();
	if (first === atHand && document.activeElement !== first && isBelow) return first;
	return here.nextElementSibling?.querySelector<HTMLElement>(".comment") ?? undefined;
}

/** Puts a comment at the top of the window, and the focus on it. */
export function goToComment(comment: HTMLElement): void {
	comment.scrollIntoView();
	comment.focus({ preventScroll: true });
}

function isOnScreen(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
