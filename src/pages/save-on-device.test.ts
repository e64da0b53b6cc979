import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { savedStories } from "../reading/kept-paths.ts";
import { storyQuery } from "../story/story-queries.ts";
import { buildStory } from "../testing/builders.ts";
import { saveOnDevice } from "./save-on-device.ts";

const story = buildStory();

function clientWithStory(): QueryClient {
	const client = new QueryClient();
	client.setQueryData(storyQuery(story.path).queryKey, story);
	return client;
}

it("says what a saved story is worth without a network", async () => {
	expect(await saveOnDevice(clientWithStory(), story, true)).toMatch(/^Saved/);
	expect(savedStories.has(story.path)).toBe(true);
});

it("says nothing more of a story that was unsaved before it was kept", async () => {
	const client = clientWithStory();
	const saving = saveOnDevice(client, story, true);
	expect(await saveOnDevice(client, story, false)).toBe("It is no longer saved.");
	expect(await saving).toBeUndefined();
});
