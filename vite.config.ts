import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
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
		// The styles are no part of a script: the server puts each where its page needs it (page-styles.ts).
		...(!isSsrBuild && { rolldownOptions: { input: ["index.html", ...Object.values(SHEETS)] } }),
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
