// @vitest-environment node
import { expect, test } from "vitest";
import { uploadsWithoutSize } from "./read-facts.ts";

test("uploads whose mark-up does not say their size or files", () => {
	const html = `<img class="wp-image-3" src="a"><img class="wp-image-4" width="1" srcset="a 1w"><IMG
		class='x wp-image-5 y' width="3"><img src="b" width=1><p class="wp-image-6">`;
	expect(uploadsWithoutSize(html)).toEqual([3, 5]);
});

test("a text of tags that never close is gone through once", () => {
	expect(uploadsWithoutSize("<img ".repeat(400_000))).toEqual([]);
});
