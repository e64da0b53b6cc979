/** The first of the elements that is on the screen's page: what is kept behind it is in the document too. */
export function findShown(within: ParentNode, selector: string): HTMLElement | undefined {
	return [...within.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());
}

/** Puts the focus on what has none by itself. It leaves no trace in the markup when it moves on. */
export function focusInPassing(target: HTMLElement): void {
	if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) {
		target.tabIndex = -1;
		target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
	}
	target.focus({ preventScroll: true });
}

/** Puts the focus where a page begins: its headline, or the line to search by. */
export function focusHeadline(): void {
	const main = document.getElementById("main");
	const target = (main && (findShown(main, "[data-arrival]") ?? findShown(main, "h1"))) ?? main;
	target?.focus({ preventScroll: true });
}
