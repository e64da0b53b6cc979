import { lazy, memo, Suspense, useEffect, useState } from "react";
import { importAgain } from "../lib/import-again.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Notice } from "../ui/notice.tsx";
import { isCommentPlace } from "../urls.ts";
import { useNavigationState } from "./page.ts";
import { useNear } from "./use-near.ts";

/** Settled when the reader first comes near a discussion. */
export const { promise: isNear, resolve: comeNear } = Promise.withResolvers<void>();

/** A try that failed is made again when the network is back, or after this many milliseconds. */
const PAUSE = 10_000;
const { promise: hasFailed, resolve: fail } = Promise.withResolvers<void>();

/**
 * The discussion is a chunk of its own that is fetched when the reader comes near it: until then what the server has
 * drawn stands there, and works as without JavaScript. The server draws it whole.
 */
const PageDiscussion = import.meta.env.SSR
	? (await import("./story-parts.ts")).PageDiscussion
	: lazy(async () => {
			await isNear;
			return { default: (await bringParts()).PageDiscussion };
		});

/** Never gives up: in the place of what the server has drawn, with what was typed into it, a refusal would be a loss. */
async function bringParts() {
	for (;;) {
		try {
			const [parts] = await Promise.all([importAgain(() => import("./story-parts.ts")), bringTexts("discussion")]);
			return parts;
		} catch {
			fail();
			await new Promise((again) => {
				window.addEventListener("online", again, { once: true });
				setTimeout(again, PAUSE);
			});
		}
	}
}

/** Stands where the server has drawn nothing, until the code is here. */
function DiscussionWaiting() {
	const [isMissing, setIsMissing] = useState(false);
	// Whether the code can be had is the network's to tell.
	useEffect(() => void hasFailed.then(() => setIsMissing(true)), []);
	if (isMissing) return <DiscussionMissing />;
	return (
		<p id="discussion" className="part-waiting">
			{texts("paper").discussionUnderway()}
		</p>
	);
}

/** Its code could not be fetched, or has failed; the story is not touched by that. */
function DiscussionMissing() {
	return (
		<div id="discussion" className="discussion">
			<Notice>{texts("paper").discussionMissing()}</Notice>
		</div>
	);
}

/**
 * What follows a story: its discussion. Drawn anew only for another story: whatever changes above it before its code
 * is here would put a waiting line in the place of what the server has drawn.
 */
export const AfterStory = memo(function AfterStory(props: { path: string; search: string; hasCopyNotice: boolean }) {
	const watch = useNear(comeNear);
	const isAsked = useNavigationState(({ location }) => isCommentPlace(location.hash));
	// A comment that the address names may stand on a page that is not drawn: the discussion has to bring it.
	useEffect(() => {
		if (isAsked) comeNear();
	}, [isAsked]);
	return (
		<div ref={watch}>
			<ErrorBoundary instead={<DiscussionMissing />}>
				<Suspense fallback={<DiscussionWaiting />}>
					<PageDiscussion {...props} />
				</Suspense>
			</ErrorBoundary>
		</div>
	);
});
