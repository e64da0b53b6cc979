import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Comment } from "../model/discussion.ts";
import { checkReply, type ReplyField, type ReplyInput, type ReplyProblem } from "../model/reply.ts";
import type { NoForGood } from "../model/waiting-reply.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Field, TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { textWith } from "../ui/text-with.tsx";
import { focusFirst, inputOf, keepIdentity, noteTyping, readForm, restoreForm, writeText } from "./reply-fields.ts";
import type { ReplyMemory } from "./reply-memory.ts";
import { attemptTrouble, type ReplyTrouble } from "./reply-trouble.ts";
import { ReplyTroubleWords } from "./reply-trouble-words.tsx";
import { isKnownProblem, problemSentence, sendFailureSentence } from "./reply-words.ts";
import type { DraftKeeper, DraftPlace } from "./use-draft.ts";
import type { Posted, PostReply } from "./use-post-reply.ts";

/** A reply that was posted without JavaScript and not taken: the form comes back with what was typed. */
export type ReplyAttempt = {
	input: ReplyInput;
	outcome: NoForGood;
};

/** A reply that has left the form: it is at the newsroom, or waits to be sent. */
export type SentReply = {
	place: DraftPlace;
	key: string;
	posted: Extract<Posted, { kind: "stored" | "waiting" }>;
	/** Whether the form that it was written in is gone: another one stands in its place, or none. */
	isFormGone: boolean;
};

export type ReplyFormProps = {
	post: PostReply;
	/** Where it posts without JavaScript: the story's own address, in a copy of the paper perhaps another origin's. */
	postTo: string;
	/** The comment that is answered, and the way out of that; none for a comment of its own. */
	answering: { parent: Comment; cancel: () => void } | undefined;
	memory: ReplyMemory;
	draft: DraftKeeper;
	attempt: ReplyAttempt | undefined;
	onSent: (sent: SentReply) => void;
};

