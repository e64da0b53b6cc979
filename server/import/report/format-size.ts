/** Bytes for a terminal: "814 kB", "1.4 GB", in thousands. */
export function formatSize(bytes: number): string {
	const units = ["bytes", "kB", "MB", "GB"];
	const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
	const size = bytes / 1000 ** power;
	return `${size.toFixed(power > 1 && size < 100 ? 1 : 0)} ${units[power]}`;
}
