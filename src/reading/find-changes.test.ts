import { expect, it } from "vitest";
import { digestOf, findChanges } from "./find-changes.ts";

const digests = (...texts: string[]) => texts.map(digestOf);
const read = (...texts: string[]) => ({ path: "/a/", digests: digests(...texts), isWhole: true });

it("finds nothing in the same story", () => {
	expect(findChanges(digests("One", "Two"), read("One", "Two"))).toEqual([]);
});

it("finds what was put in and what was altered", () => {
	expect(findChanges(digests("Zero", "One", "Two!", "Three"), read("One", "Two", "Three"))).toEqual([0, 2]);
});

it("does not count what moved, what was taken away, and white space", () => {
	expect(findChanges(digests("Two  and\n half ", "One"), read("One", "Two and half", "Three"))).toEqual([]);
});

it("counts only as far as the story was read", () => {
	expect(findChanges(digests("One", "New", "Two", "Not read"), { ...read("One", "Two"), isWhole: false })).toEqual([1]);
	expect(findChanges(digests("Another"), { ...read("One"), isWhole: false })).toEqual([]);
});
