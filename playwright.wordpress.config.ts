import { defineConfig } from "@playwright/test";
import paper from "./playwright.config.ts";

/** The journeys over a real WordPress: `npm run test:wordpress`. */
export default defineConfig({
	...paper,
	testDir: "e2e/wordpress/journeys",
	testIgnore: [],
	outputDir: "test-results-wordpress",
	use: { ...paper.use, baseURL: "http://127.0.0.1:4197" },
	projects: (paper.projects ?? []).map((project) =>
		project.name === "phone" ? { ...project, grepInvert: /@keyboard|@once/ } : project,
	),
	webServer: {
		command: "node e2e/wordpress/start-paper.ts",
		url: "http://127.0.0.1:4197/healthz",
		reuseExistingServer: false,
		timeout: 180_000,
		gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
	},
});
