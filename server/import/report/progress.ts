import { formatSize } from "./format-size.ts";
import type { Tally } from "./tally.ts";

/** What a terminal, a file or a test is to an import. */
export type Output = {
	isTerminal: boolean;
	columns: number;
	write: (text: string) => void;
};

export type Progress = {
	/** `total` is left out while it is not known. */
	show: (what: string, done: number, total: number | undefined, tally: Tally) => void;
	/** A line that stays. */
	say: (line: string) => void;
	/** Leaves the cursor on a line of its own. */
	end: () => void;
};

/** A terminal's line is drawn at most so often, in milliseconds. */
const REDRAWN = 100;
/** Elsewhere a line comes with every so many. */
const LINE_EVERY = 100;

/** One line that changes on a terminal; now and then a line elsewhere. */
export function createProgress(output: Output, now: () => number = Date.now): Progress {
	let drawn = Number.NEGATIVE_INFINITY;
	let isOpen = false;
	const clear = () => {
		if (isOpen) output.write("\r\u001b[K");
		isOpen = false;
	};

	return {
		show: (what, done, total, tally) => {
			const line = `${what} ${done}${total === undefined ? "" : ` of ${total}`}${filesOf(tally)}`;
			const isLast = done === total;
			if (output.isTerminal) {
				if (now() - drawn < REDRAWN && !isLast) return;
				drawn = now();
				output.write(`\r${line.slice(0, output.columns - 1)}\u001b[K`);
				isOpen = true;
			} else if (isLast || done % LINE_EVERY === 0) {
				output.write(`${line}\n`);
			}
		},
		say: (line) => {
			clear();
			output.write(`${line}\n`);
		},
		end: clear,
	};
}

function filesOf({ counts, bytes }: Tally): string {
	const { taken } = counts.file;
	return taken === 0 ? "" : `, ${taken} files (${formatSize(bytes)})`;
}
