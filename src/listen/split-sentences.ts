import type { Passage } from "./passages.ts";

/** One utterance. Its passage's number tells where a paragraph begins. */
export type Sentence = Passage & { language: string; paragraph: number };

/**
 * Passages in sentences, as the platform splits them in that language. Chrome falls silent in utterances of more than a
 * quarter of a minute, so each sentence is one, and a long one several. `from` is the number of the first paragraph.
 */
export function splitSentences(
	passages: readonly Passage[],
	languages: { story: string; announcements: string },
	from = 0,
): Sentence[] {
	const segmenter = new Intl.Segmenter(languages.story, { granularity: "sentence" });
	let paragraph = from - 1;
	let isAnnounced = false;
	return passages.flatMap((passage) => {
		// What was announced belongs to its announcement.
		if (!isAnnounced) paragraph += 1;
		isAnnounced = passage.kind === "announcement";
		if (isAnnounced) return [{ ...passage, language: languages.announcements, paragraph }];
		return [...segmenter.segment(passage.text)]
			.flatMap(({ segment }) => breakLong(segment))
			.map((text) => text.trim())
			.filter((text) => text !== "")
			.map((text) => ({ ...passage, text, language: languages.story, paragraph }));
	});
}

/** The most characters in one utterance: a quarter of a minute at an even pace. */
const LONGEST = 240;

/** Where a long sentence may be broken: after its last clause, else between words, else between letters. */
const BREAKS = [/^.*[,;:،؛，、；：–—]/s, /^.*\s/s, /^.*[^\uD800-\uDBFF]/s];

function breakLong(sentence: string): string[] {
	const parts: string[] = [];
	let rest = sentence;
	while (rest.length > LONGEST) {
		const part = rest.slice(0, LONGEST);
		const [first = part] = BREAKS.flatMap((end) => end.exec(part)?.[0] ?? []);
		parts.push(first);
		rest = rest.slice(first.length);
	}
	return [...parts, rest];
}
