import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { haveTexts, type TextsFile } from "../texts/texts.ts";

// A slow machine is not a fault: what is looked for may take a while to come.
const PATIENCE = 10_000;
configure({ asyncUtilTimeout: PATIENCE });
const { waitFor } = vi;
vi.waitFor = (callback, options) =>
	waitFor(callback, { timeout: PATIENCE, ...(typeof options === "number" ? { timeout: options } : options) });

const files = Object.entries(import.meta.glob<TextsFile>("../texts/en/*.json", { eager: true }));
haveTexts(Object.fromEntries(files.map(([file, texts]) => [file.replace("../texts", "."), texts])));

const isBrowser = typeof window !== "undefined";
const complaints: string[] = [];

// jsdom lays nothing out: everything that is in the page counts as shown, and stands at the top.
if (isBrowser) {
	Element.prototype.checkVisibility ??= () => true;
	Range.prototype.getBoundingClientRect ??= () => document.body.getBoundingClientRect();
}

beforeEach(() => {
	complaints.length = 0;
	for (const level of ["error", "warn"] as const) {
		vi.spyOn(console, level).mockImplementation((...words) => {
			complaints.push(`console.${level}: ${words.map(String).join(" ")}`);
		});
	}
});

afterEach(() => {
	if (isBrowser) {
		cleanup();
		localStorage.clear();
	}
	expect(complaints, "what the console was told during the test").toEqual([]);
});
