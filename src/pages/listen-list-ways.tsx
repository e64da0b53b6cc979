import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { importAgain } from "../lib/import-again.ts";
import { announceInWords } from "../listen/announcements.ts";
import { BarButton } from "../listen/listen-bar.tsx";
import { passagesOfBody } from "../listen/passages.ts";
import type { Player } from "../listen/player.ts";
import { type Sentence, splitSentences } from "../listen/split-sentences.ts";
import type { StorySummary } from "../model/story.ts";
import { savedStories } from "../reading/kept-paths.ts";
import { storyQuery } from "../story/story-queries.ts";
import { bringTexts, spokenLanguage, texts } from "../texts/texts.ts";

/** What may be done with the story of a list that is read: hear all of it, hear the next one, put it by. */
export function ListenListWays({
	player,
	sentence,
	stories,
	paper,
	onOutcome,
}: {
	player: Player<Sentence>;
	sentence: Sentence;
	/** Those that are read. */
	stories: readonly StorySummary[];
	/** The newsroom's language. */
	paper: string;
	/** Says how it went. */
	onOutcome: (words: string) => void;
}) {
	const client = useQueryClient();
	const words = texts("listen");
	const { path } = sentence;
	const isSaved = useSyncExternalStore(savedStories.onChange, () => savedStories.has(path));
	const isWhole = player.state().sentences.some((one) => one.path === path && one.place.kind !== "card");

	const readWhole = async () => {
		onOutcome("");
		// Until it is here, nothing else begins.
		player.pause();
		try {
			const story = await client.fetchQuery(storyQuery(path));
			const { sentences } = player.state();
			const from = Math.max(...sentences.map(({ paragraph }) => paragraph)) + 1;
			const languages = { story: story.language ?? paper, announcements: spokenLanguage() };
			const body = splitSentences(passagesOfBody(story, announceInWords), languages, from);
			if (body.length > 0) return player.readOn(path, body);
		} catch {
			// Said below, as of a story that is locked.
		}
		onOutcome(words.storyMissing());
	};
	const save = async () => {
		const story = stories.find((one) => one.path === path);
		if (!story) return;
		try {
			const [{ saveOnDevice }] = await Promise.all([
				importAgain(() => import("./reading-side.ts")),
				bringTexts("marks"),
			]);
			const said = await saveOnDevice(client, story, !isSaved);
			if (said !== undefined) onOutcome(said);
		} catch {
			onOutcome(texts("paper").notLoaded());
		}
	};

	return (
		<>
			<BarButton disabled={isWhole} onClick={() => void readWhole()}>
				{words.fullStory()}
			</BarButton>
			<BarButton onClick={player.nextStory}>{words.skip()}</BarButton>
			<BarButton aria-pressed={isSaved} onClick={() => void save()}>
				{isSaved ? words.saved() : words.save()}
			</BarButton>
		</>
	);
}
