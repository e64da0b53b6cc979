import { lazy, memo, Suspense } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Notice } from "../ui/notice.tsx";
import { useNear } from "./use-near.ts";

const { promise: isNear, resolve: comeNear } = Promise.withResolvers<void>();

/**
 * The discussion is a chunk of its own that is fetched when the reader comes near it: until then what the server has
 * drawn stands there, and works as without JavaScript. The server draws it whole.
 */
const PageDiscussion = import.meta.env.SSR
	? (await import("./story-parts.ts")).PageDiscussion
	: lazy(() =>
			isNear
				.then(() => import("./story-parts.ts"))
				.then(
					(module) => ({ default: module.PageDiscussion }),
					() => ({ default: DiscussionMissing }),
				),
		);

/** Its code could not be fetched, or has failed; the story is not touched by that. */
function DiscussionMissing() {
	return (
		<div className="discussion">
			<Notice>The discussion could not be loaded. Reload the page to try again.</Notice>
		</div>
	);
}

/**
 * What follows a story: its discussion. Drawn anew only for another story: whatever changes above it before its code
 * is here would put a waiting line in the place of what the server has drawn.
 */
export const AfterStory = memo(function AfterStory(props: { path: string; search: string; hasCopyNotice: boolean }) {
	const watch = useNear(comeNear);
	return (
		<div ref={watch}>
			<ErrorBoundary instead={<DiscussionMissing />}>
				<Suspense fallback={<p className="part-waiting">The discussion is on its way…</p>}>
					<PageDiscussion {...props} />
				</Suspense>
			</ErrorBoundary>
		</div>
	);
});
