import { deviceStorage } from "../lib/device-storage.ts";

/** What a reader typed under a story and has not sent yet. The key is its own, so that the same words sent twice are one reply. */
export type ReplyDraft = { text: string; parentId?: string; key: string };

/** Who the reader is when replying; kept only if asked to. */
export type ReplyIdentity = { name: string; email: string; website: string };

const IDENTITY = "broadsheet:reply-identity";

export function readDraft(storyPath: string): ReplyDraft | undefined {
	const kept = deviceStorage.read(draftKey(storyPath));
	if (!isRecord(kept) || typeof kept.text !== "string" || typeof kept.key !== "string") return undefined;
	const draft: ReplyDraft = { text: kept.text, key: kept.key };
	return typeof kept.parentId === "string" ? { ...draft, parentId: kept.parentId } : draft;
}

/** Keeps a draft, or forgets it when there is nothing in it. */
export function writeDraft(storyPath: string, draft: ReplyDraft): void {
	if (draft.text.trim() === "") deviceStorage.remove(draftKey(storyPath));
	else deviceStorage.write(draftKey(storyPath), draft);
}

export function discardDraft(storyPath: string): void {
	deviceStorage.remove(draftKey(storyPath));
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

function draftKey(storyPath: string): string {
	return `broadsheet:draft:${storyPath}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
