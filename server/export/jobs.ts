import type { DiscussionOrder } from "../../src/model/discussion.ts";
import type { Story, StoryList } from "../../src/model/story.ts";
import { apiUrls, DEVICE_URL, listUrl, SHELL_ADDRESS } from "../../src/urls.ts";
import type { NewsroomAddress } from "../newsroom/newsroom.ts";

/** One address to ask for. What is found out by its answer makes further ones. */
export type Job =
	| { kind: "list"; address: string; path: string }
	| { kind: "story"; address: string; path: string }
	| { kind: "discussion"; address: string; path: string }
	| { kind: "sitemap"; address: string }
	/** `asked`: what is asked for in its place, where that gives more of the same page. */
	| { kind: "page"; address: string; asked?: string }
	| { kind: "missing-page"; address: string }
	| { kind: "file"; address: string };

/** Pages of a discussion that stand in a story's HTML, where "more" would lead nowhere without JavaScript. */
const MOST_DISCUSSION_PAGES = 3;

/** The address whose page and status a host gives for everything that is not there. */
export const MISSING = "/404.html";

export const COMMON_JOBS: readonly Job[] = [
	{ kind: "file", address: apiUrls.masthead() },
	{ kind: "page", address: "/search" },
	{ kind: "page", address: DEVICE_URL },
	{ kind: "page", address: SHELL_ADDRESS },
	{ kind: "missing-page", address: MISSING },
	{ kind: "file", address: "/robots.txt" },
	{ kind: "file", address: "/manifest.webmanifest" },
	{ kind: "sitemap", address: "/sitemap.xml" },
];

/** What is asked of one address of the newsroom. A story leads to its discussion, and that to its page. */
export function jobsOf({ kind, path }: NewsroomAddress): Job[] {
	if (kind === "story") {
		return [
			{ kind: "story", address: apiUrls.story(path), path },
			{ kind: "file", address: apiUrls.similar(path) },
		];
	}
	return [
		{ kind: "list", address: apiUrls.list(path, 1), path },
		{ kind: "page", address: path },
		...(kind === "front" || kind === "section" ? [{ kind: "file", address: apiUrls.weights(path) } as const] : []),
		{ kind: "file", address: `${path}feed.xml` },
		{ kind: "file", address: `${path}feed.json` },
	];
}

/** What an answer leads to: a story's discussion, the further pages of a list, the parts of a sitemap. */
export function furtherJobs(job: Job, body: Buffer): Job[] {
	switch (job.kind) {
		case "list":
			return numbersTo(pagesOf(body)).flatMap((page): Job[] => [
				{ kind: "file", address: apiUrls.list(job.path, page) },
				{ kind: "page", address: listUrl(job.path, page) },
			]);
		case "story": {
			const { isLocked }: Pick<Story, "isLocked"> = JSON.parse(body.toString());
			// The discussion of a locked story is locked with it.
			if (isLocked) return [{ kind: "page", address: job.path }];
			return [{ kind: "discussion", address: apiUrls.discussion(job.path, 1), path: job.path }];
		}
		case "discussion": {
			const pages = pagesOf(body);
			const asked = pages > 1 ? `${job.path}?comments=1-${Math.min(pages, MOST_DISCUSSION_PAGES)}` : undefined;
			const inOrder =
				(order: DiscussionOrder) =>
				(page: number): Job => {
					return { kind: "file", address: apiUrls.discussion(job.path, page, order) };
				};
			return [
				{ kind: "page", address: job.path, ...(asked !== undefined && { asked }) },
				{ kind: "file", address: apiUrls.outline(job.path) },
				...numbersTo(pages).map(inOrder("oldest")),
				// One page is put in order by who reads it.
				...(pages > 1 ? (["newest", "most-answered"] as const) : []).flatMap((order) =>
					[1, ...numbersTo(pages)].map(inOrder(order)),
				),
			];
		}
		case "sitemap":
			return [...body.toString().matchAll(/<sitemap><loc>[^<]*(\/sitemap-\d+\.xml)<\/loc>/g)].map(
				([, address = ""]): Job => ({ kind: "file", address }),
			);
		default:
			return [];
	}
}

function pagesOf(body: Buffer): number {
	const { pages }: Pick<StoryList, "pages"> = JSON.parse(body.toString());
	return pages;
}

/** The pages after the first. */
function numbersTo(pages: number): number[] {
	return Array.from({ length: pages - 1 }, (_, index) => index + 2);
}
