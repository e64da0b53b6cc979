import { removeAllKept } from "../offline/make-room.ts";
import { hiddenCommenters } from "../reading/hidden-commenters.ts";
import { readStories } from "../reading/history.ts";
import { savedStories, takenEditions } from "../reading/kept-paths.ts";
import { forgetVisits } from "../reading/last-visit.ts";
import { changeWaiting, readOutbox, takeBack } from "../reading/outbox.ts";
import { isOutboxUsed } from "../reading/outbox-flag.ts";
import { tellOutboxNews } from "../reading/outbox-news.ts";
import { discardAllDrafts, writeIdentity } from "../reading/reply-draft.ts";
import { savedFacts } from "../reading/saved-facts.ts";
import { forgetSeen } from "../reading/seen-comments.ts";
import { changeSettings, parseSettings } from "../reading/settings.ts";
import { forgetThreadWays } from "../reading/thread-ways.ts";

/** Takes the reader's own things off the device, the pages that are kept, and what was not sent. */
export async function removeEverything(): Promise<void> {
	for (const kept of [takenEditions, savedStories]) for (const path of kept.read()) kept.write(path, false);
	savedFacts.clear();
	readStories.clear();
	forgetVisits();
	resetSettings();
	forgetThreadWays();
	discardAllDrafts();
	writeIdentity(undefined);
	hiddenCommenters.clear();
	await forgetSeen().catch(() => {});
	await removeWaiting();
	await removeAllKept().catch(() => {});
}

export function resetSettings(): void {
	changeSettings({ language: undefined, ...parseSettings(undefined) });
}

/** Replies that nobody is sending at this moment. */
export async function removeWaiting(): Promise<void> {
	for (const { key, storyPath } of await readWaiting()) {
		if ((await takeBack(key, Date.now())) !== "taken") continue;
		await changeWaiting(key, () => undefined);
		tellOutboxNews({ storyPath });
	}
}

/** None where nothing ever waited: no database is opened for that. */
export async function readWaiting() {
	if (!isOutboxUsed()) return [];
	const replies = await readOutbox().catch(() => []);
	return replies.filter(({ state }) => state.kind !== "stored");
}
