import { type HtmlElement, hasClass } from "./html-node.ts";

/** Class names for what only a screen reader says on the site's own page, mostly labels of controls. */
const READER_ONLY = ["screen-reader-text", "sr-only", "visually-hidden", "assistive-text"];
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether the site's own page never shows it: words that no reader of the site sees are no words of the story.
 * Panels of tabs and accordions are hidden only until a script opens them (Elementor: `hidden="hidden"`), so they stay.
 */
export function isHidden(element: HtmlElement): boolean {
	if (hasClass(element, ...READER_ONLY)) return true;
	if (element.name === "dialog") return !element.attributes.has("open");
	const isUnseen = element.attributes.has("hidden") || UNSEEN_STYLE.test(element.attributes.get("style") ?? "");
	return isUnseen && !isPanel(element);
}

function isPanel({ attributes }: HtmlElement): boolean {
	return (
		/^(?:tabpanel|region)$/.test(attributes.get("role") ?? "") ||
		/(?:^|[\s_-])(?:tabs?|accordions?|toggles?|spoilers?|collapsed?|panels?)(?:$|[\s_-])/i.test(
			attributes.get("class") ?? "",
		)
	);
}
