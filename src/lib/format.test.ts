import { expect, it } from "vitest";
import { formatBytes } from "./format-bytes.ts";
import { formatDay, formatMoment } from "./format-date.ts";

it.each([
	[0, "0 bytes"],
	[1, "1 byte"],
	[814, "814 bytes"],
	[12_345, "12 kB"],
	[1_440_000, "1.4 MB"],
])("says %i bytes as %s", (bytes, words) => {
	expect(formatBytes(bytes, "en-GB")).toBe(words);
});

it("writes dates in the newsroom's zone, not the device's", () => {
	const locale = { language: "en-GB", timeZone: "Europe/London" };
	expect(formatDay("2026-07-31T23:30:00Z", locale)).toBe("1 August 2026");
	expect(formatMoment("2026-07-31T23:30:00Z", locale)).toBe("1 August 2026 at 00:30 BST");
});
