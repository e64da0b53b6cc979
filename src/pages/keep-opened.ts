import type { QueryClient } from "@tanstack/react-query";
import { openedStory } from "../api/opened-stories.ts";
import { discussionKey, discussionQuery } from "../discussion/discussion-queries.ts";
import { listQuery } from "../front/list-queries.ts";
import { isMetered, isSavingData } from "../lib/connection.ts";
import type { Discussion } from "../model/discussion.ts";
import { picturesOfCards, picturesOfStory } from "../model/pictures-of.ts";
import type { Story, StoryList } from "../model/story.ts";
import { type KeepOutcome, keepPage, type PageToKeep } from "../offline/keep-page.ts";
import { readKept } from "../offline/kept-database.ts";
import { headlineOf } from "../story/headline-of.ts";
import { similarStoriesQuery, storyQuery } from "../story/story-queries.ts";
import { texts } from "../texts/texts.ts";
import { apiUrls, listUrl, parseListUrl, withSlash } from "../urls.ts";
import { paged, titleOfList } from "./page-head.ts";
import { type PageKind, pageKindOf } from "./page-kind.ts";
import { prepareOffline } from "./prepare-offline.ts";

/** A list that was kept since is not fetched for being kept, in milliseconds. */
const RECENT = 10 * 60_000;
const LISTS: readonly PageKind[] = ["front", "list"];

/**
 * Keeps a page that the reader has opened, with all that it has fetched. Its text is here already; its pictures are
 * fetched only where that costs the reader nothing, for a story that is on the screen; else those are kept that were
 * looked at.
 */
export async function keepOpened(
	client: QueryClient,
	pathname: string,
	{ isShown }: { isShown: boolean },
): Promise<KeepOutcome | undefined> {
	const page =
		pageKindOf(pathname) === "story" ? storyToKeep(client, withSlash(pathname)) : listToKeep(client, pathname);
	const hasAll = page?.kind === "story" && isShown && !isMetered();
	return page && keepPage(page, { kind: "opened" }, hasAll ? "all" : "loaded");
}

/** Keeps the list that was left by a tap before its own script was there: the way back leads to it. */
export async function keepLeft(client: QueryClient): Promise<void> {
	const { origin, pathname } = new URL(document.referrer || location.href);
	if (origin !== location.origin || isSavingData() || !LISTS.includes(pageKindOf(pathname))) return;
	const { path, page } = parseListUrl(pathname);
	const kept = (await readKept()).find((one) => one.path === listUrl(path, page));
	if (kept && kept.keptAt > Date.now() - RECENT) return;
	await client.prefetchQuery(listQuery(path, page));
	await keepOpened(client, pathname, { isShown: false });
}

/** Keeps a story that the reader has just saved, with all its pictures and, as if it had been opened, what stands under it. */
export async function keepSaved(client: QueryClient, path: string): Promise<KeepOutcome["kind"]> {
	if (!storyToKeep(client, path)) return "nowhere";
	// It is to open without a network from now on, however short this visit is.
	void prepareOffline();
	if (client.getQueriesData({ queryKey: discussionKey(path) }).length === 0)
		await client.prefetchInfiniteQuery(discussionQuery(path));
	await client.ensureQueryData(similarStoriesQuery(path)).catch(() => undefined);
	const page = storyToKeep(client, path);
	return page ? (await keepPage(page, { kind: "saved" }, "all")).kind : "nowhere";
}

/** Nothing of what a password has opened is ever written to the device. */
function storyToKeep(client: QueryClient, path: string): PageToKeep | undefined {
	const story = client.getQueryData(storyQuery(path).queryKey);
	if (!story || story.isLocked || openedStory(client, path) || story.asOf !== undefined) return undefined;
	const pages = client
		.getQueriesData<{ pages: Discussion[] }>({ queryKey: discussionKey(path) })
		.flatMap(([, data]) => data?.pages ?? []);
	return buildStoryToKeep(story, pages, client.getQueryData(similarStoriesQuery(path).queryKey));
}

export function buildStoryToKeep(story: Story, discussion: readonly Discussion[], similar: unknown): PageToKeep {
	const { path, section } = story;
	return {
		path,
		kind: "story",
		title: headlineOf(story),
		...(section && { section: section.name }),
		json: [
			{ address: apiUrls.story(path), value: story },
			...discussion.map((page) => ({ address: apiUrls.discussion(path, page.page, page.order), value: page })),
			...(similar === undefined ? [] : [{ address: apiUrls.similar(path), value: similar }]),
		],
		pictures: picturesOfStory(story),
	};
}

function listToKeep(client: QueryClient, pathname: string): PageToKeep | undefined {
	if (pageKindOf(pathname) === "search") return undefined;
	const { path, page } = parseListUrl(pathname);
	const list = client.getQueryData(listQuery(path, page).queryKey);
	return list && list.asOf === undefined ? buildListToKeep(list) : undefined;
}

export function buildListToKeep(list: StoryList): PageToKeep {
	const { subject, page, stories } = list;
	const { frontPage } = texts("paper");
	return {
		path: listUrl(subject.path, page),
		kind: "list",
		title: paged(titleOfList(subject) ?? frontPage(), page),
		json: [{ address: apiUrls.list(subject.path, page), value: list }],
		pictures: picturesOfCards(stories),
	};
}
