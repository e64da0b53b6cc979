import { useEffect } from "react";
import { formatClock } from "../lib/format-date.ts";
import { useLocale } from "../lib/locale.tsx";
import type { StoryList } from "../model/story.ts";
import { noteVisit } from "../reading/last-visit.ts";
import { texts } from "../texts/texts.ts";
import { NewStories } from "./new-stories.tsx";
import { giveVisitBefore, useVisitBefore } from "./visit.ts";

/** The end of the front page, in a place that is kept free for it: what was new, and that this was all. */
export function FrontEnd({ list }: { list: StoryList }) {
	const words = texts("marks");
	const locale = useLocale();
	const before = useVisitBefore();

	// The visit is this device's, and is noted when the page is seen; an old copy shows nothing new.
	useEffect(() => {
		if (list.asOf !== undefined) return;
		const note = () => {
			if (document.visibilityState === "visible") giveVisitBefore(noteVisit(Date.now()));
		};
		note();
		document.addEventListener("visibilitychange", note);
		return () => document.removeEventListener("visibilitychange", note);
	}, [list]);

	return (
		<>
			{before !== undefined && <p>{endWords(list, before)}</p>}
			<NewStories list={list} />
		</>
	);

	function endWords({ stories, pages }: StoryList, since: number): string {
		const count = stories.filter(({ published }) => Date.parse(published) > since).length;
		const time = formatClock(new Date(since).toISOString(), locale);
		if (count === 0) return words.nothingNew({ time });
		return count === stories.length && pages > 1 ? words.moreNew({ time }) : words.everythingNew({ count, time });
	}
}
