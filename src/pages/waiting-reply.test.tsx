import "fake-indexeddb/auto";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { textHash } from "../lib/text-hash.ts";
import { Failure } from "../model/failure.ts";
import type { NewsroomApi } from "../model/newsroom-api.ts";
import { sendWaiting } from "../offline/send-waiting.ts";
import { keepWaiting, readOutbox } from "../reading/outbox.ts";
import { isOutboxUsed, markOutboxUsed } from "../reading/outbox-flag.ts";
import { tellOutboxNews } from "../reading/outbox-news.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildWaitingReply, emptyOutbox } from "../testing/build-waiting-reply.ts";
import { buildComment, buildDiscussion, buildStory } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";
import { createReplyServer, type Fate } from "../testing/reply-server.ts";

const PATH = buildStory().path;
const textbox = () => screen.getByRole("textbox", { name: /^Comment/ });
const announced = () => document.querySelector("[data-announcer]");

afterEach(async () => {
	await emptyOutbox();
	sessionStorage.clear();
});

/** A story with one comment, whose newsroom can't be reached by the form; `fates` are what the outbox meets then. */
async function open({ fates = ["lost"], failure = "offline" }: { fates?: Fate[]; failure?: Failure["kind"] } = {}) {
	const server = createReplyServer(...fates);
	vi.stubGlobal("fetch", server.fetch);
	// The page tries again by itself: as late as it ever does, so that the test comes first on a slow machine too.
	vi.spyOn(Math, "random").mockReturnValue(0.999);
	const reply = vi.fn<NewsroomApi["reply"]>().mockRejectedValue(new Failure(failure, "no"));
	const discussion = async () => buildDiscussion({ comments: [buildComment({ id: "c1" })] });
	await renderPage(PATH, buildNewsroom({ discussion, reply }));
	await screen.findByRole("textbox", { name: /^Comment/ });
	return { server, reply, user: userEvent.setup() };
}

async function post(user: ReturnType<typeof userEvent.setup>, text: string) {
	await user.type(textbox(), text);
	for (const [label, value] of [
		["Name", "Pete"],
		["Email", "pete@example.org"],
	] as const) {
		const field = screen.getByRole("textbox", { name: new RegExp(`^${label}`) });
		if (field instanceof HTMLInputElement && field.value === "") await user.type(field, value);
	}
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	return screen.findByRole("article", { name: /^Comment by Pete/ });
}

it("shows a reply that could not be sent in its thread, empties the form, and posts it under the same key", async () => {
	const { server, reply, user } = await open();
	await user.click(screen.getByRole("link", { name: "Reply to Fenland Pete" }));
	const waiting = await post(user, "Well told.");
	expect(waiting).toHaveTextContent("Waiting to send.");
	expect(waiting).toHaveTextContent("to Fenland Pete");
	expect(waiting.closest(".replies")).not.toBeNull();
	await waitFor(() => expect(waiting).toHaveFocus());
	expect(announced()).toHaveTextContent("goes out by itself");
	expect(textbox()).toHaveValue("");
	expect(screen.getByRole("heading", { name: "Leave a reply" })).toBeVisible();
	expect(localStorage.getItem(`broadsheet:draft:${PATH}`)).toBeNull();
	await sendWaiting().catch(() => undefined);
	await sendWaiting();
	expect(await screen.findByRole("heading", { name: "2 comments" })).toBeVisible();
	expect(screen.queryByText(/Waiting to send/)).toBeNull();
	expect(announced()).toHaveTextContent("Your comment is posted.");
	await waitFor(() => expect(isOutboxUsed()).toBe(false));
	const keys = new Set([...server.asked.map(({ key }) => key), reply.mock.calls[0]?.[2]]);
	expect(keys.size).toBe(1);
	expect(new URL(server.asked[0]?.url ?? "", location.href).pathname).toBe("/api/replies/2026/11/20/tides.json");
});

it("keeps a reply before it is sent, and forgets it when the newsroom says what to mend", async () => {
	const { reply, user } = await open();
	let kept: unknown[] = [];
	reply.mockImplementation(async () => {
		kept = await readOutbox();
		return { kind: "invalid", problems: [{ field: "email", kind: "invalid" }] };
	});
	await user.type(textbox(), "Well told.");
	await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Pete");
	await user.type(screen.getByRole("textbox", { name: /^Email/ }), "pete@example.org");
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByText(/does not look like an email address/)).toBeVisible();
	expect(kept).toHaveLength(1);
	expect(await readOutbox()).toEqual([]);
	expect(textbox()).toHaveValue("Well told.");
	expect(screen.queryByRole("article", { name: /^Comment by Pete/ })).toBeNull();
});

