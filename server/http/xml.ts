/** Text as it stands in XML, in an element or an attribute: escaped, without what XML 1.0 can't hold. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(FORBIDDEN, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** One element; `undefined` as its text gives nothing at all. */
export function element(name: string, text: string | undefined, attributes: Record<string, string> = {}): string {
	if (text === undefined) return "";
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
	return `<${name}${written.join("")}>${escapeXml(text)}</${name}>`;
}
