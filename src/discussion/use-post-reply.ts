import { useMutation } from "@tanstack/react-query";
import { Failure, type FailureKind } from "../model/failure.ts";
import type { ReplyInput, ReplyOutcome } from "../model/reply.ts";
import { isPassing } from "../model/waiting-reply.ts";
import { sendReply } from "./discussion-queries.ts";
import type { ReplyOutbox } from "./reply-outbox.ts";

/**
 * What became of a reply that was posted. `waiting`: it could not be sent now, and goes out by itself. `failed` with
 * `isUnkept`: it would, but the device has no place to keep it.
 */
export type Posted = ReplyOutcome | { kind: "waiting" } | { kind: "failed"; failure?: FailureKind; isUnkept: boolean };

export type PostReply = (input: ReplyInput, key: string, mayHaveArrived: boolean) => Promise<Posted>;

/**
 * Posts a reply. It is on the device before it is sent: if the page is gone before the answer comes, the next one sends
 * it again under the same key, so that it is neither lost nor there twice. An answer that the reader can act on stays
 * with the form, and the outbox forgets it.
 */
export function usePostReply(storyPath: string, outbox: ReplyOutbox): PostReply {
	const { mutateAsync } = useMutation(sendReply);

	return async (input, key, mayHaveArrived) => {
		const isKept = await outbox.keep(key, input, mayHaveArrived);
		// What the outbox can't be told now it finds out by sending again.
		const drop = () => (isKept ? outbox.drop(key).catch(() => undefined) : undefined);
		try {
			const outcome = await mutateAsync({ path: storyPath, input, key });
			await drop();
			return outcome;
		} catch (error) {
			const failure = error instanceof Failure ? error : undefined;
			const canPass = failure !== undefined && isPassing(failure.kind);
			if (isKept && canPass) {
				await outbox.release(key, failure).catch(() => undefined);
				return { kind: "waiting" };
			}
			await drop();
			return { kind: "failed", ...(failure && { failure: failure.kind }), isUnkept: canPass };
		}
	};
}
