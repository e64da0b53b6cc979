import { type DehydratedState, dehydrate } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, type HydrationState, StaticRouterProvider } from "react-router";
import { withoutTimes } from "./api/copied-state.ts";
import { keepOpened } from "./api/opened-stories.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import type { ReplyAttempt } from "./discussion/reply-form.tsx";
import { mastheadQuery } from "./front/list-queries.ts";
import type { Masthead } from "./model/masthead.ts";
import type { NewsroomApi } from "./model/newsroom-api.ts";
import type { PageHandle, PageHead } from "./pages/page-head.ts";
import { replyAttemptKey, unlockAttemptKey } from "./pages/story-page.tsx";
import { createRoutes } from "./router.tsx";
import type { UnlockAttempt } from "./story/locked-story.tsx";
import { withSlash } from "./urls.ts";

export type { PageHead, ReplyAttempt, UnlockAttempt };

/** What a form of this page has posted without JavaScript, and what became of it. */
export type Posted = { reply?: ReplyAttempt; unlock?: UnlockAttempt };

/** What the browser takes over from the server's HTML. */
export type PageState = {
	/** Path and query that the HTML was made for. */
	address: string;
	/** The page is a file of an exported copy: what it holds has no times. */
	isCopied?: true;
	queries: DehydratedState;
	router: HydrationState;
};

export type RenderedPage =
	| { kind: "redirect"; status: number; to: string }
	| {
			kind: "page";
			status: number;
			html: string;
			state: PageState;
			head: PageHead;
			masthead: Masthead;
			/** The modules of `src/` that this page's script needs besides the entry. */
			modules: string[];
	  };

/** Renders an address to HTML, asking the newsroom directly. Throws when the newsroom can't even say its own name. */
export async function render(url: URL, api: NewsroomApi, { reply, unlock }: Posted = {}): Promise<RenderedPage> {
	const client = createQueryClient(api);
	const path = withSlash(url.pathname);
	if (reply) client.setQueryData(replyAttemptKey(path), reply);
	if (unlock?.kind === "opened") keepOpened(client, path, unlock);
	else if (unlock) client.setQueryData(unlockAttemptKey(path), unlock);
	const masthead = await client.fetchQuery(mastheadQuery);
	const { query, dataRoutes } = createStaticHandler(createRoutes(client));
	const context = await query(new Request(url));
	if (context instanceof Response) {
		return { kind: "redirect", status: context.status, to: context.headers.get("Location") ?? "/" };
	}
	const html = renderToString(
		<App client={client}>
			<StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
		</App>,
	);
	const { loaderData, errors } = context;
	const handle = context.matches.map(({ route }) => route.handle as PageHandle | undefined).findLast(Boolean);
	const fetched = dehydrate(client);
	const queries = masthead.copy ? withoutTimes(fetched) : fetched;
	const page: RenderedPage = {
		kind: "page",
		status: context.statusCode,
		html,
		state: {
			address: url.pathname + url.search,
			...(masthead.copy && { isCopied: true as const }),
			queries,
			router: { loaderData, errors },
		},
		head: {
			...(handle?.describe(client, url) ?? { title: masthead.name, canonical: url.pathname }),
			...(errors && { isHiddenFromSearch: true }),
		},
		masthead,
		modules: errors || !handle ? [] : handle.modules,
	};
	client.clear();
	return page;
}
