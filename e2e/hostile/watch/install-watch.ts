/** What the watch in a page offers to the tests; it stands at `window.hostileWatch`. */
export type Watch = {
	/** What has happened that no page of ours does: "alert", "policy script-src-elem inline", "error x is not defined". */
	happened: string[];
	/** Does to each element what a reader can: looks, hovers, taps, types, sends; and every event that it has a handler for. */
	poke(root: ParentNode): void;
};

declare global {
	interface Window {
		hostileWatch: Watch;
	}
}

/**
 * Runs in each page and frame before any script of theirs, in both browsers. Stands alone: it is sent to the browser as
 * its source.
 */
export function installWatch(): void {
	const happened: string[] = [];
	const say = (what: string) => {
		if (happened.length < 200) happened.push(what.slice(0, 200));
	};
	const caught = (name: string) => () => say(name);

	for (const name of ["alert", "confirm", "prompt", "print", "open", "postMessage"] as const) {
		Object.defineProperty(window, name, { value: caught(name), configurable: true, writable: true });
	}
	for (const name of ["write", "writeln"] as const) Document.prototype[name] = caught(`document.${name}`);
	for (const name of ["setTimeout", "setInterval"] as const) {
		const timer = window[name].bind(window) as (...words: unknown[]) => number;
		const watched = (work: unknown, ...more: unknown[]) => {
			if (typeof work !== "string") return timer(work, ...more);
			say(`${name} with text`);
			return 0;
		};
		Object.defineProperty(window, name, { value: watched, configurable: true, writable: true });
	}
	window.addEventListener("error", (event) => {
		if (event instanceof ErrorEvent) say(`error ${event.message}`);
	});
	window.addEventListener("unhandledrejection", (event) => say(`rejection ${String(event.reason)}`));
	document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
		say(`policy ${effectiveDirective} ${blockedURI}`),
	);

	/** A link to another page is where a reader would go; all else that a tap does is done. */
	const stay = (event: Event) => {
		const target = event.target instanceof Element ? event.target.closest("a, area") : null;
		const scheme = target && "protocol" in target ? String(target.protocol) : "";
		if (/^(?:https?|mailto|tel):$/.test(scheme)) event.preventDefault();
	};
	const EVENTS =
		"pointerover mouseover mousedown mouseup keydown keyup beforeinput input change submit toggle animationend";
	const poke = (root: ParentNode) => {
		window.addEventListener("click", stay, true);
		const all = [...root.querySelectorAll<HTMLElement>("*")];
		// Each focus lays the page out: of ten thousand links every hundredth is enough.
		const step = all.length > 5000 ? 100 : 1;
		for (const element of all.filter((_, at) => at % step === 0)) {
			// Ours, with tests of its own: it would post replies, search, print and stand before the page.
			if (element.closest(".reply-form, .find-comments, .comment-reply, .search-form, .print-ways, [data-opens]"))
				continue;
			const own = element.getAttributeNames().flatMap((name) => (/^on[a-z]+$/i.test(name) ? [name.slice(2)] : []));
			const isOurPicture = element.localName === "img" && own.length === 0;
			for (const name of isOurPicture ? ["mouseover"] : [...EVENTS.split(" "), ...own]) {
				const bubbles = !/^(?:load|focus|blur|error|submit|reset|resize|scroll|pageshow)$/.test(name);
				element.dispatchEvent(new Event(name.toLowerCase(), { bubbles, cancelable: true }));
			}
			if (element instanceof HTMLDetailsElement) element.open = true;
			element.focus?.({ preventScroll: true });
			element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
			element.blur?.();
		}
	};
	Object.defineProperty(window, "hostileWatch", { value: { happened, poke } satisfies Watch });
}
