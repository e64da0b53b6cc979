import type { Comment } from "../model/discussion.ts";
import { buildComment } from "./builders.ts";

/** What happens to one reply: the newsroom can't be reached, it is lost on its way, its answer is, or it is answered so. */
export type Fate = "sent" | "out of reach" | "lost" | "answer lost" | Response;

/** A newsroom at the other end of `fetch` that stores each key once, as ours does. What comes after `fates` is sent. */
export function createReplyServer(...fates: Fate[]) {
	const stored = new Map<string, Comment>();
	const asked: { url: string; key: string; text: string }[] = [];
	const fetch = async (url: string, init: RequestInit): Promise<Response> => {
		if (init.method === "HEAD") {
			if (fates[0] !== "out of reach") return new Response(null, { status: 204 });
			fates.shift();
			throw new TypeError("Failed to fetch");
		}
		const key = new Headers(init.headers).get("Idempotency-Key") ?? "";
		const { text, parentId } = JSON.parse(String(init.body));
		asked.push({ url, key, text });
		const fate = fates.shift() ?? "sent";
		if (fate === "lost") throw new TypeError("Failed to fetch");
		if (fate instanceof Response) return fate;
		const comment = stored.get(key) ?? buildComment({ id: `${stored.size + 1}`, ...(parentId && { parentId }) });
		stored.set(key, comment);
		if (fate === "answer lost") throw new TypeError("Failed to fetch");
		return Response.json({ comment }, { status: 201 });
	};
	return { fetch, stored, asked };
}
