import puppeteer, { type Page } from "puppeteer-core";
import { installWatch } from "../watch/install-watch.ts";
import { type Engine, LOADING_FAILED } from "./engine.ts";
import { startWatchingProxy } from "./watching-proxy.ts";

/** All by the proxy, and no talk of its own. */
const preferences = (port: number) => ({
	"network.proxy.type": 1,
	"network.proxy.http": "127.0.0.1",
	"network.proxy.http_port": port,
	"network.proxy.ssl": "127.0.0.1",
	"network.proxy.ssl_port": port,
	"network.proxy.no_proxies_on": "",
	"network.proxy.allow_hijacking_localhost": true,
	"network.captive-portal-service.enabled": false,
	"network.connectivity-service.enabled": false,
	"dom.security.https_first": false,
	"services.settings.server": "data:,",
	"browser.safebrowsing.update.enabled": false,
	"app.normandy.enabled": false,
	"extensions.getAddons.cache.enabled": false,
	"extensions.update.enabled": false,
	"media.gmp-manager.updateEnabled": false,
	"intl.locale.requested": "en-GB",
});

/** Firefox, driven over WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
	const proxy = await startWatchingProxy();
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath,
		headless: true,
		extraPrefsFirefox: preferences(proxy.port),
	});
	const complaints: string[] = [];
	const openTab = async (): Promise<Page> => {
		const tab = await browser.newPage();
		await tab.evaluateOnNewDocument(installWatch);
		tab.on("console", (message) => {
			const isBad = message.type() === "error" || message.type() === "warn";
			if (isBad && !LOADING_FAILED.test(message.text())) complaints.push(message.text());
		});
		tab.on("pageerror", (error) => {
			const words = error instanceof Error ? error.message : String(error);
			if (!LOADING_FAILED.test(words)) complaints.push(`uncaught: ${words}`);
		});
		tab.on("dialog", (dialog) => {
			complaints.push(`a dialog: ${dialog.message()}`);
			void dialog.dismiss().catch(() => undefined);
		});
		return tab;
	};
	let page = await openTab();
	/** A page that an attack has brought to a halt is left behind, not waited for. */
	const renew = async () => {
		const old = page;
		page = await openTab();
		void old.close().catch(() => undefined);
	};
	return {
		open: async (address) => void (await page.goto(address)),
		run: (work, argument) => page.evaluate(work as never, argument as never) as never,
		renew,
		resize: async (width, height) => {
			await page.setViewport({ width, height }).catch(ignoreUnturned);
			await page.evaluate(async (wanted) => {
				while (innerWidth !== wanted) await new Promise((done) => requestAnimationFrame(done));
			}, width);
		},
		complaints: () => complaints.splice(0),
		asked: proxy.asked,
		close: async () => {
			await browser.close();
			proxy.stop();
		},
	};
}

/** Firefox 140 sets the size, but can't be told which way the screen is turned. */
function ignoreUnturned(error: unknown): void {
	if (!String(error).includes("unknown command emulation.setScreenOrientationOverride")) throw error;
}
