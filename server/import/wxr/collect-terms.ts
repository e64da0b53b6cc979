import type { WpTerm } from "../../newsroom/wordpress/client/wp-types.ts";
import { childrenOf, numberOf, textOf, type XmlNode } from "./read-channel.ts";
import type { WxrOverview } from "./wxr-overview.ts";

/** Collects sections and tags: from their own elements, and from the posts of an export that has none of these. */
export function createTermCollector({ categories, tags }: WxrOverview, inventId: () => number) {
	const parents = new Map<string, string>();

	function add(terms: Map<string, WpTerm>, term: Partial<WpTerm> & Pick<WpTerm, "slug" | "name" | "taxonomy">): void {
		const known = terms.get(term.slug);
		const count = known?.count ?? 0;
		const standard = { id: 0, link: "", description: "", parent: 0 };
		terms.set(term.slug, { ...standard, ...term, count, id: term.id || known?.id || inventId() });
	}

	return {
		readCategory: (node: XmlNode): void => {
			const slug = textOf(node, "wp:category_nicename").trim();
			if (slug === "") return;
			add(categories, {
				id: numberOf(node, "wp:term_id"),
				slug,
				name: textOf(node, "wp:cat_name") || slug,
				description: textOf(node, "wp:category_description"),
				taxonomy: "category",
			});
			parents.set(slug, textOf(node, "wp:category_parent").trim());
		},
		readTag: (node: XmlNode): void => {
			const slug = textOf(node, "wp:tag_slug").trim();
			if (slug === "") return;
			const name = textOf(node, "wp:tag_name") || slug;
			add(tags, { id: numberOf(node, "wp:term_id"), slug, name, taxonomy: "post_tag" });
		},
		/** The terms of a post. */
		countTerms: (item: XmlNode): void => {
			for (const { attributes, text } of childrenOf(item, "category")) {
				const { domain: taxonomy = "", nicename: slug = "" } = attributes;
				const terms = taxonomy === "category" ? categories : taxonomy === "post_tag" ? tags : undefined;
				if (!terms || slug === "") continue;
				if (!terms.has(slug)) add(terms, { slug, name: text, taxonomy });
				const term = terms.get(slug);
				if (term) term.count += 1;
			}
		},
		/** Parents are named by slug, and may come after their children. */
		finish: (): void => {
			for (const [slug, parent] of parents) {
				const term = categories.get(slug);
				if (term) term.parent = categories.get(parent)?.id ?? 0;
			}
		},
	};
}
