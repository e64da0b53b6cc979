import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, reachDiscussion, STORY, test } from "./paper.ts";

/** Selects the second paragraph's first words, as a reader's drag does. */
async function selectWords(page: Page): Promise<string> {
	const paragraph = page.locator("main article .story-body > p").nth(1);
	await paragraph.scrollIntoViewIfNeeded();
	return paragraph.evaluate((element) => {
		const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
		const end = text.data.indexOf(" ", 30);
		getSelection()?.setBaseAndExtent(text, 0, text, end < 0 ? text.data.length : end);
		return getSelection()?.toString() ?? "";
	});
}

/** The words that are marked on the page, and whether they can be seen. */
const marked = (page: Page) =>
	page.evaluate(() => {
		const range = [...(CSS.highlights.get("arrived") ?? [])][0] as Range | undefined;
		const box = range?.getBoundingClientRect();
		return range && box && { words: range.toString(), isInView: box.top >= 0 && box.bottom <= innerHeight };
	});

test.beforeEach(async ({ context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await context.addInitScript(() =>
		Object.defineProperty(navigator, "share", { value: undefined, configurable: true }),
	);
});

test("the story's link is copied without what tracks, or handed to the device", async ({ page }) => {
	await page.goto(`${STORY}?utm_source=mail&fbclid=1`);
	await page.locator(".save-story").getByRole("button", { name: "Share" }).click();
	await expect(page.locator(".save-story").getByText("The link is copied.")).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(new URL(STORY, page.url()).href);
	await page.evaluate(() => {
		const share = async ({ url }: ShareData) => {
			document.body.dataset.shared = url;
		};
		Object.defineProperty(navigator, "share", { value: share });
	});
	await page.locator(".save-story").getByRole("button", { name: "Share" }).click();
	await expect(page.locator("body")).toHaveAttribute("data-shared", copied);
});

test("a link to selected words is copied", async ({ page }) => {
	await page.goto(STORY);
	const words = await selectWords(page);
	const bar = page.getByRole("toolbar", { name: "Selected text" });
	await expect(bar).toBeInViewport({ ratio: 1 });
	expect(await axeFaults(page, { within: ".selection-bar" })).toEqual([]);
	await bar.getByRole("button", { name: "Copy link" }).click();
	await expect(bar).toBeHidden();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(decodeURIComponent(new URL(link).hash)).toBe(`#:~:text=${words}`);

	// Opened afresh, it leads there.
	await page.goto("/search");
	await page.goto(link);
	await expect.poll(() => marked(page)).toEqual({ words, isInView: true });
	await page.keyboard.press("Escape");
	await expect.poll(() => marked(page)).toBeUndefined();
});

test("what is selected before the scripts have come is offered to be shared when they have", async ({ page }) => {
	const release = Promise.withResolvers<void>();
	await page.route("**/assets/*.js", async (route) => {
		await release.promise;
		await route.continue();
	});
	const opened = page.goto(STORY);
	await selectWords(page);
	release.resolve();
	await opened;
	await expect(page.getByRole("toolbar", { name: "Selected text" })).toBeInViewport({ ratio: 1 });
});

test("a link to words that is followed within the paper leads to them, and a tap takes their mark away", async ({
	page,
}) => {
	await page.goto(STORY);
	const paragraph = page.locator("main article .story-body > p").nth(8);
	const words = ((await paragraph.textContent()) ?? "").split(". ")[0] ?? "";
	const href = `${STORY}#:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`;
	await page.route("**/api/story/**/two-tides-a-day.json", async (route) => {
		const response = await route.fetch();
		const story = await response.json();
		story.body.unshift({ kind: "paragraph", content: [{ kind: "link", href, content: ["What the mills did"] }] });
		await route.fulfill({ response, json: story });
	});
	await page.goto("/category/science/");
	await page.getByRole("link", { name: "Two tides a day" }).click();
	await page.getByRole("link", { name: "What the mills did" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "The mills that ran on the moon" })).toBeAttached();
	await expect.poll(() => marked(page)).toEqual({ words, isInView: true });
	await expect(paragraph).toBeFocused();
	await expect(page).toHaveTitle(/^The mills that ran on the moon/);
	// Where the focus is, and in the list of its parts which one is read, is no mark of the words.
	const markup = async () =>
		(await page.locator(".story-body").innerHTML()).replace(/ (?:tabindex="-1"|aria-current="location")/g, "");
	const before = await markup();
	await page.mouse.click(2, 200);
	await expect.poll(() => marked(page)).toBeUndefined();
	expect(await markup()).toBe(before);
});

test("Escape takes the mark away where the focus is in a discussion whose code has not come", {
	tag: "@keyboard",
}, async ({ page }) => {
	const release = Promise.withResolvers<void>();
	await page.route("**/assets/story-parts-*.js*", async (route) => {
		await release.promise;
		await route.continue();
	});
	const words = "For a thousand years";
	await page.goto(`${STORY}#:~:text=${encodeURIComponent(words)}`);
	await expect.poll(async () => (await marked(page))?.words).toBe(words);
	await page.locator("#discussion-title").focus();
	await page.keyboard.press("Escape");
	await expect.poll(() => marked(page)).toBeUndefined();
	release.resolve();
});

test("the bar is the next stop of the keyboard, and Escape closes it", async ({ page }) => {
	await page.goto(STORY);
	await selectWords(page);
	const bar = page.getByRole("toolbar", { name: "Selected text" });
	await expect(bar).toBeVisible();
	await page.keyboard.press("Tab");
	await expect(bar.getByRole("button", { name: "Share" })).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(bar).toBeHidden();
});

test("a quotation is put below what was written in the reply, a paragraph a line", async ({ page }) => {
	await page.goto(STORY);
	await reachDiscussion(page);
	const reply = page.getByRole("textbox", { name: "Comment" });
	await reply.fill("I was there.");
	const words = await selectWords(page);
	await page.getByRole("button", { name: "Reply with quote" }).click();
	await expect(reply).toHaveValue(`I was there.\n\n> ${words.trim()}\n\n`);
	await expect(reply).toBeFocused();

	await reply.fill("");
	const ends = await page.locator("main article .story-body > p").evaluateAll(([one, other]) => {
		one?.scrollIntoView();
		getSelection()?.setBaseAndExtent(one as Node, 0, other as Node, (other as Node).childNodes.length);
		return [one, other].map((paragraph) => (paragraph?.textContent ?? "").replace(/\s+/g, " ").trim());
	});
	await page.getByRole("button", { name: "Reply with quote" }).click();
	await expect(reply).toHaveValue(`> ${ends[0]}\n>\n> ${ends[1]}\n\n`);
});
