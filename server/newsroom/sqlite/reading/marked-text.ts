import type { MarkedText } from "../../../../src/model/story.ts";

/** What FTS5 puts round a match. Stored text has no control characters, so these stand for nothing else. */
export const MATCH_START = "\u0002";
export const MATCH_END = "\u0003";

/** Text with marks as pieces; white space made single. */
export function parseMarkedText(text: string): MarkedText {
	const pieces = text.replace(/\s+/g, " ").split(new RegExp(`(${MATCH_START}[^${MATCH_END}]*${MATCH_END})`));
	return pieces
		.filter((piece) => piece !== "")
		.map((piece) => (piece.startsWith(MATCH_START) ? { text: piece.slice(1, -1), isMatch: true } : { text: piece }));
}

export function hasMatch(text: MarkedText): boolean {
	return text.some((piece) => piece.isMatch);
}
