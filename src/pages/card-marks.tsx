import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { StorySummary } from "../model/story.ts";
import { readStories } from "../reading/history.ts";
import { savedStories } from "../reading/kept-paths.ts";
import { seenDiscussions } from "../reading/seen-discussions.ts";
import { onSettingsChange, readSettings } from "../reading/settings.ts";
import { headlineOf } from "../story/headline-of.ts";
import { texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { saveOnDevice } from "./save-on-device.ts";
import { useVisitBefore } from "./visit.ts";

/** What this device knows of the story on a card, over the end of its last line: that place is kept free. */
export function CardMarks({ story }: { story: StorySummary }) {
	const { path } = story;
	const client = useQueryClient();
	const announce = useAnnounce();
	const words = texts("marks");
	const before = useVisitBefore();
	const isRead = useSyncExternalStore(readStories.onChange, () => readStories.paths().has(path));
	const isDimmed = useSyncExternalStore(onSettingsChange, () => readSettings().isReadDimmed);
	const isSaved = useSyncExternalStore(savedStories.onChange, () => savedStories.has(path));
	const newComments = useSyncExternalStore(seenDiscussions.onChange, () => countNew(story));
	const isNew = !isRead && before !== undefined && Date.parse(story.published) > before;
	const toggle = async () => {
		const said = await saveOnDevice(client, story, !isSaved);
		if (said !== undefined) announce(said);
	};
	return (
		<>
			{isRead && isDimmed && <span className="card-read sr-only">{words.read()}</span>}
			{(isNew || newComments > 0) && (
				<span className="card-new">
					{isNew && words.isNew()}
					{isNew && newComments > 0 && " · "}
					{newComments > 0 && words.newComments({ count: newComments })}
				</span>
			)}
			<button
				type="button"
				className="card-save needs-device"
				aria-pressed={isSaved}
				aria-label={words.saveNamed({ headline: headlineOf(story) })}
				onClick={() => void toggle()}
			/>
		</>
	);
}

/** Comments that came since the reader was last at the story's discussion; none where they never were. */
function countNew({ path, commentCount }: StorySummary): number {
	if (!seenDiscussions.paths().has(path)) return 0;
	const seen = seenDiscussions.read().find((entry) => entry.path === path);
	return Math.max(0, commentCount - (seen?.count ?? commentCount));
}
