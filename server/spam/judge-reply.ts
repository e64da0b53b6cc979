import { checkReply, type ReplyInput } from "../../src/model/reply.ts";
import type { ReplySender } from "../newsroom/newsroom.ts";
import type { AskAkismet } from "./akismet.ts";
import type { HasBlockedWord } from "./blocked-words.ts";

/** What is thought of a reply besides the rule of moderation; undefined: nothing. */
export type Doubt = "held" | "spam" | undefined;
export type JudgeReply = (path: string, input: ReplyInput, sender: ReplySender) => Promise<Doubt>;

/** Nobody writes a comment in fewer seconds than this. */
const QUICKEST = 3;

/**
 * Judges a reply by how fast it was written, by the owner's list of words and, where there is a key, by Akismet. What
 * could not be taken anyhow, or has given itself away, is not sent there.
 */
export function createJudgeReply({
	hasBlockedWord,
	askAkismet,
}: {
	hasBlockedWord: HasBlockedWord;
	askAkismet?: AskAkismet | undefined;
}): JudgeReply {
	return async (path, input, { ipAddress, isFlood }) => {
		if (isFlood || (input.seconds !== undefined && input.seconds < QUICKEST) || hasBlockedWord(input)) return "held";
		if (!askAkismet || input.nickname || checkReply(input).length > 0) return undefined;
		const verdict = await askAkismet({ input, path, ipAddress });
		if (verdict === "spam") return "spam";
		return verdict === "doubtful" ? "held" : undefined;
	};
}
