import { tabStorage } from "../lib/device-storage.ts";

const KEY = "broadsheet:scroll";

/** Remembers how far down each place of this tab's history was read, over reloads too. In pixels from the top. */
export function createScrollPlaces() {
	const known = tabStorage.read(KEY);
	const places = new Map<string, number>(Array.isArray(known) ? known : []);
	return {
		keep: (key: string, top: number) => void places.set(key, Math.round(top)),
		of: (key: string): number => places.get(key) ?? 0,
		save: () => void tabStorage.write(KEY, [...places]),
	};
}
