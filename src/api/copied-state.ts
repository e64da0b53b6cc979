import type { DehydratedState } from "@tanstack/react-query";

/** What was fetched for a page, without when: the page of a copy stays the same file until what it shows changes. */
export function withoutTimes(state: DehydratedState): DehydratedState {
	return withTime(state, 0);
}

/** A copy's page was just had from the host that its JSON would be had from: what it holds is as fresh. In milliseconds. */
export function asFetchedAt(state: DehydratedState, now: number): DehydratedState {
	return withTime(state, now);
}

function withTime(state: DehydratedState, time: number): DehydratedState {
	const queries = state.queries.map((query) => ({
		...query,
		dehydratedAt: time,
		state: { ...query.state, dataUpdatedAt: time },
	}));
	return { ...state, queries };
}
