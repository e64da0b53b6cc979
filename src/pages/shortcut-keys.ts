import { addShortcut, shortcutFor } from "../lib/shortcuts.ts";
import { readSettings } from "../reading/settings.ts";
import { texts } from "../texts/texts.ts";
import { findShown } from "./focus-headline.ts";
import { leadToPlace } from "./lead-to-place.ts";

type Ways = { announce: (words: string) => void; goTo: (path: string) => void };

/** Where a list's story is opened. Those of a muted story can't be seen. */
const CARD = ".card-link";

/** The paper's own keys, from now on. Returns how to let go of them. Bring the texts `shortcuts` first. */
export function listenForShortcuts({ announce, goTo }: Ways): () => void {
	const words = texts("shortcuts");
	const step = (by: 1 | -1) => () => {
		const isDone = hasStory(currentPage()) ? goToStory(by, goTo) : focusCard(by);
		if (!isDone) announce(by === 1 ? words.noNext() : words.noPrevious());
	};
	const stops = [
		addShortcut({ key: "j", words: words.nextStory, run: step(1) }),
		addShortcut({ key: "k", words: words.previousStory, run: step(-1) }),
		addShortcut({ key: "s", words: words.save, run: save }),
		addShortcut({ key: "c", words: words.discussion, run: goToDiscussion }),
		addShortcut({ key: "/", words: words.search, run: () => goToSearch(goTo) }),
		addShortcut({ key: "l", words: texts("paper").listen, run: listen }),
		addShortcut({ key: "a", words: texts("paper").appearance, run: () => find(".masthead-look", document)?.click() }),
		addShortcut({ key: "h", words: words.frontPage, run: () => goTo("/") }),
		addShortcut({ key: "?", words: words.sheet, run: () => find("[data-opens=shortcuts]", document)?.click() }),
	];
	const press = (event: KeyboardEvent) => {
		const shortcut = shortcutFor(event);
		if (!shortcut || !readSettings().hasShortcuts) return;
		event.preventDefault();
		shortcut.run();
	};
	// On the way down: React lets no key out of a part of the page whose code has not come.
	document.addEventListener("keydown", press, { capture: true });
	return () => {
		document.removeEventListener("keydown", press, { capture: true });
		for (const stop of stops) stop();
	};
}

/** The story of the card that has the focus, or else the one that is read. */
function save(): void {
	const ofCard = document.activeElement?.closest(".card")?.querySelector<HTMLElement>(".card-save");
	(ofCard ?? find(".save-story [aria-pressed]"))?.click();
}

function find(selector: string, within: ParentNode = currentPage()): HTMLElement | undefined {
	return findShown(within, selector);
}

function currentPage(): ParentNode {
	return document.querySelector(".stacked-page:not([data-hidden])") ?? document;
}

function hasStory(page: ParentNode): boolean {
	return page.querySelector(".story-headline") !== null;
}

/** From the card that has the focus, or else from where the reader is on the page. */
function focusCard(by: 1 | -1): boolean {
	const cards = [...currentPage().querySelectorAll<HTMLElement>(CARD)].filter((card) =>
		card.checkVisibility({ visibilityProperty: true }),
	);
	const focused = document.activeElement?.closest(".card")?.querySelector<HTMLElement>(CARD);
	const at = focused ? cards.indexOf(focused) : -1;
	const isBelow = (card: HTMLElement) => card.getBoundingClientRect().top >= 0;
	const next =
		at !== -1 ? cards[at + by] : by === 1 ? cards.find(isBelow) : cards.filter((card) => !isBelow(card)).at(-1);
	next?.focus();
	return next !== undefined;
}

/** Its neighbours in the list that the reader came from; without one, the similar stories follow it. */
function goToStory(by: 1 | -1, goTo: Ways["goTo"]): boolean {
	const here = location.pathname;
	const behind = [...document.querySelectorAll(".stacked-page[data-hidden]")].reverse();
	// What is similar to the story before this one is no list that the reader came from.
	const lists = behind.filter((page) => !hasStory(page)).map(pathsIn);
	const list = lists.find((paths) => paths.includes(here)) ?? [here, ...pathsIn(currentPage())];
	const next = list[list.indexOf(here) + by];
	if (next) goTo(next);
	return next !== undefined;
}

function pathsIn(page: ParentNode): string[] {
	const links = [...page.querySelectorAll(`.card:not([data-muted]) ${CARD}`)];
	return [...new Set(links.map((link) => link.getAttribute("href") ?? ""))];
}

/** The key that leads there is done with before: the next one says that the reader goes on by themselves. */
function goToDiscussion(): void {
	setTimeout(() => leadToPlace(() => find("#discussion-title") ?? find("#discussion"), undefined));
}

/** Begins; where something is read already, stops and goes on. */
function listen(): void {
	(find("[data-listen-toggle]", document) ?? find(".listen:enabled"))?.click();
}

function goToSearch(goTo: Ways["goTo"]): void {
	const field = find("[type=search]");
	if (field?.closest(".search-form")) field.focus();
	else goTo("/search");
}
