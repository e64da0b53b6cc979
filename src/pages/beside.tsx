import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ComponentType, useEffect, useState } from "react";
import { Router } from "react-router";
import { outlineQuery } from "../discussion/discussion-queries.ts";
import { isMetered } from "../lib/connection.ts";
import { storyQuery } from "../story/story-queries.ts";
import { bringTexts } from "../texts/texts.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { withSlash } from "../urls.ts";
import { isNear } from "./after-story.tsx";
import { useNavigationState, usePaperNavigator } from "./page.ts";
import { pageKindOf } from "./page-kind.ts";

type Part = ComponentType<{ path: string }>;

/**
 * What comments say of a sentence, beside it. Its code comes for the first story that comments quote. Where bytes may
 * cost something, not even that is asked before the reader has come near a discussion.
 */
export function Beside() {
	const client = useQueryClient();
	const location = useNavigationState((state) => state.current.location);
	const { router } = usePaperNavigator();
	const isStory = pageKindOf(location.pathname) === "story";
	const path = withSlash(location.pathname);
	const { data: story } = useQuery({ ...storyQuery(path), enabled: false });
	const [Part, setPart] = useState<Part>();
	const isWanted = isStory && story !== undefined && story.commentCount > 0 && !story.isLocked;
	// What the network is like is known to the browser alone.
	useEffect(() => {
		if (!isWanted) return;
		const bring = async () => {
			if (isMetered()) await isNear;
			const { quoted } = await client.fetchQuery(outlineQuery(path));
			if (quoted.length === 0) return;
			const [parts] = await Promise.all([import("./beside-story.tsx"), bringTexts("beside")]);
			setPart(() => parts.BesideStory);
		};
		void bring().catch(() => undefined);
	}, [isWanted, client, path]);
	return (
		isWanted &&
		Part && (
			<ErrorBoundary instead={null}>
				<Router location={location} navigator={router}>
					<Part key={path} path={path} />
				</Router>
			</ErrorBoundary>
		)
	);
}
