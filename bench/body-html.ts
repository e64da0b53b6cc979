import { escapeHtml } from "../server/http/page/escape-html.ts";
import type { Block, ListItem, TableRow } from "../src/model/block.ts";
import type { Inline, InlineSpan } from "../src/model/inline.ts";
import type { Picture } from "../src/model/picture.ts";
import { buildPictureHtml } from "./picture-html.ts";

const TAGS: Record<InlineSpan, string> = {
	strong: "strong",
	emphasis: "em",
	strike: "s",
	subscript: "sub",
	superscript: "sup",
	mark: "mark",
	small: "small",
	keyboard: "kbd",
};

/** A story's body as the plain HTML that a newsroom would write by hand. Sound, films and frames are links. */
export function buildBodyHtml(blocks: readonly Block[]): string {
	return blocks.map(blockHtml).join("\n");
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case "paragraph":
			return `<p>${text(block.content)}</p>`;
		case "heading":
			return `<h${block.level} id="${escapeHtml(block.id)}">${text(block.content)}</h${block.level}>`;
		case "picture":
			return figure(block.picture);
		case "gallery":
			return block.pictures.map(figure).join("\n");
		case "quote":
			return `<blockquote>${buildBodyHtml(block.blocks)}${cite(block.cite)}</blockquote>`;
		case "pull-quote":
			return `<aside><p>${text(block.content)}</p>${cite(block.cite)}</aside>`;
		case "verse":
			return `<div><p>${text(block.content)}</p>${cite(block.cite)}</div>`;
		case "list": {
			const tag = block.isOrdered ? "ol" : "ul";
			const start = block.start === undefined ? "" : ` start="${block.start}"`;
			return `<${tag}${start}${block.isReversed ? " reversed" : ""}>${block.items.map(listItem).join("")}</${tag}>`;
		}
		case "table": {
			const parts = { thead: block.head, tbody: block.body, tfoot: block.foot };
			const caption = block.caption ? `<caption>${text(block.caption)}</caption>` : "";
			const rows = Object.entries(parts).map(([tag, part]) =>
				part.length > 0 ? `<${tag}>${part.map(tableRow).join("")}</${tag}>` : "",
			);
			return `<table>${caption}${rows.join("")}</table>`;
		}
		case "code":
			return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
		case "preformatted":
			return `<pre>${text(block.content)}</pre>`;
		case "see-also":
			return `<p>${escapeHtml(block.label ?? "See also")}: ${link(block.path, escapeHtml(block.headline))}</p>`;
		case "embed":
			return `<p>${link(block.href, escapeHtml(block.title))}</p>`;
		case "audio":
			return `<p>${link(block.src, escapeHtml(block.title ?? "Listen"))}</p>`;
		case "video":
			return `<p>${link(block.sources[0]?.src ?? "", escapeHtml(block.title ?? "Watch"))}</p>`;
		case "file":
			return `<p>${link(block.href, escapeHtml(block.name))}</p>`;
		case "details":
			return `<details><summary>${text(block.summary)}</summary>${buildBodyHtml(block.blocks)}</details>`;
		case "footnotes": {
			const notes = block.notes.map((note) => `<li id="${escapeHtml(note.id)}">${text(note.content)}</li>`);
			return `<ol>${notes.join("")}</ol>`;
		}
		case "divider":
			return "<hr>";
		default:
			return block satisfies never;
	}
}

function text(content: readonly Inline[]): string {
	return content.map(inlineHtml).join("");
}

function inlineHtml(inline: Inline): string {
	if (typeof inline === "string") return escapeHtml(inline);
	switch (inline.kind) {
		case "line-break":
			return "<br>";
		case "code":
			return `<code>${escapeHtml(inline.text)}</code>`;
		case "link":
			return link(inline.href, text(inline.content));
		case "abbreviation":
			return `<abbr title="${escapeHtml(inline.title)}">${text(inline.content)}</abbr>`;
		case "language":
			return `<i lang="${escapeHtml(inline.language)}">${text(inline.content)}</i>`;
		case "footnote-reference":
			return `<sup>${link(`#${inline.id}`, String(inline.number))}</sup>`;
		default:
			return `<${TAGS[inline.kind]}>${text(inline.content)}</${TAGS[inline.kind]}>`;
	}
}

function link(href: string, html: string): string {
	return `<a href="${escapeHtml(href)}">${html}</a>`;
}

function cite(content: readonly Inline[] | undefined): string {
	return content ? `<footer>${text(content)}</footer>` : "";
}

function listItem({ content, blocks }: ListItem): string {
	return `<li>${text(content)}${buildBodyHtml(blocks ?? [])}</li>`;
}

function tableRow(row: TableRow): string {
	const cells = row.map(({ content, isHeading, columns, rows }) => {
		const tag = isHeading ? "th" : "td";
		const span = `${columns ? ` colspan="${columns}"` : ""}${rows ? ` rowspan="${rows}"` : ""}`;
		return `<${tag}${span}>${text(content)}</${tag}>`;
	});
	return `<tr>${cells.join("")}</tr>`;
}

function figure(picture: Picture): string {
	const caption = picture.caption ? `<figcaption>${text(picture.caption)}</figcaption>` : "";
	return `<figure>${buildPictureHtml(picture, { sizes: "94vw" })}${caption}</figure>`;
}
