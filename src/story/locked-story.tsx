import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Failure, type FailureKind } from "../model/failure.ts";
import type { UnlockOutcome } from "../model/newsroom-api.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { unlockStory } from "./story-queries.ts";
import { unlockFailureSentence } from "./unlock-words.ts";

/** What became of a password. */
export type UnlockAttempt =
	| UnlockOutcome
	| { kind: "failed"; failure: { kind: FailureKind; retryAfterSeconds?: number } };

type Opened = Extract<UnlockOutcome, { kind: "opened" }>;

/**
 * Asks for the password of a story. It goes to the newsroom and stays nowhere; without JavaScript the form posts it
 * to the story's own address. The password is the story's, not the reader's: there is nothing to remember it with.
 */
export function LockedStory({
	path,
	original,
	attempt,
	onOpened,
}: {
	path: string;
	/** The same story on the newsroom's own site. */
	original: string | undefined;
	attempt: UnlockAttempt | undefined;
	onOpened: (opened: Opened) => void;
}) {
	const words = texts("discussion");
	const client = useQueryClient();
	const isSending = useRef(false);
	const [isPending, setIsPending] = useState(false);
	const [trouble, setTrouble] = useState(() => attempt && troubleOf(attempt));

	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const field = event.currentTarget.elements.namedItem("password");
		if (isSending.current || !(field instanceof HTMLInputElement) || field.value === "") return;
		isSending.current = true;
		setIsPending(true);
		setTrouble(undefined);
		const outcome = await tryPassword(() => unlockStory(client, path, field.value));
		isSending.current = false;
		setIsPending(false);
		if (outcome.kind === "opened") return onOpened(outcome);
		setTrouble(troubleOf(outcome));
		field.focus();
		field.select();
	};

	return (
		<form method="post" action={path} onSubmit={submit} className="locked-story" aria-labelledby="locked-title">
			<h2 id="locked-title" className="locked-title">
				{words.locked()}
			</h2>
			<input type="hidden" name="unlock" value="1" />
			<Field label={words.password()} name="password" type="password" required autoComplete="off" maxLength={255} />
			{trouble && <Notice isUrgent>{trouble}</Notice>}
			<Button type="submit" aria-disabled={isPending}>
				{isPending ? words.opening() : words.openStory()}
			</Button>
			{original && (
				<p className="locked-original">
					<a href={original} rel="external noopener">
						{words.openOriginal()}
					</a>
				</p>
			)}
		</form>
	);
}

async function tryPassword(send: () => Promise<UnlockOutcome>): Promise<UnlockAttempt> {
	try {
		return await send();
	} catch (error) {
		if (!(error instanceof Failure)) return { kind: "failed", failure: { kind: "server" } };
		const { kind, retryAfterSeconds } = error;
		return { kind: "failed", failure: { kind, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) } };
	}
}

function troubleOf(attempt: UnlockAttempt): string | undefined {
	if (attempt.kind === "opened") return undefined;
	return attempt.kind === "failed" ? unlockFailureSentence(attempt.failure) : texts("discussion").wrongPassword();
}
