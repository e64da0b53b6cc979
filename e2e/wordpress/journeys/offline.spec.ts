import { readUntilKept } from "../../read-until-kept.ts";
import { expect, test } from "./paper.ts";

test.use({ serviceWorkers: "allow" });

test("a story of the WordPress opens without a network, with the pictures of its host", async ({
	page,
	context,
	allowComplaint,
}) => {
	allowComplaint(/net::ERR_/);
	await page.goto("/");
	const card = page.locator(".card", { has: page.locator(".card-picture") }).first();
	const address = await card.locator(".card-headline a").getAttribute("href");
	const path = String(address);
	await readUntilKept(page, path, `/api/story${path.slice(0, -1)}.json`);
	const headline = await page.getByRole("heading", { level: 1 }).innerText();
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
	const lead = page.locator(".lead-picture img");
	await expect.poll(() => lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
	expect(new URL(await lead.evaluate((img: HTMLImageElement) => img.currentSrc)).origin).not.toBe(
		new URL(page.url()).origin,
	);
});
