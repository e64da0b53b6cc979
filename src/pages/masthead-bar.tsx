import type { ReactNode } from "react";
import { Link, NavLink } from "react-router";
import type { Masthead } from "../model/masthead.ts";

/** The name of the paper, its sections, and search. */
export function MastheadBar({ masthead, search }: { masthead: Masthead; search: ReactNode }) {
	return (
		<header className="masthead">
			<div className="masthead-top">
				<p className="masthead-name">
					<Link to="/">{masthead.name}</Link>
				</p>
				{masthead.tagline && <p className="masthead-tagline">{masthead.tagline}</p>}
				<div className="masthead-search">{search}</div>
			</div>
			<nav aria-label="Sections" className="masthead-sections">
				<ul>
					{masthead.sections.map((section) => (
						<li key={section.path}>
							<NavLink to={section.path}>{section.name}</NavLink>
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}
