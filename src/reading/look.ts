import { deviceStorage } from "../lib/device-storage.ts";
import { lateSheets } from "../lib/late-sheet.ts";
import { noteSaving } from "../lib/saving-note.ts";
import { readSettings, type Settings } from "./settings.ts";
import { THEMES } from "./themes.ts";

/** The head of every page looks for it, before the first word: `server/http/page/head-script.ts`. */
const LOOK_KEY = "broadsheet:look";

/** What a page wears: one sheet over its own, marks on its root, and the colour of the browser's own bars. */
export type Look = { css: string; data: Record<string, ""> };

/** The name of the tag that colours the browser's own bars. */
const BAR = "theme-color";

/** Marks that a look may set: `src/lib/device-wishes.ts` goes by them. */
const MARKS = ["saving", "calm"];

/** The root's own size is 106.25 %, the third step. */
const SIZES: Record<Settings["textSize"], number> = {
	1: 87.5,
	2: 96.875,
	3: 106.25,
	4: 118.75,
	5: 131.25,
	6: 150,
	7: 175,
};

const TYPEFACES: Record<Settings["typeface"], string> = {
	serif: "",
	sans: "--font-serif:var(--font-sans);",
	// A face that is none leaves what the reader has set in the browser.
	device: "--font-serif:initial;--font-sans:initial;",
};
const LINE_WIDTHS = { normal: "", narrow: "--line-width:31rem;", wide: "--line-width:50rem;" };
const LINE_SPACINGS = { normal: "", close: "--line-spacing:1.4;", wide: "--line-spacing:2;" };
const LETTER_SPACINGS = { normal: "", wide: "letter-spacing:.05em;", wider: "letter-spacing:.12em;" };

const STACKED_CARD = "{grid-template-columns:minmax(0,1fr)}";
/**
 * Large text: a picture stands above its words where both are in a narrow column. On a phone the ways are below the
 * paper's name, and headlines grow less than what is read.
 */
const LARGE =
	`.front-rows .card-row[data-pictured]${STACKED_CARD}` +
	".front-rows .card-row :is(.card-words,.card-picture){grid-area:auto}" +
	"@media (max-width:40rem){.masthead-name{grid-column:1/-1;font-size:min(1.9rem,12vw)}" +
	".masthead-top>:is(a,button){grid-row:2}" +
	".story-headline,.page-title,.card-lead .card-headline{font-size:min(2rem,11vw)}" +
	`:is(.card-row,.card-second)[data-pictured]${STACKED_CARD}` +
	":is(.card-row,.card-second) :is(.card-words,.card-picture){grid-area:auto}}";

/** As where the device itself asks for less motion. */
const CALM =
	"*,::before,::after,::view-transition-group(*),::view-transition-old(*),::view-transition-new(*)" +
	"{animation-duration:.01ms!important;transition-duration:.01ms!important;scroll-behavior:auto!important}";

/**
 * Pictures keep their boxes and stand beyond the edge of them, where a browser does not ask for a lazy file: they must
 * wait from the first HTML on, and without moving anything. The one that is not lazy is held back by the worker: nobody
 * sees what a browser shows in the place of a picture that did not come.
 */
const SAVING =
	"picture:has(>:is([loading=lazy],[fetchpriority])){display:block;overflow:clip;background:var(--color-tint)}" +
	"picture>[loading=lazy]{translate:9999px}" +
	"picture>[fetchpriority]:not([data-here],[data-missing]){opacity:0}";

/**
 * Which cards are muted is told by a script that comes later. Until then all are covered, so that no muted word is seen;
 * for three seconds at most, should it not come. What a search has found is never muted.
 */
const COVERED =
	":root:not([data-covered]) .card:not(ol *)>*{visibility:hidden;animation:shown 0s 3s forwards}" +
	"@keyframes shown{to{visibility:visible}}";

/** How a page looks with these settings; nothing where they leave the paper as it is. */
export function buildLook(settings: Settings): Look | undefined {
	const { textSize, hasFewerAnimations, isSavingData } = settings;
	const root = [
		textSize !== "3" && `font-size:${SIZES[textSize]}%;`,
		LINE_WIDTHS[settings.lineWidth],
		LINE_SPACINGS[settings.lineSpacing],
		LETTER_SPACINGS[settings.letterSpacing],
		TYPEFACES[settings.typeface],
		settings.isJustified && "--text-align:justify;",
		settings.isHyphenated && "--hyphens:auto;",
	]
		.filter(Boolean)
		.join("");
	const theme = THEMES[settings.theme];
	const css = [
		// Paper is white, and its ink the paper's own.
		theme && `@media screen{:root{${theme}}}`,
		root && `:root{${root}}`,
		SIZES[textSize] > 120 && LARGE,
		hasFewerAnimations && CALM,
		isSavingData && SAVING,
		settings.mutedWords.length + settings.mutedSections.length > 0 && COVERED,
	]
		.filter(Boolean)
		.join("");
	if (css === "") return undefined;
	return { css, data: { ...(isSavingData && { saving: "" }), ...(hasFewerAnimations && { calm: "" }) } };
}

/** Puts on what the settings ask for, and keeps it for the head of the next page. */
export function wearLook(): void {
	const settings = readSettings();
	noteSaving(settings.isSavingData);
	const look = buildLook(settings);
	const { dataset } = document.documentElement;
	for (const mark of MARKS) if (!look || !(mark in look.data)) delete dataset[mark];
	Object.assign(dataset, look?.data);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(look?.css ?? "");
	document.adoptedStyleSheets = [sheet, ...lateSheets()];
	const content = colourWindow(settings.theme !== "system");
	if (look) deviceStorage.write(LOOK_KEY, { ...look, bar: content && { name: BAR, content } });
	else deviceStorage.remove(LOOK_KEY);
}

/** The browser's own bars have the colour of the page: the first tag that fits counts. Gives the colour that was chosen. */
function colourWindow(isChosen: boolean): string | undefined {
	const known = document.head.querySelector<HTMLMetaElement>(`meta[name=${BAR}]:not([media])`);
	if (!isChosen) {
		known?.remove();
		return undefined;
	}
	const tag = known ?? document.createElement("meta");
	tag.name = BAR;
	tag.content = getComputedStyle(document.documentElement).backgroundColor;
	document.head.prepend(tag);
	return tag.content;
}
