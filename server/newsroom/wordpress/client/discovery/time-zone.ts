/** Zones without summer time, for the offsets that `Etc/` has no name for. */
const ZONES_OF_PARTS: Record<string, string> = {
	"-9.5": "Pacific/Marquesas",
	"3.5": "Asia/Tehran",
	"4.5": "Asia/Kabul",
	"5.5": "Asia/Kolkata",
	"5.75": "Asia/Kathmandu",
	"6.5": "Asia/Yangon",
	"8.75": "Australia/Eucla",
	"9.5": "Australia/Darwin",
};

/**
 * The IANA zone of a site: as it is named, else one that is as many hours from UTC (a number, or a string such as
 * "5.5", which WordPress gives for plain offsets); UTC for what makes no sense.
 */
export function parseTimeZone(named: string, offset: number | string): string {
	if (named !== "" && isZone(named)) return named;
	const hours = Number(offset);
	if (!Number.isFinite(hours) || hours === 0) return "UTC";
	if (Number.isInteger(hours)) {
		// The sign is turned round: "Etc/GMT-2" is two hours ahead of UTC (IANA, file `etcetera`).
		const zone = `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
		return isZone(zone) ? zone : "UTC";
	}
	const zone = ZONES_OF_PARTS[String(hours)] ?? formatOffset(hours);
	return isZone(zone) ? zone : "UTC";
}

/** "+10:30", which ECMAScript takes as a zone since 2024. */
function formatOffset(hours: number): string {
	const minutes = Math.round(Math.abs(hours) * 60);
	const parts = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
	return `${hours > 0 ? "+" : "-"}${parts.join(":")}`;
}

function isZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
