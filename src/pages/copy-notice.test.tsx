import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
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
