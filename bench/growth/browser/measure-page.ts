import type { Browser, CDPSession, Page } from "@playwright/test";
import { percentile } from "../percentile.ts";
import { watchPage } from "./watch-page.ts";

/** Milliseconds, elements, bytes; undefined where the page has no such thing. */
export type PageFigures = {
	headline: number;
	/** From reaching the discussion to its first comment. */
	comments?: number;
	reply?: number;
	key?: number;
	frameP95: number;
	frameWorst: number;
	elements: number;
	heap: number;
};

const PHONE = { width: 412, height: 823 };
const SLOWNESS = 4;
const KEYS = 9;
const SCROLLED = 12_000;
const PIXELS_PER_SECOND = 2_400;
const PATIENCE = 60_000;

/** Opens a page as a phone with a cold cache does, waits until a reply can be typed, types, and scrolls through it. */
export async function measurePage(browser: Browser, url: string, isDiscussed: boolean): Promise<PageFigures> {
	const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 1.75, serviceWorkers: "block" });
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
		await page.addInitScript(watchPage, { isReplying: isDiscussed });
		await page.goto(url, { timeout: PATIENCE });
		await page.waitForFunction(
			(isReplying) => window.notes.headline !== undefined && (!isReplying || window.notes.reply !== undefined),
			isDiscussed,
			{ timeout: PATIENCE },
		);
		const key = isDiscussed ? await typeKeys(page) : undefined;
		const elements = await page.evaluate(() => document.querySelectorAll("*").length);
		const heap = await heapOf(devtools);
		const frames = await scroll(page, devtools);
		const { headline = Number.NaN, reached = 0, comment, reply } = await page.evaluate(() => window.notes);
		return {
			headline,
			...(comment !== undefined && { comments: comment - reached }),
			...(reply !== undefined && { reply }),
			...(key !== undefined && { key }),
			frameP95: percentile(frames, 0.95),
			frameWorst: percentile(frames, 1),
			elements,
			heap,
		};
	} finally {
		await context.close();
	}
}

/** The median of some keys in the reply field, from press to frame. */
async function typeKeys(page: Page): Promise<number> {
	await page.locator("form[data-alive] textarea").first().focus();
	for (let typed = 1; typed <= KEYS; typed += 1) {
		await page.keyboard.press("a");
		await page.waitForFunction((keys) => window.notes.keys.length >= keys, typed, { timeout: PATIENCE });
	}
	return percentile(await page.evaluate(() => window.notes.keys), 0.5);
}

async function heapOf(devtools: CDPSession): Promise<number> {
	await devtools.send("HeapProfiler.collectGarbage");
	return (await devtools.send("Runtime.getHeapUsage")).usedSize;
}

/** The times between frames while a finger scrolls down from where the page is, the machine at its own speed. */
async function scroll(page: Page, devtools: CDPSession): Promise<number[]> {
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await page.evaluate(() => {
		window.scrollTo(0, document.querySelector(".discussion")?.getBoundingClientRect().top ?? 0);
		window.notes.isCounting = true;
	});
	const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
	await devtools.send("Input.synthesizeScrollGesture", {
		x: PHONE.width / 2,
		y: PHONE.height / 2,
		yDistance: -Math.min(SCROLLED, Math.max(left, 1)),
		speed: PIXELS_PER_SECOND,
		gestureSourceType: "touch",
	});
	return page.evaluate(() => window.notes.frames);
}
