// @vitest-environment node
import { expect, test } from "vitest";
import { decideStatus } from "./moderation.ts";

const reply = { isTrap: false, links: 0, hasApproved: () => false };
const regular = { ...reply, hasApproved: () => true };

test("open holds nothing, all holds everything", () => {
	expect(decideStatus("open", { ...reply, links: 9 })).toBe("approved");
	expect(decideStatus("all", regular)).toBe("held");
});

test("first holds new addresses and many links", () => {
	expect(decideStatus("first", reply)).toBe("held");
	expect(decideStatus("first", { ...regular, links: 2 })).toBe("approved");
	expect(decideStatus("first", { ...regular, links: 3 })).toBe("held");
});

test("what is doubted waits, or goes, under every rule", () => {
	for (const rule of ["open", "first", "all"] as const) {
		expect(decideStatus(rule, { ...regular, doubt: "held" })).toBe("held");
		expect(decideStatus(rule, { ...regular, doubt: "spam" })).toBe("spam");
	}
});

test("what fills the trap is spam under every rule", () => {
	expect((["open", "first", "all"] as const).map((rule) => decideStatus(rule, { ...regular, isTrap: true }))).toEqual([
		"spam",
		"spam",
		"spam",
	]);
});
