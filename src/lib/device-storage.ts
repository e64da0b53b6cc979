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
	};
}

/** Kept on this device until removed, shared by all tabs. */
export const deviceStorage = safeStorage(() => localStorage);

/** Kept with this tab, over reloads, until it is closed. */
export const tabStorage = safeStorage(() => sessionStorage);
