import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import type { StorySummary } from "../model/story.ts";
import { onSettingsChange, readSettings } from "../reading/settings.ts";
import type { UseWhyMuted } from "../story/muting.ts";
import { bringTexts } from "../texts/texts.ts";

type Rule = typeof import("../model/why-muted.ts");

/** Brought for the first who has muted something, with the words for it; most readers never do. */
let rule: Rule | undefined;
let bringing: Promise<unknown> | undefined;

async function bringRule(): Promise<void> {
	try {
		[rule] = await Promise.all([import("../model/why-muted.ts"), bringTexts("mute")]);
	} finally {
		// Until now all cards were covered (`src/reading/look.ts`).
		document.documentElement.dataset.covered = "";
	}
}

/** Tells of every change of what is muted, and when that can be told. Returns how to stop. */
export function onMutingChange(listener: () => void): () => void {
	let isOver = false;
	const update = () => {
		const { mutedWords, mutedSections } = readSettings();
		if (rule || mutedWords.length + mutedSections.length === 0) return listener();
		bringing ??= bringRule();
		void bringing.then(
			() => !isOver && listener(),
			() => {
				bringing = undefined;
			},
		);
	};
	update();
	const stop = onSettingsChange(update);
	return () => {
		isOver = true;
		stop();
	};
}

/** Why a story is muted in the list at a path, as far as that is known yet. */
export function whyMutedNow(story: StorySummary, listPath: string): "words" | "section" | undefined {
	return rule?.whyMuted(story, readSettings(), listPath);
}

/** By what this reader has muted on this device. The server knows nothing of it. */
export const useMuting: UseWhyMuted = (story) => {
	const { pathname } = useLocation();
	return useSyncExternalStore(
		onMutingChange,
		() => whyMutedNow(story, pathname),
		() => undefined,
	);
};
