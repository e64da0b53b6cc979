import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { Comment } from "../model/discussion.ts";
import { Failure } from "../model/failure.ts";
import type { ReplyOutcome } from "../model/reply.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildComment, buildDiscussion, buildStory, buildSummary } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";

const PATH = buildStory().path;

async function fillReply(text = "Well told.") {
	const user = userEvent.setup();
	await user.type(await screen.findByLabelText(/^Comment/, { selector: "textarea" }), text);
	await user.type(screen.getByLabelText(/^Name/), "Pete");
	await user.type(screen.getByLabelText(/^Email/), "pete@example.org");
	return user;
}

it("shows the story, its similar stories and its discussion", async () => {
	await renderPage(
		PATH,
		buildNewsroom({
			similar: async () => [buildSummary({ path: "/other/", headline: "Mills of the moon" })],
			discussion: async () =>
				buildDiscussion({
					comments: [
						buildComment(),
						buildComment({ id: "2", parentId: "1", author: { name: "Ada Fenn", role: "author" } }),
					],
				}),
		}),
	);
	expect(await screen.findByRole("heading", { level: 1, name: "Two tides a day" })).toBeVisible();
	expect(await screen.findByRole("link", { name: "Mills of the moon" })).toHaveProperty("pathname", "/other/");
	const reply = await screen.findByRole("article", { name: /^Comment by Ada Fenn/ });
	expect(within(reply).getByText("Author")).toBeVisible();
	expect(within(reply).getByText("to", { exact: false, selector: ".comment-answers" })).toHaveTextContent(
		"to Fenland Pete",
	);
	expect(screen.getByRole("heading", { name: "2 comments" })).toBeVisible();
});

it("shows the story when discussion and similar stories fail, and offers to try the discussion again", async () => {
	let isBroken = true;
	const discussion = async () => {
		if (isBroken) throw new Failure("refused", "no");
		return buildDiscussion();
	};
	await renderPage(
		PATH,
		buildNewsroom({
			similar: async () => {
				throw new Failure("refused", "no");
			},
			discussion,
		}),
	);
	expect(await screen.findByText("The sea leaves and comes back.")).toBeVisible();
	const again = await screen.findByRole("button", { name: "Try again" });
	isBroken = false;
	await userEvent.click(again);
	expect(await screen.findByText("Nobody has said anything yet. Be the first.")).toBeVisible();
});

it("says that there is no such page, and where to go", async () => {
	await renderPage("/nowhere/", buildNewsroom());
	expect(await screen.findByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
	expect(
		within(screen.getByRole("navigation", { name: "Ways on" })).getByRole("link", { name: "Science" }),
	).toBeVisible();
});

it("names every problem beside its field and moves to the first", async () => {
	const reply = vi.fn();
	await renderPage(PATH, buildNewsroom({ reply }));
	const user = userEvent.setup();
	await user.type(await screen.findByLabelText(/^Email/), "pete");
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	const text = screen.getByLabelText(/^Comment/, { selector: "textarea" });
	expect(text).toHaveFocus();
	expect(text).toHaveAccessibleDescription("Write your comment first.");
	expect(screen.getByLabelText(/^Email/)).toHaveAccessibleDescription(
		/will not be published.*does not look like an email address/s,
	);
	expect(reply).not.toHaveBeenCalled();
});

it("puts a posted reply in its place, focused, and empties the form", async () => {
	const stored = buildComment({ id: "9", parentId: "1", author: { name: "Pete" } });
	const reply = vi.fn(async (): Promise<ReplyOutcome> => ({ kind: "stored", comment: stored }));
	await renderPage(
		PATH,
		buildNewsroom({ discussion: async () => buildDiscussion({ comments: [buildComment()] }), reply }),
	);
	await userEvent.click(await screen.findByRole("link", { name: "Reply to Fenland Pete" }));
	expect(screen.getByRole("heading", { name: "Reply to Fenland Pete" })).toBeVisible();
	const user = await fillReply();
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	const placed = await screen.findByRole("article", { name: /^Comment by Pete/ });
	await waitFor(() => expect(placed).toHaveFocus());
	expect(screen.getByRole("heading", { name: "2 comments" })).toBeVisible();
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("");
	expect(reply).toHaveBeenCalledWith(
		PATH,
		expect.objectContaining({ parentId: "1", text: "Well told." }),
		expect.stringMatching(/^\w{32}-\w+$/),
	);
	expect(localStorage.getItem(`broadsheet:draft:${PATH}`)).toBeNull();
});

it("shows a held reply to its writer as waiting, and still after coming back", async () => {
	const newsroom = buildNewsroom({
		reply: async () => ({
			kind: "stored",
			comment: buildComment({ id: "9", status: "held", published: new Date().toISOString(), author: { name: "Pete" } }),
		}),
	});
	await renderPage(PATH, newsroom);
	const user = await fillReply();
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByText("Waiting for the editors. Only you can see it.")).toBeVisible();
	expect(screen.getByRole("heading", { name: "Comments" })).toBeVisible();
	document.body.replaceChildren();
	await renderPage(PATH, newsroom);
	expect(await screen.findByText("Waiting for the editors. Only you can see it.")).toBeVisible();
});

