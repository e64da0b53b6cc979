const sheets = new Map<string, CSSStyleSheet>();

/**
 * Puts on the styles of a part that comes late, from now on, each once. They come with the code that needs them, without a
 * network too; they need no place in the policy, and no file of their own. Nothing on the server and in tests.
 */
export function addLateSheet(css: string): void {
	if (sheets.has(css) || typeof document === "undefined" || !("adoptedStyleSheets" in document)) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	sheets.set(css, sheet);
	document.adoptedStyleSheets.push(sheet);
}

/** Those that were put on: whoever changes the page's sheets must leave them. */
export function lateSheets(): CSSStyleSheet[] {
	return [...sheets.values()];
}
