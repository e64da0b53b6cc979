// @vitest-environment node
import { expect, it, vi } from "vitest";
import type { NewsroomApi } from "../../src/model/newsroom-api.ts";
import { createAnswerCache } from "./answer-cache.ts";
import { buildNewsroom, discussion, STORY_PATH } from "./testing/build-app.ts";
import { textAnswer } from "./text-answer.ts";

const OTHER_PATH = "/2026/03/05/weirs/";

it("makes an answer once for each revision, also for a crowd, where no more is known of changes", async () => {
	let revision = "1";
	const cache = createAnswerCache(buildNewsroom({ revision: () => revision }));
	const make = vi.fn(async () => textAnswer("story", {}));
	await Promise.all([cache("/a", make), cache("/a", make)]);
	await cache("/a", make);
	expect(make).toHaveBeenCalledTimes(1);
	await cache("/b", make);
	expect(make).toHaveBeenCalledTimes(2);
	revision = "2";
	await cache("/a", make);
	expect(make).toHaveBeenCalledTimes(3);
});

it("keeps neither failures nor answers that are not 200", async () => {
	const cache = createAnswerCache(buildNewsroom());
	await expect(cache("/a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
	expect((await cache("/a", async () => textAnswer("gone", {}, 404))).status).toBe(404);
	expect((await cache("/a", async () => textAnswer("here", {}))).status).toBe(200);
});

/** A newsroom that tells what has changed, a clock, and how often each address was made. */
function setUp() {
	const changes = new Map<string, number>();
	const at = { paper: 1, time: 0, revision: 1 };
	const newsroom = buildNewsroom({
		revision: () => String(at.revision),
		changes: {
			paper: () => String(at.paper),
			discussions: (paths) => paths.reduce((sum, path) => sum + (changes.get(path) ?? 0), 0),
		},
	});
	const cache = createAnswerCache(newsroom, () => at.time);
	let made = 0;
	const ask = async (address: string, read: (newsroom: NewsroomApi) => Promise<unknown>) => {
		const before = made;
		await cache(address, async (watched) => {
			made += 1;
			return textAnswer(JSON.stringify(await read(watched)), {});
		});
		return made > before ? "made" : "kept";
	};
	const reply = (path: string) => {
		changes.set(path, (changes.get(path) ?? 0) + 1);
		at.revision += 1;
	};
	return { newsroom, at, ask, reply };
}

it("a reply to one story leaves what others say, and is in its own discussion at once", async () => {
	const { ask, reply } = setUp();
	const own = () => ask("/own", (newsroom) => newsroom.discussion(STORY_PATH, 1));
	const found = () => ask("/found", (newsroom) => newsroom.findComments(STORY_PATH, "tide", 1));
	const other = () => ask("/other", (newsroom) => newsroom.discussion(OTHER_PATH, 1));
	const all = async () => [await own(), await found(), await other()];
	expect(await all()).toEqual(["made", "made", "made"]);
	reply(STORY_PATH);
	expect(await all()).toEqual(["made", "made", "kept"]);
	expect(await all()).toEqual(["kept", "kept", "kept"]);
	reply(OTHER_PATH);
	expect(await all()).toEqual(["kept", "kept", "made"]);
});

it("the number of comments on cards follows within a second", async () => {
	const { at, ask, reply } = setUp();
	const front = () => ask("/", (newsroom) => newsroom.list("/", 1));
	const article = () => ask("/article", (newsroom) => newsroom.story(STORY_PATH));
	expect([await front(), await article()]).toEqual(["made", "made"]);
	reply(STORY_PATH);
	at.time = 999;
	expect([await front(), await article()]).toEqual(["kept", "kept"]);
	at.time = 1_000;
	expect([await front(), await article()]).toEqual(["made", "made"]);
	reply(OTHER_PATH);
	at.time = 60_000;
	expect([await front(), await article()]).toEqual(["kept", "kept"]);
});

it("whatever else changes makes every answer anew", async () => {
	const { at, ask } = setUp();
	const masthead = () => ask("/", (newsroom) => newsroom.masthead());
	expect([await masthead(), await masthead()]).toEqual(["made", "kept"]);
	at.revision += 1;
	at.paper += 1;
	expect(await masthead()).toBe("made");
});

it("an answer that was made while a reply came in is not taken for the one after it", async () => {
	const { newsroom, ask, reply } = setUp();
	let isFirst = true;
	newsroom.discussion = async (_path, page) => {
		if (isFirst) reply(STORY_PATH);
		isFirst = false;
		return { ...discussion, page };
	};
	const own = () => ask("/own", (watched) => watched.discussion(STORY_PATH, 1));
	expect([await own(), await own(), await own()]).toEqual(["made", "made", "kept"]);
});

it("who asks after a reply does not get what was begun before it", async () => {
	const { newsroom, ask, reply } = setUp();
	const answers: (() => void)[] = [];
	newsroom.discussion = (_path, page) => {
		return new Promise((resolve) => {
			answers.push(() => resolve({ ...discussion, page }));
		});
	};
	const own = () => ask("/own", (watched) => watched.discussion(STORY_PATH, 1));
	const before = own();
	reply(STORY_PATH);
	const after = own();
	expect(answers).toHaveLength(2);
	for (const answer of answers) answer();
	expect([await before, await after]).toEqual(["made", "made"]);
});

it("loses nothing that is read again to a flood of addresses that are asked for once", async () => {
	const cache = createAnswerCache(buildNewsroom(), undefined, { keptBytes: 4_000, triedBytes: 4_000 });
	const make = vi.fn(async () => textAnswer("story", {}));
	for (const _again of [1, 2]) await cache("/story/", make);
	for (let at = 0; at < 100; at += 1) await cache(`/search?q=${at}`, async () => textAnswer("found", {}));
	await cache("/story/", make);
	expect(make).toHaveBeenCalledTimes(1);
	// The control: what was asked for once is gone.
	await cache("/search?q=0", make);
	expect(make).toHaveBeenCalledTimes(2);
});
