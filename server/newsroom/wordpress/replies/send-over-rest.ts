import type { ReplySender } from "../../newsroom.ts";
import type { WpClient } from "../client/wp-client.ts";
import { escapeText } from "./escape-text.ts";
import { parseRestAnswer } from "./parse-rest-answer.ts";
import { replyHtml } from "./reply-html.ts";
import type { OutgoingReply, SentReply } from "./sent-reply.ts";
import { signRequest } from "./sign-request.ts";

/** Of the plugin, where it is installed: the key under which it stores a reply once, and who vouches for its sender. */
export type PluginParts = { key: string; secret?: string; sender?: ReplySender; now: () => number };

/** Sends a reply as JSON. Throws `Failure` when it is not known what became of it. */
export async function sendOverRest(
	client: WpClient,
	postId: number,
	reply: OutgoingReply,
	plugin?: PluginParts,
): Promise<SentReply> {
	const body = {
		post: postId,
		parent: reply.parent,
		author_name: escapeText(reply.name),
		author_email: reply.email,
		...(reply.website !== null && { author_url: reply.website }),
		content: replyHtml(reply.text, reply.quotes),
		...(plugin && plugin.key !== "" && { broadsheet_key: plugin.key }),
	};
	const sent = await client.send("/wp/v2/comments", body, plugin && senderHeaders(body, plugin));
	return parseRestAnswer(sent, reply);
}

/** The address of the reader instead of ours for WordPress's flood check; the plugin believes it when it is signed. */
function senderHeaders(body: object, { secret, sender, now }: PluginParts): Record<string, string> | undefined {
	if (secret === undefined || sender?.ipAddress === undefined) return undefined;
	return {
		"X-Broadsheet-Sender": sender.ipAddress,
		"X-Broadsheet-Signature": signRequest(secret, JSON.stringify(body), new Date(now())),
	};
}
