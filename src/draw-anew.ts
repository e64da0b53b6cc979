import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { DataRouter } from "react-router";
import type { PageHandle } from "./pages/page-head.ts";

/**
 * Draws a page in the place of HTML that was made for another address: a host of files has one file for every query,
 * and its 404 page for what it does not know. What stands there stays until the page has its data.
 */
export async function drawAnew(root: HTMLElement, app: ReactNode, router: DataRouter, client: QueryClient) {
	await initialized(router);
	const handle = router.state.matches.map(({ route }) => route.handle as PageHandle | undefined).findLast(Boolean);
	if (handle) document.title = handle.describe(client, router.state.location).title;
	createRoot(root).render(app);
}

function initialized(router: DataRouter): Promise<void> {
	return new Promise((resolve) => {
		if (router.state.initialized) return resolve();
		const stop = router.subscribe((state) => {
			if (!state.initialized) return;
			stop();
			resolve();
		});
	});
}
