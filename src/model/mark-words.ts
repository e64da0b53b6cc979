import { isJoined, type SearchTerm, type SearchUnit, searchUnits } from "./search-words.ts";
import type { MarkedText } from "./story.ts";

/** How long an excerpt is, and what of it stands before the first word that was looked for: about 36 and 6 words. */
const EXCERPT_WEIGHT = 72;
const WEIGHT_BEFORE = 12;
/** Places that are tried for an excerpt; a text has its first mention long before. */
const MOST_PLACES = 400;

/** A place where a term stands: the number of its first unit, of the unit after it, and of the term. */
type Match = { from: number; to: number; term: number };

/** Whether a text has every term. */
export function hasTerms(units: readonly SearchUnit[], terms: readonly SearchTerm[]): boolean {
	return terms.every((term) => units.some((_unit, at) => standsAt(units, at, term)));
}

/** A text with the words marked that were looked for. */
export function markWords(text: string, terms: readonly SearchTerm[]): MarkedText {
	const units = searchUnits(text);
	const pieces: MarkedText = [];
	let done = 0;
	let marked = 0;
	for (const { from, to } of matchesIn(units, terms)) {
		const start = Math.max(done, units[from]?.start ?? 0);
		const end = units[to - 1]?.end ?? 0;
		if (end <= done) continue;
		const last = pieces.at(-1);
		if (start > done) pieces.push({ text: text.slice(done, start) });
		// Letters of one word that several terms have found between them are one mark.
		if (last?.isMatch && start === done && from < marked) last.text += text.slice(start, end);
		else pieces.push({ text: text.slice(start, end), isMatch: true });
		done = end;
		marked = to;
	}
	if (done < text.length) pieces.push({ text: text.slice(done) });
	return pieces;
}

/**
 * About 36 words of a text where most of the terms stand together, marked; its beginning where none does. An ellipsis
 * stands for what is left out.
 */
export function buildExcerpt(text: string, terms: readonly SearchTerm[]): MarkedText {
	const line = text.replace(/\s+/g, " ").trim();
	const units = searchUnits(line);
	const weights = weighUnits(units);
	const start = bestStart(matchesIn(units, terms), weights);
	const end = endOf(start, weights);
	const isCut = end < units.length;
	const part = line.slice(start === 0 ? 0 : units[start]?.start, isCut ? units[end]?.start : undefined);
	return markWords(`${start > 0 ? "…" : ""}${isCut ? `${part.trimEnd()}…` : part}`, terms);
}

/** Where the terms stand, the first place first. */
function matchesIn(units: readonly SearchUnit[], terms: readonly SearchTerm[]): Match[] {
	return units.flatMap((_unit, from) =>
		terms.flatMap((term, number) =>
			standsAt(units, from, term) ? [{ from, to: from + term.units.length, term: number }] : [],
		),
	);
}

function standsAt(units: readonly SearchUnit[], from: number, { units: wanted, isBegun }: SearchTerm): boolean {
	return wanted.every((unit, at) => {
		const here = units[from + at];
		if (here === undefined) return false;
		if (at > 0 && isJoined(wanted[at - 1], unit) && !isJoined(units[from + at - 1], here)) return false;
		const mayBeBegun = isBegun && at === wanted.length - 1;
		return mayBeBegun ? here.folded.startsWith(unit.folded) : here.folded === unit.folded;
	});
}

/** What stands before each unit, and last in all: two letters of an unspaced script are about a word. */
function weighUnits(units: readonly SearchUnit[]): number[] {
	const weights = [0];
	for (const { isUnspaced } of units) weights.push((weights.at(-1) ?? 0) + (isUnspaced ? 1 : 2));
	return weights;
}

/** The unit after an excerpt that begins with one. */
function endOf(start: number, weights: readonly number[]): number {
	const limit = (weights[start] ?? 0) + EXCERPT_WEIGHT;
	let end = start;
	while (end < weights.length - 1 && (weights[end + 1] ?? 0) <= limit) end += 1;
	return end;
}

function bestStart(matches: readonly Match[], weights: readonly number[]): number {
	const latest = weights.findIndex((weight) => weight >= (weights.at(-1) ?? 0) - EXCERPT_WEIGHT);
	const tried = matches.slice(0, MOST_PLACES);
	let best = { start: 0, different: 0 };
	for (const { from } of tried) {
		let start = Math.min(from, latest);
		while (start > 0 && (weights[from] ?? 0) - (weights[start - 1] ?? 0) <= WEIGHT_BEFORE) start -= 1;
		const end = endOf(start, weights);
		const within = tried.filter((match) => match.from >= start && match.to <= end);
		const different = new Set(within.map(({ term }) => term)).size;
		if (different > best.different) best = { start, different };
	}
	return best.start;
}