/** The reply form. Its fields are the browser's own (uncontrolled): what was typed before the script arrived stays. */
export function ReplyForm({ post, postTo, answering, memory, draft, attempt, onSent }: ReplyFormProps) {
	const words = texts("discussion");
	const parent = answering?.parent;
	const place = parent?.id;
	const form = useRef<HTMLFormElement>(null);
	const sendRow = useRef<HTMLDivElement>(null);
	const isSending = useRef(false);
	const [problems, setProblems] = useState<ReplyProblem[]>(() => problemsOf(attempt?.outcome));
	const [trouble, setTrouble] = useState<ReplyTrouble | undefined>(() => attemptTrouble(attempt?.outcome));
	const [hasOldDraft, setHasOldDraft] = useState(false);
	const [mayHaveArrived, setMayHaveArrived] = useState(false);
	const [isPosting, setIsPosting] = useState(false);
	const announce = useAnnounce();

	// The draft and the saved name are on this device only, so they come after the server's HTML.
	useEffect(() => {
		if (form.current) restoreForm(form.current, draft, { place, isRemembered: memory.readIdentity() !== undefined });
		setHasOldDraft(draft.isFromBefore(place));
		setMayHaveArrived(draft.current(place).mayHaveArrived ?? false);
	}, [draft, memory, place]);

	// Words typed before the script was here are in the field and nowhere else yet.
	useEffect(() => {
		if (form.current) form.current.dataset.alive = "";
		const typed = form.current && inputOf(form.current, "text")?.value;
		if (typed && typed !== draft.current(place).text) draft.startAnew(typed, place);
	}, [draft, place]);

	const keepTyped = () => {
		if (!form.current) return;
		noteTyping(form.current);
		const { text, name, email, website = "" } = readForm(form.current, parent);
		draft.update(text, place);
		draft.updateIdentity({ name, email, website });
		setHasOldDraft(draft.isFromBefore(place));
	};

	/** Shows what is kept in this place now; nothing, most of the time. */
	const showDraft = (shown: HTMLFormElement) => {
		writeText(shown, draft.current(place).text);
		setHasOldDraft(draft.isFromBefore(place));
		setMayHaveArrived(draft.current(place).mayHaveArrived ?? false);
	};

	const discardDraft = () => {
		if (!form.current) return;
		draft.discard(place);
		showDraft(form.current);
		inputOf(form.current, "text")?.focus();
	};

	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		// The form may be gone when the answer comes: moved under another comment, or left with its page.
		const sent = event.currentTarget;
		if (isSending.current) return;
		const typed = readForm(sent, parent);
		draft.update(typed.text, place);
		const quotes = draft.quotesIn(place);
		const input = { ...typed, ...(quotes.length > 0 && { quotes }) };
		const found = checkReply(input);
		setProblems(found);
		setTrouble(undefined);
		announce("");
		if (found.length > 0) return focusFirst(sent, found);

		isSending.current = true;
		setIsPosting(true);
		const key = draft.sendKey(place);
		const posted = await post(input, key, draft.current(place).mayHaveArrived ?? false);
		isSending.current = false;
		setIsPosting(false);
		if (posted.kind === "stored" || posted.kind === "waiting") {
			keepIdentity(sent, input, memory);
			draft.settle(input.text, place);
			showDraft(sent);
			return onSent({ place, key, posted, isFormGone: !sent.isConnected });
		}
		// Another tab with the same draft may have left it to the outbox meanwhile.
		draft.update(draft.current(place).text, place);
		const problemsFound = problemsOf(posted);
		setProblems(problemsFound);
		const isUnnamed = posted.kind === "invalid" && problemsFound.length === 0;
		setTrouble(isUnnamed ? { sentence: sendFailureSentence("bad-answer") } : troubleOf(posted));
		focusFirst(sent, problemsFound);
	};

	// What went wrong and the way to try again are brought into view.
	useEffect(() => {
		if (trouble) sendRow.current?.scrollIntoView?.({ block: "nearest" });
	}, [trouble]);

	const problemOf = (field: ReplyField) => {
		const problem = problems.find((candidate) => candidate.field === field);
		return problem && problemSentence(problem);
	};

	return (
		<form
			ref={form}
			method="post"
			// Without JavaScript a refusal is a page of its own: it opens where it says what is wrong.
			action={`${postTo}#reply`}
			onSubmit={submit}
			onInput={keepTyped}
			noValidate
			id="reply"
			className="reply-form"
			aria-labelledby="reply-title"
		>
			<div className="reply-head">
				<h3 id="reply-title" className="reply-title">
					{parent ? textWith(words.replyTo, { name: <bdi>{parent.author.name}</bdi> }) : words.leaveReply()}
				</h3>
				{answering && (
					<Button look="quiet" onClick={answering.cancel}>
						{words.cancelReply()}
					</Button>
				)}
			</div>
			<p className="mb-4 font-sans text-sm text-ink-soft">
				{textWith(words.required, { mark: <span className="text-accent">*</span> })}
			</p>
			{hasOldDraft && (
				<Notice>
					{words.keptBefore()}{" "}
					<Button look="quiet" onClick={discardDraft}>
						{words.discardIt()}
					</Button>
				</Notice>
			)}
			{mayHaveArrived && <Notice>{words.mayHaveArrived()}</Notice>}
			{parent && <input type="hidden" name="parentId" value={parent.id} />}
			<TextField
				label={words.comment()}
				name="text"
				required
				autoComplete="off"
				defaultValue={attempt?.input.text}
				problem={problemOf("text")}
			/>
			<div className="reply-who">
				<Field
					label={words.name()}
					name="name"
					required
					autoComplete="name"
					defaultValue={attempt?.input.name}
					problem={problemOf("name")}
				/>
				<Field
					label={words.email()}
					name="email"
					type="email"
					required
					autoComplete="email"
					hint={words.emailHint()}
					defaultValue={attempt?.input.email}
					problem={problemOf("email")}
				/>
				<Field
					label={words.website()}
					name="website"
					type="text"
					inputMode="url"
					autoComplete="url"
					defaultValue={attempt?.input.website}
					problem={problemOf("website")}
				/>
			</div>
			<div className="reply-nickname" aria-hidden="true">
				<label>
					{words.leaveEmpty()}
					<input name="nickname" tabIndex={-1} autoComplete="off" />
				</label>
			</div>
			<label className="reply-remember">
				<input type="checkbox" name="remember" />
				<span>{words.remember()}</span>
			</label>
			<div ref={sendRow} className="reply-send">
				{trouble && (
					<Notice isUrgent>
						<ReplyTroubleWords trouble={trouble} />
					</Notice>
				)}
				{trouble?.isFinal ? (
					<CopyButton text={() => draft.current(place).text}>{words.copyWritten()}</CopyButton>
				) : (
					<Button type="submit" aria-disabled={isPosting}>
						{isPosting ? words.sending() : trouble ? texts("paper").tryAgain() : words.post()}
					</Button>
				)}
			</div>
		</form>
	);
}

function problemsOf(outcome: Posted | NoForGood | undefined): ReplyProblem[] {
	return outcome?.kind === "invalid" ? outcome.problems.filter(isKnownProblem) : [];
}

function troubleOf(posted: Exclude<Posted, { kind: "stored" | "waiting" }>): ReplyTrouble | undefined {
	if (posted.kind !== "failed") return attemptTrouble(posted);
	const sentence = sendFailureSentence(posted.failure);
	return { sentence: posted.isUnkept ? `${sentence} ${texts("discussion").unkept()}` : sentence };
}
