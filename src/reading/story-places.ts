import { deviceStorage } from "../lib/device-storage.ts";
import { isRecord } from "../lib/is-record.ts";
import type { Place } from "./find-place.ts";

const KEY = "broadsheet:places";
/** Of so many stories; the oldest go. */
const MOST = 200;

/** Where the reader stopped in a story that was not read to its end. */
export function readPlace(path: string): Place | undefined {
	return readAll().find((kept) => kept.path === path);
}

export function keepPlace(path: string, place: Place): void {
	deviceStorage.write(KEY, [{ path, ...place }, ...others(path)].slice(0, MOST));
}

export function dropPlace(path: string): void {
	if (readPlace(path)) deviceStorage.write(KEY, others(path));
}

function others(path: string) {
	return readAll().filter((kept) => kept.path !== path);
}

function readAll(): (Place & { path: string })[] {
	const kept = deviceStorage.read(KEY);
	return Array.isArray(kept) ? kept.filter(isPlace) : [];
}

function isPlace(value: unknown): value is Place & { path: string } {
	return (
		isRecord(value) &&
		typeof value.path === "string" &&
		typeof value.quote === "string" &&
		Number.isInteger(value.index)
	);
}
