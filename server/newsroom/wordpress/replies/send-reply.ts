import { Failure } from "../../../../src/model/failure.ts";
import type { ReplySender } from "../../newsroom.ts";
import type { WpClient } from "../client/wp-client.ts";
import type { WpPost } from "../client/wp-types.ts";
import { findStored } from "./find-stored.ts";
import type { ReplyMemory } from "./reply-memory.ts";
import type { ReplyWays } from "./reply-ways.ts";
import { sendByForm } from "./send-by-form.ts";
import { sendOverRest } from "./send-over-rest.ts";
import type { OutgoingReply, SentReply } from "./sent-reply.ts";

/** What belongs to one attempt to send a reply. */
export type Attempt = { post: WpPost; reply: OutgoingReply; key: string; sender?: ReplySender };

export type SendReply = (attempt: Attempt) => Promise<SentReply>;

type Parts = { client: WpClient; ways: ReplyWays; memory: ReplyMemory; secret?: string | undefined; now: () => number };

/** Sends a reply by the way that is open. Throws `Failure` when it is not known what became of it. */
export function createSendReply({ client, ways, memory, secret, now }: Parts): SendReply {
	async function send({ post, reply, key, sender }: Attempt): Promise<SentReply> {
		const { hasPlugin } = await client.site().catch(() => ({ hasPlugin: false }));
		if (hasPlugin) {
			const plugin = { key, now, ...(secret !== undefined && { secret }), ...(sender && { sender }) };
			const sent = await sendOverRest(client, post.id, reply, plugin);
			// The plugin lets guests in unless the site wants accounts.
			return sent.kind === "guests-unheard" ? { kind: "members-only" } : sent;
		}
		if (!ways.isRestOff()) {
			const sent = await sendOverRest(client, post.id, reply);
			if (sent.kind !== "guests-unheard") return sent;
			ways.rememberRestOff();
		}
		return sendByForm(client, post, reply);
	}

	async function find({ post, reply }: Attempt): Promise<SentReply | undefined> {
		const comment = await findStored(client, post.id, reply);
		return comment && { kind: "published", comment };
	}

	/** A reply may have been stored although its answer was lost: WordPress then calls it its own duplicate. */
	return async (attempt) => {
		const { key } = attempt;
		const wasSent = memory.isUnclear(key);
		const before = wasSent ? await find(attempt) : undefined;
		if (before) return before;
		memory.setUnclear(key, true);
		try {
			const sent = await send(attempt);
			if (wasSent && sent.kind === "refused" && sent.reason === "duplicate") return { kind: "held" };
			memory.setUnclear(key, false);
			return sent;
		} catch (error) {
			// Only where an answer came can looking for it succeed at once.
			const stored = error instanceof Failure && error.kind === "bad-answer" ? await find(attempt) : undefined;
			if (stored) return stored;
			throw error;
		}
	};
}
