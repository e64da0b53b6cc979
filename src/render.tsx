import { renderToString } from "react-dom/server";
import { type Fetched, takeFetched } from "./api/fetched-data.ts";
import { keepOpened } from "./api/opened-stories.ts";
import { createQueryClient } from "./api/query-client.ts";
import { App } from "./app.tsx";
import type { ReplyAttempt } from "./discussion/reply-form.tsx";
import { mastheadQuery } from "./front/list-queries.ts";
import type { FailureKind } from "./model/failure.ts";
import type { Masthead } from "./model/masthead.ts";
import type { NewsroomApi } from "./model/newsroom-api.ts";
import { createStillNavigator } from "./navigation/navigator.ts";
import { replyAttemptKey, unlockAttemptKey } from "./pages/attempts.ts";
import type { Page } from "./pages/page.ts";
import type { PageHead } from "./pages/page-head.ts";
import { openPage } from "./router.tsx";
import type { UnlockAttempt } from "./story/locked-story.tsx";
import "./texts/at-hand.ts";
import { languageFor, speak } from "./texts/texts.ts";
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
	fetched: Fetched[];
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
	  };

const STATUS: Record<FailureKind | "unknown", number> = {
	"not-found": 404,
	moved: 404,
	refused: 403,
	busy: 503,
	offline: 502,
	timeout: 504,
	"bad-answer": 502,
	outdated: 500,
	full: 507,
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
	// From here on nothing is waited for: pages of several papers are rendered in turn.
	speak(languageFor(masthead.language));
	const html = renderToString(<App client={client} navigator={createStillNavigator(location, opened.page)} />);
	const page: RenderedPage = {
		kind: "page",
		status: failure ? STATUS[failure] : 200,
		html,
		state: {
			address: pathname + search,
			...(failure && { failure }),
			fetched: takeFetched(client, { hasTimes: !masthead.copy }),
		},
		head: describe(client, url),
		masthead,
	};
	client.clear();
	return page;
}
