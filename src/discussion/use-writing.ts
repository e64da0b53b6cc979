import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, useMemo, useRef } from "react";
import type { Comment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { ancestorsOf } from "./build-threads.ts";
import { waitingId } from "./build-waiting-comment.ts";
import type { ReplyWay } from "./comment.tsx";
import type { DiscussionProps } from "./discussion-props.ts";
import { discussionKey } from "./discussion-queries.ts";
import { insertComment } from "./insert-comment.ts";
import { showText } from "./reply-fields.ts";
import type { SentReply } from "./reply-form.tsx";
import { refusalTrouble } from "./reply-trouble.ts";
import { useDraft } from "./use-draft.ts";
import { useFormPlace } from "./use-form-place.ts";
import { useGivenQuotes } from "./use-given-quotes.ts";
import { usePostReply } from "./use-post-reply.ts";
import type { Reading } from "./use-reading.ts";
import { useWaitingActions } from "./use-waiting-actions.ts";
import type { WaitingWatcher } from "./use-waiting-replies.ts";

export type Writing = ReturnType<typeof useWriting>;

/** What is written in a discussion: drafts, where the form stands, and what becomes of what was sent. */
export function useWriting(
	{ storyPath, postTo, memory, outbox, asked, attempt }: DiscussionProps,
	section: RefObject<HTMLElement | null>,
	{ shown, threads, find, news }: Reading,
) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const words = texts("discussion");
	const draft = useDraft(memory);
	const post = usePostReply(storyPath, outbox);
	const { comments, first, from } = shown;
	const { focusOn } = threads;
	const isOpen = first?.isOpen ?? false;
	const { parent, round, draftsAt, move, open, cancel, drawAnew } = useFormPlace(draft, first && comments, {
		section,
		asked: attempt?.input.parentId ?? asked.replyTo,
	});
	useGivenQuotes({
		storyPath,
		comments,
		isKnown: first !== undefined,
		isOpen,
		place: parent?.id,
		draft,
		onQuoted: (place) => {
			const form = section.current?.querySelector<HTMLFormElement>(".reply-form");
			if (form && place === parent?.id) showText(form, draft.current(place).text);
			open(place);
		},
	});
	const replyWay = useMemo((): ReplyWay | undefined => {
		if (!isOpen) return undefined;
		const page = from > 1 ? `comments=${from}&` : "";
		return { hrefOf: (id) => `${postTo}?${page}reply-to=${encodeURIComponent(id)}#reply`, open: ({ id }) => open(id) };
	}, [isOpen, from, postTo, open]);

	const showStored = (comment: Comment) => {
		news.addOwn(comment.id);
		if (comment.status === "held") shown.addHeld(comment);
		else client.setQueriesData({ queryKey: discussionKey(storyPath) }, insertComment(comment));
		announce(comment.status === "held" ? words["news-held"]() : words["news-posted"]());
	};
	const onSent = ({ place, key, posted, isFormGone }: SentReply) => {
		// A form that the reader has opened under another comment meanwhile stays there.
		if (parent?.id === place) move(undefined);
		if (isFormGone) drawAnew();
		if (posted.kind === "stored") showStored(posted.comment);
		else announce(words["news-waiting"]());
		focusOn(posted.kind === "stored" ? posted.comment.id : waitingId(key));
	};
	/** The place of the last reply that waited and had the focus: it is gone a moment before it is known that it has arrived. */
	const lastFocused = useRef<string>(undefined);
	/** What the outbox tells. */
	const told: WaitingWatcher = {
		onReplies: (kept) => {
			lastFocused.current = section.current?.querySelector(".comment-waiting:focus-within")?.id ?? lastFocused.current;
			if (draft.leave(kept.map(({ key }) => key))) drawAnew();
		},
		onArrived: ({ key, comment }) => {
			if (draft.leave([key])) drawAnew();
			const place = `comment-${waitingId(key)}`;
			if (comment) {
				const isFocusLost = document.activeElement === document.body && lastFocused.current === place;
				const isAtIt = document.activeElement?.closest(".comment")?.id === place;
				showStored(comment);
				if (isAtIt || isFocusLost) focusOn(comment.id);
				return;
			}
			void client.invalidateQueries({ queryKey: discussionKey(storyPath) });
			announce(words["news-arrived-before"]());
		},
		onRefused: (why) => announce(words["news-refused"]({ sentence: refusalTrouble(why).sentence })),
	};
	const takingBack = useWaitingActions({
		outbox,
		draft,
		canOpen: (place) => isOpen && (place === undefined || comments.some(({ id }) => id === place)),
		onTakenBack: ({ outcome, place, isEdit }) => {
			drawAnew();
			if (isEdit && outcome === "taken") {
				// What was said of it is true no more.
				announce("");
				return open(place);
			}
			announce(outcome === "taken" ? words["news-withdrawn"]() : words[`not-taken-${outcome}`]());
			section.current?.querySelector("h2")?.focus();
		},
	});

	const below = useMemo(() => new Set(parent && ancestorsOf(comments, parent.id)), [comments, parent]);
	/** The comment that the form stands under, and those that this one stands below. */
	const place =
		parent && comments.includes(parent) && find.isShown(parent.id) ? { under: parent.id, below } : undefined;
	const moveDraftsHere = () => {
		for (const place of draftsAt.elsewhere) draft.moveToOwn(place);
		open(undefined);
		drawAnew();
	};
	return {
		draft,
		post,
		isOpen,
		parent,
		place,
		round,
		draftsAt,
		open,
		cancel,
		moveDraftsHere,
		replyWay,
		onSent,
		told,
		takingBack,
	};
}
