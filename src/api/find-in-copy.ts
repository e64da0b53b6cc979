import { bodyText } from "../model/body-text.ts";
import type { Comment, FoundComment, FoundComments } from "../model/discussion.ts";
import { buildExcerpt, hasTerms, markWords } from "../model/mark-words.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { type SearchTerm, type SearchUnit, searchUnits } from "../model/search-words.ts";
import { MODEL_VERSION } from "../model/story.ts";
import { pageOfFound, parseCopiedQuery } from "./copied-query.ts";

/** As the server has it. */
const FOUND_PER_PAGE = 20;
/** Files of a discussion that are asked for at once. */
const AT_ONCE = 6;

type Place = { comment: Comment; onPage: number; text: string; units: readonly SearchUnit[] };

/** The discussion that was looked through last: whoever searches searches again. */
let kept: { path: string; places: Promise<Place[]> } | undefined;

/**
 * Finds comments in a copy of the paper, on this device: every word required, the last as the beginning of one. The
 * files of the whole discussion are fetched for it, once. Throws `Failure`.
 */
export async function findInCopy(
	path: string,
	typed: string,
	page: number,
	discussion: NewsroomApi["discussion"],
): Promise<FoundComments> {
	const { query, terms } = parseCopiedQuery(typed);
	const found =
		terms.length === 0 ? [] : (await placesOf(path, discussion)).filter(({ units }) => hasTerms(units, terms));
	const { shown, ...at } = pageOfFound(found, page, FOUND_PER_PAGE);
	return { version: MODEL_VERSION, query, results: shown.map((place) => buildFound(place, terms)), ...at };
}

function placesOf(path: string, discussion: NewsroomApi["discussion"]): Promise<Place[]> {
	if (kept?.path !== path) {
		const places = fetchPlaces(path, discussion);
		kept = { path, places };
		// What could not be fetched is asked for again at the next search.
		places.catch(() => {
			if (kept?.places === places) kept = undefined;
		});
	}
	return kept.places;
}

async function fetchPlaces(path: string, discussion: NewsroomApi["discussion"]): Promise<Place[]> {
	const pages = [await discussion(path, 1)];
	const { pages: count = 1 } = pages[0] ?? {};
	while (pages.length < count) {
		const numbers = Array.from({ length: Math.min(AT_ONCE, count - pages.length) }, (_, at) => pages.length + at + 1);
		pages.push(...(await Promise.all(numbers.map((number) => discussion(path, number)))));
	}
	return pages.flatMap(({ comments, page }) => comments.map((comment) => buildPlace(comment, page)));
}

function buildPlace(comment: Comment, onPage: number): Place {
	const text = bodyText(comment.body);
	return { comment, onPage, text, units: searchUnits(`${comment.author.name}\n${text}`) };
}

function buildFound({ comment, onPage, text }: Place, terms: readonly SearchTerm[]): FoundComment {
	const { id, author, published } = comment;
	return {
		id,
		name: markWords(author.name, terms),
		...(author.role && { role: author.role }),
		published,
		excerpt: buildExcerpt(text, terms),
		onPage,
	};
}
