import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue } from "react";
import { Navigate, useLocation } from "react-router";
import { Failure } from "../model/failure.ts";
import type { Story } from "../model/story.ts";
import { SimilarStories } from "../story/similar-stories.tsx";
import { StoryArticle } from "../story/story-article.tsx";
import { knownSummary, storyQuery } from "../story/story-queries.ts";
import { Notice } from "../ui/notice.tsx";
import { withSlash } from "../urls.ts";
import { AfterStory } from "./after-story.tsx";
import { CopyNotice } from "./copy-notice.tsx";
import { ErrorWords } from "./error-page.tsx";
import { type PageProps, useNavigationState } from "./page.ts";

/** Few stories are locked: the form comes with the chunk of the discussion. The server draws it whole. */
const PageLock = import.meta.env.SSR
	? (await import("./story-parts.ts")).PageLock
	: lazy(() =>
			import("./story-parts.ts").then(
				(module) => ({ default: module.PageLock }),
				() => ({ default: LockMissing }),
			),
		);

function LockMissing() {
	return (
		<Notice>This story needs a password. The form for it could not be loaded; reload the page to try again.</Notice>
	);
}

/** Leads to where the story is now, unless the reader has left meanwhile. */
function Moved({ to }: { to: string }) {
	const { pathname } = useLocation();
	const isHere = useNavigationState((state) => state.location.pathname === pathname);
	return isHere && <Navigate to={to} replace />;
}

/**
 * A story and what follows it. What is known of it from a card is drawn at once, the rest as it comes; after a tap the
 * head is drawn in the same frame even of a story that is here, the rest in slices that let the device breathe.
 */
export function StoryPage({ isInSlices }: PageProps) {
	const client = useQueryClient();
	const { pathname, search } = useLocation();
	const path = withSlash(pathname);
	const { data: story, error } = useQuery(storyQuery(path));
	const drawn = useDeferredValue<Story | null | undefined>(story, isInSlices ? null : undefined);
	const known = story ?? knownSummary(client, path);
	if (story && story.path !== path) return <Moved to={story.path} />;
	if (error && !story) {
		if (error instanceof Failure && error.kind === "moved" && error.to) return <Moved to={error.to} />;
		return <ErrorWords kind={error instanceof Failure ? error.kind : "unknown"} />;
	}
	return (
		<>
			{drawn?.asOf && <CopyNotice asOf={drawn.asOf} />}
			{known && (
				<StoryArticle key={path} story={known} isHeadOnly={!drawn}>
					{drawn?.isLocked && (
						<Suspense fallback={null}>
							<PageLock path={path} original={drawn.original} />
						</Suspense>
					)}
				</StoryArticle>
			)}
			{drawn && <SimilarStories path={path} />}
			{drawn && !drawn.isLocked && <AfterStory path={path} search={search} hasCopyNotice={drawn.asOf !== undefined} />}
		</>
	);
}
