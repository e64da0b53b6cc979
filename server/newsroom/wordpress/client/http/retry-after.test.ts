// @vitest-environment node
import { expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const NOW = Date.UTC(2026, 10, 22, 12);

it.each<[string | null, number | undefined]>([
	["15", 15],
	[" 600 ", 600],
	["0", 0],
	["Sun, 22 Nov 2026 12:00:30 GMT", 30],
	["Sun, 22 Nov 2026 11:00:00 GMT", 0],
	[null, undefined],
	["", undefined],
	["-5", undefined],
	["1.5", undefined],
	["soon", undefined],
	["99999999999999999999", undefined],
])("%j is %j seconds", (header, seconds) => expect(parseRetryAfter(header, NOW)).toBe(seconds));
