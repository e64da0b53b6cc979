import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { axeFaults } from "../../axe-faults.ts";
import { ServerProcess } from "../../survival/server-process.ts";
import { startWordPress } from "../start-wordpress.ts";
import { expect, test } from "./paper.ts";
import { PORT } from "./place.ts";

/** A WordPress and a paper of its own: the others are in use by other journeys. */
const base = test;
const ownPaper = base.extend<{ own: { wordpress: Awaited<ReturnType<typeof startWordPress>>; paper: string } }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
	own: async ({}, use, { parallelIndex }) => {
		const wordpress = await startWordPress({ seed: "contract" });
		const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-down-"));
		const paper = new ServerProcess(PORT - 1 - parallelIndex, folder, { WORDPRESS_URL: wordpress.url });
		await paper.start();
		await use({ wordpress, paper: paper.address });
		await paper.end("SIGTERM");
		await wordpress.stop();
		rmSync(folder, { recursive: true });
	},
});

ownPaper(
	"a story stays when the WordPress is down, and its discussion comes when that is back",
	async ({ page, own, allowComplaint }) => {
		allowComplaint(/Failed to load resource/);
		await page.goto(own.paper);
		const card = page.getByRole("link", { name: "The tide and the mill" }).first();
		await expect(card).toBeVisible();
		await own.wordpress.fail("unreachable");
		await card.click();
		await expect(page.getByRole("heading", { level: 1, name: "The tide and the mill" })).toBeVisible();
		await expect(page.getByText("A word: zephyrine.")).toBeVisible();
		await page.locator(".page-footer").scrollIntoViewIfNeeded();
		await expect(page.getByText("The discussion could not be loaded; the story is not affected.")).toBeVisible();
		expect(await axeFaults(page)).toEqual([]);

		await own.wordpress.fail(undefined);
		const first = page.getByRole("article", { name: "Comment by Reader 0", exact: true });
		const again = page.getByRole("button", { name: "Try again" });
		await expect(async () => {
			if (await again.isVisible()) await again.click({ timeout: 1_000 });
			await expect(first).toBeVisible({ timeout: 5_000 });
		}).toPass();
		expect(await axeFaults(page)).toEqual([]);

		// What was read before is given when nothing answers.
		await own.wordpress.fail("down");
		await page.reload();
		await expect(page.getByText("A word: zephyrine.")).toBeVisible();
		await page.locator(".page-footer").scrollIntoViewIfNeeded();
		await expect(first).toBeVisible();
		// What it asks for while the WordPress is down fails within this journey, not after it.
		await page.close();
	},
);
