export type Inspection = {
	/** What is not as it must be, each a sentence. */
	problems: string[];
	/** What is read in the stories' bodies and in comments. */
	words: string;
	/** How many elements were looked at. */
	elements: number;
};

/**
 * Looks at a page as it stands after everything was poked. Stands alone: it is sent to the browser as its source.
 * @param allowed elements and their attributes
 */
export function inspectPage(allowed: Readonly<Record<string, readonly string[]>>): Inspection {
	const problems = new Set<string>();
	// Not by the document's own name for it, which a story may have taken.
	const find = (selector: string) => [...Document.prototype.querySelectorAll.call(document, selector)];
	const main = find("main")[0];
	const regions = [
		...Document.prototype.querySelectorAll.call<Document, [string], NodeListOf<HTMLElement>>(
			document,
			"main article, main .story-body, main .comment, main .similar, main .tags, main .card, main .list-head, main .found-comments, main .search-result",
		),
	].filter((region) => !region.parentElement?.closest("article, .similar, .card"));
	const elements = new Set(regions.flatMap((region) => [region, ...region.querySelectorAll<HTMLElement>("*")]));
	const width = document.documentElement.clientWidth;
	const top = find(".masthead")[0]?.getBoundingClientRect().bottom ?? 0;

	// A tap may have closed them.
	for (const details of find("main details")) details.setAttribute("open", "");
	for (const element of elements) {
		checkMarkup(element);
		checkPlace(element);
	}
	checkDocument();
	return {
		problems: [...problems].slice(0, 30),
		words: regions.map((region) => region.innerText).join("\n"),
		elements: elements.size,
	};

	function checkMarkup(element: Element): void {
		const name = element.localName;
		const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
		if (!known || element.namespaceURI !== "http://www.w3.org/1999/xhtml") {
			problems.add(`There is an element <${name}>.`);
			return;
		}
		for (const { name: attribute, value } of element.attributes) {
			if (attribute !== "class" && !known.includes(attribute))
				problems.add(`<${name}> has an attribute ${attribute}="${value.slice(0, 60)}".`);
			if (attribute === "style" && !/^(?:aspect-ratio: [\d.]+ \/ [\d.]+|view-transition-name: headline);?$/.test(value))
				problems.add(`<${name}> has a style "${value.slice(0, 60)}".`);
			if (attribute === "href" && !/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(value))
				problems.add(`A link leads to ${value.slice(0, 60)}.`);
			if (
				/^(?:src|poster)$/.test(attribute) &&
				!/^(?:https?:\/\/|\/(?!\/)|data:image\/(?:png|jpeg|gif|webp);base64,)/.test(value)
			)
				problems.add(`<${name}> loads ${value.slice(0, 60)}.`);
			if (attribute === "class" && !/^[\w -]*$/.test(value)) problems.add(`There is a class "${value.slice(0, 60)}".`);
		}
		if (element.id !== "") checkId(element);
	}

	function checkId(element: Element): void {
		const { id } = element;
		const isOurs =
			/^(?:comment-[\w-]+|note-\d+(?:-reference)?|footnotes-title)$/.test(id) || /^h[2-4]$/.test(element.localName);
		if (!isOurs || !/^[\p{L}\p{M}\p{N}-]+$/u.test(id))
			problems.add(`<${element.localName}> has the id "${id.slice(0, 60)}".`);
		if (find(`[id=${CSS.escape(id)}]`)[0] !== element) problems.add(`The id "${id.slice(0, 60)}" is there twice.`);
		if (/^(?:root|main|state|reply|discussion|app)$/.test(id))
			problems.add(`A story has taken the page's own id "${id}".`);
	}

	function checkPlace(element: HTMLElement): void {
		const style = getComputedStyle(element);
		// A button that this paper has no use for is nowhere.
		if (style.display === "none") return;
		if (style.position === "fixed" || style.position === "sticky")
			problems.add(`<${element.localName} class="${element.className}"> is ${style.position}.`);
		if (style.position === "absolute" && !element.classList.contains("sr-only") && !isOverCard(element))
			problems.add(`<${element.localName} class="${element.className}"> is out of its place.`);
		if (element.closest(".sr-only, pre, .table-frame, .reply-form")) return;
		const box = element.getBoundingClientRect();
		// Words that can't be broken stand out of their line, and are cut off where the page ends.
		if (box.width === 0 || box.height === 0 || style.display === "inline") return;
		if (box.left < -1 || box.right > width + 1)
			problems.add(
				`<${element.localName} class="${element.className}"> is wider than the page: ${box.left} to ${box.right}.`,
			);
		if (box.top < top - 1) problems.add(`<${element.localName} class="${element.className}"> lies over the masthead.`);
	}

	/** What the device knows of a story stands over the room that its card keeps for it, and reaches no further. */
	function isOverCard(element: HTMLElement): boolean {
		if (!element.matches(".card > .card-muted, .card-facts > :is(button.card-save, span.card-new)")) return false;
		const card = element.closest(".card")?.getBoundingClientRect() ?? new DOMRect();
		const box = element.getBoundingClientRect();
		return box.left >= card.left - 10 && box.right <= card.right + 10 && box.bottom <= card.bottom + 16;
	}

	function checkDocument(): void {
		if (!main) problems.add("The page has no main part.");
		const count = (selector: string) => find(selector).length;
		if (count("base") > 0) problems.add("There is a base address.");
		if (count("meta[http-equiv]") > 0) problems.add("There is an order in a meta element.");
		if (
			count(
				"main iframe, main object, main embed, main frame, main svg, main math, main script, main style, main link",
			) > 0
		)
			problems.add("Something foreign is in the main part.");
		if (count("form:not(.reply-form, .search-form, .find-form, .masthead-search, [role=search])") > 0)
			problems.add("There is a form that is not ours.");
		if (document.documentElement.scrollWidth > width + 1)
			problems.add(`The page scrolls sideways: ${document.documentElement.scrollWidth} in ${width}.`);
		for (const name of ["body", "head", "forms", "cookie", "title", "defaultView", "createElement", "getElementById"]) {
			const value: unknown = Reflect.get(document, name);
			const isContent = value instanceof HTMLElement && elements.has(value);
			if (value === undefined || isContent) problems.add(`document.${name} was taken by the story.`);
		}
		const elsewhere = Document.prototype.createElement.call(document, "iframe") as HTMLIFrameElement;
		document.documentElement.append(elsewhere);
		for (const name of Object.getOwnPropertyNames(elsewhere.contentWindow ?? {})) {
			const value: unknown = Reflect.get(window, name);
			if (value instanceof HTMLElement && elements.has(value)) problems.add(`window.${name} was taken by the story.`);
		}
		elsewhere.remove();
	}
}
