import type { Page, Request } from "@playwright/test";
import { axeFaults } from "../../axe-faults.ts";
import { reachDiscussion } from "../../paper.ts";
import { change, expect, letter, test, write } from "./paper.ts";

const by = (page: Page, name: string) =>
	page.getByRole("article", { name: new RegExp(`^Comment by ${name}(?:\\.|$)`) });
const newMark = (page: Page, name: string) => by(page, name).getByText("New", { exact: true });

async function awaitMemory(page: Page, path: string, count: number): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem("broadsheet:seen")))
		.toContain(JSON.stringify({ path, count }));
}

test("what is new is counted right when the editors have deleted, held and changed comments meanwhile", async ({
	page,
}, { project }) => {
	const path = letter("edited", project.name);
	const [first, second, third] = await write(path, [
		{ name: "Anna", text: "The first." },
		{ name: "Berta", text: "The second." },
		{ name: "Carla", text: "The third." },
	]);
	await page.goto(path);
	await reachDiscussion(page);
	await awaitMemory(page, path, 3);

	await write(path, [
		{ name: "Dora", text: "An answer.", more: `'comment_parent' => ${first}` },
		{ name: "Emil", text: "The last." },
	]);
	await page.goto(`/tag/letters-by-${project.name}/`);
	const card = page.locator("article.card").filter({ has: page.locator(`a[href="${path}"]`) });
	await expect(card.getByText("2 new comments")).toBeVisible();

	await change(
		path,
		`wp_delete_comment( ${second}, true ); wp_set_comment_status( ${third}, 'hold' );
		wp_update_comment( array( 'comment_ID' => ${first}, 'comment_content' => 'Thought over.' ) );`,
	);
	await page.goto(path);
	await reachDiscussion(page);
	await expect(page.getByRole("heading", { name: "3 comments 2 new" })).toBeAttached();
	await expect(by(page, "Anna")).toContainText("Thought over.");
	await expect(newMark(page, "Anna")).toHaveCount(0);
	await expect(newMark(page, "Dora")).toBeAttached();
	await expect(newMark(page, "Emil")).toBeAttached();
	await expect(by(page, "Berta").or(by(page, "Carla"))).toHaveCount(0);
	expect(await axeFaults(page)).toEqual([]);

	// Their addresses lead to the discussion, which says that they are not in it.
	for (const id of [second, third]) {
		await page.goto("/search");
		await page.goto(`${path}#comment-${id}`);
		await expect(page.getByText("This comment is no longer here")).toBeInViewport();
		await expect(page.locator(":focus")).toContainText("This comment is no longer here");
	}

	// Let in at last, it is none that this reader has not seen.
	await change(path, `wp_set_comment_status( ${third}, 'approve' );`);
	await page.goto("/search");
	await page.goto(`${path}#comment-${third}`);
	await expect(by(page, "Carla")).toBeFocused();
	await expect(by(page, "Carla")).toHaveAttribute("aria-current", "true");
	await expect(newMark(page, "Carla")).toHaveCount(0);
});

test("what is written in the WordPress while one reads is told, and stands there without moving what is read", async ({
	page,
}, { project }) => {
	const path = letter("awaited", project.name);
	const text = "A thought that is longer than a line. ".repeat(8).trim();
	const written = Array.from({ length: 12 }, (_, at) => ({ name: `Weaver ${at + 1}`, text }));
	const [first] = await write(path, written);
	const asked: Request[] = [];
	page.on("requestfinished", (each) => each.url().includes("/api/outline/") && asked.push(each));
	await page.clock.install();
	await page.goto(path);
	await reachDiscussion(page);
	await by(page, "Weaver 8").evaluate((element) => element.scrollIntoView({ block: "start" }));
	await awaitMemory(page, path, 12);
	// What comments quote of the story is asked for at the same address, when the page has nothing else to do.
	await expect.poll(() => asked.length).toBeGreaterThan(0);
	const soFar = asked.length;
	await expect(async () => {
		await page.clock.fastForward(31_000);
		await expect.poll(() => asked.length, { timeout: 5_000 }).toBeGreaterThan(soFar);
	}).toPass();

	await write(path, [{ name: "Weaver 13", text, more: `'comment_parent' => ${first}` }]);
	const bar = page.getByRole("button", { name: "1 new comment", exact: true });
	// The pause counts from when the page has looked at the last answer, which may be after the clock was put forward.
	await expect(async () => {
		await page.clock.fastForward(46_000);
		await expect(bar).toBeInViewport({ timeout: 5_000 });
	}).toPass();
	await expect(page.locator("[data-announcer]")).toHaveText("1 new comment");
	await expect(by(page, "Weaver 13")).toHaveCount(0);
	expect(await axeFaults(page)).toEqual([]);

	const read = by(page, "Weaver 9");
	const before = (await read.boundingBox())?.y ?? 0;
	// By key: a click of Playwright's scrolls to where what sticks would stand.
	await bar.evaluate((button: HTMLElement) => button.focus({ preventScroll: true }));
	await page.keyboard.press("Enter");
	await expect(by(page, "Weaver 13")).toBeAttached();
	expect(Math.abs(((await read.boundingBox())?.y ?? 0) - before)).toBeLessThan(1);
	await expect(by(page, "Weaver 13")).toHaveAccessibleName("Comment by Weaver 13. Reply 1 of 1 to Weaver 1, depth 2");
	await expect(page.getByRole("heading", { name: "13 comments 1 new" })).toBeAttached();
});
