import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { commentsQuery } from "../discussion/discussion-queries.ts";
import { importAgain } from "../lib/import-again.ts";
import { bodyText } from "../model/body-text.ts";
import type { DiscussionOutline } from "../model/discussion.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { PaperLink } from "../ui/paper-link.tsx";
import { BesideComment } from "./beside-comment.tsx";
import { placeBeside } from "./place-beside.ts";
import type { QuotedPlace } from "./use-quoted-places.ts";

/** As many comments stand beside a paragraph; the others in the discussion. */
const MOST = 20;

/** The comments that quote a paragraph: in the margin where there is room, on a phone at the bottom of the screen. */
export function BesideSheet({
	path,
	place,
	outline,
	onClose,
}: {
	path: string;
	place: QuotedPlace;
	outline: DiscussionOutline;
	onClose: () => void;
}) {
	const { paragraph, commentIds, block, element, host } = place;
	const words = texts("beside");
	const announce = useAnnounce();
	const box = useRef<HTMLDivElement>(null);
	const [trouble, setTrouble] = useState<string>();
	const wanted = outline.comments.filter(({ id }) => commentIds.includes(id)).slice(0, MOST);
	const comments = useQuery(commentsQuery(path, wanted));
	const quotations = (comments.data ?? []).flatMap(({ body }) =>
		body.flatMap((each) =>
			each.kind === "quote" && each.source?.kind === "story" && each.source.paragraph === paragraph
				? [bodyText(each.blocks)]
				: [],
		),
	);

	const close = () => box.current?.hidePopover();
	// Where it stands before the page is the browser's to do; with the focus, which it gives back.
	useLayoutEffect(() => {
		box.current?.showPopover();
		box.current?.focus();
	}, []);
	const drawn = comments.data;
	// It is as high as what has come, with the styles that have come.
	useLayoutEffect(() => {
		const sheet = box.current;
		if (!sheet) return;
		const sizes = new ResizeObserver(() => placeBeside(sheet, { element, host }));
		sizes.observe(sheet);
		return () => sizes.disconnect();
	}, [element, host]);
	const mark = useEffectEvent(async (signal: AbortSignal) => {
		const { markQuotedWords } = await importAgain(() => import("./story-parts.ts"));
		if (!signal.aborted) signal.addEventListener("abort", markQuotedWords(element, quotations));
	});
	// What is spoken of is marked as long as it is.
	useEffect(() => {
		const closing = new AbortController();
		if (drawn) void mark(closing.signal).catch(() => undefined);
		return () => closing.abort();
	}, [drawn]);

	const quote = async () => {
		try {
			const [{ quoteInReply }] = await Promise.all([importAgain(() => import("./share.ts")), bringTexts("share")]);
			close();
			const isQuoted = await quoteInReply({ text: quotations[0] ?? bodyText([block]) });
			announce(isQuoted ? texts("share").quoted() : texts("share").noForm());
		} catch {
			setTrouble(texts("paper").notLoaded());
		}
	};
	const rest = commentIds.length - wanted.length;
	return (
		<div
			ref={box}
			popover="auto"
			role="dialog"
			tabIndex={-1}
			aria-label={words.count({ count: commentIds.length })}
			className="beside-sheet"
			onToggle={({ newState }) => newState === "closed" && onClose()}
		>
			<p className="beside-head">
				<b>{words.count({ count: commentIds.length })}</b>
				<Button look="quiet" onClick={close}>
					{words.close()}
				</Button>
			</p>
			{comments.isPending && <p>{words.underway()}</p>}
			{comments.isError && (
				<p role="alert">
					{words.notLoaded()}{" "}
					<Button look="quiet" onClick={() => void comments.refetch()}>
						{texts("paper").tryAgain()}
					</Button>
				</p>
			)}
			<ol>
				{comments.data?.map((comment) => (
					<li key={comment.id}>
						<BesideComment comment={comment} paragraph={paragraph} onFollow={close} />
					</li>
				))}
			</ol>
			{rest > 0 && (
				<PaperLink to="#discussion" className="comment-reply" onClick={close}>
					{words.more({ count: rest })}
				</PaperLink>
			)}
			{trouble && <p role="alert">{trouble}</p>}
			<Button look="plain" onClick={() => void quote()}>
				{words.quote()}
			</Button>
		</div>
	);
}
