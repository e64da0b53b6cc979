import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/chromium.ts";
import { installWatch } from "../watch/install-watch.ts";
import { type Engine, LOADING_FAILED } from "./engine.ts";
import { startWatchingProxy } from "./watching-proxy.ts";

/** Chromium, driven by Playwright. */
export async function openChromium(): Promise<Engine> {
	const proxy = await startWatchingProxy();
	const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
	const context = await browser.newContext({
		locale: "en-GB",
		timezoneId: "America/New_York",
		// The pages' way out alone: what the browser asks for itself is not theirs.
		proxy: { server: `http://127.0.0.1:${proxy.port}`, bypass: "<-loopback>" },
	});
	await context.addInitScript(installWatch);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on("console", (message) => {
		const isBad = message.type() === "error" || message.type() === "warning";
		if (isBad && !LOADING_FAILED.test(message.text())) complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
	page.on("dialog", (dialog) => {
		complaints.push(`a dialog: ${dialog.message()}`);
		void dialog.dismiss().catch(() => undefined);
	});
	return {
		open: async (address) => void (await page.goto(address)),
		run: (work, argument) => page.evaluate(work as never, argument as never),
		renew: async () => undefined,
		resize: (width, height) => page.setViewportSize({ width, height }),
		complaints: () => complaints.splice(0),
		asked: proxy.asked,
		close: async () => {
			await browser.close();
			proxy.stop();
		},
	};
}
