import type { Page } from "@playwright/test";
import { reachDiscussion } from "../../paper.ts";
import { expect, letter, test, theWordPress } from "./paper.ts";

async function write(page: Page, text: string, name: string, email: string): Promise<void> {
	await reachDiscussion(page);
	await page.getByRole("textbox", { name: "Comment" }).fill(text);
	await page.getByRole("textbox", { name: "Name" }).fill(name);
	await page.getByRole("textbox", { name: "Email" }).fill(email);
	await page.getByRole("button", { name: "Post comment" }).click();
}

test("a reply by somebody the newsroom knows stands at once, as it was typed, for everybody", async ({
	page,
	browser,
}, { project }) => {
	const path = letter("approved", project.name);
	await page.goto(path);
	await write(page, "1 < 2 && 3 > 2, <b>really</b>.", `Known ${project.name}`, `known.${project.name}@example.org`);
	const own = page.getByRole("article", { name: `Comment by Known ${project.name}` }).last();
	await expect(own).toContainText("1 < 2 && 3 > 2, <b>really</b>.");
	await expect(own).toBeFocused();
	const other = await (await browser.newContext()).newPage();
	await other.goto(path);
	await expect(other.getByText("1 < 2 && 3 > 2, <b>really</b>.")).toBeVisible();
	await other.context().close();
});

test("a first reply waits, for its writer alone, also after a reload", async ({ page, browser }, { project }) => {
	const path = letter("held", project.name);
	await page.goto(path);
	await write(page, "A first word.", `New ${project.name}`, `new.${project.name}@example.org`);
	const own = page.getByRole("article", { name: `Comment by New ${project.name}` });
	await expect(own).toContainText("Waiting for the editors. Only you can see it.");
	await page.reload();
	await reachDiscussion(page);
	await expect(own).toContainText("Waiting for the editors.");
	const other = await (await browser.newContext()).newPage();
	await other.goto(path);
	await expect(other.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
	await expect(other.getByText("A first word.")).toHaveCount(0);
	await other.context().close();
	const stored = await theWordPress().php(
		`echo get_comments( array( 'author_email' => 'new.${project.name}@example.org', 'count' => true, 'status' => 'hold' ) );`,
	);
	expect(stored.trim()).toBe("1");
});

test("a reply to a discussion that was closed meanwhile is refused with the reason, and kept", async ({
	page,
	allowComplaint,
}, { project }) => {
	allowComplaint(/403/);
	await page.goto(letter("closing", project.name));
	await theWordPress().php(
		`$post = get_page_by_path( 'letter-closing-${project.name}', OBJECT, 'post' ); wp_update_post( array( 'ID' => $post->ID, 'comment_status' => 'closed' ) );`,
	);
	await write(page, "Too late?", `Late ${project.name}`, `late.${project.name}@example.org`);
	await expect(page.getByText(/This discussion is closed/).first()).toBeVisible();
	await expect(page.getByText("Too late?").or(page.getByRole("textbox", { name: "Comment" }))).toBeVisible();
	await page.reload();
	await expect(page.getByText(/This discussion is closed/).first()).toBeVisible();
});
