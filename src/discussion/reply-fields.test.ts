import { expect, it, vi } from "vitest";
import { noteTyping, readForm } from "./reply-fields.ts";

it("says how long a reply was written, from the first letter, where that is known", () => {
	const now = vi.spyOn(performance, "now");
	const form = document.createElement("form");
	expect(readForm(form, undefined).seconds).toBeUndefined();
	now.mockReturnValue(1_000);
	noteTyping(form);
	now.mockReturnValue(3_500);
	noteTyping(form);
	expect(readForm(form, undefined).seconds).toBe(2.5);
});
