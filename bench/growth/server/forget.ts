import { apiUrls } from "../../../src/urls.ts";

/**
 * Changes the paper the way life does: a reader replies to a story, and whatever shows that reply is made anew. The server
 * must take every reply at once (MODERATION=open, REPLY_LIMIT=off).
 */
export function createForget(address: string, storyPath: string): () => Promise<void> {
	let replies = 0;
	return async () => {
		replies += 1;
		const answer = await fetch(address + apiUrls.replies(storyPath), {
			method: "POST",
			headers: { "content-type": "application/json", "idempotency-key": `growth-of-the-archive-${replies}` },
			body: JSON.stringify({ text: `Reply number ${replies}.`, name: "Reader", email: "reader@letters.example" }),
		});
		if (answer.status !== 201) throw new Error(`A reply was answered with ${answer.status}: ${await answer.text()}`);
	};
}
