/** Words that are quoted: of a comment, or else of the story. */
export type GivenQuote = { text: string; commentId?: string };

/** Puts a quotation into a reply; false where there is none to put it into. */
type Taker = (quote: GivenQuote) => boolean;

/** By the paths of their stories. */
const takers = new Map<string, Taker>();
const onTaker = new Set<() => void>();

/** As long as a discussion may take to come, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Puts a quotation into the reply under a story, when its discussion is there to take it: a draft that it brings back must
 * not be written over. Resolves to false where no reply is taken.
 */
export function giveQuote(storyPath: string, quote: GivenQuote): Promise<boolean> {
	return new Promise((resolve) => {
		const end = (isTaken: boolean) => {
			onTaker.delete(give);
			clearTimeout(timer);
			resolve(isTaken);
		};
		const give = () => {
			const take = takers.get(storyPath);
			if (take) end(take(quote));
		};
		const timer = setTimeout(() => end(false), PATIENCE);
		onTaker.add(give);
		give();
	});
}

/** From now on quotations for this story's discussion go there. Returns how to take that back. */
export function takeQuotes(storyPath: string, take: Taker): () => void {
	takers.set(storyPath, take);
	for (const give of [...onTaker]) give();
	return () => {
		if (takers.get(storyPath) === take) takers.delete(storyPath);
	};
}
