/** Where progress is shown: a terminal, a file, a pipe. */
export type ProgressTarget = { isTTY?: boolean; write(text: string): unknown };

/** Often enough to be seen to move, in milliseconds. */
const EVERY = 100;
/** Where lines stay, each of them counts: in milliseconds. */
const EVERY_LINE = 10_000;

/** Tells how far the export is: on a terminal in one line that changes, elsewhere in a line now and then. */
export function createProgress(target: ProgressTarget, now: () => number = () => performance.now()) {
	let shownAt = now();
	let isShown = false;
	return {
		show(done: number, known: number): void {
			if (now() - shownAt < (target.isTTY ? EVERY : EVERY_LINE)) return;
			shownAt = now();
			isShown = true;
			const text = `${formatCount(done)} of ${formatCount(known)} addresses`;
			target.write(target.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
		},
		/** Takes the line away, so that what follows stands by itself. */
		end(): void {
			if (isShown && target.isTTY) target.write("\r\u001b[K");
		},
	};
}

/** 1236 is "1,236". */
export function formatCount(count: number): string {
	return count.toLocaleString("en-GB");
}
