import { expect, it, vi } from "vitest";
import { HIDDEN_KEY, hiddenCommenters } from "./hidden-commenters.ts";

it("hides by name and role: a guest with an author's name is somebody else", () => {
	const onChange = vi.fn();
	const stop = hiddenCommenters.onChange(onChange);
	expect(hiddenCommenters.hide({ name: "Ada Fenn " })).toBe(true);
	expect(hiddenCommenters.has({ name: "Ada Fenn" })).toBe(true);
	expect(hiddenCommenters.has({ name: "Ada Fenn", role: "author" })).toBe(false);
	expect(hiddenCommenters.has({ name: "ada fenn" })).toBe(false);
	hiddenCommenters.hide({ name: "Zoë" });
	expect(hiddenCommenters.has({ name: "Zoe\u0308" })).toBe(true);
	hiddenCommenters.hide({ name: "Ada Fenn" });
	expect(hiddenCommenters.read().map(({ name }) => name)).toEqual(["Ada Fenn", "Zoë"]);
	expect(hiddenCommenters.read()).toBe(hiddenCommenters.read());
	hiddenCommenters.show({ name: "Ada Fenn" });
	expect(hiddenCommenters.has({ name: "Ada Fenn" })).toBe(false);
	expect(onChange).toHaveBeenCalledTimes(4);
	stop();
	hiddenCommenters.clear();
	expect(hiddenCommenters.read()).toEqual([]);
	expect(onChange).toHaveBeenCalledTimes(4);
});

it("hears of other tabs, and is not upset by what others left under its name", () => {
	expect(hiddenCommenters.read()).toEqual([]);
	localStorage.setItem(HIDDEN_KEY, JSON.stringify([{ name: "Pete" }, { name: 7 }, null, "Pete"]));
	window.dispatchEvent(new StorageEvent("storage", { key: HIDDEN_KEY }));
	expect(hiddenCommenters.read()).toEqual([{ name: "Pete" }]);
});
