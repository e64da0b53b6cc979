import type { Block } from "../../../../src/model/block.ts";
import type { ContentContext } from "./content-context.ts";
import { dressInlines, insideOf } from "./dress-inlines.ts";
import { collectInlines } from "./inline/collect-inlines.ts";
import { parseFlow } from "./parse-flow.ts";
import type { Rules, Scope } from "./scope.ts";
import type { StoryFacts } from "./story-facts.ts";

/** The scope of a whole story; the rules decide what each element becomes. */
export function createScope(context: ContentContext, facts: StoryFacts, rules: Rules): Scope {
	return scopeOf({ context, facts, wraps: [], depth: 0, hasCaption: false }, rules);
}

function scopeOf(place: Omit<Scope, "flow" | "inline" | "within">, rules: Rules): Scope {
	const scope: Scope = {
		...place,
		flow: (nodes) => parseFlow(nodes, scope, rules),
		inline: (nodes) => {
			const stranded: Block[] = [];
			const collected = collectInlines(nodes, scope, insideOf(scope), stranded);
			return { content: dressInlines(collected, scope), stranded };
		},
		within: ({ wrap, isDeeper = false, hasCaption = place.hasCaption }) =>
			scopeOf(
				{
					...place,
					wraps: wrap ? [...place.wraps, wrap] : place.wraps,
					depth: place.depth + Number(isDeeper),
					hasCaption,
				},
				rules,
			),
	};
	return scope;
}
