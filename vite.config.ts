import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
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
