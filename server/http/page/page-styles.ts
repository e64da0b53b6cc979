/** The sheets of the paper, by where their page needs them. */
export const SHEETS = {
	everyPage: "src/styles/every-page.css",
	storyPage: "src/styles/story-page.css",
	listPage: "src/styles/list-page.css",
	rest: "src/styles/rest.css",
} as const;

/** What stands in the page for each sheet: `<style>…</style>`, or a link to it. */
export type PageStyles = Record<keyof typeof SHEETS, string>;

/** Where a list is at its end, or a page that could not be had begins: at the way to take it along, or the foot of the page. */
const AFTER_LIST = /<(?:section [^>]*class="take-edition\b|div class="error-page\b|nav [^>]*class="ways-on\b|footer\b)/;

/** Where a story's first screen ends: before its body, or the form for its password. */
const AFTER_FIRST_SCREEN = /<\w+ [^>]*class="(?:story-body|locked-story)\b/;

/**
 * What the first screen of a page needs stands in its head; all other styles follow in the page, before what needs
 * them. So every sheet is here before the script leads to another kind of page. `html` is what was rendered.
 */
export function placeStyles(html: string, styles: PageStyles): { head: string; html: string } {
	const body = AFTER_FIRST_SCREEN.exec(html);
	const [first, later] = body ? [styles.storyPage, styles.listPage] : [styles.listPage, styles.storyPage];
	const end = (body ?? AFTER_LIST.exec(html))?.index ?? html.length;
	return {
		head: styles.everyPage + first,
		html: html.slice(0, end) + later + styles.rest + html.slice(end),
	};
}
