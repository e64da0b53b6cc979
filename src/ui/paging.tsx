import { PaperLink } from "./paper-link.tsx";

/** The way to the newer and older pages of a list; nothing where there is one page. `urlOf` gives a page's address. */
export function Paging({ page, pages, urlOf }: { page: number; pages: number; urlOf: (page: number) => string }) {
	if (pages <= 1) return null;
	return (
		<nav aria-label="Pages" className="paging">
			<span>
				{page > 1 && (
					<PaperLink rel="prev" to={urlOf(page - 1)}>
						Newer
					</PaperLink>
				)}
			</span>
			<span>
				Page {page} of {pages}
			</span>
			<span>
				{page < pages && (
					<PaperLink rel="next" to={urlOf(page + 1)}>
						Older
					</PaperLink>
				)}
			</span>
		</nav>
	);
}
