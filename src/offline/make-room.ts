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

/** Removes pages from this device, with every picture that no other page shows. */
export async function removeKept(isGone: (page: KeptPage) => boolean): Promise<void> {
	await inTurn(async () => {
		const all = await readKept();
		await drop(all.filter(isGone), all);
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
		await drop(
			opened.filter(({ openedAt }, place) => openedAt === 0 || place >= MOST_OPENED),
			all,
		);
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

async function drop(gone: readonly KeptPage[], all: readonly KeptPage[]): Promise<void> {
	if (gone.length === 0) return;
	const paths = new Set(gone.map(({ path }) => path));
	const stay = all.filter(({ path }) => !paths.has(path));
	const shown = new Set(stay.flatMap(({ pictures }) => pictures.map(({ kept }) => kept)));
	const database = await keptDatabase();
	const [json, pictures] = await Promise.all([caches.open(KEPT_JSON), caches.open(KEPT_PICTURES)]);
	for (const page of gone) {
		await database.delete("pages", page.path);
		for (const { address } of page.json) await json.delete(address);
		for (const { kept } of page.pictures) if (!shown.has(kept)) await pictures.delete(kept);
	}
}
