import type { ReplyInput } from "../../src/model/reply.ts";

/** `spam`: surely unwanted. `doubtful`: an editor should look. `unknown`: the service did not say. */
export type SpamVerdict = "spam" | "doubtful" | "fine" | "unknown";

export type AskAkismet = (comment: {
	input: ReplyInput;
	/** The story's path. */
	path: string;
	ipAddress?: string | undefined;
}) => Promise<SpamVerdict>;

const CHECK = "https://rest.akismet.com/1.1/comment-check";
/** The writer waits so long, in milliseconds, and is then treated as without Akismet. */
const PATIENCE = 3_000;

/**
 * Asks Akismet whether a comment is spam. What is sent: the comment's text, the writer's name, e-mail address, website
 * and network address, and the story's address. Nothing is sent without a network address, which Akismet goes by.
 * Never throws. `log` is told when Akismet does not take the key, or can't be reached.
 */
export function createAskAkismet({
	key,
	publicUrl,
	log,
	fetch = globalThis.fetch,
}: {
	key: string;
	publicUrl: string;
	log: (line: string) => void;
	fetch?: typeof globalThis.fetch;
}): AskAkismet {
	return async ({ input, path, ipAddress }) => {
		if (ipAddress === undefined) return "unknown";
		const body = new URLSearchParams({
			api_key: key,
			blog: publicUrl,
			user_ip: ipAddress,
			permalink: new URL(path, publicUrl).href,
			comment_type: input.parentId === undefined ? "comment" : "reply",
			comment_author: input.name,
			comment_author_email: input.email,
			comment_author_url: input.website ?? "",
			comment_content: input.text,
		});
		try {
			const answer = await fetch(CHECK, {
				method: "POST",
				body,
				redirect: "error",
				signal: AbortSignal.timeout(PATIENCE),
			});
			const word = (await answer.text()).trim();
			if (word === "true") return answer.headers.get("x-akismet-pro-tip") === "discard" ? "spam" : "doubtful";
			if (answer.ok && word === "false") return "fine";
			log(`Akismet did not check a comment: status ${answer.status}. AKISMET_KEY must be a key for ${publicUrl}.`);
		} catch (error) {
			log(`Akismet did not check a comment: ${error instanceof Error ? error.message : error}.`);
		}
		return "unknown";
	};
}
