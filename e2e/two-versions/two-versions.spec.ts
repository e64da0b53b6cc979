import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { test as base, expect, reachDiscussion, STORY } from "../paper.ts";
import { readUntilKept } from "../read-until-kept.ts";
import { type Deployments, serveDeployments } from "./serve-deployments.ts";

/** What a browser says by itself of a network that fails, or of a build that is gone. */
const KNOWN = /net::ERR_|Failed to (?:fetch|load resource)|Failed to update a ServiceWorker|unsupported MIME type/;
const HEADLINE = "The mills that ran on the moon";
const STORY_JSON = `/api/story${STORY.replace(/\/$/, "")}.json`;

type Builds = Record<"A" | "B", string>;

const test = base.extend<{ paper: Deployments; reader: Page }, { builds: Builds }>({
	builds: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), "broadsheet-builds-"));
			const builds = { A: join(folder, "A"), B: join(folder, "B") };
			for (const [mark, built] of Object.entries(builds)) {
				await promisify(execFile)(process.execPath, [join(import.meta.dirname, "build-version.ts"), mark, built]);
			}
			await use(builds);
			rmSync(folder, { recursive: true });
		},
		{ scope: "worker", timeout: 120_000 },
	],
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
	paper: async ({}, use) => {
		const paper = await serveDeployments();
		await use(paper);
		await paper.stop();
	},
	baseURL: async ({ paper }, use) => use(paper.origin),
	/** Somebody who reads build A with its worker at work and a story kept; then B is deployed, and A's files are gone. */
	reader: async ({ page, paper, builds, allowComplaint }, use) => {
		allowComplaint(KNOWN);
		await paper.deploy(builds.A);
		await readUntilKept(page, "/", "/api/list/1/index.json");
		await readUntilKept(page, STORY, STORY_JSON);
		await expect(page.locator("html")).toHaveAttribute("data-build", "A");
		await paper.deploy(builds.B);
		await use(page);
	},
});
test.use({ serviceWorkers: "allow" });
// One pair of builds for all of them; each stays on its pages until the device has them, and a busy machine takes its time.
test.describe.configure({ mode: "default", timeout: 180_000 });

/** The story is there to be read, whichever build drew it. */
async function expectStory(page: Page): Promise<void> {
	await expect(page.getByRole("heading", { level: 1, name: HEADLINE })).toBeVisible();
	await expect(page.locator(".story-body p").first()).toBeVisible();
}

/** Within two addresses that are opened, the reader is on build B with B's own worker. */
async function expectNewBuild(page: Page): Promise<void> {
	await page.goto("/category/nature/");
	await expect(page.getByRole("heading", { level: 1, name: "Nature" })).toBeVisible();
	await page.goto(STORY);
	await expectStory(page);
	await expect(page.locator("html")).toHaveAttribute("data-build", "B");
}

test("a page that stands open goes on, and the next one that is loaded is of the new build", { tag: "@once" }, async ({
	reader,
}) => {
	await reader.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Nature" }).click();
	await expect(reader.getByRole("heading", { level: 1, name: "Nature" })).toBeVisible();
	await reader.goBack();
	await expectStory(reader);
	await reachDiscussion(reader);
	await expectNewBuild(reader);
});

test("a tab that was closed opens with the new build", { tag: "@once" }, async ({ reader, context }) => {
	await reader.close();
	const next = await context.newPage();
	await next.goto(STORY);
	await expectStory(next);
	await expect(next.locator("html")).toHaveAttribute("data-build", "B");
});

test("a draft is there in the new build as it was left", { tag: "@once" }, async ({ reader }) => {
	await reachDiscussion(reader);
	await reader.getByRole("textbox", { name: "Comment" }).fill("Half a thought about tides");
	await reader.reload();
	await expectNewBuild(reader);
	await reachDiscussion(reader);
	await expect(reader.getByRole("textbox", { name: "Comment" })).toHaveValue("Half a thought about tides");
});

test("without a network the old build opens what it kept; with one the new build comes", { tag: "@once" }, async ({
	reader,
	context,
}) => {
	await context.setOffline(true);
	await reader.reload();
	await expectStory(reader);
	await expect(reader.getByText(/You are offline. This copy is from/)).toBeVisible();
	await context.setOffline(false);
	await expectNewBuild(reader);
});

test("a full device takes the new build from the network, and still opens what it kept", { tag: "@once" }, async ({
	reader,
	context,
	paper,
}) => {
	const devtools = await context.newCDPSession(reader);
	const { usage = 0 } = await reader.evaluate(() => navigator.storage.estimate());
	await devtools.send("Storage.overrideQuotaForOrigin", { origin: paper.origin, quotaSize: usage });
	await expectNewBuild(reader);
	await context.setOffline(true);
	await reader.reload();
	await expectStory(reader);
});

test("the worker of the new build takes over, and opens pages of it without a network", { tag: "@once" }, async ({
	reader,
	context,
}) => {
	await reader.addInitScript(() => {
		navigator.serviceWorker.addEventListener("controllerchange", () => {
			document.documentElement.dataset.takenOver = "";
		});
	});
	// Found while the page comes, it takes over at once; found later, with the next page that is loaded.
	const standing = () =>
		reader.evaluate(async () => {
			if (document.documentElement.dataset.takenOver !== undefined) return "taken over";
			return (await navigator.serviceWorker.ready).waiting ? "waiting" : "none";
		});
	await reader.goto(STORY);
	await expect.poll(standing).not.toBe("none");
	if ((await standing()) === "waiting") {
		await reader.reload();
		await expect.poll(standing).toBe("taken over");
	}
	await context.setOffline(true);
	await reader.reload();
	await expectStory(reader);
	await expect(reader.locator("html")).toHaveAttribute("data-build", "B");
});

test("HTML in the place of the worker changes nothing", { tag: "@once" }, async ({ reader, paper, context }) => {
	await paper.hideWorker();
	await expectNewBuild(reader);
	await context.setOffline(true);
	await reader.reload();
	await expectStory(reader);
});

test("a cache whose files are spoilt does not stand in the way of the new build", { tag: "@once" }, async ({
	reader,
}) => {
	await reader.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) await cache.put(request, new Response("spoilt"));
		}
	});
	await expectNewBuild(reader);
});

test("the switch that ends reading without a network empties the device with the next page", { tag: "@once" }, async ({
	reader,
	paper,
	builds,
}) => {
	const left = () =>
		reader.evaluate(async () => ({
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			caches: await caches.keys(),
			hasRegister: (await indexedDB.databases()).some(({ name }) => name === "broadsheet-kept"),
		}));
	expect(await left()).toMatchObject({ workers: 1, hasRegister: true });
	await reachDiscussion(reader);
	await reader.getByRole("textbox", { name: "Comment" }).fill("Half a thought about tides");
	await paper.deploy(builds.B, { isOffline: false });
	await reader.goto(STORY);
	await expect.poll(left).toEqual({ workers: 0, caches: [], hasRegister: false });
	await reachDiscussion(reader);
	await expect(reader.getByRole("textbox", { name: "Comment" })).toHaveValue("Half a thought about tides");
	await reader.goto("/on-this-device/");
	await expect(reader.getByText("1 comment that you have begun to write")).toBeVisible();
	expect((await left()).hasRegister).toBe(false);
});
