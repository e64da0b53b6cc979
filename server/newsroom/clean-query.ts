/** More than this is no search but a paste; the rest is left out. */
const MOST_CHARACTERS = 200;

/** What was asked, as it can be shown again: no control characters, single spaces, 200 characters at most. */
export function cleanQuery(typed: string): string {
	return typed
		.toWellFormed()
		.slice(0, MOST_CHARACTERS * 4)
		.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
		.trim()
		.slice(0, MOST_CHARACTERS)
		.toWellFormed();
}
