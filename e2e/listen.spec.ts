import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { awaitKeys, expect, STORY, test } from "./paper.ts";

type Device = { heard: { text: string; lang: string; rate: number; voice?: string }[]; end(): void };
declare global {
	interface Window {
		device: Device;
	}
}

/** A browser without a screen has no voice: in its place stands one that is told by the test when it has said a sentence. */
async function giveVoice(page: Page, languages = ["fr-FR", "en-GB"]): Promise<void> {
	await page.addInitScript((langs) => {
		let current: { onend?: () => void } | undefined;
		const device: Device = {
			heard: [],
			end() {
				const ended = current;
				current = undefined;
				ended?.onend?.();
			},
		};
		class Utterance {
			text: string;
			lang = "";
			rate = 1;
			voice: { name: string } | null = null;
			onstart?: () => void;
			onend?: () => void;
			constructor(text: string) {
				this.text = text;
			}
		}
		const voices = langs.map((lang) => ({ lang, name: `Voice ${lang}`, voiceURI: `voice:${lang}` }));
		class Synthesis extends EventTarget {
			pending = false;
			get speaking() {
				return current !== undefined;
			}
			getVoices() {
				return voices;
			}
			speak(utterance: Utterance) {
				const { text, lang, rate, voice } = utterance;
				current = utterance;
				device.heard.push({ text, lang, rate, ...(voice && { voice: voice.name }) });
				utterance.onstart?.();
			}
			cancel() {
				current = undefined;
			}
			resume() {}
		}
		const speechSynthesis = new Synthesis();
		for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance: Utterance, device }))
			Object.defineProperty(window, name, { value, configurable: true });
	}, languages);
}

const heard = (page: Page) => page.evaluate(() => window.device.heard.map(({ text }) => text));
const lastHeard = async (page: Page) => (await heard(page)).at(-1);
const end = (page: Page) => page.evaluate(() => window.device.end());
const isSilent = (page: Page) => page.evaluate(() => !speechSynthesis.speaking);
/** What is marked on the page. */
const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get("listening") ?? [])].map(String).join(" | "));

const bar = (page: Page) => page.getByRole("region", { name: "Listening" });
const press = (page: Page, name: string) => bar(page).getByRole("button", { name, exact: true }).click();

async function listen(page: Page, address = STORY): Promise<void> {
	await page.goto(address);
	await page.getByRole("button", { name: /^Listen/ }).click();
	await expect.poll(() => heard(page)).toHaveLength(1);
}

test.beforeEach(({ page }) => giveVoice(page));

test("a story is read sentence by sentence, and the one that is read is marked and stands in view", async ({
	page,
}) => {
	await listen(page);
	expect(await lastHeard(page)).toBe("The mills that ran on the moon");
	await expect.poll(() => marked(page)).toBe("The mills that ran on the moon");
	const markup = await page.locator(".story-body").innerHTML();
	for (let count = 0; count < 12; count++) {
		await end(page);
		const sentence = (await lastHeard(page)) ?? "";
		if (sentence === "Picture:") continue;
		await expect.poll(() => marked(page).then((text) => text.replace(/\s+/g, ""))).toBe(sentence.replace(/\s+/g, ""));
	}
	expect(new Set(await page.evaluate(() => window.device.heard.map(({ lang }) => lang)))).toContain("en-GB");
	expect(await page.locator(".story-body").innerHTML()).toBe(markup);
	await expect
		.poll(() =>
			page.evaluate(() => {
				const box = ([...(CSS.highlights.get("listening") ?? [])][0] as Range).getBoundingClientRect();
				return box.top > 0 && box.top < innerHeight * 0.7;
			}),
		)
		.toBe(true);
});

test("next, previous, pause, play and stop do as they say, and the focus returns", async ({ page }) => {
	await listen(page);
	await expect(bar(page).getByRole("button", { name: "Pause" })).toBeFocused();
	await press(page, "Next sentence");
	const standfirst = await lastHeard(page);
	await press(page, "Previous sentence");
	expect(await lastHeard(page)).toBe("The mills that ran on the moon");
	await press(page, "Next paragraph");
	expect(await lastHeard(page)).toBe(standfirst);
	await press(page, "Pause");
	expect(await isSilent(page)).toBe(true);
	await press(page, "Previous paragraph");
	expect(await isSilent(page)).toBe(true);
	await press(page, "Play");
	expect(await lastHeard(page)).toBe("The mills that ran on the moon");
	await press(page, "Stop listening");
	await expect(bar(page)).toBeHidden();
	await expect.poll(() => isSilent(page)).toBe(true);
	await expect.poll(() => marked(page)).toBe("");
	await expect(page.getByRole("button", { name: "Listen" })).toBeFocused();
});

