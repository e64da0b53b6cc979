import { Activity, memo, Suspense } from "react";
import { Router } from "react-router";
import type { Entry } from "../navigation/navigator.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { ErrorWords } from "./error-page.tsx";
import { type Page, useNavigationState, usePaperNavigator } from "./page.ts";

/** The page on the screen, and behind it, hidden, the lists that the reader came from. */
export function PageStack() {
	const entries = useNavigationState((state) => state.entries);
	const current = useNavigationState((state) => state.current);
	return entries.map((entry) => <StackedPage key={entry.id} entry={entry} isShown={entry === current} />);
}

/** Each page has the router of the place that it was opened at: nothing that happens elsewhere draws it anew. */
const StackedPage = memo(function StackedPage({ entry, isShown }: { entry: Entry<Page>; isShown: boolean }) {
	const { router } = usePaperNavigator();
	const { Component, failure } = entry.page;
	return (
		<Activity mode={isShown ? "visible" : "hidden"}>
			<Suspense>
				<Router location={entry.location} navigator={router}>
					<ErrorBoundary instead={<ErrorWords kind="unknown" />}>
						{failure ? <ErrorWords kind={failure} /> : <Component isInSlices={entry.isInSlices} />}
					</ErrorBoundary>
				</Router>
			</Suspense>
		</Activity>
	);
});
