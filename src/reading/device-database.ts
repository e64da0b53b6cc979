import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";
import { hasDatabase } from "../lib/has-database.ts";
import type { WaitingReply } from "../model/waiting-reply.ts";
import type { ReadStory } from "./find-changes.ts";

/** What is kept on the device and too large, or too dear, for `localStorage`. A new store is one more step below. */
interface DeviceSchema extends DBSchema {
	outbox: { key: string; value: WaitingReply };
	readStories: { key: string; value: ReadStory & { readAt: number }; indexes: { readAt: number } };
	/** Ids of comments that were seen, as `packIds` packs them. */
	seenComments: { key: string; value: { path: string; ids: string } };
}

type DeviceDatabase = IDBPDatabase<DeviceSchema>;

/** What each version of the database adds to the one before it; the first makes version 1. */
const STEPS: readonly ((database: DeviceDatabase) => void)[] = [
	(database) => void database.createObjectStore("outbox", { keyPath: "key" }),
	(database) => void database.createObjectStore("readStories", { keyPath: "path" }).createIndex("readAt", "readAt"),
	(database) => void database.createObjectStore("seenComments", { keyPath: "path" }),
];

const NAME = "broadsheet";
let opening: Promise<DeviceDatabase> | undefined;

/** The database of this device, for pages and workers. Rejects where the browser has none: private windows, settings. */
export function deviceDatabase(): Promise<DeviceDatabase> {
	if (!opening) {
		opening = openAtAnyVersion();
		// What could not be opened now may be opened later.
		opening.catch(forget);
	}
	return opening;
}

/** The same for whoever only reads: undefined where nothing was ever kept, and none is made for looking. */
export async function deviceDatabaseToRead(): Promise<DeviceDatabase | undefined> {
	return opening || (await hasDatabase(NAME)) ? deviceDatabase() : undefined;
}

async function openAtAnyVersion(): Promise<DeviceDatabase> {
	try {
		return await openDB<DeviceSchema>(NAME, STEPS.length, { ...CALLBACKS, upgrade });
	} catch (error) {
		// A newer build has been here, in another tab perhaps: it has what this one knows, and more.
		if (error instanceof DOMException && error.name === "VersionError") {
			return openDB<DeviceSchema>(NAME, undefined, CALLBACKS);
		}
		throw error;
	}
}

const CALLBACKS: OpenDBCallbacks<DeviceSchema> = {
	// A page of a newer build wants to add a store, and must not wait until this one is closed.
	blocking(_current, _wanted, { target }) {
		forget();
		if (target instanceof IDBDatabase) target.close();
	},
	terminated: forget,
};

function upgrade(database: DeviceDatabase, oldVersion: number): void {
	for (const step of STEPS.slice(oldVersion)) step(database);
}

function forget(): void {
	opening = undefined;
}
