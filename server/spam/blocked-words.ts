import { readFileSync, statSync } from "node:fs";
import type { ReplyInput } from "../../src/model/reply.ts";

/** Whether a reply says something that the newsroom's owner wants to see before it stands. */
export type HasBlockedWord = (input: ReplyInput) => boolean;

/**
 * Words and phrases of a file, one a line, with `#` before remarks; read again when it changes. They are found as whole
 * words, in capitals or not, in all that a reply says: its text, name, e-mail address and website.
 * `isNamed`: the file was asked for, so it must be there; otherwise there may be none.
 * @throws Error with a sentence for a named file that can't be read
 */
export function createBlockedWords(file: string, { isNamed }: { isNamed: boolean }): HasBlockedWord {
	let known = { changed: 0, patterns: [] as RegExp[] };

	function read(): RegExp[] {
		const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
		if (changed === undefined) return [];
		if (changed !== known.changed) known = { changed, patterns: patternsOf(readFileSync(file, "utf8")) };
		return known.patterns;
	}

	if (isNamed) checkReadable(file);
	return ({ text, name, email, website = "" }) => {
		const said = plain([text, name, email, website].join("\n"));
		return read().some((pattern) => pattern.test(said));
	};
}

function checkReadable(file: string): void {
	try {
		readFileSync(file);
	} catch (cause) {
		const advice = "Name a text file with one word or phrase a line.";
		throw new Error(`BLOCKED_WORDS_FILE is "${file}", which can't be read. ${advice}`, { cause });
	}
}

function patternsOf(list: string): RegExp[] {
	return list
		.split(/\r?\n/)
		.map((line) => plain(line.replace(/^\s*#.*|\s#.*$/, "")).trim())
		.filter((line) => line !== "")
		.map(
			(line) => new RegExp(`(?<![\\p{L}\\p{N}])${line.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u"),
		);
}

/** Wide and styled letters are the letters, and what is not seen between them is not there. */
function plain(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/\p{Cf}/gu, "")
		.replace(/[^\S\n]+/g, " ");
}
