import type { RenderedPage } from "../../../src/render.tsx";
import { escapeHtml, scriptJson } from "./escape-html.ts";
import { HEAD_SCRIPT } from "./head-script.ts";
import { headTags } from "./head-tags.ts";
import { htmlTag } from "./html-tag.ts";
import { newsArticle } from "./json-ld.ts";
import { leadPreload } from "./lead-preload.ts";
import { placeStyles } from "./page-styles.ts";
import type { Template } from "./template.ts";

/**
 * The page as it is sent. Its order is that of a first visit: what the first screen needs, the words, and only then what
 * search engines and the script need.
 */
export function fillTemplate(
	{ html: template, styles, script }: Template,
	{ masthead, head, html, state }: Extract<RenderedPage, { kind: "page" }>,
	origin: string,
): string {
	const placed = placeStyles(html, styles);
	const jsonLd = head.story && json("application/ld+json", newsArticle(head.story, masthead, origin));
	const parts: Record<string, string> = {
		'<html lang="en">': htmlTag(masthead),
		"<!--first-->": lines([
			`<title>${escapeHtml(head.title)}</title>`,
			leadPreload(html),
			placed.head,
			`<script>${HEAD_SCRIPT}</script>`,
		]),
		"<!--head-->": headTags(head, masthead, origin),
		"<!--app-->": placed.html,
		"<!--state-->": lines([json('application/json" id="state', state), script, jsonLd]),
	};
	return template.replace(/<html lang="en">|<!--(?:first|head|app|state)-->/g, (mark) => parts[mark] ?? mark);
}

function json(type: string, value: unknown): string {
	return `<script type="${type}">${scriptJson(value)}</script>`;
}

function lines(tags: (string | undefined)[]): string {
	return tags.filter(Boolean).join("\n\t\t");
}
