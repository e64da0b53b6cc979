/** A cache that never holds anything: it is there as long as this device saves data. */
const NOTE = "broadsheet-saving-data";

let writing: Promise<unknown> = Promise.resolve();

/** Notes whether the reader saves data where the service worker finds it, who can't see what pages go by. */
export function noteSaving(isSaving: boolean): void {
	const write = async () => void (await (isSaving ? caches.open(NOTE) : caches.delete(NOTE)));
	// In their order: what was chosen last stands.
	writing = writing.then(write).catch(() => undefined);
}

/** What was noted; nothing where the browser keeps no caches. */
export async function isSavingNoted(): Promise<boolean> {
	return caches.has(NOTE).catch(() => false);
}
