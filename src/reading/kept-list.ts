import { deviceStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";

/** Things of this paper that the device remembers by their address, the last one first. */
export type KeptList<Entry extends { path: string }> = {
	/** The same array as long as nothing has changed: React compares it. */
	read(): readonly Entry[];
	/** The addresses alone. */
	paths(): ReadonlySet<string>;
	/** Puts them before all others, in the place of what is known under the same addresses; whether the device took it. */
	add(entries: readonly Entry[]): boolean;
	remove(path: string): void;
	clear(): void;
	/** Tells of every change, also by another tab. Returns how to stop. */
	onChange(listener: () => void): () => void;
};

export function createKeptList<Entry extends { path: string }>(
	key: string,
	{ isEntry, most }: { isEntry: (value: unknown) => value is Entry; most: number },
): KeptList<Entry> {
	const listeners = new Set<() => void>();
	let latest: { entries: readonly Entry[]; paths: ReadonlySet<string> } | undefined;
	let isListening = false;
	/** Read once: a list asks for each of its cards. From then on other tabs are listened to. */
	const known = () => {
		if (!isListening) {
			isListening = true;
			window.addEventListener("storage", ofOtherTab);
			// While the browser keeps this page for the way back, it is not told what other tabs do.
			window.addEventListener("pageshow", ({ persisted }) => persisted && tell());
		}
		if (!latest) {
			const kept = deviceStorage.read(key);
			const entries = Array.isArray(kept) ? kept.filter(isEntry) : [];
			latest = { entries, paths: new Set(entries.map(({ path }) => path)) };
		}
		return latest;
	};
	/** As the device has it now: another tab may have written a moment ago, of which this one is told later. */
	const reread = () => {
		latest = undefined;
		return known().entries;
	};
	const tell = () => {
		latest = undefined;
		for (const listener of listeners) listener();
	};
	const write = (entries: readonly Entry[]) => {
		const isTaken = deviceStorage.write(key, entries.slice(0, most));
		tell();
		return isTaken;
	};
	const ofOtherTab = (event: StorageEvent) => {
		if (event.key === key || event.key === null) tell();
	};
	return {
		read: () => known().entries,
		paths: () => known().paths,
		add(entries) {
			const added = new Set(entries.map(({ path }) => path));
			return write([...entries, ...reread().filter(({ path }) => !added.has(path))]);
		},
		remove: (path) => void write(reread().filter((entry) => entry.path !== path)),
		clear() {
			deviceStorage.remove(key);
			tell();
		},
		onChange(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}

/** An address within this paper, and nothing that could lead out of it. */
export function isPaperPath(value: unknown): value is string {
	return typeof value === "string" && /^\/(?![/\\])[^\s\\]*$/.test(value) && value.length <= 2_000;
}

/** Whether something has an address of this paper and a time, in milliseconds since 1970. */
export function isPathAndTime(value: unknown): value is Record<string, unknown> & { path: string; at: number } {
	return isRecord(value) && isPaperPath(value.path) && typeof value.at === "number" && Number.isFinite(value.at);
}
