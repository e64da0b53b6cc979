import { expect, type Page } from "@playwright/test";

/** Opens a page and stays on it until the device has it and the worker is at work. */
export async function readUntilKept(page: Page, address: string, kept: string): Promise<void> {
	await page.goto(address);
	await stayUntilKept(page, kept);
}

/** Stays on a page, as a reader does, until the device has the JSON of an address and the worker is at work. */
export async function stayUntilKept(page: Page, kept: string): Promise<void> {
	await expect.poll(() => page.evaluate((url) => caches.match(url).then(Boolean), kept)).toBe(true);
	// Its JSON comes first; the rest of it, and that it is listed, before the next page has its turn.
	await page.evaluate(() => navigator.locks.request("broadsheet-kept", () => {}));
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
