import { useEffect, useState } from "react";
import type { DiscussionOutline, QuotedParagraph } from "../model/discussion.ts";
import { type QuotableBlock, quotableBlocks } from "../model/quotable.ts";
import type { Story } from "../model/story.ts";
import { findShown } from "./focus-headline.ts";

/** A paragraph that comments quote, where it is drawn, and what is drawn after it. */
export type QuotedPlace = QuotedParagraph & { block: QuotableBlock; element: HTMLElement; host: HTMLElement };

/** An element of ours after each quoted paragraph of the story on the screen; none before the page answers. */
export function useQuotedPlaces(story: Story | undefined, outline: DiscussionOutline | undefined): QuotedPlace[] {
	const [places, setPlaces] = useState<QuotedPlace[]>([]);
	// The story is drawn elsewhere, perhaps later, and anew when it was edited.
	useEffect(() => {
		const main = document.getElementById("main");
		if (!main || !story || !outline || outline.quoted.length === 0) return;
		let put: QuotedPlace[] = [];
		const look = () => {
			const body = findShown(main, ".story-body[data-alive]");
			if (!body) return;
			observer.disconnect();
			put = putPlaces(body, story, outline);
			setPlaces(put);
		};
		const observer = new MutationObserver(look);
		observer.observe(main, { childList: true, subtree: true, attributeFilter: ["data-alive"] });
		look();
		return () => {
			observer.disconnect();
			for (const { host } of put) host.remove();
			setPlaces([]);
		};
	}, [story, outline]);
	return places;
}

function putPlaces(body: HTMLElement, story: Story, outline: DiscussionOutline): QuotedPlace[] {
	const quotable = quotableBlocks(story.body);
	// One each; what leads into its parts stands before them.
	const elements = [...body.querySelectorAll<HTMLElement>(":scope > :not(.story-contents, .beside)")];
	return outline.quoted.flatMap(({ paragraph, commentIds }) => {
		const block = quotable[paragraph];
		const element = block && elements[story.body.indexOf(block)];
		if (!element) return [];
		const host = document.createElement("div");
		host.className = "beside";
		element.after(host);
		return [{ paragraph, commentIds, block, element, host }];
	});
}
