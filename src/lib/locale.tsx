import { createContext, useContext } from "react";

/**
 * The interface's language, in which every date, number and list is written, the newsroom's time zone, and the language
 * and direction of the paper's content where these are others.
 */
export const Locale = createContext<{
	language: string;
	timeZone: string;
	contentLanguage?: string | undefined;
	contentDirection?: "ltr" | "rtl" | undefined;
}>({
	language: "en",
	timeZone: "UTC",
});

export function useLocale() {
	return useContext(Locale);
}
