/** The languages that the interface is written in, by their BCP 47 tag. */
export const LANGUAGES = ["en", "de", "es", "fr", "ar", "zh"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language for a reader of `tag` (BCP 47, as `de-AT`): English where the interface is not written in it. */
export function languageFor(tag: string): Language {
	const [primary] = tag.toLowerCase().split("-");
	return LANGUAGES.find((language) => language === primary) ?? "en";
}

/**
 * The BCP 47 tag of an interface in `language` over a paper of `tag`: the paper's own where that is the same language,
 * for a paper in `en-GB` writes its dates so.
 */
export function interfaceTag(language: Language, tag: string): string {
	return tag.toLowerCase().split("-")[0] === language ? tag : language;
}

export function directionOfLanguage(language: Language): "ltr" | "rtl" {
	return language === "ar" ? "rtl" : "ltr";
}
