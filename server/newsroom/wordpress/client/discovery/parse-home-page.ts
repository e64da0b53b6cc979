import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";

/** What the site's home page says of itself; whatever it does not say is missing. */
export type HomePageFacts = {
	/** BCP 47. */
	language?: string;
	/** Of `<link rel="https://api.w.org/">`. */
	apiHref?: string;
	/** What the site calls itself: `og:site_name`, else the title. */
	title?: string;
};

/** Heads are long on sites with many plugins, but what is looked for stands in the first part. */
const MOST_CHARACTERS = 512 * 1024;

export function parseHomePage(html: string): HomePageFacts {
	const head = html.slice(0, MOST_CHARACTERS).split(/<body[\s>]/i, 1)[0] ?? "";
	const elements = parseElements(head);
	const language = parseLanguage(elements.find(is("html"))?.properties.lang);
	const api = elements.filter(is("link")).find((link) => relations(link).includes("https://api.w.org/"));
	const apiHref = api?.properties.href;
	const siteName = elements.filter(is("meta")).find((meta) => meta.properties.property === "og:site_name");
	const title = text(siteName?.properties.content) ?? text(titleText(elements.find(is("title"))));
	return {
		...(language !== undefined && { language }),
		...(typeof apiHref === "string" && { apiHref }),
		...(title !== undefined && { title }),
	};
}

/** A tag as BCP 47 writes it, also from "en_US"; undefined for what is none. */
export function parseLanguage(lang: unknown): string | undefined {
	if (typeof lang !== "string") return undefined;
	try {
		return Intl.getCanonicalLocales(lang.trim().replaceAll("_", "-"))[0];
	} catch {
		return undefined;
	}
}

function parseElements(head: string): Element[] {
	try {
		return [...elementsOf(fromHtml(head))];
	} catch (error) {
		// Elements nested deeper than the parser's stack: no page of a paper.
		if (error instanceof RangeError) return [];
		throw error;
	}
}

function* elementsOf(root: Root): Generator<Element> {
	const waiting = [...root.children];
	for (let node = waiting.shift(); node; node = waiting.shift()) {
		if (node.type !== "element") continue;
		yield node;
		waiting.unshift(...node.children);
	}
}

function is(name: string) {
	return (element: Element) => element.tagName === name;
}

function relations(link: Element): string[] {
	const { rel } = link.properties;
	return Array.isArray(rel) ? rel.map((name) => String(name).toLowerCase()) : [];
}

function titleText(title: Element | undefined): string | undefined {
	const child = title?.children[0];
	return child?.type === "text" ? child.value : undefined;
}

function text(value: unknown): string | undefined {
	const words = typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, 200) : "";
	return words === "" ? undefined : words;
}
