import { expect, it, onTestFinished, vi } from "vitest";
import { randomId } from "./random-id.ts";

it("names things on a page without https too", () => {
	const getRandomValues = crypto.getRandomValues.bind(crypto);
	vi.stubGlobal("crypto", { getRandomValues });
	onTestFinished(() => void vi.unstubAllGlobals());
	const ids = Array.from({ length: 100 }, randomId);
	expect(new Set(ids).size).toBe(100);
	for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
