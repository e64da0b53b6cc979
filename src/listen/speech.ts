import type { SpeechEngine } from "./player.ts";

/** The device's own voice. */
export const deviceSpeech: SpeechEngine = {
	speak({ text, language, rate, voice }, { onBegin, onEnd, onError }) {
		const utterance = new SpeechSynthesisUtterance(text);
		const voices = speechSynthesis.getVoices();
		const chosen = voices.find(({ voiceURI }) => voiceURI === voice);
		utterance.lang = language;
		// What is announced in another language than the voice's is left to a voice of that, where there is one.
		const isMatched = chosen !== undefined && isOfLanguage(chosen.lang, language);
		if (chosen && (isMatched || !voices.some(({ lang }) => isOfLanguage(lang, language)))) utterance.voice = chosen;
		utterance.rate = rate;
		utterance.onstart = onBegin;
		utterance.onend = onEnd;
		utterance.onerror = onError;
		held.utterance = utterance;
		// One that was paused, by another page too, says nothing.
		speechSynthesis.resume();
		speechSynthesis.speak(utterance);
	},
	cancel: () => speechSynthesis.cancel(),
	isSpeaking: () => speechSynthesis.speaking || speechSynthesis.pending,
};

/** Chrome throws away an utterance that nobody holds, and with it the news of its end. */
const held: { utterance?: SpeechSynthesisUtterance } = {};

/** How long a device may take to tell its voices, in milliseconds. */
const PATIENCE = 1_500;

/** The voices of this device. Some tell them only after a while. */
export async function bringVoices(): Promise<SpeechSynthesisVoice[]> {
	if (speechSynthesis.getVoices().length === 0)
		await new Promise((come) => {
			speechSynthesis.addEventListener("voiceschanged", come, { once: true });
			setTimeout(come, PATIENCE);
		});
	return speechSynthesis.getVoices();
}

/** "en_GB" (as Android writes it) is of "en-US": another accent, the same language. */
export function isOfLanguage(voiceLanguage: string, language: string): boolean {
	const base = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();
	return base(voiceLanguage) === base(language);
}
