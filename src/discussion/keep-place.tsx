import { Component, type ReactNode } from "react";
import { afterNextFrame } from "../lib/after-next-frame.ts";
import type { LeftAt } from "./thread-memory.ts";

type Props = {
	/** Another value when comments come, go or change their places. */
	of: unknown;
	/** Another value when the reader has sorted them: then the choice of the order stays where it is. */
	order: string;
	children: ReactNode;
};

type Anchor = { element: HTMLElement; top: number };

/**
 * What is being read stays where it is on the screen when comments are drawn above it; not every browser does that by
 * itself. A class, for only these are told right before the page changes.
 */
export class KeepPlace extends Component<Props> {
	override getSnapshotBeforeUpdate({ of, order }: Props): Anchor[] | null {
		if (order !== this.props.order) return findOrderChoice();
		return of === this.props.of ? null : findAnchors();
	}

	override componentDidUpdate(before: Props, _state: unknown, anchors: Anchor[] | null): void {
		const anchor = anchors?.find(({ element }) => element.isConnected && element.getClientRects().length > 0);
		if (!anchor) return;
		if (before.order !== this.props.order) leaveComments();
		const moved = anchor.element.getBoundingClientRect().top - anchor.top;
		if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
	}

	override render(): ReactNode {
		return this.props.children;
	}
}

function findOrderChoice(): Anchor[] {
	const choice = document.querySelector<HTMLElement>(".order-choice");
	return choice ? [anchorAt(choice)] : [];
}

/** The browser would follow the comment that it holds on to, to its new place. */
function leaveComments(): void {
	const threads = document.querySelector<HTMLElement>(".threads");
	if (!threads) return;
	threads.style.overflowAnchor = "none";
	afterNextFrame(() => threads.style.removeProperty("overflow-anchor"));
}

/** What is read, the best first: one of these may be gone then. */
function findAnchors(): Anchor[] {
	const comments = [...document.querySelectorAll<HTMLElement>(".threads .comment, .reply-form")];
	const shown = comments.map(anchorAt).filter(({ element, top }) => {
		return top < window.innerHeight && top + element.offsetHeight > 0;
	});
	const { activeElement } = document;
	const isFocused = ({ element }: Anchor) => element.contains(activeElement);
	// What begins on the screen, before what begins above it: a comment may also become longer or shorter.
	const isWhole = ({ top }: Anchor) => top >= 0;
	return [shown.find(isFocused), ...shown.filter(isWhole), ...shown].filter((anchor) => anchor !== undefined);
}

/** The comment that is read, or the form, and where it stands; none where the reader is elsewhere on the page. */
export function whatIsRead(): LeftAt | undefined {
	const [anchor] = findAnchors();
	return anchor && { id: anchor.element.id, top: anchor.top };
}

export function goBackTo({ id, top }: LeftAt): void {
	const element = document.getElementById(id);
	if (element) window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
}

function anchorAt(element: HTMLElement): Anchor {
	return { element, top: element.getBoundingClientRect().top };
}
