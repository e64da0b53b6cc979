// @vitest-environment node
import { expect, test } from "vitest";
import { buildWpComment } from "../testing/fake-wp-client.ts";
import { orderComments } from "./order-comments.ts";

const at = (id: number, parent = 0, more = {}) => buildWpComment(id, { parent, ...more });

test("none, and one", () => {
	expect(orderComments([])).toEqual([]);
	expect(orderComments([at(1)])).toEqual([[{ id: 1 }]]);
});

test("by time, then by id, whatever the order they came in", () => {
	const sameTime = { date_gmt: "2026-11-22T09:05:00" };
	const comments = [at(9, 0, sameTime), at(4, 1), at(5, 0, sameTime), at(1), at(3, 1)];
	expect(orderComments(comments)).toEqual([
		[{ id: 1 }, { id: 3, parentId: 1 }, { id: 4, parentId: 1 }],
		[{ id: 5 }],
		[{ id: 9 }],
	]);
});

test("an imported reply may be older than what it answers, and have a smaller id", () => {
	const early = at(2, 7, { date_gmt: "2001-01-01T00:00:00" });
	expect(orderComments([early, at(7)])).toEqual([[{ id: 7 }, { id: 2, parentId: 7 }]]);
});

test("an orphan starts a thread, with its replies", () => {
	expect(orderComments([at(1), at(2, 99), at(3, 2)])).toEqual([[{ id: 1 }], [{ id: 2 }, { id: 3, parentId: 2 }]]);
});

test("a comment that answers itself is there", () => {
	expect(orderComments([at(1, 1), at(2, 1)])).toEqual([[{ id: 1 }, { id: 2, parentId: 1 }]]);
});

test("a ring is opened at its oldest comment, and what hangs on it stays", () => {
	expect(orderComments([at(9, 4), at(2, 4), at(3, 2), at(4, 3), at(5, 3)])).toEqual([
		[{ id: 2 }, { id: 3, parentId: 2 }, { id: 4, parentId: 3 }, { id: 9, parentId: 4 }, { id: 5, parentId: 3 }],
	]);
});

test("a thread 2,000 levels deep, and one ring of 20,000", () => {
	const deep = Array.from({ length: 2000 }, (_, index) => at(index + 1, index));
	expect(orderComments(deep)).toEqual([deep.map(({ id }) => (id === 1 ? { id } : { id, parentId: id - 1 }))]);
	const ring = Array.from({ length: 20_000 }, (_, index) => at(index + 1, index === 0 ? 20_000 : index));
	expect(orderComments(ring)[0]).toHaveLength(20_000);
});
