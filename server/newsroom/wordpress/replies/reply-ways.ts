import * as v from "valibot";
import type { WpClient } from "../client/wp-client.ts";
import type { WpPost } from "../client/wp-types.ts";

/** Whether a post takes replies through this paper; `replyAt` is where one may be possible instead. */
export type ReplyOpening = { isOpen: true } | { isOpen: false; reason: "closed" | "login-required"; replyAt?: string };

/** What was learnt of a site's ways to reply by trying them. Each thing is believed for an hour and then tried again. */
export type ReplyWays = {
	opening(post: WpPost): Promise<ReplyOpening>;
	/** The discussion is closed although the post says it is open: WordPress closes old posts without saying so. */
	rememberClosed(post: WpPost): void;
	/** Nobody may reply without an account, or no way in is left. */
	rememberLoginRequired(): void;
	/** Guests are not heard over REST, as on every WordPress that was not told otherwise. */
	rememberRestOff(): void;
	isRestOff(): boolean;
};

const BELIEVED_FOR = 3_600_000;

const pluginStatus = v.object({ guest_replies: v.boolean() });

export function createReplyWays(client: WpClient, now: () => number): ReplyWays {
	const remember = (name: string) => client.notes.set(`reply-ways:${name}`, String(now() + BELIEVED_FOR), BELIEVED_FOR);
	const isKnown = (name: string) => Number(client.notes.get(`reply-ways:${name}`) ?? 0) > now();

	/** The plugin says that a post takes no replies; this is whether that is so for all posts, for want of an account. */
	async function areGuestsRefused(): Promise<boolean> {
		const asked = client.readItem("/broadsheet/v1/status", {}, pluginStatus, { about: ["names"] });
		return asked.then(
			({ data }) => !data.guest_replies,
			() => false,
		);
	}

	return {
		opening: async (post) => {
			if (isLocked(post)) return onItsOwnPage(post);
			if (post.replies_open === true) return { isOpen: true };
			if (post.comment_status !== "open") return { isOpen: false, reason: "closed" };
			if (post.replies_open === false) {
				return (await areGuestsRefused()) ? onItsOwnPage(post) : { isOpen: false, reason: "closed" };
			}
			if (isKnown("login-required")) return onItsOwnPage(post);
			return isKnown(`closed:${post.id}`) ? { isOpen: false, reason: "closed" } : { isOpen: true };
		},
		rememberClosed: (post) => remember(`closed:${post.id}`),
		rememberLoginRequired: () => remember("login-required"),
		rememberRestOff: () => remember("rest-off"),
		isRestOff: () => isKnown("rest-off"),
	};
}

/** Its comments and its form are behind a password. */
export function isLocked(post: WpPost): boolean {
	return post.content.protected || post.excerpt.protected;
}

/** A reply to this post is only possible on the site itself. */
export function onItsOwnPage({ link }: WpPost): { isOpen: false; reason: "login-required"; replyAt?: string } {
	const { protocol, href } = new URL(link);
	const isWeb = protocol === "https:" || protocol === "http:";
	return { isOpen: false, reason: "login-required", ...(isWeb && { replyAt: href }) };
}
