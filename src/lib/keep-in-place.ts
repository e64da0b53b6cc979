/**
 * Changes what is drawn, at once, while an element stays where it stands in the window. `find`: gives it, before and after,
 * for it may be drawn anew.
 */
export function keepInPlace(find: () => Element | null | undefined, change: () => void): void {
	const before = find()?.getBoundingClientRect().top;
	change();
	const after = find()?.getBoundingClientRect().top;
	if (before === undefined || after === undefined) return;
	if (Math.abs(after - before) >= 1) scrollBy({ top: after - before, behavior: "instant" });
}
