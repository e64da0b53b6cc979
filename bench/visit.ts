import { setTimeout as wait } from "node:timers/promises";
import type { Browser, CDPSession } from "@playwright/test";
import { countTraffic, type Traffic } from "./count-traffic.ts";
import { PROBE_MARK } from "./main-thread.ts";
import { buildProbeScript, type LeftList, type ProbeRecord, type ProbeSettings, TELL } from "./page-probe.ts";
import type { Link } from "./profiles.ts";

/** How a page is visited. */
export type VisitManner = {
	link: Link;
	/** The link is below the browser already: it is told of it and slows nothing down itself. */
	isShaped: boolean;
	processor: number;
	/** A reader who pays for each byte, and whose browser says so: careful pages then fetch nothing ahead. */
	isSaving?: boolean;
};

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** One reader with an empty cache, who opens one page and goes on from there. */
export type Visit = {
	session: CDPSession;
	traffic: Traffic;
	open(url: string): Promise<void>;
	/** Runs in the page; JSON goes in and out. */
	evaluate<Result>(expression: string): Promise<Result>;
	/** What the page's probe told, as soon as it does; undefined when it does not within the time. */
	awaitRecord(kind: ProbeRecord["kind"], path: string, milliseconds: number): Promise<ProbeRecord | undefined>;
	/** For documents that are yet to open: they are come back to. */
	expectReturn(left: LeftList): Promise<void>;
	close(): Promise<void>;
};

export async function startVisit(browser: Browser, manner: VisitManner, settings: ProbeSettings): Promise<Visit> {
	const context = await browser.newContext({ ...PHONE, userAgent: buildUserAgent(browser), serviceWorkers: "block" });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const records: ProbeRecord[] = [];
		session.on("Runtime.bindingCalled", ({ name, payload }) => {
			if (name === TELL) records.push(JSON.parse(payload));
		});
		await session.send("Runtime.enable");
		await session.send("Runtime.addBinding", { name: TELL });
		await session.send("Page.enable");
		await session.send("Performance.enable");
		const traffic = await countTraffic(session);
		const addProbe = async (more: ProbeSettings) => {
			await session.send("Page.addScriptToEvaluateOnNewDocument", { source: buildProbeScript(more, PROBE_MARK) });
		};
		await addProbe(settings);
		await slowDown(session, manner);
		return {
			session,
			traffic,
			open: async (url) => {
				const { errorText } = await session.send("Page.navigate", { url });
				if (errorText) throw new Error(`${url} can't be opened: ${errorText}`);
			},
			evaluate: async (expression) => {
				const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
					expression,
					awaitPromise: true,
					returnByValue: true,
				});
				if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
				return result.value;
			},
			awaitRecord: async (kind, path, milliseconds) => {
				for (const end = performance.now() + milliseconds; performance.now() < end; await wait(20)) {
					const found = records.find((record) => record.kind === kind && record.path === path);
					if (found) return found;
				}
				return undefined;
			},
			expectReturn: (left) => addProbe({ ...settings, left }),
			close: () => context.close(),
		};
	} catch (error) {
		await context.close();
		throw error;
	}
}

/** As Chromium names itself on a phone. */
function buildUserAgent(browser: Browser): string {
	const [major] = browser.version().split(".");
	return `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Mobile Safari/537.36`;
}

async function slowDown(session: CDPSession, { link, isShaped, processor, isSaving }: VisitManner): Promise<void> {
	const conditions = {
		offline: false,
		latency: link.latency,
		downloadThroughput: link.down / 8,
		uploadThroughput: link.up / 8,
	};
	if (!isShaped) await session.send("Network.emulateNetworkConditions", conditions);
	const connectionType = isSaving ? "cellular4g" : "wifi";
	await session.send("Network.overrideNetworkState", { ...conditions, connectionType });
	if (isSaving) await session.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
	await session.send("Emulation.setCPUThrottlingRate", { rate: processor });
}
