import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { discussionQuery } from "../discussion/discussion-queries.ts";
import { mastheadQuery } from "../front/list-queries.ts";
import { LockedStory, type UnlockAttempt } from "../story/locked-story.tsx";
import { storyQuery } from "../story/story-queries.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { unlockAttemptKey } from "./attempts.ts";
import { LockedCopy } from "./locked-copy.tsx";

/** Stands in the place of a locked story's body, and puts the opened one there. */
export function PageLock({ path, original }: { path: string; original: string | undefined }) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	if (masthead.copy) return <LockedCopy original={client.getQueryData(storyQuery(path).queryKey)?.original} />;
	return (
		<LockedStory
			path={path}
			original={original}
			attempt={client.getQueryData<UnlockAttempt>(unlockAttemptKey(path))}
			onOpened={({ story }) => {
				client.setQueryData(storyQuery(path).queryKey, story);
				void client.resetQueries(discussionQuery(path));
				document.querySelector<HTMLElement>("#main h1")?.focus();
				announce(texts("discussion").opened({ headline: story.headline }));
			}}
		/>
	);
}
