import { expect, it } from "vitest";
import { noteReach, wasReached } from "./reach.ts";

it("knows whether the newsroom was there when it was asked last", async () => {
	expect(wasReached()).toBe(true);
	await expect(noteReach(Promise.reject(new TypeError("Failed to fetch")))).rejects.toThrow("Failed to fetch");
	expect(wasReached()).toBe(false);
	await noteReach(Promise.resolve(new Response("")));
	expect(wasReached()).toBe(true);
});

it("learns nothing from what a page has called off", async () => {
	await expect(noteReach(Promise.reject(new DOMException("Gone", "AbortError")))).rejects.toThrow("Gone");
	expect(wasReached()).toBe(true);
});
