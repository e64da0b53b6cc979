import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { StoryList } from "../model/story.ts";
import { buildNewsroom } from "../testing/build-newsroom.ts";
import { buildMasthead, buildStory, buildSummary } from "../testing/builders.ts";
import { renderPage } from "../testing/render-page.tsx";

const list = (subject: StoryList["subject"], stories: StoryList["stories"] = []): StoryList => ({
	version: 1,
	subject,
	stories,
	page: 1,
	pages: stories.length,
	total: stories.length,
});
const sections = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ name: `Section ${index}`, path: `/category/s${index}/` }));

it("shows a paper with no sections and no stories", async () => {
	await renderPage(
		"/",
		buildNewsroom({
			masthead: async () => buildMasthead({ sections: [] }),
			list: async () => list({ kind: "front", path: "/" }),
		}),
	);
	expect(await screen.findByText("There are no stories yet.")).toBeVisible();
	expect(screen.queryByRole("navigation", { name: "Sections" })).toBeNull();
	expect(within(screen.getByRole("main")).queryByRole("list")).toBeNull();
});

it("shows the sections within a section that has no stories of its own", async () => {
	const subject = { kind: "section" as const, path: "/category/news/", name: "News", children: sections(2) };
	await renderPage("/category/news/", buildNewsroom({ list: async () => list(subject) }));
	expect(await screen.findByText("There are no stories here yet.")).toBeVisible();
	const within_ = screen.getByRole("list", { name: "Within this section" });
	expect(
		within(within_)
			.getAllByRole("link")
			.map(({ textContent }) => textContent),
	).toEqual(["Section 0", "Section 1"]);
});

it("calls a story without a headline something, in lists and on its page", async () => {
	const bare = { headline: "", authors: [], readingMinutes: 0 };
	const newsroom = buildNewsroom({
		list: async () => list({ kind: "front", path: "/" }, [buildSummary(bare)]),
		story: async () => buildStory({ ...bare, body: [], tags: [] }),
	});
	await renderPage("/", newsroom);
	expect(await screen.findByRole("link", { name: "Untitled" })).toHaveAttribute("href", buildStory().path);
	document.body.replaceChildren();
	await renderPage(buildStory().path, newsroom);
	expect(await screen.findByRole("heading", { level: 1, name: "Untitled" })).toBeVisible();
	expect(document.querySelector(".byline")).toBeNull();
});

it("keeps what has no room in the line of sections one tap away", async () => {
	await renderPage(
		"/",
		buildNewsroom({
			masthead: async () => buildMasthead({ sections: sections(60) }),
			list: async () => list({ kind: "front", path: "/" }, [buildSummary()]),
		}),
	);
	const navigation = await screen.findByRole("navigation", { name: "Sections" });
	expect(within(navigation).getByRole("link", { name: "Section 11" })).toBeVisible();
	expect(within(navigation).getByText("Section 59")).not.toBeVisible();
	await userEvent.click(within(navigation).getByText("48 more sections"));
	expect(within(navigation).getByRole("link", { name: "Section 59" })).toBeVisible();
});
