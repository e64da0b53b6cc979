import italic from "@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url";
import roman from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import { deviceStorage } from "../lib/device-storage.ts";

/** `server/http/page/head-script.ts` looks for it in the head of every page, before the first word. */
const KEY = "broadsheet:faces";

/** As `FontFace` takes them. What comes after the first paint is not shown: `optional`. */
const FACES = Object.entries({ normal: roman, italic }).map(
	([style, file]) => ["Newsreader", `url(${file})`, { style, weight: "200 800", display: "optional" }] as const,
);

/**
 * Brings the paper's own face to this device, for the pages that it will load. The first is set in a face of the
 * device: two files of 60 KB each would be in the way of its picture, and nothing that is being read changes its face.
 */
export async function fetchOwnFace(): Promise<void> {
	if (JSON.stringify(deviceStorage.read(KEY)) === JSON.stringify(FACES)) return;
	try {
		await Promise.all(FACES.map((face) => new FontFace(...face).load()));
		deviceStorage.write(KEY, FACES);
	} catch {
		// The next page tries again.
	}
}
