import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense } from "react";
import { Navigate, useLocation } from "react-router";
import type { ReplyAttempt } from "../discussion/reply-form.tsx";
import { Failure } from "../model/failure.ts";
import type { UnlockAttempt } from "../story/locked-story.tsx";
import { SimilarStories } from "../story/similar-stories.tsx";
import { StoryArticle } from "../story/story-article.tsx";
import { knownSummary, storyQuery } from "../story/story-queries.ts";
import { withSlash } from "../urls.ts";
import { CopyNotice } from "./copy-notice.tsx";
import { ErrorWords } from "./error-page.tsx";
import { PageDiscussion } from "./page-discussion.tsx";
import { PageLock } from "./page-lock.tsx";

/** A story and what follows it. What is known of it from a card is drawn at once, the rest as it comes. */
export function StoryPage() {
	const client = useQueryClient();
	const location = useLocation();
	const path = withSlash(location.pathname);
	const { data: story, error } = useQuery(storyQuery(path));
	const known = story ?? knownSummary(client, path);
	if (story && story.path !== path) return <Navigate to={story.path} replace />;
	if (error && !story) {
		if (error instanceof Failure && error.kind === "moved" && error.to) return <Navigate to={error.to} replace />;
		return <ErrorWords kind={error instanceof Failure ? error.kind : "unknown"} />;
	}
	return (
		<>
			{story?.asOf && <CopyNotice asOf={story.asOf} />}
			{known && (
				<StoryArticle key={path} story={known}>
					{story?.isLocked && (
						<Suspense fallback={null}>
							<PageLock
								key={path}
								path={path}
								original={story.original}
								attempt={client.getQueryData<UnlockAttempt>(unlockAttemptKey(path))}
							/>
						</Suspense>
					)}
				</StoryArticle>
			)}
			{story && <SimilarStories path={path} />}
			{story && !story.isLocked && (
				<Suspense fallback={<p className="part-waiting">The discussion is on its way…</p>}>
					<PageDiscussion
						key={path}
						path={path}
						search={location.search}
						attempt={client.getQueryData<ReplyAttempt>(replyAttemptKey(path))}
						hasCopyNotice={story.asOf !== undefined}
					/>
				</Suspense>
			)}
		</>
	);
}

/** Where the server leaves what became of a password that was posted without JavaScript. */
export function unlockAttemptKey(path: string) {
	return ["unlock-attempt", path];
}

/** Where the server leaves a reply that was posted without JavaScript and not taken. */
export function replyAttemptKey(path: string) {
	return ["reply-attempt", path];
}
