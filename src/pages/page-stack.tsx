import { memo, Suspense } from "react";
import { Router } from "react-router";
import type { Entry } from "../navigation/navigator.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { ErrorWords } from "./error-page.tsx";
import { type Page, useNavigationState, usePaperNavigator } from "./page.ts";

/**
 * The page on the screen, and behind it, hidden, the lists that the reader came from. What is hidden keeps its layout
 * and its effects (`page-frame.css`), which `<Activity>` would take from it: to show it again is one attribute.
 */
export function PageStack() {
	const entries = useNavigationState((state) => state.entries);
	const current = useNavigationState((state) => state.current);
	return entries.map((entry) => (
		<div key={entry.id} className="stacked-page" data-hidden={entry === current ? undefined : ""}>
			<StackedPage entry={entry} />
		</div>
	));
}

/** Each page has the router of the place that it was opened at: nothing that happens elsewhere draws it anew. */
const StackedPage = memo(function StackedPage({ entry }: { entry: Entry<Page> }) {
	const { router } = usePaperNavigator();
	const { Component, failure } = entry.page;
	return (
		<Suspense>
			<Router location={entry.location} navigator={router}>
				<ErrorBoundary instead={<ErrorWords kind="unknown" />}>
					{failure ? <ErrorWords kind={failure} /> : <Component isInSlices={entry.isInSlices} />}
				</ErrorBoundary>
			</Router>
		</Suspense>
	);
});