test("speed and voice are kept on this device, voices of the story's language first", async ({ page }) => {
	await listen(page);
	await expect(bar(page).getByRole("combobox", { name: "Voice" }).getByRole("option")).toHaveText([
		"The device’s own",
		"Voice en-GB (en-GB)",
		"Voice fr-FR (fr-FR)",
	]);
	await bar(page).getByRole("combobox", { name: "Speed" }).selectOption("1.5");
	await bar(page).getByRole("combobox", { name: "Voice" }).selectOption("Voice en-GB (en-GB)");
	const last = () => page.evaluate(() => window.device.heard.at(-1));
	const expected = { text: "The mills that ran on the moon", lang: "en-GB", rate: 1.5, voice: "Voice en-GB" };
	expect(await last()).toEqual(expected);
	await listen(page);
	expect(await last()).toEqual(expected);
});

test("who scrolls away is not brought back until they ask", async ({ page }) => {
	await listen(page);
	await expect(bar(page).getByRole("button", { name: "Back to the sentence" })).toBeHidden();
	await page.evaluate(() => {
		window.dispatchEvent(new WheelEvent("wheel", { deltaY: 3_000 }));
		scrollTo({ top: 3_000, behavior: "instant" });
	});
	const back = bar(page).getByRole("button", { name: "Back to the sentence" });
	await expect(back).toBeVisible();
	await end(page);
	await expect.poll(() => heard(page)).toHaveLength(2);
	expect(await page.evaluate(() => scrollY)).toBe(3_000);
	await back.click();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(1_000);
	await expect(back).toBeHidden();
});

test("the device's own keys lead through the story by Media Session", async ({ page }) => {
	await page.addInitScript(() => {
		const handlers: Record<string, (() => void) | null> = {};
		Object.assign(window, { handlers });
		navigator.mediaSession.setActionHandler = (action, handler) => {
			handlers[action] = handler as (() => void) | null;
		};
	});
	const act = (action: string) =>
		page.evaluate((name) => (window as unknown as { handlers: Record<string, () => void> }).handlers[name]?.(), action);
	await listen(page);
	const session = () =>
		page.evaluate(() => [
			navigator.mediaSession.metadata?.title,
			navigator.mediaSession.metadata?.artist,
			navigator.mediaSession.playbackState,
		]);
	await expect.poll(session).toEqual(["The mills that ran on the moon", "Broadsheet", "playing"]);
	await act("nexttrack");
	expect(await lastHeard(page)).not.toBe("The mills that ran on the moon");
	await act("previoustrack");
	expect(await lastHeard(page)).toBe("The mills that ran on the moon");
	await act("pause");
	expect((await session())[2]).toBe("paused");
	await act("play");
	expect((await session())[2]).toBe("playing");
	await act("stop");
	await expect(bar(page)).toBeHidden();
	await expect.poll(session).toEqual([undefined, undefined, "none"]);
});

test("the key l begins, pauses and goes on, but not while one types or wants no such keys", {
	tag: "@keyboard",
}, async ({ page }) => {
	await page.goto(STORY);
	await awaitKeys(page);
	await page.keyboard.press("l");
	await expect.poll(() => heard(page)).toHaveLength(1);
	await page.keyboard.press("l");
	await expect(bar(page).getByRole("button", { name: "Play" })).toBeVisible();
	await page.keyboard.press("l");
	await expect.poll(() => heard(page)).toHaveLength(2);
	await page.keyboard.press("Escape");
	await expect(bar(page)).toBeHidden();
	await page.goto("/search");
	await page.getByRole("searchbox").press("l");
	await expect(page.getByRole("searchbox")).toHaveValue("l");
	await page.goto(STORY);
	await awaitKeys(page);
	await page.evaluate(() => localStorage.setItem("broadsheet:settings", '{"hasShortcuts":false}'));
	const button = page.getByRole("button", { name: "Listen" });
	await expect(button).toBeVisible();
	await page.keyboard.press("l");
	// A bar that the key had opened would be closed by this.
	await button.press("Enter");
	await expect.poll(() => heard(page)).toHaveLength(1);
	await expect(bar(page)).toBeVisible();
});

