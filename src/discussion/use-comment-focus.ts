import { useEffect, useRef, useState } from "react";
import type { Comment } from "../model/discussion.ts";

/** Moves the focus to a comment as soon as it is there, unless its reader is writing meanwhile. */
export function useCommentFocus<Root extends HTMLElement>(comments: readonly Comment[]) {
	const root = useRef<Root>(null);
	const [wanted, setWanted] = useState<string>();

	// The page's focus is the browser's.
	useEffect(() => {
		if (wanted === undefined || !comments.some(({ id }) => id === wanted)) return;
		setWanted(undefined);
		const { activeElement } = document;
		if (activeElement instanceof HTMLTextAreaElement && activeElement.value !== "") return;
		root.current?.querySelector<HTMLElement>(`#comment-${CSS.escape(wanted)}`)?.focus();
	}, [wanted, comments]);

	return [root, setWanted] as const;
}
