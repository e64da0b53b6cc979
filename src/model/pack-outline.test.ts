import { expect, test } from "vitest";
import type { DiscussionOutline } from "./discussion.ts";
import { type PackedOutline, packOutline, unpackOutline } from "./pack-outline.ts";

const outline: DiscussionOutline = {
	version: 1,
	count: 4,
	comments: [
		{ id: "7", published: "2026-11-20T09:00:00Z", page: 1 },
		{ id: "12", parentId: "7", published: "2026-11-21T09:00:00Z", page: 1 },
		{ id: "9", parentId: "7", published: "2026-11-20T10:00:05Z", page: 2 },
		{ id: "3", published: "1970-01-01T00:00:00Z", page: 2 },
	],
	quoted: [{ paragraph: 2, commentIds: ["12", "3"] }],
};

test("what was packed is unpacked as it was", () => {
	expect(unpackOutline(JSON.parse(JSON.stringify(packOutline(outline))))).toEqual(outline);
	const empty: DiscussionOutline = { version: 1, count: 0, comments: [], quoted: [], asOf: "2026-11-20T09:00:00Z" };
	expect(unpackOutline(packOutline(empty))).toEqual(empty);
});

test("columns are small numbers", () => {
	expect(packOutline(outline)).toEqual({
		version: 1,
		count: 4,
		ids: [3, 4, 2, 3],
		times: [0, 1795165200, 3605, 82795],
		order: [1, 2, -1, -2],
		parents: [0, 1, 2, 0],
		pages: [2, 2],
		quoted: [[2, 1, 3]],
	});
});

test("columns that do not fit together are no outline", () => {
	const packed = packOutline(outline);
	const broken: Partial<PackedOutline>[] = [
		{ ids: [3] },
		{ times: [] },
		{ order: [1, 2, 90, -2] },
		{ parents: [0, 1] },
		{ parents: [3, 0, 0, 0] },
		{ pages: [2] },
	];
	for (const part of broken) expect(unpackOutline({ ...packed, ...part })).toBeUndefined();
});
