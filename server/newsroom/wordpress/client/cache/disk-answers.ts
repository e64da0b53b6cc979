import type { DatabaseSync } from "node:sqlite";
import type { CacheFile } from "./cache-file.ts";
import type { KeptAnswer } from "./kept-answer.ts";
import { pruneCache } from "./prune-cache.ts";

/** Kept answers of one site on disk. */
export type DiskAnswers = {
	get(request: string): KeptAnswer | undefined;
	set(request: string, kept: KeptAnswer): void;
	/** Writes all but the text, which is the same. */
	touch(request: string, kept: KeptAnswer): void;
	delete(request: string): void;
	/** Marks those about any of the names, or all. */
	forget(about: readonly string[] | undefined): void;
};

type Row = {
	fetched_at: number;
	must_ask: number;
	about: string;
	total: number | null;
	total_pages: number | null;
	etag: string | null;
	text: string;
};

const WRITES_BETWEEN_PRUNING = 200;

/** `home` keeps the answers of several sites in one file apart. */
export function createDiskAnswers(options: {
	file: CacheFile;
	home: string;
	now: () => number;
	maxBytes?: number;
}): DiskAnswers {
	const { file, home } = options;
	let writes = 0;

	function prune(database: DatabaseSync): void {
		if (writes++ % WRITES_BETWEEN_PRUNING === 0) pruneCache(database, options.now(), options.maxBytes);
	}

	return {
		get: (request) =>
			file.use((database) => {
				const row = database.prepare("SELECT * FROM answer WHERE home = ? AND request = ?").get(home, request);
				return row === undefined ? undefined : buildKept(row as Row);
			}, undefined),
		set: (request, kept) =>
			file.use((database) => {
				prune(database);
				database
					.prepare(`INSERT OR REPLACE INTO answer
						(home, request, fetched_at, must_ask, bytes, about, total, total_pages, etag, text)
						VALUES (:home, :request, :fetchedAt, :mustAsk, :bytes, :about, :total, :totalPages, :etag, :text)`)
					.run({ home, request, ...columns(kept), text: kept.text, bytes: bytesOf(home, request, kept) });
			}, undefined),
		touch: (request, kept) =>
			file.use((database) => {
				database
					.prepare(`UPDATE answer SET fetched_at = :fetchedAt, must_ask = :mustAsk, about = :about, total = :total,
						total_pages = :totalPages, etag = :etag WHERE home = :home AND request = :request`)
					.run({ home, request, ...columns(kept) });
			}, undefined),
		delete: (request) =>
			file.use((database) => {
				database.prepare("DELETE FROM answer WHERE home = ? AND request = ?").run(home, request);
			}, undefined),
		forget: (about) =>
			file.use((database) => {
				if (about === undefined) database.prepare("UPDATE answer SET must_ask = 1 WHERE home = ?").run(home);
				const mark = database.prepare("UPDATE answer SET must_ask = 1 WHERE home = ? AND instr(about, ?) > 0");
				for (const name of about ?? []) mark.run(home, `\n${name}\n`);
			}, undefined),
	};
}

/** What a row takes, about: its key stands in the table and in its index, and a row has columns beside its texts. */
function bytesOf(home: string, request: string, kept: KeptAnswer): number {
	const texts = [kept.text, kept.about.join("\n"), home, home, request, request];
	return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 200);
}

function columns(kept: KeptAnswer) {
	return {
		fetchedAt: Math.trunc(kept.fetchedAt),
		mustAsk: kept.mustAsk ? 1 : 0,
		about: kept.about.length === 0 ? "" : `\n${kept.about.join("\n")}\n`,
		total: kept.total ?? null,
		totalPages: kept.totalPages ?? null,
		etag: kept.etag ?? null,
	};
}

function buildKept(row: Row): KeptAnswer {
	return {
		text: row.text,
		fetchedAt: row.fetched_at,
		mustAsk: row.must_ask === 1,
		about: row.about.split("\n").filter((name) => name !== ""),
		...(row.total !== null && { total: row.total }),
		...(row.total_pages !== null && { totalPages: row.total_pages }),
		...(row.etag !== null && { etag: row.etag }),
	};
}
