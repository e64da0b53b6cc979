type Locale = { language: string; timeZone: string };

/** "22 November 2026" in the interface's language and the newsroom's time zone. */
export function formatDay(iso: string, locale: Locale): string {
	return keptFormat(locale, DAY).format(new Date(iso));
}

/** "22 November 2026 at 06:30 GMT": the exact time, with its zone. */
export function formatMoment(iso: string, locale: Locale): string {
	return keptFormat(locale, MOMENT).format(new Date(iso));
}

const DAY: Intl.DateTimeFormatOptions = { dateStyle: "long" };
const MOMENT: Intl.DateTimeFormatOptions = {
	day: "numeric",
	month: "long",
	year: "numeric",
	hour: "numeric",
	minute: "2-digit",
	timeZoneName: "short",
};

/** Making a format takes as long as some twenty uses of it, and a discussion has hundreds of moments. */
const formats = new Map<string, Intl.DateTimeFormat>();

function keptFormat({ language, timeZone }: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const name = `${language} ${timeZone} ${options === DAY}`;
	const known = formats.get(name);
	if (known) return known;
	const made = new Intl.DateTimeFormat(language, { ...options, timeZone });
	formats.set(name, made);
	return made;
}

/** "14:05" for a moment of today, "21 November 2026 at 14:05" for an earlier one; the newsroom's clock decides. */
export function formatClock(iso: string, { language, timeZone }: Locale, now = new Date()): string {
	const moment = new Date(iso);
	const day = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone });
	const isToday = day.format(moment) === day.format(now);
	return new Intl.DateTimeFormat(language, {
		...(!isToday && { dateStyle: "long" }),
		timeStyle: "short",
		timeZone,
	}).format(moment);
}
