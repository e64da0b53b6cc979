import { useState } from "react";
import type { WaitingReply } from "../model/waiting-reply.ts";
import type { ReplyOutbox } from "./reply-outbox.ts";
import type { DraftKeeper, DraftPlace } from "./use-draft.ts";
import type { WaitingActions } from "./waiting-comment.tsx";

/** What became of taking a reply back: `failed` where the device did not answer. */
export type TakenBack = "taken" | "sending" | "gone" | "failed";

/**
 * Edit and Withdraw of a reply that waits. Both make it a draft again, in its place: a tap that was a mistake loses
 * nothing. Edit opens the form there besides.
 *
 * A reply that may have arrived already (its answer was lost) can be taken back too. To send it once more first, so as to
 * know, would post words that its writer has just asked to change or to drop; to refuse would leave them without a say
 * for as long as the network is bad. So the draft keeps the reply's key, under which the same words are posted once
 * however often they are sent; and the form says that changed words are another comment, which may come to stand beside
 * the first.
 */
export function useWaitingActions({
	outbox,
	draft,
	canOpen,
	onTakenBack,
}: {
	outbox: ReplyOutbox;
	draft: DraftKeeper;
	/** Whether the form can be opened in a place. */
	canOpen: (place: DraftPlace) => boolean;
	onTakenBack: (taken: { outcome: TakenBack; place: DraftPlace; isEdit: boolean }) => void;
}): { actions: WaitingActions; outcome: TakenBack | undefined } {
	const [outcome, setOutcome] = useState<TakenBack>();

	const takeBack = async (reply: WaitingReply, isEdit: boolean) => {
		const place = placeOf(reply);
		// The text is in two places for a moment, rather than in none.
		draft.takeBack(reply, place);
		const outcome = await outbox.takeBack(reply.key).catch(() => "failed" as const);
		if (outcome !== "taken") draft.discard(place);
		setOutcome(outcome);
		onTakenBack({ outcome, place, isEdit });
	};
	return {
		actions: {
			canEdit: (reply) => canOpen(placeOf(reply)),
			edit: (reply) => void takeBack(reply, true),
			withdraw: (reply) => void takeBack(reply, false),
		},
		outcome,
	};
}

/** Where a reply is written on: the comment that it answered may be there no more. */
function placeOf({ input, state }: WaitingReply): DraftPlace {
	const isParentMissing =
		state.kind === "refused" && state.why.kind === "refused" && state.why.reason === "parent-missing";
	return isParentMissing ? undefined : input.parentId;
}
