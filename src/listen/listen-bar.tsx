import type { KeyboardEvent, ReactNode } from "react";
import { texts } from "../texts/texts.ts";
import { RATES } from "./listening-choice.ts";
import type { Player, PlayerState } from "./player.ts";
import type { Sentence } from "./split-sentences.ts";

const ICONS = {
	play: "M7 4.5v15l12-7.5z",
	pause: "M8 5v14M16 5v14",
	nextSentence: "M9 5l7 7-7 7",
	previousSentence: "M15 5l-7 7 7 7",
	nextParagraph: "M6 5l7 7-7 7M17 5v14",
	previousParagraph: "M18 5l-7 7 7 7M7 5v14",
	stop: "M6 6l12 12M18 6L6 18",
};

type Action = keyof typeof ICONS;

/** The bar's play button takes the focus when the bar comes. */
function takeFocus(button: HTMLButtonElement | null): void {
	button?.focus({ preventScroll: true });
}

/** What leads through what is read aloud. `children` are the ways of a list. */
export function ListenBar({
	player,
	state,
	title,
	notice,
	voices,
	onChoice,
	onBack,
	onClose,
	children,
}: {
	player: Player<Sentence>;
	state: PlayerState<Sentence>;
	/** What is read is called so, in this language. */
	title: { text: string; language: string };
	notice: string;
	/** The device's, those of the language first. */
	voices: readonly SpeechSynthesisVoice[];
	onChoice: (choice: { rate: number } | { voice: string }) => void;
	/** Only where the reader has scrolled away. */
	onBack: (() => void) | undefined;
	onClose: () => void;
	children?: ReactNode;
}) {
	const words = texts("listen");
	const leave = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
	const way = (action: Action, act: () => void) => (
		<button type="button" aria-label={words[action]()} title={words[action]()} onClick={act}>
			<Icon action={action} />
		</button>
	);
	const toggle: Action = state.kind === "playing" ? "pause" : "play";
	return (
		<section aria-label={words.bar()} className="listen-bar" onKeyDown={leave}>
			<p lang={title.language} dir="auto">
				{title.text}
			</p>
			<div className="listen-keys">
				{way("previousParagraph", player.previousParagraph)}
				{way("previousSentence", player.previousSentence)}
				<button
					ref={takeFocus}
					type="button"
					aria-label={words[toggle]()}
					title={words[toggle]()}
					data-listen-toggle
					onClick={() => player[toggle]()}
				>
					<Icon action={toggle} />
				</button>
				{way("nextSentence", player.nextSentence)}
				{way("nextParagraph", player.nextParagraph)}
				{way("stop", onClose)}
			</div>
			<label className="listen-speed">
				<span>{words.speed()}</span>
				<select value={state.rate} onChange={({ target }) => onChoice({ rate: Number(target.value) })}>
					{RATES.map((rate) => (
						<option key={rate} value={rate}>
							{rate}×
						</option>
					))}
				</select>
			</label>
			{children && <div className="listen-keys">{children}</div>}
			{voices.length > 0 && (
				<label>
					{words.voice()}
					<select value={state.voice ?? ""} onChange={({ target }) => onChoice({ voice: target.value })}>
						<option value="">{words.ownVoice()}</option>
						{voices.map(({ voiceURI, name, lang }) => (
							<option key={voiceURI} value={voiceURI}>
								{name} ({lang})
							</option>
						))}
					</select>
				</label>
			)}
			{onBack && <BarButton onClick={onBack}>{words.back()}</BarButton>}
			<p role="status">{notice}</p>
		</section>
	);
}

/** A way that is called by words. */
export function BarButton({
	children,
	...rest
}: {
	children: string;
	onClick: () => void;
	disabled?: boolean;
	"aria-pressed"?: boolean;
}) {
	return (
		<button type="button" className="listen" {...rest}>
			{children}
		</button>
	);
}

function Icon({ action }: { action: Action }) {
	return (
		<svg viewBox="0 0 24 24" aria-hidden="true">
			<path d={ICONS[action]} />
		</svg>
	);
}
