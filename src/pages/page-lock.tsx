import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { lazy } from "react";
import { discussionQuery } from "../discussion/discussion-queries.ts";
import { mastheadQuery } from "../front/list-queries.ts";
import type { UnlockAttempt } from "../story/locked-story.tsx";
import { storyQuery } from "../story/story-queries.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Notice } from "../ui/notice.tsx";
import { LockedCopy } from "./locked-copy.tsx";

/** Few stories are locked: the form comes with the chunk of the discussion. The server draws it whole. */
const LockedStory = import.meta.env.SSR
	? (await import("./story-parts.ts")).LockedStory
	: lazy(() =>
			import("./story-parts.ts").then(
				(module) => ({ default: module.LockedStory }),
				() => ({ default: LockMissing }),
			),
		);

function LockMissing() {
	return (
		<Notice>This story needs a password. The form for it could not be loaded; reload the page to try again.</Notice>
	);
}

/** Stands in the place of a locked story's body, and puts the opened one there. */
export function PageLock({
	path,
	original,
	attempt,
}: {
	path: string;
	original: string | undefined;
	attempt: UnlockAttempt | undefined;
}) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	if (masthead.copy) return <LockedCopy original={client.getQueryData(storyQuery(path).queryKey)?.original} />;
	return (
		<LockedStory
			path={path}
			original={original}
			attempt={attempt}
			onOpened={({ story }) => {
				client.setQueryData(storyQuery(path).queryKey, story);
				void client.resetQueries(discussionQuery(path));
				document.querySelector<HTMLElement>("#main h1")?.focus();
				announce(`Opened: ${story.headline}`);
			}}
		/>
	);
}
