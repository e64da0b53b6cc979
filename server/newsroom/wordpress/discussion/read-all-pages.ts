import type { WpAnswer } from "../client/wp-client.ts";

/** The most that WordPress gives on one page. */
export const PER_PAGE = 100;

export type AllPages<Item> = {
	/** Each once, by id: while pages are read, new comments move the others from one page to the next. */
	items: Item[];
	/** When the oldest of the pages was fetched; only where the WordPress could not be reached since. */
	asOf?: string;
	/** There is more than was read. */
	isCut: boolean;
};

/** Reads a list page by page, the first one first and the rest at once, `mostPages` at most. */
export async function readAllPages<Item extends { id: number }>(
	ask: (page: number) => Promise<WpAnswer<Item[]>>,
	mostPages: number,
): Promise<AllPages<Item>> {
	const first = await ask(1);
	const pages = Math.min(first.totalPages, mostPages);
	const rest = Array.from({ length: Math.max(0, pages - 1) }, (_, at) => ask(at + 2));
	const answers = [first, ...(await Promise.all(rest))];
	let isCut = first.totalPages > mostPages;

	// Some page caches keep a list without its headers, and with them its total. Past the end comes an empty page.
	const isWithoutTotal = first.totalPages <= 1 && first.total <= first.data.length;
	for (let last = first; isWithoutTotal && last.data.length >= PER_PAGE; ) {
		isCut = answers.length >= mostPages;
		if (isCut) break;
		last = await ask(answers.length + 1);
		answers.push(last);
	}

	const asOf = answers.flatMap((answer) => answer.asOf ?? []).toSorted()[0];
	return {
		items: [...new Map(answers.flatMap(({ data }) => data).map((item) => [item.id, item])).values()],
		...(asOf !== undefined && { asOf }),
		isCut,
	};
}
