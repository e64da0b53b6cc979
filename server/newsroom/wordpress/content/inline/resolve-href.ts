import type { Scope } from "../scope.ts";

/** Longer ones are data, no addresses. */
const LONGEST = 8_000;

/**
 * Where a link leads, as the model has it: a path of this paper for the newsroom's own pages, else an absolute http(s),
 * mailto or tel address. Undefined for every other scheme, for addresses with a user's name in them, which are made to
 * deceive, and for places within the page that are not there.
 */
export function resolveHref(typed: string, { context, facts }: Pick<Scope, "context" | "facts">): string | undefined {
	const trimmed = typed.trim();
	if (trimmed === "" || trimmed.length > LONGEST) return undefined;
	if (trimmed.startsWith("#")) return placeHref(trimmed, context, facts);
	const url = URL.parse(trimmed, context.base);
	if (!url) return undefined;
	if (url.protocol === "mailto:" || url.protocol === "tel:") return url.href;
	if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
	if (url.username !== "" || url.password !== "") return undefined;
	return checkedPath(context.pathOf(url)) ?? url.href;
}

/** A place within the story: only its headings have one. */
function placeHref(fragment: string, context: Scope["context"], facts: Scope["facts"]): string | undefined {
	const id = facts.anchors.get(decoded(fragment.slice(1)));
	if (id === undefined) return undefined;
	const url = new URL(context.base);
	url.hash = "";
	const path = checkedPath(context.pathOf(url));
	return path && `${path}#${encodeURIComponent(id)}`;
}

function checkedPath(path: string | undefined): string | undefined {
	return path !== undefined && /^\/(?![/\\])/.test(path) ? path : undefined;
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
