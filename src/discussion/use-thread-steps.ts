import { type RefObject, useEffect, useMemo, useRef } from "react";
import { addShortcut } from "../lib/shortcuts.ts";
import type { Comment } from "../model/discussion.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { commentAtHand, goToComment, nextThread } from "./thread-steps.ts";
import type { ThumbAction } from "./thumb-bar.tsx";

/** A step through the threads, by key and by thumb. Its words are asked for when they are drawn. */
type Step = {
	key: string;
	words: () => string;
	short: () => string;
	isUpwards: boolean;
	run: () => void;
	canRun: () => boolean;
};

/** The steps from the comment that is being read: to the next thread, and to what it answers. As long as it is drawn they are keys, too. */
export function useThreadSteps(
	section: RefObject<HTMLElement | null>,
	comments: readonly Comment[],
	goTo: (id: string) => void,
): readonly ThumbAction[] {
	const announce = useAnnounce();
	const latest = useRef({ comments, goTo });
	latest.current = { comments, goTo };

	const steps = useMemo((): Step[] => {
		const words = texts("discussion");
		const findNext = () => (section.current ? nextThread(section.current) : undefined);
		const findLater = () => section.current?.querySelector<HTMLElement>(".later-comments a");
		const toNextThread = () => {
			const next = findNext();
			if (next) return goToComment(next);
			const later = findLater();
			if (later) later.click();
			else announce(words.noNextThread());
		};
		const findParent = () => {
			const atHand = section.current && commentAtHand(section.current);
			return latest.current.comments.find(({ id }) => atHand?.id === `comment-${id}`)?.parentId;
		};
		const toParent = () => {
			const parent = findParent();
			if (parent !== undefined) latest.current.goTo(parent);
			else announce(words.noParent());
		};
		return [
			{
				key: "t",
				words: words.nextThread,
				short: words.nextThreadShort,
				isUpwards: false,
				run: toNextThread,
				canRun: () => Boolean(findNext() ?? findLater()),
			},
			{
				key: "p",
				words: words.parent,
				short: words.parentShort,
				isUpwards: true,
				run: toParent,
				canRun: () => findParent() !== undefined,
			},
		];
	}, [section, announce]);

	// Keys are the window's.
	useEffect(() => {
		const stops = steps.map(addShortcut);
		return () => {
			for (const stop of stops) stop();
		};
	}, [steps]);

	return steps.map(({ words, short, isUpwards, run, canRun }) => {
		return { words: words(), short: short(), isUpwards, run, canRun };
	});
}
