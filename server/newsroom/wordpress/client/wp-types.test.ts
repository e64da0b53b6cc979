// @vitest-environment node

import * as v from "valibot";
import { expect, test } from "vitest";
import { buildPost } from "../testing/build-post.ts";
import { wpComment, wpPost } from "./wp-types.ts";

test.each([
	{ date_gmt: "9999-99-99T99:99:99" },
	{ date_gmt: "0000-00-00T00:00:00" },
	{ date_gmt: null },
	{ link: "javascript:alert(1)" },
	{ link: "x:/\\\\evil.example/" },
	{ link: "foo:https://evil.example/" },
	{ link: "https://me:secret@paper.example/a/" },
	{ link: "/a/" },
	{ id: "17" },
	{ id: -1 },
])("%j is no post", (wrong) => {
	expect(v.is(wpPost, { ...buildPost(), ...wrong })).toBe(false);
});

test.each([
	{ modified_gmt: "9999-99-99T99:99:99" },
	{ title: null },
	{ author: "x" },
	{ categories: {} },
	{ excerpt: undefined },
	{ sticky: 1 },
])("%j is a post all the same", (odd) => {
	expect(v.is(wpPost, { ...buildPost(), ...odd })).toBe(true);
});

test("a comment without a time is a comment", () => {
	expect(v.is(wpComment, { id: 1, date_gmt: "0000-00-00T00:00:00" })).toBe(true);
});
