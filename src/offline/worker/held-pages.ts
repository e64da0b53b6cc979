import { isSavingNoted } from "../../lib/saving-note.ts";

/**
 * Pages that are still as they were sent, on a device that saves data: they ask for pictures because their HTML does, and
 * not because of a tap. Forgotten with the worker, for by then their script has long drawn boxes in the place of pictures.
 */
const held = new Set<string>();

/** The paper's own signs are no pictures of its stories. */
const ICONS = /^\/(?:favicon\.ico$|icon[-.])/;

/** Holds a page that is about to come, if this device saves data. To be awaited before its first byte is given. */
export async function holdPage(client: string): Promise<void> {
	if (client && (await isSavingNoted())) held.add(client);
}

/** The page's own script is in charge: what it asks for now, the reader has asked for. */
export function releasePage(client: string): void {
	held.delete(client);
}

/** Whether a request is for a picture that nobody has asked for. */
export function isUnasked(request: Pick<Request, "destination" | "url">, client: string, origin: string): boolean {
	if (request.destination !== "image" || !held.has(client)) return false;
	const url = new URL(request.url);
	return url.origin !== origin || !ICONS.test(url.pathname);
}
