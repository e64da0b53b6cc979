import { deviceStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";
import { LANGUAGES, type Language } from "../model/languages.ts";

/** What a reader may choose from, each with what stands where nothing was chosen first. */
export const CHOICES = {
	theme: ["system", "paper", "sepia", "dark", "contrast"],
	/** Steps of the text's size; the third is the paper's own. */
	textSize: ["3", "1", "2", "4", "5", "6", "7"],
	lineWidth: ["normal", "narrow", "wide"],
	lineSpacing: ["normal", "close", "wide"],
	letterSpacing: ["normal", "wide", "wider"],
	typeface: ["serif", "sans", "device"],
} as const;

type Choices = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

/** How this reader wants the paper, on this device. Nobody else is told of it. */
export type Settings = Choices & {
	isJustified: boolean;
	isHyphenated: boolean;
	hasFewerAnimations: boolean;
	/** Pictures wait for a tap, and nothing is fetched ahead. */
	isSavingData: boolean;
	/** Keys without a modifier lead through the paper. */
	hasShortcuts: boolean;
	/** Stories that were read stand back in lists. */
	isReadDimmed: boolean;
	/** The interface's; where it is missing, the newsroom's. */
	language?: Language;
	/** Stories whose headline or standfirst has one of these words are not shown in lists. */
	mutedWords: readonly string[];
	/** Paths of sections whose stories are not shown in lists of other sections. */
	mutedSections: readonly string[];
};

export const SETTINGS_KEY = "broadsheet:settings";

const SWITCHES = {
	isJustified: false,
	isHyphenated: false,
	hasFewerAnimations: false,
	isSavingData: false,
	hasShortcuts: true,
	isReadDimmed: true,
};

const listeners = new Set<() => void>();
let latest: { kept: string; settings: Settings } | undefined;

/** What this reader chose; whatever is kept that can't be understood is as if it had not been chosen. */
export function readSettings(): Settings {
	const kept = deviceStorage.read(SETTINGS_KEY);
	const text = JSON.stringify(kept) ?? "";
	// The same object as long as nothing has changed: React compares it.
	if (latest?.kept !== text) latest = { kept: text, settings: parseSettings(kept) };
	return latest.settings;
}

/** Whether anything was ever chosen on this device. */
export function hasSettings(): boolean {
	return deviceStorage.read(SETTINGS_KEY) !== undefined;
}

/** Keeps what was chosen; false where the device does not take it. All tabs hear of it. */
export function changeSettings(change: Partial<Settings>): boolean {
	const isKept = deviceStorage.write(SETTINGS_KEY, { ...readSettings(), ...change });
	for (const listener of listeners) listener();
	return isKept;
}

/** Tells of every change, also by another tab. Returns how to stop. */
export function onSettingsChange(listener: () => void): () => void {
	const ofOtherTab = ({ key }: StorageEvent) => {
		if (key === SETTINGS_KEY || key === null) listener();
	};
	listeners.add(listener);
	window.addEventListener("storage", ofOtherTab);
	return () => {
		listeners.delete(listener);
		window.removeEventListener("storage", ofOtherTab);
	};
}

/** Settings from what was kept, or brought along in a file: of any shape. */
export function parseSettings(kept: unknown): Settings {
	const known = isRecord(kept) ? kept : {};
	const choices = Object.entries(CHOICES).map(([name, values]) => [
		name,
		(values as readonly unknown[]).includes(known[name]) ? known[name] : values[0],
	]);
	const switches = Object.entries(SWITCHES).map(([name, unchosen]) => [
		name,
		typeof known[name] === "boolean" ? known[name] : unchosen,
	]);
	const language = LANGUAGES.find((each) => each === known.language);
	return {
		...(Object.fromEntries(choices) as Choices),
		...(Object.fromEntries(switches) as typeof SWITCHES),
		...(language && { language }),
		mutedWords: strings(known.mutedWords),
		mutedSections: strings(known.mutedSections),
	};
}

function strings(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((each) => typeof each === "string" && each !== "") : [];
}
