import { devices, type Locator, type Page } from "@playwright/test";
import { LONG_STORY } from "./fill-discussion.ts";
import { DEPTH, THREADED_STORY } from "./fill-threads.ts";
import { expect, reachDiscussion, test } from "./paper.ts";
import { marked } from "./words-on-page.ts";

const by = (page: Page, name: string) =>
	page.locator(".threads").getByRole("article", { name: new RegExp(`^Comment by ${name}(?:\\.|$)`) });
const field = (page: Page) => page.getByRole("searchbox", { name: "Find in the comments" });
const ways = (page: Page) => page.locator(".find-ways");
const bar = (page: Page) => page.getByRole("group", { name: "Ways through the comments" });
const topOf = (element: Locator) => element.evaluate((one) => one.getBoundingClientRect().top);

/** What is stepped to is marked in the moment in which it is brought into view. */
const arrive = (page: Page) => expect.poll(() => marked(page, "found-now")).not.toEqual([]);

/** As a finger does on the glass. */
async function drag(page: Page, from: number, to: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...ys: number[]) =>
		session.send("Input.dispatchTouchEvent", { type, touchPoints: ys.map((y) => ({ x: 200, y })) });
	await touch("touchStart", from);
	for (let y = from; y > to; y -= 10) await touch("touchMove", y);
	await touch("touchEnd");
	await session.detach();
}

test("a narrow window without a keyboard on the screen keeps the ways while one types @once", async ({ page }) => {
	await page.setViewportSize({ width: 400, height: 800 });
	await page.goto(THREADED_STORY);
	await reachDiscussion(page);
	await field(page).fill("towers");
	await field(page).press("Enter");
	await expect(ways(page)).toContainText("1 of 1");
	await expect(field(page)).toBeFocused();
	await expect(bar(page)).toBeInViewport();
});

test("what is found has one cross", async ({ page }) => {
	await page.goto(THREADED_STORY);
	await reachDiscussion(page);
	await field(page).fill("towers");
	await expect(ways(page)).toContainText("1 comment found");
	const box = await field(page).boundingBox();
	await field(page).click({ position: { x: (box?.width ?? 0) - 20, y: (box?.height ?? 0) / 2 } });
	await expect(field(page)).toHaveValue("towers");
	await page.getByRole("button", { name: "Close what was found" }).click();
	await expect(field(page)).toHaveValue("");
	await expect(ways(page)).toHaveCount(0);
});

test("Escape leaves the reader at the comment that is being read, and the field where it is before that", async ({
	page,
}) => {
	await page.goto(LONG_STORY);
	await reachDiscussion(page);
	await field(page).evaluate((input) => window.scrollBy(0, input.getBoundingClientRect().top - 150));
	const place = await topOf(field(page));
	await field(page).fill("thought 3");
	await expect(by(page, "Tailor 2")).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(by(page, "Tailor 2")).toBeAttached();
	await expect(field(page)).toBeFocused();
	expect(await topOf(field(page))).toBeCloseTo(place, 0);

	const read = by(page, "Tailor 34");
	const toRead = async () => {
		const form = await page.getByRole("search", { name: "Find in the comments" }).boundingBox();
		await read.evaluate(
			(comment, top) => window.scrollBy(0, comment.getBoundingClientRect().top - top),
			form?.height ?? 0,
		);
	};
	const leave = async () => {
		const before = await topOf(read);
		await page.keyboard.press("Escape");
		await expect(by(page, "Tailor 2")).toBeAttached();
		await expect(read).toBeFocused();
		expect(Math.abs((await topOf(read)) - before)).toBeLessThan(2);
	};
	// Nothing was stepped to: it is what stands below the field that is read.
	await field(page).fill("thought 3");
	await expect(by(page, "Tailor 2")).toHaveCount(0);
	await toRead();
	await leave();

	// What was stepped to and left is not what is read.
	await field(page).fill("thought 3");
	await field(page).press("Enter");
	await expect(ways(page)).toContainText("1 of ");
	await arrive(page);
	await field(page).evaluate((input: HTMLElement) => input.focus({ preventScroll: true }));
	await toRead();
	await leave();
});

test("what is read stays when its thread was folded away, or is too deep for the whole discussion", async ({
	page,
}) => {
	await page.goto(THREADED_STORY);
	await reachDiscussion(page);
	await by(page, "Ada").getByRole("button", { name: "13 replies" }).click();
	for (const [words, name] of [
		["towers", "Cem"],
		[`hill ${DEPTH}`, `Signaller ${DEPTH}`],
	] as const) {
		await field(page).fill(words);
		await field(page).press("Enter");
		await expect(ways(page)).toContainText("1 of 1");
		await arrive(page);
		const before = await topOf(by(page, name));
		await page.getByRole("button", { name: "Close what was found" }).click();
		await expect(ways(page)).toHaveCount(0);
		await expect(by(page, name)).toBeFocused();
		expect(Math.abs((await topOf(by(page, name))) - before)).toBeLessThan(2);
	}
});

test.describe("on a phone", () => {
	const { viewport, userAgent, deviceScaleFactor, hasTouch, isMobile } = devices["Pixel 7"];
	test.use({ viewport, userAgent, deviceScaleFactor, hasTouch, isMobile });

	test("the ways at the thumb come back when what is typed is looked for, or the comments are moved @once", async ({
		page,
	}) => {
		await page.goto(THREADED_STORY);
		await reachDiscussion(page);
		await field(page).tap();
		await expect(bar(page)).toBeHidden();
		await page.keyboard.type("towers");
		await page.keyboard.press("Enter");
		await expect(by(page, "Cem")).toBeFocused();
		await expect(by(page, "Cem")).toBeInViewport();
		await expect(bar(page)).toBeInViewport();
		await bar(page).getByRole("button", { name: "Parent" }).tap();
		await expect(by(page, "Ada")).toBeFocused();

		await field(page).fill("passed hill");
		await expect(ways(page)).toContainText("10 comments found");
		await expect(bar(page)).toBeHidden();
		await drag(page, 500, 350);
		await expect(bar(page)).toBeInViewport();
		await expect(field(page)).toHaveValue("passed hill");

		await field(page).fill("what nobody says");
		await field(page).press("Enter");
		await expect(ways(page)).toContainText("No comment was found");
		await expect(field(page)).toBeFocused();
	});
});
