// @vitest-environment node
import { expect, test } from "vitest";
import { type Placed, visibleThreads } from "./visible-threads.ts";

const at = (id: number, parentId: number | null = null, isVisible = true): Placed => ({ id, parentId, isVisible });

test("none, and one", () => {
	expect(visibleThreads([])).toEqual([]);
	expect(visibleThreads([at(1)])).toEqual([[{ id: 1 }]]);
});

test("replies come after what they answer, oldest first", () => {
	expect(visibleThreads([at(1), at(2), at(3, 1), at(4, 2), at(5, 1), at(6, 3)])).toEqual([
		[{ id: 1 }, { id: 3, parentId: 1 }, { id: 6, parentId: 3 }, { id: 5, parentId: 1 }],
		[{ id: 2 }, { id: 4, parentId: 2 }],
	]);
});

test("a reply to a hidden comment moves up, or becomes a thread", () => {
	expect(visibleThreads([at(1), at(2, 1, false), at(3, 2, false), at(4, 3)])).toEqual([
		[{ id: 1 }, { id: 4, parentId: 1 }],
	]);
	expect(visibleThreads([at(1, null, false), at(2, 1)])).toEqual([[{ id: 2 }]]);
	expect(visibleThreads([at(2, 99)])).toEqual([[{ id: 2 }]]);
});

test("a very deep thread", () => {
	const deep = Array.from({ length: 20_000 }, (_, id) => at(id + 1, id === 0 ? null : id));
	expect(visibleThreads(deep)[0]).toHaveLength(20_000);
});
