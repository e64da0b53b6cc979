import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Comment } from "../model/discussion.ts";
import type { DraftKeeper, DraftPlace } from "./use-draft.ts";

/**
 * Where the reply form stands, and in which other places a draft was left. It opens where the reader was last; `asked`
 * is what the address says instead.
 */
export function useFormPlace(
	draft: DraftKeeper,
	comments: readonly Comment[] | undefined,
	{ section, asked }: { section: RefObject<HTMLElement | null>; asked: DraftPlace },
) {
	const [place, setPlace] = useState(asked);
	/** Counts the times that the form is drawn anew to show another text in the same place. */
	const [round, setRound] = useState(0);
	/** Counts the times that it was opened by its reader. */
	const [opened, setOpened] = useState(0);
	const [drafts, setDrafts] = useState<readonly DraftPlace[]>([]);
	const parent = useAnswered(comments ?? [], place);
	const hasComments = comments !== undefined;

	const lookAtDrafts = useCallback(() => setDrafts(draft.places()), [draft]);

	/** Chosen once: comments that come later do not move the form. */
	const openLast = useEffectEvent(() => {
		const [last] = draft.places();
		lookAtDrafts();
		setPlace((current) => current ?? (comments?.some(({ id }) => id === last) ? last : undefined));
	});

	// The device is known only in the browser, and what is answered only when the comments are here.
	useEffect(() => {
		if (hasComments) openLast();
	}, [hasComments]);

	const move = useCallback(
		(to: DraftPlace) => {
			setPlace(to);
			lookAtDrafts();
		},
		[lookAtDrafts],
	);
	/** Moves the form and goes there. */
	const open = useCallback(
		(to: DraftPlace) => {
			move(to);
			setOpened((current) => current + 1);
		},
		[move],
	);
	/** Takes the form away from what it answers, whose reader stays there; where that is not shown, the form stands alone. */
	const cancel = useCallback(() => {
		const answered = place === undefined ? null : document.getElementById(`comment-${place}`);
		const way = answered?.querySelector<HTMLElement>(".comment-actions .comment-reply");
		if (!way) return open(undefined);
		move(undefined);
		way.focus({ preventScroll: true });
	}, [place, move, open]);
	// The focus is the browser's, and the field is there when the form has been drawn in its new place.
	useEffect(() => {
		if (opened > 0) section.current?.querySelector("textarea")?.focus();
	}, [opened, section]);

	const drawAnew = useCallback(() => {
		setRound((current) => current + 1);
		lookAtDrafts();
	}, [lookAtDrafts]);

	const draftsAt = useMemo(() => sortDrafts(drafts, comments ?? [], parent?.id), [drafts, comments, parent]);
	return { parent, round, draftsAt, move, open, cancel, drawAnew };
}

/** Drafts in other places than the form's: under comments that are shown, under others, and whether there is one below all. */
function sortDrafts(drafts: readonly DraftPlace[], comments: readonly Comment[], formPlace: DraftPlace) {
	const shown = new Set(comments.map(({ id }) => id));
	const answers = drafts.filter((place): place is string => place !== undefined && place !== formPlace);
	return {
		comments: new Set(answers.filter((place) => shown.has(place))),
		elsewhere: answers.filter((place) => !shown.has(place)),
		hasOwn: formPlace !== undefined && drafts.includes(undefined),
	};
}

/** The comment that is being answered, also when the page that it stood on is not shown any more. */
function useAnswered(comments: readonly Comment[], id: string | undefined): Comment | undefined {
	const [kept, setKept] = useState<Comment>();
	const shown = useMemo(() => comments.find((comment) => comment.id === id), [comments, id]);
	if (shown && shown !== kept) setKept(shown);
	if (shown) return shown;
	return kept?.id === id ? kept : undefined;
}
