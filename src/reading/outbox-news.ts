import type { Comment } from "../model/discussion.ts";

/** What has happened to the outbox. */
export type OutboxNews = {
	storyPath: string;
	/** A reply has arrived: its key, and the comment that it has become where the newsroom told. */
	arrived?: { key: string; comment?: Comment };
};

type Listener = (news: OutboxNews) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/**
 * Opens the channel between the pages of the paper and its worker. Only where there is an outbox: a page that listens to
 * a channel is not always kept by the browser for the way back.
 */
export function openOutboxChannel(): BroadcastChannel {
	if (!channel) {
		channel = new BroadcastChannel("broadsheet:outbox");
		channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => tellHere(data);
	}
	return channel;
}

function tellHere(news: OutboxNews): void {
	for (const listener of listeners) listener(news);
}

/** Tells this page and all others. */
export function tellOutboxNews(news: OutboxNews): void {
	openOutboxChannel().postMessage(news);
	tellHere(news);
}

/** Calls back with news of this page, and of others once the channel is open, until what it gives is called. */
export function onOutboxNews(listener: Listener): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
