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
import { directionOfLanguage, interfaceTag } from "./model/languages.ts";
import { createNavigator, type PaperNavigator } from "./navigation/navigator.ts";
import { SCRIPT_IN_CHARGE } from "./offline/kept-places.ts";
import { isAlive } from "./pages/arrival.tsx";
import type { Page } from "./pages/page.ts";
import { isOutboxUsed } from "./reading/outbox-flag.ts";
import { hasSettings, onSettingsChange, readSettings } from "./reading/settings.ts";
import type { PageState } from "./render.tsx";
import { failedPage, fetchPagesAhead, openPage } from "./router.tsx";
import { bringTexts, languageFor, speak } from "./texts/texts.ts";
import { fetchOwnFace } from "./ui/own-face.ts";
import { isMadeFor } from "./urls.ts";

/** So long after a page has come alive, in milliseconds, it begins to be remembered, and kept for reading without a network. */
const PAUSE = 2_000;

const state: PageState = JSON.parse(document.querySelector("script#state")?.textContent ?? "null");
const client = createQueryClient(
	createCopyNewsroom(fetchNewsroom, () => client.getQueryData(mastheadQuery.queryKey)?.copy),
);
giveFetched(client, state.fetched, Date.now());
void begin();
const wearLook = () =>
	void import("./reading/look.ts").then(
		(look) => look.wearLook(),
		// What is worn stays until the next page.
		() => {},
	);
onSettingsChange(wearLook);
// Another release may look otherwise.
if (hasSettings()) whenIdle(wearLook);
// Replies that wait on this device go out from any page.
if (isOutboxUsed())
	whenIdle(
		() =>
			void import("./pages/story-parts.ts").then(
				({ watchOutbox }) => watchOutbox(),
				() => {},
			),
	);

/** Not awaited by this module: the chunk of a page, which is awaited here, may need what stands beside it. */
async function begin(): Promise<void> {
	// A host of files has one file for every query, and its 404 page for what it does not know: HTML that was made for
	// another address. What stands there stays until the page of this one has its data.
	const isHere = isMadeFor(state.address, location);
	const tag = client.getQueryData(mastheadQuery.queryKey)?.language ?? "en";
	const language = readSettings().language ?? languageFor(tag);
	speak(language);
	const textsCome = bringTexts("paper").then(
		() => true,
		() => false,
	);
	const page = isHere && state.failure ? failedPage(state.failure) : await openFirst();
	// Without its code and its texts a page stays as it was sent, which works too.
	if (!(await textsCome) || !page || (isHere && page.failure && !state.failure)) return;
	const navigator = createNavigator((place) => openPage(client, place), page);
	const root = document.getElementById("root") as HTMLElement;
	// The rest of the styles stands among the HTML, before what needs it; React must find only what it drew.
	document.head.append(...root.querySelectorAll("style, link[rel=stylesheet]"));
	const app = <App client={client} navigator={navigator} />;
	// In another language than the server drew it, the page is drawn anew.
	if (isHere && language === languageFor(tag)) startTransition(() => void hydrateRoot(root, app));
	else {
		document.documentElement.lang = interfaceTag(language, tag);
		document.documentElement.dir = directionOfLanguage(language);
		document.title = page.describe(client, location).title;
		createRoot(root).render(app);
	}
	await isAlive;
	window.navigator.serviceWorker?.controller?.postMessage(SCRIPT_IN_CHARGE);
	if (!isHere) void restorePlace(navigator);
	if (!isSavingData()) {
		whenIdle(() => void fetchPagesAhead());
		whenIdle(() => void fetchOwnFace());
	}
	setTimeout(() => {
		void rememberReading(navigator);
		void keepReading(navigator);
		whenIdle(() => void watchPlace(navigator));
	}, PAUSE);
}

/** What this device knows of stories: which are new, read and saved. */
async function rememberReading(navigator: PaperNavigator<Page>): Promise<void> {
	try {
		const [{ rememberReading }] = await Promise.all([import("./pages/reading-side.ts"), bringTexts("marks")]);
		rememberReading(client, navigator);
	} catch {
		// The next page tries again.
	}
}

async function keepReading(navigator: PaperNavigator<Page>): Promise<void> {
	try {
		(await import("./pages/offline-side.ts")).keepReading(client, navigator);
	} catch {
		// The next page tries again.
	}
}

/** For a page that script has drawn. */
async function restorePlace(navigator: PaperNavigator<Page>): Promise<void> {
	try {
		(await import("./pages/restore-place.ts")).restorePlace(navigator);
	} catch {
		// It is read from its beginning then.
	}
}

async function watchPlace(navigator: PaperNavigator<Page>): Promise<void> {
	try {
		await (await import("./pages/watch-place.tsx")).watchPlace(client, navigator);
	} catch {
		// Stories are read without it, too.
	}
}

/** The page of the window's address; none where that has moved, for then the browser goes on. */
async function openFirst(): Promise<Page | undefined> {
	const opened = await openPage(client, location);
	if (opened.kind === "page") return opened.page;
	location.replace(opened.to);
}
