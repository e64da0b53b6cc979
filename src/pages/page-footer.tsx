import { Link } from "react-router";
import type { Masthead } from "../model/masthead.ts";

export function PageFooter({ masthead }: { masthead: Masthead }) {
	return (
		<footer className="page-footer">
			<p>
				<Link to="/">{masthead.name}</Link>
			</p>
			<ul>
				<li>
					<Link to="/search">Search</Link>
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
