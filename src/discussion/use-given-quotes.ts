import { useEffect, useEffectEvent } from "react";
import type { Comment } from "../model/discussion.ts";
import type { ReplyQuote } from "../model/reply.ts";
import { type GivenQuote, takeQuotes } from "./given-quotes.ts";
import type { DraftKeeper, DraftPlace } from "./use-draft.ts";

/**
 * Takes the quotations that are put into a reply from elsewhere on the page: one of a comment into an answer to it, one of
 * the story below what is being written, wherever that is.
 */
export function useGivenQuotes({
	storyPath,
	comments,
	isKnown,
	isOpen,
	place,
	draft,
	onQuoted,
}: {
	storyPath: string;
	comments: readonly Comment[];
	/** Whether the discussion is here, and with it whether it takes replies. */
	isKnown: boolean;
	isOpen: boolean;
	/** Where the form stands. */
	place: DraftPlace;
	draft: DraftKeeper;
	/** There is one in the draft of this place. */
	onQuoted: (place: DraftPlace) => void;
}): void {
	const take = useEffectEvent(({ text, commentId }: GivenQuote): boolean => {
		const quoted = comments.find(({ id }) => id === commentId);
		const isMissing = commentId !== undefined && quoted?.status !== "published";
		if (!isOpen || isMissing) return false;
		const from: ReplyQuote["from"] = quoted
			? { kind: "comment", id: quoted.id, name: quoted.author.name }
			: { kind: "story" };
		const to = quoted ? quoted.id : place;
		draft.quote({ text, from }, to);
		onQuoted(to);
		return true;
	});
	// It is asked for from outside React. The form's own effects come before: it has its draft by now.
	useEffect(() => {
		if (isKnown) return takeQuotes(storyPath, (quote) => take(quote));
	}, [isKnown, storyPath]);
}
