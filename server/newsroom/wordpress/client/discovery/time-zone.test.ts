// @vitest-environment node
import { expect, it } from "vitest";
import { parseTimeZone } from "./time-zone.ts";

it.each<[string, number | string, string]>([
	["Europe/Berlin", 1, "Europe/Berlin"],
	["", 0, "UTC"],
	["", "0", "UTC"],
	["", 2, "Etc/GMT-2"],
	["", "-7", "Etc/GMT+7"],
	["", "5.5", "Asia/Kolkata"],
	["", 5.75, "Asia/Kathmandu"],
	["", "-3.5", "-03:30"],
	["", 12.75, "+12:45"],
	["Mars/Olympus", "3", "Etc/GMT-3"],
	["", 99, "UTC"],
	["", "", "UTC"],
	["", "five", "UTC"],
	["", Number.NaN, "UTC"],
	["", 99.5, "UTC"],
])("%j and %j are %s", (named, offset, zone) => {
	expect(parseTimeZone(named, offset)).toBe(zone);
	expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
});

it("counts a plain offset to the right side", () => {
	const shown = new Intl.DateTimeFormat("en-GB", {
		timeZone: parseTimeZone("", 2),
		hour: "2-digit",
		minute: "2-digit",
	});
	expect(shown.format(Date.UTC(2026, 0, 1, 12, 0))).toBe("14:00");
});
