/** A mistake in the edition's files. The message is `file:line: sentence`, a line for each mistake, for a terminal. */
export class EditionProblem extends Error {
	override readonly name = "EditionProblem";
	/** Relative to the edition's folder. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	readonly sentence: string;

	/** `more`: mistakes of other files, found at the same time. */
	constructor(file: string, line: number, sentence: string, more: readonly EditionProblem[] = []) {
		super([`${file}:${line}: ${sentence}`, ...more.map((problem) => problem.message)].join("\n"));
		this.sentence = sentence;
		this.file = file;
		this.line = line;
	}
}

/** Does `work` for every item. Throws the mistakes of all items as one `EditionProblem`. */
export function mapAll<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Result[] {
	const problems: EditionProblem[] = [];
	const results: Result[] = [];
	for (const item of items) {
		try {
			results.push(work(item));
		} catch (error) {
			if (!(error instanceof EditionProblem)) throw error;
			problems.push(error);
		}
	}
	const [first, ...more] = problems;
	if (first) throw new EditionProblem(first.file, first.line, first.sentence, more);
	return results;
}
