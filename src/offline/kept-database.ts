import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { hasDatabase } from "../lib/has-database.ts";

/** A picture on this device: the one file that was kept, and every address that pages ask for the same picture by. */
export type KeptPicture = { kept: string; addresses: string[]; bytes: number };

/** A page of the paper that opens without a network. Its JSON and pictures lie in the browser's caches (`kept-places.ts`). */
export type KeptPage = {
	/** Its address in this paper: "/2026/11/22/slug/", "/category/science/", "/page/2/". */
	path: string;
	kind: "story" | "list";
	title: string;
	section?: string;
	/** Milliseconds since 1970. */
	keptAt: number;
	/** When it was last read; 0 for what was only taken along. */
	openedAt: number;
	/** Paths of the lists with which it was taken along. */
	editions: string[];
	json: { address: string; bytes: number }[];
	pictures: KeptPicture[];
};

type KeptSchema = DBSchema & { pages: { key: string; value: KeptPage } };

const NAME = "broadsheet-kept";

let opening: Promise<IDBPDatabase<KeptSchema>> | undefined;

/** The register of what is kept. Throws where the browser keeps nothing (private windows, site settings). */
export function keptDatabase(): Promise<IDBPDatabase<KeptSchema>> {
	opening ??= openDB<KeptSchema>(NAME, 1, {
		upgrade: (database) => void database.createObjectStore("pages", { keyPath: "path" }),
		// Another tab has a newer version of the paper, or the browser has closed it: opened anew at the next use.
		blocking: (_current, _blocked, event) => {
			opening = undefined;
			(event.target as IDBDatabase).close();
		},
		terminated: () => {
			opening = undefined;
		},
	}).catch((error) => {
		opening = undefined;
		throw error;
	});
	return opening;
}

/** Everything that is kept, in no order; nothing where the browser keeps nothing. No register is made for looking. */
export async function readKept(): Promise<KeptPage[]> {
	try {
		if (!opening && !(await hasDatabase(NAME))) return [];
		return await (await keptDatabase()).getAll("pages");
	} catch {
		return [];
	}
}

/** What a page weighs on this device, in bytes. A picture that several pages show counts for each. */
export function weightOf({ json, pictures }: Pick<KeptPage, "json" | "pictures">): number {
	return [...json, ...pictures].reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What pages weigh together: a picture that several of them show counts once. */
export function weightOfAll(pages: readonly KeptPage[]): number {
	const pictures = new Map(pages.flatMap((page) => page.pictures.map(({ kept, bytes }) => [kept, bytes] as const)));
	const text = pages.flatMap(({ json }) => json).reduce((sum, { bytes }) => sum + bytes, 0);
	return text + [...pictures.values()].reduce((sum, bytes) => sum + bytes, 0);
}
