import { expect, it } from "vitest";
import { searchTerms } from "../lib/find-letters.ts";
import { buildComment } from "../testing/builders.ts";
import { buildThreads } from "./build-threads.ts";
import { findInThreads, flattenThreads, narrowThreads } from "./find-in-threads.ts";

const say = (id: string, text: string, parentId?: string) =>
	buildComment({
		id,
		author: { name: `Reader ${id}` },
		body: [{ kind: "paragraph", content: [text] }],
		...(parentId !== undefined && { parentId }),
	});
const comments = [
	say("1", "A mill"),
	say("2", "The tide turns", "1"),
	say("3", "Slack water", "2"),
	say("4", "A café by the mill", "1"),
	say("5", "Nothing"),
];
const threads = buildThreads(comments);
const find = (query: string, found: string[] = []) => findInThreads(threads, searchTerms(query), new Set(found));
const narrowed = (query: string) =>
	flattenThreads(narrowThreads(threads, find(query)))
		.map(({ comment }) => comment.id)
		.join(" ");

it("finds the comments that have every word, in their text or in the name above it, as they are drawn", () => {
	expect(find("mill").map(({ id }) => id)).toEqual(["1", "4"]);
	expect(find("mill cafe").map(({ id }) => id)).toEqual(["4"]);
	expect(find("reader 5").map(({ id }) => id)).toEqual(["5"]);
	expect(find("mill tide")).toEqual([]);
	expect(find("tide", ["5"]).map(({ id }) => id)).toEqual(["2", "5"]);
});

it("leaves what was found and all that it answers", () => {
	expect(narrowed("slack")).toBe("1 2 3");
	expect(narrowed("cafe")).toBe("1 4");
	expect(narrowed("xylophone")).toBe("");
});

it("leaves what is answered by replies that are too deep to stand below it", () => {
	const deep = Array.from({ length: 9 }, (_, at) =>
		say(String(at), at === 8 ? "End" : "On", at ? String(at - 1) : undefined),
	);
	const all = buildThreads(deep, undefined, true);
	const end = findInThreads(all, ["end"], new Set());
	expect(flattenThreads(narrowThreads(all, end))).toHaveLength(9);
});
