import { brotliCompressSync, constants as zlib } from "node:zlib";
import { BUDGETS } from "./budgets.ts";
import { expect, STORY, test } from "./paper.ts";
import { PAPER } from "./places.ts";

const PAGES = { story: STORY, "front page": "/", section: "/category/science/" };

function packed(text: string): number {
	return brotliCompressSync(text, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** What of `html` stands before the end of the first `part` after `from`. */
function until(html: string, part: string, from = "<body"): string {
	const end = html.indexOf(part, html.indexOf(from));
	expect(end, `${part} after ${from}`).toBeGreaterThan(0);
	return html.slice(0, end + part.length);
}

for (const [name, address] of Object.entries(PAGES)) {
	test(`the first screen of a ${name} is within the first packets`, async ({ request }) => {
		const html = await (await request.get(address)).text();
		const screen = address === STORY ? until(html, "</p>", 'class="story-body"') : until(html, "</article>");
		expect(packed(until(html, "<body>", "<body"))).toBeLessThanOrEqual(BUDGETS.head);
		expect(packed(screen)).toBeLessThanOrEqual(BUDGETS.firstScreen);
	});

	test(`a ${name} has all its styles in itself, and they are few`, async ({ request }) => {
		const html = await (await request.get(address)).text();
		const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
		expect(html).not.toContain('rel="stylesheet"');
		expect(styles.length).toBeGreaterThan(1);
		expect(packed(styles.join(""))).toBeLessThanOrEqual(BUDGETS.styles);
	});

	test(`nothing moves on a ${name} while it loads, or while it is read`, async ({ page }) => {
		await page.addInitScript(() => {
			const moved: number[] = [];
			Object.assign(window, { moved });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: "layout-shift", buffered: true });
		});
		await page.goto(address);
		for (let screen = 0; screen < 6; screen++) {
			await page.evaluate(() => scrollBy(0, innerHeight));
			await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
		}
		expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
	});

	test(`a ${name} asks its own host alone, and for little before its picture is there`, async ({ page }) => {
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await page.goto(address);
		for (const url of asked) expect(new URL(url).origin).toBe(PAPER);
		expect(asked.filter((url) => url.endsWith(".js")).length).toBeLessThanOrEqual(BUDGETS.scriptFiles);
		const beforePicture = await page.evaluate(() => {
			const all = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
			const lead = document.querySelector<HTMLImageElement>('#main img[fetchpriority="high"]')?.currentSrc;
			const came = all.find(({ name }) => name === lead)?.responseEnd ?? Number.NaN;
			const lazy = [...document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')].map((img) => img.currentSrc);
			const before = all.filter(({ name, startTime }) => !(startTime >= came) && !lazy.includes(name));
			// A script that is announced and then asked for stands there twice.
			return [...new Set(before.map(({ name }) => name))];
		});
		expect(beforePicture.length).toBeLessThanOrEqual(BUDGETS.requestsBeforePicture);
		expect(beforePicture.filter((url) => url.endsWith(".woff2"))).toEqual([]);
	});
}

test("the script of a story is within its budget", async ({ page }) => {
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (document.documentElement?.dataset.alive === undefined) return;
			observer.disconnect();
			performance.mark("alive");
		}).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-alive"] });
	});
	await page.goto(STORY);
	const bytesUntil = (mark: string | undefined) =>
		page.evaluate((until) => {
			const end = until === undefined ? Number.POSITIVE_INFINITY : performance.getEntriesByName(until)[0]?.startTime;
			return (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
				.filter(({ name, startTime }) => name.endsWith(".js") && startTime <= (end ?? Number.NaN))
				.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
		}, mark);
	const bytes = await bytesUntil("alive");
	expect(bytes).toBeGreaterThan(BUDGETS.script / 2);
	expect(bytes).toBeLessThanOrEqual(BUDGETS.script);
	await expect.poll(() => bytesUntil(undefined)).toBeGreaterThan(bytes + 20_000);
	expect(await bytesUntil(undefined)).toBeLessThanOrEqual(BUDGETS.scriptInAll);
});

test("the paper's own face is brought after the first page, and worn from the next that is loaded", async ({
	page,
}) => {
	const face = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
	await page.goto(STORY);
	await expect(page.locator("html")).not.toHaveAttribute("data-face");
	await expect.poll(() => page.evaluate(() => localStorage.getItem("broadsheet:faces"))).toContain(".woff2");
	expect(await face()).not.toContain("loaded");
	await page.reload();
	await expect(page.locator("html")).toHaveAttribute("data-face", "");
	await expect.poll(face).toContain("loaded");
});
