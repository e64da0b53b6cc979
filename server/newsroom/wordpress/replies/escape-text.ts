/**
 * Text as HTML that shows it character by character. WordPress takes a comment for HTML and drops what looks like an
 * element it does not allow: "1 < 2 && 3 > 2" would be stored as "1  2".
 */
export function escapeText(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\\", "&#092;");
}