test("leaving the story ends it", async ({ page }) => {
	await listen(page);
	await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Science" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Science" })).toBeVisible();
	await expect(bar(page)).toBeHidden();
	await expect.poll(() => isSilent(page)).toBe(true);
});

test("a device without a voice for the language says so in a sentence, and can be told to try another", async ({
	page,
}) => {
	await giveVoice(page, ["fr-FR"]);
	await page.goto(STORY);
	await page.getByRole("button", { name: "Listen" }).click();
	await expect(bar(page).getByRole("status")).toHaveText("This device has no voice for the language of this text.");
	expect(await heard(page)).toEqual([]);
	await bar(page).getByRole("combobox", { name: "Voice" }).selectOption("Voice fr-FR (fr-FR)");
	await press(page, "Play");
	expect(await page.evaluate(() => window.device.heard[0]?.voice)).toBe("Voice fr-FR");
	await expect(bar(page).getByRole("status")).toHaveText("");
});

for (const address of ["/", "/category/science/"]) {
	test(`the stories of ${address} are read one after the other, skipped, saved, or read whole`, async ({ page }) => {
		await listen(page, address);
		const first = await lastHeard(page);
		await expect.poll(() => marked(page)).toBe(first);
		await press(page, "Skip");
		const second = (await lastHeard(page)) ?? "";
		expect(second).not.toBe(first);
		await expect.poll(() => marked(page)).toBe(second);
		await press(page, "Save");
		await expect(bar(page).getByRole("button", { name: "Saved" })).toBeVisible();
		await expect(bar(page).getByRole("status")).toHaveText(/^Saved/);
		const saved = await page.evaluate(() => JSON.parse(localStorage.getItem("broadsheet:saved") ?? "[]"));
		await expect(page.locator(`.card-link[href="${saved[0]}"]`).first()).toHaveText(second);
		const before = (await heard(page)).length;
		await press(page, "Full story");
		await expect.poll(async () => (await heard(page)).length).toBe(before + 1);
		const opening = (await lastHeard(page)) ?? "";
		const story = await (await page.request.get(`/api/story${saved[0].replace(/\/$/, "")}.json`)).text();
		expect(story).toContain(opening.slice(0, 20));
		await press(page, "Skip");
		const third = await lastHeard(page);
		expect([first, second, opening]).not.toContain(third);
		await expect.poll(() => marked(page)).toBe(third);
	});
}

for (const colorScheme of ["light", "dark"] as const) {
	for (const address of [STORY, "/category/science/"]) {
		test(`the bar on ${address} has no fault that axe finds, in ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await listen(page, address);
			expect(await axeFaults(page)).toEqual([]);
			const sizes = await bar(page)
				.locator("button, select")
				.evaluateAll((all) =>
					all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
				);
			for (const [width, height] of sizes) expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThanOrEqual(24);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		});
	}
}

test("what has the focus at the end of the page is not covered by the bar", { tag: "@keyboard" }, async ({ page }) => {
	await listen(page);
	const last = page.locator(".page-footer a").last();
	await last.focus();
	const foot = await last.evaluate((link) => {
		link.scrollIntoView({ block: "nearest" });
		return link.getBoundingClientRect().bottom;
	});
	const top = await bar(page).evaluate((element) => element.getBoundingClientRect().top);
	expect(foot).toBeLessThanOrEqual(top);
});

test("where its code can't be had, it says so, and the next tap tries again", { tag: "@once" }, async ({
	page,
	allowComplaint,
}) => {
	allowComplaint(/Failed to load resource/);
	await page.route("**/listen-player-*.js*", (route) => route.abort());
	await page.goto(STORY);
	await page.getByRole("button", { name: "Listen" }).click();
	await expect(page.locator(".dateline").getByText("This could not be loaded. Try again.")).toBeVisible();
	await page.unroute("**/listen-player-*.js*");
	await page.getByRole("button", { name: "Listen" }).click();
	await expect.poll(() => heard(page)).toHaveLength(1);
	await expect(page.locator(".dateline").getByText("This could not be loaded. Try again.")).toHaveCount(0);
});
