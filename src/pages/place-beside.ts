/** Between the text and what stands beside it, and between that and the edge of the window, in pixels. */
const GAP = 8;
/** A margin that is narrower, in pixels, has no room for comments. */
const NARROWEST = 200;
const WIDEST = 360;
/** Below that, in pixels, a screen is a phone's. */
const PHONE = 640;

/**
 * Places an open popover beside a paragraph: in the margin after its count, else below the paragraph, on a phone at the
 * bottom of the screen, as the stylesheet has it.
 */
export function placeBeside(box: HTMLElement, { element, host }: { element: HTMLElement; host: HTMLElement }): void {
	const width = document.documentElement.clientWidth;
	if (width < PHONE) return;
	const column = host.getBoundingClientRect();
	const count = host.firstElementChild?.getBoundingClientRect() ?? column;
	const isRightToLeft = getComputedStyle(host).direction === "rtl";
	const room = (isRightToLeft ? count.left : width - count.right) - 2 * GAP;
	const isInMargin = room >= NARROWEST;
	const own = Math.min(WIDEST, isInMargin ? room : column.width);
	const margin = isRightToLeft ? count.left - GAP - own : count.right + GAP;
	const inColumn = isRightToLeft ? column.left : column.right - own;
	const from = isInMargin ? element.getBoundingClientRect().top : count.bottom + GAP;
	box.dataset.place = "beside";
	box.style.width = `${own}px`;
	// Its height is that of its width.
	const top = Math.max(GAP, Math.min(from, window.innerHeight - box.offsetHeight - GAP));
	box.style.left = `${(isInMargin ? margin : inColumn) + window.scrollX}px`;
	box.style.top = `${top + window.scrollY}px`;
}
