import { deviceStorage, tabStorage } from "../lib/device-storage.ts";
import type { ReplyQuote } from "../model/reply.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";

/**
 * What a reader typed under a story, as a comment of its own or as an answer to one, and has not sent yet. The key is its
 * own: the same words sent twice are one reply. `quotes`: what was put into the text as a quotation, with what it is from.
 * `mayHaveArrived`: it comes back from an attempt that nobody knows the end of.
 */
export type ReplyDraft = {
	text: string;
	parentId?: string;
	key: string;
	quotes?: ReplyQuote[];
	mayHaveArrived?: boolean;
};

/** Who the reader is when replying; kept only if asked to. */
export type ReplyIdentity = { name: string; email: string; website: string };

/** As many unsent texts as are kept for one story; the oldest goes. */
const MOST_DRAFTS = 20;
/** As many of them as a tab knows for its own. */
const MOST_OWN = 40;
const IDENTITY = "broadsheet:reply-identity";

/**
 * The draft to go on with in one place, under a comment or below all (undefined): this tab's own, else the one written
 * last. Each tab has its own, so that two tabs on one story do not write over each other's words; `isOwn` says which it
 * is.
 */
export function readDraft(
	storyPath: string,
	parentId: string | undefined,
): (ReplyDraft & { isOwn: boolean }) | undefined {
	const drafts = readDrafts(storyPath).filter((draft) => draft.parentId === parentId);
	const isOwn = ownDrafts(storyPath);
	const draft = drafts.findLast(isOwn) ?? drafts.at(-1);
	return draft && { ...draft, isOwn: isOwn(draft) };
}

/** Where there are drafts, the place to go on at first: this tab's last, else the last of all. */
export function readDraftPlaces(storyPath: string): (string | undefined)[] {
	const drafts = readDrafts(storyPath);
	const first = drafts.findLast(ownDrafts(storyPath)) ?? drafts.at(-1);
	return first ? [...new Set([first, ...drafts].map(({ parentId }) => parentId))] : [];
}

/** Keeps a draft as this tab's own, or forgets it when there is nothing in it. */
export function writeDraft(storyPath: string, draft: ReplyDraft): void {
	const others = readDrafts(storyPath).filter(({ key }) => key !== draft.key);
	const isEmpty = draft.text.trim() === "";
	writeDrafts(storyPath, isEmpty ? others : [...others, draft].slice(-MOST_DRAFTS));
	const own = readOwnKeys(storyPath).filter((key) => key !== draft.key);
	tabStorage.write(draftKey(storyPath), [...own, draft.key].slice(-MOST_OWN));
}

/** Forgets one draft; another tab's stays. */
export function discardDraft(storyPath: string, key: string): void {
	writeDrafts(
		storyPath,
		readDrafts(storyPath).filter((draft) => draft.key !== key),
	);
}

/** Forgets the draft of a reply that has arrived, which its page could not do any more. Words changed since stay. */
export function discardSentDraft(storyPath: string, { key, input }: Pick<WaitingReply, "key" | "input">): void {
	const sent = readDrafts(storyPath).find((draft) => key.startsWith(`${draft.key}-`));
	if (sent?.text === input.text && sent.parentId === input.parentId) discardDraft(storyPath, sent.key);
}

/** All that is unsent, under whatever story. */
export function readAllDrafts(): (ReplyDraft & { storyPath: string })[] {
	const beginning = draftKey("");
	return deviceStorage.keys(beginning).flatMap((key) => {
		const storyPath = key.slice(beginning.length);
		return readDrafts(storyPath).map((draft) => ({ ...draft, storyPath }));
	});
}

/** Puts drafts from another device beside those that are here, of which none is written over; false where the device is full. */
export function addDrafts(drafts: readonly (ReplyDraft & { storyPath: string })[]): boolean {
	return drafts.every(({ storyPath, ...draft }) => {
		const here = readDrafts(storyPath);
		if (here.some(({ key }) => key === draft.key)) return true;
		return deviceStorage.write(draftKey(storyPath), [draft, ...here].slice(-MOST_DRAFTS));
	});
}

export function discardAllDrafts(): void {
	for (const key of deviceStorage.keys(draftKey(""))) deviceStorage.remove(key);
}

export function readIdentity(): ReplyIdentity | undefined {
	const kept = deviceStorage.read(IDENTITY);
	if (!isRecord(kept)) return undefined;
	const word = (value: unknown) => (typeof value === "string" ? value : "");
	return { name: word(kept.name), email: word(kept.email), website: word(kept.website) };
}

/** Keeps who the reader is, or forgets it when given nothing. */
export function writeIdentity(identity: ReplyIdentity | undefined): void {
	if (identity) deviceStorage.write(IDENTITY, identity);
	else deviceStorage.remove(IDENTITY);
}

function readDrafts(storyPath: string): ReplyDraft[] {
	const kept = deviceStorage.read(draftKey(storyPath));
	return Array.isArray(kept) ? kept.filter(isDraft) : [];
}

function writeDrafts(storyPath: string, drafts: ReplyDraft[]): void {
	if (drafts.length === 0) deviceStorage.remove(draftKey(storyPath));
	else deviceStorage.write(draftKey(storyPath), drafts);
}

function ownDrafts(storyPath: string): (draft: ReplyDraft) => boolean {
	const keys = readOwnKeys(storyPath);
	return ({ key }) => keys.includes(key);
}

/** Until lately a tab knew one draft for its own, and kept its key alone. */
function readOwnKeys(storyPath: string): unknown[] {
	const kept = tabStorage.read(draftKey(storyPath));
	if (Array.isArray(kept)) return kept;
	return typeof kept === "string" ? [kept] : [];
}

function draftKey(storyPath: string): string {
	return `broadsheet:draft:${storyPath}`;
}

export function isDraft(value: unknown): value is ReplyDraft {
	return (
		isRecord(value) &&
		typeof value.text === "string" &&
		typeof value.key === "string" &&
		(value.parentId === undefined || typeof value.parentId === "string") &&
		(value.quotes === undefined || (Array.isArray(value.quotes) && value.quotes.every(isQuote)))
	);
}

function isQuote(value: unknown): value is ReplyQuote {
	if (!isRecord(value) || typeof value.text !== "string" || !isRecord(value.from)) return false;
	const { kind, id, name } = value.from;
	return kind === "story" || (kind === "comment" && typeof id === "string" && typeof name === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
