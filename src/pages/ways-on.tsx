import type { NamedPath } from "../model/story.ts";
import { PaperLink } from "../ui/paper-link.tsx";

/** Where to go from a page that has nothing. */
export function WaysOn({ sections }: { sections: readonly NamedPath[] }) {
	return (
		<nav aria-label="Ways on" className="ways-on">
			<p>You can go on from here:</p>
			<ul>
				<li>
					<PaperLink to="/">Front page</PaperLink>
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
