/** ISO 8601 with date, time and zone as UTC to the second, "2026-11-20T06:30:00Z"; undefined when it is not one. */
export function utcTime(typed: string): string | undefined {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(typed)) return undefined;
	const time = new Date(typed);
	const day = typed.slice(0, 10);
	// Date takes the 30th of February for the 2nd of March.
	const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
	return Number.isNaN(time.getTime()) || !isDay ? undefined : formatUtc(time);
}

export function formatUtc(time: Date): string {
	return `${time.toISOString().slice(0, 19)}Z`;
}

const SECONDS = { d: 86_400, h: 3_600, m: 60, s: 1 };

/** "1d 3h 20m" in seconds; undefined when it is not one. */
export function parseDuration(typed: string): number | undefined {
	if (!/^(\d+\s*[dhms]\s*)+$/.test(typed.trim())) return undefined;
	return Array.from(typed.matchAll(/(\d+)\s*([dhms])/g)).reduce(
		(sum, [, count, unit]) => sum + Number(count) * SECONDS[unit as keyof typeof SECONDS],
		0,
	);
}

/** A story's address: the day is the paper's own, not Greenwich's. `published` is ISO, `timeZone` an IANA name. */
export function storyPath(slug: string, published: string, timeZone: string): string {
	const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
	const [year, month, day] = parts.format(new Date(published)).split("-");
	return `/${year}/${month}/${day}/${slug}/`;
}
