import { useSuspenseQuery } from "@tanstack/react-query";
import { Outlet, ScrollRestoration } from "react-router";
import { mastheadQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import { Locale } from "../lib/locale.tsx";
import { Announcer } from "../ui/announcer.tsx";
import { Arrival } from "./arrival.tsx";
import { MastheadBar } from "./masthead-bar.tsx";
import { PageFooter } from "./page-footer.tsx";
import { WaitingLine } from "./waiting-line.tsx";

/** What stands round every page. */
export function PageFrame() {
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	return (
		<Locale value={masthead}>
			<Announcer>
				<a href="#main" className="skip-link">
					Skip to the page
				</a>
				<WaitingLine />
				<MastheadBar masthead={masthead} search={<SearchForm size="small" />} />
				<main id="main" tabIndex={-1} className="page">
					<Outlet />
				</main>
				<PageFooter masthead={masthead} />
				<Arrival />
				<ScrollRestoration />
			</Announcer>
		</Locale>
	);
}
