const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "814 byte", "12 kB", "1.4 MB": bytes in the unit that reads best, in thousands. */
export function formatBytes(bytes: number, language: string): string {
	const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
	return new Intl.NumberFormat(language, {
		style: "unit",
		unit: UNITS[power] ?? "byte",
		unitDisplay: power === 0 ? "long" : "short",
		maximumFractionDigits: power > 1 ? 1 : 0,
	}).format(bytes / 1000 ** power);
}
