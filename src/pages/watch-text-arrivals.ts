import type { PaperNavigator } from "../navigation/navigator.ts";
import type { Page } from "./page.ts";

/**
 * Leads to the words that an address names in its text fragment (`#:~:text=…`), and marks them: after a move on the
 * client, of which the browser knows nothing, and on the page that was loaded, where its own mark may be missing or gone.
 */
export function watchTextArrivals(navigator: PaperNavigator<Page>): () => void {
	let at = navigator.state().location;
	let leave = () => {};

	const arrive = (address: string, isLoaded: boolean) => {
		let isOver = false;
		leave = () => {
			isOver = true;
		};
		void import("./text-arrival.ts").then(
			({ goToWords }) => {
				if (!isOver) leave = goToWords(address, isLoaded);
			},
			// The page is read from its beginning then.
			() => undefined,
		);
	};
	const arriveByMove = () => {
		const { location, move } = navigator.state();
		if (move !== "POP" && location.hash.includes(":~:")) arrive(location.hash, false);
	};

	// The location of a page that was loaded does not tell of it.
	const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	if (navigator.state().current.id > 0) arriveByMove();
	else if (load?.type === "navigate" && load.name.includes(":~:")) arrive(load.name, true);

	const stop = navigator.subscribe(() => {
		const { location } = navigator.state();
		if (location === at) return;
		at = location;
		leave();
		arriveByMove();
	});
	return () => {
		stop();
		leave();
	};
}
