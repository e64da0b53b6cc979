import { expect, it, vi } from "vitest";
import type { OutlinedComment } from "../model/discussion.ts";
import { createNews } from "./news.ts";
import type { NewsMemory } from "./news-memory.ts";

const outlined = (...ids: number[]): OutlinedComment[] =>
	ids.map((id) => ({ id: String(id), published: "2026-11-20T09:00:00Z", page: Math.ceil(id / 10) }));

/** A device that has seen these; nothing of the discussion where none are given. */
function createMemory(seen?: string[]) {
	let tell = () => {};
	const device = {
		ids: seen && new Set(seen),
		count: undefined as number | undefined,
		seeElsewhere(id: string) {
			device.ids?.add(id);
			tell();
		},
	};
	const memory: NewsMemory = {
		readSeen: async () => device.ids && [...device.ids],
		keepSeen: vi.fn(async (ids: Iterable<string>, count: number) => {
			device.ids = new Set([...(device.ids ?? []), ...ids]);
			device.count = count;
		}),
		onSeenChange: (listener) => {
			tell = listener;
			return () => {};
		},
	};
	return { device, memory };
}

/** A visit whose reader has the first page before them. */
async function visit(memory: NewsMemory | undefined, comments: OutlinedComment[]) {
	const news = createNews(memory);
	const draw = (drawn: OutlinedComment[], count = drawn.length) =>
		news.setDrawn({ ids: drawn.map(({ id }) => id), isPageDrawn: (page) => page === 1, count });
	news.start();
	draw(
		comments.filter(({ page }) => page === 1),
		comments.length,
	);
	news.setWhole(comments);
	await vi.waitFor(() => Promise.resolve());
	news.open();
	await Promise.resolve();
	return { news, draw };
}

it("marks nothing on a first visit, and remembers all there was, on pages that are not drawn too", async () => {
	const { device, memory } = createMemory();
	const { news } = await visit(memory, outlined(1, 2, 11));
	await vi.waitFor(() => expect(device.count).toBe(3));
	expect(news.state()).toEqual({ fresh: [], arrived: [] });
	expect([...(device.ids ?? [])]).toEqual(["1", "2", "11"]);
});

it("remembers nothing of a discussion that the reader has not come to, nor of one that is not known whole", async () => {
	const { device, memory } = createMemory();
	const news = createNews(memory);
	news.start();
	news.setDrawn({ ids: ["1"], isPageDrawn: () => true, count: 200 });
	news.open();
	await vi.waitFor(() => Promise.resolve());
	expect(device.ids).toBeUndefined();
	const unread = createNews(memory);
	unread.start();
	unread.setDrawn({ ids: ["1"], isPageDrawn: () => true, count: 1 });
	unread.setWhole(outlined(1));
	await vi.waitFor(() => Promise.resolve());
	expect(device.ids).toBeUndefined();
});

it("tells what came since by ids alone, on other pages too, until it was seen", async () => {
	// 3 was let in late by the editors, with an older date; 2 was deleted meanwhile; 12 stands on the next page.
	const { device, memory } = createMemory(["1", "2", "4", "11"]);
	const { news } = await visit(memory, outlined(1, 3, 4, 11, 12));
	expect(news.state().fresh).toEqual(["3", "12"]);
	expect(news.isNew("3")).toBe(true);
	expect(news.pageOf("12")).toBe(2);
	await vi.waitFor(() => expect(device.count).toBe(3));
	news.see(["3"]);
	expect(news.state().fresh).toEqual(["12"]);
	await vi.waitFor(() => expect(device.count).toBe(4));
	expect(device.ids).toContain("2");
	device.seeElsewhere("12");
	await vi.waitFor(() => expect(news.state().fresh).toEqual([]));
	expect(device.count).toBe(5);
	// The other tab knows of one more than this one.
	device.seeElsewhere("13");
	await vi.waitFor(() => expect(device.count).toBe(6));
	expect(news.state()).toEqual({ fresh: [], arrived: [] });
});

it("offers what arrives while the discussion stands open, and counts it when it is drawn", async () => {
	const { device, memory } = createMemory();
	const { news, draw } = await visit(memory, outlined(1, 11));
	news.setWhole(outlined(1, 2, 11, 12));
	expect(news.state()).toEqual({ fresh: [], arrived: ["2", "12"] });
	news.showArrived();
	draw(outlined(1, 2), 4);
	expect(news.state()).toEqual({ fresh: ["2", "12"], arrived: [] });
	// One that is deleted before it was seen is no longer new.
	news.setWhole(outlined(1, 2, 11));
	expect(news.state()).toEqual({ fresh: ["2"], arrived: [] });
	news.see(["2"]);
	await vi.waitFor(() => expect(device.ids).toContain("2"));
});

it("offers what a page that was kept does not have yet", async () => {
	const { memory } = createMemory(["1"]);
	const news = createNews(memory);
	news.start();
	news.setDrawn({ ids: ["1"], isPageDrawn: (page) => page === 1, count: 1 });
	news.setWhole(outlined(1, 2, 11));
	news.open();
	await vi.waitFor(() => expect(news.state()).toEqual({ fresh: ["11"], arrived: ["2"] }));
});

it("never takes the reader's own for new, also when the editors let it in later", async () => {
	const { device, memory } = createMemory(["1"]);
	const { news, draw } = await visit(memory, outlined(1));
	news.addOwn("7");
	news.setWhole(outlined(1, 2, 7));
	expect(news.state().arrived).toEqual(["2"]);
	draw(outlined(1, 2, 7));
	expect(news.state().fresh).toEqual(["2"]);
	await vi.waitFor(() => expect(device.ids).toContain("7"));
	const { news: later } = await visit(memory, outlined(1, 7));
	expect(later.isNew("7")).toBe(false);
});

it("goes on without a device that keeps things, as at a first visit", async () => {
	const memory: NewsMemory = {
		readSeen: () => Promise.reject(new Error("private window")),
		keepSeen: () => Promise.reject(new Error("private window")),
		onSeenChange: () => () => {},
	};
	for (const none of [memory, undefined]) {
		const { news } = await visit(none, outlined(1));
		await vi.waitFor(() => Promise.resolve());
		expect(news.state()).toEqual({ fresh: [], arrived: [] });
		news.setWhole(outlined(1, 2));
		expect(news.state().arrived).toEqual(["2"]);
	}
});
