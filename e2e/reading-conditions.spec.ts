import type { ElementHandle, Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, reachDiscussion, STORY, test } from "./paper.ts";

const PAGES = ["/", "/category/science/", STORY, "/search?q=sea", "/on-this-device/", "/nowhere/"];
const THEMES = ["system", "paper", "sepia", "dark", "contrast"];

async function open(page: Page, address: string) {
	await page.goto(address);
	await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
	if (address === STORY) await reachDiscussion(page);
}

const choose = (page: Page, settings: Record<string, unknown>) =>
	page.addInitScript((chosen) => {
		if (!localStorage["broadsheet:settings"]) localStorage["broadsheet:settings"] = JSON.stringify(chosen);
	}, settings);

/** As another tab chooses it: the page that is open puts it on. */
async function wear(page: Page, settings: Record<string, unknown>) {
	await page.evaluate((chosen) => {
		localStorage["broadsheet:settings"] = JSON.stringify(chosen);
		dispatchEvent(new StorageEvent("storage", { key: "broadsheet:settings" }));
	}, settings);
}

/** What is wider than the screen, or cuts its own words off. */
const cutOff = (page: Page) =>
	page.evaluate(() => {
		const isCut = (element: Element) => {
			const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
			if (element.clientWidth <= 1 || position === "fixed" || clipPath !== "none") return false;
			const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
			return (
				(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
			);
		};
		// What ends in an ellipsis is whole in its story.
		const isClamped = (element: Element) => getComputedStyle(element).webkitLineClamp !== "none";
		const cut = [...document.querySelectorAll("body *")].filter(
			(element) => element.textContent && isCut(element) && !isClamped(element),
		);
		const isWide = document.documentElement.scrollWidth > innerWidth;
		return [...cut.map((element) => `${element.tagName} ${element.className}`), ...(isWide ? ["the page"] : [])];
	});

/** Controls that stand over each other with the reader's own spacing and without it, in one moment: more of them may come. */
const overlapping = (page: Page, spacing: ElementHandle) =>
	page.evaluate((sheet) => {
		const find = () => {
			const controls = [
				...document.querySelectorAll("main :is(a, button, input, textarea, summary), header a, header button"),
			];
			const boxes = controls.flatMap((control) =>
				control.checkVisibility({ visibilityProperty: true })
					? [...control.getClientRects()]
							.filter(({ width, height }) => width > 1 && height > 1)
							.map((box) => ({ control, box }))
					: [],
			);
			return boxes.flatMap(({ control, box }, at) =>
				boxes.slice(at + 1).flatMap((other) => {
					if (control.contains(other.control) || other.control.contains(control)) return [];
					const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					return wide > 4 && high > 8
						? [`${control.outerHTML.slice(0, 80)} | ${other.control.outerHTML.slice(0, 80)}`]
						: [];
				}),
			);
		};
		const spaced = find();
		(sheet as HTMLStyleElement).disabled = true;
		const before = find();
		(sheet as HTMLStyleElement).disabled = false;
		return { before, spaced };
	}, spacing);

for (const language of ["en", "ar"] as const) {
	test(`axe finds no fault on any kind of page in five themes and with text of any size, in ${language} @once`, async ({
		page,
		allowComplaint,
	}) => {
		test.setTimeout(180_000);
		allowComplaint(/404/);
		await choose(page, { language });
		for (const address of PAGES) {
			await open(page, address);
			for (const [at, theme] of THEMES.entries()) {
				await wear(page, { language, theme });
				// A theme changes colours alone.
				const found = await axeFaults(page, at === 0 ? {} : { rules: ["color-contrast", "link-in-text-block"] });
				expect({ address, theme, found }).toEqual({ address, theme, found: [] });
			}
			for (const textSize of ["1", "7"]) {
				await wear(page, { language, textSize });
				const found = await axeFaults(page, { rules: ["target-size"] });
				expect({ address, textSize, found }).toEqual({ address, textSize, found: [] });
			}
		}
	});
}

test("the largest Arabic on the narrowest screen stays within it @once", async ({ page, allowComplaint }) => {
	allowComplaint(/404/);
	await page.setViewportSize({ width: 320, height: 640 });
	await choose(page, { language: "ar", textSize: "7" });
	for (const address of PAGES) {
		await open(page, address);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBe(0);
	}
});

test.describe("with the reader's own spacing", () => {
	test.use({ bypassCSP: true });

	test("nothing is cut off or covered (WCAG 1.4.12) @once", async ({ page, allowComplaint }) => {
		allowComplaint(/404/);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			for (const address of PAGES) {
				await open(page, address);
				const spacing = await page.addStyleTag({
					content:
						"*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
				});
				expect({ address, width, cut: await cutOff(page) }).toEqual({ address, width, cut: [] });
				const { before, spaced } = await overlapping(page, spacing);
				expect({ address, width, over: spaced }).toEqual({ address, width, over: before });
			}
		}
	});
});

test("in forced colours controls have an edge, and the focus is seen @once", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await open(page, STORY);
	for (const control of [".reply-send button", ".reply-form textarea", ".save-story button"]) {
		const edge = await page
			.locator(control)
			.first()
			.evaluate((element) => {
				const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
				const ground = getComputedStyle(document.documentElement).backgroundColor;
				return borderTopStyle !== "none" && borderTopWidth !== "0px" && borderTopColor !== ground
					? "seen"
					: `${borderTopWidth} ${borderTopStyle} ${borderTopColor} on ${backgroundColor}`;
			});
		expect({ control, edge }).toEqual({ control, edge: "seen" });
	}
	await page.goto("/category/science/");
	await expect(page.locator('.masthead-sections [aria-current="page"]')).toHaveCSS("text-decoration-line", "underline");
	const save = page.locator(".card-save").first();
	const sign = () =>
		save.evaluate((button) => [
			getComputedStyle(button, "::before").backgroundColor,
			getComputedStyle(document.documentElement).backgroundColor,
		]);
	const [ink, ground] = await sign();
	expect(ink).not.toBe(ground);
	for (const selector of [
		".masthead-search",
		".masthead-look",
		".masthead-sections a",
		".card-headline a",
		".card-save",
	]) {
		const focus = page.locator(selector).first();
		await focus.focus();
		await page.keyboard.press("Shift+Tab");
		await page.keyboard.press("Tab");
		await expect(focus).toBeFocused();
		const { style, width, colour } = await focus.evaluate((element) => {
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
			return { style: outlineStyle, width: Number.parseFloat(outlineWidth), colour: outlineColor };
		});
		expect({ selector, style }).toEqual({ selector, style: "solid" });
		expect(width).toBeGreaterThanOrEqual(2);
		expect(colour).not.toBe(ground);
	}
});
