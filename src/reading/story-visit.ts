import { onView } from "../lib/on-view.ts";
import { digestOf, findChanges, type ReadStory } from "./find-changes.ts";
import { findPlace, type Place, placeAt } from "./find-place.ts";
import { findRead, isEndSeen, leadTo, type Paragraph, paragraphsOf, shareBefore } from "./paragraphs.ts";
import { keepReadStory, readStoryOf } from "./read-stories.ts";
import { dropPlace, keepPlace, readPlace } from "./story-places.ts";

/** A story of which less was read, as a share of it, was not begun. */
const BEGUN = 0.1;
/** How often what was read is looked at while the page moves, in milliseconds. */
const PAUSE = 250;

const HIGHLIGHT = "changed-paragraphs";

export type StoryVisit = ReturnType<typeof beginVisit>;

/** What a visit knows of the story before it: nothing of it need be there. */
type Options = {
	path: string;
	body: HTMLElement;
	/** False where the reader comes to a place of the story, not to its beginning. */
	isOffering: boolean;
	/** False for an old copy, beside which what was read is the newer. */
	isComparing: boolean;
	/** Something of what the visit tells is another. */
	onChange: () => void;
};

/** From a story's being shown until it is left: keeps how far it is read, and tells what has changed since it was read. */
export function beginVisit({ path, body, isOffering, isComparing, onChange }: Options) {
	let paragraphs: Paragraph[] = [];
	let digests: string[] = [];
	let known: ReadStory | undefined;
	let isKnown = false;
	let changed: Paragraph[] = [];
	const seen = new Set<string>();
	let shownChange = -1;
	let areChangesShown = true;
	let furthest = -1;
	let index = 0;
	let isFinished = false;
	let offered: Place | undefined = isOffering ? readPlace(path) : undefined;
	let timer: number | undefined;
	let stopWatching: (() => void)[] = [];

	const offeredIndex = () =>
		offered
			? findPlace(
					paragraphs.map(({ text }) => text),
					offered,
				)
			: -1;

	/** The page may be drawn anew while it is read. */
	function look(): void {
		paragraphs = paragraphsOf(body);
		digests = paragraphs.map(({ text }) => digestOf(text));
		const changes = known && areChangesShown ? findChanges(digests, known) : [];
		changed = changes.map((each) => paragraphs[each] as Paragraph);
		for (const stop of stopWatching) stop();
		stopWatching = changes.map((each) =>
			onView((paragraphs[each] as Paragraph).element, () => {
				seen.add(digests[each] as string);
				void keepDigests();
			}),
		);
		tint(changed);
		settle();
	}

	function settle(): void {
		timer = undefined;
		if (paragraphs.length === 0 || !body.checkVisibility()) return;
		index = findRead(paragraphs);
		isFinished ||= isEndSeen(paragraphs);
		furthest = Math.max(furthest, isFinished ? paragraphs.length - 1 : index);
		const isBegun = shareBefore(paragraphs, index) >= BEGUN;
		if (isFinished || offeredIndex() <= index) {
			offered = undefined;
			if (isFinished) dropPlace(path);
			else if (isBegun)
				keepPlace(
					path,
					placeAt(
						paragraphs.map(({ text }) => text),
						index,
					),
				);
		}
		if (isFinished || isBegun) void keepDigests();
		onChange();
	}

	/** Keeps what the reader has seen: what was read once, and is as it was, stays known. */
	async function keepDigests(): Promise<void> {
		if (!isKnown || !isComparing) return;
		const before = new Set(known?.digests);
		const unseen = new Set(changed.map(({ text }) => digestOf(text)).filter((digest) => !seen.has(digest)));
		const read = digests.filter(
			(digest, each) => (before.has(digest) || seen.has(digest) || each <= furthest) && !unseen.has(digest),
		);
		await keepReadStory({ path, digests: read, isWhole: isFinished || known?.isWhole === true }).catch(() => {});
	}

	const schedule = () => {
		timer ??= window.setTimeout(settle, PAUSE);
	};
	const observer = new MutationObserver(look);
	observer.observe(body, { childList: true, characterData: true, subtree: true });
	window.addEventListener("scroll", schedule, { passive: true });
	window.addEventListener("resize", schedule, { passive: true });
	window.addEventListener("pagehide", settle);
	look();
	// Where the device keeps nothing, nothing is known, and nothing is kept.
	void readStoryOf(path).then(
		(story) => {
			known = isComparing ? story : undefined;
			isKnown = true;
			look();
		},
		() => {},
	);

	return {
		/** How many paragraphs are not as they were; none once that was put away. */
		changes: () => changed.length,
		isPlaceOffered: () => offered !== undefined,
		/** The share of the story that is left: from here, or from the place that is offered. */
		left: () => 1 - shareBefore(paragraphs, offered ? offeredIndex() : index),
		isBeingRead: () =>
			!isFinished && paragraphs.length > 0 && (paragraphs[0] as Paragraph).element.getBoundingClientRect().top < 0,
		goToPlace(): void {
			const place = paragraphs[offeredIndex()];
			offered = undefined;
			if (place) leadTo(place);
			onChange();
		},
		goToNextChange(): void {
			shownChange = (shownChange + 1) % changed.length;
			const next = changed[shownChange];
			if (next) leadTo(next);
		},
		/** Puts away what is told: changes first, then the place. What was put away counts as seen. */
		putAway(): void {
			if (changed.length > 0) {
				for (const { text } of changed) seen.add(digestOf(text));
				void keepDigests();
				areChangesShown = false;
				look();
			} else {
				offered = undefined;
				onChange();
			}
		},
		end(): void {
			clearTimeout(timer);
			observer.disconnect();
			window.removeEventListener("scroll", schedule);
			window.removeEventListener("resize", schedule);
			window.removeEventListener("pagehide", settle);
			for (const stop of stopWatching) stop();
			tint([]);
		},
	};
}

/** Tints paragraphs without touching their markup, where the browser can do that. */
function tint(paragraphs: readonly Paragraph[]): void {
	if (!("highlights" in CSS)) return;
	if (paragraphs.length === 0) {
		CSS.highlights.delete(HIGHLIGHT);
		return;
	}
	const ranges = paragraphs.map(({ element }) => {
		const range = new Range();
		range.selectNodeContents(element);
		return range;
	});
	CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
