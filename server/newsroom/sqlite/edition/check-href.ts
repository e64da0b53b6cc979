/**
 * A link target as the model allows it: an absolute http(s), mailto or tel address, or a path of this paper starting
 * with one slash. Undefined for anything else.
 */
export function checkHref(href: string): string | undefined {
	if (/^\/(?![/\\])/.test(href)) return href;
	if (!URL.canParse(href)) return undefined;
	return ["http:", "https:", "mailto:", "tel:"].includes(new URL(href).protocol) ? href : undefined;
}
