import { useQuery } from "@tanstack/react-query";
import { isRouteErrorResponse, useRevalidator, useRouteError } from "react-router";
import { mastheadQuery } from "../front/list-queries.ts";
import { SearchForm } from "../front/search-form.tsx";
import { Failure, type FailureKind } from "../model/failure.ts";
import { Button } from "../ui/button.tsx";
import { WaysOn } from "./ways-on.tsx";

/** One table turns every kind of failure into words; `canRetry` where asking again may help. */
const WORDS: Record<FailureKind | "unknown", { title: string; sentence: string; canRetry: boolean }> = {
	"not-found": {
		title: "There is no such page",
		sentence: "The address may be mistyped, or the story may have been taken out of the paper.",
		canRetry: false,
	},
	moved: { title: "This page has moved", sentence: "It could not be followed to its new address.", canRetry: true },
	offline: {
		title: "The paper can’t be reached",
		sentence: "There is no connection to the newsroom. Check your network and try again.",
		canRetry: true,
	},
	timeout: { title: "The paper did not answer", sentence: "The newsroom took too long. Try again.", canRetry: true },
	busy: { title: "The newsroom is busy", sentence: "It asks for a moment. Try again shortly.", canRetry: true },
	refused: {
		title: "This page is not open",
		sentence: "The newsroom does not give this page to readers.",
		canRetry: false,
	},
	"bad-answer": {
		title: "The answer could not be read",
		sentence: "The newsroom sent something that is not a page of the paper. Reloading may help.",
		canRetry: true,
	},
	server: {
		title: "Something failed at the newsroom",
		sentence: "It is not your doing. Try again in a moment.",
		canRetry: true,
	},
	unknown: {
		title: "Something went wrong on this page",
		sentence: "It is not your doing. Reload the page, or go on from here.",
		canRetry: true,
	},
};

/** Stands in the place of a page that could not be had; the masthead stays. */
export function ErrorPage() {
	return <ErrorWords kind={kindOf(useRouteError())} />;
}

export function ErrorWords({ kind }: { kind: FailureKind | "unknown" }) {
	const { title, sentence, canRetry } = WORDS[kind];
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
		return typeof kind === "string" && kind in WORDS
			? (kind as FailureKind)
			: error.status === 404
				? "not-found"
				: "unknown";
	}
	return "unknown";
}
