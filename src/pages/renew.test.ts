import { beforeEach, expect, it, vi } from "vitest";
import { renewOnce } from "./renew.ts";

beforeEach(() => {
	sessionStorage.clear();
	history.replaceState(null, "", "/category/nature/");
});

it("loads an address once, and again only after a while", () => {
	const load = vi.fn();
	renewOnce(load, 1_000_000);
	renewOnce(load, 1_030_000);
	expect(load).toHaveBeenCalledTimes(1);
	renewOnce(load, 1_100_000);
	expect(load).toHaveBeenCalledTimes(2);
	history.replaceState(null, "", "/category/places/");
	renewOnce(load, 1_101_000);
	expect(load).toHaveBeenCalledTimes(3);
});

it("does nothing where it can't remember that it did", () => {
	vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
		throw new DOMException("full", "QuotaExceededError");
	});
	const load = vi.fn();
	renewOnce(load);
	expect(load).not.toHaveBeenCalled();
});
