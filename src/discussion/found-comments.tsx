import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocale } from "../lib/locale.tsx";
import type { FoundComment } from "../model/discussion.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { findCommentsQuery } from "./discussion-queries.ts";
import type { FindCommentsProps } from "./find-comments.tsx";
import { FoundCommentRow } from "./found-comment-row.tsx";

/** What was found, twenty at a time; says how many there are. */
export function FoundComments({
	storyPath,
	query,
	onShow,
	onClose,
}: FindCommentsProps & { query: string; onClose: () => void }) {
	const announce = useAnnounce();
	const { language } = useLocale();
	const [trouble, setTrouble] = useState<string>();
	const found = useInfiniteQuery(findCommentsQuery(storyPath, query));
	const total = found.data?.pages[0]?.total;
	const words = total === undefined ? undefined : foundWords(total, query, language);

	// Those who listen to the page hear what the others see.
	useEffect(() => {
		if (words !== undefined) announce(words);
	}, [words, announce]);

	const show = async (comment: FoundComment) => {
		setTrouble(undefined);
		try {
			const isThere = await onShow(comment);
			if (!isThere) setTrouble("That comment is not where it was: it has moved, or is gone. Look for it again.");
		} catch {
			setTrouble("That part of the discussion could not be loaded. Try again.");
		}
	};

	if (found.isPending) return <p className="find-words">Looking…</p>;
	if (!found.data) {
		return (
			<Notice isUrgent>
				The comments could not be searched.{" "}
				<Button look="quiet" onClick={() => void found.refetch()}>
					Try again
				</Button>
			</Notice>
		);
	}
	return (
		<>
			<p className="find-words">
				{words}{" "}
				<Button look="quiet" onClick={onClose}>
					Close what was found
				</Button>
			</p>
			{total === 0 && (
				<p className="find-words">Every word must stand in the comment or the name above it. Try fewer words.</p>
			)}
			{trouble && <Notice isUrgent>{trouble}</Notice>}
			<ol className="found-comments">
				{found.data.pages
					.flatMap(({ results }) => results)
					.map((comment) => (
						<li key={comment.id}>
							<FoundCommentRow storyPath={storyPath} found={comment} onShow={show} />
						</li>
					))}
			</ol>
			{found.hasNextPage && (
				<Button look="quiet" onClick={() => void found.fetchNextPage()}>
					{found.isFetchingNextPage ? "Looking on…" : "Show more of what was found"}
				</Button>
			)}
		</>
	);
}

function foundWords(total: number, query: string, language: string): string {
	if (total === 0) return `No comment was found for “${query}”.`;
	return `${total === 1 ? "1 comment" : `${total.toLocaleString(language)} comments`} found for “${query}”`;
}
