import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { texts } from "../texts/texts.ts";
import { Notice } from "../ui/notice.tsx";
import { discussionUrl } from "../urls.ts";

type WayProps = {
	storyPath: string;
	/** Where it leads. */
	page: number;
	query: UseInfiniteQueryResult;
	onShow: (page: number) => void;
};

/** The way to the page after those that are shown. */
export function LaterComments({ query, ...way }: WayProps) {
	const words = texts("discussion");
	return (
		<div className="later-comments my-6">
			{query.isFetchNextPageError && <Notice isUrgent>{words.laterFailed()}</Notice>}
			<PageLink {...way}>{query.isFetchingNextPage ? words.laterLoading() : words.showLater()}</PageLink>
		</div>
	);
}

/** The ways to the page before those that are shown, and to the beginning. */
export function EarlierComments({ query, ...way }: WayProps) {
	const words = texts("discussion");
	return (
		<div className="my-6 flex flex-wrap gap-x-5">
			{query.isFetchPreviousPageError && <Notice isUrgent>{words.earlierFailed()}</Notice>}
			<PageLink {...way}>{query.isFetchingPreviousPage ? words.earlierLoading() : words.showEarlier()}</PageLink>
			{way.page > 1 && (
				<PageLink {...way} page={1}>
					{words.toFirst()}
				</PageLink>
			)}
		</div>
	);
}

/** A page of its own without JavaScript, in place with it. */
function PageLink({
	storyPath,
	page,
	onShow,
	children,
}: Omit<WayProps, "query"> & {
	children: ReactNode;
}) {
	return (
		<a
			href={discussionUrl(storyPath, page)}
			rel="nofollow"
			className="more-comments"
			onClick={(event) => {
				event.preventDefault();
				onShow(page);
			}}
		>
			{children}
		</a>
	);
}
