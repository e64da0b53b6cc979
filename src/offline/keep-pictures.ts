import { fetchPicture } from "../api/fetch-picture.ts";
import type { Picture } from "../model/picture.ts";
import { filesOfPicture } from "../model/pictures-of.ts";
import { chooseFile, widthForScreen } from "./choose-file.ts";
import type { KeptPicture } from "./kept-database.ts";
import { KEPT_PICTURES } from "./kept-places.ts";

/** Which pictures a page is kept with: none, those that the browser has loaded anyway, or all of them. */
export type WhichPictures = "none" | "loaded" | "all";

/** So many pictures are fetched at a time: the story that is being read comes first. */
const SIDE_BY_SIDE = 3;

/**
 * Keeps pictures on this device, each in one file, and says which it has. Those in `known` are there already. A picture
 * that can't be had is left out. Throws what the browser throws when there is no room.
 */
export async function keepPictures(
	pictures: readonly Picture[],
	known: readonly KeptPicture[],
	which: WhichPictures,
	signal?: AbortSignal,
): Promise<KeptPicture[]> {
	const cache = await caches.open(KEPT_PICTURES);
	const loaded = loadedAddresses();
	const width = widthForScreen(window);
	const kept: KeptPicture[] = [];
	const waiting = [...pictures];

	async function keepOne(picture: Picture): Promise<void> {
		const addresses = filesOfPicture(picture)
			.flat()
			.map(({ address }) => address);
		const address = chooseFile(picture, width, loaded);
		if (kept.some((other) => other.kept === address)) return;
		const isWanted = which === "all" || (which === "loaded" && loaded.has(address));
		const before = known.filter((other) => other.addresses.some((one) => addresses.includes(one)));
		// What was kept for a card is too small above a story.
		const same = before.find((other) => other.kept === address) ?? (isWanted ? undefined : before[0]);
		if (same && (await cache.match(same.kept))) kept.push({ ...same, addresses });
		else if (isWanted) kept.push(...(await bring(address, addresses)));
	}

	async function bring(address: string, addresses: string[]): Promise<KeptPicture[]> {
		const blob = await fetchPicture(address, signal);
		if (!blob) return [];
		await cache.put(address, new Response(blob, { headers: { "content-type": blob.type } }));
		return [{ kept: address, addresses, bytes: blob.size }];
	}

	async function keepNext(): Promise<void> {
		for (let picture = waiting.shift(); picture; picture = waiting.shift()) await keepOne(picture);
	}

	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, keepNext));
	return kept;
}

/** What stands on the page in full, as pages write the addresses: of the paper itself without its origin. */
function loadedAddresses(): Set<string> {
	const shown = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
	return new Set(shown.map(({ currentSrc }) => ownPath(currentSrc)));
}

function ownPath(address: string): string {
	return address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;
}
