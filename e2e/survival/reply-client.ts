import { setTimeout as wait } from "node:timers/promises";
import { apiUrls } from "../../src/urls.ts";

export type SentReply = { key: string; text: string; path: string };
export type AnsweredReply = SentReply & { id: string; attempts: number };

/** Sends a reply under its key until it is answered, however often the connection breaks. */
export async function sendUntilAnswered(
	address: string,
	reply: SentReply,
	giveUp: AbortSignal,
): Promise<AnsweredReply> {
	for (let attempts = 1; ; attempts += 1) {
		giveUp.throwIfAborted();
		const id = await send(address, reply, giveUp);
		if (id !== undefined) return { ...reply, id, attempts };
		await wait(20 + Math.random() * 30);
	}
}

/** The id of the stored comment; undefined when there was no answer. Any other answer than 201 is an error. */
export async function send(address: string, reply: SentReply, giveUp: AbortSignal): Promise<string | undefined> {
	let status: number;
	let body: string;
	try {
		const response = await fetch(address + apiUrls.replies(reply.path), {
			method: "POST",
			headers: { "Content-Type": "application/json", "Idempotency-Key": reply.key },
			body: JSON.stringify({ text: reply.text, name: "Survivor", email: "survivor@example.org" }),
			signal: AbortSignal.any([giveUp, AbortSignal.timeout(5_000)]),
		});
		status = response.status;
		body = await response.text();
	} catch {
		return undefined;
	}
	if (status >= 500) return undefined;
	if (status !== 201) throw new Error(`${reply.key} was answered with ${status}: ${body}`);
	return (JSON.parse(body) as { comment: { id: string } }).comment.id;
}
