import type { Inline } from "../../../../../src/model/inline.ts";
import type { Scope } from "../scope.ts";
import { type HtmlNode, isElement } from "../tree/html-node.ts";
import { wrapOf } from "./wrap-of.ts";

/** A machine's words, set as such piece by piece; a link among them stays a link. */
export function codeInlines(nodes: readonly HtmlNode[], scope: Scope, inside: ReadonlySet<string>): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		if (!isElement(node)) return [{ kind: "code", text: node }];
		if (node.name === "br") return [{ kind: "line-break" }];
		const wrap = wrapOf(node, scope);
		if (wrap?.kind !== "link" || inside.has("link")) return codeInlines(node.children, scope, inside);
		return wrap.around(codeInlines(node.children, scope, new Set([...inside, "link"])));
	});
}
