import type { Masthead } from "../model/masthead.ts";
import { PaperLink } from "../ui/paper-link.tsx";

export function PageFooter({ masthead }: { masthead: Masthead }) {
	return (
		<footer className="page-footer">
			<p>
				<PaperLink to="/">{masthead.name}</PaperLink>
			</p>
			<ul>
				<li>
					<PaperLink to="/search">Search</PaperLink>
				</li>
				<li>
					<a href="/feed.xml">RSS feed</a>
				</li>
				<li>
					<a href="/feed.json">JSON feed</a>
				</li>
			</ul>
		</footer>
	);
}
