import { allElements, type HtmlElement, type HtmlNode, isElement } from "./html-node.ts";

const CONTROLS = new Set(["label", "button", "select", "textarea", "option", "legend", "script", "style"]);
/** A form with more words than this around its fields is a page set in a form, as some old sites do. */
const MOST_WORDS = 60;

/** Whether a form is there to be filled in: then it leaves with its few words. */
export function isForm(form: HtmlElement): boolean {
	const hasField = allElements(form.children).some(({ name }) => /^(?:input|textarea|select|button)$/.test(name));
	return hasField && countWords(form.children) <= MOST_WORDS;
}

function countWords(nodes: readonly HtmlNode[]): number {
	let count = 0;
	for (const node of nodes) {
		if (!isElement(node)) count += node.split(/\s+/).filter((word) => word !== "").length;
		else if (!CONTROLS.has(node.name)) count += countWords(node.children);
	}
	return count;
}