it("posts once however often the button is pressed", async () => {
	const answers: ((outcome: ReplyOutcome) => void)[] = [];
	const reply = vi.fn(() => new Promise<ReplyOutcome>((resolve) => answers.push(resolve)));
	await renderPage(PATH, buildNewsroom({ reply }));
	const user = await fillReply();
	await user.dblClick(screen.getByRole("button", { name: "Post comment" }));
	expect(reply).toHaveBeenCalledOnce();
	answers[0]?.({ kind: "stored", comment: buildComment({ id: "9" }) });
	expect(await screen.findByRole("heading", { name: "1 comment" })).toBeVisible();
});

it("keeps words that are typed while a reply is on its way", async () => {
	const answers: ((outcome: ReplyOutcome) => void)[] = [];
	await renderPage(PATH, buildNewsroom({ reply: () => new Promise<ReplyOutcome>((resolve) => answers.push(resolve)) }));
	const user = await fillReply();
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	await user.type(screen.getByLabelText(/^Comment/, { selector: "textarea" }), " And another thing.");
	answers[0]?.({ kind: "stored", comment: buildComment({ id: "9" }) });
	expect(await screen.findByRole("heading", { name: "1 comment" })).toBeVisible();
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("Well told. And another thing.");
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveFocus();
	expect(localStorage.getItem(`broadsheet:draft:${PATH}`)).toContain("And another thing.");
});

it("shows a reply whose form was moved while it was on its way", async () => {
	const answers: ((outcome: ReplyOutcome) => void)[] = [];
	await renderPage(
		PATH,
		buildNewsroom({
			discussion: async () => buildDiscussion({ comments: [buildComment()] }),
			reply: () => new Promise<ReplyOutcome>((resolve) => answers.push(resolve)),
		}),
	);
	const user = await fillReply();
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	await user.click(screen.getByRole("link", { name: "Reply to Fenland Pete" }));
	answers[0]?.({ kind: "stored", comment: buildComment({ id: "9" }) });
	expect(await screen.findByRole("heading", { name: "2 comments" })).toBeVisible();
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("");
});

it("keeps every word of a reply that could not be sent, and sends it again under the same key", async () => {
	const reply = vi
		.fn<(path: string, input: unknown, key: string) => Promise<ReplyOutcome>>()
		.mockRejectedValueOnce(new Failure("offline", "no network"))
		.mockResolvedValueOnce({ kind: "stored", comment: buildComment({ id: "9" }) });
	await renderPage(PATH, buildNewsroom({ reply }));
	const user = await fillReply("A long thought.");
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByRole("alert")).toHaveTextContent("Every word is kept");
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("A long thought.");
	await user.click(screen.getByRole("button", { name: "Try again" }));
	expect(await screen.findByRole("heading", { name: "1 comment" })).toBeVisible();
	expect(reply.mock.calls[0]?.[2]).toBe(reply.mock.calls[1]?.[2]);
});

