/**
 * What a page may cost, in figures that are the same on every machine. Bytes are packed with brotli as the server packs
 * what it draws (quality 5); script files are packed once, at their best. Speed itself is measured in `bench/`.
 */
export const BUDGETS = {
	/** The head of a page: all that stands before its first element. */
	head: 4 * 1024,
	/** From the first byte to the end of the first paragraph of a story, or of the first card of a list: ten packets. */
	firstScreen: 14 * 1024,
	/** All styles of the paper together. */
	styles: 9 * 1024,
	/** What is asked for before the lead picture has come, beside the page: the picture, and what waits for it. */
	requestsBeforePicture: 3,
	/** Files of script that a page asks for when it has come, those included that it brings when it is idle: small ones, many of them texts. */
	scriptFiles: 16,
	/** The script that a story needs until then, in bytes as they are sent, also where its HTML is so old that it asks anew. */
	script: 100 * 1024,
	/** The same with all that a story brings by itself: for the next page, for its discussion, to keep it on the device. */
	scriptInAll: 150 * 1024,
} as const;
