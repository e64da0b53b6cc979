import { deviceStorage } from "../lib/device-storage.ts";

const KEY = "broadsheet:outbox";

/** Whether something may be in the outbox. For those who have nothing there, neither code nor database is opened. */
export function isOutboxUsed(): boolean {
	return deviceStorage.read(KEY) === true;
}

/** False where the device can't keep it: then nothing must go into the outbox, for nobody would look there. */
export function markOutboxUsed(): boolean {
	return deviceStorage.write(KEY, true);
}

export function markOutboxEmpty(): void {
	deviceStorage.remove(KEY);
}

/** Calls back when another tab has put something into an outbox that was empty, until what it gives is called. */
export function onOutboxUsed(listener: () => void): () => void {
	const onStorage = ({ key }: StorageEvent) => {
		if (key === KEY && isOutboxUsed()) listener();
	};
	window.addEventListener("storage", onStorage);
	return () => window.removeEventListener("storage", onStorage);
}
