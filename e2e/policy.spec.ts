import type { Page } from "@playwright/test";
import { expect, QUIET_STORY, reachDiscussion, STORY, test } from "./paper.ts";
import { COPY, PAPER } from "./places.ts";

/** Together these show every kind of block that the edition has. */
const STORIES = [
	STORY,
	"/2026/11/09/the-last-digit-knows/",
	"/2026/11/16/the-comma-in-the-piano/",
	"/2026/11/10/null-island/",
	"/2026/10/02/the-limerick-and-its-feet/",
	"/2026/10/15/the-shape-of-a-snowflake/",
	"/2026/11/02/a-swing-keeps-time/",
];
const KINDS = [
	"audio code details divider embed file footnotes gallery heading list paragraph picture preformatted pull-quote",
	"quote see-also table verse video",
].flatMap((kinds) => kinds.split(" "));
const OTHER_PAGES = [
	"/",
	"/page/2/",
	"/category/science/",
	"/tag/tides/",
	"/author/ada-fenn/",
	"/search?q=tide",
	"/saved",
	"/nowhere/",
];

/** Every report of the pages' policy, of Trusted Types too: "img-src https://elsewhere.example/x.png". */
async function collectReports(page: Page): Promise<string[]> {
	const reports: string[] = [];
	await page.exposeFunction("reportToTest", (line: string) => void reports.push(line));
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, documentURI }) => {
			const report: (line: string) => void = Reflect.get(window, "reportToTest");
			report(`${effectiveDirective} ${blockedURI} on ${documentURI}`);
		});
	});
	return reports;
}

/** Down to its end, so that what loads when it comes near is loaded. */
async function readToTheEnd(page: Page): Promise<void> {
	await page.locator(".page-footer").scrollIntoViewIfNeeded();
	await page.waitForLoadState("networkidle");
}

for (const [name, baseURL] of [
	["the server", PAPER],
	["a copy", COPY],
] as const) {
	test.describe(`pages of ${name}`, () => {
		test.use({ baseURL });

		test("load and run nothing that their policy forbids, story by story", async ({ page, request }) => {
			test.slow();
			const reports = await collectReports(page);
			await page.route("https://www.openstreetmap.org/**", (route) =>
				route.fulfill({ contentType: "text/html", body: "A map" }),
			);
			const shown = new Set<string>();
			for (const path of STORIES) {
				const story = await (await request.get(`/api/story${path.replace(/\/$/, ".json")}`)).text();
				for (const [, kind = ""] of story.matchAll(/"kind":"([\w-]+)"/g)) shown.add(kind);
				await page.goto(path);
				for (const summary of await page.locator(".story-body summary").all()) await summary.click();
				const embed = page.getByRole("button", { name: /^Show it here/ });
				if (await embed.count()) {
					await embed.first().click();
					await expect(page.frameLocator("iframe").getByText("A map")).toBeVisible();
				}
				await readToTheEnd(page);
			}
			expect(KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
			expect(reports).toEqual([]);
		});

		test("load and run nothing that their policy forbids, lists, search and what is missing", async ({
			page,
			allowComplaint,
		}) => {
			const reports = await collectReports(page);
			for (const path of OTHER_PAGES) {
				await page.goto(path);
				await readToTheEnd(page);
			}
			allowComplaint(/status of 404/);
			await page.goto("/");
			await page.getByRole("link", { name: "The mills that ran on the moon" }).first().click();
			await reachDiscussion(page);
			await readToTheEnd(page);
			expect(reports).toEqual([]);
		});
	});
}

test("a reply and a picture that fails keep to the policy", async ({ page, allowComplaint }, { project }) => {
	const text = `The fourth pin is the one that sticks, says the ${project.name}.`;
	const reports = await collectReports(page);
	await page.route("**/pictures/**", (route) => route.fulfill({ status: 404, body: "" }));
	allowComplaint(/status of 404/);
	await page.goto(QUIET_STORY);
	await reachDiscussion(page);
	const form = page.locator(".reply-form");
	await form.getByRole("textbox", { name: "Comment" }).fill(text);
	await form.getByRole("textbox", { name: "Name" }).fill("Policy Reader");
	await form.getByRole("textbox", { name: "Email" }).fill("policy@reader.example");
	await form.getByRole("button", { name: /Post|Send/ }).click();
	await expect(page.getByText(text).first()).toBeVisible();
	expect(reports).toEqual([]);
});

test("the collector sees what is forbidden: a picture of another host, an inline script, a string as HTML", async ({
	page,
	allowComplaint,
}) => {
	allowComplaint(/./);
	const reports = await collectReports(page);
	await page.goto("/");
	await page.evaluate(() => {
		new Image().src = "https://elsewhere.example/x.png";
		const inline = document.createElement("script");
		inline.append("document.title = 'run'");
		document.body.append(inline);
		try {
			document.body.insertAdjacentHTML("beforeend", "<p>a string</p>");
		} catch {
			// As it must.
		}
	});
	await expect
		.poll(() => reports.map((line) => line.split(" on ")[0]).toSorted())
		.toEqual([
			"img-src https://elsewhere.example/x.png",
			expect.stringMatching(/^require-trusted-types-for trusted-types-sink$/),
			expect.stringMatching(/^(?:require-trusted-types-for|script-src)/),
		]);
	expect(await page.title()).not.toBe("run");
});
