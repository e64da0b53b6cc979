import type { QueryClient } from "@tanstack/react-query";
import { discussionKey } from "../discussion/discussion-queries.ts";
import { noteSaving } from "../lib/saving-note.ts";
import { whenIdle } from "../lib/when-idle.ts";
import type { PaperNavigator } from "../navigation/navigator.ts";
import { readSettings } from "../reading/settings.ts";
import { keepLeft, keepOpened } from "./keep-opened.ts";
import type { Page } from "./page.ts";
import { canKeepPages, prepareOffline } from "./prepare-offline.ts";

/** Pages are kept when the reader has stayed on one for so long, in milliseconds: what it shows comes first. */
const DWELL = 2_000;

const [DISCUSSION] = discussionKey("");

/**
 * Keeps what the reader opens, for reading without a network, and registers the worker when the first page is kept. Both
 * wait until nothing else is to do, and neither is needed by what is on the screen. What is left at once is kept with
 * the page that the reader then stays on.
 */
export function keepReading(client: QueryClient, navigator: PaperNavigator<Page>): void {
	if (!canKeepPages()) return;
	// The two are cleared apart.
	noteSaving(readSettings().isSavingData);
	let timer: number | undefined;
	let isPrepared = false;
	let shown: unknown;
	/** Paths that were opened and are not kept yet, the last one last. Lists that were left stay drawn. */
	const opened = new Set(navigator.state().entries.map(({ location }) => location.pathname));

	async function keep(paths: readonly string[]): Promise<void> {
		for (const path of paths) {
			await keepOpened(client, path, { isShown: path === navigator.state().location.pathname });
		}
	}

	async function keepAll(): Promise<void> {
		const paths = [...opened];
		opened.clear();
		await keep(paths);
		if (isPrepared) return;
		isPrepared = true;
		await prepareOffline();
		await keepLeft(client);
	}

	function plan(dwell: number): void {
		const { pathname } = navigator.state().location;
		opened.delete(pathname);
		opened.add(pathname);
		clearTimeout(timer);
		timer = window.setTimeout(() => whenIdle(() => void keepAll()), dwell);
	}

	function schedule(): void {
		const { current } = navigator.state();
		if (current === shown) return;
		const isFirst = shown === undefined;
		shown = current;
		plan(isFirst ? 0 : DWELL);
	}

	// What the reader has written belongs to what is kept: it is put into the discussion by hand.
	client.getQueryCache().subscribe((event) => {
		const isByHand = event.type === "updated" && event.action.type === "success" && event.action.manual;
		if (isByHand && event.query.queryKey[0] === DISCUSSION && shown !== undefined) plan(0);
	});

	// Who turns to something else may not come back to this page.
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") void keep([...opened]);
	});
	navigator.subscribe(schedule);
	if (document.readyState === "complete") schedule();
	else window.addEventListener("load", schedule, { once: true });
}
