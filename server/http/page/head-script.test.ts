import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HEAD_SCRIPT } from "./head-script.ts";

const sheets = () => document.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
const run = () => new Function(HEAD_SCRIPT)();

const FACE = ["Newsreader", "url(/newsreader.woff2)", { style: "normal", display: "optional" }];
const faces: unknown[] = [];

beforeEach(() => {
	document.adoptedStyleSheets = [];
	faces.length = 0;
	vi.stubGlobal(
		"FontFace",
		class {
			words: unknown[];
			constructor(...words: unknown[]) {
				this.words = words;
			}
		},
	);
	const add = ({ words }: { words: unknown[] }) => faces.push(words);
	Object.defineProperty(document, "fonts", { configurable: true, value: { add } });
});

afterEach(() => {
	vi.unstubAllGlobals();
	Reflect.deleteProperty(document, "fonts");
	for (const mark of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[mark];
});

it("leaves a page as it is where nothing was chosen", () => {
	run();
	expect({ ...document.documentElement.dataset }).toEqual({});
	expect(sheets()).toEqual([]);
	expect(faces).toEqual([]);
});

it("puts on the face and the look that this device keeps", () => {
	localStorage.setItem("broadsheet:faces", JSON.stringify([FACE]));
	localStorage.setItem("broadsheet:look", JSON.stringify({ css: ":root{font-size:150%}", data: { saving: "" } }));
	run();
	expect({ ...document.documentElement.dataset }).toEqual({ face: "", saving: "" });
	expect(faces).toEqual([FACE]);
	expect(sheets()).toEqual([[":root { font-size: 150%; }"]]);
});

it("gives the browser's bars the colour of the theme, before what the paper says of them", () => {
	document.head.innerHTML = '<meta name="theme-color" content="#ffffff">';
	localStorage.setItem(
		"broadsheet:look",
		JSON.stringify({ css: "", data: {}, bar: { name: "theme-color", content: "rgb(1, 2, 3)" } }),
	);
	run();
	expect(document.head.querySelector<HTMLMetaElement>("meta[name=theme-color]")?.content).toBe("rgb(1, 2, 3)");
	document.head.replaceChildren();
});

it.each(["", "{", "7", "null", '"dark"', "[]"])("wears the face where %j stands in the place of a look", (kept) => {
	localStorage.setItem("broadsheet:faces", JSON.stringify([FACE]));
	localStorage.setItem("broadsheet:look", kept);
	expect(run).not.toThrow();
	expect(document.documentElement.dataset.face).toBe("");
	expect(faces).toEqual([FACE]);
});

it("opens where storage is forbidden", () => {
	const forbidden = vi.fn(() => {
		throw new DOMException("Forbidden", "SecurityError");
	});
	const own = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
	Object.defineProperty(globalThis, "localStorage", { configurable: true, get: forbidden });
	expect(run).not.toThrow();
	expect(forbidden).toHaveBeenCalledOnce();
	if (own) Object.defineProperty(globalThis, "localStorage", own);
});
