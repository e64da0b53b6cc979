import type { QueryClient } from "@tanstack/react-query";
import { apiOf } from "../api/query-client.ts";
import type { Discussion } from "../model/discussion.ts";
import { Failure } from "../model/failure.ts";
import type { StoryList } from "../model/story.ts";
import { type KeepOutcome, keepPage, type PageToKeep } from "../offline/keep-page.ts";
import { buildListToKeep, buildStoryToKeep } from "./keep-opened.ts";

/** How far an edition has come: stories that are on the device, that could not be had, and that there are. */
export type Progress = { taken: number; missed: number; of: number; dropped: number };

/** `full`: no room on the device for more. `stopped`: the reader did not want to wait. `nowhere`: this browser keeps nothing. */
export type TakeOutcome = Progress & { kind: "taken" | "stopped" | "full" | "nowhere" };

/** How who takes stories along is told of it, and stops it. */
export type TakeWays = { onProgress(now: Progress): void; signal: AbortSignal };

/** Pages of a discussion that are taken along; what stands on later ones is found with a network again. */
const MOST_DISCUSSION_PAGES = 3;

/**
 * Takes the stories of a list along, one after the other, with their discussions and, if wanted, their pictures. Those
 * in `here` are on the device already and are not fetched again.
 */
export function takeAlong(
	client: QueryClient,
	list: StoryList,
	{ hasPictures, here, onProgress, signal }: TakeWays & { hasPictures: boolean; here: ReadonlySet<string> },
): Promise<TakeOutcome> {
	const missing = list.stories.filter(({ path }) => !here.has(path)).map(({ path }) => path);
	const reason = { kind: "taken", edition: list.subject.path } as const;
	const keep = (page: PageToKeep) => keepPage(page, reason, hasPictures ? "all" : "none", signal);
	const keepList = async () => {
		const { kind } = await keep(buildListToKeep(list));
		return kind === "kept" ? undefined : kind;
	};
	return takeStories(client, missing, { of: list.stories.length, keep, keepList, onProgress, signal });
}

/** Brings saved stories that are not on this device, one after the other, with their discussions and pictures. */
export function takeSaved(client: QueryClient, paths: readonly string[], ways: TakeWays): Promise<TakeOutcome> {
	const keep = (page: PageToKeep) => keepPage(page, { kind: "saved" }, "all", ways.signal);
	return takeStories(client, paths, { of: paths.length, keep, ...ways });
}

async function takeStories(
	client: QueryClient,
	paths: readonly string[],
	{
		of,
		keep,
		keepList,
		onProgress,
		signal,
	}: TakeWays & {
		of: number;
		keep(page: PageToKeep): Promise<KeepOutcome>;
		keepList?(): Promise<"full" | "nowhere" | undefined>;
	},
): Promise<TakeOutcome> {
	const now: Progress = { taken: of - paths.length, missed: 0, of, dropped: 0 };
	const tell = (part: Partial<Progress>) => onProgress(Object.assign(now, part));
	tell({});
	try {
		const refused = await keepList?.();
		if (refused) return { kind: refused, ...now };
		for (const path of paths) {
			const page = await fetchWhole(client, path, signal);
			if (!page) {
				tell({ missed: now.missed + 1 });
				continue;
			}
			const outcome = await keep(page);
			if (outcome.kind !== "kept") return { kind: outcome.kind, ...now };
			tell({ taken: now.taken + 1, dropped: now.dropped + outcome.dropped });
		}
		return { kind: "taken", ...now };
	} catch (error) {
		if (signal.aborted) return { kind: "stopped", ...now };
		throw error;
	}
}

/** A story with what stands under it; undefined where it can't be had, or is not to be kept. */
async function fetchWhole(client: QueryClient, path: string, signal: AbortSignal) {
	const api = apiOf(client);
	try {
		const story = await api.story(path, signal);
		if (story.isLocked) return undefined;
		const [discussion, similar] = await Promise.all([
			fetchDiscussion((page) => api.discussion(path, page, "oldest", signal)),
			api.similar(path, signal).catch(() => undefined),
		]);
		return buildStoryToKeep(story, discussion, similar);
	} catch (error) {
		if (signal.aborted || !(error instanceof Failure)) throw error;
		return undefined;
	}
}

async function fetchDiscussion(fetchPage: (page: number) => Promise<Discussion>): Promise<Discussion[]> {
	const pages: Discussion[] = [];
	try {
		do pages.push(await fetchPage(pages.length + 1));
		while (pages.length < Math.min(pages[0]?.pages ?? 1, MOST_DISCUSSION_PAGES));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
	}
	return pages;
}
