// @vitest-environment node
import { expect, test } from "vitest";
import { slugOf, uniqueIds } from "./slug.ts";

test("an address from words", () => {
	expect(slugOf("Île d’Yeu & more!")).toBe("ile-dyeu-more");
	expect(slugOf("How It Works")).toBe("how-it-works");
	expect(slugOf("Ελλάδα")).toBe("ελλαδα");
	expect(slugOf("?!")).toBe("");
});

test("ids are unique, also against an id that looks counted", () => {
	const unique = uniqueIds();
	expect(["a", "a-2", "a", "", ""].map(unique)).toEqual(["a", "a-2", "a-3", "part", "part-2"]);
});
