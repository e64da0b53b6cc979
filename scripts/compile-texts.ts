import { readdirSync } from "node:fs";
import path from "node:path";
import MessageFormat from "@messageformat/core";
// @ts-expect-error: its types stand beside another of its files
import compileModule from "@messageformat/core/compile-module.js";
import type { Plugin } from "vite";

/** `src/texts/de/paper.json`. */
const TEXTS = /\/src\/texts\/(\w+)\/[\w-]+\.json$/;

/**
 * The texts of the interface as functions, made when the paper is built: each file of `src/texts/` (ICU MessageFormat)
 * becomes a module whose default export has a function by key. Nothing is parsed in the browser. A language's
 * `paper.json` also has `parts`, which bring its other files. Fails on a text that is not MessageFormat, with its key.
 */
export function compileTexts(): Plugin {
	return {
		name: "compile-texts",
		enforce: "pre",
		transform: {
			filter: { id: TEXTS },
			handler(json, id) {
				const [, language = "en"] = TEXTS.exec(id) ?? [];
				const texts: Record<string, string> = JSON.parse(json);
				for (const [key, text] of Object.entries(texts)) {
					try {
						new MessageFormat(language).compile(text);
					} catch (error) {
						this.error(
							`${path.basename(path.dirname(id))}/${path.basename(id)}: "${key}": ${(error as Error).message}`,
						);
					}
				}
				const code = compileModule(new MessageFormat(language), texts);
				return { code: isPaper(id) ? code + exportParts(id) : code, map: null, moduleType: "js" };
			},
		},
	};
}

function isPaper(file: string): boolean {
	return path.basename(file) === "paper.json";
}

/** The server's build has every file at hand. */
function exportParts(paper: string): string {
	const others = readdirSync(path.dirname(paper)).filter((name) => !isPaper(name));
	const parts = others.map((name) => `${JSON.stringify(path.basename(name, ".json"))}: () => import("./${name}")`);
	return `\nexport const parts = import.meta.env.SSR ? {} : { ${parts.sort().join(", ")} };\n`;
}
