import italic from "@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url";
import roman from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import { deviceStorage } from "../lib/device-storage.ts";

/** `server/http/page/own-face.ts` looks for it in the head of every page, before the first word. */
const KEY = "broadsheet:face";

/**
 * Brings the paper's own face to this device, for the pages that it will load. The first is set in a face of the
 * device: two files of 60 KB each would be in the way of its picture, and nothing that is being read changes its face.
 */
export async function fetchOwnFace(): Promise<void> {
	if (deviceStorage.read(KEY) === roman) return;
	try {
		await Promise.all([roman, italic].map((file) => new FontFace("Newsreader", `url(${file})`).load()));
		deviceStorage.write(KEY, roman);
	} catch {
		// The next page tries again.
	}
}
