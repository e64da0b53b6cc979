import { deviceStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";
import type { CommentRole } from "../model/discussion.ts";

/** Names are all that a newsroom gives of commenters: a guest with the name of an author is somebody else by the role. */
export type Commenter = { name: string; role?: CommentRole };

export const HIDDEN_KEY = "broadsheet:hidden-commenters";
const MOST = 500;
/** As the longest that newsrooms take, with room. */
const LONGEST_NAME = 1_000;

const listeners = new Set<() => void>();
let isListening = false;
let latest: { commenters: readonly Commenter[]; keys: ReadonlySet<string> } | undefined;

/** Whose comments this reader does not want to see on this device. Nobody else is told of it. */
export const hiddenCommenters = {
	/** The one hidden last first; the same array as long as nothing has changed: React compares it. */
	read: () => known().commenters,
	has: (commenter: Commenter) => known().keys.has(keyOf(commenter)),
	/** Puts them before all others; whether the device took it. */
	hide(...commenters: Commenter[]): boolean {
		if (commenters.length === 0) return true;
		const keys = new Set(commenters.map(keyOf));
		return write([...commenters.map(onlyCommenter), ...known().commenters.filter((each) => !keys.has(keyOf(each)))]);
	},
	show(commenter: Commenter): boolean {
		const key = keyOf(commenter);
		return write(known().commenters.filter((each) => keyOf(each) !== key));
	},
	clear(): void {
		deviceStorage.remove(HIDDEN_KEY);
		tell();
	},
	/** Tells of every change, also by another tab. Returns how to stop. */
	onChange(listener: () => void): () => void {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	},
};

/** Read once: every comment asks. From then on other tabs are listened to. */
function known() {
	if (!isListening) {
		isListening = true;
		window.addEventListener("storage", ({ key }) => (key === HIDDEN_KEY || key === null) && tell());
		// While the browser keeps this page for the way back, it is not told what other tabs do.
		window.addEventListener("pageshow", ({ persisted }) => persisted && tell());
	}
	if (!latest) {
		const kept = deviceStorage.read(HIDDEN_KEY);
		const commenters = Array.isArray(kept) ? kept.filter(isCommenter) : [];
		latest = { commenters, keys: new Set(commenters.map(keyOf)) };
	}
	return latest;
}

function write(commenters: Commenter[]): boolean {
	const isTaken = deviceStorage.write(HIDDEN_KEY, commenters.slice(0, MOST));
	tell();
	return isTaken;
}

function tell(): void {
	latest = undefined;
	for (const listener of listeners) listener();
}

/** A name as it looks: in one of its spellings, without the spaces round it. */
function keyOf({ name, role = "" as CommentRole }: Commenter): string {
	return `${role} ${name.normalize("NFC").trim()}`;
}

export function onlyCommenter({ name, role }: Commenter): Commenter {
	return { name, ...(role !== undefined && { role }) };
}

export function isCommenter(value: unknown): value is Commenter {
	return (
		isRecord(value) &&
		typeof value.name === "string" &&
		value.name.length <= LONGEST_NAME &&
		(value.role === undefined || typeof value.role === "string")
	);
}
