import { tabStorage } from "../lib/device-storage.ts";

const KEY = "broadsheet:renewed";
/** An address that is outdated again so soon, in milliseconds, is not helped by loading it: a cache gives old pages. */
const PAUSE = 60_000;

/**
 * Loads the window's address anew, once, where this page is of an older build than the paper. What is being written is
 * on the device (`discussion/use-draft.ts`). `load` does it; tests hand in their own.
 */
export function renewOnce(load = () => window.location.reload(), now = Date.now()): void {
	const address = window.location.pathname;
	const before = tabStorage.read(KEY) as { address?: unknown; at?: unknown } | null | undefined;
	const isAgain = before?.address === address && now - Number(before.at) < PAUSE;
	if (!isAgain && tabStorage.write(KEY, { address, at: now })) load();
}
