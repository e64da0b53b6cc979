import { defineConfig } from "vitest/config";

/** Hostile stories and comments in real browsers: `npm run test:hostile`. */
export default defineConfig({
	test: {
		environment: "node",
		include: ["e2e/hostile/**/*.hostile.test.ts"],
		globalSetup: ["e2e/hostile/set-up.ts"],
		maxWorkers: 2,
		testTimeout: 240_000,
		hookTimeout: 120_000,
	},
});
