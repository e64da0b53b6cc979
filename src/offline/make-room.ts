import { savedStories } from "../reading/kept-paths.ts";
import { type KeptPage, keptDatabase, readKept } from "./kept-database.ts";
import { KEPT_JSON, KEPT_PICTURES } from "./kept-places.ts";

/** Stories and lists that were opened lately and are kept for that alone. */
const MOST_OPENED = 60;
/** So many go at a time when the device is full. */
const AT_A_TIME = 5;

/** One after the other, in all tabs: a page that is kept must not lose a picture to another that is removed. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	return navigator.locks ? navigator.locks.request("broadsheet-kept", work) : work();
}

/** Whether the browser has no room left: Firefox says so in words of its own. */
export function isFull(error: unknown): boolean {
	return (
		error instanceof Error &&
		/^(?:QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED|NS_ERROR_FILE_NO_DEVICE_SPACE)$/.test(error.name)
	);
}

/** Removes everything that is kept from this device. */
export async function removeAllKept(): Promise<void> {
	await inTurn(async () => {
		if ((await readKept()).length > 0) await (await keptDatabase()).clear("pages");
		for (const name of [KEPT_JSON, KEPT_PICTURES]) await caches.delete(name);
	});
}

/** Forgets that a page was opened: it goes, unless it was taken along or is saved. */
export async function forgetOpened(path: string): Promise<void> {
	await inTurn(async () => {
		const database = await keptDatabase();
		const all = await database.getAll("pages");
		const page = all.find((one) => one.path === path);
		if (!page) return;
		if (isForItself(page)) await drop([page], all);
		else await database.put("pages", { ...page, openedAt: 0 });
	});
}

/** Takes from an edition what was taken along with it; what was opened or saved besides stays. */
export async function removeEdition(edition: string): Promise<void> {
	await inTurn(async () => {
		const database = await keptDatabase();
		const all = await database.getAll("pages");
		const parted = all
			.filter(({ editions }) => editions.includes(edition))
			.map((page) => ({ ...page, editions: page.editions.filter((other) => other !== edition) }));
		for (const page of parted) await database.put("pages", page);
		await drop(
			parted.filter((page) => page.openedAt === 0 && isForItself(page)),
			all,
		);
	});
}

/** Keeps to what was opened last, and lets go of what was saved and is so no longer. */
export async function trimOpened(): Promise<void> {
	await inTurn(async () => {
		const all = await (await keptDatabase()).getAll("pages");
		const opened = all.filter(isForItself).sort((one, other) => other.openedAt - one.openedAt);
		const gone = opened.filter(({ openedAt }, place) => openedAt === 0 || place >= MOST_OPENED);
		if (gone.length > 0) await drop(gone, all);
	});
}

/** Lets go of the pages that were opened longest ago; how many. `wanted` is the one that needs the room. */
export async function makeRoom(wanted: string): Promise<number> {
	return inTurn(async () => {
		const all = await (await keptDatabase()).getAll("pages");
		const opened = all.filter((page) => isForItself(page) && page.path !== wanted);
		const oldest = opened.sort((one, other) => one.openedAt - other.openedAt).slice(0, AT_A_TIME);
		await drop(oldest, all);
		return oldest.length;
	});
}

/** Kept only because it was opened. */
function isForItself({ path, editions }: KeptPage): boolean {
	return editions.length === 0 && !savedStories.has(path);
}

/** Lets go of pages, with everything that no other page has. */
async function drop(gone: readonly KeptPage[], all: readonly KeptPage[]): Promise<void> {
	const paths = new Set(gone.map(({ path }) => path));
	const stay = all.filter(({ path }) => !paths.has(path));
	const database = await keptDatabase();
	for (const path of paths) await database.delete("pages", path);
	await keepOnly(stay);
}

/** Takes out what no page that stays has: also what was written of one whose reader was gone before it was listed. */
async function keepOnly(stay: readonly KeptPage[]): Promise<void> {
	const wanted = {
		[KEPT_JSON]: stay.flatMap(({ json }) => json.map(({ address }) => address)),
		[KEPT_PICTURES]: stay.flatMap(({ pictures }) => pictures.map(({ kept }) => kept)),
	};
	for (const [name, addresses] of Object.entries(wanted)) {
		const cache = await caches.open(name);
		const urls = new Set(addresses.map((address) => new Request(address).url));
		for (const request of await cache.keys()) if (!urls.has(request.url)) await cache.delete(request);
	}
}
