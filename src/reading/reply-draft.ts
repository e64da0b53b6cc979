import { deviceStorage, tabStorage } from "../lib/device-storage.ts";

/** What a reader typed under a story and has not sent yet. The key is its own: the same words sent twice are one reply. */
export type ReplyDraft = { text: string; parentId?: string; key: string };

/** Who the reader is when replying; kept only if asked to. */
export type ReplyIdentity = { name: string; email: string; website: string };

/** As many unsent texts as are kept for one story; the oldest goes. */
const MOST_DRAFTS = 5;
const IDENTITY = "broadsheet:reply-identity";

/**
 * The draft to go on with: this tab's own, else the one written last. Each tab has its own, so that two tabs on one
 * story do not write over each other's words; `isOwn` says which it is.
 */
export function readDraft(storyPath: string): (ReplyDraft & { isOwn: boolean }) | undefined {
	const drafts = readDrafts(storyPath);
	const own = drafts.find(({ key }) => key === tabStorage.read(draftKey(storyPath)));
	const draft = own ?? drafts.at(-1);
	return draft && { ...draft, isOwn: draft === own };
}

/** Keeps a draft as this tab's own, or forgets it when there is nothing in it. */
export function writeDraft(storyPath: string, draft: ReplyDraft): void {
	const others = readDrafts(storyPath).filter(({ key }) => key !== draft.key);
	const isEmpty = draft.text.trim() === "";
	writeDrafts(storyPath, isEmpty ? others : [...others, draft].slice(-MOST_DRAFTS));
	tabStorage.write(draftKey(storyPath), draft.key);
}

/** Forgets one draft; another tab's stays. */
export function discardDraft(storyPath: string, key: string): void {
	writeDrafts(
		storyPath,
		readDrafts(storyPath).filter((draft) => draft.key !== key),
	);
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

function draftKey(storyPath: string): string {
	return `broadsheet:draft:${storyPath}`;
}

function isDraft(value: unknown): value is ReplyDraft {
	return (
		isRecord(value) &&
		typeof value.text === "string" &&
		typeof value.key === "string" &&
		(value.parentId === undefined || typeof value.parentId === "string")
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
