/** A key that does something wherever the reader is, while nothing is typed. */
export type Shortcut = {
	/** As the keyboard types it, in lower case: "j", "?". */
	key: string;
	/** What it does, as the list of keys says it: asked when that is drawn. */
	words: () => string;
	run: () => void;
};

const shortcuts = new Map<string, Shortcut>();

/** From now on this key does that; it is in the list of keys too. Returns how to take it back. */
export function addShortcut(shortcut: Shortcut): () => void {
	shortcuts.set(shortcut.key, shortcut);
	return () => {
		if (shortcuts.get(shortcut.key) === shortcut) shortcuts.delete(shortcut.key);
	};
}

/** All that can be pressed now, in the order in which they came. */
export function allShortcuts(): Shortcut[] {
	return [...shortcuts.values()];
}

/** What a pressed key does: nothing while something is typed, played or asked, nor beside a key that makes it another's. */
export function shortcutFor(event: KeyboardEvent): Shortcut | undefined {
	// What a browser fills in by itself comes as the event of no key at all.
	const shortcut = shortcuts.get(keyOf(event));
	if (!shortcut || event.defaultPrevented || event.isComposing) return undefined;
	if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState("AltGraph")) return undefined;
	// The question mark is where it is by Shift; a letter with Shift is another key.
	if (event.shiftKey && /\p{L}/u.test(shortcut.key)) return undefined;
	const { target } = event;
	return target instanceof Element && isTaken(target) ? undefined : shortcut;
}

/** On a keyboard whose letters are not Latin, the key at a letter's place is meant. */
function keyOf({ key, code }: KeyboardEvent): string {
	const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
	return letter && /^\P{ASCII}+$/u.test(key) ? letter.toLowerCase() : key;
}

const OWN_KEYS =
	"input, textarea, select, audio, video, iframe, [contenteditable]:not([contenteditable=false]), [popover], [role=textbox], [role=listbox], [role=slider], [role=menu]";

function isTaken(target: Element): boolean {
	// A dialog that has just been closed may hold the focus for a moment more.
	return target.closest(OWN_KEYS)?.checkVisibility() === true || document.querySelector("dialog[open]") !== null;
}
