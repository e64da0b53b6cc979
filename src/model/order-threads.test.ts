import { expect, test } from "vitest";
import { buildComment } from "../testing/builders.ts";
import { orderComments } from "./order-threads.ts";

const comment = (id: string, parentId?: string) => buildComment({ id, ...(parentId !== undefined && { parentId }) });
const comments = [
	comment("1"),
	comment("2"),
	comment("5", "2"),
	comment("3"),
	comment("4", "3"),
	comment("6", "4"),
	comment("8"),
	comment("9", "8"),
];
const inOrder = (order: Parameters<typeof orderComments>[1]) =>
	orderComments(comments, order)
		.map(({ id }) => id)
		.join(" ");

test("threads are put in order whole, their replies staying as they are", () => {
	expect(inOrder("oldest")).toBe("1 2 5 3 4 6 8 9");
	expect(inOrder("newest")).toBe("8 9 3 4 6 2 5 1");
	expect(orderComments([], "newest")).toEqual([]);
});

test("the most answered counts all that is below, and of equals the older is first", () => {
	expect(inOrder("most-answered")).toBe("3 4 6 2 5 8 9 1");
});