it("puts a reply back into the form in its place to be changed, and says when it may have arrived", async () => {
	const { reply, user } = await open({ failure: "timeout" });
	await user.click(screen.getByRole("link", { name: "Reply to Fenland Pete" }));
	const waiting = await post(user, "Well told.");
	expect(waiting).toHaveTextContent("It may have arrived already");
	await user.click(within(waiting).getByRole("button", { name: "Edit" }));
	expect(await screen.findByRole("heading", { name: "Reply to Fenland Pete" })).toBeVisible();
	await waitFor(() => expect(textbox()).toHaveValue("Well told."));
	await waitFor(() => expect(textbox()).toHaveFocus());
	expect(await screen.findByText(/may have reached the newsroom already/)).toBeVisible();
	await waitFor(() => expect(screen.queryByRole("article", { name: /^Comment by Pete/ })).toBeNull());
	expect(await readOutbox()).toEqual([]);
	await user.type(textbox(), " Indeed.");
	expect(screen.getByText(/may have reached the newsroom already/)).toBeVisible();
	await user.clear(textbox());
	await post(user, "Well told.");
	expect(reply.mock.calls[1]?.[2]).toBe(reply.mock.calls[0]?.[2]);
});

it("keeps what is withdrawn as a draft, and what was being written besides", async () => {
	const { user } = await open();
	const waiting = await post(user, "Well told.");
	await user.type(textbox(), "Another thought");
	await user.click(within(waiting).getByRole("button", { name: "Withdraw" }));
	await waitFor(() => expect(textbox()).toHaveValue("Well told."));
	expect(announced()).toHaveTextContent("Withdrawn.");
	await waitFor(() => expect(screen.queryByRole("article", { name: /^Comment by Pete/ })).toBeNull());
	await user.click(await screen.findByRole("button", { name: "Discard it" }));
	expect(textbox()).toHaveValue("Another thought");
});

it("shows why a reply was refused when nobody stood at the form, with its text to be copied or changed", async () => {
	const refused = Response.json({ refused: "filtered" }, { status: 403 });
	const { user } = await open({ fates: [refused] });
	const waiting = await post(user, "Buy now");
	await sendWaiting();
	expect(await within(waiting).findByText(/filter has set your comment aside/)).toBeVisible();
	expect(announced()).toHaveTextContent(/^Your comment was not posted. The newsroom’s filter/);
	await user.click(within(waiting).getByRole("button", { name: "Copy" }));
	expect(await navigator.clipboard.readText()).toBe("Buy now");
	await user.click(within(waiting).getByRole("button", { name: "Edit" }));
	await waitFor(() => expect(textbox()).toHaveValue("Buy now"));
});

it("says so when a reply has gone out before it could be taken back", async () => {
	const { user } = await open();
	const waiting = await post(user, "Well told.");
	const edit = within(waiting).getByRole("button", { name: "Edit" });
	await emptyOutbox();
	await user.click(edit);
	expect(await screen.findByRole("alert")).toHaveTextContent("has gone out meanwhile");
	expect(textbox()).toHaveValue("");
});

it("shows what a page that is gone was sending, and not as a draft besides", async () => {
	localStorage.setItem(`broadsheet:draft:${PATH}`, JSON.stringify([{ text: "Well told.", key: "f".repeat(32) }]));
	const { user } = await open();
	await waitFor(() => expect(textbox()).toHaveValue("Well told."));
	const key = `${"f".repeat(32)}-${textHash("\nWell told.")}`;
	markOutboxUsed();
	await keepWaiting(buildWaitingReply({ key, state: { kind: "sending" }, notBefore: Date.now() + 10_000 }));
	tellOutboxNews({ storyPath: PATH });
	expect(await screen.findByText("Sending…")).toBeVisible();
	expect(textbox()).toHaveValue("");
	expect(screen.queryByRole("button", { name: "Withdraw" })).toBeNull();
	await user.type(textbox(), "Another");
	expect(textbox()).toHaveValue("Another");
});

it("shows a reply that the newsroom holds as waiting for the editors, whoever has sent it", async () => {
	const comment = buildComment({
		id: "9",
		status: "held",
		author: { name: "Pete" },
		published: new Date().toISOString(),
	});
	markOutboxUsed();
	await keepWaiting(buildWaitingReply({ state: { kind: "stored", comment } }));
	await open();
	tellOutboxNews({ storyPath: PATH });
	expect(await screen.findByText("Waiting for the editors. Only you can see it.")).toBeVisible();
	await waitFor(async () => expect(await readOutbox()).toEqual([]));
});

it("leaves the text in the form where the device has no room to keep it, and says so", async () => {
	vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
		throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
	});
	const { user } = await open();
	await user.type(textbox(), "Well told.");
	await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Pete");
	await user.type(screen.getByRole("textbox", { name: /^Email/ }), "pete@example.org");
	await user.click(screen.getByRole("button", { name: "Post comment" }));
	expect(await screen.findByRole("alert")).toHaveTextContent(/Every word is kept.*This device could not keep it/);
	expect(textbox()).toHaveValue("Well told.");
	expect(localStorage.getItem(`broadsheet:draft:${PATH}`)).toContain("Well told.");
	expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
	expect(await readOutbox()).toEqual([]);
});
