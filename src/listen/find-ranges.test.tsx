import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";
import type { Story } from "../model/story.ts";
import { StoryBody } from "../story/story-body.tsx";
import { buildStory } from "../testing/builders.ts";
import { everyBlock } from "../testing/every-kind.ts";
import { announceInWords } from "./announcements.ts";
import { findRanges } from "./find-ranges.ts";
import { passagesOfStory } from "./passages.ts";
import { splitSentences } from "./split-sentences.ts";

beforeEach(() => void vi.stubGlobal("matchMedia", () => ({ matches: true })));

function drawn(story: Story) {
	const { container } = render(
		<QueryClientProvider client={new QueryClient()}>
			<MemoryRouter>
				<article>
					<h1 className="story-headline">{story.headline}</h1>
					<div className="story-body">
						<StoryBody blocks={story.body} />
					</div>
				</article>
			</MemoryRouter>
		</QueryClientProvider>,
	);
	const sentences = splitSentences(passagesOfStory(story, announceInWords), { story: "en", announcements: "en" });
	return { sentences, spots: findRanges(sentences, container) };
}

it("finds every sentence that is drawn, whatever kind of block it stands in", () => {
	const { sentences, spots } = drawn(buildStory({ body: [...everyBlock] }));
	const missing = sentences.filter(
		({ kind, place }, at) => kind === "text" && place.kind !== "standfirst" && !spots[at]?.range,
	);
	expect(missing).toEqual([]);
	expect(spots[0]?.range?.toString()).toBe("Two tides a day");
});

it("finds a sentence across elements and line breaks, without the marks of notes, and the second of two alike", () => {
	const { sentences, spots } = drawn(
		buildStory({
			body: [
				{
					kind: "paragraph",
					content: [
						"The sea ",
						{ kind: "strong", content: ["comes"] },
						{ kind: "footnote-reference", id: "n", number: 1 },
						" back.",
						{ kind: "line-break" },
						"Why? Why?",
					],
				},
			],
		}),
	);
	const texts = sentences.slice(-3).map(({ text }) => text);
	expect(texts).toEqual(["The sea comes back.", "Why?", "Why?"]);
	const [sea, first, second] = spots.slice(-3).map(({ range }) => range);
	expect(sea?.toString()).toBe("The sea comes1 back.");
	expect([first?.startOffset, second?.startOffset]).toEqual([0, 5]);
});