it("sends a changed text as another reply", async () => {
	const reply = vi
		.fn<(path: string, input: unknown, key: string) => Promise<ReplyOutcome>>()
		.mockRejectedValue(new Failure("timeout", "late"));
	await renderPage(PATH, buildNewsroom({ reply }));
	const user = await fillReply();
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	await screen.findByRole("alert");
	await user.type(screen.getByLabelText(/^Comment/, { selector: "textarea" }), " And more.");
	await user.click(screen.getByRole("button", { name: "Try again" }));
	await waitFor(() => expect(reply).toHaveBeenCalledTimes(2));
	expect(reply.mock.calls[0]?.[2]).not.toBe(reply.mock.calls[1]?.[2]);
});

it.each([
	[{ kind: "refused", reason: "full-moon" }, "for a reason that this page does not know"],
	[{ kind: "invalid", problems: [{ field: "shoe", kind: "missing" }] }, "Every word is kept"],
	[{ kind: "invalid", problems: [] }, "Every word is kept"],
])("has words for %o too, which only a newer newsroom says", async (outcome, words) => {
	await renderPage(PATH, buildNewsroom({ reply: async () => outcome as ReplyOutcome }));
	const user = await fillReply();
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByRole("alert")).toHaveTextContent(words);
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("Well told.");
});

it("keeps what a card has told of a story that can't be had, and tries again below it", async () => {
	let isBroken = true;
	const list = {
		version: 1 as const,
		subject: { kind: "front" as const, path: "/" as const },
		stories: [buildSummary()],
		page: 1,
		pages: 1,
		total: 1,
	};
	await renderPage(
		"/",
		buildNewsroom({
			list: async () => list,
			story: async () => {
				if (isBroken) throw new Failure("timeout", "late");
				return buildStory();
			},
		}),
	);
	await userEvent.click(await screen.findByRole("link", { name: "Two tides a day" }));
	const again = await screen.findByRole("button", { name: "Try again" });
	expect(screen.getByRole("heading", { level: 1, name: "Two tides a day" })).toBeVisible();
	expect(screen.getByText(/The paper did not answer. The newsroom took too long/)).toBeVisible();
	isBroken = false;
	await userEvent.click(again);
	expect(await screen.findByText("The sea leaves and comes back.")).toBeVisible();
	expect(screen.queryByText(/The paper did not answer/)).toBeNull();
	expect(document.title).toBe("Two tides a day | The Test Sheet");
});

it("asks again by itself for a page that could not be had, once there is a network", async () => {
	let isBroken = true;
	await renderPage(
		PATH,
		buildNewsroom({
			story: async () => {
				if (isBroken) throw new Failure("offline", "no");
				return buildStory();
			},
		}),
	);
	expect(await screen.findByRole("heading", { level: 1, name: "The paper can’t be reached" })).toBeVisible();
	isBroken = false;
	act(() => {
		window.dispatchEvent(new Event("offline"));
		window.dispatchEvent(new Event("online"));
	});
	expect(await screen.findByRole("heading", { level: 1, name: "Two tides a day" })).toBeVisible();
});

it("tells why a reply was refused", async () => {
	await renderPage(
		PATH,
		buildNewsroom({ reply: async () => ({ kind: "refused", reason: "too-fast", retryAfterSeconds: 20 }) }),
	);
	const user = await fillReply();
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByRole("alert")).toHaveTextContent("Wait 20 seconds");
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("Well told.");
});

it("brings a draft back after a reload, under the comment that it answers", async () => {
	const newsroom = buildNewsroom({ discussion: async () => buildDiscussion({ comments: [buildComment()] }) });
	await renderPage(PATH, newsroom);
	await userEvent.click(await screen.findByRole("link", { name: "Reply to Fenland Pete" }));
	await fillReply("Half a thought");
	document.body.replaceChildren();
	await renderPage(PATH, newsroom);
	expect(await screen.findByRole("heading", { name: "Reply to Fenland Pete" })).toBeVisible();
	await waitFor(() =>
		expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("Half a thought"),
	);
	expect(screen.getByLabelText(/^Name/)).toHaveValue("");
	await userEvent.click(await screen.findByRole("button", { name: "Discard it" }));
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("");
	expect(screen.queryByRole("button", { name: "Discard it" })).toBeNull();
	expect(localStorage.getItem(`broadsheet:draft:${PATH}`)).toBeNull();
});

