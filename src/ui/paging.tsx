import { texts } from "../texts/texts.ts";
import { PaperLink } from "./paper-link.tsx";

/** The way to the newer and older pages of a list; nothing where there is one page. `urlOf` gives a page's address. */
export function Paging({ page, pages, urlOf }: { page: number; pages: number; urlOf: (page: number) => string }) {
	const words = texts("paper");
	if (pages <= 1) return null;
	return (
		<nav aria-label={words.pages()} className="paging">
			<span>
				{page > 1 && (
					<PaperLink rel="prev" to={urlOf(page - 1)}>
						{words.newer()}
					</PaperLink>
				)}
			</span>
			<span>{words.pageOf({ page, pages })}</span>
			<span>
				{page < pages && (
					<PaperLink rel="next" to={urlOf(page + 1)}>
						{words.older()}
					</PaperLink>
				)}
			</span>
		</nav>
	);
}
