import { expect, QUIET_STORY, reachDiscussion, STORY, test } from "./paper.ts";
import { COPY, PAPER } from "./places.ts";

test.use({ baseURL: COPY });

test("a copy reads as the paper does: the next story is fetched as JSON, from a file", async ({ page }) => {
	const documents: string[] = [];
	const data: string[] = [];
	page.on("request", (request) => request.url().includes("/api/") && data.push(request.url()));
	await page.goto("/");
	page.on("request", (request) => request.resourceType() === "document" && documents.push(request.url()));
	await page.getByRole("link", { name: "The mills that ran on the moon" }).first().click();
	await expect(page.getByRole("heading", { level: 1, name: "The mills that ran on the moon" })).toBeFocused();
	await expect(page).toHaveURL(STORY);
	await expect(page.locator(".story-body").getByRole("paragraph").nth(3)).toBeVisible();
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: /\d+ comments/ })).toBeVisible();
	await page.getByRole("list", { name: "Tags" }).getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
	expect(documents).toEqual([]);
	expect(data).toContain(`${COPY}/api/story${STORY.replace(/\/$/, ".json")}`);
	await page.goBack();
	await expect(page.getByRole("heading", { level: 1, name: "The mills that ran on the moon" })).toBeVisible();
});

test("a page of a copy is whole: nothing is fetched again that its file holds", async ({ page }) => {
	const asked: string[] = [];
	// The shape of the whole discussion is in no page: it is asked for when nothing else is to do.
	page.on("request", (request) => /\/api\/(?!outline\/)/.test(request.url()) && asked.push(request.url()));
	const shape = page.waitForRequest(/\/api\/outline\//);
	await page.goto(`${STORY}?utm_source=elsewhere`);
	await expect(page.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
	await shape;
	expect(asked).toEqual([]);
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", `${COPY}${STORY}`);
	const headers = (await page.request.get(STORY)).headers();
	expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
	await expect(page.locator("head > meta").nth(1)).toHaveAttribute("http-equiv", "Content-Security-Policy");
});

test("a copy is searched on the device, with code and index that nobody else loads", async ({ page }) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(new URL(request.url()).pathname));
	const isSearchCode = (path: string) => /^\/assets\/search-copy-.*\.js$/.test(path);
	await page.goto("/");
	await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
	const box = page.getByRole("searchbox", { name: "Search the paper" });
	await box.fill("tide mill");
	expect(asked.some(isSearchCode)).toBe(false);
	await box.press("Enter");
	await expect(page).toHaveURL("/search?q=tide+mill");
	await expect(page.getByRole("heading", { level: 1, name: "Search: tide mill" })).toBeFocused();
	await expect(page.getByText(/\d+ stor(y|ies) found for “tide mill”/)).toBeVisible();
	await expect(page.locator("mark").first()).toBeVisible();
	expect(asked.some(isSearchCode)).toBe(true);
	expect(asked.filter((path) => path === "/api/search-index.json")).toHaveLength(1);
	await page.getByRole("link", { name: "The mills that ran on the moon" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "The mills that ran on the moon" })).toBeFocused();
});

test("an address of a search opens as what it asks for", async ({ page }) => {
	await page.goto("/search?q=ice");
	await expect(page.getByRole("heading", { level: 1, name: "Search: ice" })).toBeVisible();
	await expect(page).toHaveTitle(/^“ice”, \d+ found \| Broadsheet$/);
	await page.goto("/search?q=xylophonequark");
	await expect(page.getByText("Nothing was found for “xylophonequark”.")).toBeVisible();
	await page.getByRole("navigation", { name: "Ways on" }).getByRole("link", { name: "Places" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Places" })).toBeVisible();
});

test("an address that is not in a copy says so and offers ways on", async ({ page, allowComplaint }) => {
	allowComplaint(/404/);
	for (const address of ["/2026/11/21/no-such-story/", "/category/nothing/"]) {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
	}
	await page.getByRole("navigation", { name: "Ways on" }).getByRole("link", { name: "Front page" }).click();
	await expect(page.getByRole("article").first()).toBeVisible();
});

test("a reply from a copy goes to the paper's server", async ({ page }, { project }) => {
	await page.goto(QUIET_STORY);
	await reachDiscussion(page);
	await page.getByRole("textbox", { name: "Comment" }).fill("Read in a copy.");
	await page.getByRole("textbox", { name: "Name" }).fill(`Copy ${project.name}`);
	await page.getByRole("textbox", { name: "Email" }).fill(`copy.${project.name}@example.org`);
	const sent = page.waitForRequest((request) => request.method() === "POST");
	await page.getByRole("button", { name: "Post comment" }).click();
	expect((await sent).url()).toMatch(new RegExp(`^${PAPER}/api/replies/`));
	await expect(page.getByText("Read in a copy.").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("a copy reads, says what its search needs, and sends its form to the server", async ({ page }) => {
		await page.goto("/");
		await page.getByRole("link", { name: "The mills that ran on the moon" }).first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("The mills that ran on the moon");
		await expect(page.locator(".reply-form")).toHaveAttribute("action", `${PAPER}${STORY}#reply`);
		await page.goto("/search?q=ice");
		await expect(page.getByText("Search needs JavaScript in this copy of the paper.")).toBeVisible();
		await page.getByRole("navigation", { name: "Ways on" }).getByRole("link", { name: "Places" }).click();
		await expect(page.getByRole("heading", { level: 1, name: "Places" })).toBeVisible();
	});
});
