import { expect, test } from "./paper.ts";

/** Of the plain stories, which are all alike, only the sitemap's word is taken; their slugs end in a number. */
const PLAIN = /-\d+\/$/;

test("every address of the sitemap answers, and every strange story opens without a word in the console @once", async ({
	page,
	request,
	complaints,
}) => {
	test.setTimeout(240_000);
	const sitemap = await (await request.get("/sitemap.xml")).text();
	const addresses = Array.from(
		sitemap.matchAll(/<loc>([^<]+)<\/loc>/g),
		([, address = ""]) => new URL(address).pathname,
	);
	expect(addresses.length).toBeGreaterThan(300);
	for (const address of addresses) {
		expect((await request.get(address)).status(), address).toBe(200);
	}
	for (const address of addresses.filter((one) => !PLAIN.test(one) && !one.startsWith("/tag/"))) {
		await page.goto(address);
		await expect(page.getByRole("heading", { level: 1 }).first(), address).toBeAttached();
		const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
		expect(isTooWide, `${address} is wider than the window`).toBe(false);
		// Pictures from sites that are not there are part of what is tried.
		const complaint = complaints.find((one) => !/ERR_NAME_NOT_RESOLVED|ERR_BLOCKED/.test(one));
		expect(complaint, address).toBeUndefined();
	}
	complaints.length = 0;
});
