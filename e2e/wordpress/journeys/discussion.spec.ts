import type { Page } from "@playwright/test";
import { axeFaults } from "../../axe-faults.ts";
import { reachDiscussion } from "../../paper.ts";
import { marked, select } from "../../words-on-page.ts";
import { expect, letter, test, theWordPress, write } from "./paper.ts";

const by = (page: Page, name: string) =>
	page.getByRole("article", { name: new RegExp(`^Comment by ${name}(?:\\.|$)`) });

test("who writes for the paper is marked, and a guest of the same name is not", async ({ page }, { project }) => {
	const path = letter("answered", project.name);
	const user = async (login: string) =>
		(await theWordPress().php(`echo get_user_by( 'login', '${login}' )->ID;`)).trim();
	const [ada, ines] = [await user("ada-fenn"), await user("ines-okoro")];
	const [asking] = await write(path, [{ name: "Ben", text: "Is it so?" }]);
	const under = `'comment_parent' => ${asking}`;
	await write(path, [
		{ name: "Ada Fenn", text: "Her own answer.", more: `${under}, 'user_id' => ${ada}` },
		{ name: "Inês Okoro", text: "The answer of an editor.", more: `${under}, 'user_id' => ${ines}` },
		{ name: "Ada Fenn", text: "The answer of a guest.", more: under },
		{ name: "Inês Okoro", text: "The answer of another guest.", more: under },
	]);
	await page.goto(path);
	await reachDiscussion(page);
	const role = (text: string) =>
		page.locator(".threads .comment").filter({ hasText: text }).last().locator(".comment-role");
	await expect(role("Her own answer.")).toHaveText("Author");
	await expect(role("The answer of an editor.")).toHaveText("Newsroom");
	await expect(page.getByText("The answer of a guest.")).toBeVisible();
	await expect(role("The answer of a guest.")).toHaveCount(0);
	await expect(role("The answer of another guest.")).toHaveCount(0);
	expect(await axeFaults(page)).toEqual([]);
});

test("a sentence of the story is answered with its quote, which the WordPress stores and gives to everybody", async ({
	page,
	browser,
}, { project }) => {
	const path = letter("quoted", project.name);
	const quoted = "A story to write under.";
	await page.goto(path);
	await select(quoted, page.locator(".story-body"));
	await page.getByRole("toolbar", { name: "Selected text" }).getByRole("button", { name: "Reply with quote" }).click();
	const text = page.getByRole("textbox", { name: "Comment" });
	await expect(text).toHaveValue(`> ${quoted}\n\n`);
	await expect(text).toBeFocused();
	await page.keyboard.type("So I write.");
	await page.getByRole("textbox", { name: "Name" }).fill(`Known ${project.name}`);
	await page.getByRole("textbox", { name: "Email" }).fill(`known.${project.name}@example.org`);
	await page.getByRole("button", { name: "Post comment" }).click();
	await expect(by(page, `Known ${project.name}`).getByRole("blockquote")).toContainText(quoted);
	const stored = await theWordPress().php(
		`echo get_comments( array( 'post_id' => url_to_postid( '${theWordPress().url}${path.slice(1)}' ) ) )[0]->comment_content;`,
	);
	expect(stored).toContain(`<blockquote cite="#story">${quoted}</blockquote>`);

	const other = await (await browser.newContext()).newPage();
	await other.goto(path);
	const beside = other.getByRole("button", { name: "1 comment on this paragraph" });
	await beside.click();
	const sheet = other.getByRole("dialog", { name: "1 comment on this paragraph" });
	await expect(sheet).toContainText("So I write.");
	expect(await axeFaults(other)).toEqual([]);
	await sheet.getByRole("link", { name: `In the discussion the comment by Known ${project.name}` }).click();
	const comment = by(other, `Known ${project.name}`);
	await expect(comment).toBeFocused();
	await expect(comment.getByRole("blockquote")).toContainText(quoted);
	expect(await axeFaults(other)).toEqual([]);
	await comment.getByRole("link", { name: "in the story" }).click();
	await expect(other.locator(".story-body > p").first()).toBeFocused();
	expect(await marked(other, "quoted-words")).toEqual([quoted]);
	await other.context().close();
});

test("a report leads to where the comment stands on the WordPress's own page", async ({ page, request }, {
	project,
}) => {
	const path = letter("reported", project.name);
	const [id] = await write(path, [{ name: "Otto", text: "Buy my needles." }]);
	await page.goto(path);
	await reachDiscussion(page);
	await by(page, "Otto").getByRole("button", { name: /^More/ }).click();
	await page.getByRole("button", { name: "Report it to the newsroom" }).click();
	const sheet = page.getByRole("dialog", { name: "Report the comment by Otto" });
	await sheet.getByRole("radio", { name: "Advertising or spam" }).check();
	await sheet.getByLabel("What the editors should know").fill("It is an advertisement.");
	expect(await axeFaults(page)).toEqual([]);
	await sheet.getByRole("button", { name: "Send the report" }).click();
	const there = sheet.getByRole("link", { name: "Go to the comment there" });
	await expect(there).toBeVisible();
	await expect(sheet.getByRole("textbox")).toHaveValue("It is an advertisement.");
	expect(await axeFaults(page)).toEqual([]);
	const address = (await there.getAttribute("href")) ?? "";
	expect(address).toBe(`${theWordPress().url}${path.slice(1)}#comment-${id}`);
	expect(await (await request.get(address)).text()).toContain(`id="comment-${id}"`);
});

test("a discussion that is empty, closed, or both says so", async ({ page }, { project }) => {
	await page.goto(letter("empty", project.name));
	await reachDiscussion(page);
	await expect(page.getByText("Nobody has said anything yet. Be the first.")).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
	for (const [path, words] of [
		[letter("shut", project.name), "This discussion is closed. Nobody has said anything in it."],
		["/closed-discussion/", "This discussion is closed. Its comments can be read."],
	] as const) {
		await page.goto(path);
		await page.locator(".page-footer").scrollIntoViewIfNeeded();
		await expect(page.getByText(words)).toBeVisible();
		await expect(page.getByRole("button", { name: "Post comment" })).toHaveCount(0);
		expect(await axeFaults(page)).toEqual([]);
	}
	await expect(by(page, "Early Bird")).toBeVisible();
	await expect(by(page, "Early Bird").getByRole("link", { name: /^Reply/ })).toHaveCount(0);
});
