import path from "node:path";
import type { Newsroom } from "../server/newsroom/newsroom.ts";
import { openEmbeddedNewsroom } from "../server/newsroom/sqlite/open-embedded-newsroom.ts";
import type { ReplyInput } from "../src/model/reply.ts";
import { WRITTEN_BEFORE } from "./discussed-stories.ts";
import { fillThreads } from "./fill-threads.ts";

/** The story whose discussion has more than a page holds, and a word of one comment far down. */
export const LONG_STORY = "/2026/10/13/how-a-zip-closes/";
export const FAR_WORD = "selvedge";

/** A story that comments quote. */
export const QUOTED_STORY = "/2026/11/01/harvesting-fog/";

/** What is written under `LONG_STORY`: 240 comments, every second one a reply to the one before. */
export const LONG_DISCUSSION = Array.from({ length: 240 }, (_, at) => ({
	name: `Tailor ${at + 1}`,
	email: `tailor.${at + 1}@example.org`,
	text: at === 229 ? `The ${FAR_WORD} is what holds the tape.` : `Thought ${at + 1} about teeth.`,
	isReply: at % 2 === 1,
}));

/**
 * Writes what journeys find written under stories of the edition, 240 comments under one of them, into a newsroom that
 * is not open.
 */
export async function fillDiscussion(dataFolder: string): Promise<void> {
	const editionFolder = path.join(import.meta.dirname, "../edition");
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: "open" });
	for (const { path: story, comments } of [{ path: LONG_STORY, comments: LONG_DISCUSSION }, ...WRITTEN_BEFORE]) {
		let last: string | undefined;
		for (const { isReply, ...input } of comments) {
			const parent = isReply && last !== undefined ? { parentId: last } : {};
			const outcome = await newsroom.reply(story, { ...input, ...parent }, `written-${story}-${input.name}`);
			if (outcome.kind !== "stored") throw new Error(`What ${input.name} says was not stored: ${outcome.kind}`);
			last = outcome.comment.id;
		}
	}
	await fillThreads(newsroom);
	await fillQuotes(newsroom);
	await newsroom.close();
}

/** Writes comments that quote their story and each other under `QUOTED_STORY`. */
export async function fillQuotes(newsroom: Pick<Newsroom, "reply">): Promise<void> {
	const inStory = (text: string) => ({ quotes: [{ text, from: { kind: "story" } as const }] });
	const say = async (name: string, text: string, more: Partial<ReplyInput> = {}) => {
		const input = { name, text, email: `${name.toLowerCase()}@example.org`, ...more };
		const outcome = await newsroom.reply(QUOTED_STORY, input, `quoted-${name}`);
		if (outcome.kind !== "stored") throw new Error(`${name}'s comment was not stored: ${outcome.kind}`);
		return outcome.comment.id;
	};
	const sea = "It is made by a cold sea.";
	const ada = await say("Ada", `> ${sea}\n\nSo is our haar.`, inStory(sea));
	const haar = { quotes: [{ text: "So is our haar.", from: { kind: "comment", id: ada, name: "Ada" } as const }] };
	await say("Bruno", "> So is our haar.\n\nOurs smells of coal.", { parentId: ada, ...haar });
	const lid = "Above the deck the air is warm and dry and sits on it like a lid";
	await say("Clio", `> ${lid}\n\nA lid is the word.`, inStory(lid));
	const thread = "A thread does far better.";
	await say("Dora", `> ${thread}\n\nSpiders knew.`, inStory(thread));
	await say("Emre", "الضَّبابُ يُحصَدُ هنا أيضًا.");
	await say("Fen", "雾网能留住水。");
	await say("Gil", "Nothing of the haar here, alas.");
}
