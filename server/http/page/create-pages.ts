import path from "node:path";
import { pathToFileURL } from "node:url";
import type { NewsroomApi } from "../../../src/model/newsroom-api.ts";
import type { ReplyAttempt, render, UnlockAttempt } from "../../../src/render.tsx";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { fillTemplate } from "./fill-template.ts";
import { fillShell } from "./shell.ts";
import { type InlineHashes, readTemplate, type Template } from "./template.ts";

export type PageRequest = {
	/** The whole address, on the paper's public origin. */
	url: URL;
	/** A reply posted without JavaScript that was not taken: the page comes back with what was typed. */
	replyAttempt?: ReplyAttempt;
	/** A password posted without JavaScript, and what it opened. */
	unlockAttempt?: UnlockAttempt;
};

export type PageAnswer = { status: number; headers: Record<string, string>; body: string };

export type Pages = {
	/** Asks `newsroom`, its own one if left out. */
	answer(request: PageRequest, newsroom?: NewsroomApi): Promise<PageAnswer>;
	/** The page that opens without a network. */
	shell(): Promise<string>;
	inlineHashes: InlineHashes;
};

type Render = typeof render;

/** `src/pages/keep-reading.ts` looks for it. */
const NOT_OFFLINE = '<meta name="offline" content="off">';

/** The first HTML of every address, from what the build left in `builtFolder` (its parts `client` and `server`). */
export async function createPages({
	newsroom,
	builtFolder,
	isOffline = true,
}: {
	newsroom: Newsroom;
	builtFolder: string;
	/** Whether pages register the service worker. */
	isOffline?: boolean;
}): Promise<Pages> {
	const template = await readTemplate(path.join(builtFolder, "client"));
	if (!isOffline) template.html = template.html.replace("<!--first-->", `${NOT_OFFLINE}<!--first-->`);
	const built: { render: Render } = await import(pathToFileURL(path.join(builtFolder, "server/render.js")).href);
	return {
		inlineHashes: template.inlineHashes,
		answer: (request, asked = newsroom) => answerPage(request, asked, template, built.render),
		shell: async () => fillShell(template, await newsroom.masthead()),
	};
}

/** One page: a redirect to where the address belongs, or the template filled with what was rendered. */
export async function answerPage(
	{ url, replyAttempt, unlockAttempt }: PageRequest,
	newsroom: NewsroomApi,
	template: Template,
	render: Render,
): Promise<PageAnswer> {
	if (!isDecodable(url.pathname)) return unreadable;
	const home = homeOf(url);
	if (home) return redirect(home);
	const posted = { ...(replyAttempt && { reply: replyAttempt }), ...(unlockAttempt && { unlock: unlockAttempt }) };
	const page = await render(url, newsroom, posted);
	if (page.kind === "redirect") return redirect(page.to, page.status);
	return {
		status: page.status,
		headers: { "Content-Type": "text/html; charset=utf-8" },
		body: fillTemplate(template, page, url.origin),
	};
}

/** What `%` stands for in it must be UTF-8; the router would only warn of it, in everybody's log. */
function isDecodable(pathname: string): boolean {
	try {
		decodeURIComponent(pathname);
		return true;
	} catch {
		return false;
	}
}

const unreadable: PageAnswer = {
	status: 400,
	headers: { "Content-Type": "text/plain; charset=utf-8" },
	body: "This address can't be read: what follows a % in it is not UTF-8. The paper begins at /\n",
};

/** Pages end in a slash, search and files do not; `/page/1/` is the list itself. */
function homeOf({ pathname, search }: URL): string | undefined {
	const lastPart = pathname.slice(pathname.lastIndexOf("/") + 1);
	const slashed = lastPart === "" || pathname === "/search" || lastPart.includes(".") ? pathname : `${pathname}/`;
	const home = slashed.replace(/\/{2,}/g, "/").replace(/\/page\/1\/$/, "/");
	return home === pathname ? undefined : home + search;
}

function redirect(to: string, status = 301): PageAnswer {
	return { status, headers: { Location: to }, body: "" };
}
