/**
 * The words that a text does not have, in their order. Only letters and digits count, not where a word ends: an element
 * that nobody knows parts two words in one reading of HTML and not in another.
 */
export function missingWords(wanted: readonly string[], text: string): string[] {
	const shown = bare(text);
	let from = 0;
	return wanted.filter((word) => {
		const letters = bare(word);
		const at = shown.indexOf(letters, from);
		if (at !== -1) from = at + letters.length;
		return at === -1;
	});
}

function bare(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
