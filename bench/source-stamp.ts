import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A short text that changes when one of these files changes, or one in these folders; what is built there aside. */
export async function stampSources(sources: readonly string[], more = ""): Promise<string> {
	const hash = createHash("sha256").update(more);
	for (const source of sources) {
		for (const file of await filesOf(source)) hash.update(`${file}\0`).update(await readFile(file));
	}
	return hash.digest("hex").slice(0, 32);
}

async function filesOf(source: string): Promise<string[]> {
	const stats = await stat(source).catch(() => undefined);
	if (stats?.isFile()) return [source];
	if (!stats?.isDirectory()) return [];
	const entries = await readdir(source, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => !file.slice(source.length).split(path.sep).includes("node_modules"))
		.toSorted();
}
