import { expect, reachDiscussion, STORY, test } from "./paper.ts";

test("the front page leads with one story and shows the latest by section", async ({ page }) => {
	await page.goto("/");
	await expect(page).toHaveTitle(/^Broadsheet/);
	await expect(page.getByRole("link", { name: "The mills that ran on the moon" }).first()).toBeVisible();
	const sections = page.getByRole("navigation", { name: "Sections" });
	for (const name of ["Science", "History", "Places", "How It Works", "Nature", "Culture"]) {
		await expect(sections.getByRole("link", { name })).toBeAttached();
	}
	await expect(page.getByRole("region", { name: "Science" }).getByRole("article").first()).toBeVisible();
});

test("a story opens on the client: address, title, focus, announcement, top of the page", async ({ page }) => {
	await page.goto("/");
	const documents: string[] = [];
	page.on("request", (request) => request.resourceType() === "document" && documents.push(request.url()));
	const link = page
		.getByRole("region", { name: "Science" })
		.getByRole("article")
		.first()
		.getByRole("heading")
		.getByRole("link");
	const headline = (await link.textContent()) ?? "";
	await link.click();
	const title = page.getByRole("heading", { level: 1, name: headline });
	await expect(title).toBeFocused();
	await expect(page).toHaveURL(/\/2026\/\d\d\/\d\d\/[\w-]+\/$/);
	await expect(page).toHaveTitle(`${headline} | Broadsheet`);
	await expect(page.locator("[data-announcer]")).toHaveText(`${headline} | Broadsheet`);
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", page.url());
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
	expect(documents).toEqual([]);
});

test("the way back restores the scroll position and the focus on the link that led away", async ({ page }) => {
	await page.goto("/");
	const link = page
		.getByRole("region", { name: "Culture" })
		.getByRole("article")
		.first()
		.getByRole("heading")
		.getByRole("link");
	await link.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => window.scrollY);
	expect(before).toBeGreaterThan(100);
	await link.click();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await page.goBack();
	await expect(link).toBeFocused();
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
	await expect(page).toHaveTitle(/^Broadsheet/);
});

