import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hashOf } from "./read-edition.ts";

/**
 * Names the parser by its own source files, so that a newer Broadsheet reads every story again and nobody has to
 * remember a version number.
 */
export function parserFingerprint(): string {
	const folders = ["../edition", "../.."].map((folder) => path.join(import.meta.dirname, folder));
	const sources = folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
			.sort()
			.map((name) => readFileSync(path.join(folder, name), "utf8")),
	);
	return hashOf(...sources);
}
