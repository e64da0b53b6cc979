import { type ReactNode, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { importAgain } from "../lib/import-again.ts";
import { keepInPlace } from "../lib/keep-in-place.ts";
import type { Comment } from "../model/discussion.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import type { Hiding } from "./hiding.ts";

type Sheet = typeof import("./comment-sheet.tsx").CommentSheet;

/** What else can be done with a comment, in a sheet whose code and texts are brought when it is wanted. */
export function useCommentMenu(storyPath: string, hiding: Hiding): [(comment: Comment) => void, ReactNode] {
	const announce = useAnnounce();
	const [open, setOpen] = useState<{ Sheet: Sheet; comment: Comment }>();

	const openMenu = useCallback(
		async (comment: Comment) => {
			try {
				const [{ CommentSheet }] = await Promise.all([
					importAgain(() => import("./comment-sheet.tsx")),
					bringTexts("comment-menu"),
				]);
				setOpen({ Sheet: CommentSheet, comment });
			} catch {
				announce(texts("paper").notLoaded());
			}
		},
		[announce],
	);

	const hide = (comment: Comment) => {
		const place = document.getElementById(`comment-${comment.id}`)?.parentElement;
		if (!place) return;
		let isTaken = false;
		// Others of the same writer fold away above it: what the reader looks at stays where it is.
		keepInPlace(
			() => place,
			() => {
				flushSync(() => {
					isTaken = hiding.hide(comment);
				});
			},
		);
		if (!isTaken) return announce(texts("comment-menu").notKept());
		place.querySelector("button")?.focus({ preventScroll: true });
		announce(texts("comment-menu").isHidden({ name: comment.author.name }));
	};

	const sheet = open && (
		<open.Sheet
			storyPath={storyPath}
			comment={open.comment}
			isHidden={hiding.isHidden(open.comment)}
			onHide={(isWanted) => (isWanted ? hide(open.comment) : hiding.showAgain(open.comment))}
			onClose={() => setOpen(undefined)}
		/>
	);
	return [openMenu, sheet];
}
