import type { Page } from "@playwright/test";
import type { Story } from "../src/model/story.ts";
import { apiUrls } from "../src/urls.ts";
import { axeFaults } from "./axe-faults.ts";
import { expect, STORY, test } from "./paper.ts";

const overlay = (page: Page) => page.getByRole("complementary", { name: "Your place in this story" });
const line = (page: Page) => page.getByText("2 paragraphs are new to you");
const tinted = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get("changed-paragraphs") ?? [])].map((range) => range.toString()));
/** How many paragraphs the device knows of the story. Looking makes no database where the page has made none. */
const known = (page: Page) =>
	page.evaluate(async (path) => {
		if (!(await indexedDB.databases()).some(({ name }) => name === "broadsheet")) return 0;
		return new Promise<number>((resolve) => {
			const opening = indexedDB.open("broadsheet");
			opening.onsuccess = () => {
				const asking = opening.result.transaction("readStories").objectStore("readStories").get(path);
				asking.onsuccess = () => {
					opening.result.close();
					resolve(asking.result?.digests.length ?? 0);
				};
			};
		});
	}, STORY);

/** From now on the newsroom has an edited story: one paragraph is altered, one is new, one has only other white space. */
async function edit(page: Page) {
	await page.route(`**${apiUrls.story(STORY)}`, async (route) => {
		const story: Story = await (await route.fetch()).json();
		const [first, second, ...rest] = story.body.filter(({ kind }) => kind === "paragraph");
		if (first?.kind !== "paragraph" || second?.kind !== "paragraph") throw new Error("The story has no text.");
		const body: Story["body"] = [
			{ ...first, content: ["Altered: ", ...first.content] },
			{ ...second, content: [...second.content, "\n  "] },
			...rest,
			{ kind: "paragraph", content: ["Put in by the editors."] },
		];
		await route.fulfill({ json: { ...story, body, updated: "2026-11-22T14:10:00Z" } });
	});
}

async function openFromFront(page: Page) {
	await page.goto("/");
	await page.getByRole("main").getByRole("link", { name: "The mills that ran on the moon" }).first().click();
	await overlay(page).waitFor({ state: "attached" });
}

async function readToEnd(page: Page) {
	await page.goto(STORY);
	await overlay(page).waitFor({ state: "attached" });
	await page.evaluate(() => {
		const end = document.querySelector(".story-body")?.getBoundingClientRect().bottom ?? 0;
		scrollBy(0, end - innerHeight + 10);
	});
	await expect.poll(() => known(page)).toBeGreaterThan(5);
}

test("what has changed since a story was read is told, tinted and led to once", async ({ page }) => {
	await readToEnd(page);
	await edit(page);
	await openFromFront(page);
	await expect(line(page)).toBeVisible();
	await expect(overlay(page).getByText(/^Updated .*14:10/)).toBeVisible();
	const ranges = await tinted(page);
	expect(ranges).toHaveLength(2);
	expect(ranges[0]).toMatch(/^Altered: /);
	expect(ranges[1]).toBe("Put in by the editors.");
	for (const colorScheme of ["light", "dark"] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await axeFaults(page)).toEqual([]);
	}
	const all = await page.locator(".story-body > p").count();
	for (const [text, seen] of [
		[/^Altered: /, all - 1],
		[/^Put in by the editors/, all],
		[/^Altered: /, all],
	] as const) {
		await page.getByRole("button", { name: "Next change" }).click();
		await expect(page.locator(".story-body > p").filter({ hasText: text })).toBeFocused();
		await expect(page.locator(".story-body > p").filter({ hasText: text })).toBeInViewport();
		// It counts as seen when it has stood in view for a moment.
		await expect.poll(() => known(page)).toBe(seen);
	}
	await openFromFront(page);
	await expect(page.locator(".story-body > p").first()).toContainText("Altered: ");
	// The page has looked at it before.
	expect(await known(page)).toBe(all);
	await expect(line(page)).toHaveCount(0);
	expect(await tinted(page)).toEqual([]);
});

test("a change that was not seen is told again, and put away for good", { tag: "@once" }, async ({ page }) => {
	await readToEnd(page);
	await edit(page);
	for (let visit = 0; visit < 2; visit++) {
		await openFromFront(page);
		await expect(page.getByText("are new to you").or(page.getByText("is new to you"))).toBeVisible();
	}
	await page.getByRole("button", { name: "Close" }).click();
	await expect(page.getByRole("button", { name: "Next change" })).toHaveCount(0);
	await expect.poll(() => tinted(page)).toEqual([]);
	const all = await page.locator(".story-body > p").count();
	await expect.poll(() => known(page)).toBe(all);
	await openFromFront(page);
	await expect(page.locator(".story-body > p").first()).toContainText("Altered: ");
	// The page has looked at it before.
	expect(await known(page)).toBe(all);
	await expect(page.getByRole("button", { name: "Next change" })).toHaveCount(0);
});

test("where nothing can be tinted, the line and the way to the change are there", { tag: "@once" }, async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(CSS, "highlights", { value: undefined });
		delete (CSS as { highlights?: unknown }).highlights;
	});
	await readToEnd(page);
	await edit(page);
	await openFromFront(page);
	await expect(line(page)).toBeVisible();
	await page.getByRole("button", { name: "Next change" }).click();
	await expect(page.locator(".story-body > p").filter({ hasText: /^Altered: / })).toBeFocused();
});
