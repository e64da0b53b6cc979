/** One link of a `Link` header (RFC 8288), its parameters' names in lower case. */
export type HeaderLink = { href: string; parameters: Record<string, string> };

/** The links of a `Link` header in their order; what is not one is skipped. */
export function parseLinks(header: string | null): HeaderLink[] {
	if (header === null || header.length > 20_000) return [];
	const link = /<([^<>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s,;"]*))?)*)/g;
	return [...header.matchAll(link)].map(([, href = "", parameters = ""]) => ({
		href: href.trim(),
		parameters: parseParameters(parameters),
	}));
}

/** The first link with a relation type; one link may have several, separated by spaces. */
export function findLink(links: HeaderLink[], relation: string): HeaderLink | undefined {
	return links.find((link) => (link.parameters.rel ?? "").toLowerCase().split(/\s+/).includes(relation));
}

function parseParameters(text: string): Record<string, string> {
	const parameter = /;\s*([\w!#$&+.^`|~*-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;
	const found: Record<string, string> = Object.create(null);
	for (const [, name = "", quoted, plain] of text.matchAll(parameter)) {
		found[name.toLowerCase()] ??= quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "";
	}
	return found;
}
