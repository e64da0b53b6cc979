import { type ComponentType, createContext, useContext, useSyncExternalStore } from "react";
import type { FailureKind } from "../model/failure.ts";
import type { NavigationState, PaperNavigator } from "../navigation/navigator.ts";
import type { DescribePage } from "./page-head.ts";

export type PageProps = {
	/** Opened by a tap: what is known is drawn in the same frame, the rest in slices after it. */
	isInSlices: boolean;
};

/** A page whose data and code are here: it can be drawn at once. */
export type Page = {
	Component: ComponentType<PageProps>;
	describe: DescribePage;
	/** Stays drawn, hidden, while other pages are read: the way back to it takes no time. */
	isKept: boolean;
	/** Why its subject could not be had: its place says so. */
	failure?: FailureKind | "unknown";
	/** Asks anew for what is old by now: called when it is shown again. */
	refresh?: () => void;
};

/** How this reader moves between pages; on the server it stands still. */
export const PaperNavigation = createContext<PaperNavigator<Page> | undefined>(undefined);

export function usePaperNavigator(): PaperNavigator<Page> {
	const navigator = useContext(PaperNavigation);
	if (!navigator) throw new Error("There is no PaperNavigation round this.");
	return navigator;
}

/** A part of where the reader is: draws anew only when that part changes. */
export function useNavigationState<Part>(select: (state: NavigationState<Page>) => Part): Part {
	const { subscribe, state } = usePaperNavigator();
	const part = () => select(state());
	return useSyncExternalStore(subscribe, part, part);
}
