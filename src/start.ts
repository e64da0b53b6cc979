/**
 * What the page's HTML begins with: waits until the picture that the page is known by is on the screen, then brings the
 * reader. On a slow line the two would share it, on a slow phone the script would stand before the picture's frame; and
 * the page reads whole without it.
 */
import { languageFor } from "./model/languages.ts";
import { pageKindOf } from "./pages/page-kind.ts";
import { readSettings } from "./reading/settings.ts";
import { bringTexts } from "./texts/texts.ts";

/** A picture that takes longer than this, in milliseconds, is not waited for. */
const PATIENCE = 4_000;
/** Nor are frames, which a page behind others has none of. */
const FRAMES = 250;

const picture = document.querySelector<HTMLImageElement>('#main img[fetchpriority="high"]');
if (picture && !picture.complete) {
	await new Promise((resolve) => {
		picture.addEventListener("load", resolve);
		picture.addEventListener("error", resolve);
		setTimeout(resolve, PATIENCE);
	});
}
await new Promise<void>((resolve) => {
	requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
	// Where nobody looks, no frame comes.
	setTimeout(resolve, FRAMES);
});
// The texts and the code of the page beside it, and not after it.
void bringTexts("paper", readSettings().language ?? languageFor(document.documentElement.lang)).catch(() => undefined);
if (pageKindOf(location.pathname) !== "story") void import("./pages/list-pages.ts").catch(() => undefined);
await import("./main.tsx");
