import { Failure } from "../../src/model/failure.ts";

/** How much stands on one page, in both newsrooms. */
export const STORIES_PER_PAGE = { front: 20, section: 12, tag: 12, author: 12 };
export const RESULTS_PER_PAGE = 10;
export const FOUND_COMMENTS_PER_PAGE = 20;

/** How many pages hold `total` things; an empty list has one page. */
export function pageCount(total: number, perPage: number): number {
	return Math.max(1, Math.ceil(total / perPage));
}

/** The page and where it starts. Throws `Failure` not-found for a page that is not there. */
export function pageAt(page: number, total: number, perPage: number): { page: number; pages: number; offset: number } {
	const pages = pageCount(total, perPage);
	if (!Number.isInteger(page) || page < 1 || page > pages) {
		throw new Failure("not-found", `There is no page ${page}; there are ${pages}.`);
	}
	return { page, pages, offset: (page - 1) * perPage };
}
