import { join } from "node:path";
import type { Newsroom } from "./newsroom/newsroom.ts";
import { keepOwnMedia } from "./newsroom/own-media/keep-own-media.ts";
import { openEmbeddedNewsroom } from "./newsroom/sqlite/open-embedded-newsroom.ts";
import type { Settings } from "./settings.ts";
import { createAskAkismet } from "./spam/akismet.ts";
import { createBlockedWords } from "./spam/blocked-words.ts";
import { createJudgeReply, type JudgeReply } from "./spam/judge-reply.ts";
import { writeLog } from "./write-log.ts";

/** The bundled paper. */
export const EDITION_FOLDER = join(import.meta.dirname, "..", "edition");

/**
 * Opens the newsroom that the settings name: a WordPress site, or the embedded one over the bundled paper.
 * Throws an error whose message is a sentence for a terminal.
 */
export async function openNewsroom(settings: Settings): Promise<Newsroom> {
	return keepOwnMedia(await openPlain(settings), settings.mediaHosts);
}

async function openPlain(settings: Settings): Promise<Newsroom> {
	const { dataFolder, moderation, wordpressUrl, hookSecret } = settings;
	try {
		if (wordpressUrl !== undefined) {
			const { openWordPressNewsroom } = await import("./newsroom/wordpress/open-wordpress-newsroom.ts");
			const secret = hookSecret !== undefined ? { secret: hookSecret } : {};
			return openWordPressNewsroom({ home: new URL(wordpressUrl), dataFolder, ...secret });
		}
		return await openEmbeddedNewsroom({
			dataFolder,
			editionFolder: EDITION_FOLDER,
			moderation,
			judge: createJudge(settings),
		});
	} catch (error) {
		throw new Error(`The newsroom can't be opened: ${error instanceof Error ? error.message : error}`, {
			cause: error,
		});
	}
}

function createJudge({ dataFolder, blockedWordsFile, akismetKey, publicUrl }: Settings): JudgeReply {
	const file = blockedWordsFile ?? join(dataFolder, "blocked-words.txt");
	return createJudgeReply({
		hasBlockedWord: createBlockedWords(file, { isNamed: blockedWordsFile !== undefined }),
		...(akismetKey !== undefined &&
			publicUrl !== undefined && {
				askAkismet: createAskAkismet({ key: akismetKey, publicUrl, log: writeLog }),
			}),
	});
}
