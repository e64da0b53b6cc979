import { Link } from "react-router";
import type { NamedPath } from "../model/story.ts";

/** Where to go from a page that has nothing. */
export function WaysOn({ sections }: { sections: readonly NamedPath[] }) {
	return (
		<nav aria-label="Ways on" className="ways-on">
			<p>You can go on from here:</p>
			<ul>
				<li>
					<Link to="/">Front page</Link>
				</li>
				{sections.map((section) => (
					<li key={section.path}>
						<Link to={section.path}>{section.name}</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
