import type { Inline } from "../../../../src/model/inline.ts";
import { isBlank, tidyInlines } from "./inline/tidy-inlines.ts";
import type { Scope } from "./scope.ts";

/** The kinds of dress that all words of this scope have on. */
export function insideOf({ wraps }: Scope): ReadonlySet<string> {
	return new Set(wraps.map(({ kind }) => kind));
}

/** Tidied and dressed; nothing where there is nothing to read. */
export function dressInlines(collected: readonly Inline[], { wraps }: Scope): Inline[] {
	const tidy = tidyInlines(collected);
	if (isBlank(tidy)) return [];
	return wraps.reduceRight((content, wrap) => wrap.around(content), tidy);
}
