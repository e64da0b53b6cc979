import { createContext, useContext, useSyncExternalStore } from "react";
import type { Comment } from "../model/discussion.ts";
import type { Hiding } from "./hiding.ts";
import type { News } from "./news.ts";

/** What this reader's device adds to each comment. It is the same value every time: comments listen to what is in it. */
export type ReaderSide = {
	news: News;
	hiding: Hiding;
	/** Opens what else can be done with a comment. */
	openMenu: (comment: Comment) => void;
};

export const ReaderSideContext = createContext<ReaderSide | undefined>(undefined);

/** None where comments are drawn without a reader. */
export function useReaderSide(): ReaderSide | undefined {
	return useContext(ReaderSideContext);
}

const noListener = () => () => {};

/** Whether a comment is one that came since the last visit and was not seen yet; the server knows of no visits. */
export function useIsNew(id: string): boolean {
	const news = useReaderSide()?.news;
	return useSyncExternalStore(
		news?.onChange ?? noListener,
		() => news?.isNew(id) ?? false,
		() => false,
	);
}

/** How a comment stands to whom the reader has hidden. `hiddenHere`: its writer was hidden just now, from it. */
export function useHiding({ id, author }: Comment): "shown" | "hidden" | "hiddenHere" {
	const hiding = useReaderSide()?.hiding;
	return useSyncExternalStore(
		hiding?.onChange ?? noListener,
		() => hiding?.stateOf(id, author) ?? "shown",
		() => "shown" as const,
	);
}
