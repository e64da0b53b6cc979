import type { Story, StorySummary } from "../../../src/model/story.ts";
import type { Newsroom } from "../newsroom.ts";
import { createIsOwn, type IsOwn } from "./is-own.ts";
import { ownBlocks } from "./own-blocks.ts";
import { linkToPicture, ownPicture } from "./own-picture.ts";

/**
 * The newsroom as its readers may see it: pictures, sounds and films come from the paper, from the newsroom's own hosts
 * and from those that its owner names (`further`, origins). What a story shows from anywhere else would be a broken box
 * under the pages' policy, and would tell that host who reads: a link stands in its place.
 */
export function keepOwnMedia(newsroom: Newsroom, further: readonly string[] = []): Newsroom {
	const origins = () => [...new Set([...newsroom.mediaOrigins, ...further])];
	// Asked only when the newsroom has answered: it learns its hosts by reading.
	const isOwn = () => createIsOwn(origins());
	return {
		...newsroom,
		get mediaOrigins() {
			return origins();
		},
		list: async (path, page, signal) => {
			const list = await newsroom.list(path, page, signal);
			return { ...list, stories: list.stories.map((story) => ownSummary(story, isOwn())) };
		},
		story: async (path, signal) => ownStory(await newsroom.story(path, signal), isOwn()),
		similar: async (path, signal) => {
			const similar = await newsroom.similar(path, signal);
			return similar.map((story) => ownSummary(story, isOwn()));
		},
		search: async (query, page, signal) => {
			const found = await newsroom.search(query, page, signal);
			return {
				...found,
				results: found.results.map((result) => ({ ...result, story: ownSummary(result.story, isOwn()) })),
			};
		},
		unlock: async (path, password) => {
			const outcome = await newsroom.unlock(path, password);
			return outcome.kind === "opened" ? { ...outcome, story: ownStory(outcome.story, isOwn()) } : outcome;
		},
	};
}

function ownStory(story: Story, isOwn: IsOwn): Story {
	const { leadPicture, ...rest } = story;
	const lead = leadPicture && ownPicture(leadPicture, isOwn);
	const body = ownBlocks(story.body, isOwn);
	return {
		...rest,
		...(lead && { leadPicture: lead }),
		body: leadPicture && !lead ? [linkToPicture(leadPicture), ...body] : body,
	};
}

function ownSummary(summary: StorySummary, isOwn: IsOwn): StorySummary {
	const { picture, ...rest } = summary;
	const own = picture && ownPicture(picture, isOwn);
	return own ? { ...rest, picture: own } : rest;
}
