import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

export type Template = {
	/** The built `index.html`, its stylesheet put inline: the first paint waits for nothing else. */
	html: string;
	/** `sha256-…` of each inline stylesheet, for the page's policy. */
	styleHashes: string[];
	/** `<link rel="modulepreload">` for modules of `src/` and all that they import. */
	preloads(modules: readonly string[]): string;
};

type Manifest = Record<string, { file: string; imports?: string[]; isEntry?: boolean }>;

/** Reads what the build made of `index.html`. `builtFolder` is `dist/client`. */
export async function readTemplate(builtFolder: string): Promise<Template> {
	const built = await readFile(path.join(builtFolder, "index.html"), "utf8");
	const manifest: Manifest = JSON.parse(await readFile(path.join(builtFolder, ".vite/manifest.json"), "utf8"));
	const styleHashes: string[] = [];
	let html = built;
	for (const [link, href] of built.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)) {
		const css = (await readFile(path.join(builtFolder, href as string), "utf8")).trim();
		styleHashes.push(`sha256-${createHash("sha256").update(css).digest("base64")}`);
		html = html.replace(link, () => `<style>${css}</style>`);
	}
	const entry = Object.entries(manifest).find(([, chunk]) => chunk.isEntry)?.[0] ?? "index.html";
	const known = chunksOf(manifest, [entry]);
	return {
		html,
		styleHashes,
		preloads: (modules) =>
			[...chunksOf(manifest, modules)]
				.filter((file) => !known.has(file))
				.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
				.join("\n\t\t"),
	};
}

function chunksOf(manifest: Manifest, modules: readonly string[], found = new Set<string>()): Set<string> {
	for (const module of modules) {
		const chunk = manifest[module];
		if (!chunk || found.has(chunk.file)) continue;
		found.add(chunk.file);
		chunksOf(manifest, chunk.imports ?? [], found);
	}
	return found;
}
