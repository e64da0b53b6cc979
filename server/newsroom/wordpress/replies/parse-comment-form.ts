import { allElements, findElement, type HtmlElement, rawText } from "../content/tree/html-node.ts";
import { parseHtml } from "../content/tree/parse-html.ts";

/** The comment form of a story's page, as far as sending it goes. */
export type CommentForm = {
	/** What a browser would send besides what the reader typed: hidden fields, traps left as they are. */
	fields: [name: string, value: string][];
	/** The name of the box that people see; spam filters put one that only machines see in its place. */
	textField: string;
};

/** A form has ten or so; what is over these is no field of a comment form. */
const MOST_FIELDS = 50;
const LONGEST_VALUE = 5_000;

/** What the reader types, and what is made for this reply. */
const OURS = new Set(["author", "email", "url", "comment_post_ID", "comment_parent", "redirect_to", "submit"]);
const UNSENT = new Set(["submit", "button", "image", "reset", "file", "checkbox", "radio"]);

/** The form for comments in a page; undefined when there is none. */
export function parseCommentForm(page: string): CommentForm | undefined {
	const form = findElement(parseHtml(page), (element) => element.name === "form" && isCommentForm(element));
	if (!form) return undefined;
	const controls = [...allElements(form.children)].filter(({ name }) => name === "textarea" || name === "input");
	const texts = controls.filter(({ name }) => name === "textarea");
	const seen = texts.filter((element) => !isHidden(element));
	const text = seen.find((element) => element.attributes.get("id") === "comment") ?? seen[0];
	const textField = text?.attributes.get("name") ?? "";
	if (textField === "") return undefined;
	const fields = controls
		.filter((element) => element !== text && !UNSENT.has(element.attributes.get("type")?.toLowerCase() ?? ""))
		.map((element): [string, string] => [element.attributes.get("name") ?? "", sentValue(element)])
		.filter(([name, value]) => name !== "" && !OURS.has(name) && value.length <= LONGEST_VALUE);
	return { fields: fields.slice(0, MOST_FIELDS), textField };
}

function isCommentForm({ attributes, children }: HtmlElement): boolean {
	return (
		/wp-comments-post\.php/.test(attributes.get("action") ?? "") ||
		findElement(children, (element) => element.attributes.get("name") === "comment_post_ID") !== undefined
	);
}

/** As Antispam Bee and Akismet hide what only machines fill in. */
function isHidden({ attributes }: HtmlElement): boolean {
	const style = attributes.get("style") ?? "";
	return (
		attributes.get("aria-hidden") === "true" ||
		attributes.has("hidden") ||
		/^ak_hp/.test(attributes.get("name") ?? "") ||
		/display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:/i.test(style)
	);
}

function sentValue({ name, attributes, children }: HtmlElement): string {
	return name === "textarea" ? rawText(children) : (attributes.get("value") ?? "");
}
