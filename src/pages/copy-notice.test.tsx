import { act, screen, waitFor } from "@testing-library/react";
import { expect, it, onTestFinished, vi } from "vitest";
import { formatClock } from "../lib/format-date.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildDiscussion, buildStory, buildSummary } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";

const PATH = buildStory().path;
const AS_OF = "2026-11-20T14:05:00Z";
const NOTICE = /can’t be reached just now. This copy is from/;
const list = (path: string, asOf?: string) => ({
	version: 1 as const,
	subject: path === "/" ? ({ kind: "front", path } as const) : { kind: "tag" as const, path, name: "Moon" },
	stories: [buildSummary()],
	page: 1,
	pages: 1,
	total: 1,
	...(asOf !== undefined && { asOf }),
});

it("says once that story and discussion are copies, and from when", async () => {
	await renderPage(
		PATH,
		buildNewsroom({
			story: async () => buildStory({ asOf: AS_OF }),
			discussion: async () => buildDiscussion({ asOf: AS_OF }),
		}),
	);
	expect(await screen.findByRole("heading", { name: "Leave a reply" })).toBeVisible();
	const notices = screen.getAllByText(NOTICE);
	expect(notices).toHaveLength(1);
	expect(notices[0]).toHaveTextContent("This copy is from 20 November 2026 at 14:05.");
	expect(notices[0]?.querySelector("time")).toHaveAttribute("datetime", AS_OF);
});

it("says it in the discussion where only that is a copy, and nowhere where nothing is", async () => {
	await renderPage(PATH, buildNewsroom({ discussion: async () => buildDiscussion({ asOf: AS_OF }) }));
	expect((await screen.findByText(NOTICE)).closest("section")).toHaveAccessibleName("Comments");
	document.body.replaceChildren();
	await renderPage(PATH, buildNewsroom());
	expect(await screen.findByRole("heading", { name: "Leave a reply" })).toBeVisible();
	expect(screen.queryByText(NOTICE)).toBeNull();
});

it("says that the device is offline where it is, and takes it back", async () => {
	const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	await renderPage(PATH, buildNewsroom({ story: async () => buildStory({ asOf: AS_OF }) }));
	const notice = await screen.findByText(/You are offline. This copy is from/);
	expect(notice).toHaveTextContent("You are offline. This copy is from 20 November 2026 at 14:05.");
	onLine.mockReturnValue(true);
	act(() => void window.dispatchEvent(new Event("online")));
	expect(notice).toHaveTextContent(/You are offline/);
	await waitFor(() => expect(notice).toHaveTextContent(NOTICE));
});

it("is gone when the reader comes back to a network, with what is new by then", async () => {
	const story = vi.fn(async () => buildStory());
	story.mockImplementationOnce(async () => buildStory({ asOf: AS_OF }));
	await renderPage(PATH, buildNewsroom({ story }));
	expect(await screen.findByText(NOTICE)).toBeVisible();
	act(() => {
		window.dispatchEvent(new Event("offline"));
		window.dispatchEvent(new Event("online"));
	});
	await waitFor(() => expect(screen.queryByText(NOTICE)).toBeNull());
	expect(story).toHaveBeenCalledTimes(2);
});

it("is gone when the network comes for the first time since the page was loaded, and is not false meanwhile", async () => {
	const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	const story = vi.fn(async () => buildStory());
	story.mockImplementationOnce(async () => buildStory({ asOf: AS_OF }));
	await renderPage(PATH, buildNewsroom({ story }));
	const said: (string | null)[] = [];
	const notice = await screen.findByText(/You are offline/);
	const watching = new MutationObserver(() => said.push(notice.textContent));
	watching.observe(notice, { characterData: true, childList: true, subtree: true });
	onLine.mockReturnValue(true);
	act(() => void window.dispatchEvent(new Event("online")));
	await waitFor(() => expect(notice).not.toBeInTheDocument());
	watching.disconnect();
	expect(said).toEqual([]);
});

it("asks by itself for what is newer while it stands, and more and more seldom", async () => {
	vi.useFakeTimers({ shouldAdvanceTime: true });
	onTestFinished(() => void vi.useRealTimers());
	const story = vi.fn(async () => buildStory({ asOf: AS_OF }));
	await renderPage(PATH, buildNewsroom({ story }));
	expect(await screen.findByText(NOTICE)).toBeVisible();
	const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
	await pass(3_000);
	expect(story).toHaveBeenCalledTimes(2);
	await pass(60_000);
	expect(story.mock.calls.length).toBeGreaterThan(4);
	expect(story.mock.calls.length).toBeLessThan(8);
	story.mockImplementation(async () => buildStory());
	await pass(120_000);
	expect(screen.queryByText(NOTICE)).toBeNull();
	const { length } = story.mock.calls;
	await pass(120_000);
	expect(story).toHaveBeenCalledTimes(length);
});

it.each(["/", "/tag/moon/"])("says it once above the list at %s", async (address) => {
	await renderPage(address, buildNewsroom({ list: async (path) => list(path, AS_OF) }));
	expect(await screen.findByText(NOTICE)).toBeVisible();
	expect(screen.getAllByText(NOTICE)).toHaveLength(1);
});

it("writes the hour alone for a moment of the newsroom's own today", () => {
	const locale = { language: "en-GB", timeZone: "America/New_York" };
	expect(formatClock("2026-11-20T14:05:00Z", locale, new Date("2026-11-21T04:59:00Z"))).toBe("09:05");
	expect(formatClock("2026-11-20T14:05:00Z", locale, new Date("2026-11-21T05:01:00Z"))).toBe(
		"20 November 2026 at 09:05",
	);
});
