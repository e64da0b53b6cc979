import { expect, it, vi } from "vitest";
import { giveQuote, takeQuotes } from "./given-quotes.ts";

const quote = { text: "The sea leaves." };

it("gives a quotation to the discussion of its story, now or when that comes", async () => {
	const other = vi.fn(() => true);
	const own = vi.fn(() => true);
	const stopOther = takeQuotes("/other/", other);
	const given = giveQuote("/tides/", quote);
	const stop = takeQuotes("/tides/", own);
	expect(await given).toBe(true);
	expect(own).toHaveBeenCalledExactlyOnceWith(quote);
	expect(other).not.toHaveBeenCalled();
	stop();
	stopOther();
});

it("says when no reply is taken, and when the discussion does not come", async () => {
	const stop = takeQuotes("/tides/", () => false);
	expect(await giveQuote("/tides/", quote)).toBe(false);
	stop();
	vi.useFakeTimers();
	const given = giveQuote("/tides/", quote);
	await vi.advanceTimersByTimeAsync(10_000);
	vi.useRealTimers();
	expect(await given).toBe(false);
});
