import { deviceStorage } from "../lib/device-storage.ts";

/** Addresses of this paper that the reader has put by on this device. Known at once, before anything is drawn. */
export type KeptPaths = {
	/** The last one first. */
	read(): string[];
	has(path: string): boolean;
	/** Puts an address in, or takes it out; whether the device took it. */
	write(path: string, isWanted: boolean): boolean;
	/** Tells of every change, also by another tab. Returns how to stop. */
	onChange(listener: () => void): () => void;
};

/** Stories that are saved: they stay on the device until they are unsaved. */
export const savedStories = createKeptPaths("broadsheet:saved");
/** Lists whose stories were taken along. */
export const takenEditions = createKeptPaths("broadsheet:taken");

function createKeptPaths(key: string): KeptPaths {
	const listeners = new Set<() => void>();
	const read = () => {
		const kept = deviceStorage.read(key);
		return Array.isArray(kept) ? kept.filter((path) => typeof path === "string") : [];
	};
	return {
		read,
		has: (path) => read().includes(path),
		write(path, isWanted) {
			const others = read().filter((other) => other !== path);
			const isTaken = deviceStorage.write(key, isWanted ? [path, ...others] : others);
			for (const listener of listeners) listener();
			return isTaken;
		},
		onChange(listener) {
			const ofOtherTab = (event: StorageEvent) => {
				if (event.key === key || event.key === null) listener();
			};
			listeners.add(listener);
			window.addEventListener("storage", ofOtherTab);
			return () => {
				listeners.delete(listener);
				window.removeEventListener("storage", ofOtherTab);
			};
		},
	};
}
