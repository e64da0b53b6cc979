import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { mastheadQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import type { FailureKind } from "../model/failure.ts";
import { Button } from "../ui/button.tsx";
import { FAILURE_WORDS } from "./failure-words.ts";
import { useNavigationState, usePaperNavigator } from "./page.ts";
import { renewOnce } from "./renew.ts";
import { WaysOn } from "./ways-on.tsx";

/** Stands in the place of a page that could not be had; the masthead stays. A page of an older build is loaded anew. */
export function ErrorWords({ kind }: { kind: FailureKind | "unknown" }) {
	const { title, sentence, canRetry } = FAILURE_WORDS[kind];
	const { data: masthead } = useQuery(mastheadQuery);
	const { reload } = usePaperNavigator();
	const isWaiting = useNavigationState((state) => state.isWaiting);
	const isOutdated = kind === "outdated";
	useEffect(() => {
		if (isOutdated) renewOnce();
	}, [isOutdated]);
	const again = () => (isOutdated ? window.location.reload() : void reload());
	return (
		<div className="error-page">
			<h1 tabIndex={-1} className="page-title">
				{title}
			</h1>
			<p className="standfirst">{sentence}</p>
			{canRetry && (
				<p>
					<Button onClick={again}>{isWaiting ? "Trying…" : "Try again"}</Button>
				</p>
			)}
			<SearchForm />
			<WaysOn sections={masthead?.sections ?? []} />
		</div>
	);
}
