import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Comment } from "../model/discussion.ts";
import { Failure, type FailureKind } from "../model/failure.ts";
import { checkReply, type ReplyField, type ReplyInput, type ReplyOutcome, type ReplyProblem } from "../model/reply.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Field, TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { sendReply } from "./discussion-queries.ts";
import { clearText, focusFirst, inputOf, keepIdentity, readForm, restoreForm } from "./reply-fields.ts";
import type { ReplyMemory } from "./reply-memory.ts";
import { attemptTrouble, type ReplyTrouble } from "./reply-trouble.ts";
import { ReplyTroubleWords } from "./reply-trouble-words.tsx";
import { problemSentence, sendFailureSentence } from "./reply-words.ts";
import type { DraftKeeper } from "./use-draft.ts";

/** A reply that was posted without JavaScript and not taken: the form comes back with what was typed. */
export type ReplyAttempt = {
	input: ReplyInput;
	outcome: Exclude<ReplyOutcome, { kind: "stored" }> | { kind: "failed"; failure: { kind: FailureKind } };
};

export type ReplyFormProps = {
	storyPath: string;
	/** Where it posts without JavaScript: the story's own address, in a copy of the paper perhaps another origin's. */
	postTo: string;
	/** The comment that is answered, and the way out of that; none for a comment of its own. */
	answering: { parent: Comment; cancel: () => void } | undefined;
	memory: ReplyMemory;
	draft: DraftKeeper;
	attempt: ReplyAttempt | undefined;
	onStored: (comment: Comment) => void;
};

/** The reply form. Its fields are the browser's own (uncontrolled): what was typed before the script arrived stays. */
export function ReplyForm({ storyPath, postTo, answering, memory, draft, attempt, onStored }: ReplyFormProps) {
	const parent = answering?.parent;
	const form = useRef<HTMLFormElement>(null);
	const sendRow = useRef<HTMLDivElement>(null);
	const isSending = useRef(false);
	const [problems, setProblems] = useState<ReplyProblem[]>(() => problemsOf(attempt?.outcome));
	const [trouble, setTrouble] = useState<ReplyTrouble | undefined>(() => attemptTrouble(attempt?.outcome));
	const [hasOldDraft, setHasOldDraft] = useState(false);
	const mutation = useMutation(sendReply);
	const announce = useAnnounce();

	// The draft and the saved name are on this device only, so they come after the server's HTML.
	useEffect(() => {
		if (form.current) restoreForm(form.current, draft, memory.readIdentity() !== undefined);
		setHasOldDraft(draft.isFromBefore());
	}, [draft, memory]);

	// Words typed before the script was here are in the field and nowhere else yet.
	useEffect(() => {
		if (form.current) form.current.dataset.alive = "";
		const typed = form.current && inputOf(form.current, "text")?.value;
		if (typed && typed !== draft.current().text) draft.startAnew(typed, draft.current().parentId);
	}, [draft]);

	const keepTyped = () => {
		if (!form.current) return;
		const { text, parentId, name, email, website = "" } = readForm(form.current, parent);
		draft.update(text, parentId);
		draft.updateIdentity({ name, email, website });
		setHasOldDraft(draft.isFromBefore());
	};

	const discardDraft = () => {
		if (!form.current) return;
		draft.discard();
		clearText(form.current);
		setHasOldDraft(false);
		inputOf(form.current, "text")?.focus();
	};

	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		// The form may be gone when the answer comes: moved under another comment, or left with its page.
		const sent = event.currentTarget;
		if (isSending.current) return;
		const input = readForm(sent, parent);
		draft.update(input.text, input.parentId);
		const found = checkReply(input);
		setProblems(found);
		setTrouble(undefined);
		announce("");
		if (found.length > 0) return focusFirst(sent, found);

		isSending.current = true;
		try {
			const outcome = await mutation.mutateAsync({ path: storyPath, input, key: draft.sendKey() });
			if (outcome.kind === "stored") {
				keepIdentity(sent, input, memory);
				if (draft.settle(input.text)) clearText(sent);
				onStored(outcome.comment);
			} else {
				setProblems(problemsOf(outcome));
				setTrouble(attemptTrouble(outcome));
				focusFirst(sent, problemsOf(outcome));
			}
		} catch (error) {
			setTrouble({ sentence: sendFailureSentence(error instanceof Failure ? error.kind : undefined) });
		} finally {
			isSending.current = false;
		}
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
			action={postTo}
			onSubmit={submit}
			onInput={keepTyped}
			noValidate
			id="reply"
			className="reply-form"
			aria-labelledby="reply-title"
		>
			<div className="reply-head">
				<h3 id="reply-title" className="reply-title">
					{parent ? (
						<>
							Reply to <bdi>{parent.author.name}</bdi>
						</>
					) : (
						"Leave a reply"
					)}
				</h3>
				{answering && (
					<Button look="quiet" onClick={answering.cancel}>
						Cancel reply
					</Button>
				)}
			</div>
			<p className="mb-4 font-sans text-sm text-ink-soft">
				Required fields are marked <span className="text-accent">*</span>
			</p>
			{hasOldDraft && (
				<Notice>
					What you wrote here before was kept.{" "}
					<Button look="quiet" onClick={discardDraft}>
						Discard it
					</Button>
				</Notice>
			)}
			{parent && <input type="hidden" name="parentId" value={parent.id} />}
			<TextField
				label="Comment"
				name="text"
				required
				autoComplete="off"
				defaultValue={attempt?.input.text}
				problem={problemOf("text")}
			/>
			<div className="reply-who">
				<Field
					label="Name"
					name="name"
					required
					autoComplete="name"
					defaultValue={attempt?.input.name}
					problem={problemOf("name")}
				/>
				<Field
					label="Email"
					name="email"
					type="email"
					required
					autoComplete="email"
					hint="It will not be published."
					defaultValue={attempt?.input.email}
					problem={problemOf("email")}
				/>
				<Field
					label="Website"
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
					Leave this empty
					<input name="nickname" tabIndex={-1} autoComplete="off" />
				</label>
			</div>
			<label className="reply-remember">
				<input type="checkbox" name="remember" />
				<span>Save my name, email and website in this browser for the next time I comment</span>
			</label>
			<div ref={sendRow} className="reply-send">
				{trouble && (
					<Notice isUrgent>
						<ReplyTroubleWords trouble={trouble} />
					</Notice>
				)}
				{trouble?.isFinal ? (
					<CopyButton text={() => draft.current().text}>Copy what you wrote</CopyButton>
				) : (
					<Button type="submit" aria-disabled={mutation.isPending}>
						{mutation.isPending ? "Sending…" : trouble ? "Try again" : "Post comment"}
					</Button>
				)}
			</div>
		</form>
	);
}

function problemsOf(outcome: ReplyOutcome | ReplyAttempt["outcome"] | undefined): ReplyProblem[] {
	return outcome?.kind === "invalid" ? outcome.problems : [];
}
