import type { Picture } from "../model/picture.ts";
import { isOffered } from "./is-offered.ts";
import { keepPictures, type WhichPictures } from "./keep-pictures.ts";
import { type KeptPage, type KeptPicture, keptDatabase } from "./kept-database.ts";
import { KEPT_AT, KEPT_JSON } from "./kept-places.ts";
import { inTurn, isFull, makeRoom, trimOpened } from "./make-room.ts";

/** A page as it is handed in: what its API addresses answered, and the pictures that it shows. */
export type PageToKeep = Pick<KeptPage, "path" | "kind" | "title" | "section"> & {
	json: { address: string; value: unknown }[];
	pictures: readonly Picture[];
};

/** Why it is kept: it was opened now, it is saved, or it is taken along with the list at `edition`. */
export type KeepReason = { kind: "opened" } | { kind: "saved" } | { kind: "taken"; edition: string };

/** `full`: the device has no room, though everything unsaved has gone. `nowhere`: this browser keeps nothing, or the paper does not offer it. */
export type KeepOutcome = { kind: "kept"; page: KeptPage; dropped: number } | { kind: "full" } | { kind: "nowhere" };

/**
 * Keeps a page on this device, in the place of an older copy of it. Where there is no room, pages go that were only
 * opened and are not saved, the oldest first. Throws only when `signal` calls it off.
 */
export async function keepPage(
	page: PageToKeep,
	reason: KeepReason,
	which: WhichPictures,
	signal?: AbortSignal,
): Promise<KeepOutcome> {
	if (!isOffered()) return { kind: "nowhere" };
	let dropped = 0;
	for (;;) {
		try {
			const kept = await inTurn(() => write(page, reason, which, signal));
			if (reason.kind !== "taken") await trimOpened();
			return { kind: "kept", page: kept, dropped };
		} catch (error) {
			if (signal?.aborted) throw error;
			if (!isFull(error)) return { kind: "nowhere" };
			const made = await makeRoom(page.path);
			if (made === 0) return { kind: "full" };
			dropped += made;
		}
	}
}

async function write(
	{ path, kind, title, section, json, pictures }: PageToKeep,
	reason: KeepReason,
	which: WhichPictures,
	signal: AbortSignal | undefined,
): Promise<KeptPage> {
	const database = await keptDatabase();
	const before = await database.get("pages", path);
	const now = Date.now();
	const texts = await keepJson(json, new Date(now).toISOString());
	const written = new Set(texts.map(({ address }) => address));
	const kept = await keepPictures(pictures, await knownPictures(before), which, signal);
	const editions = new Set(before?.editions ?? []);
	if (reason.kind === "taken") editions.add(reason.edition);
	const record: KeptPage = {
		path,
		kind,
		title,
		...(section !== undefined && { section }),
		keptAt: now,
		openedAt: reason.kind === "opened" ? now : (before?.openedAt ?? 0),
		editions: [...editions],
		// Further pages of its discussion stay from last time.
		json: [...texts, ...(before?.json ?? []).filter(({ address }) => !written.has(address))],
		pictures: kept,
	};
	await database.put("pages", record);
	return record;
}

/** A picture that another page has brought is not fetched again. */
async function knownPictures(before: KeptPage | undefined): Promise<KeptPicture[]> {
	const all = await (await keptDatabase()).getAll("pages");
	return [...(before?.pictures ?? []), ...all.flatMap(({ pictures }) => pictures)];
}

async function keepJson(json: PageToKeep["json"], keptAt: string): Promise<KeptPage["json"]> {
	const cache = await caches.open(KEPT_JSON);
	const headers = { "content-type": "application/json; charset=utf-8", [KEPT_AT]: keptAt };
	const texts: KeptPage["json"] = [];
	for (const { address, value } of json) {
		const body = new Blob([JSON.stringify(value)]);
		await cache.put(address, new Response(body, { headers }));
		texts.push({ address, bytes: body.size });
	}
	return texts;
}
