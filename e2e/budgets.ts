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
	styles: 7 * 1024,
	/** What is asked for before the lead picture has come, beside the page: the picture, and what waits for it. */
	requestsBeforePicture: 3,
	/** Files of script that are asked for until the page answers a tap, those for the next page included. */
	scriptFiles: 10,
	/** The script that a story needs until then, in bytes as they are sent. */
	script: 92 * 1024,
} as const;
