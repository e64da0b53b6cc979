import { type DehydratedState, dehydrate } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { withoutTimes } from "./api/copied-state.ts";
import { keepOpened } from "./api/opened-stories.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import type { ReplyAttempt } from "./discussion/reply-form.tsx";
import { mastheadQuery } from "./front/list-queries.ts";
import type { FailureKind } from "./model/failure.ts";
import type { Masthead } from "./model/masthead.ts";
import type { NewsroomApi } from "./model/newsroom-api.ts";
import { createStillNavigator } from "./navigation/navigator.ts";
import type { Page } from "./pages/page.ts";
import type { PageHead } from "./pages/page-head.ts";
import { replyAttemptKey, unlockAttemptKey } from "./pages/story-page.tsx";
import { openPage, pageKindOf } from "./router.tsx";
import type { UnlockAttempt } from "./story/locked-story.tsx";
import { withSlash } from "./urls.ts";

export type { PageHead, ReplyAttempt, UnlockAttempt };

/** What a form of this page has posted without JavaScript, and what became of it. */
export type Posted = { reply?: ReplyAttempt; unlock?: UnlockAttempt };

/** What the browser takes over from the server's HTML. */
export type PageState = {
	/** Path and query that the HTML was made for. */
	address: string;
	/** Why the page could not be had. */
	failure?: NonNullable<Page["failure"]>;
	/** The page is a file of an exported copy: what it holds has no times. */
	isCopied?: true;
	queries: DehydratedState;
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

const STATUS: Record<FailureKind | "unknown", number> = {
	"not-found": 404,
	moved: 404,
	refused: 403,
	busy: 503,
	offline: 502,
	timeout: 504,
	"bad-answer": 502,
	server: 500,
	unknown: 500,
};

/** Renders an address to HTML, asking the newsroom directly. Throws when the newsroom can't even say its own name. */
export async function render(url: URL, api: NewsroomApi, { reply, unlock }: Posted = {}): Promise<RenderedPage> {
	const client = createQueryClient(api);
	const path = withSlash(url.pathname);
	if (reply) client.setQueryData(replyAttemptKey(path), reply);
	if (unlock?.kind === "opened") keepOpened(client, path, unlock);
	else if (unlock) client.setQueryData(unlockAttemptKey(path), unlock);
	const masthead = await client.fetchQuery(mastheadQuery);
	const opened = await openPage(client, url);
	if (opened.kind === "moved") return { kind: "redirect", status: 301, to: opened.to };
	const { describe, failure } = opened.page;
	const { pathname, search } = url;
	const location = { pathname, search, hash: "", key: "first", state: null };
	const html = renderToString(<App client={client} navigator={createStillNavigator(location, opened.page)} />);
	const fetched = dehydrate(client);
	const page: RenderedPage = {
		kind: "page",
		status: failure ? STATUS[failure] : 200,
		html,
		state: {
			address: pathname + search,
			...(failure && { failure }),
			...(masthead.copy && { isCopied: true as const }),
			queries: masthead.copy ? withoutTimes(fetched) : fetched,
		},
		head: describe(client, url),
		masthead,
		modules: failure ? [] : pageKindOf(pathname).modules,
	};
	client.clear();
	return page;
}
