import { useSuspenseQuery } from "@tanstack/react-query";
import { type MouseEvent, useDeferredValue, useMemo } from "react";
import { Router } from "react-router";
import { mastheadQuery } from "../front/list-queries.ts";
import { Locale } from "../lib/locale.tsx";
import { directionOfLanguage, interfaceTag } from "../model/languages.ts";
import type { Masthead } from "../model/masthead.ts";
import { Muting } from "../story/muting.ts";
import { spokenLanguage, texts } from "../texts/texts.ts";
import { Announcer } from "../ui/announcer.tsx";
import { Arrival } from "./arrival.tsx";
import { BringLateParts } from "./bring-late-parts.tsx";
import { MastheadBar } from "./masthead-bar.tsx";
import { useNavigationState, usePaperNavigator } from "./page.ts";
import { PageFooter } from "./page-footer.tsx";
import { PageStack } from "./page-stack.tsx";
import { useMuting } from "./use-muting.ts";
import { WaitingLine } from "./waiting-line.tsx";

/** Goes to the page without leaving an address of its own behind. */
function skipToPage(event: MouseEvent): void {
	event.preventDefault();
	document.getElementById("main")?.focus();
}

function localeOf({ language, direction, timeZone }: Masthead) {
	const tag = interfaceTag(spokenLanguage(), language);
	return {
		language: tag,
		timeZone,
		contentLanguage: tag === language ? undefined : language,
		contentDirection: directionOfLanguage(spokenLanguage()) === direction ? undefined : direction,
	};
}

/** What stands round every page. It has a router of its own, for each page has one too and none can stand in another. */
export function PageFrame() {
	const { data: masthead } = useSuspenseQuery(mastheadQuery);
	const { router } = usePaperNavigator();
	const locale = useMemo(() => localeOf(masthead), [masthead]);
	// The page comes first; what stands round it changes little and follows.
	const location = useDeferredValue(useNavigationState((state) => state.location));
	return (
		<Locale value={locale}>
			<Announcer>
				{/* biome-ignore lint/a11y/useValidAnchor: a link where there is no script, and one that leaves no address behind where there is */}
				<a href="#main" className="skip-link" onClick={skipToPage}>
					{texts("paper").skip()}
				</a>
				<WaitingLine />
				<Router location={location} navigator={router}>
					<MastheadBar masthead={masthead} />
				</Router>
				<main id="main" tabIndex={-1} className="page">
					<Muting value={useMuting}>
						<PageStack />
					</Muting>
				</main>
				<Router location={location} navigator={router}>
					<PageFooter masthead={masthead} />
				</Router>
				<Arrival />
				<BringLateParts />
			</Announcer>
		</Locale>
	);
}
