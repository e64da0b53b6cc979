import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { HEAD_SCRIPT } from "./head-script.ts";
import { type PageStyles, SHEETS } from "./page-styles.ts";

/** The built `index.html`, and what is put into it. */
export type Template = {
	/** Marks stand where the parts of a page go: `<!--first-->`, `<!--head-->`, `<!--app-->`, `<!--state-->`. */
	html: string;
	styles: PageStyles;
	/** What starts the page's script. */
	script: string;
};

/** What starts the page's script: the tags, and what stands inline in them. */
type Start = { html: string; inline: string };

/** `sha256-…` of what stands inline in every page, for its policy. */
export type InlineHashes = { scripts: string[]; styles: string[] };

type Manifest = Record<string, { file: string; imports?: string[] }>;

/** Reads what the build made of `index.html`. `builtFolder` is `dist/client`. */
export async function readTemplate(builtFolder: string): Promise<Template & { inlineHashes: InlineHashes }> {
	const built = await readFile(path.join(builtFolder, "index.html"), "utf8");
	const manifest: Manifest = JSON.parse(await readFile(path.join(builtFolder, ".vite/manifest.json"), "utf8"));
	const sheets = await Promise.all(
		Object.entries(SHEETS).map(async ([name, source]) => {
			const css = await readFile(path.join(builtFolder, manifest[source]?.file ?? source), "utf8");
			return [name, css.replace(/^\/\*![\s\S]*?\*\//, "").trim()] as const;
		}),
	);
	const start = startScript(manifest);
	return {
		html: withoutScripts(built),
		styles: Object.fromEntries(sheets.map(([name, css]) => [name, `<style>${css}</style>`])) as PageStyles,
		inlineHashes: {
			styles: sheets.map(([, css]) => hashOf(css)),
			scripts: [hashOf(HEAD_SCRIPT), hashOf(start.inline)],
		},
		script: start.html,
	};
}

function hashOf(text: string): string {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/**
 * `src/start.ts` with what it imports; all else it asks for itself. The policy trusts what stands inline, by its hash, and
 * not an address in the page; what a preload has brought is as if a script had asked for it, and so may ask for more.
 * So the preloads stand before the script.
 */
function startScript(manifest: Manifest): Start {
	const { file, imports = [] } = manifest["index.html"] ?? { file: "" };
	const files = [file, ...imports.map((name) => manifest[name]?.file)];
	// Without its script a page stays as it was sent.
	const inline = `import("/${file}").catch(()=>{})`;
	const tags = [
		...files.map((each) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="/${each}">`),
		`<script type="module">${inline}</script>`,
	];
	return { html: tags.join("\n\t\t"), inline };
}

/** The build puts the script into the head, before the picture; `Template.script` puts it after the page. */
function withoutScripts(html: string): string {
	return html.replace(/\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g, "");
}
