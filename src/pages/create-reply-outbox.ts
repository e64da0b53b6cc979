import type { ReplyOutbox } from "../discussion/reply-outbox.ts";
import { afterAttempt } from "../offline/after-attempt.ts";
import { requestSync, watchOutbox } from "../offline/watch-outbox.ts";
import { changeWaiting, keepWaiting, LEASE, readOutbox, takeBack } from "../reading/outbox.ts";
import { isOutboxUsed, markOutboxUsed, onOutboxUsed } from "../reading/outbox-flag.ts";
import { onOutboxNews, tellOutboxNews } from "../reading/outbox-news.ts";

/** A device that has not kept a reply by then, in milliseconds, is not waited for. */
const PATIENCE = 3_000;

/** The outbox of one story's discussion, whose replies go to `url`. */
export function createReplyOutbox(storyPath: string, url: string): ReplyOutbox {
	/** Those that the form of this page is sending: it shows them itself. */
	const atForm = new Set<string>();

	return {
		watch({ onReplies, onArrived }) {
			let isOver = false;
			const look = async () => {
				const replies = await readOutbox().catch(() => []);
				const isShown = (reply: (typeof replies)[number]) =>
					reply.storyPath === storyPath && reply.state.kind !== "stored" && !atForm.has(reply.key);
				if (!isOver) onReplies(replies.filter(isShown));
			};
			const begin = () => {
				watchOutbox();
				void look();
			};
			const endings = [
				onOutboxUsed(begin),
				onOutboxNews((news) => {
					watchOutbox();
					if (news.storyPath !== storyPath) return;
					if (news.arrived) onArrived(news.arrived);
					void look();
				}),
			];
			if (isOutboxUsed()) begin();
			return () => {
				isOver = true;
				for (const end of endings) end();
			};
		},
		async keep(key, input, mayHaveArrived) {
			if (!markOutboxUsed()) return false;
			const now = Date.now();
			const times = { createdAt: now, triedAt: now, notBefore: now + LEASE, tries: 0 };
			atForm.add(key);
			const keeping = keepWaiting({ key, storyPath, url, input, ...times, mayHaveArrived, state: { kind: "sending" } });
			const isKept = await Promise.race([
				keeping.then(
					() => true,
					() => false,
				),
				new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE)),
			]);
			if (isKept) tellOutboxNews({ storyPath });
			else {
				atForm.delete(key);
				// What the device keeps after all is the form's: its writer has been told that it is not kept.
				const forget = () => changeWaiting(key, (reply) => (reply.createdAt === now ? undefined : reply));
				void keeping.then(forget).catch(() => undefined);
			}
			return isKept;
		},
		async release(key, failure) {
			const attempt = { kind: "failed", failure } as const;
			await changeWaiting(key, (reply) => afterAttempt(reply, attempt, Date.now()));
			atForm.delete(key);
			tellOutboxNews({ storyPath });
			void requestSync();
		},
		async drop(key) {
			await changeWaiting(key, () => undefined);
			atForm.delete(key);
			tellOutboxNews({ storyPath });
		},
		takeBack: async (key) => {
			const outcome = await takeBack(key, Date.now());
			tellOutboxNews({ storyPath });
			return outcome;
		},
	};
}
