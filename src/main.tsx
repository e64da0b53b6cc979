import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createCopyNewsroom } from "./api/copy-newsroom.ts";
import { fetchNewsroom } from "./api/fetch-newsroom.ts";
import { giveFetched } from "./api/fetched-data.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import { mastheadQuery } from "./front/list-queries.ts";
import { isSavingData } from "./lib/connection.ts";
import { whenIdle } from "./lib/when-idle.ts";
import { createNavigator } from "./navigation/navigator.ts";
import type { Page } from "./pages/page.ts";
import type { PageState } from "./render.tsx";
import { failedPage, fetchPagesAhead, openPage } from "./router.tsx";
import { fetchOwnFace } from "./ui/own-face.ts";
import { isMadeFor } from "./urls.ts";

const state: PageState = JSON.parse(document.querySelector("script#state")?.textContent ?? "null");
const client = createQueryClient(
	createCopyNewsroom(fetchNewsroom, () => client.getQueryData(mastheadQuery.queryKey)?.copy),
);
giveFetched(client, state.fetched, Date.now());
void begin();

if (!isSavingData()) {
	whenIdle(() => void fetchPagesAhead());
	whenIdle(() => void fetchOwnFace());
}

/** Not awaited by this module: the chunk of a page, which is awaited here, may need what stands beside it. */
async function begin(): Promise<void> {
	// A host of files has one file for every query, and its 404 page for what it does not know: HTML that was made for
	// another address. What stands there stays until the page of this one has its data.
	const isHere = isMadeFor(state.address, location);
	const page = isHere && state.failure ? failedPage(state.failure) : await openFirst();
	// Without its code a page stays as it was sent, which works too.
	if (!page || (isHere && page.failure && !state.failure)) return;
	const navigator = createNavigator((place) => openPage(client, place), page);
	const root = document.getElementById("root") as HTMLElement;
	// The rest of the styles stands among the HTML, before what needs it; React must find only what it drew.
	document.head.append(...root.querySelectorAll("style, link[rel=stylesheet]"));
	const app = <App client={client} navigator={navigator} />;
	if (isHere) startTransition(() => void hydrateRoot(root, app));
	else {
		document.title = page.describe(client, location).title;
		createRoot(root).render(app);
	}
}

/** The page of the window's address; none where that has moved, for then the browser goes on. */
async function openFirst(): Promise<Page | undefined> {
	const opened = await openPage(client, location);
	if (opened.kind === "page") return opened.page;
	location.replace(opened.to);
}
