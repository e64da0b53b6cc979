import { afterEach, expect, it, vi } from "vitest";
import { changeSettings, onSettingsChange, parseSettings, readSettings, SETTINGS_KEY } from "./settings.ts";

afterEach(() => vi.restoreAllMocks());

it("is the paper's own look until something was chosen", () => {
	expect(readSettings()).toMatchObject({ theme: "system", textSize: "3", hasShortcuts: true, mutedWords: [] });
});

it("keeps what was chosen, beside what was chosen before, and tells of it", () => {
	const told = vi.fn();
	const stop = onSettingsChange(told);
	expect(changeSettings({ theme: "sepia" })).toBe(true);
	changeSettings({ language: "ar", mutedWords: ["tides"] });
	stop();
	changeSettings({ isJustified: true });
	expect(readSettings()).toMatchObject({ theme: "sepia", language: "ar", mutedWords: ["tides"], isJustified: true });
	expect(told).toHaveBeenCalledTimes(2);
});

it("hears of what another tab has chosen", () => {
	const told = vi.fn();
	const stop = onSettingsChange(told);
	localStorage.setItem(SETTINGS_KEY, '{"theme":"dark"}');
	window.dispatchEvent(new StorageEvent("storage", { key: SETTINGS_KEY }));
	expect(told).toHaveBeenCalledTimes(1);
	expect(readSettings().theme).toBe("dark");
	stop();
});

it("is the same object until something changes", () => {
	expect(readSettings()).toBe(readSettings());
});

it.each([null, 7, "dark", [], { theme: "pink", textSize: 9, isJustified: "yes", language: "xx", mutedWords: [1, ""] }])(
	"takes %j for nothing chosen",
	(kept) => {
		expect(parseSettings(kept)).toEqual(parseSettings({}));
	},
);

it("says so where the device keeps nothing", () => {
	vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
		throw new DOMException("full", "QuotaExceededError");
	});
	expect(changeSettings({ theme: "dark" })).toBe(false);
});
