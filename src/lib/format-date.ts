type Locale = { language: string; timeZone: string };

/** "22 November 2026" in the newsroom's language and time zone. */
export function formatDay(iso: string, { language, timeZone }: Locale): string {
	return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(new Date(iso));
}

/** "22 November 2026 at 06:30 GMT": the exact time, with its zone. */
export function formatMoment(iso: string, { language, timeZone }: Locale): string {
	return new Intl.DateTimeFormat(language, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZoneName: "short",
		timeZone,
	}).format(new Date(iso));
}
