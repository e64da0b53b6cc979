import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type PageStyles, SHEETS } from "./page-styles.ts";

/** The built `index.html`, and what is put into it. */
export type Template = {
	/** Marks stand where the parts of a page go: `<!--first-->`, `<!--head-->`, `<!--app-->`, `<!--state-->`. */
	html: string;
	styles: PageStyles;
	/** What starts the page's script. */
	script: string;
};

type Manifest = Record<string, { file: string }>;

/** Reads what the build made of `index.html`. `builtFolder` is `dist/client`. `styleHashes`: `sha256-…` for the policy. */
export async function readTemplate(builtFolder: string): Promise<Template & { styleHashes: string[] }> {
	const built = await readFile(path.join(builtFolder, "index.html"), "utf8");
	const manifest: Manifest = JSON.parse(await readFile(path.join(builtFolder, ".vite/manifest.json"), "utf8"));
	const sheets = await Promise.all(
		Object.entries(SHEETS).map(async ([name, source]) => {
			const css = await readFile(path.join(builtFolder, manifest[source]?.file ?? source), "utf8");
			return [name, css.replace(/^\/\*![\s\S]*?\*\//, "").trim()] as const;
		}),
	);
	return {
		html: withoutScripts(built),
		styles: Object.fromEntries(sheets.map(([name, css]) => [name, `<style>${css}</style>`])) as PageStyles,
		styleHashes: sheets.map(([, css]) => `sha256-${createHash("sha256").update(css).digest("base64")}`),
		script: `<script type="module" crossorigin fetchpriority="low" src="/${manifest["index.html"]?.file}"></script>`,
	};
}

/** The build puts the script into the head, before the picture; `Template.script` puts it after the page. */
function withoutScripts(html: string): string {
	return html.replace(/\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g, "");
}
