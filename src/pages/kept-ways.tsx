import { useQuery } from "@tanstack/react-query";
import { texts } from "../texts/texts.ts";
import { PaperLink } from "../ui/paper-link.tsx";
import { keptQuery } from "./kept-query.ts";

/** As many as can be looked over. */
const MOST = 30;

/** What can be read without a network, in the place of a page that can't: the last read first. Nothing where nothing is. */
export function KeptWays() {
	const { data = [] } = useQuery(keptQuery);
	if (data.length === 0) return null;
	const latest = [...data].sort((one, other) => other.openedAt - one.openedAt || other.keptAt - one.keptAt);
	return (
		<nav aria-labelledby="kept-title">
			<h2 id="kept-title" className="section-label">
				{texts("device").waysTitle()}
			</h2>
			<ul className="kept-list">
				{latest.slice(0, MOST).map(({ path, title, section }) => (
					<li key={path}>
						<PaperLink to={path}>{title}</PaperLink>
						{section && <span>{section}</span>}
					</li>
				))}
			</ul>
		</nav>
	);
}
