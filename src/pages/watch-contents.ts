import { decodeFragment } from "../lib/decode-fragment.ts";

/** A section is read where the page has rested so long, in milliseconds: what is only passed on the way is not. */
const REST = 700;
/** So far down the screen, as a share of it, is the line that is being read. */
const READING_LINE = 0.2;

/**
 * Marks in the list of a story's parts the one that is read. While the list itself is in view the mark stays: who comes
 * back to it sees where they were. Returns how to stop.
 */
export function watchContents(body: HTMLElement): () => void {
	const contents = body.querySelector(".story-contents");
	if (!contents) return () => {};
	const links = [...contents.querySelectorAll("a")];
	let timer: number | undefined;
	const mark = () => {
		if (contents.getBoundingClientRect().bottom > 0) return;
		const line = innerHeight * READING_LINE + 1;
		const read = links.findLast((link) => {
			const heading = document.getElementById(decodeFragment(link.hash.slice(1)));
			return heading !== null && heading.getBoundingClientRect().top <= line;
		});
		for (const link of links) {
			if (link === read) link.setAttribute("aria-current", "location");
			else link.removeAttribute("aria-current");
		}
	};
	const markSoon = () => {
		clearTimeout(timer);
		timer = window.setTimeout(mark, REST);
	};
	window.addEventListener("scroll", markSoon, { passive: true });
	markSoon();
	return () => {
		clearTimeout(timer);
		window.removeEventListener("scroll", markSoon);
	};
}
