import { Link } from "react-router";

/** The way to the newer and older pages of a list; nothing where there is one page. `urlOf` gives a page's address. */
export function Paging({ page, pages, urlOf }: { page: number; pages: number; urlOf: (page: number) => string }) {
	if (pages <= 1) return null;
	return (
		<nav aria-label="Pages" className="paging">
			<span>
				{page > 1 && (
					<Link rel="prev" to={urlOf(page - 1)}>
						Newer
					</Link>
				)}
			</span>
			<span>
				Page {page} of {pages}
			</span>
			<span>
				{page < pages && (
					<Link rel="next" to={urlOf(page + 1)}>
						Older
					</Link>
				)}
			</span>
		</nav>
	);
}
