import { execFileSync } from "node:child_process";
import { defineConfig, devices } from "@playwright/test";
import { COPY, PAPER } from "./e2e/places.ts";

/** Playwright loads this file once in each of its processes; the browser is looked for in the first alone. */
process.env.BROWSER_PATH ||= execFileSync(process.execPath, ["scripts/ensure-browser.ts"], {
	encoding: "utf8",
	stdio: ["ignore", "pipe", "inherit"],
}).trim();

/** Chromium as root in a closed network: no sandbox, and no talk of its own with hosts that do not answer. */
const launchOptions = {
	executablePath: process.env.BROWSER_PATH,
	args: [
		"--no-sandbox",
		"--disable-gpu",
		"--disable-quic",
		"--no-first-run",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
	],
};

const server = {
	reuseExistingServer: false,
	timeout: 60_000,
	gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
} as const;

export default defineConfig({
	testDir: "e2e",
	testIgnore: "wordpress/**",
	outputDir: "test-results",
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [["list"], ["./e2e/closing-line.ts"]],
	use: {
		baseURL: PAPER,
		launchOptions,
		locale: "en-GB",
		timezoneId: "America/New_York",
		trace: "retain-on-failure",
	},
	projects: [
		{ name: "desk", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
		{ name: "phone", use: { ...devices["Pixel 7"] }, grepInvert: /@keyboard/ },
	],
	webServer: [
		{ ...server, command: "node e2e/start-paper.ts", url: `${PAPER}/healthz` },
		{ ...server, command: "node e2e/start-copy.ts", url: `${COPY}/` },
	],
});
