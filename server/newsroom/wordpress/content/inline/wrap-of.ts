import type { Scope, Wrap } from "../scope.ts";
import type { HtmlElement } from "../tree/html-node.ts";
import { MARKS } from "./marks.ts";
import { resolveHref } from "./resolve-href.ts";

/** A language tag (BCP 47), roughly: what a browser can make something of. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const LONGEST_TITLE = 300;

/** The dress that an element gives its words; undefined for those that are unwrapped. */
export function wrapOf({ name, attributes }: HtmlElement, scope: Pick<Scope, "context" | "facts">): Wrap | undefined {
	if (name === "a") {
		const href = resolveHref(attributes.get("href") ?? "", scope);
		return href === undefined ? undefined : { kind: "link", around: (content) => [{ kind: "link", href, content }] };
	}
	const mark = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
	if (mark) return { kind: mark, around: (content) => [{ kind: mark, content }] };
	const title = attributes.get("title")?.trim() ?? "";
	if ((name === "abbr" || name === "acronym") && title !== "" && title.length <= LONGEST_TITLE) {
		return { kind: "abbreviation", around: (content) => [{ kind: "abbreviation", title, content }] };
	}
	const language = attributes.get("lang")?.trim() ?? "";
	if (!RUNNING.has(name) || !LANGUAGE.test(language)) return undefined;
	return { kind: "language", around: (content) => [{ kind: "language", language, content }] };
}

/** Where a language of its own is a foreign word in a sentence, not that of a whole passage. */
const RUNNING = new Set(["span", "bdi", "bdo", "font", "q", "a"]);
