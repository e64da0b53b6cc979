import { useRef } from "react";
import { addLateSheet } from "../lib/late-sheet.ts";
import { texts } from "../texts/texts.ts";
import { Notice } from "../ui/notice.tsx";
import { ClosedDiscussion } from "./closed-discussion.tsx";
import { DiscussionNotices } from "./discussion-notices.tsx";
import type { DiscussionProps } from "./discussion-props.ts";
import { DraftsElsewhere } from "./drafts-elsewhere.tsx";
import { FEWEST_TO_FIND, FindComments } from "./find-comments.tsx";
import { FoundElsewhere } from "./found-elsewhere.tsx";
import { KeepPlace } from "./keep-place.tsx";
import styles from "./late.css?inline";
import { MissingCommentNotice } from "./missing-comment-notice.tsx";
import { EarlierComments, LaterComments } from "./more-comments.tsx";
import { NewCount, NewsBar, NextNew } from "./news-bar.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { PinnedComments } from "./pinned-comments.tsx";
import { ReaderSideContext } from "./reader-side.ts";
import { ReplyForm } from "./reply-form.tsx";
import { ThreadHead } from "./thread-head.tsx";
import { ThreadList } from "./thread-list.tsx";
import { ThumbBar } from "./thumb-bar.tsx";
import { type Reading, useReading } from "./use-reading.ts";
import { useWaitingReplies } from "./use-waiting-replies.ts";
import { useWriting, type Writing } from "./use-writing.ts";

// What only the script draws; what the server draws has its styles in every page.
addLateSheet(styles);

/** A story's discussion: threads and the form to join them. Its failure never touches the story. */
export function Discussion(props: DiscussionProps) {
	const { storyPath, postTo, body, memory, outbox, asked, attempt, copyNotice } = props;
	const words = texts("discussion");
	const section = useRef<HTMLElement>(null);
	// Asked for when the outbox tells something: then all of this is drawn.
	const replies = useWaitingReplies(outbox, {
		onReplies: (kept) => writing.told.onReplies(kept),
		onArrived: (arrived) => writing.told.onArrived(arrived),
		onRefused: (why) => writing.told.onRefused(why),
	});
	const reading: Reading = useReading(props, section, replies);
	const writing: Writing = useWriting(props, section, reading);
	const { shown, find, news } = reading;
	const { query, from, comments, first, last } = shown;
	const { threads, root, goesOn, folded, marked, missing, goTo, ways, leaveThread } = reading.threads;
	const { parent, place, isOpen, draft, draftsAt, takingBack } = writing;
	const form = isOpen && (
		<ReplyForm
			key={`${parent?.id ?? "own"} ${writing.round}`}
			post={writing.post}
			postTo={postTo}
			answering={parent && { parent, cancel: writing.cancel }}
			memory={memory}
			draft={draft}
			attempt={attempt}
			onSent={writing.onSent}
		/>
	);

	return (
		<section ref={section} id="discussion" className="discussion" aria-labelledby="discussion-title">
			<NewsBar {...reading.newsBar} />
			<h2 id="discussion-title" tabIndex={-1} className="part-title">
				{first && first.count > 0 ? texts("paper").comments({ count: first.count }) : words.title()}
				<NewCount news={news} />
			</h2>
			<DiscussionNotices
				storyPath={storyPath}
				posted={asked.posted}
				first={first}
				from={from}
				isEmpty={comments.length === 0}
				query={query}
				copyNotice={copyNotice}
			/>
			{missing && <MissingCommentNotice missing={missing} onAgain={goTo} />}
			{root === undefined && !find.isOn && first?.pinned && <PinnedComments comments={first.pinned} body={body} />}
			{first && first.count >= FEWEST_TO_FIND && <FindComments find={find} />}
			{root === undefined && (threads.length > 1 || (first?.pages ?? 0) > 1) && (
				<OrderChoice
					order={shown.order}
					sort={shown.sort}
					memory={memory}
					isPlaceAsked={asked.page > 1 || asked.comment !== undefined}
				/>
			)}
			{root !== undefined && <ThreadHead storyPath={storyPath} onLeave={leaveThread} />}
			{root === undefined && first && first.page > 1 && !find.isOn && (
				<EarlierComments storyPath={storyPath} page={first.page - 1} query={query} onShow={reading.showPage} />
			)}
			{comments.length > 0 && (
				<ReaderSideContext value={reading.side}>
					<div>
						<KeepPlace of={comments} order={shown.order}>
							<ThreadList
								threads={find.threads}
								form={place && form ? { ...place, node: form } : undefined}
								drafts={draftsAt.comments}
								waiting={{ replies: shown.waiting, actions: takingBack.actions }}
								folded={find.isOn ? undefined : folded}
								marked={marked}
								ways={ways}
								body={body}
								replyWay={writing.replyWay}
							/>
						</KeepPlace>
						<ThumbBar actions={reading.steps}>
							<NextNew news={news} onNext={reading.newsBar.onNext} />
						</ThumbBar>
					</div>
				</ReaderSideContext>
			)}
			<FoundElsewhere storyPath={storyPath} find={find} onShow={reading.showFound} />
			{last && last.page < last.pages && !find.isOn && (root === undefined || goesOn(last.comments.at(-1))) && (
				<LaterComments storyPath={storyPath} page={last.page + 1} query={query} onShow={reading.showPage} />
			)}
			{first && !isOpen && (
				<ClosedDiscussion
					key={writing.round}
					isEmpty={comments.length === 0}
					replyAt={first.replyAt}
					draft={draft}
					attempt={attempt}
				/>
			)}
			{takingBack.outcome && takingBack.outcome !== "taken" && (
				<Notice isUrgent>{words[`not-taken-${takingBack.outcome}`]()}</Notice>
			)}
			{isOpen && (
				<DraftsElsewhere
					hasOwn={draftsAt.hasOwn}
					count={draftsAt.elsewhere.length}
					onOwn={() => writing.open(undefined)}
					onElsewhere={writing.moveDraftsHere}
				/>
			)}
			{!place && form}
			{reading.menu}
		</section>
	);
}
