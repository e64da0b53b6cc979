import type { Comment, Discussion } from "../model/discussion.ts";
import type { Masthead } from "../model/masthead.ts";
import type { Story, StorySummary } from "../model/story.ts";

/** Values for tests: whole, plain, and the same every time. */

export function buildMasthead(over: Partial<Masthead> = {}): Masthead {
	return {
		name: "The Test Sheet",
		tagline: "All the tests fit to run",
		language: "en-GB",
		direction: "ltr",
		timeZone: "Europe/London",
		sections: [
			{ name: "Science", path: "/category/science/" },
			{ name: "Places", path: "/category/places/" },
		],
		...over,
	};
}

export function buildSummary(over: Partial<StorySummary> = {}): StorySummary {
	return {
		path: "/2026/11/20/tides/",
		headline: "Two tides a day",
		standfirst: "The moon pulls twice.",
		section: { name: "Science", path: "/category/science/" },
		authors: [{ name: "Ada Fenn", path: "/author/ada-fenn/" }],
		published: "2026-11-20T07:00:00Z",
		readingMinutes: 4,
		commentCount: 2,
		...over,
	};
}

export function buildStory(over: Partial<Story> = {}): Story {
	return {
		version: 1,
		id: "tides",
		path: "/2026/11/20/tides/",
		headline: "Two tides a day",
		standfirst: "The moon pulls twice.",
		section: { name: "Science", path: "/category/science/" },
		authors: [{ name: "Ada Fenn", path: "/author/ada-fenn/" }],
		published: "2026-11-20T07:00:00Z",
		words: 800,
		readingMinutes: 4,
		body: [{ kind: "paragraph", content: ["The sea leaves and comes back."] }],
		tags: [{ name: "Moon", path: "/tag/moon/" }],
		commentCount: 0,
		...over,
	};
}

export function buildComment(over: Partial<Comment> = {}): Comment {
	return {
		id: "1",
		author: { name: "Fenland Pete" },
		published: "2026-11-20T09:00:00Z",
		body: [{ kind: "paragraph", content: ["Well told."] }],
		status: "published",
		...over,
	};
}

export function buildDiscussion(over: Partial<Discussion> = {}): Discussion {
	const comments = over.comments ?? [];
	return { version: 1, count: comments.length, isOpen: true, page: 1, pages: 1, comments, ...over };
}
