import { wantsLessData } from "./device-wishes.ts";

type Connection = { saveData?: boolean; effectiveType?: string; type?: string };

function connection(): Connection | undefined {
	return (navigator as Navigator & { connection?: Connection }).connection;
}

let reducedData: MediaQueryList | undefined;

/** Whether the reader asked to save data: then nothing is fetched ahead. */
export function isSavingData(): boolean {
	reducedData ??= matchMedia("(prefers-reduced-data: reduce)");
	return wantsLessData() || connection()?.saveData === true || reducedData.matches;
}

/** Whether bytes may cost money or time here; where the browser doesn't say, a connection counts as free. */
export function isMetered(): boolean {
	const known = connection();
	return isSavingData() || known?.type === "cellular" || /(^|-)[23]g$/.test(known?.effectiveType ?? "");
}
