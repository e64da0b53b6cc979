import type { QueryClient } from "@tanstack/react-query";
import { data, type RouteObject, redirect } from "react-router";
import { discussionQuery } from "./discussion/discussion-queries.ts";
import { listQuery, mastheadQuery, searchQuery } from "./front/list-queries.ts";
import { Failure, type FailureKind } from "./model/failure.ts";
import { ErrorPage } from "./pages/error-page.tsx";
import { PageFrame } from "./pages/page-frame.tsx";
import { describeList, describeSearch, describeStory, type PageHandle, parseSearch } from "./pages/page-head.ts";
import { StoryPage } from "./pages/story-page.tsx";
import { knownSummary, similarStoriesQuery, storyQuery } from "./story/story-queries.ts";
import { parseListUrl, withSlash } from "./urls.ts";

const STATUS: Record<FailureKind, number> = {
	"not-found": 404,
	moved: 404,
	refused: 403,
	busy: 503,
	offline: 502,
	timeout: 504,
	"bad-answer": 502,
	server: 500,
};

/** Pages that are chunks of their own; the story page comes with the entry, for most readers arrive there. */
const LAZY = {
	front: async () => ({ Component: (await chunk(import("./pages/front-page.tsx"))).FrontPage }),
	list: async () => ({ Component: (await chunk(import("./pages/list-page.tsx"))).ListPage }),
	search: async () => ({ Component: (await chunk(import("./pages/search-page.tsx"))).SearchPage }),
};

/** Brings the other pages' code here while nothing else is to do, so that the next page waits for its data alone. */
export async function fetchPagesAhead(): Promise<void> {
	await Promise.allSettled(Object.values(LAZY).map((load) => load()));
}

/** Code that can't be had is a page that can't be reached. */
async function chunk<Module>(importing: Promise<Module>): Promise<Module> {
	try {
		return await importing;
	} catch (cause) {
		throw new Failure("offline", "The page's code could not be fetched.", { cause });
	}
}

/** Every address of the paper, what it asks for and what it shows. A loader awaits its subject and starts the rest. */
export function createRoutes(client: QueryClient): RouteObject[] {
	const list = async ({ request }: { request: Request }) => {
		const { path, page } = parseListUrl(new URL(request.url).pathname);
		return told(client.ensureQueryData(listQuery(path, page)));
	};
	const listPage = {
		loader: list,
		handle: { describe: describeList, modules: ["src/pages/list-page.tsx"] } satisfies PageHandle,
		lazy: LAZY.list,
	};
	const frontPage = {
		loader: list,
		handle: { describe: describeList, modules: ["src/pages/front-page.tsx"] } satisfies PageHandle,
		lazy: LAZY.front,
	};

	return [
		{
			Component: PageFrame,
			loader: () => told(client.ensureQueryData(mastheadQuery)),
			errorElement: <ErrorPage />,
			children: [
				{
					errorElement: <ErrorPage />,
					children: [
						{ index: true, ...frontPage },
						{ path: "page/:page", ...frontPage },
						{ path: "category/*", ...listPage },
						{ path: "tag/*", ...listPage },
						{ path: "author/*", ...listPage },
						{
							path: "search",
							loader: async ({ request }) => {
								const { query, page } = parseSearch(new URL(request.url).search);
								return query === "" ? null : told(client.ensureQueryData(searchQuery(query, page)));
							},
							handle: { describe: describeSearch, modules: ["src/pages/search-page.tsx"] } satisfies PageHandle,
							lazy: LAZY.search,
						},
						{
							path: "*",
							loader: ({ request }) => loadStory(client, new URL(request.url)),
							shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
								currentUrl.pathname !== nextUrl.pathname ||
								(defaultShouldRevalidate && currentUrl.href === nextUrl.href),
							handle: { describe: describeStory, modules: ["src/pages/story-parts.ts"] } satisfies PageHandle,
							Component: StoryPage,
						},
					],
				},
			],
		},
	];
}

async function loadStory(client: QueryClient, url: URL): Promise<null> {
	const path = withSlash(url.pathname);
	const beside = Promise.allSettled([
		client.prefetchQuery(similarStoriesQuery(path)),
		client.prefetchInfiniteQuery({ ...discussionQuery(path), pages: askedPages(url) }),
	]);
	// The first HTML has everything; in the browser a story known from its card opens before the rest has come.
	if (!import.meta.env.SSR && knownSummary(client, path)) {
		void client.prefetchQuery(storyQuery(path));
		return null;
	}
	await told(
		client.ensureQueryData(storyQuery(path)).then((story) => {
			if (story.path !== path) throw new Failure("moved", "The story has another address.", { to: story.path });
		}),
	);
	if (import.meta.env.SSR) await beside;
	return null;
}

/** How many pages of the discussion the address asks for: without JavaScript, "more" is a link. */
function askedPages(url: URL): number {
	const asked = Number(url.searchParams.get("comments"));
	return Number.isInteger(asked) && asked > 1 ? Math.min(asked, 200) : 1;
}

/** Turns a failure into what the router shows: its error page with the right status, or the new address. */
async function told(fetching: Promise<unknown>): Promise<null> {
	try {
		await fetching;
		return null;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		if (error.kind === "moved" && error.to) throw redirect(error.to, 301);
		throw data({ kind: error.kind }, { status: STATUS[error.kind] });
	}
}
