/**
 * localStorage that never throws: it is missing, full or forbidden often enough (private windows, site settings).
 * `write` says whether the device took it.
 */
export const deviceStorage = {
	read(key: string): unknown {
		try {
			const text = localStorage.getItem(key);
			return text === null ? undefined : JSON.parse(text);
		} catch {
			return undefined;
		}
	},
	write(key: string, value: unknown): boolean {
		try {
			localStorage.setItem(key, JSON.stringify(value));
			return true;
		} catch {
			return false;
		}
	},
	remove(key: string): void {
		try {
			localStorage.removeItem(key);
		} catch {
			// Nothing was kept, so nothing needs to go.
		}
	},
};
