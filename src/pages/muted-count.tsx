import { useRef, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import type { StorySummary } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { MutingButton } from "./muting-button.tsx";
import { onMutingChange, whyMutedNow } from "./use-muting.ts";

/** At the end of a list: how many of its stories are muted, and the way to change that. It stands over free room. */
export function MutedCount({ stories }: { stories: readonly StorySummary[] }) {
	const { pathname } = useLocation();
	const count = useSyncExternalStore(
		onMutingChange,
		() => stories.filter((story) => whyMutedNow(story, pathname)).length,
		() => 0,
	);
	// The sheet in which all was unmuted is open still, and gives the focus back to this button.
	const wasShown = useRef(false);
	if (count > 0) wasShown.current = true;
	if (!wasShown.current) return null;
	const words = texts("mute");
	return (
		<div className="muted-count">
			<p>
				{words.count({ count })} <MutingButton label={words.change()} />
			</p>
		</div>
	);
}
