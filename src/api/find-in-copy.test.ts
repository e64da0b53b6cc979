import { expect, it, vi } from "vitest";
import { Failure } from "../model/failure.ts";
import { buildComment, buildDiscussion } from "../testing/builders.ts";
import { findInCopy } from "./find-in-copy.ts";

/** Eight pages of three comments; the second of each page is about ice. */
function pagesOf() {
	return vi.fn(async (_path: string, page: number) => {
		const comments = ["The tide", "Sea ice", "A Mïll"].map((words, at) =>
			buildComment({ id: String(page * 10 + at), body: [{ kind: "paragraph", content: [words] }] }),
		);
		return buildDiscussion({ comments, page, pages: 8, count: 24 });
	});
}

it("finds words on every page, says on which, and fetches each file once", async () => {
	const discussion = pagesOf();
	const found = await findInCopy("/a/", " ICE  sea ", 1, discussion);
	expect(found).toMatchObject({ query: "ICE sea", total: 8, page: 1, pages: 1 });
	expect(found.results.map(({ id, onPage }) => [id, onPage])).toEqual(
		[1, 2, 3, 4, 5, 6, 7, 8].map((page) => [`${page}1`, page]),
	);
	expect(found.results[0]?.excerpt).toEqual([
		{ text: "Sea", isMatch: true },
		{ text: " " },
		{ text: "ice", isMatch: true },
	]);
	expect((await findInCopy("/a/", "mil", 1, discussion)).total).toBe(8);
	expect((await findInCopy("/a/", "mil tide", 1, discussion)).total).toBe(0);
	expect(discussion).toHaveBeenCalledTimes(8);
});

it("finds who wrote, twenty to a page", async () => {
	const discussion = pagesOf();
	const second = await findInCopy("/b/", "Pete", 2, discussion);
	expect(second).toMatchObject({ total: 24, page: 2, pages: 2 });
	expect(second.results).toHaveLength(4);
	expect(second.results[0]?.name).toEqual([{ text: "Fenland " }, { text: "Pete", isMatch: true }]);
	await expect(findInCopy("/b/", "Pete", 3, discussion)).rejects.toMatchObject({ kind: "not-found" });
});

it("asks again after a failure", async () => {
	const broken = vi.fn(async () => {
		throw new Failure("offline", "no network");
	});
	await expect(findInCopy("/c/", "tide", 1, broken)).rejects.toMatchObject({ kind: "offline" });
	expect((await findInCopy("/c/", "tide", 1, pagesOf())).total).toBe(8);
});
