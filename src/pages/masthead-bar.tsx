import { useLocation } from "react-router";
import type { Masthead } from "../model/masthead.ts";
import type { NamedPath } from "../model/story.ts";
import { AppearanceButton } from "../reading/appearance-button.tsx";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";

/** Sections that stand in the line; a paper that has more keeps the rest one tap away. */
const IN_LINE = 12;

/** A name of more characters is set smaller. */
const LONG_NAME = 20;

/**
 * The name of the paper, its sections, and the way to search: a link, because a form control takes a slow phone longer
 * to draw than all else in the bar, in front of every story's first words.
 */
export function MastheadBar({ masthead }: { masthead: Masthead }) {
	const { search } = texts("paper");
	return (
		<header className="masthead">
			<div className="masthead-top">
				<p className="masthead-name" data-long={masthead.name.length > LONG_NAME ? "" : undefined}>
					<PaperLink to="/">{masthead.name}</PaperLink>
				</p>
				{masthead.tagline && <p className="masthead-tagline">{masthead.tagline}</p>}
				<PaperLink to="/search" className="masthead-search">
					{search()}
					<svg viewBox="0 0 20 20" aria-hidden="true">
						<circle cx="8.5" cy="8.5" r="5.5" />
						<path d="m12.7 12.7 5 5" />
					</svg>
				</PaperLink>
				<AppearanceButton />
			</div>
			<Sections sections={masthead.sections} />
		</header>
	);
}

function Sections({ sections }: { sections: readonly NamedPath[] }) {
	const { key } = useLocation();
	const rest = sections.slice(IN_LINE);
	if (sections.length === 0) return <div className="masthead-sections" />;
	return (
		<nav aria-label={texts("paper").sections()} className="masthead-sections">
			<SectionLinks sections={sections.slice(0, IN_LINE)} />
			{rest.length > 0 && (
				// The key closes it on the next page.
				<details key={key} className="masthead-more">
					<summary>{texts("paper").moreSections({ count: rest.length })}</summary>
					<SectionLinks sections={rest} />
				</details>
			)}
		</nav>
	);
}

function SectionLinks({ sections }: { sections: readonly NamedPath[] }) {
	const { pathname } = useLocation();
	return (
		<ul>
			{sections.map((section) => (
				<li key={section.path}>
					<PaperLink to={section.path} aria-current={pathname.startsWith(section.path) ? "page" : undefined}>
						{section.name}
					</PaperLink>
				</li>
			))}
		</ul>
	);
}
