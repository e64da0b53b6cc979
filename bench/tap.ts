import { setTimeout as wait } from "node:timers/promises";
import type { Visit } from "./visit.ts";

/**
 * Brings the link to `path` into the middle of the screen, as one who scrolls to it. Gives how far the page is scrolled
 * then. Throws where the page has no such link with words in it.
 */
export async function scrollToLink(visit: Visit, path: string): Promise<number> {
	return visit.evaluate(`(${scrollInPage})(${JSON.stringify(path)})`);
}

/** How long a finger that taps rests on the glass, in milliseconds. */
const RESTING = 80;

/** Touches the link with a finger, as the browser's own input. */
export async function tapLink(visit: Visit, path: string): Promise<void> {
	const point = await visit.evaluate<{ x: number; y: number }>(`(${findPoint})(${JSON.stringify(path)})`);
	await visit.session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
	await wait(RESTING);
	await visit.session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

function scrollInPage(path: string): number {
	const links = [...document.links].filter(({ pathname, search }) => pathname + search === path);
	const link = links.findLast(({ textContent }) => textContent.trim() !== "") ?? links.at(-1);
	if (!link) throw new Error(`${location.pathname} has no link to ${path}.`);
	link.scrollIntoView({ block: "center", behavior: "instant" });
	return scrollY;
}

/** The middle of the link's first line; another link may lie over the edges. */
function findPoint(path: string): { x: number; y: number } {
	for (const link of [...document.links].filter(({ pathname, search }) => pathname + search === path)) {
		for (const { left, top, width, height } of link.getClientRects()) {
			const x = left + width / 2;
			const y = top + height / 2;
			const hit = document.elementFromPoint(x, y)?.closest("a");
			if (hit && hit.href === link.href) return { x, y };
		}
	}
	throw new Error(`The link to ${path} on ${location.pathname} can't be touched.`);
}
