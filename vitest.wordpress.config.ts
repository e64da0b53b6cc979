import { defineConfig } from "vitest/config";

/** The tests that run on a real WordPress: `npm run test:wordpress`, which sees to it that there is one. */
export default defineConfig({
	test: {
		environment: "node",
		setupFiles: ["src/testing/setup.ts"],
		include: ["server/**/*.real.test.ts", "e2e/wordpress/**/*.real.test.ts"],
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 10_000 } },
		restoreMocks: true,
	},
});
