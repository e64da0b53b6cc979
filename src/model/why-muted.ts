import { foldWord, UNSPACED_LETTER } from "./search-words.ts";
import type { StorySummary } from "./story.ts";

export type Muted = { mutedWords: readonly string[]; mutedSections: readonly string[] };

/** Scripts that put no space between words, or write an article or a particle on to them. */
const JOINED = new RegExp(`${UNSPACED_LETTER}|[\\p{Script=Arabic}\\p{Script=Hebrew}]`, "u");

let latest: { words: readonly string[]; pattern: RegExp } | undefined;

/** Why a reader does not want a story in the list at `listPath`; a section's own list has it whatever is muted. */
export function whyMuted(
	{ headline, standfirst = "", section }: StorySummary,
	{ mutedWords, mutedSections }: Muted,
	listPath: string,
): "words" | "section" | undefined {
	const isOf = (path: string) => section?.path.startsWith(path) === true && !listPath.startsWith(path);
	if (mutedSections.some(isOf)) return "section";
	if (mutedWords.length === 0) return undefined;
	if (latest?.words !== mutedWords) latest = { words: mutedWords, pattern: patternOf(mutedWords) };
	return latest.pattern.test(foldWord(`${headline}\n${standfirst}`)) ? "words" : undefined;
}

/** Words are found as the search compares them: whole ones, whatever their case and marks. */
function patternOf(words: readonly string[]): RegExp {
	const patterns = words.map((word) => {
		const literal = foldWord(word.trim())
			.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
			.replace(/\s+/g, "\\s+");
		return JOINED.test(word) ? literal : `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`;
	});
	return new RegExp(patterns.join("|"), "u");
}
