import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Discussion } from "../../../src/model/discussion.ts";
import { Failure } from "../../../src/model/failure.ts";
import type { ReplyOutcome } from "../../../src/model/reply.ts";
import type { Story, StoryList, StorySummary } from "../../../src/model/story.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { Settings } from "../../settings.ts";
import { createApp } from "../app.ts";
import type { PageRequest, Pages } from "../page/create-pages.ts";

export const STORY_PATH = "/2026/03/04/tide-mills/";

export const summary: StorySummary = {
	path: STORY_PATH,
	headline: 'Mills & "tides": 1 < 2',
	standfirst: "Twice a day <b>for nothing</b> & again.",
	section: { name: "History", path: "/category/history/" },
	authors: [{ name: "Ada Fenn", path: "/author/ada-fenn/" }],
	published: "2026-03-04T09:00:00Z",
	updated: "2026-03-05T10:00:00Z",
	readingMinutes: 5,
	picture: { src: "/pictures/mill-1600.jpg", width: 1600, height: 1067, alt: "A mill" },
	commentCount: 0,
};

export const comment = {
	id: "7",
	author: { name: "Ada" },
	published: "2026-03-04T10:00:00Z",
	body: [],
	status: "published" as const,
};

const settings: Settings = {
	port: 0,
	host: "127.0.0.1",
	dataFolder: "/nowhere",
	moderation: "first",
	trustedProxies: 0,
	isOffline: true,
};

export const story: Story = {
	version: 1,
	id: "1",
	path: STORY_PATH,
	headline: summary.headline,
	authors: summary.authors,
	published: summary.published,
	words: 900,
	readingMinutes: 5,
	body: [],
	tags: [],
	commentCount: 0,
};

export const discussion: Discussion = { version: 1, count: 0, isOpen: true, page: 1, pages: 1, comments: [] };

const notFound = () => Promise.reject(new Failure("not-found", "There is nothing at this address."));

/** A newsroom with one story, on the front page and in one section; what a test needs otherwise it hands in. */
export function buildNewsroom(parts: Partial<Newsroom> = {}): Newsroom {
	const list = (subject: StoryList["subject"]): StoryList => {
		return { version: 1, subject, stories: [summary], page: 1, pages: 1, total: 1 };
	};
	return {
		masthead: async () => ({
			name: "Broadsheet",
			tagline: "True stories that keep",
			language: "en-GB",
			direction: "ltr",
			timeZone: "Europe/London",
			sections: [],
		}),
		list: async (path, page) => {
			if (page > 1) return notFound();
			if (path === "/") return list({ kind: "front", path });
			return path === "/category/history/"
				? list({ kind: "section", path, name: "History", children: [] })
				: notFound();
		},
		story: async (path) => {
			if (path === "/old/") throw new Failure("moved", "The story has moved.", { to: STORY_PATH });
			if (path !== STORY_PATH) return notFound();
			return story;
		},
		similar: async () => [],
		discussion: async (_path, page, order) => ({ ...discussion, page, ...(order && { order }) }),
		outline: async () => ({ version: 1, count: 0, comments: [], quoted: [] }),
		reportComment: async () => ({ kind: "taken" }),
		findComments: async (path, query, page) => {
			if (path !== STORY_PATH) return notFound();
			return { version: 1, query, results: [], page, pages: 1, total: 0 };
		},
		search: async (query, page) => ({ version: 1, query, results: [], page, pages: 1, total: 0 }),
		reply: async (): Promise<ReplyOutcome> => ({ kind: "stored", comment }),
		unlock: notFound,
		mediaOrigins: [],
		async *addresses() {
			yield { kind: "front", path: "/" };
			yield { kind: "story", path: STORY_PATH, changed: "2026-03-05T10:00:00Z" };
		},
		revision: () => "1",
		close: async () => undefined,
		...parts,
	};
}

/** Pages that say in a line what they were asked. */
export const fakePages: Pages = {
	inlineHashes: { scripts: [], styles: ["sha256-abc="] },
	shell: async () => '<head><meta charset="utf-8"><title>The shell</title></head>',
	answer: async ({ url, replyAttempt, unlockAttempt }: PageRequest) => ({
		status: url.pathname.startsWith("/nowhere") ? 404 : 200,
		headers: { "Content-Type": "text/html; charset=utf-8" },
		body: `<p>${url.href}</p><p>${JSON.stringify(replyAttempt ?? unlockAttempt ?? null)}</p>`,
	}),
};

/** The app over these parts and these files: "client/assets/main-abc.js" and the like. */
export function buildApp(
	parts: {
		newsroom?: Partial<Newsroom>;
		pages?: Pages;
		settings?: Partial<Settings>;
		files?: Record<string, string>;
	} = {},
) {
	const folder = mkdtempSync(join(tmpdir(), "broadsheet-http-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries(parts.files ?? {})) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return createApp({
		newsroom: buildNewsroom(parts.newsroom),
		pages: parts.pages ?? fakePages,
		settings: { ...settings, ...parts.settings },
		folders: { client: join(folder, "client"), edition: join(folder, "edition") },
	});
}
