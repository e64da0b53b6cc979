import { hydrate } from "@tanstack/react-query";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { createBrowserRouter, matchRoutes } from "react-router";
import { RouterProvider } from "react-router/dom";
import { asFetchedAt } from "./api/copied-state.ts";
import { createCopyNewsroom } from "./api/copy-newsroom.ts";
import { fetchNewsroom } from "./api/fetch-newsroom.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import { drawAnew } from "./draw-anew.ts";
import { mastheadQuery } from "./front/list-queries.ts";
import { isSavingData } from "./lib/connection.ts";
import type { PageState } from "./render.tsx";
import { createRoutes, fetchPagesAhead } from "./router.tsx";
import { isMadeFor } from "./urls.ts";

const state: PageState = JSON.parse(document.querySelector("script#state")?.textContent ?? "null");
const client = createQueryClient(
	createCopyNewsroom(fetchNewsroom, () => client.getQueryData(mastheadQuery.queryKey)?.copy),
);
hydrate(client, state.isCopied ? asFetchedAt(state.queries, Date.now()) : state.queries);
const routes = createRoutes(client);

// The page at hand may be a chunk of its own: it must be here before its HTML is taken over.
await Promise.all(
	(matchRoutes(routes, location) ?? []).map(async ({ route }) => {
		if (typeof route.lazy !== "function") return;
		Object.assign(route, await route.lazy());
		delete route.lazy;
	}),
);
const isHere = isMadeFor(state.address, location);
const router = createBrowserRouter(routes, isHere ? { hydrationData: state.router } : {});
const root = document.getElementById("root") as HTMLElement;
// The rest of the styles stands among the HTML, before what needs it; React must find only what it drew.
document.head.append(...root.querySelectorAll("style"));
const app = (
	<App client={client}>
		<RouterProvider router={router} />
	</App>
);

if (isHere) startTransition(() => void hydrateRoot(root, app));
else void drawAnew(root, app, router, client);

// Safari has no idle callback; a while later is as good.
const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2_000));
if (!isSavingData()) whenIdle(() => void fetchPagesAhead());
