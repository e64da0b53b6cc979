import { expect, it } from "vitest";
import { formatAge } from "./format-age.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");

it.each([
	["2026-11-22T11:59:40Z", "now"],
	["2026-11-22T11:15:00Z", "45 minutes ago"],
	["2026-11-22T09:00:00Z", "3 hours ago"],
	["2026-11-21T11:00:00Z", "yesterday"],
	["2026-11-18T11:00:00Z", "4 days ago"],
	["2026-11-11T11:00:00Z", "last week"],
	["2026-09-01T11:00:00Z", "2 months ago"],
	["2023-09-01T11:00:00Z", "3 years ago"],
	["2026-11-22T15:00:00Z", "in 3 hours"],
])("%s is %s", (iso, age) => {
	expect(formatAge(iso, "en", NOW)).toBe(age);
});

it("speaks the reader's language", () => {
	expect(formatAge("2026-11-22T09:00:00Z", "ar", NOW)).toBe("قبل 3 ساعات");
	expect(formatAge("2026-11-22T09:00:00Z", "zh", NOW)).toBe("3小时前");
});