test("a story has all its parts", async ({ page }) => {
	await page.goto(STORY);
	const article = page.getByRole("article").first();
	await expect(article.getByRole("heading", { level: 1 })).toHaveText("The mills that ran on the moon");
	await expect(article.getByRole("link", { name: "History" }).first()).toBeVisible();
	await expect(article.getByRole("link", { name: "Tomas Arkell" })).toBeVisible();
	await expect(article.locator("time").first()).toHaveAttribute("datetime", "2026-11-21T06:30:00Z");
	await expect(article.locator("time").first()).toHaveText("21 November 2026 at 06:30 GMT");
	await expect(article.getByText(/\d+ min read/)).toBeVisible();
	const lead = article.locator(".lead-picture img");
	await expect(lead).toHaveJSProperty("complete", true);
	expect(await lead.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	await expect(article.locator(".lead-picture figcaption")).toContainText("Illustration: Broadsheet");
	await expect(article.getByRole("complementary", { name: "See also" }).getByRole("link").first()).toBeVisible();
	await expect(article.getByRole("list", { name: "Tags" }).getByRole("link").first()).toBeVisible();
	const similar = page.getByRole("region", { name: "Similar stories" });
	expect(await similar.getByRole("article").count()).toBeGreaterThan(0);
	await expect(similar.getByRole("link", { name: "The mills that ran on the moon" })).toHaveCount(0);
	await expect(page.getByRole("heading", { name: /\d+ comments/ })).toBeVisible();
	await expect(page.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
});

for (const reducedMotion of ["no-preference", "reduce"] as const) {
	test(`a view transition joins card and story where there is a mouse, when motion is asked for: ${reducedMotion}`, async ({
		page,
		isMobile,
	}) => {
		await page.emulateMedia({ reducedMotion });
		await page.addInitScript(() => {
			const start = document.startViewTransition.bind(document);
			document.startViewTransition = (update) => {
				document.documentElement.dataset.transitions =
					document.querySelector<HTMLElement>("[data-headline]")?.style.viewTransitionName;
				return start(update);
			};
		});
		await page.goto("/");
		await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
		await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
		const named = await page.evaluate(() => document.documentElement.dataset.transitions);
		expect(named).toBe(reducedMotion === "reduce" || isMobile ? undefined : "headline");
	});
}

test("data is fetched ahead for a story that a reader points at", async ({ page }) => {
	await page.goto(STORY);
	const card = page.getByRole("region", { name: "Similar stories" }).getByRole("link").last();
	const path = await card.getAttribute("href");
	const asked = page.waitForRequest((request) => request.url().endsWith(`/api/story${path?.replace(/\/$/, "")}.json`));
	await card.focus();
	await asked;
});

test("a story known from its card opens before its text has come, and keeps the focus when it comes", async ({
	page,
}) => {
	const release = Promise.withResolvers<void>();
	await page.route("**/api/story/**", async (route) => {
		await release.promise;
		await route.continue();
	});
	await page.goto("/");
	const link = page.getByRole("article").getByRole("heading").getByRole("link").nth(2);
	const headline = (await link.textContent()) ?? "";
	await link.click();
	const title = page.getByRole("heading", { level: 1, name: headline });
	await expect(title).toBeFocused();
	await expect(page).toHaveTitle(`${headline} | Broadsheet`);
	await expect(page.locator(".story-body[aria-hidden]")).toBeAttached();
	release.resolve();
	await expect(page.locator(".story-body:not([aria-hidden])")).toBeAttached();
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
	await expect(title).toBeFocused();
});

test("a list that led to a story is there at once on the way back, as it was left", async ({
	page,
	allowComplaint,
}) => {
	allowComplaint(/Failed to load resource|net::ERR_/);
	await page.goto("/");
	const list = page.getByRole("region", { name: "Culture" });
	const link = list.getByRole("article").first().getByRole("heading").getByRole("link");
	await list.evaluate((element) => element.setAttribute("data-left-here", ""));
	await link.click();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await expect(list).toBeHidden();
	await page.route("**/api/**", (route) => route.abort());
	await page.goBack();
	await expect(link).toBeFocused();
	await expect(page.locator("[data-left-here]")).toBeVisible();
	await page.unroute("**/api/**");
	await page.goForward();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await expect(page.getByRole("article").first()).toBeVisible();
	await expect(list).toBeHidden();
});

test("a list kept behind the story is neither read out nor focused, and keeps its layout", async ({ page }) => {
	await page.goto("/");
	const card = page.getByRole("region", { name: "Culture" }).getByRole("article").first();
	const link = await card.getByRole("heading").getByRole("link").elementHandle();
	const height = await card.evaluate((element) => element.getBoundingClientRect().height);
	await link?.click();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await link?.evaluate((element: HTMLElement) => element.focus());
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send("Accessibility.getFullAXTree");
	const regions = nodes.filter(({ role, ignored }) => !ignored && role?.value === "region");
	expect(regions.map(({ name }) => name?.value)).not.toContain("Culture");
	expect(
		await page
			.locator(".front-section .card")
			.first()
			.evaluate((element) => element.checkVisibility()),
	).toBe(false);
	expect(await link?.evaluate((element) => element.closest(".card")?.getBoundingClientRect().height)).toBe(height);
});

test("the discussion's code comes only when the reader comes near it", async ({ page }) => {
	const code: string[] = [];
	page.on("request", (request) => request.url().includes("/story-parts-") && code.push(request.url()));
	await page.goto(STORY);
	await expect(page.getByRole("heading", { name: /\d+ comments/ })).toBeVisible();
	await page.locator(".story-body p").nth(1).scrollIntoViewIfNeeded();
	expect(code).toEqual([]);
	await reachDiscussion(page);
	expect(code).toHaveLength(1);
});

test("the script waits for the picture that the page is known by", async ({ page }) => {
	const release = Promise.withResolvers<void>();
	let hasPicture = false;
	const code: { hasPicture: boolean }[] = [];
	page.on("request", (request) => request.url().includes("/assets/react-") && code.push({ hasPicture }));
	await page.route("**/pictures/**", async (route) => {
		await release.promise;
		await route.continue();
	});
	const begun = page.waitForResponse("**/assets/index-*.js");
	const opened = page.goto(STORY);
	await begun;
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	hasPicture = true;
	release.resolve();
	await opened;
	expect(code).toEqual([{ hasPicture: true }]);
});

test("nothing is fetched ahead under Save-Data", async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
	const asked: string[] = [];
	page.on("request", (request) => request.url().includes("/api/story/") && asked.push(request.url()));
	await page.goto("/");
	const links = page.getByRole("article").getByRole("heading").getByRole("link");
	await links.first().hover();
	await links.nth(1).focus();
	await links.nth(2).click();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	expect(asked.filter((url) => !url.includes(new URL(page.url()).pathname.replace(/\/$/, "")))).toEqual([]);
});

test("a click with the control key opens a tab of its own", { tag: "@keyboard" }, async ({ page, context }) => {
	await page.goto("/");
	const opened = context.waitForEvent("page");
	await page
		.getByRole("article")
		.getByRole("heading")
		.getByRole("link")
		.first()
		.click({ modifiers: ["ControlOrMeta"] });
	const tab = await opened;
	await expect(tab.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(page).toHaveURL("/");
});

test("older pages have addresses of their own", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "Older" }).click();
	await expect(page).toHaveURL("/page/2/");
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	await expect(page.getByText("Page 2 of 2")).toBeVisible();
	await page.reload();
	await expect(page.getByText("Page 2 of 2")).toBeVisible();
	await page.getByRole("link", { name: "Newer" }).click();
	await expect(page).toHaveURL("/");
});

