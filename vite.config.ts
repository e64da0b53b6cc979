import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Rolldown } from "vite";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [react(), tailwindcss()],
	build: {
		target: ["chrome123", "edge123", "firefox128", "safari17.5"],
		manifest: true,
		assetsInlineLimit: 0,
		emptyOutDir: true,
		outDir: "dist/client",
		copyPublicDir: !isSsrBuild,
		// All browsers of the target know it.
		modulePreload: { polyfill: false },
		rolldownOptions: isSsrBuild
			? {}
			: {
					output: {
						codeSplitting: {
							includeDependenciesRecursively: false,
							groups: [{ name: nameChunk, debugName: "reader" }],
						},
					},
				},
	},
	test: {
		environment: "jsdom",
		setupFiles: ["src/testing/setup.ts"],
		include: ["src/**/*.test.{ts,tsx}", "server/**/*.test.ts", "scripts/**/*.test.ts"],
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
	// What brings chunks here is needed before them.
	if (id.includes("vite/preload-helper")) return "preload";
	return isNeededAtFirst(id, build) ? "reader" : null;
}

/** Whether a module is `src/main.tsx` or what that imports, directly or not. */
function isNeededAtFirst(id: string, build: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
	if (seen.has(id)) return false;
	seen.add(id);
	const importers = build.getModuleInfo(id)?.importers ?? [];
	return id.endsWith("/src/main.tsx") || importers.some((importer) => isNeededAtFirst(importer, build, seen));
}
