import { expect, it } from "vitest";
import { dropPlace, keepPlace, readPlace } from "./story-places.ts";

it("keeps a place for each story, the last one", () => {
	keepPlace("/a/", { quote: "One", index: 1 });
	keepPlace("/b/", { quote: "Two", index: 2 });
	keepPlace("/a/", { quote: "Three", index: 3 });
	expect(readPlace("/a/")).toMatchObject({ quote: "Three", index: 3 });
	dropPlace("/a/");
	expect(readPlace("/a/")).toBeUndefined();
	expect(readPlace("/b/")).toMatchObject({ quote: "Two", index: 2 });
});

it("keeps those of the last two hundred stories", () => {
	for (let story = 0; story <= 200; story++) keepPlace(`/${story}/`, { quote: "", index: story });
	expect(readPlace("/0/")).toBeUndefined();
	expect(readPlace("/1/")?.index).toBe(1);
});

it("passes over what it can't understand", () => {
	localStorage.setItem("broadsheet:places", '[null, 1, {"path": "/a/"}, {"path": "/b/", "quote": "B", "index": 4}]');
	expect(readPlace("/a/")).toBeUndefined();
	expect(readPlace("/b/")?.index).toBe(4);
});
