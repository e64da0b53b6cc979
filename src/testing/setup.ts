import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// A slow machine is not a fault: what is looked for may take a while to come.
configure({ asyncUtilTimeout: 10_000 });

const isBrowser = typeof window !== "undefined";
const complaints: string[] = [];

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
