import type { Locator, Page } from "@playwright/test";

/** The words that are marked on the page by a highlight of that name. */
export function marked(page: Page, name: string): Promise<string[]> {
	return page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name);
}

/** Selects words as a reader's drag does. */
export async function select(words: string, within: Locator): Promise<void> {
	await within.scrollIntoViewIfNeeded();
	await within.evaluate((element, wanted) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			const at = text.data.indexOf(wanted);
			if (at >= 0) return getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
		}
		throw new Error(`There is no “${wanted}”.`);
	}, words);
}
