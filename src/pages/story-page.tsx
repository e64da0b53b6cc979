import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue } from "react";
import { Navigate, useLocation } from "react-router";
import { Failure } from "../model/failure.ts";
import type { Story } from "../model/story.ts";
import { SimilarStories } from "../story/similar-stories.tsx";
import { StoryArticle } from "../story/story-article.tsx";
import { knownSummary, storyQuery } from "../story/story-queries.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Notice } from "../ui/notice.tsx";
import { withSlash } from "../urls.ts";
import { AfterStory } from "./after-story.tsx";
import { CopyNotice } from "./copy-notice.tsx";
import { ErrorWords } from "./error-page.tsx";
import { canComeBack, type FailureName, failureWords } from "./failure-words.ts";
import { focusHeadline } from "./focus-headline.ts";
import { Listen } from "./listen.tsx";
import { type PageProps, useNavigationState } from "./page.ts";
import { PictureViewer } from "./picture-viewer.tsx";
import { PrintStory } from "./print-story.tsx";
import { SaveStory } from "./save-story.tsx";
import { ShareStory } from "./share-story.tsx";

/** Few stories are locked: the form comes with the chunk of the discussion. The server draws it whole. */
const PageLock = import.meta.env.SSR
	? (await import("./story-parts.ts")).PageLock
	: lazy(() =>
			Promise.all([import("./story-parts.ts"), bringTexts("discussion")]).then(
				([module]) => ({ default: module.PageLock }),
				() => ({ default: LockMissing }),
			),
		);

function LockMissing() {
	return <Notice>{texts("paper").lockMissing()}</Notice>;
}

/** Leads to where the story is now, unless the reader has left meanwhile. */
function Moved({ to }: { to: string }) {
	const { pathname } = useLocation();
	const isHere = useNavigationState((state) => state.location.pathname === pathname);
	return isHere && <Navigate to={to} replace />;
}

/** Stands in the place of a story's text, below what is known of it. */
function StoryMissing({ kind, again }: { kind: FailureName; again: () => void }) {
	const { title, sentence } = failureWords(kind);
	return (
		<Notice>
			{title}. {sentence}{" "}
			<Button look="quiet" onClick={again}>
				{texts("paper").tryAgain()}
			</Button>
		</Notice>
	);
}

/**
 * A story and what follows it. What is known of it from a card is drawn at once, the rest as it comes; after a tap the
 * head is drawn in the same frame even of a story that is here, the rest in slices that let the device breathe.
 */
export function StoryPage({ isInSlices }: PageProps) {
	const client = useQueryClient();
	const { pathname, search } = useLocation();
	const path = withSlash(pathname);
	const { data: story, error, refetch } = useQuery(storyQuery(path));
	const drawn = useDeferredValue<Story | null | undefined>(story, isInSlices ? null : undefined);
	const known = story ?? knownSummary(client, path);
	if (story && story.path !== path) return <Moved to={story.path} />;
	if (error && !story) {
		if (error instanceof Failure && error.kind === "moved" && error.to) return <Moved to={error.to} />;
		const kind = error instanceof Failure ? error.kind : "unknown";
		if (!known || !canComeBack(kind)) return <ErrorWords kind={kind} />;
		const again = () => void refetch().then(focusHeadline);
		return (
			<StoryArticle key={path} story={known} isHeadOnly>
				<StoryMissing kind={kind} again={again} />
			</StoryArticle>
		);
	}
	return (
		<>
			{drawn?.asOf && <CopyNotice asOf={drawn.asOf} />}
			{known && (
				<StoryArticle
					key={path}
					story={known}
					isHeadOnly={!drawn}
					way={<Listen subject={drawn && !drawn.isLocked ? { kind: "story", story: drawn } : undefined} />}
				>
					{drawn?.isLocked && (
						<Suspense fallback={null}>
							<PageLock path={path} original={drawn.original} />
						</Suspense>
					)}
				</StoryArticle>
			)}
			{drawn && <PictureViewer story={drawn} />}
			{drawn && !drawn.isLocked && <SaveStory story={drawn} />}
			{drawn && !drawn.isLocked && <ShareStory key={`share ${path}`} />}
			{drawn && !drawn.isLocked && <PrintStory path={path} />}
			{drawn && (
				<ErrorBoundary instead={null}>
					<SimilarStories path={path} />
				</ErrorBoundary>
			)}
			{drawn && !drawn.isLocked && <AfterStory path={path} search={search} hasCopyNotice={drawn.asOf !== undefined} />}
		</>
	);
}
