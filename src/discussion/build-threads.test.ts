import { expect, it } from "vitest";
import type { Comment } from "../model/discussion.ts";
import { buildComment } from "../testing/builders.ts";
import { buildThreads, type Thread } from "./build-threads.ts";

const comment = (id: string, parentId?: string): Comment =>
	buildComment(parentId === undefined ? { id } : { id, parentId });
const shape = (threads: Thread[]): string =>
	threads.map(({ comment: { id }, replies }) => (replies.length > 0 ? `${id}(${shape(replies)})` : id)).join(" ");

it("gives no threads for no comments", () => {
	expect(buildThreads([])).toEqual([]);
});

it("keeps the order among roots and among replies", () => {
	expect(
		shape(buildThreads([comment("a"), comment("b"), comment("c", "a"), comment("d", "a"), comment("e", "c")])),
	).toBe("a(c(e) d) b");
});

it("takes replies that come before what they answer", () => {
	expect(shape(buildThreads([comment("reply", "root"), comment("root")]))).toBe("root(reply)");
});

it("makes a root of a reply whose parent is not here", () => {
	expect(shape(buildThreads([comment("orphan", "gone"), comment("child", "orphan")]))).toBe("orphan(child)");
});

it("loses nothing when comments answer themselves or each other", () => {
	expect(shape(buildThreads([comment("self", "self")]))).toBe("self");
	expect(shape(buildThreads([comment("x", "y"), comment("y", "x")]))).toBe("x(y)");
});

it("shows a comment that came twice once", () => {
	expect(shape(buildThreads([comment("a"), comment("a")]))).toBe("a");
});

it("sets replies below the fifth level beside what they answer, in the order of reading", () => {
	const chain = ["1", "2", "3", "4", "5", "6", "7"].map((id, index) =>
		index === 0 ? comment(id) : comment(id, String(index)),
	);
	const threads = buildThreads([...chain, comment("late", "4")]);
	expect(shape(threads)).toBe("1(2(3(4(5 6 7 late))))");
});

it("tells who is answered", () => {
	const [root] = buildThreads([comment("a"), comment("b", "a")]);
	expect(root?.replies[0]?.answers?.id).toBe("a");
});

it("holds a thread of ten thousand levels", () => {
	const chain = Array.from({ length: 10_000 }, (_, index) =>
		index === 0 ? comment("0") : comment(String(index), String(index - 1)),
	);
	const count = (threads: Thread[]): number => threads.reduce((sum, { replies }) => sum + 1 + count(replies), 0);
	expect(count(buildThreads(chain))).toBe(10_000);
});
