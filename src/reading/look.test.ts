import { expect, it } from "vitest";
import { buildLook } from "./look.ts";
import { parseSettings } from "./settings.ts";

const lookOf = (chosen: object) => buildLook(parseSettings(chosen));

it("is nothing where the paper has its own look", () => {
	expect(lookOf({})).toBeUndefined();
	expect(lookOf({ language: "ar", hasShortcuts: false })).toBeUndefined();
});

it("has what was chosen, and no word of the rest", () => {
	expect(lookOf({ theme: "dark", lineSpacing: "wide", isJustified: true })).toEqual({
		css: "@media screen{:root{color-scheme:dark;}}:root{--line-spacing:2;--text-align:justify;}",
		data: {},
	});
});

it("has a size of its own for each step but the paper's, each larger than the one before", () => {
	const sizes = ["1", "2", "3", "4", "5", "6", "7"].map((textSize) =>
		Number(/font-size:([\d.]+)%/.exec(lookOf({ textSize })?.css ?? "font-size:106.25%")?.[1]),
	);
	expect(sizes).toEqual([...new Set(sizes)].sort((one, other) => one - other));
	expect(sizes).toHaveLength(7);
});

it("covers all cards where something is muted, until it is known which", () => {
	for (const muted of [{ mutedWords: ["tides"] }, { mutedSections: ["/category/science/"] }])
		expect(lookOf(muted)?.css).toMatch(/^:root:not\(\[data-covered\]\) \.card.*visibility:hidden/);
});

it("marks the page for what is no matter of styles", () => {
	expect(lookOf({ isSavingData: true, hasFewerAnimations: true })?.data).toEqual({ saving: "", calm: "" });
});
