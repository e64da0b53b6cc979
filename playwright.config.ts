import { defineConfig, devices } from "@playwright/test";
import { COPY, PAPER } from "./e2e/places.ts";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/chromium.ts";

/** Playwright loads this file once in each of its processes; the browser is looked for in the first alone. */
process.env.BROWSER_PATH ||= findChromium();

const launchOptions = { executablePath: process.env.BROWSER_PATH, args: CHROMIUM_FLAGS };

const server = {
	reuseExistingServer: false,
	timeout: 60_000,
	gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
} as const;

export default defineConfig({
	testDir: "e2e",
	testMatch: "**/*.spec.ts",
	testIgnore: "wordpress/**",
	outputDir: "test-results",
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	// For a journey as a whole, of many pages, where the machine does much else. What a reader waits for has the bound below.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: [["list"], ["./e2e/closing-line.ts"]],
	use: {
		baseURL: PAPER,
		launchOptions,
		locale: "en-GB",
		timezoneId: "America/New_York",
		trace: "retain-on-failure",
		// A worker would answer in the network's place. The journeys that are about it let it in.
		serviceWorkers: "block",
	},
	projects: [
		{ name: "desk", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
		{ name: "phone", use: { ...devices["Pixel 7"] }, grepInvert: /@keyboard|@once/ },
	],
	webServer: [
		{ ...server, command: "node e2e/start-paper.ts", url: `${PAPER}/healthz` },
		{ ...server, command: "node e2e/start-copy.ts", url: `${COPY}/` },
	],
});
