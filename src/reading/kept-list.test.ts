import { expect, it, vi } from "vitest";
import { MOST_READ, readStories } from "./history.ts";
import { isPaperPath } from "./kept-list.ts";

const read = (path: string, at = 1) => ({ path, title: path, at });

it("has each address once, the last first, and tells of every change", () => {
	const onChange = vi.fn();
	const stop = readStories.onChange(onChange);
	readStories.add([read("/a/")]);
	readStories.add([read("/b/")]);
	readStories.add([read("/a/", 2)]);
	expect(readStories.read()).toEqual([read("/a/", 2), read("/b/")]);
	expect(readStories.read()).toBe(readStories.read());
	expect(readStories.paths().has("/b/")).toBe(true);
	readStories.remove("/b/");
	expect(readStories.paths().has("/b/")).toBe(false);
	expect(onChange).toHaveBeenCalledTimes(4);
	stop();
	readStories.clear();
	expect(onChange).toHaveBeenCalledTimes(4);
	expect(localStorage).toHaveLength(0);
});

it("hears of what another tab has done", () => {
	expect(readStories.read()).toEqual([]);
	localStorage.setItem("broadsheet:history", JSON.stringify([read("/a/")]));
	window.dispatchEvent(new StorageEvent("storage", { key: "broadsheet:history" }));
	expect(readStories.read()).toEqual([read("/a/")]);
});

it("keeps what another tab has written a moment before", () => {
	readStories.clear();
	expect(readStories.read()).toEqual([]);
	localStorage.setItem("broadsheet:history", JSON.stringify([read("/a/"), read("/b/")]));
	readStories.add([read("/c/")]);
	expect(readStories.read()).toEqual([read("/c/"), read("/a/"), read("/b/")]);
	localStorage.setItem("broadsheet:history", JSON.stringify([read("/d/"), read("/a/")]));
	readStories.remove("/a/");
	expect(readStories.read()).toEqual([read("/d/")]);
});

it("lets the oldest go when there are too many, and is not upset by what others left under its name", () => {
	readStories.add(Array.from({ length: MOST_READ }, (_, index) => read(`/${index}/`)));
	readStories.add([read("/new/")]);
	expect(readStories.read()).toHaveLength(MOST_READ);
	expect(readStories.read()[0]).toEqual(read("/new/"));
	localStorage.setItem(
		"broadsheet:history",
		JSON.stringify([1, null, { path: "//evil/", title: "", at: 1 }, read("/a/")]),
	);
	window.dispatchEvent(new StorageEvent("storage", { key: null }));
	expect(readStories.read()).toEqual([read("/a/")]);
});

it("knows an address of this paper from what leads out of it", () => {
	expect(["/", "/2026/11/22/slug/", "/تقرير/"].filter(isPaperPath)).toHaveLength(3);
	const others = ["", "a/", "//evil.example/", "/\\evil.example", "https://evil.example/", "/a b/", "javascript:1", 1];
	expect(others.filter(isPaperPath)).toEqual([]);
});
