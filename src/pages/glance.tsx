import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { directionOf } from "../lib/direction-of.ts";
import { formatAge } from "../lib/format-age.ts";
import { importAgain } from "../lib/import-again.ts";
import { useLocale } from "../lib/locale.tsx";
import type { Story, StorySummary } from "../model/story.ts";
import { readStories } from "../reading/history.ts";
import { savedStories } from "../reading/kept-paths.ts";
import { headlineOf } from "../story/headline-of.ts";
import { knownSummary, storyQuery } from "../story/story-queries.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";

/** Between the link and its glance, and between that and the edge of the window, in pixels. */
const GAP = 4;

/**
 * What a link leads to, beside it, before it is followed. It stands after the link for the keyboard too; Escape and a
 * tap elsewhere close it, which the browser does.
 */
export function Glance({ link, onClose }: { link: HTMLAnchorElement; onClose: () => void }) {
	const client = useQueryClient();
	const { language } = useLocale();
	const path = link.pathname;
	const known = knownSummary(client, path);
	const { data: story = known } = useQuery({ ...storyQuery(path), enabled: !known });
	const box = useRef<HTMLDivElement>(null);
	const isKnown = story !== undefined;
	// Where it stands before the page is the browser's to do, and known when its words are here.
	useLayoutEffect(() => {
		if (!isKnown || !box.current?.isConnected) return;
		box.current.showPopover();
		place(box.current, link);
	}, [isKnown, link]);
	const container = link.closest(".card, .see-also");
	if (!story || !container) return null;
	const words = texts("glance");
	return createPortal(
		<div
			ref={box}
			popover="auto"
			role="group"
			aria-label={words.name()}
			className="glance"
			onToggle={({ newState }) => newState === "closed" && onClose()}
		>
			<p lang={story.language} dir={story.direction ?? directionOf(story.headline)} className="glance-headline">
				{headlineOf(story)}
			</p>
			<p className="card-facts">
				<time dateTime={story.published}>{formatAge(story.published, language)}</time>
				<span>{texts("paper").minutes({ count: story.readingMinutes })}</span>
				{readStories.paths().has(path) && <span>{words.read()}</span>}
			</p>
			<p className="glance-ways">
				<SaveFromGlance story={story} />
				<a href={path} target="_blank" rel="noopener">
					{words.newTab()}
				</a>
			</p>
		</div>,
		container,
	);
}

function SaveFromGlance({ story }: { story: StorySummary | Story }) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const words = texts("glance");
	const isSaved = useSyncExternalStore(savedStories.onChange, () => savedStories.has(story.path));
	const toggle = async () => {
		const [{ saveOnDevice }] = await Promise.all([importAgain(() => import("./reading-side.ts")), bringTexts("marks")]);
		const said = await saveOnDevice(client, story, !isSaved);
		if (said !== undefined) announce(said);
	};
	return (
		<Button
			look="plain"
			aria-pressed={isSaved}
			onClick={() => void toggle().catch(() => announce(texts("paper").notLoaded()))}
		>
			{isSaved ? words.saved() : words.save()}
		</Button>
	);
}

/** Below the link, or above it where the window ends; it moves with the page. */
function place(box: HTMLElement, link: HTMLElement): void {
	const at = link.getBoundingClientRect();
	const { width, height } = box.getBoundingClientRect();
	const isBelow = at.bottom + GAP + height <= window.innerHeight || at.top < height + GAP;
	const start = getComputedStyle(link).direction === "rtl" ? at.right - width : at.left;
	const left = Math.max(GAP, Math.min(start, document.documentElement.clientWidth - width - GAP));
	box.style.left = `${left + window.scrollX}px`;
	box.style.top = `${(isBelow ? at.bottom + GAP : at.top - height - GAP) + window.scrollY}px`;
}
