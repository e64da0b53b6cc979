import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, useMemo } from "react";
import type { ReplyAttempt } from "../discussion/reply-form.tsx";
import { mastheadQuery } from "../front/list-queries.ts";
import { addHeldReply, dropHeldReplies, readHeldReplies } from "../reading/held-replies.ts";
import { discardDraft, readDraft, readIdentity, writeDraft, writeIdentity } from "../reading/reply-draft.ts";
import { StoryBody } from "../story/story-body.tsx";
import { Notice } from "../ui/notice.tsx";
import { CopyNotice } from "./copy-notice.tsx";

/** The discussion is a chunk of its own: the story is alive before it. The server draws it whole. */
const Discussion = import.meta.env.SSR
	? (await import("./story-parts.ts")).Discussion
	: lazy(() =>
			import("./story-parts.ts").then(
				(module) => ({ default: module.Discussion }),
				() => ({ default: DiscussionMissing }),
			),
		);

/** Its code could not be fetched; the story is not touched by that. */
function DiscussionMissing() {
	return (
		<div className="discussion">
			<Notice>The discussion could not be loaded. Reload the page to try again.</Notice>
		</div>
	);
}

/** The discussion of a story, given what it needs of the story's look and of this device. */
export function PageDiscussion({
	path,
	search,
	attempt,
	hasCopyNotice,
}: {
	path: string;
	search: string;
	attempt: ReplyAttempt | undefined;
	/** Whether the page has already said that it is a copy. */
	hasCopyNotice: boolean;
}) {
	const memory = useMemo(
		() => ({
			readDraft: () => readDraft(path),
			writeDraft: (draft: Parameters<typeof writeDraft>[1]) => writeDraft(path, draft),
			discardDraft: (key: string) => discardDraft(path, key),
			readIdentity,
			writeIdentity,
			readHeld: () => readHeldReplies(path),
			addHeld: (comment: Parameters<typeof addHeldReply>[1]) => addHeldReply(path, comment),
			dropHeld: (ids: string[]) => dropHeldReplies(path, ids),
		}),
		[path],
	);
	const parameters = new URLSearchParams(search);
	const replies = useSuspenseQuery(mastheadQuery).data.copy?.replies;
	return (
		<Discussion
			storyPath={path}
			postTo={replies?.kind === "server" ? `${replies.origin}${path}` : path}
			body={(blocks) => <StoryBody blocks={blocks} />}
			memory={memory}
			asked={{ replyTo: parameters.get("reply-to") ?? undefined, posted: parameters.get("reply") ?? undefined }}
			attempt={attempt}
			copyNotice={hasCopyNotice ? undefined : (asOf) => <CopyNotice asOf={asOf} />}
		/>
	);
}
