import { createContext, useContext } from "react";

/** The newsroom's language and time zone, in which every date of the paper is written. */
export const Locale = createContext({ language: "en", timeZone: "UTC" });

export function useLocale() {
	return useContext(Locale);
}
