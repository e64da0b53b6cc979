import { expect, it } from "vitest";
import type { Comment } from "../model/discussion.ts";
import { buildComment } from "../testing/builders.ts";
import { buildThreads, type Thread, threadOf } from "./build-threads.ts";

const comment = (id: string, parentId?: string): Comment =>
	buildComment(parentId === undefined ? { id } : { id, parentId });
const shape = (threads: Thread[]): string =>
	threads.map(({ comment: { id }, replies }) => (replies.length > 0 ? `${id}(${shape(replies)})` : id)).join(" ");

const flat = (threads: Thread[]): Thread[] => threads.flatMap((thread) => [thread, ...flat(thread.replies)]);

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

const chain = (length: number) =>
	Array.from({ length }, (_, index) => (index === 0 ? comment("1") : comment(String(index + 1), String(index))));

it("draws five levels, and counts what goes on below the fifth", () => {
	const threads = buildThreads([...chain(7), comment("late", "4")]);
	expect(shape(threads)).toBe("1(2(3(4(5 late))))");
	const all = flat(threads);
	expect(all.map(({ comment: { id }, further }) => [id, further])).toEqual([
		["1", 0],
		["2", 0],
		["3", 0],
		["4", 0],
		["5", 2],
		["late", 0],
	]);
	expect(all[0]?.total).toBe(7);
});

it("draws what goes on from where it does, at its true depth", () => {
	const [root] = buildThreads(chain(12), "5");
	expect(root).toMatchObject({ depth: 5, place: 1, siblings: 1, total: 7, answers: { id: "4" } });
	expect(shape([root as Thread])).toBe("5(6(7(8(9))))");
	expect(flat([root as Thread]).at(-1)).toMatchObject({ depth: 9, further: 3 });
});

it("finds where the thread of a comment begins that stands too deep", () => {
	const comments = chain(12);
	expect(threadOf(comments, "5")).toBeUndefined();
	expect(threadOf(comments, "6")).toBe("3");
	expect(shape(buildThreads(comments, "3"))).toContain("6");
	expect(threadOf(comments, "elsewhere")).toBeUndefined();
});

it("always draws what waits, however deep", () => {
	const waiting = { ...comment("own", "7"), status: "held" as const };
	expect(shape(buildThreads([...chain(7), waiting]))).toBe("1(2(3(4(5 own))))");
});

it("tells who is answered, and which of how many replies each is", () => {
	const [root] = buildThreads([comment("a"), comment("b", "a"), comment("c", "a"), comment("d", "c")]);
	expect(root?.replies[0]?.answers?.id).toBe("a");
	expect(root?.replies[1]).toMatchObject({ depth: 2, place: 2, siblings: 2, total: 1 });
});

it("holds a thread of ten thousand levels", () => {
	expect(buildThreads(chain(10_000))[0]?.total).toBe(9_999);
});
