import { afterEach, expect, it } from "vitest";
import { addShortcut, allShortcuts, shortcutFor } from "./shortcuts.ts";

const taken: (() => void)[] = [];
afterEach(() => {
	for (const takeBack of taken.splice(0)) takeBack();
	document.body.replaceChildren();
});

const add = (key: string) => taken.push(addShortcut({ key, words: () => key, run() {} }));

function press(key: string, options: KeyboardEventInit = {}, target: Element = document.body): string | undefined {
	let found: string | undefined;
	const look = (event: KeyboardEvent) => {
		found = shortcutFor(event)?.key;
	};
	document.addEventListener("keydown", look);
	target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }));
	document.removeEventListener("keydown", look);
	return found;
}

function draw(html: string): Element {
	const range = document.createRange();
	document.body.append(range.createContextualFragment(html));
	return document.body.lastElementChild as Element;
}

it("finds a key that was added, until it is taken back", () => {
	add("j");
	expect(press("j")).toBe("j");
	expect(allShortcuts().map(({ key }) => key)).toEqual(["j"]);
	taken.pop()?.();
	expect(press("j")).toBeUndefined();
});

it("leaves a key beside another one to the browser", () => {
	add("j");
	for (const option of ["ctrlKey", "metaKey", "altKey", "shiftKey", "modifierAltGraph", "isComposing"])
		expect(press("j", { [option]: true }), option).toBeUndefined();
	add("?");
	expect(press("?", { shiftKey: true })).toBe("?");
});

it("bears an event without a key, as filling in by the browser makes it", () => {
	add("j");
	expect(shortcutFor(new Event("keydown") as KeyboardEvent)).toBeUndefined();
});

it("goes by the place of the key where letters are not Latin", () => {
	add("j");
	expect(press("ت", { code: "KeyJ" })).toBe("j");
	expect(press("c", { code: "KeyJ" })).toBeUndefined();
});

it("does nothing where something is typed, or while a dialog is open", () => {
	add("j");
	expect(press("j", {}, draw("<input>"))).toBeUndefined();
	expect(press("j", {}, draw("<textarea></textarea>"))).toBeUndefined();
	expect(press("j", {}, draw("<p contenteditable></p>"))).toBeUndefined();
	expect(press("j", {}, draw("<button>b</button>"))).toBe("j");
	draw("<dialog open></dialog>");
	expect(press("j")).toBeUndefined();
});

it("does what it does while a field that is no longer shown has the focus still", () => {
	add("j");
	const field = draw("<input>");
	field.checkVisibility = () => false;
	expect(press("j", {}, field)).toBe("j");
});
