import { isSavingData } from "../lib/connection.ts";
import { readSettings } from "../reading/settings.ts";

/** Links that are worth a glance: what they lead to is told by little more than a name. */
const LINKS = ".see-also a:not(.glance a), .similar .card-link";

/** A pointer or a focus that stays so long, in milliseconds, is meant. */
const INTENT = 500;
/** So long, in milliseconds, a glance stays when it is left: the way from the link to it may lead over something else. */
const LEAVE = 300;

/**
 * Tells which link the reader wants to glance behind: with a mouse that rests on it, with the focus of the keyboard, or
 * with a long press of a finger, in the place of the browser's menu. A tap, a click and the mouse's menu stay as they are;
 * so does everything while data is saved.
 */
export function watchGlances(show: (link: HTMLAnchorElement | undefined) => void): () => void {
	const watching = new AbortController();
	let shown: HTMLAnchorElement | undefined;
	let coming: number | undefined;
	let leaving: number | undefined;

	const turnTo = (link: HTMLAnchorElement | undefined) => {
		shown = link;
		show(link);
	};
	/** A page that scrolls under the mouse moves it over other things: what counts is where it is in the end. */
	const isAt = (link: HTMLAnchorElement) => link.matches(":hover, :focus-visible");
	const isWanted = () => (shown && isAt(shown)) || document.querySelector(".glance:is(:hover, :has(:focus-visible))");
	const leave = () => {
		clearTimeout(leaving);
		leaving = window.setTimeout(() => shown && !isWanted() && turnTo(undefined), LEAVE);
	};
	const come = (target: EventTarget | null) => {
		const link = linkOf(target);
		if (!link) return leave();
		if (link === shown) return;
		clearTimeout(coming);
		coming = window.setTimeout(() => isAt(link) && turnTo(link), INTENT);
	};
	const on = <Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void) =>
		document.addEventListener(type, listener, { signal: watching.signal });

	on("pointerover", ({ target, pointerType }) => {
		if (pointerType === "mouse") come(target);
	});
	on("focusin", ({ target }) => come(target));
	on("focusout", leave);
	on("contextmenu", (event) => {
		const link = linkOf(event.target);
		if (!link || (event as PointerEvent).pointerType !== "touch") return;
		event.preventDefault();
		turnTo(link);
	});
	on("click", ({ target }) => {
		if (!linkOf(target)) return;
		clearTimeout(coming);
		turnTo(undefined);
	});
	return () => {
		clearTimeout(coming);
		clearTimeout(leaving);
		watching.abort();
	};
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
	if (!(target instanceof Element) || isSavingData() || readSettings().isSavingData) return null;
	return target.closest<HTMLAnchorElement>(LINKS);
}
