/** What the player needs of a device that speaks. */
export type SpeechEngine = {
	/** Says one thing. `onEnd` may never come; `onError` may come instead of it. */
	speak(words: Words, tell: { onBegin: () => void; onEnd: () => void; onError: () => void }): void;
	/** Falls silent at once. */
	cancel(): void;
	isSpeaking(): boolean;
};

export type Words = { text: string; language: string; rate: number; voice?: string };

/** What is spoken: where a paragraph begins, and which story it is of. */
export type Spoken = { text: string; language: string; paragraph: number; path: string };

export type PlayerState<S extends Spoken> = {
	kind: "playing" | "paused" | "ended" | "failed";
	sentences: readonly S[];
	at: number;
	rate: number;
	voice?: string | undefined;
};

/** How often the watchdog looks, in milliseconds. */
const WATCH = 1_000;
/** Looks without a sound after which a sentence counts as said: browsers lose the end now and then. */
const SILENT_LOOKS = 2;
/** No letter takes longer than this at the common speed, in milliseconds; nor a device to begin than the other. */
const LETTER = 400;
const BEGINNING = 15_000;

export type Player<S extends Spoken> = ReturnType<typeof createPlayer<S>>;

/**
 * Reads sentences one after the other. To pause is to fall silent and to begin the sentence anew later: what engines do
 * at their own pause differs, and some never come back from it.
 */
export function createPlayer<S extends Spoken>(
	engine: SpeechEngine,
	begin: { sentences: readonly S[]; rate: number; voice?: string | undefined },
) {
	const listeners = new Set<() => void>();
	let state: PlayerState<S> = { kind: "paused", at: 0, ...begin };
	/** What is told of a sentence that is no longer read is not heard. */
	let turn = 0;
	let watch: ReturnType<typeof setInterval> | undefined;

	function tell(change: Partial<PlayerState<S>>): void {
		state = { ...state, ...change };
		for (const listener of listeners) listener();
	}

	function silence(): void {
		turn += 1;
		clearInterval(watch);
		engine.cancel();
	}

	function speak(at: number): void {
		silence();
		const sentence = state.sentences[at];
		if (!sentence) {
			tell({ kind: "ended" });
			return;
		}
		tell({ kind: "playing", at });
		const { text, language } = sentence;
		const { rate, voice } = state;
		const mine = turn;
		const once = (then: () => void) => () => mine === turn && then();
		const longest = BEGINNING + (text.length * LETTER) / rate;
		let hasBegun = false;
		let passed = 0;
		let silent = 0;
		const onBegin = once(() => {
			hasBegun = true;
		});
		watch = setInterval(() => {
			passed += WATCH;
			if (engine.isSpeaking()) onBegin();
			silent = engine.isSpeaking() ? 0 : silent + 1;
			if (silent < SILENT_LOOKS && passed <= longest) return;
			// A device that never spoke would be led through the whole story in silence.
			if (hasBegun) speak(at + 1);
			else halt("failed");
		}, WATCH);
		engine.speak(
			{ text, language, rate, ...(voice !== undefined && { voice }) },
			{ onBegin, onEnd: once(() => speak(at + 1)), onError: once(() => halt("failed")) },
		);
	}

	function halt(kind: "paused" | "failed"): void {
		silence();
		tell({ kind });
	}

	/** Where the reader goes it is read, unless it was paused. */
	function go(at: number): void {
		const to = Math.max(0, at);
		if (to >= state.sentences.length) {
			silence();
			tell({ kind: "ended", at: Math.max(0, state.sentences.length - 1) });
		} else if (state.kind === "playing" || state.kind === "ended") speak(to);
		else tell({ kind: "paused", at: to });
	}

	/** The first sentence from `at` on that is of something else than the one that is read; none is the end. */
	function nextOther(key: "paragraph" | "path"): number {
		const here = state.sentences[state.at]?.[key];
		const other = state.sentences.findIndex((sentence, at) => at > state.at && sentence[key] !== here);
		return other < 0 ? state.sentences.length : other;
	}

	/** Where the paragraph of a sentence begins. */
	function beginOf(at: number): number {
		const paragraph = state.sentences[at]?.paragraph;
		return Math.max(
			0,
			state.sentences.findIndex((sentence) => sentence.paragraph === paragraph),
		);
	}

	return {
		state: () => state,
		subscribe(listener: () => void) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		play: () => speak(state.kind === "ended" ? 0 : state.at),
		pause: () => state.kind === "playing" && halt("paused"),
		nextSentence: () => go(state.at + 1),
		previousSentence: () => go(state.at - 1),
		nextParagraph: () => go(nextOther("paragraph")),
		/** To the beginning of this paragraph, and from there to the one before. */
		previousParagraph() {
			const begin = beginOf(state.at);
			go(begin < state.at ? begin : beginOf(begin - 1));
		},
		nextStory: () => go(nextOther("path")),
		/** Puts sentences behind what there is of their story, and reads them. */
		readOn(path: string, sentences: readonly S[]) {
			const at = state.sentences.findLastIndex((sentence) => sentence.path === path) + 1;
			tell({ sentences: [...state.sentences.slice(0, at), ...sentences, ...state.sentences.slice(at)] });
			speak(at);
		},
		/** What is being said is said anew so. */
		change(choice: { rate?: number; voice?: string | undefined }) {
			tell(choice);
			if (state.kind === "playing") speak(state.at);
		},
		/** Falls silent for good. */
		stop: silence,
	};
}
