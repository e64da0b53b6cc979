import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { apiOf } from "../api/query-client.ts";
import { listQuery } from "../front/list-queries.ts";
import { askAtPace } from "../lib/ask-at-pace.ts";
import type { StoryList } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { clearBadge, setBadge } from "./badge.ts";
import { focusHeadline } from "./focus-headline.ts";
import { useNavigationState } from "./page.ts";

/** Every three minutes; a newsroom that does not answer more and more seldom. */
const PACE = { shortest: 3 * 60_000, longest: 60 * 60_000, onReturn: 60_000, whenQuiet: 1, whenFailed: 2 };

/** Says over the front page how many stories have come since it was drawn. Nothing moves until the reader wants them. */
export function NewStories({ list }: { list: StoryList }) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const words = texts("marks");
	const isHere = useNavigationState(({ location }) => location.pathname === "/");
	const [latest, setLatest] = useState<StoryList>();
	const count = latest ? countNew(latest, list) : 0;

	// When to ask is the clock's and the window's to say.
	useEffect(() => {
		if (!isHere) return;
		const drawnAt = client.getQueryState(listQuery("/", 1).queryKey)?.dataUpdatedAt ?? 0;
		const ask = async (): Promise<boolean> => {
			const answer = await apiOf(client).list("/", 1);
			if (answer.asOf === undefined) setLatest(answer);
			return true;
		};
		return askAtPace(ask, PACE, Date.now() - drawnAt);
	}, [client, isHere]);

	// The icon of an installed paper is the system's.
	useEffect(() => {
		if (count === 0) return;
		announce(words.newStories({ count }));
		setBadge(count);
		return clearBadge;
	}, [count, announce, words]);

	if (!latest || count === 0 || !isHere) return null;
	const show = () => {
		flushSync(() => client.setQueryData(listQuery("/", 1).queryKey, latest));
		window.scrollTo(0, 0);
		focusHeadline();
	};
	return (
		<button type="button" className="new-stories" onClick={show}>
			{words.newStories({ count })}
		</button>
	);
}

/** What has come in at the front; what has moved up from the next page is not new. */
function countNew(latest: StoryList, shown: StoryList): number {
	const known = new Set(shown.stories.map(({ path }) => path));
	const oldest = shown.stories.reduce((least, { published }) => (published < least ? published : least), "9");
	return latest.stories.filter(({ path, published }) => !known.has(path) && published > oldest).length;
}
