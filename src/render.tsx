import { type DehydratedState, dehydrate } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, type HydrationState, StaticRouterProvider } from "react-router";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import type { ReplyAttempt } from "./discussion/reply-form.tsx";
import { mastheadQuery } from "./front/list-queries.ts";
import type { Masthead } from "./model/masthead.ts";
import type { NewsroomApi } from "./model/newsroom-api.ts";
import type { PageHandle, PageHead } from "./pages/page-head.ts";
import { replyAttemptKey } from "./pages/story-page.tsx";
import { createRoutes } from "./router.tsx";

export type { PageHead, ReplyAttempt };

/** What the browser takes over from the server's HTML. */
export type PageState = { queries: DehydratedState; router: HydrationState };

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
export async function render(
	url: URL,
	api: NewsroomApi,
	attempt?: { path: string } & ReplyAttempt,
): Promise<RenderedPage> {
	const client = createQueryClient(api);
	if (attempt) client.setQueryData(replyAttemptKey(attempt.path), { input: attempt.input, outcome: attempt.outcome });
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
	const page: RenderedPage = {
		kind: "page",
		status: context.statusCode,
		html,
		state: { queries: dehydrate(client), router: { loaderData, errors } },
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
