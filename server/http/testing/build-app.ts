import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { Failure } from "../../../src/model/failure.ts";
import type { ReplyOutcome } from "../../../src/model/reply.ts";
import type { StoryList, StorySummary } from "../../../src/model/story.ts";
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
};

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
			const { readingMinutes, picture: _picture, ...rest } = summary;
			return { ...rest, version: 1, id: "1", words: 900, readingMinutes, body: [], tags: [] };
		},
		similar: async () => [],
		discussion: async (_path, page) => ({ version: 1, count: 0, isOpen: true, page, pages: 1, comments: [] }),
		search: async (query, page) => ({ version: 1, query, results: [], page, pages: 1, total: 0 }),
		reply: async (): Promise<ReplyOutcome> => ({ kind: "stored", comment }),
		async *addresses() {
			yield { kind: "front", path: "/", pages: 1 };
			yield { kind: "story", path: STORY_PATH, changed: "2026-03-05T10:00:00Z", pages: 1 };
		},
		revision: () => "1",
		close: async () => undefined,
		...parts,
	};
}

/** Pages that say in a line what they were asked. */
export const fakePages: Pages = {
	styleHashes: ["sha256-abc="],
	answer: async ({ url, replyAttempt }: PageRequest) => ({
		status: url.pathname.startsWith("/nowhere") ? 404 : 200,
		headers: { "Content-Type": "text/html; charset=utf-8" },
		body: `<p>${url.href}</p><p>${replyAttempt ? JSON.stringify(replyAttempt) : ""}</p>`,
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
