/**
 * The browser's storage, which never throws here: it is missing, full or forbidden often enough (private windows, site
 * settings). `write` says whether it was taken. Values are JSON.
 */
function safeStorage(storage: () => Storage) {
	return {
		read(key: string): unknown {
			try {
				const text = storage().getItem(key);
				return text === null ? undefined : JSON.parse(text);
			} catch {
				return undefined;
			}
		},
		write(key: string, value: unknown): boolean {
			try {
				storage().setItem(key, JSON.stringify(value));
				return true;
			} catch {
				return false;
			}
		},
		remove(key: string): void {
			try {
				storage().removeItem(key);
			} catch {
				// Nothing was kept, so nothing needs to go.
			}
		},
		/** The keys that begin so, in no order. */
		keys(beginning: string): string[] {
			try {
				return Object.keys(storage()).filter((key) => key.startsWith(beginning));
			} catch {
				return [];
			}
		},
		/** What all keys that begin so weigh with what they hold, in bytes as browsers count them. */
		weigh(beginning: string): number {
			try {
				return this.keys(beginning).reduce(
					(sum, key) => sum + 2 * (key.length + (storage().getItem(key) ?? "").length),
					0,
				);
			} catch {
				return 0;
			}
		},
	};
}

/** Kept on this device until removed, shared by all tabs. */
export const deviceStorage = safeStorage(() => localStorage);

/** Kept with this tab, over reloads, until it is closed. */
export const tabStorage = safeStorage(() => sessionStorage);
