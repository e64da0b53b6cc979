/** Words a minute: what adults read silently of English prose (Brysbaert 2019 finds 238 for non-fiction). */
const WORDS_PER_MINUTE = 230;

/** Words as the language itself divides them, so that Chinese and Thai are counted too. `language` is BCP 47. */
export function countWords(text: string, language: string): number {
	let words = 0;
	for (const segment of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
		if (segment.isWordLike) words += 1;
	}
	return words;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE));
}
