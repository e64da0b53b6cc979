/**
 * The new comment to go to next: the first below what is being read, then those that are not on the page or folded away,
 * then the first on the page. Undefined where nothing is new. `fresh`: ids of new comments, in their order; `last`: the one
 * that was gone to last, which may not count as seen yet.
 */
export function findNextNew(section: ParentNode, fresh: readonly string[], last?: string): string | undefined {
	const onPage = fresh.flatMap((id) => {
		const element = section.querySelector(`#comment-${CSS.escape(id)}`);
		return element && element.getClientRects().length > 0 ? [{ id, element }] : [];
	});
	onPage.sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
	const read = commentAtHand(section, last);
	const next = onPage.find(({ element }) =>
		read ? isBefore(read, element) : element.getBoundingClientRect().top >= 0,
	);
	const isOnPage = new Set(onPage.map(({ id }) => id));
	return next?.id ?? fresh.find((id) => !isOnPage.has(id)) ?? onPage[0]?.id;
}

/** The comment that has the focus, or what has it is in, or else that was gone to last; as long as it is on the screen. */
function commentAtHand(section: ParentNode, last = ""): Element | undefined {
	const focused = document.activeElement?.closest(".comment");
	const gone = section.querySelector(`#comment-${CSS.escape(last)}`);
	return [focused, gone].find((comment): comment is Element => {
		if (!comment || !section.contains(comment)) return false;
		const { top, bottom } = comment.getBoundingClientRect();
		return bottom > 0 && top < window.innerHeight;
	});
}

function isBefore(one: Element, other: Element): boolean {
	return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
