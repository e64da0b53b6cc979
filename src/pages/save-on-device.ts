import type { QueryClient } from "@tanstack/react-query";
import { importAgain } from "../lib/import-again.ts";
import type { Story, StorySummary } from "../model/story.ts";
import { savedStories } from "../reading/kept-paths.ts";
import { buildSavedFacts, savedFacts } from "../reading/saved-facts.ts";
import { storyQuery } from "../story/story-queries.ts";
import { texts } from "../texts/texts.ts";

/**
 * Saves a story or unsaves it, and says in a sentence how that went: what it is worth without a network, too. Nothing is
 * left to say where it was unsaved before that was known.
 */
export async function saveOnDevice(
	client: QueryClient,
	story: StorySummary | Story,
	isWanted: boolean,
): Promise<string | undefined> {
	const words = texts("marks");
	if (!savedStories.write(story.path, isWanted)) return words.keepsNothing();
	if (!isWanted) {
		savedFacts.remove(story.path);
		importAgain(() => import("./offline-side.ts"))
			.then(({ trimOpened }) => trimOpened())
			// It goes when something is kept the next time.
			.catch(() => undefined);
		return words.unsaved();
	}
	savedFacts.add([buildSavedFacts(story, Date.now())]);
	const say = await keepSavedStory(client, story.path);
	return savedStories.has(story.path) ? say() : undefined;
}

/** How that went, in words. */
async function keepSavedStory(client: QueryClient, path: string): Promise<() => string> {
	const words = texts("marks");
	try {
		const [{ keepSaved }] = await Promise.all([
			importAgain(() => import("./offline-side.ts")),
			client.ensureQueryData(storyQuery(path)),
		]);
		const outcome = await keepSaved(client, path);
		return { kept: words.savedKept, full: words.savedFull, nowhere: words.savedNowhere }[outcome];
	} catch {
		return words.savedLater;
	}
}
