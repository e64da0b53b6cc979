import { type RefObject, useEffect, useRef, useState } from "react";
import type { Comment } from "../model/discussion.ts";

/**
 * Moves the focus to a comment as soon as it is there, unless its reader is writing meanwhile. `bring` is asked for one
 * that is among the comments and can't be seen: folded away, or too deep, or in another thread than the one that is shown.
 */
export function useCommentFocus(
	root: RefObject<HTMLElement | null>,
	comments: readonly Comment[],
	bring: (id: string, isFolded: boolean) => void,
) {
	const [wanted, setWanted] = useState<string>();
	const asked = useRef<string>(undefined);

	// The page's focus is the browser's. Each drawing may be the one that brings the comment.
	useEffect(() => {
		if (wanted === undefined || !comments.some(({ id }) => id === wanted)) return;
		const element = root.current?.querySelector<HTMLElement>(`#comment-${CSS.escape(wanted)}`);
		if ((!element || element.closest("[hidden]")) && asked.current !== wanted) {
			asked.current = wanted;
			bring(wanted, element !== null && element !== undefined);
			return;
		}
		if (!element) return;
		asked.current = undefined;
		setWanted(undefined);
		const { activeElement } = document;
		if (activeElement instanceof HTMLTextAreaElement && activeElement.value !== "") return;
		element.focus();
	});

	return setWanted;
}
