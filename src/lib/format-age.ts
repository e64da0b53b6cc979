const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The largest of which one has gone by counts. In milliseconds. */
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
	["year", 365 * DAY],
	["month", 30 * DAY],
	["week", 7 * DAY],
	["day", DAY],
	["hour", HOUR],
	["minute", MINUTE],
];

/** "3 hours ago", "yesterday", "now": how long ago a moment is, or that it is yet to come. `now` in milliseconds since 1970. */
export function formatAge(iso: string, language: string, now = Date.now()): string {
	const age = Date.parse(iso) - now;
	const [unit, length] =
		UNITS.find(([, each]) => Math.abs(age) >= each) ?? (["second", Number.POSITIVE_INFINITY] as const);
	return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.trunc(age / length) + 0, unit);
}
