import { isOffered } from "../offline/is-offered.ts";
import { keepTexts } from "../offline/keep-texts.ts";
import { registerWorker } from "../offline/register-worker.ts";
import { bringAllTexts } from "../texts/texts.ts";

let preparing: Promise<void> | undefined;

/** Whether pages are kept here at all. */
export function canKeepPages(): boolean {
	return !import.meta.env.DEV && "serviceWorker" in navigator && isOffered();
}

/** Makes ready, once in a page, what pages are opened with where there is no network: their words, and the worker. */
export function prepareOffline(): Promise<void> {
	preparing ??= prepare();
	return preparing;
}

async function prepare(): Promise<void> {
	if (!canKeepPages()) return;
	await bringAllTexts()
		.then(keepTexts)
		.catch(() => undefined);
	await registerWorker();
}
