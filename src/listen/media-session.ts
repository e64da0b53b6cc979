import type { Player, Spoken } from "./player.ts";

type Action = "play" | "pause" | "previoustrack" | "nexttrack" | "stop";

/**
 * Tells the device what is read, and hears its keys and its lock screen, where the browser has that. A track is a
 * paragraph. Returns how to let go.
 */
export function joinMediaSession<S extends Spoken>(player: Player<S>, artist: string, close: () => void) {
	if (!("mediaSession" in navigator)) return { name: () => {}, leave: () => {} };
	const session = navigator.mediaSession;
	const handlers: Record<Action, () => void> = {
		play: player.play,
		pause: player.pause,
		previoustrack: player.previousParagraph,
		nexttrack: player.nextParagraph,
		stop: close,
	};
	const handle = (action: Action, handler: (() => void) | null) => {
		try {
			session.setActionHandler(action, handler);
		} catch {
			// A browser that does not know the action has no key for it.
		}
	};
	for (const [action, handler] of Object.entries(handlers)) handle(action as Action, handler);
	const follow = () => {
		session.playbackState = player.state().kind === "playing" ? "playing" : "paused";
	};
	const unfollow = player.subscribe(follow);
	return {
		/** What is read now is called so. */
		name(title: string) {
			session.metadata = new MediaMetadata({ title, artist });
		},
		leave() {
			unfollow();
			for (const action of Object.keys(handlers)) handle(action as Action, null);
			session.metadata = null;
			session.playbackState = "none";
		},
	};
}
