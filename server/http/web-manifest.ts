import type { Masthead } from "../../src/model/masthead.ts";

/** What stands under an icon on a phone; longer names are cut there (the W3C manifest's `short_name`). */
const SHORT_NAME = 12;
const PAPER = "#fbf8f1";

/** The web app manifest of a paper: its own name, in its own language. */
export function buildWebManifest({ name, tagline, language, direction }: Masthead): string {
	return JSON.stringify({
		id: "/",
		name,
		short_name: shortName(name),
		...(tagline && { description: tagline }),
		lang: language,
		dir: direction,
		start_url: "/",
		scope: "/",
		display: "minimal-ui",
		background_color: PAPER,
		theme_color: PAPER,
		categories: ["news"],
		icons: [
			{ src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
			{ src: "/icon-192.png", type: "image/png", sizes: "192x192" },
			{ src: "/icon-512.png", type: "image/png", sizes: "512x512" },
			{ src: "/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
		],
	});
}

/** As many of the name's words as have room: "The Fenland Observer" is "The Fenland". One long word stays whole. */
function shortName(name: string): string {
	const [first = name, ...others] = name.trim().split(/\s+/);
	let short = first;
	for (const word of others) {
		if (`${short} ${word}`.length > SHORT_NAME) break;
		short += ` ${word}`;
	}
	return short;
}
