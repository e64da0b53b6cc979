import type { Inline, InlineSpan } from "../../../../src/model/inline.ts";
import { readAttributes } from "./attributes.ts";
import { checkHref } from "./check-href.ts";
import { type MarkdownInline, type MarkdownOf, parseMarkdown } from "./markdown.ts";
import { slugOf } from "./slug.ts";
import { problemAt, type StoryContext, sourceOf } from "./story-context.ts";

const SPANS: Partial<Record<string, InlineSpan>> = {
	sub: "subscript",
	sup: "superscript",
	mark: "mark",
	small: "small",
	kbd: "keyboard",
};

/** Running text from its syntax tree. Throws `EditionProblem` for what cannot stand in a line. */
export function parseInlines(nodes: readonly MarkdownInline[], story: StoryContext): Inline[] {
	return joinText(nodes.flatMap((node) => parseInline(node, story)));
}

/** Running text from one line of Markdown, as in a caption of the front matter at `line` of the file. */
export function parseInlineText(text: string, line: number, story: StoryContext): Inline[] {
	const root = parseMarkdown(text.trim());
	const within: StoryContext = { ...story, source: text.trim(), firstLine: line, definitions: new Map() };
	const [first, ...more] = root.children;
	if (first === undefined) return [];
	if (first.type !== "paragraph" || more.length > 0) {
		throw problemAt(first, within, "This is one line of running text; it can't hold headings, lists or paragraphs.");
	}
	return parseInlines(first.children, within);
}

function parseInline(node: MarkdownInline, story: StoryContext): Inline[] {
	switch (node.type) {
		case "text":
			return [parseText(node, story)];
		case "emphasis":
		case "strong":
			return [{ kind: node.type, content: parseInlines(node.children, story) }];
		case "delete":
			return [{ kind: "strike", content: parseInlines(node.children, story) }];
		case "inlineCode":
			return [{ kind: "code", text: node.value }];
		case "break":
			return [{ kind: "line-break" }];
		case "link":
			return [parseLink(node, node.url, story)];
		case "linkReference":
			return [parseLink(node, story.definitions.get(node.identifier) ?? "", story)];
		case "footnoteReference":
			return [parseFootnoteReference(node.identifier, story)];
		case "textDirective":
			return parseTextDirective(node, story);
		case "html":
			if (/^<!--[\s\S]*-->$/.test(node.value)) return [];
			throw problemAt(node, story, `HTML is not read here: ${node.value}. The README of edition/ lists what is.`);
		case "image":
		case "imageReference":
			throw problemAt(node, story, 'A picture is written ::picture[Caption]{name=… alt="…"} on a line of its own.');
		default:
			return node satisfies never;
	}
}

function parseText(node: MarkdownOf<"text">, story: StoryContext): string {
	const orphan = /\[\^[^\]\s]+\]/.exec(node.value);
	if (orphan) throw problemAt(node, story, `The footnote ${orphan[0]} has no text: write "${orphan[0]}: …" below.`);
	return node.value.replace(/[ \t]*\n[ \t]*/g, " ");
}

function parseLink(
	node: MarkdownOf<"link" | "linkReference">,
	url: string,
	story: StoryContext,
): Exclude<Inline, string> {
	const target = /^story:([^#]*)(#.+)?$/.exec(url);
	const href = target ? storyHref(target[1] ?? "", target[2] ?? "", node, story) : checkHref(url);
	if (href === undefined) {
		throw problemAt(node, story, `"${url}" is no link: write https://…, mailto:…, /a/path/ or story:slug.`);
	}
	return { kind: "link", href, content: parseInlines(node.children, story) };
}

function storyHref(slug: string, fragment: string, node: MarkdownInline, story: StoryContext): string {
	const target = story.lookup("story", slug);
	if (!target) throw problemAt(node, story, `There is no story "${slug}".`);
	return target.path + fragment;
}

function parseFootnoteReference(identifier: string, story: StoryContext): Inline {
	const known = story.footnotes.get(identifier);
	if (known) return { kind: "footnote-reference", ...known };
	const note = { id: story.uniqueId(`note-${slugOf(identifier)}`), number: story.footnotes.size + 1 };
	story.footnotes.set(identifier, note);
	return { kind: "footnote-reference", ...note };
}

/** `:word` alone is text (a time, a ratio, a smiley); with a label or attributes it must be known. */
function parseTextDirective(node: MarkdownOf<"textDirective">, story: StoryContext): Inline[] {
	const hasAttributes = Object.keys(node.attributes ?? {}).length > 0;
	if (node.children.length === 0 && !hasAttributes) return [sourceOf(node, story)];
	const content = parseInlines(node.children, story);
	if (content.length === 0) throw problemAt(node, story, `":${node.name}" needs its words: :${node.name}[words].`);
	const span = SPANS[node.name];
	if (span) {
		readAttributes(node, story, {});
		return [{ kind: span, content }];
	}
	if (node.name === "abbr") {
		return [{ kind: "abbreviation", title: readAttributes(node, story, { required: ["title"] }).title, content }];
	}
	if (node.name === "lang") {
		return [{ kind: "language", language: readLanguage(node, story), content }];
	}
	throw problemAt(node, story, `":${node.name}" is not known; sub, sup, mark, small, kbd, abbr and lang are.`);
}

function readLanguage(node: MarkdownOf<"textDirective">, story: StoryContext): string {
	const { code } = readAttributes(node, story, { required: ["code"] });
	try {
		return Intl.getCanonicalLocales(code)[0] as string;
	} catch {
		throw problemAt(node, story, `"${code}" is no language code; write one such as fr or pt-BR.`);
	}
}

/** Neighbouring strings become one; empty ones go. */
export function joinText(content: readonly Inline[]): Inline[] {
	const joined: Inline[] = [];
	for (const inline of content) {
		const last = joined.at(-1);
		if (inline === "") continue;
		if (typeof inline === "string" && typeof last === "string") joined[joined.length - 1] = last + inline;
		else joined.push(inline);
	}
	return joined;
}
