import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { Location } from "react-router";
import { discussionQuery } from "./discussion/discussion-queries.ts";
import { listQuery, mastheadQuery, searchQuery } from "./front/list-queries.ts";
import { afterNextFrame } from "./lib/after-next-frame.ts";
import { Failure } from "./model/failure.ts";
import type { Opened } from "./navigation/navigator.ts";
import type { Page, PageProps } from "./pages/page.ts";
import { type DescribePage, describeFailure, describeList, describeSearch, describeStory } from "./pages/page-head.ts";
import { type PageKind, pageKindOf } from "./pages/page-kind.ts";
import { parseSearch } from "./pages/parse-search.ts";
import { StoryPage } from "./pages/story-page.tsx";
import { knownSummary, similarStoriesQuery, storyQuery } from "./story/story-queries.ts";
import { parseDiscussionPages, parseListUrl, withSlash } from "./urls.ts";

type Place = Pick<Location, "pathname" | "search">;

type PageParts = {
	fetchCode: () => Promise<ComponentType<PageProps>>;
	/** Awaits the page's subject and starts the rest. */
	fetchData: (client: QueryClient, place: Place) => Promise<unknown>;
	describe: DescribePage;
	isKept: boolean;
	/** Asks anew for a kept page's subject if it is old by now. */
	refresh?: (client: QueryClient, place: Place) => unknown;
};

/** The lists are a chunk of their own; the story page comes with the entry, for most readers arrive there. */
async function listPages() {
	try {
		return await import("./pages/list-pages.ts");
	} catch (cause) {
		const kind = (await isPaperThere()) ? "outdated" : "offline";
		throw new Failure(kind, "The page's code could not be fetched.", { cause });
	}
}

/** Whether the paper answers at all: then code that can't be had belongs to a build that is gone. */
async function isPaperThere(): Promise<boolean> {
	const asked = fetch("/", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(8_000) });
	return asked.then(
		({ ok }) => ok,
		() => false,
	);
}

const listQueryOf = ({ pathname }: Place) => {
	const { path, page } = parseListUrl(pathname);
	return listQuery(path, page);
};

const LIST: Omit<PageParts, "fetchCode"> = {
	fetchData: (client, place) => client.ensureQueryData(listQueryOf(place)),
	describe: describeList,
	isKept: true,
	refresh: (client, place) => client.prefetchQuery(listQueryOf(place)),
};

const PARTS: Record<PageKind, PageParts> = {
	front: { ...LIST, fetchCode: async () => (await listPages()).FrontPage },
	list: { ...LIST, fetchCode: async () => (await listPages()).ListPage },
	search: {
		fetchCode: async () => (await listPages()).SearchPage,
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
	story: {
		fetchCode: async () => StoryPage,
		fetchData: fetchStory,
		describe: describeStory,
		isKept: false,
	},
};

/** Fetches what an address shows: code and data. What could not be had is a page that says so. */
export async function openPage(client: QueryClient, place: Place): Promise<Opened<Page>> {
	const { fetchCode, fetchData, describe, isKept, refresh } = PARTS[pageKindOf(place.pathname)];
	const fetching = Promise.all([fetchCode(), client.ensureQueryData(mastheadQuery), fetchData(client, place)]);
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

/** Brings the other pages' code here while nothing else is to do, so that the next page waits for its data alone. */
export async function fetchPagesAhead(): Promise<void> {
	await listPages().catch(() => undefined);
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
