import type { NamedPath } from "../model/story.ts";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";

/** Where to go from a page that has nothing. */
export function WaysOn({ sections }: { sections: readonly NamedPath[] }) {
	return (
		<nav aria-label={texts("paper").waysOn()} className="ways-on">
			<p>{texts("paper").goOn()}</p>
			<ul>
				<li>
					<PaperLink to="/">{texts("paper").frontPage()}</PaperLink>
				</li>
				{sections.map((section) => (
					<li key={section.path}>
						<PaperLink to={section.path}>{section.name}</PaperLink>
					</li>
				))}
			</ul>
		</nav>
	);
}
