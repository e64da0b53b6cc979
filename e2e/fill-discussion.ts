import path from "node:path";
import { openEmbeddedNewsroom } from "../server/newsroom/sqlite/open-embedded-newsroom.ts";

/** The story whose discussion has more than a page holds, and a word of one comment far down. */
export const LONG_STORY = "/2026/10/13/how-a-zip-closes/";
export const FAR_WORD = "selvedge";

/** Writes 240 comments under one story of the edition, every second a reply, into a newsroom that is not open. */
export async function fillDiscussion(dataFolder: string): Promise<void> {
	const editionFolder = path.join(import.meta.dirname, "../edition");
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: "open" });
	let root: string | undefined;
	for (let number = 1; number <= 240; number += 1) {
		const text = number === 230 ? `The ${FAR_WORD} is what holds the tape.` : `Thought ${number} about teeth.`;
		const input = { text, name: `Tailor ${number}`, email: `tailor.${number}@example.org` };
		const parent = root === undefined ? {} : { parentId: root };
		const outcome = await newsroom.reply(LONG_STORY, { ...input, ...parent }, `long-discussion-${number}`);
		if (outcome.kind !== "stored") throw new Error(`Comment ${number} was not stored: ${outcome.kind}`);
		root = root === undefined ? outcome.comment.id : undefined;
	}
	await newsroom.close();
}
