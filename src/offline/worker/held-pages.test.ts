import { afterEach, expect, it, vi } from "vitest";
import { holdPage, isUnasked, releasePage } from "./held-pages.ts";

const ORIGIN = "https://paper.example";
const picture = (url: string) => ({ destination: "image" as const, url: new URL(url, ORIGIN).href });
const noted = (isNoted: boolean) => vi.stubGlobal("caches", { has: async () => isNoted });

afterEach(() => vi.unstubAllGlobals());

it("keeps pictures of every host from a page that is as it was sent, until its script is in charge", async () => {
	noted(true);
	await holdPage("one");
	for (const url of ["/pictures/a.avif", "https://site.example/icon.jpg"]) {
		expect(isUnasked(picture(url), "one", ORIGIN)).toBe(true);
		expect(isUnasked(picture(url), "another", ORIGIN)).toBe(false);
	}
	releasePage("one");
	expect(isUnasked(picture("/pictures/a.avif"), "one", ORIGIN)).toBe(false);
});

it("keeps nothing where data is not saved", async () => {
	noted(false);
	await holdPage("two");
	expect(isUnasked(picture("/pictures/a.avif"), "two", ORIGIN)).toBe(false);
});

it("lets the paper's own signs through, and what is no picture", async () => {
	noted(true);
	await holdPage("three");
	for (const url of ["/icon.svg", "/icon-180.png", "/icon-maskable-512.png", "/favicon.ico"])
		expect(isUnasked(picture(url), "three", ORIGIN)).toBe(false);
	expect(isUnasked({ destination: "script", url: `${ORIGIN}/assets/a.js` }, "three", ORIGIN)).toBe(false);
});
