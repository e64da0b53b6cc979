/** Which way a language is written; `language` is BCP 47, and left to right when it says nothing. */
export function textDirection(language: string): "ltr" | "rtl" {
	// TypeScript's Intl does not list getTextInfo yet; remove the cast when it does.
	const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction?: string } };
	return locale.getTextInfo?.().direction === "rtl" ? "rtl" : "ltr";
}
