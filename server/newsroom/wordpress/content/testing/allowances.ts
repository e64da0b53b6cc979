import { isJunk, JUNK } from "../junk.ts";
import type { SourceElement } from "./words-of-html.ts";

/** Words that a browser may show on the site's own page and that need not be in the story. */
export type Allowance = { name: string; why: string };

type ElementAllowance = Allowance & { covers(element: SourceElement): boolean };

const ELEMENTS: readonly ElementAllowance[] = [
	{
		name: "hidden",
		why: "no reader of the site's own page sees them",
		covers: ({ name, attribute }) =>
			attribute("hidden") !== undefined ||
			/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute("style") ?? "") ||
			(name === "dialog" && attribute("open") === undefined),
	},
	{
		name: "reader-only",
		why: "labels of controls for screen readers",
		covers: ({ classes }) =>
			classes.some((name) => ["screen-reader-text", "sr-only", "visually-hidden", "assistive-text"].includes(name)),
	},
	{
		name: "control",
		why: "asks for something, or works only with the site's scripts",
		covers: ({ name }) =>
			["button", "select", "textarea", "option", "optgroup", "progress", "meter", "form"].includes(name),
	},
	{ name: "drawing", why: "labels of a drawing", covers: ({ name }) => name === "svg" },
	{
		name: "fallback",
		why: "shown only by browsers without sound, film, frames or plug-ins",
		covers: ({ name }) =>
			["audio", "video", "object", "canvas", "iframe", "applet", "noframes", "noembed"].includes(name),
	},
	{ name: "alt", why: "an alternative, which is with the picture", covers: ({ name }) => name === "img" },
	{
		name: "download",
		why: "a second link to the same file; the paper has its own words for it",
		covers: ({ classes }) => classes.includes("wp-block-file__button"),
	},
	{
		name: "way back",
		why: "the arrow from a note to its place, which the paper draws itself",
		covers: ({ name, attribute }) => name === "a" && /^#.+-link$/.test(attribute("href") ?? ""),
	},
	{
		name: "bare address",
		why: "an address that no provider answered for; a card names its host instead",
		covers: ({ classes }) => classes.includes("wp-block-embed__wrapper"),
	},
	{
		name: "junk",
		why: `one of the ${Object.keys(JUNK).length} reviewed class names of what is no part of a story`,
		covers: ({ classes }) => isJunk(new Set(classes)),
	},
];

/** Of running text. */
export const TEXT_ALLOWANCES: readonly (Allowance & { pattern: RegExp })[] = [
	{
		name: "shortcode",
		why: "an order to a plugin that is not there",
		pattern: /\[\/?[a-z][\w-]*(?:\s[^[\]]*)?\]/gi,
	},
];

export function allowanceOf(element: SourceElement): Allowance | undefined {
	const found = ELEMENTS.find(({ covers }) => covers(element));
	return found && { name: found.name, why: found.why };
}
