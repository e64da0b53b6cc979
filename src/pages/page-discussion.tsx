import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Discussion } from "../discussion/discussion.tsx";
import type { ReplyAttempt } from "../discussion/reply-form.tsx";
import { mastheadQuery } from "../front/list-queries.ts";
import type { Block } from "../model/block.ts";
import { addHeldReply, dropHeldReplies, readHeldReplies } from "../reading/held-replies.ts";
import { discardDraft, readDraft, readIdentity, writeDraft, writeIdentity } from "../reading/reply-draft.ts";
import { StoryBody } from "../story/story-body.tsx";
import { parseDiscussionPages } from "../urls.ts";
import { replyAttemptKey } from "./attempts.ts";
import { CopyNotice } from "./copy-notice.tsx";

const commentBody = (blocks: Block[]) => <StoryBody blocks={blocks} />;

/** The discussion of a story, given what it needs of the story's look and of this device. */
export function PageDiscussion({
	path,
	search,
	hasCopyNotice,
}: {
	path: string;
	search: string;
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
	const client = useQueryClient();
	const parameters = new URLSearchParams(search);
	const replies = useSuspenseQuery(mastheadQuery).data.copy?.replies;
	return (
		<Discussion
			storyPath={path}
			postTo={replies?.kind === "server" ? `${replies.origin}${path}` : path}
			body={commentBody}
			memory={memory}
			asked={{
				page: parseDiscussionPages(search).from,
				replyTo: parameters.get("reply-to") ?? undefined,
				posted: parameters.get("reply") ?? undefined,
			}}
			attempt={client.getQueryData<ReplyAttempt>(replyAttemptKey(path))}
			copyNotice={hasCopyNotice ? undefined : (asOf) => <CopyNotice asOf={asOf} />}
		/>
	);
}
