import { fromHtml } from "hast-util-from-html";
import type { BenchStory } from "../../peer.ts";

/**
 * What the editor of a WordPress would have saved: the standfirst as a first, larger paragraph, since the theme shows
 * none, then the text as blocks. What is neither paragraph nor heading is a block of custom HTML.
 */
export function buildContent({ standfirst, bodyHtml }: Pick<BenchStory, "standfirst" | "bodyHtml">): string {
	const first = `<p class="has-large-font-size">${escapeText(standfirst)}</p>`;
	const rest = fromHtml(bodyHtml, { fragment: true }).children.flatMap((node) => {
		const [start, end] = [node.position?.start.offset, node.position?.end.offset];
		if (node.type !== "element" || start === undefined || end === undefined) return [];
		return [buildBlock(node.tagName, bodyHtml.slice(start, end))];
	});
	return [`<!-- wp:paragraph {"fontSize":"large"} -->\n${first}\n<!-- /wp:paragraph -->`, ...rest].join("\n\n");
}

function buildBlock(tag: string, html: string): string {
	if (tag === "p") return `<!-- wp:paragraph -->\n${html}\n<!-- /wp:paragraph -->`;
	const level = /^h([2-6])$/.exec(tag)?.[1];
	if (level === undefined) return `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
	const heading = html.replace(`<${tag}`, `<${tag} class="wp-block-heading"`);
	return `<!-- wp:heading {"level":${level}} -->\n${heading}\n<!-- /wp:heading -->`;
}

function escapeText(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
