import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, test } from "./paper.ts";

type List = { stories: { path: string; headline: string; published: string }[] };

const FRONT_JSON = "**/api/list/1/index.json";
/** Before the two latest stories of the bundled edition. */
const BEFORE_TWO = "2026-11-20T06:45:00Z";

/** As if the front page had been seen last at that moment; every movement of what was drawn is noted from now on. */
async function begin(page: Page, seen?: string): Promise<void> {
	await page.addInitScript((at) => {
		if (at !== undefined && localStorage.getItem("broadsheet:visit") === null)
			localStorage.setItem("broadsheet:visit", JSON.stringify({ seen: Date.parse(at) }));
		const moved: number[] = [];
		const badges: number[] = [];
		Object.assign(window, { moved, badges });
		Object.assign(navigator, {
			setAppBadge: async (count: number) => void badges.push(count),
			clearAppBadge: async () => void badges.push(0),
		});
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: "layout-shift", buffered: true });
	}, seen);
}

/** As if the server had drawn the front page this moment: one that it drew a while ago asks at once what is new. */
async function drawNow(page: Page): Promise<void> {
	await page.route(
		({ pathname }) => pathname === "/",
		async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/"at":\d{13}/g, `"at":${Date.now()}`);
			await route.fulfill({ response, body });
		},
	);
}

const noted = (page: Page, what: "moved" | "badges") =>
	page.evaluate((name) => (window as unknown as Record<string, number[]>)[name], what);

async function expectNoFault(page: Page): Promise<void> {
	expect(await axeFaults(page)).toEqual([]);
}

test("the front page says what is new since the last visit, and that this is all", async ({ page }) => {
	await begin(page, BEFORE_TWO);
	await page.goto("/");
	const end = page.locator(".front-end");
	await expect(end).toHaveText(/^2 stories are new since you were here at .+ That is everything new\.$/);
	await expect(page.locator(".card").getByText("New", { exact: true })).toHaveCount(2);
	await expectNoFault(page);
	await end.scrollIntoViewIfNeeded();
	expect(await noted(page, "moved")).toEqual([]);
	// Who has not been away finds the same again.
	await page.reload();
	await expect(end).toHaveText(/^2 stories are new/);
	expect(await noted(page, "moved")).toEqual([]);
});

test("the front page says when nothing is new, and nothing to who comes first", async ({ page }) => {
	await begin(page);
	await page.goto("/");
	await expect(page.getByRole("button", { name: /^Save “/ }).first()).toBeVisible();
	await expect.poll(() => page.evaluate(() => localStorage.getItem("broadsheet:visit"))).not.toBeNull();
	await expect(page.locator(".front-end")).toHaveText("");
	await page.evaluate(() =>
		localStorage.setItem("broadsheet:visit", JSON.stringify({ seen: Date.parse("2026-11-28T08:15:00Z") })),
	);
	await page.reload();
	await expect(page.locator(".front-end")).toHaveText(/^Nothing is new since you were here at .+\.$/);
	await expect(page.locator(".card").getByText("New", { exact: true })).toHaveCount(0);
});

test("stories that come while the page is open wait until the reader wants them", async ({ page, allowComplaint }) => {
	// The new ones are in the list alone, and are fetched ahead in vain.
	allowComplaint(/404/);
	await page.route(FRONT_JSON, async (route) => {
		const answer = await route.fetch();
		const list = (await answer.json()) as List;
		const [first] = list.stories;
		const published = new Date().toISOString();
		const added = ["One", "Two", "Three"].map((headline) => ({
			...first,
			headline,
			path: `/2026/12/01/${headline}/`,
			published,
		}));
		await route.fulfill({ json: { ...list, stories: [...added, ...list.stories] } });
	});
	await begin(page, BEFORE_TWO);
	await drawNow(page);
	await page.clock.install();
	await page.goto("/");
	const lead = page.locator(".front-lead .card-headline");
	const headline = await lead.innerText();
	await expect(page.locator(".front-end")).toHaveText(/^2 stories are new/);
	await page.evaluate(() => scrollTo(0, 600));
	await page.clock.fastForward("04:00");
	const button = page.getByRole("button", { name: "3 new stories" });
	await expect(button).toBeVisible();
	await expect(page.locator("[data-announcer]")).toHaveText("3 new stories");
	await expect(lead).toHaveText(headline);
	expect(await page.evaluate(() => scrollY)).toBe(600);
	expect(await noted(page, "moved")).toEqual([]);
	expect(await noted(page, "badges")).toEqual([0, 3]);
	await expectNoFault(page);

	await button.click();
	await expect(lead).toHaveText("One");
	await expect(button).toHaveCount(0);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await expect(page.locator(".front-end")).toHaveText(/^5 stories are new/);
	await expect.poll(() => noted(page, "badges")).toEqual([0, 3, 0]);
});

test("a page that nobody looks at asks for nothing", async ({ page }) => {
	let asked = 0;
	await page.route(FRONT_JSON, (route) => {
		asked += 1;
		return route.continue();
	});
	await begin(page, BEFORE_TWO);
	await drawNow(page);
	await page.clock.install();
	await page.goto("/");
	await expect(page.locator(".front-end")).toHaveText(/^2 stories are new/);
	const show = (state: "hidden" | "visible") =>
		page.evaluate((value) => {
			Object.defineProperty(document, "visibilityState", { value, configurable: true });
			document.dispatchEvent(new Event("visibilitychange"));
		}, state);
	await show("hidden");
	const before = asked;
	// The page is being kept on the device meanwhile, which asks for a list that was kept longer ago than ten minutes.
	await page.clock.fastForward("09:00");
	expect(asked).toBe(before);
	await show("visible");
	await expect.poll(() => asked).toBe(before + 1);
});
