import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { mastheadQuery } from "../front/list-queries.ts";
import { addLateSheet } from "../lib/late-sheet.ts";
import { useLocale } from "../lib/locale.tsx";
import { announceInWords } from "../listen/announcements.ts";
import { findRanges } from "../listen/find-ranges.ts";
import styles from "../listen/listen-bar.css?inline";
import { ListenBar } from "../listen/listen-bar.tsx";
import { keepChoice, readChoice } from "../listen/listening-choice.ts";
import { markSentence, onScrollByHand, scrollToSpot } from "../listen/mark-sentence.ts";
import { joinMediaSession } from "../listen/media-session.ts";
import { passagesOfStory, passagesOfSummary } from "../listen/passages.ts";
import { createPlayer } from "../listen/player.ts";
import { bringVoices, deviceSpeech, isOfLanguage } from "../listen/speech.ts";
import { type Sentence, splitSentences } from "../listen/split-sentences.ts";
import { readSettings } from "../reading/settings.ts";
import { spokenLanguage, texts } from "../texts/texts.ts";
import type { ListenSubject } from "./listen.tsx";
import { ListenListWays } from "./listen-list-ways.tsx";
import { usePaperNavigator } from "./page.ts";

addLateSheet(styles);

/** Reads a story or a list aloud from when it is drawn until it is closed, or the reader goes to another page. */
export function ListenPlayer({
	subject,
	page,
	onClose,
}: {
	subject: ListenSubject;
	/** Where what is read is drawn. */
	page: ParentNode;
	onClose: () => void;
}) {
	const client = useQueryClient();
	const navigator = usePaperNavigator();
	const paper = useLocale().language;
	const language = (subject.kind === "story" ? subject.story : subject.stories[0])?.language ?? paper;
	const base = language.split("-")[0] ?? language;
	const [player] = useState(() => {
		const { rate, voices } = readChoice();
		return createPlayer(deviceSpeech, { sentences: sentencesOf(subject, paper), rate, voice: voices[base] });
	});
	const state = useSyncExternalStore(player.subscribe, player.state);
	const spots = useMemo(() => findRanges(state.sentences, page), [state.sentences, page]);
	const [voices, setVoices] = useState<SpeechSynthesisVoice[]>();
	// Of what was asked for one story; with the next, it is over.
	const [outcome, setOutcome] = useState({ path: "", words: "" });
	const [isFollowing, setIsFollowing] = useState(true);
	const session = useRef<ReturnType<typeof joinMediaSession>>(undefined);
	const close = useRef(onClose);
	close.current = onClose;
	const words = texts("listen");
	const sentence = state.sentences[state.at];
	const hasVoice = voices?.some(({ lang }) => isOfLanguage(lang, language)) === true;
	const isMute = voices !== undefined && !hasVoice && !voices.some(({ voiceURI }) => voiceURI === state.voice);
	const titles = subject.kind === "story" ? [subject.story] : subject.stories;
	const title = titles.find(({ path }) => path === sentence?.path) ?? titles[0];
	const headline = title?.headline ?? "";

	// Voice, lock screen, keys and the ways to another page are the browser's.
	useEffect(() => {
		const name = client.getQueryData(mastheadQuery.queryKey)?.name ?? "";
		const joined = joinMediaSession(player, name, () => close.current());
		session.current = joined;
		const here = navigator.state().current;
		let isHere = true;
		void bringVoices().then((brought) => {
			if (!isHere) return;
			setVoices(brought);
			const isSpoken = brought.some(
				({ lang, voiceURI }) => isOfLanguage(lang, language) || voiceURI === player.state().voice,
			);
			if (isSpoken) player.play();
		});
		const stops = [
			joined.leave,
			player.stop,
			() => markSentence(undefined),
			onScrollByHand(() => setIsFollowing(false)),
			navigator.subscribe(() => navigator.state().current !== here && close.current()),
		];
		// What is closed with the tab goes on speaking in some browsers.
		window.addEventListener("pagehide", player.stop);
		return () => {
			isHere = false;
			window.removeEventListener("pagehide", player.stop);
			for (const stop of stops) stop();
		};
	}, [client, navigator, player, language]);

	useEffect(() => session.current?.name(headline), [headline]);

	const spot = spots[state.at] ?? {};
	const isGentle = !readSettings().hasFewerAnimations && !matchMedia("(prefers-reduced-motion: reduce)").matches;
	// The mark and the scroll position are the page's, not React's.
	useEffect(() => {
		markSentence(state.kind === "ended" ? undefined : spot.range);
		if (isFollowing && state.kind === "playing") scrollToSpot(spot, isGentle);
	}, [spot, state.kind, isFollowing, isGentle]);

	const choose = (choice: { rate: number } | { voice: string }) => {
		if ("rate" in choice) {
			keepChoice(choice);
			player.change(choice);
			return;
		}
		const { [base]: _, ...others } = readChoice().voices;
		keepChoice({ voices: choice.voice === "" ? others : { ...others, [base]: choice.voice } });
		player.change({ voice: choice.voice === "" ? undefined : choice.voice });
	};
	const back = () => {
		setIsFollowing(true);
		scrollToSpot(spot, isGentle);
	};
	const state2words = { failed: words.failed(), ended: words.ended(), playing: "", paused: "" }[state.kind];

	return createPortal(
		<ListenBar
			player={player}
			state={state}
			title={{ text: headline, language: title?.language ?? paper }}
			notice={(outcome.path === sentence?.path && outcome.words) || (isMute ? words.noVoice() : state2words)}
			voices={[...(voices ?? [])].sort(
				(a, b) => Number(isOfLanguage(b.lang, language)) - Number(isOfLanguage(a.lang, language)),
			)}
			onChoice={choose}
			onBack={isFollowing || (!spot.range && !spot.element) ? undefined : back}
			onClose={onClose}
		>
			{subject.kind === "list" && sentence && (
				<ListenListWays
					player={player}
					sentence={sentence}
					stories={subject.stories}
					paper={paper}
					onOutcome={(said) => setOutcome({ path: sentence.path, words: said })}
				/>
			)}
		</ListenBar>,
		document.body,
	);
}

function sentencesOf(subject: ListenSubject, paper: string): Sentence[] {
	const announcements = spokenLanguage();
	if (subject.kind === "story") {
		const story = subject.story.language ?? paper;
		return splitSentences(passagesOfStory(subject.story, announceInWords), { story, announcements });
	}
	const sentences: Sentence[] = [];
	for (const summary of subject.stories) {
		const from = (sentences.at(-1)?.paragraph ?? -1) + 1;
		const story = summary.language ?? paper;
		sentences.push(...splitSentences(passagesOfSummary(summary), { story, announcements }, from));
	}
	return sentences;
}
