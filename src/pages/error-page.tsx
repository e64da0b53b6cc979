import { useQuery } from "@tanstack/react-query";
import { isRouteErrorResponse, useRevalidator, useRouteError } from "react-router";
import { mastheadQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import { Failure, type FailureKind } from "../model/failure.ts";
import { Button } from "../ui/button.tsx";
import { FAILURE_WORDS } from "./failure-words.ts";
import { WaysOn } from "./ways-on.tsx";

/** Stands in the place of a page that could not be had; the masthead stays. */
export function ErrorPage() {
	return <ErrorWords kind={kindOf(useRouteError())} />;
}

export function ErrorWords({ kind }: { kind: FailureKind | "unknown" }) {
	const { title, sentence, canRetry } = FAILURE_WORDS[kind];
	const { data: masthead } = useQuery(mastheadQuery);
	const { revalidate, state } = useRevalidator();
	return (
		<div className="error-page">
			<h1 tabIndex={-1} className="page-title">
				{title}
			</h1>
			<p className="standfirst">{sentence}</p>
			{canRetry && (
				<p>
					<Button onClick={() => void revalidate()}>{state === "idle" ? "Try again" : "Trying…"}</Button>
				</p>
			)}
			<SearchForm />
			<WaysOn sections={masthead?.sections ?? []} />
		</div>
	);
}

/** The kind of whatever a loader or a component threw. */
export function kindOf(error: unknown): FailureKind | "unknown" {
	if (error instanceof Failure) return error.kind;
	if (isRouteErrorResponse(error)) {
		const kind: unknown = error.data?.kind;
		return typeof kind === "string" && kind in FAILURE_WORDS
			? (kind as FailureKind)
			: error.status === 404
				? "not-found"
				: "unknown";
	}
	return "unknown";
}
