import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { Location } from "react-router";
import { fetchCode } from "./api/fetch-code.ts";
import { fetchAnswers } from "./api/fetch-newsroom.ts";
import { discussionQuery } from "./discussion/discussion-queries.ts";
import { listQuery, mastheadQuery, searchQuery } from "./front/list-queries.ts";
import { afterNextFrame } from "./lib/after-next-frame.ts";
import { importAgain } from "./lib/import-again.ts";
import { Failure } from "./model/failure.ts";
import type { Opened } from "./navigation/navigator.ts";
import type { Page, PageProps } from "./pages/page.ts";
import {
	type DescribePage,
	describeDevice,
	describeFailure,
	describeList,
	describeSearch,
	describeStory,
} from "./pages/page-head.ts";
import { type PageKind, pageKindOf } from "./pages/page-kind.ts";
import { parseSearch } from "./pages/parse-search.ts";
import { StoryPage } from "./pages/story-page.tsx";
import { knownSummary, similarStoriesQuery, storyQuery } from "./story/story-queries.ts";
import { bringTexts } from "./texts/texts.ts";
import { parseDiscussionPages, parseListUrl, withSlash } from "./urls.ts";

type Place = Pick<Location, "pathname" | "search">;

type PageParts = {
	fetchComponent: () => Promise<ComponentType<PageProps>>;
	/** Awaits the page's subject and starts the rest. */
	fetchData: (client: QueryClient, place: Place) => Promise<unknown>;
	describe: DescribePage;
	isKept: boolean;
	/** Asks anew for a kept page's subject if it is old by now. */
	refresh?: (client: QueryClient, place: Place) => unknown;
};

/** The lists are a chunk of their own; the story page comes with the entry, for most readers arrive there. */
const listPages = () => fetchCode(() => importAgain(() => import("./pages/list-pages.ts")));

const listQueryOf = ({ pathname }: Place) => {
	const { path, page } = parseListUrl(pathname);
	return listQuery(path, page);
};

const LIST: Omit<PageParts, "fetchComponent"> = {
	fetchData: (client, place) => client.ensureQueryData(listQueryOf(place)),
	describe: describeList,
	isKept: true,
	refresh: (client, place) => client.prefetchQuery(listQueryOf(place)),
};

const PARTS: Record<PageKind, PageParts> = {
	// What is new on it is shown when the reader wants it (`pages/new-stories.tsx`).
	front: { ...LIST, refresh: undefined, fetchComponent: async () => (await listPages()).FrontPage },
	list: { ...LIST, fetchComponent: async () => (await listPages()).ListPage },
	search: {
		fetchComponent: async () => (await listPages()).SearchPage,
		fetchData: async (client, { search }) => {
			const { query, page } = parseSearch(search);
			if (query !== "") await client.ensureQueryData(searchQuery(query, page));
		},
		describe: describeSearch,
		isKept: true,
		refresh: (client, { search }) => {
			const { query, page } = parseSearch(search);
			if (query !== "") return client.prefetchQuery(searchQuery(query, page));
		},
	},
	device: {
		fetchComponent: async () => {
			const fetching = fetchCode(() =>
				Promise.all([importAgain(() => import("./pages/device-page.tsx")), bringTexts("device")]),
			);
			return (await fetching)[0].DevicePage;
		},
		fetchData: async () => undefined,
		describe: describeDevice,
		isKept: false,
	},
	story: {
		fetchComponent: async () => StoryPage,
		fetchData: fetchStory,
		describe: describeStory,
		isKept: false,
	},
};

/** Fetches what an address shows: code and data. What could not be had is a page that says so. */
export async function openPage(client: QueryClient, place: Place): Promise<Opened<Page>> {
	const { fetchComponent, fetchData, describe, isKept, refresh } = PARTS[pageKindOf(place.pathname)];
	const fetching = Promise.all([fetchComponent(), client.ensureQueryData(mastheadQuery), fetchData(client, place)]);
	try {
		const [Component] = await fetching;
		return { kind: "page", page: { Component, describe, isKept, refresh: () => void refresh?.(client, place) } };
	} catch (error) {
		if (error instanceof Failure && error.kind === "moved" && error.to) return { kind: "moved", to: error.to };
		if (import.meta.env.SSR && !(error instanceof Failure)) throw error;
		return { kind: "page", page: failedPage(error instanceof Failure ? error.kind : "unknown") };
	}
}

/** The page in the place of one that could not be had. */
export function failedPage(failure: NonNullable<Page["failure"]>): Page {
	return { Component: StoryPage, describe: describeFailure(failure), isKept: false, failure };
}

/** Brings the code that the next page needs here while nothing else is to do, so that it waits for its data alone. */
export async function fetchPagesAhead(): Promise<void> {
	await Promise.allSettled([listPages(), fetchAnswers()]);
}

async function fetchStory(client: QueryClient, { pathname, search }: Place): Promise<void> {
	const path = withSlash(pathname);
	const asked = parseDiscussionPages(search);
	const fetchBeside = () =>
		Promise.allSettled([
			client.prefetchQuery(similarStoriesQuery(path)),
			client.prefetchInfiniteQuery({ ...discussionQuery(path, asked.from), pages: asked.count }),
		]);
	// The first HTML has everything; in the browser a story known from its card opens before the rest has come.
	if (!import.meta.env.SSR && knownSummary(client, path)) {
		void client.prefetchQuery(storyQuery(path));
		afterNextFrame(() => void fetchBeside());
		return;
	}
	const beside = fetchBeside();
	const story = await client.ensureQueryData(storyQuery(path));
	if (story.path !== path) throw new Failure("moved", "The story has another address.", { to: story.path });
	if (import.meta.env.SSR) await beside;
}
