/**
 * What the page's HTML begins with: waits until the picture that the page is known by has come, then brings the reader.
 * On a slow line the two would share it, and the page reads whole without the script.
 */
import { pageKindOf } from "./pages/page-kind.ts";

/** A picture that takes longer than this, in milliseconds, is not waited for. */
const PATIENCE = 4_000;

const picture = document.querySelector<HTMLImageElement>('#main img[fetchpriority="high"]');
if (picture && !picture.complete) {
	await new Promise((resolve) => {
		picture.addEventListener("load", resolve);
		picture.addEventListener("error", resolve);
		setTimeout(resolve, PATIENCE);
	});
}
// The code of the page beside it, and not after it.
if (pageKindOf(location.pathname) !== "story") void import("./pages/list-pages.ts").catch(() => undefined);
await import("./main.tsx");
