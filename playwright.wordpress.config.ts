import { defineConfig } from "@playwright/test";
import { PAPER } from "./e2e/wordpress/journeys/place.ts";
import paper from "./playwright.config.ts";

/** Journeys of the bundled paper that are the same over a WordPress, which has the same stories and comments for them. */
const SAME = ["discussion-ways", "long-discussion", "new-comments", "quotes"];

/** The journeys over a real WordPress: `npm run test:wordpress`. */
export default defineConfig({
	...paper,
	testMatch: ["**/wordpress/journeys/*.spec.ts", ...SAME.map((name) => `**/e2e/${name}.spec.ts`)],
	testIgnore: [],
	outputDir: "test-results-wordpress",
	use: { ...paper.use, baseURL: PAPER },
	projects: (paper.projects ?? []).map((project) =>
		project.name === "phone"
			? { ...project, grepInvert: /@keyboard|@once|@embedded/ }
			: { ...project, grepInvert: /@embedded/ },
	),
	webServer: {
		command: "node e2e/wordpress/start-paper.ts",
		url: `${PAPER}/healthz`,
		reuseExistingServer: false,
		timeout: 180_000,
		gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
	},
});
