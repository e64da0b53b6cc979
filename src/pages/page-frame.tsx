import { useSuspenseQuery } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { mastheadQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import { Locale } from "../lib/locale.tsx";
import { Announcer } from "../ui/announcer.tsx";
import { Arrival } from "./arrival.tsx";
import { MastheadBar } from "./masthead-bar.tsx";
import { PageFooter } from "./page-footer.tsx";
import { WaitingLine } from "./waiting-line.tsx";

/** Goes to the page without leaving an address of its own behind. */
function skipToPage(event: MouseEvent): void {
	event.preventDefault();
	document.getElementById("main")?.focus();
}

/** What stands round every page. */
export function PageFrame() {
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	return (
		<Locale value={masthead}>
			<Announcer>
				{/* biome-ignore lint/a11y/useValidAnchor: a link where there is no script, and one that leaves no address behind where there is */}
				<a href="#main" className="skip-link" onClick={skipToPage}>
					Skip to the page
				</a>
				<WaitingLine />
				<MastheadBar masthead={masthead} search={<SearchForm key={useLocation().key} size="small" />} />
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
