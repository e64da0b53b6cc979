import { useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { importAgain } from "../lib/import-again.ts";
import type { Story } from "../model/story.ts";
import { savedStories } from "../reading/kept-paths.ts";
import { bringTexts, texts } from "../texts/texts.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";

/** Saves a story on this device, where it stays until it is unsaved. */
export function SaveStory({ story }: { story: Story }) {
	const client = useQueryClient();
	const announce = useAnnounce();
	const words = texts("paper");
	const [outcome, setOutcome] = useState("");
	const isSaved = useSyncExternalStore(
		savedStories.onChange,
		() => savedStories.has(story.path),
		() => false,
	);
	const toggle = async () => {
		const [{ saveOnDevice }] = await Promise.all([importAgain(() => import("./reading-side.ts")), bringTexts("marks")]);
		const said = await saveOnDevice(client, story, !isSaved);
		if (said === undefined) return;
		setOutcome(said);
		announce(said);
	};
	return (
		<p className="save-story take-ways needs-script needs-device">
			<Button
				look="plain"
				aria-pressed={isSaved}
				onClick={() => void toggle().catch(() => setOutcome(words.notLoaded()))}
			>
				{isSaved ? words.saved() : words.saveStory()}
			</Button>
			<span aria-hidden="true">{outcome}</span>
		</p>
	);
}
