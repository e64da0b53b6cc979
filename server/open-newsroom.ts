import { join } from "node:path";
import type { Newsroom } from "./newsroom/newsroom.ts";
import { openEmbeddedNewsroom } from "./newsroom/sqlite/open-embedded-newsroom.ts";
import type { Settings } from "./settings.ts";

/** The bundled paper. */
export const EDITION_FOLDER = join(import.meta.dirname, "..", "edition");

/**
 * Opens the newsroom that the settings name: a WordPress site, or the embedded one over the bundled paper.
 * Throws an error whose message is a sentence for a terminal.
 */
export async function openNewsroom(settings: Settings): Promise<Newsroom> {
	const { dataFolder, moderation, wordpressUrl, hookSecret } = settings;
	try {
		if (wordpressUrl !== undefined) {
			const { openWordPressNewsroom } = await import("./newsroom/wordpress/open-wordpress-newsroom.ts");
			const secret = hookSecret !== undefined ? { secret: hookSecret } : {};
			return openWordPressNewsroom({ home: new URL(wordpressUrl), dataFolder, ...secret });
		}
		return await openEmbeddedNewsroom({ dataFolder, editionFolder: EDITION_FOLDER, moderation });
	} catch (error) {
		throw new Error(`The newsroom can't be opened: ${error instanceof Error ? error.message : error}`, {
			cause: error,
		});
	}
}
