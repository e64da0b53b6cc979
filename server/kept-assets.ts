import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { copyFile, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./newsroom/make-folder.ts";

/** Where they lie, in the data folder. */
export const KEPT_ASSETS = "assets";
/**
 * How long a build's files are served after its last start, in milliseconds: a page that stands open, or in a cache,
 * still asks for the files that it was made with.
 */
export const ASSETS_KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a copy of this build's files in the data folder, which outlives the build, and removes those of builds that
 * have not been started for 30 days. The names change with the content, so none is ever in the way of another.
 * `built`: the build's folder of assets; `kept`: where the copies go. Throws what the disk throws.
 */
export async function keepAssets(built: string, kept: string, now = new Date()): Promise<void> {
	makeFolder(kept);
	for (const name of await readdir(built)) {
		const copy = join(kept, name);
		if (!(await lookAt(copy))) {
			// Half a copy, from a start that was cut short or one at the same time, must not be taken for the file.
			const part = `${copy}.${randomUUID()}.part`;
			await copyFile(join(built, name), part);
			await rename(part, copy);
		}
		await utimes(copy, now, now);
	}
	for (const name of await readdir(kept)) {
		const file = await lookAt(join(kept, name));
		if (file && now.getTime() - file.mtimeMs > ASSETS_KEPT) await rm(join(kept, name), { force: true });
	}
}

/** Undefined where there is none. */
function lookAt(file: string): Promise<Stats | undefined> {
	return stat(file).catch(() => undefined);
}
