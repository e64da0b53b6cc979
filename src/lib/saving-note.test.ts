import { afterEach, expect, it, vi } from "vitest";
import { isSavingNoted, noteSaving } from "./saving-note.ts";

afterEach(() => vi.unstubAllGlobals());

it("holds what was chosen last, however long each took to write", async () => {
	const names = new Set<string>();
	const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
	vi.stubGlobal("caches", {
		open: async (name: string) => {
			await later(20);
			names.add(name);
		},
		delete: async (name: string) => names.delete(name),
		has: async (name: string) => names.has(name),
	});
	noteSaving(true);
	await vi.waitFor(async () => expect(await isSavingNoted()).toBe(true));
	noteSaving(false);
	noteSaving(true);
	noteSaving(false);
	await later(60);
	expect(await isSavingNoted()).toBe(false);
});

it("is nothing, and no fault, where caches are forbidden", async () => {
	const forbidden = () => Promise.reject(new DOMException("Forbidden", "SecurityError"));
	vi.stubGlobal("caches", { open: forbidden, delete: forbidden, has: forbidden });
	noteSaving(true);
	expect(await isSavingNoted()).toBe(false);
});
