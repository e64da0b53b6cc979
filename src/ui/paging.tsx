import { PaperLink } from "./paper-link.tsx";

const STEP =
	"min-h-6 px-2 py-1 underline decoration-rule underline-offset-4 hover:text-accent hover:decoration-current";

/** The way to the newer and older pages of a list; nothing where there is one page. `urlOf` gives a page's address. */
export function Paging({ page, pages, urlOf }: { page: number; pages: number; urlOf: (page: number) => string }) {
	if (pages <= 1) return null;
	return (
		<nav
			aria-label="Pages"
			className="mt-10 flex items-baseline justify-between gap-4 border-t border-ink pt-4 font-sans text-sm"
		>
			<span className="flex-1">
				{page > 1 && (
					<PaperLink rel="prev" className={STEP} to={urlOf(page - 1)}>
						Newer
					</PaperLink>
				)}
			</span>
			<span className="text-ink-soft">
				Page {page} of {pages}
			</span>
			<span className="flex-1 text-end">
				{page < pages && (
					<PaperLink rel="next" className={STEP} to={urlOf(page + 1)}>
						Older
					</PaperLink>
				)}
			</span>
		</nav>
	);
}
