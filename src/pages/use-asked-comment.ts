import { useMemo } from "react";
import type { AskedComment } from "../discussion/use-asked-comment.ts";
import { withSlash } from "../urls.ts";
import { useNavigationState } from "./page.ts";

/** The comment that the address names, as long as the reader is at this page. */
export function useAskedComment(path: string, search: string): AskedComment | undefined {
	const hash = useNavigationState(({ location }) => (isAt(location, path, search) ? location.hash : ""));
	const key = useNavigationState(({ location }) => (isAt(location, path, search) ? location.key : ""));
	// What is typed into the address bar, or loaded, has no place in the history yet.
	const isBack = useNavigationState(({ move, location: { key } }) => move === "POP" && (key !== "first" || isReload()));
	return useMemo(() => {
		const [, id] = /^#comment-([\w-]+)$/.exec(hash) ?? [];
		return id === undefined ? undefined : { id, key: `${key} ${id}`, isBack };
	}, [hash, key, isBack]);
}

function isAt(location: { pathname: string; search: string }, path: string, search: string): boolean {
	return withSlash(location.pathname) === path && location.search === search;
}

/** Whether the page was loaded again at this address: then the browser brings it back to where it stood. */
function isReload(): boolean {
	const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	return load?.type === "reload" && load.name === location.href;
}
