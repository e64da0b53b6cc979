import { beforeEach, expect, it, vi } from "vitest";
import { findNextNew } from "./find-next-new.ts";

const comment = (id: string) => document.getElementById(`comment-${id}`) as HTMLElement;

/** Comments 1 to 5, each 100 pixels high, in a window that stands 150 pixels below the first; 4 is folded away. */
beforeEach(() => {
	document.body.innerHTML = [1, 2, 3, 4, 5]
		.map((id) => `<article class="comment" id="comment-${id}" tabindex="-1"><a href="#">Reply</a></article>`)
		.join("");
	const numberOf = (element: Element) => Number(element.id.slice("comment-".length));
	vi.spyOn(Element.prototype, "getClientRects").mockImplementation(function (this: Element) {
		return (numberOf(this) === 4 ? [] : [{}]) as unknown as DOMRectList;
	});
	vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
		return new DOMRect(0, numberOf(this) * 100 - 250, 300, 100);
	});
});

it("goes on from what is being read, then to what is not on the page, then begins again", () => {
	const fresh = ["1", "3", "5", "70"];
	expect(findNextNew(document, fresh)).toBe("3");
	comment("3").querySelector("a")?.focus();
	expect(findNextNew(document, fresh)).toBe("5");
	comment("5").focus();
	expect(findNextNew(document, fresh)).toBe("70");
	expect(findNextNew(document, ["1", "5"])).toBe("1");
	expect(findNextNew(document, ["4", "2"])).toBe("4");
	expect(findNextNew(document, [])).toBeUndefined();
});

it("does not go on from a comment that has the focus and has left the window", () => {
	comment("1").focus();
	expect(findNextNew(document, ["2", "3"])).toBe("3");
});

it("goes on from where it led last, though a button has the focus and nothing was seen yet", () => {
	expect(findNextNew(document, ["3", "5"], "3")).toBe("5");
	expect(findNextNew(document, ["3", "5"], "1")).toBe("3");
	expect(findNextNew(document, ["3", "5"], "gone")).toBe("3");
});
