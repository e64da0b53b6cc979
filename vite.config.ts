import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Rolldown } from "vite";
import { configDefaults, defineConfig } from "vitest/config";
import { SHEETS } from "./server/http/page/page-styles.ts";

export default defineConfig(({ isSsrBuild }) => ({
	// Vite packs the styles for the browsers below; done by Tailwind first, they carry prefixes for older ones.
	plugins: [react(), tailwindcss({ optimize: false })],
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
		restoreMocks: true,
		unstubGlobals: true,
	},
}));

/** The reader's script in two files, of which React's stays the same from release to release; pages have their own. */
function nameChunk(id: string, build: Rolldown.ChunkingContext): string | null {
	if (/\/node_modules\/(?:react|react-dom|scheduler)\//.test(id)) return "react";
	// What `src/start.ts` needs must not wait for the rest.
	if (/\/src\/pages\/page-kind\.ts$|vite\/preload-helper/.test(id)) return "start";
	return isNeededAtFirst(id, build) ? "reader" : null;
}

/** Whether a module is `src/main.tsx` or what that imports, directly or not. */
function isNeededAtFirst(id: string, build: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
	if (seen.has(id)) return false;
	seen.add(id);
	const importers = build.getModuleInfo(id)?.importers ?? [];
	return id.endsWith("/src/main.tsx") || importers.some((importer) => isNeededAtFirst(importer, build, seen));
}