it("keeps what was typed in its place, below all and under each comment, and marks it there", async () => {
	const comments = [buildComment(), buildComment({ id: "2", author: { name: "Ada Fenn" } })];
	const newsroom = buildNewsroom({ discussion: async () => buildDiscussion({ comments }) });
	await renderPage(PATH, newsroom);
	const text = () => screen.getByLabelText(/^Comment/, { selector: "textarea" });
	const user = await fillReply("Half a thought");
	await user.click(screen.getByRole("link", { name: "Reply to Fenland Pete" }));
	expect(text()).toHaveValue("");
	expect(screen.getByLabelText(/^Name/)).toHaveValue("Pete");
	await user.type(text(), "An answer to Pete");
	await user.click(screen.getByRole("link", { name: "Reply to Ada Fenn" }));
	expect(text()).toHaveValue("");
	await user.type(text(), "An answer to Ada");
	expect(screen.getByRole("link", { name: "Reply to Fenland Pete (draft kept)" })).toBeVisible();
	document.body.replaceChildren();
	await renderPage(PATH, newsroom);
	expect(await screen.findByRole("heading", { name: "Reply to Ada Fenn" })).toBeVisible();
	await waitFor(() => expect(text()).toHaveValue("An answer to Ada"));
	await userEvent.click(screen.getByRole("link", { name: "Reply to Fenland Pete (draft kept)" }));
	expect(text()).toHaveValue("An answer to Pete");
	expect(screen.getByRole("link", { name: "Reply to Ada Fenn (draft kept)" })).toBeVisible();
	await userEvent.click(screen.getByRole("button", { name: "Go on with it" }));
	expect(screen.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
	expect(text()).toHaveValue("Half a thought");
});

it("keeps an answer to a comment that is gone, to be sent as a comment of its own", async () => {
	const at = (comments: Comment[]) => buildNewsroom({ discussion: async () => buildDiscussion({ comments }) });
	await renderPage(PATH, at([buildComment()]));
	await userEvent.click(await screen.findByRole("link", { name: "Reply to Fenland Pete" }));
	await fillReply("An answer to Pete");
	document.body.replaceChildren();
	await renderPage(PATH, at([]));
	expect(await screen.findByText(/An answer that you have begun is kept/)).toBeVisible();
	expect(screen.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
	await userEvent.click(screen.getByRole("button", { name: "Write it as a comment of your own" }));
	expect(screen.getByLabelText(/^Comment/, { selector: "textarea" })).toHaveValue("An answer to Pete");
	expect(screen.queryByText(/An answer that you have begun is kept/)).toBeNull();
});

it("remembers name, email and website only when asked to", async () => {
	const stored = async (): Promise<ReplyOutcome> => ({ kind: "stored", comment: buildComment({ id: "9" }) });
	await renderPage(PATH, buildNewsroom({ reply: stored }));
	const user = await fillReply();
	await user.click(screen.getByRole("checkbox", { name: /Save my name/ }));
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	await screen.findByRole("heading", { name: "1 comment" });
	document.body.replaceChildren();
	await renderPage(PATH, buildNewsroom());
	await waitFor(() => expect(screen.getByLabelText(/^Name/)).toHaveValue("Pete"));
	expect(screen.getByLabelText(/^Email/)).toHaveValue("pete@example.org");
	expect(screen.getByRole("checkbox", { name: /Save my name/ })).toBeChecked();
});

it("shows a closed discussion without a form", async () => {
	await renderPage(
		PATH,
		buildNewsroom({ discussion: async () => buildDiscussion({ isOpen: false, comments: [buildComment()] }) }),
	);
	expect(await screen.findByText(/This discussion is closed/)).toBeVisible();
	expect(screen.queryByRole("button", { name: "Post comment" })).toBeNull();
	expect(screen.queryByRole("link", { name: /^Reply/ })).toBeNull();
});
