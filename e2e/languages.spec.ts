import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, reachDiscussion, STORY, test } from "./paper.ts";
import { readUntilKept } from "./read-until-kept.ts";

/** A few telling words of each language, and how it is written. */
const WORDS = {
	en: {
		similar: "Similar stories",
		missing: "Write your comment first.",
		search: "Search",
		gone: "There is no such page",
	},
	de: {
		similar: "Ähnliche Artikel",
		missing: "Schreiben Sie zuerst Ihren Kommentar.",
		search: "Suche",
		gone: "Diese Seite gibt es nicht",
	},
	es: {
		similar: "Artículos similares",
		missing: "Escriba primero su comentario.",
		search: "Buscar",
		gone: "Esta página no existe",
	},
	fr: {
		similar: "Articles similaires",
		missing: "Écrivez d’abord votre commentaire.",
		search: "Rechercher",
		gone: "Cette page n’existe pas",
	},
	ar: { similar: "مقالات مشابهة", missing: "اكتب تعليقك أولًا.", search: "بحث", gone: "لا توجد صفحة بهذا العنوان" },
	zh: { similar: "相关报道", missing: "请先写下您的评论。", search: "搜索", gone: "没有这个页面" },
};

type Language = keyof typeof WORDS;

async function choose(page: Page, language: Language): Promise<void> {
	await page.addInitScript((chosen) => {
		localStorage.setItem("broadsheet:settings", JSON.stringify({ language: chosen }));
	}, language);
}

for (const language of Object.keys(WORDS) as Language[]) {
	test(`a reader's choice: the whole interface in ${language} @once`, async ({ page, allowComplaint }) => {
		allowComplaint(/404/);
		const { similar, missing, search, gone } = WORDS[language];
		const asked = new Set<string>();
		page.on("request", (request) => {
			const [, of] = /\/texts-(\w+)-/.exec(request.url()) ?? [];
			if (of) asked.add(of);
		});
		await choose(page, language);

		await page.goto(STORY);
		await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
		await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
		await expect(page.getByRole("article").first()).toHaveCSS("direction", "ltr");
		await expect(page.getByRole("heading", { name: similar })).toBeVisible();
		await reachDiscussion(page);
		await page.locator(".reply-send button").click();
		await expect(page.getByText(missing)).toBeVisible();
		if (language === "ar" || language === "zh") expect(await axeFaults(page)).toEqual([]);

		await page.locator(".masthead-search").click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(search);
		await page.goto("/");
		await expect(page.locator(".masthead-search")).toHaveText(search);
		await page.goto("/no-such-page/");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(gone);
		expect([...asked]).toEqual([language]);
	});
}

test.describe("without a network", () => {
	test.use({ serviceWorkers: "allow" });

	test("the chosen language stays @once", async ({ page, context, allowComplaint }) => {
		allowComplaint(/net::ERR_INTERNET_DISCONNECTED|Failed to fetch|net::ERR_FAILED/);
		await choose(page, "de");
		await readUntilKept(page, STORY, `/api/story${STORY.replace(/\/$/, "")}.json`);
		const keptTexts = () =>
			page.evaluate(async () => (await (await caches.open("broadsheet-kept-texts")).keys()).length);
		await expect.poll(keptTexts).toBeGreaterThan(1);
		await context.setOffline(true);
		await page.reload();
		await expect(page.locator(".masthead-search")).toHaveText("Suche");
		await expect(
			page
				.getByText(/^(?:Sie sind offline\.|Die Redaktion ist gerade nicht erreichbar\.) Diese Kopie ist vom Stand:/)
				.first(),
		).toBeVisible();
		await reachDiscussion(page);
		await expect(page.getByRole("button", { name: "Kommentar veröffentlichen" })).toBeVisible();
	});
});
