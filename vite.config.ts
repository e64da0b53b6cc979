import { createHash } from "node:crypto";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Rolldown } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { configDefaults, defineConfig } from "vitest/config";
import { compileTexts } from "./scripts/compile-texts.ts";
import { SHEETS } from "./server/http/page/page-styles.ts";
import { SHELL_ADDRESS } from "./src/urls.ts";

export default defineConfig(({ isSsrBuild }) => ({
	// Vite packs the styles for the browsers below; done by Tailwind first, they carry prefixes for older ones.
	plugins: [compileTexts(), react(), tailwindcss({ optimize: false }), !isSsrBuild && serviceWorker()],
	build: {
		target: ["chrome123", "edge123", "firefox128", "safari17.5"],
		manifest: true,
		assetsInlineLimit: 0,
		emptyOutDir: true,
		outDir: "dist/client",
		copyPublicDir: !isSsrBuild,
		// All browsers of the target know it.
		modulePreload: { polyfill: false },
		...(!isSsrBuild && {
			rolldownOptions: {
				// The styles are no part of a script: the server puts each where its page needs it (page-styles.ts).
				input: ["index.html", ...Object.values(SHEETS)],
				output: {
					chunkFileNames: nameFile,
					codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: nameChunk, debugName: "reader" }] },
				},
			},
		}),
	},
	test: {
		environment: "jsdom",
		setupFiles: ["src/testing/setup.ts"],
		include: ["src/**/*.test.{ts,tsx}", "server/**/*.test.ts", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
		// On a real WordPress: vitest.wordpress.config.ts.
		exclude: [...configDefaults.exclude, "**/*.real.test.ts"],
		testTimeout: 30_000,
		hookTimeout: 30_000,
		expect: { poll: { timeout: 10_000 } },
		restoreMocks: true,
		unstubGlobals: true,
	},
}));

/** `src/offline/worker/`, with the list of what it brings to the device: the script of every page, and the shell. */
function serviceWorker() {
	return VitePWA({
		strategies: "injectManifest",
		srcDir: "src/offline/worker",
		filename: "service-worker.ts",
		manifest: false,
		injectRegister: false,
		injectManifest: {
			rollupFormat: "iife",
			globPatterns: ["assets/*.js"],
			// Of these a reader needs one language's: kept when they were asked for (src/offline/keep-texts.ts).
			globIgnores: ["assets/texts-*"],
			// Names with a hash in them are never asked for again.
			dontCacheBustURLsMatching: /-[\w-]{8}\.js$/,
			manifestTransforms: [addShell],
		},
	});
}

/** The shell names the script of its build: it is another one whenever that is. */
async function addShell(entries: { url: string; revision: string | null; size: number }[]) {
	const names = entries.map(({ url }) => url).sort();
	const revision = createHash("sha256").update(names.join("\n")).digest("hex").slice(0, 16);
	return { manifest: [...entries, { url: SHELL_ADDRESS, revision, size: 0 }] };
}

/** What works without a network, beside the pages: apart from each other they would be ten small files. */
const OFFLINE_SIDE =
	/\/node_modules\/idb\/|\/src\/(?:offline|model\/pictures-of|reading\/held-replies|pages\/(?:kept-|keep-|offline-side|prepare-offline|use-taking|take-(?:panel|along|words)))/;

/** Texts are told by their names from what every reader needs. */
function nameFile({ facadeModuleId }: { facadeModuleId?: string | null }): string {
	const [, language, part] = /\/src\/texts\/(\w+)\/([\w-]+)\.json$/.exec(facadeModuleId ?? "") ?? [];
	return language ? `assets/texts-${language}-${part}-[hash].js` : "assets/[name]-[hash].js";
}

/** Of the library of queries: only the discussion writes, and comes in pages. */
const DISCUSSION_SIDE = /\/(?:mutationObserver|infiniteQueryObserver|useMutation|useInfiniteQuery)\.js$/;

/** The reader's script in two files, of which React's stays the same from release to release; pages have their own. */
function nameChunk(id: string, build: Rolldown.ChunkingContext): string | null {
	// The rules of plurals, which all texts need.
	if (/\/node_modules\/(?:@messageformat|make-plural)\//.test(id)) return "reader";
	if (/\/node_modules\/(?:react|react-dom|scheduler)\//.test(id)) return "react";
	// What `src/start.ts` needs must not wait for the rest.
	if (
		/\/src\/(?:pages\/page-kind|texts\/texts|model\/languages|reading\/settings|lib\/device-storage|lib\/import-again|lib\/late-sheet|lib\/is-record)\.ts$|vite\/preload-helper/.test(
			id,
		)
	)
		return "start";
	if (DISCUSSION_SIDE.test(id)) return null;
	if (isNeededAtFirst(id, build)) return "reader";
	return OFFLINE_SIDE.test(id) ? "offline" : null;
}

/** Whether a module is `src/main.tsx` or what that imports, directly or not. */
function isNeededAtFirst(id: string, build: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
	if (seen.has(id)) return false;
	seen.add(id);
	const importers = build.getModuleInfo(id)?.importers ?? [];
	return id.endsWith("/src/main.tsx") || importers.some((importer) => isNeededAtFirst(importer, build, seen));
}
