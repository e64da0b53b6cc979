import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { openedStory } from "../api/opened-stories.ts";
import { Discussion } from "../discussion/discussion.tsx";
import type { ReplyAttempt } from "../discussion/reply-form.tsx";
import { SourcedQuote } from "../discussion/sourced-quote.tsx";
import { mastheadQuery } from "../front/list-queries.ts";
import type { Block } from "../model/block.ts";
import { bodyText } from "../model/body-text.ts";
import { addHeldReply, dropHeldReplies, readHeldReplies } from "../reading/held-replies.ts";
import { hiddenCommenters } from "../reading/hidden-commenters.ts";
import { takeLeftAt, writeLeftAt } from "../reading/left-at.ts";
import {
	discardDraft,
	readDraft,
	readDraftPlaces,
	readIdentity,
	writeDraft,
	writeIdentity,
} from "../reading/reply-draft.ts";
import { keepSeen, readSeen } from "../reading/seen-comments.ts";
import { seenDiscussions } from "../reading/seen-discussions.ts";
import { readFolded, readOrder, writeFolded, writeOrder } from "../reading/thread-ways.ts";
import { StoryBody } from "../story/story-body.tsx";
import { apiUrls, parseDiscussionPages } from "../urls.ts";
import { replyAttemptKey } from "./attempts.ts";
import { CopyNotice } from "./copy-notice.tsx";
import { createReplyOutbox } from "./create-reply-outbox.ts";
import { leadToWords } from "./lead-to-words.ts";
import { usePaperNavigator } from "./page.ts";
import { useAskedComment } from "./use-asked-comment.ts";

/** Blocks never change place, so their index is their key. */
const commentBody = (blocks: Block[]) =>
	blocks.map((block, index) =>
		block.kind === "quote" && block.source ? (
			// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
			<SourcedQuote key={index} source={block.source} words={bodyText(block.blocks)} leadToWords={leadToWords}>
				<StoryBody blocks={block.blocks} />
			</SourcedQuote>
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
			<StoryBody key={index} blocks={[block]} />
		),
	);

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
	const { state } = usePaperNavigator();
	const [isFirstPage] = useState(() => state().current.id === 0);
	const memory = useMemo(
		() => ({
			readDraft: (parentId: string | undefined) => readDraft(path, parentId),
			readDraftPlaces: () => readDraftPlaces(path),
			writeDraft: (draft: Parameters<typeof writeDraft>[1]) => writeDraft(path, draft),
			discardDraft: (key: string) => discardDraft(path, key),
			readIdentity,
			writeIdentity,
			readHeld: () => readHeldReplies(path),
			addHeld: (comment: Parameters<typeof addHeldReply>[1]) => addHeldReply(path, comment),
			dropHeld: (ids: string[]) => dropHeldReplies(path, ids),
			readFolded: () => readFolded(path),
			writeFolded: (ids: string[]) => writeFolded(path, ids),
			readOrder,
			writeOrder,
			takeLeftAt: () => (isFirstPage ? takeLeftAt(path) : undefined),
			writeLeftAt: (at: Parameters<typeof writeLeftAt>[1]) => writeLeftAt(path, at),
		}),
		[path, isFirstPage],
	);
	const client = useQueryClient();
	const comment = useAskedComment(path, search);
	// Nothing of what a password has opened is ever written to the device.
	const isSecret = openedStory(client, path) !== undefined;
	const newsMemory = useMemo(
		() =>
			isSecret
				? undefined
				: {
						readSeen: () => readSeen(path),
						// The reader's own that the editors let in later are not news on cards either.
						keepSeen: (ids: Iterable<string>, count: number) =>
							keepSeen(path, ids, count + readHeldReplies(path).length),
						onSeenChange: seenDiscussions.onChange,
					},
		[path, isSecret],
	);
	const parameters = new URLSearchParams(search);
	const replies = useSuspenseQuery(mastheadQuery).data.copy?.replies;
	const origin = replies?.kind === "server" ? replies.origin : "";
	const outbox = useMemo(() => createReplyOutbox(path, `${origin}${apiUrls.replies(path)}`), [path, origin]);
	return (
		<Discussion
			storyPath={path}
			postTo={`${origin}${path}`}
			body={commentBody}
			memory={memory}
			outbox={outbox}
			newsMemory={newsMemory}
			hidden={hiddenCommenters}
			asked={{
				page: parseDiscussionPages(search).from,
				replyTo: parameters.get("reply-to") ?? undefined,
				posted: parameters.get("reply") ?? undefined,
				thread: parameters.get("thread") || undefined,
				comment,
			}}
			attempt={client.getQueryData<ReplyAttempt>(replyAttemptKey(path))}
			copyNotice={hasCopyNotice ? undefined : (asOf) => <CopyNotice asOf={asOf} />}
		/>
	);
}
