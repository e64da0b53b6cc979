/** A place in a text, in characters from its beginning. */
export type TextRange = { start: number; end: number };

/** What a text fragment says: `text=prefix-,start,end,-suffix`. */
type Directive = { prefix?: string; start: string; end?: string; suffix?: string };

/** Longer quotations, in characters, are told by their first and last words. */
const LONG = 120;
/** As many words of context are tried on each side, at most. */
const MOST_CONTEXT = 12;

/**
 * The fragment that leads to a passage of a text, after the W3C's draft; undefined where none leads there. Lines of the
 * text are its blocks, with single spaces in them. Prefix and suffix only where the passage is not the first of its kind.
 */
export function buildTextFragment(text: string, selected: TextRange): string | undefined {
	const range = toWholeWords(text, selected);
	const passage = text.slice(range.start, range.end);
	if (passage === "") return undefined;
	const isLong = passage.length > LONG || passage.includes("\n");
	for (let context = 0; context <= MOST_CONTEXT; context++) {
		const directive: Directive = isLong
			? { start: firstWords(passage, 4 + context), end: lastWords(passage, 4 + context) }
			: { start: passage };
		if (isLong && directive.start.length + (directive.end?.length ?? 0) >= passage.length) return undefined;
		if (context > 0) {
			const before = text.slice(text.lastIndexOf("\n", range.start - 1) + 1, range.start);
			const lineEnd = text.indexOf("\n", range.end);
			const after = text.slice(range.end, lineEnd < 0 ? undefined : lineEnd);
			const prefix = lastWords(before, context);
			const suffix = firstWords(after, context);
			if (prefix) directive.prefix = prefix;
			if (suffix) directive.suffix = suffix;
		}
		const found = find(text, directive);
		if (found?.start === range.start && found.end === range.end) return `:~:${write(directive)}`;
	}
	return undefined;
}

/** Where the text fragment of an address leads in a text, as browsers look for it. */
export function findTextFragment(text: string, hash: string): TextRange | undefined {
	const [, written] = /:~:(?:.*?&)??text=([^&]*)/.exec(hash) ?? [];
	const directive = written === undefined ? undefined : read(written);
	return directive && find(text, directive);
}

function find(text: string, { prefix, start, end, suffix }: Directive): TextRange | undefined {
	const folded = fold(text);
	const words = new Intl.Segmenter(undefined, { granularity: "word" }).segment(text);
	const first = fold(start);
	for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
		const isAfterPrefix = !prefix || folded.slice(0, at).trimEnd().endsWith(fold(prefix));
		if (!isAfterPrefix) continue;
		let stop = at + first.length;
		if (end !== undefined) {
			const last = fold(end);
			const lastAt = findEnd(folded, last, stop, suffix);
			if (lastAt < 0) continue;
			stop = lastAt + last.length;
		}
		if (isBeforeSuffix(folded, stop, suffix) && isWhole(words, at, stop)) return { start: at, end: stop };
	}
	return undefined;
}

function findEnd(text: string, last: string, from: number, suffix: string | undefined): number {
	let at = text.indexOf(last, from);
	while (at >= 0 && !isBeforeSuffix(text, at + last.length, suffix)) at = text.indexOf(last, at + 1);
	return at;
}

function isBeforeSuffix(text: string, at: number, suffix: string | undefined): boolean {
	return !suffix || text.slice(at).trimStart().startsWith(fold(suffix));
}

/** Browsers find whole words alone. */
function isWhole(words: Intl.Segments, start: number, end: number): boolean {
	const last = words.containing(end - 1);
	return words.containing(start)?.index === start && last !== undefined && last.index + last.segment.length === end;
}

/** Without a difference of case, and as long as before: a letter that would become two stays. */
function fold(text: string): string {
	return text.replace(/\p{Lu}/gu, (letter) => {
		const lower = letter.toLowerCase();
		return lower.length === letter.length ? lower : letter;
	});
}

/** A part of a text up to the ends of its words: browsers find whole words alone. */
export function toWholeWords(text: string, { start, end }: TextRange): TextRange {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from] ?? "")) from++;
	while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
	if (from === to) return { start: from, end: from };
	const words = new Intl.Segmenter(undefined, { granularity: "word" }).segment(text);
	const last = words.containing(to - 1);
	return { start: words.containing(from)?.index ?? from, end: last ? last.index + last.segment.length : to };
}

function firstWords(text: string, count: number): string {
	const [line = ""] = text.trimStart().split("\n");
	const words = wordsOf(line);
	return line.slice(0, words[count - 1]?.end ?? line.length).trim();
}

function lastWords(text: string, count: number): string {
	const line = text.trimEnd().split("\n").at(-1) ?? "";
	const words = wordsOf(line);
	return line.slice(words.at(-count)?.start ?? 0).trim();
}

function wordsOf(line: string): TextRange[] {
	return [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(line)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function write({ prefix, start, end, suffix }: Directive): string {
	const parts = [encode(start)];
	if (prefix) parts.unshift(`${encode(prefix)}-`);
	if (end) parts.push(encode(end));
	if (suffix) parts.push(`-${encode(suffix)}`);
	return `text=${parts.join(",")}`;
}

/** A hyphen, too, has a meaning in it; commas and ampersands are encoded as everywhere. */
function encode(words: string): string {
	return encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
}

function read(written: string): Directive | undefined {
	try {
		const parts = written.split(",");
		const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
		const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
		const [start, end] = parts.map(decodeURIComponent);
		if (!start) return undefined;
		return {
			start,
			...(end && { end }),
			...(prefix && { prefix: decodeURIComponent(prefix) }),
			...(suffix && { suffix: decodeURIComponent(suffix) }),
		};
	} catch {
		return undefined;
	}
}
