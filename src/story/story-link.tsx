import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { isMetered, isSavingData } from "../lib/connection.ts";
import { onView } from "../lib/on-view.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { joinHeadlines } from "./headline-transition.ts";
import { storyQuery } from "./story-queries.ts";

/**
 * A link to a story. Its data is fetched ahead when the reader shows interest (pointer, focus, touch) and, on a
 * connection that costs nothing, when it stands in view; never under Save-Data.
 */
export function StoryLink({ path, className, children }: { path: string; className?: string; children: ReactNode }) {
	const client = useQueryClient();
	const link = useRef<HTMLAnchorElement>(null);
	const fetchAhead = () => {
		if (!isSavingData()) void client.prefetchQuery(storyQuery(path));
	};

	// Watching the viewport is the browser's, outside React.
	useEffect(() => {
		if (!link.current || isMetered()) return;
		return onView(link.current, () => void client.prefetchQuery(storyQuery(path)));
	}, [client, path]);

	return (
		<PaperLink
			ref={link}
			to={path}
			className={className}
			viewTransition={joinHeadlines}
			onPointerEnter={fetchAhead}
			onFocus={fetchAhead}
			onTouchStart={fetchAhead}
		>
			{children}
		</PaperLink>
	);
}
