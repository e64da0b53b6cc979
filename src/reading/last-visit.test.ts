import { expect, it } from "vitest";
import { forgetVisits, noteVisit } from "./last-visit.ts";

const MINUTE = 60_000;

it("tells when the visit before this one ended, the same as long as the reader is not away for long", () => {
	expect(noteVisit(0)).toBeUndefined();
	expect(noteVisit(20 * MINUTE)).toBeUndefined();
	expect(noteVisit(120 * MINUTE)).toBe(20 * MINUTE);
	expect(noteVisit(140 * MINUTE)).toBe(20 * MINUTE);
	expect(noteVisit(160 * MINUTE)).toBe(20 * MINUTE);
	expect(noteVisit(300 * MINUTE)).toBe(160 * MINUTE);
	forgetVisits();
	expect(noteVisit(301 * MINUTE)).toBeUndefined();
});

it("does not believe a visit that is still to come, nor what others left under its name", () => {
	noteVisit(500 * MINUTE);
	expect(noteVisit(MINUTE)).toBeUndefined();
	localStorage.setItem("broadsheet:visit", '{"seen":"yesterday"}');
	expect(noteVisit(2 * MINUTE)).toBeUndefined();
});