test("section, tag and author say what they are and list their stories", async ({ page }) => {
	await page.goto(STORY);
	const article = page.getByRole("article").first();
	await article.getByRole("link", { name: "Tomas Arkell" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Tomas Arkell" })).toBeFocused();
	await expect(page.getByText(/writes about the history of ordinary things/)).toBeVisible();
	expect(await page.getByRole("article").count()).toBe(6);
	await page.goto(STORY);
	await article.getByRole("list", { name: "Tags" }).getByRole("link", { name: "Tides" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Tides" })).toBeFocused();
	expect(await page.getByRole("article").count()).toBeGreaterThan(1);
	await page.goto("/category/places/");
	await expect(page.getByText("Coasts, cities, deserts")).toBeVisible();
	expect(await page.getByRole("article").count()).toBe(6);
});

test("an address that is not there says so and offers ways on", async ({ page, allowComplaint }) => {
	allowComplaint(/404/);
	const response = await page.goto("/2026/11/21/no-such-story/");
	expect(response?.status()).toBe(404);
	await expect(page.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
	await page.getByRole("navigation", { name: "Ways on" }).getByRole("link", { name: "Front page" }).click();
	await expect(page).toHaveURL("/");
	await expect(page.getByRole("article").first()).toBeVisible();
});

test("when the newsroom can't be reached the page says so, and trying again works", async ({
	page,
	allowComplaint,
}) => {
	allowComplaint(/Failed to load resource|net::ERR_/);
	await page.goto(STORY);
	await page.route("**/api/list/**", (route) => route.abort());
	await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Nature" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "The paper can’t be reached" })).toBeVisible();
	await expect(page).toHaveTitle("The paper can’t be reached | Broadsheet");
	await page.unroute("**/api/list/**");
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Nature" })).toBeVisible();
});

test("notes lead there and back, and the browser's way back finds the place in the text", async ({ page }) => {
	await page.goto(STORY);
	const reference = page.getByRole("link", { name: "Footnote 1", exact: true });
	await reference.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => window.scrollY);
	await reference.click();
	const note = page.locator(".footnotes li").first();
	await expect(note).toBeFocused();
	await expect(note).toBeInViewport();
	await page.goBack();
	await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
	await expect(reference).toBeFocused();
	await page.goForward();
	await expect(note).toBeInViewport();
	await page.getByRole("link", { name: "Back to the text at note 1", exact: true }).click();
	await expect(reference).toBeInViewport();
});

test("a page whose code is gone with its build is loaded whole", async ({ page, allowComplaint }) => {
	allowComplaint(/Failed to load resource|Failed to fetch/);
	await page.route("**/assets/list-pages-*.js*", (route) =>
		route.fulfill({ status: 404, body: "There is no such file." }),
	);
	await page.goto(STORY);
	const loaded = page.waitForEvent("load");
	await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Nature" }).click();
	await loaded;
	await expect(page).toHaveURL("/category/nature/");
	await expect(page.getByRole("heading", { level: 1, name: "Nature" })).toBeVisible();
	await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
	await expect(page.locator(".story-body")).toBeVisible();
});

test("a page whose code can't be had is a page that can't be reached", async ({ page, context, allowComplaint }) => {
	allowComplaint(/Failed to load resource|net::ERR_|Failed to fetch/);
	await page.route("**/assets/list-pages-*.js*", (route) => route.abort());
	await page.goto(STORY);
	await expect(page.locator("html")).toHaveAttribute("data-alive");
	await context.setOffline(true);
	await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Nature" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "The paper can’t be reached" })).toBeVisible();
});

test("a map is asked for only after a tap", async ({ page, context }) => {
	await context.route("https://www.openstreetmap.org/**", (route) =>
		route.fulfill({ contentType: "text/html", body: "<title>Map</title>A map" }),
	);
	const others: string[] = [];
	page.on("request", (request) => !request.url().startsWith("http://127.0.0.1") && others.push(request.url()));
	await page.goto("/2026/11/10/null-island/");
	const show = page.getByRole("button", { name: /^Show it here/ });
	await show.scrollIntoViewIfNeeded();
	expect(others).toEqual([]);
	await show.click();
	await expect(page.frameLocator("iframe").getByText("A map")).toBeVisible();
	await expect(page.locator("iframe")).toBeFocused();
});

test("a picture that can't be had leaves its description in a box of its size", async ({ page, allowComplaint }) => {
	allowComplaint(/Failed to load resource|net::ERR_/);
	await page.route("**/pictures/**", (route) => route.abort());
	await page.goto("/");
	await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
	const lead = page.locator(".lead-picture img");
	await expect(lead).toHaveAttribute("data-missing");
	await expect(lead).toHaveAccessibleName(/\w{3}/);
	const { ratio, asked } = await lead.evaluate((image: HTMLImageElement) => ({
		ratio: image.clientWidth / image.clientHeight,
		asked: Number(image.getAttribute("width")) / Number(image.getAttribute("height")),
	}));
	expect(ratio).toBeCloseTo(asked, 1);
});
