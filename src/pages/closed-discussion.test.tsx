import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { ReplyOutcome } from "../model/reply.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildDiscussion, buildStory } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";

const PATH = buildStory().path;
const ELSEWHERE = "https://site.example/tides/";

async function write(text: string) {
	const user = userEvent.setup();
	const writeText = vi.spyOn(navigator.clipboard, "writeText");
	await user.type(await screen.findByRole("textbox", { name: /^Comment/ }), text);
	await user.type(screen.getByLabelText(/^Name/), "Pete");
	await user.type(screen.getByLabelText(/^Email/), "pete@example.org");
	return { user, writeText };
}

it("says where comments are taken instead, with nothing of the reader's where there is nothing", async () => {
	await renderPage(
		PATH,
		buildNewsroom({ discussion: async () => buildDiscussion({ isOpen: false, replyAt: ELSEWHERE }) }),
	);
	expect(await screen.findByText(/Comments on this story are taken on the newsroom’s own page/)).toBeVisible();
	const link = screen.getByRole("link", { name: "Comment there" });
	expect(link).toHaveAttribute("href", ELSEWHERE);
	expect(link).not.toHaveAttribute("target");
	expect(screen.queryByText(/This discussion is closed/)).toBeNull();
	expect(screen.queryByRole("textbox", { name: "What you wrote here" })).toBeNull();
});

it.each([ELSEWHERE, undefined])("keeps a draft to be copied when the discussion has closed (%s)", async (replyAt) => {
	await renderPage(PATH, buildNewsroom());
	await write("Half a thought");
	document.body.replaceChildren();
	const closed = buildDiscussion({ isOpen: false, ...(replyAt && { replyAt }) });
	await renderPage(PATH, buildNewsroom({ discussion: async () => closed }));
	const kept = await screen.findByRole("textbox", { name: "What you wrote here" });
	expect(kept).toHaveValue("Half a thought");
	expect(kept).toHaveAttribute("readonly");
	const user = userEvent.setup();
	await user.click(screen.getByRole("button", { name: "Copy it" }));
	expect(await navigator.clipboard.readText()).toBe("Half a thought");
	await user.click(screen.getByRole("button", { name: "Discard it" }));
	expect(screen.queryByRole("textbox", { name: "What you wrote here" })).toBeNull();
	expect(localStorage.getItem(`broadsheet:draft:${PATH}`)).toBeNull();
});

it.each<[ReplyOutcome & { kind: "refused" }, RegExp]>([
	[{ kind: "refused", reason: "closed", replyAt: ELSEWHERE }, /This discussion is closed/],
	[{ kind: "refused", reason: "login-required", replyAt: ELSEWHERE }, /does not take comments through this page/],
])("leaves the text in the form, to be copied, after %j", async (outcome, sentence) => {
	await renderPage(PATH, buildNewsroom({ reply: async () => outcome }));
	const { user, writeText } = await write("A whole thought");
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
	expect(screen.getByRole("link", { name: "Comment on the newsroom’s own page" })).toHaveAttribute("href", ELSEWHERE);
	expect(screen.getByRole("textbox", { name: /^Comment/ })).toHaveValue("A whole thought");
	expect(screen.queryByRole("button", { name: /Post comment|Try again/ })).toBeNull();
	await user.click(screen.getByRole("button", { name: "Copy what you wrote" }));
	await waitFor(() => expect(writeText).toHaveBeenCalledWith("A whole thought"));
	expect((await screen.findAllByText("Copied."))[0]).toBeVisible();
});

it("lets a comment that the filter set aside be changed and sent again", async () => {
	await renderPage(PATH, buildNewsroom({ reply: async () => ({ kind: "refused", reason: "filtered" }) }));
	const { user } = await write("Buy now");
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByRole("alert")).toHaveTextContent("filter has set your comment aside");
	expect(screen.getByRole("textbox", { name: /^Comment/ })).toHaveValue("Buy now");
	expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
});

it("says when a text can't be copied", async () => {
	await renderPage(PATH, buildNewsroom({ reply: async () => ({ kind: "refused", reason: "closed" }) }));
	const { user, writeText } = await write("A whole thought");
	writeText.mockRejectedValue(new Error("forbidden"));
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	await user.click(await screen.findByRole("button", { name: "Copy what you wrote" }));
	expect((await screen.findAllByText(/Select the text and copy it by hand/))[0]).toBeVisible();
});
