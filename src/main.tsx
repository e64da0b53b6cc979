import { hydrate } from "@tanstack/react-query";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { createBrowserRouter, matchRoutes } from "react-router";
import { RouterProvider } from "react-router/dom";
import { fetchNewsroom } from "./api/fetch-newsroom.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import { isSavingData } from "./lib/connection.ts";
import type { PageState } from "./render.tsx";
import { createRoutes, fetchPagesAhead } from "./router.tsx";
import "./styles.css";

const state: PageState = JSON.parse(document.getElementById("state")?.textContent ?? "null");
const client = createQueryClient(fetchNewsroom);
hydrate(client, state.queries);
const routes = createRoutes(client);

// The page at hand may be a chunk of its own: it must be here before its HTML is taken over.
await Promise.all(
	(matchRoutes(routes, location) ?? []).map(async ({ route }) => {
		if (typeof route.lazy !== "function") return;
		Object.assign(route, await route.lazy());
		delete route.lazy;
	}),
);
const router = createBrowserRouter(routes, { hydrationData: state.router });

startTransition(() => {
	hydrateRoot(
		document.getElementById("root") as HTMLElement,
		<App client={client}>
			<RouterProvider router={router} />
		</App>,
	);
});

// Safari has no idle callback; a while later is as good.
const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2_000));
if (!isSavingData()) whenIdle(() => void fetchPagesAhead());
