/** Elements whose content is no text. */
const UNSEEN = ["script", "style", "template", "textarea", "select"];
const LINE_TAG = /^<\/?(?:p|br|div|li|h[1-6]|td|th|tr|section|article|blockquote|pre|dd|dt|figcaption)\b/i;

/**
 * HTML without its nesting: every tag is gone, where a line began a paragraph begins. For mark-up that is nested a
 * thousand deep, whose structure means nothing. Each step looks at every character a fixed number of times.
 */
export function flattenHtml(html: string): string {
	let text = cutOut(html, "<!--", "-->", "-->".length);
	for (const name of UNSEEN) text = cutOut(text, `<${name}`, `</${name}`, 0);
	return text.replace(/<[^<>]*>/g, (tag) => (LINE_TAG.test(tag) ? "<p>" : "")).replace(/<(?!p>)/g, "&lt;");
}

/** Cuts from each opening to the next closing, and so many characters of that; what is never closed stays. */
function cutOut(html: string, opening: string, closing: string, cutOfClosing: number): string {
	const lower = html.toLowerCase();
	// A few letters become two when lowered: the places would no longer be those of the source.
	if (lower.length !== html.length) return html;
	const kept: string[] = [];
	let from = 0;
	for (;;) {
		const start = lower.indexOf(opening, from);
		const end = start === -1 ? -1 : lower.indexOf(closing, start + opening.length);
		if (end === -1) break;
		kept.push(html.slice(from, start));
		from = end + cutOfClosing;
	}
	kept.push(html.slice(from));
	return kept.join("");
}
