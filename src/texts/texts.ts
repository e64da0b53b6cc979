import { importAgain } from "../lib/import-again.ts";
import type { Language } from "../model/languages.ts";
import type appearance from "./en/appearance.json";
import type beside from "./en/beside.json";
import type commentMenu from "./en/comment-menu.json";
import type device from "./en/device.json";
import type discussion from "./en/discussion.json";
import type glance from "./en/glance.json";
import type lightbox from "./en/lightbox.json";
import type listen from "./en/listen.json";
import type marks from "./en/marks.json";
import type mute from "./en/mute.json";
import type paper from "./en/paper.json";
import type place from "./en/place.json";
import type share from "./en/share.json";
import type shortcuts from "./en/shortcuts.json";

export { type Language, languageFor } from "../model/languages.ts";

/** The parts that the texts are brought in: `paper` with every page, others with what they are about. */
type Parts = {
	appearance: typeof appearance;
	beside: typeof beside;
	"comment-menu": typeof commentMenu;
	device: typeof device;
	discussion: typeof discussion;
	glance: typeof glance;
	lightbox: typeof lightbox;
	listen: typeof listen;
	marks: typeof marks;
	mute: typeof mute;
	paper: typeof paper;
	place: typeof place;
	share: typeof share;
	shortcuts: typeof shortcuts;
};

export type Part = keyof Parts;

/** What stands in a text's braces: `{count}`. */
type Values = Record<string, string | number>;

/** Every text of a part by its key; what its braces name is given with it. */
export type Texts<P extends Part> = { readonly [Key in keyof Parts[P]]: (values?: Values) => string };

export type TextsFile = { default: Texts<Part> };
/** A language's `paper` says where its other parts are (scripts/compile-texts.ts): no page needs to know all files. */
type PaperFile = TextsFile & { parts: Record<string, () => Promise<TextsFile>> };

const papers = import.meta.glob<PaperFile>("./*/paper.json");

let spoken: Language = "en";
const brought = new Map<string, Texts<Part>>();

/** The language that `texts` speaks now: one at a time, for all that is drawn. */
export function spokenLanguage(): Language {
	return spoken;
}

/** From now on, texts are of this language. In a browser, bring the parts that are on the page first. */
export function speak(language: Language): void {
	spoken = language;
}

/** Has texts without bringing them: by their files' names, "./de/paper.json". */
export function haveTexts(files: Record<string, TextsFile>): void {
	for (const [name, file] of Object.entries(files)) brought.set(name, file.default);
}

/** Brings a part's texts; `texts` has them then. Fails where the network does. */
export async function bringTexts(part: Part, language = spoken): Promise<void> {
	const name = nameOf(part, language);
	if (brought.has(name)) return;
	const file = part === "paper" ? bringPaper(language) : (await bringPaper(language)).parts[part];
	if (!file) throw new Error(`There are no texts ${name}.`);
	brought.set(name, (typeof file === "function" ? await importAgain(file) : await file).default);
}

/** Brings every part in the language that is spoken: what opens without a network speaks, too. */
export async function bringAllTexts(): Promise<void> {
	const { parts } = await bringPaper(spoken);
	await Promise.all(Object.keys(parts).map((part) => bringTexts(part as Part)));
}

async function bringPaper(language: Language): Promise<PaperFile> {
	const file = papers[nameOf("paper", language)];
	if (!file) throw new Error(`There are no texts in ${language}.`);
	return importAgain(file);
}

/** A part's texts in the language that is spoken. Bring it first. */
export function texts<P extends Part>(part: P): Texts<P> {
	const name = nameOf(part, spoken);
	const file = brought.get(name);
	if (!file) throw new Error(`The texts ${name} were not brought.`);
	return file as Texts<P>;
}

function nameOf(part: Part, language: Language): string {
	return `./${language}/${part}.json`;
}
