import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

// One tilde stays a tilde ("~5 km"); two strike.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective);

/** Markdown with tables, footnotes and directives as a syntax tree; never fails. */
export function parseMarkdown(source: string) {
	return processor.parse(source);
}

export type MarkdownRoot = ReturnType<typeof parseMarkdown>;
export type MarkdownNode = MarkdownRoot["children"][number];
export type MarkdownOf<Type extends MarkdownNode["type"]> = Extract<MarkdownNode, { type: Type }>;
export type MarkdownInline = MarkdownOf<"paragraph">["children"][number];
export type Directive = MarkdownOf<"textDirective" | "leafDirective" | "containerDirective">;
