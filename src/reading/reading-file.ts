import { isRecord } from "../lib/is-record.ts";
import { type Commenter, hiddenCommenters, isCommenter, onlyCommenter } from "./hidden-commenters.ts";
import { isReadStory, type ReadStory, readStories } from "./history.ts";
import { isPaperPath } from "./kept-list.ts";
import { savedStories } from "./kept-paths.ts";
import { unpackIds } from "./pack-ids.ts";
import { addDrafts, isDraft, type ReplyDraft, readAllDrafts } from "./reply-draft.ts";
import { isSavedFacts, onlyFacts, type SavedFacts, savedFacts } from "./saved-facts.ts";
import { keepSeen, readAllSeen } from "./seen-comments.ts";
import { isSeenDiscussion, type SeenDiscussion, seenDiscussions } from "./seen-discussions.ts";
import { changeSettings, parseSettings, readSettings, type Settings } from "./settings.ts";

const FORMAT = "broadsheet-reading";
const VERSION = 1;

/** A reader's own things in one file. `savedFacts` has what is known of saved stories; `saved` their order. */
export type ReadingFile = {
	format: typeof FORMAT;
	version: typeof VERSION;
	saved: string[];
	savedFacts: SavedFacts[];
	history: ReadStory[];
	settings: Settings;
	drafts: (ReplyDraft & { storyPath: string })[];
	hiddenCommenters: Commenter[];
	/** Ids as `packIds` packs them. */
	seenComments: (SeenDiscussion & { ids: string })[];
};

/** `newer`: of a version that this build does not know. `other`: no file of ours, or one that was changed. */
export type ParsedFile = { kind: "file"; file: ReadingFile } | { kind: "newer" } | { kind: "other" };

/** What bringing a file in would add to what is here. */
export type ImportPlan = {
	saved: number;
	history: number;
	drafts: number;
	hidden: number;
	seen: number;
	hasOtherSettings: boolean;
};

export async function buildReadingFile(): Promise<ReadingFile> {
	return {
		format: FORMAT,
		version: VERSION,
		saved: savedStories.read(),
		savedFacts: [...savedFacts.read()],
		history: [...readStories.read()],
		settings: readSettings(),
		drafts: readAllDrafts(),
		hiddenCommenters: [...hiddenCommenters.read()],
		// Where the device keeps nothing, nothing was seen.
		seenComments: await readAllSeen().catch(() => []),
	};
}

/** Understands the whole of a file or nothing of it. */
export function parseReadingFile(text: string): ParsedFile {
	const read = parseJson(text);
	if (!isRecord(read) || read.format !== FORMAT || typeof read.version !== "number") return { kind: "other" };
	if (read.version > VERSION) return { kind: "newer" };
	const { saved, savedFacts: facts, history, settings, drafts } = read;
	// Files that were saved before there were such things do not have them.
	const { hiddenCommenters: hidden = [], seenComments: seen = [] } = read;
	const isWhole =
		read.version === VERSION &&
		isListOf(saved, isPaperPath) &&
		isListOf(facts, isSavedFacts) &&
		isListOf(history, isReadStory) &&
		isListOf(drafts, isPlacedDraft) &&
		isListOf(hidden, isCommenter) &&
		isListOf(seen, isPackedSeen) &&
		isRecord(settings);
	if (!isWhole) return { kind: "other" };
	return {
		kind: "file",
		file: {
			format: FORMAT,
			version: VERSION,
			saved,
			savedFacts: facts.map(onlyFacts),
			history: history.map(({ path, title, at }) => ({ path, title, at })),
			settings: parseSettings(settings),
			drafts: drafts.map(onlyDraft),
			hiddenCommenters: hidden.map(onlyCommenter),
			seenComments: seen.map(({ path, count, ids }) => ({ path, count, ids })),
		},
	};
}

export function planImport(file: ReadingFile): ImportPlan {
	const has = new Set(savedStories.read());
	const read = readStories.paths();
	const drafts = new Set(readAllDrafts().map(({ key }) => key));
	return {
		saved: new Set(file.saved.filter((path) => !has.has(path))).size,
		history: new Set(file.history.map(({ path }) => path).filter((path) => !read.has(path))).size,
		drafts: file.drafts.filter(({ key }) => !drafts.has(key)).length,
		hidden: file.hiddenCommenters.filter((commenter) => !hiddenCommenters.has(commenter)).length,
		seen: file.seenComments.filter(hasMore).length,
		hasOtherSettings: JSON.stringify(file.settings) !== JSON.stringify(readSettings()),
	};
}

/** Puts what the file has beside what is here; its settings take the place of those here. False where not all was taken. */
export async function importReading(file: ReadingFile): Promise<boolean> {
	const has = new Set(savedStories.read());
	const known = savedFacts.paths();
	return [
		...file.saved.toReversed().map((path) => has.has(path) || savedStories.write(path, true)),
		savedFacts.add(file.savedFacts.filter(({ path }) => !known.has(path))),
		readStories.add(mergeHistory(file.history, readStories.read())),
		addDrafts(file.drafts),
		changeSettings({ language: undefined, ...file.settings }),
		hiddenCommenters.hide(...file.hiddenCommenters.filter((commenter) => !hiddenCommenters.has(commenter))),
		await importSeen(file),
	].every(Boolean);
}

async function importSeen({ seenComments }: ReadingFile): Promise<boolean> {
	try {
		// The one that was opened last comes to stand first.
		for (const seen of seenComments.toReversed()) {
			const count = Math.max(seen.count, countOf(seen.path) ?? 0);
			await keepSeen(seen.path, unpackIds(seen.ids) ?? [], count);
		}
		return true;
	} catch {
		return false;
	}
}

/** Whether a file may know more of a discussion than is known here. */
function hasMore({ path, count }: SeenDiscussion): boolean {
	return count > (countOf(path) ?? -1);
}

function countOf(path: string): number | undefined {
	return seenDiscussions.read().find((entry) => entry.path === path)?.count;
}

function isPackedSeen(value: unknown): value is SeenDiscussion & { ids: string } {
	return (
		isSeenDiscussion(value) && "ids" in value && typeof value.ids === "string" && unpackIds(value.ids) !== undefined
	);
}

/** Each story once, at the later of its two times. */
function mergeHistory(some: readonly ReadStory[], others: readonly ReadStory[]): ReadStory[] {
	const latest = new Map<string, ReadStory>();
	for (const story of [...some, ...others].sort((one, other) => one.at - other.at)) latest.set(story.path, story);
	return [...latest.values()].sort((one, other) => other.at - one.at);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isListOf<T>(value: unknown, isOne: (each: unknown) => each is T): value is T[] {
	return Array.isArray(value) && value.every(isOne);
}

function isPlacedDraft(value: unknown): value is ReplyDraft & { storyPath: string } {
	return isDraft(value) && "storyPath" in value && isPaperPath(value.storyPath);
}

function onlyDraft({ storyPath, text, key, parentId, mayHaveArrived }: ReplyDraft & { storyPath: string }) {
	return {
		storyPath,
		text,
		key,
		...(parentId !== undefined && { parentId }),
		...(mayHaveArrived === true && { mayHaveArrived }),
	};
}
