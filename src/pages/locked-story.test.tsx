import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Failure } from "../model/failure.ts";
import type { NewsroomApi, UnlockOutcome } from "../model/newsroom-api.ts";
import type { Story } from "../model/story.ts";
import { storyQuery } from "../story/story-queries.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildComment, buildDiscussion, buildStory } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";

const PATH = buildStory().path;
const { standfirst: _standfirst, ...rest } = buildStory();
const locked: Story = { ...rest, isLocked: true, body: [], words: 0, readingMinutes: 0 };
const opened: UnlockOutcome = {
	kind: "opened",
	story: buildStory(),
	discussion: buildDiscussion({ comments: [buildComment()], isOpen: false, replyAt: "https://site.example/tides/" }),
};

function openLocked(unlock: NewsroomApi["unlock"], over: Partial<NewsroomApi> = {}) {
	const refused = async () => {
		throw new Failure("refused", "It is locked.");
	};
	return renderPage(PATH, buildNewsroom({ story: async () => locked, discussion: refused, unlock, ...over }));
}

async function tryPassword(password: string) {
	const user = userEvent.setup();
	await user.type(await screen.findByLabelText(/^Password/), password);
	await user.click(screen.getByRole("button", { name: "Open the story" }));
	return user;
}

it("shows the head of a locked story and asks for its password, with nothing to reply to", async () => {
	await openLocked(async () => opened);
	expect(await screen.findByRole("heading", { level: 1, name: "Two tides a day" })).toBeVisible();
	expect(screen.getByRole("link", { name: "Ada Fenn" })).toBeVisible();
	const form = await screen.findByRole("form", { name: "This story needs a password" });
	expect(form).toHaveAttribute("method", "post");
	expect(form).toHaveAttribute("action", PATH);
	expect(form.querySelector('input[name="unlock"]')).toHaveValue("1");
	expect(screen.getByLabelText(/^Password/)).toHaveAttribute("type", "password");
	expect(screen.queryByRole("link", { name: /newsroom’s own page/ })).toBeNull();
	expect(screen.queryByText(/min read/)).toBeNull();
	expect(screen.queryByRole("heading", { name: "Leave a reply" })).toBeNull();
});

it("names the same story on the newsroom's own site, where there is one", async () => {
	await openLocked(async () => opened, { story: async () => ({ ...locked, original: "https://site.example/tides/" }) });
	expect(await screen.findByRole("link", { name: "Open it on the newsroom’s own page" })).toHaveAttribute(
		"href",
		"https://site.example/tides/",
	);
});

it("puts the opened story in its place, and goes to its headline", async () => {
	const unlock = vi.fn(async () => opened);
	await openLocked(unlock);
	await tryPassword("spring tide");
	expect(await screen.findByText("The sea leaves and comes back.")).toBeVisible();
	expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
	expect(screen.getByText("Opened: Two tides a day")).toBeInTheDocument();
	expect(await screen.findByRole("article", { name: "Comment by Fenland Pete" })).toBeVisible();
	expect(screen.queryByLabelText(/^Password/)).toBeNull();
	expect(unlock).toHaveBeenCalledWith(PATH, "spring tide");
});

it("stays open when the story is asked for again, and writes nothing of it or its password down", async () => {
	const { client } = await openLocked(async () => opened);
	await tryPassword("spring tide");
	await screen.findByText("The sea leaves and comes back.");
	await client.refetchQueries();
	expect(client.getQueryData(storyQuery(PATH).queryKey)).toEqual(buildStory());
	expect(screen.getByText("The sea leaves and comes back.")).toBeVisible();
	const everything = JSON.stringify([
		client
			.getQueryCache()
			.getAll()
			.map(({ queryKey, state }) => [queryKey, state.data]),
		client
			.getMutationCache()
			.getAll()
			.map(({ state }) => state),
	]);
	expect(everything).not.toContain("spring tide");
	expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toMatch(/spring tide|comes back/);
});

it("says that a password is wrong, and has it ready to be typed anew", async () => {
	const unlock = vi
		.fn<NewsroomApi["unlock"]>()
		.mockResolvedValueOnce({ kind: "wrong-password" })
		.mockResolvedValueOnce(opened);
	await openLocked(unlock);
	const user = await tryPassword("ebb");
	expect(await screen.findByRole("alert")).toHaveTextContent("That is not the password of this story.");
	expect(screen.getByLabelText(/^Password/)).toHaveFocus();
	await user.keyboard("spring tide{Enter}");
	expect(await screen.findByText("The sea leaves and comes back.")).toBeVisible();
	expect(unlock).toHaveBeenLastCalledWith(PATH, "spring tide");
});

it("says how long to wait after too many, and that the newsroom can't be reached", async () => {
	const unlock = vi
		.fn<NewsroomApi["unlock"]>()
		.mockRejectedValueOnce(new Failure("busy", "Too many.", { retryAfterSeconds: 20 }))
		.mockRejectedValueOnce(new Failure("offline", "No network."));
	await openLocked(unlock);
	const user = await tryPassword("ebb");
	expect(await screen.findByRole("alert")).toHaveTextContent("Wait 20 seconds");
	await user.click(screen.getByRole("button", { name: "Open the story" }));
	await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("there is no connection"));
});

it("tries a password once however often the button is pressed, and no empty one", async () => {
	const answers: ((outcome: UnlockOutcome) => void)[] = [];
	const unlock = vi.fn(() => new Promise<UnlockOutcome>((resolve) => answers.push(resolve)));
	await openLocked(unlock);
	const user = userEvent.setup();
	await user.click(await screen.findByRole("button", { name: "Open the story" }));
	expect(unlock).not.toHaveBeenCalled();
	await user.type(screen.getByLabelText(/^Password/), "spring tide{Enter}{Enter}");
	expect(unlock).toHaveBeenCalledOnce();
	answers[0]?.(opened);
	expect(await screen.findByText("The sea leaves and comes back.")).toBeVisible();
});
