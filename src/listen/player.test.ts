import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPlayer, type SpeechEngine, type Spoken, type Words } from "./player.ts";

/** A device that says what it is told, and ends when the test says so. */
function buildEngine() {
	const heard: Words[] = [];
	let tell: Parameters<SpeechEngine["speak"]>[1] | undefined;
	const all: (typeof tell)[] = [];
	let isSpeaking = false;
	return {
		heard,
		all,
		texts: () => heard.map(({ text }) => text).join(" "),
		begin: () => tell?.onBegin(),
		end: () => tell?.onEnd(),
		fail: () => tell?.onError(),
		setSpeaking: (value: boolean) => {
			isSpeaking = value;
		},
		engine: {
			speak(words, told) {
				heard.push(words);
				tell = told;
				all.push(told);
				isSpeaking = true;
			},
			cancel: vi.fn(() => {
				isSpeaking = false;
			}),
			isSpeaking: () => isSpeaking,
		} satisfies SpeechEngine,
	};
}

/** Two paragraphs of one story, one of another: a b, c d; e. */
const SENTENCES: Spoken[] = [
	["a", 0, "/1/"],
	["b", 0, "/1/"],
	["c", 1, "/1/"],
	["d", 1, "/1/"],
	["e", 2, "/2/"],
].map(([text, paragraph, path]) => ({ text, paragraph, path, language: "en" }) as Spoken);

function begin() {
	const device = buildEngine();
	return { device, player: createPlayer(device.engine, { sentences: SENTENCES, rate: 1 }) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the player", () => {
	it("says one sentence after the other, and ends", () => {
		const { device, player } = begin();
		player.play();
		for (let at = 0; at < 5; at++) device.end();
		expect(device.texts()).toBe("a b c d e");
		expect(player.state()).toMatchObject({ kind: "ended", at: 4 });
		player.play();
		expect(device.texts()).toBe("a b c d e a");
	});

	it("falls silent when paused, and begins the sentence anew", () => {
		const { device, player } = begin();
		player.play();
		device.end();
		player.pause();
		expect(player.state()).toMatchObject({ kind: "paused", at: 1 });
		expect(device.engine.isSpeaking()).toBe(false);
		player.play();
		expect(device.texts()).toBe("a b b");
	});

	it("does not hear what comes late of a sentence that was left", () => {
		const { device, player } = begin();
		player.play();
		player.nextSentence();
		device.all[0]?.onEnd();
		device.all[0]?.onError();
		expect(player.state()).toMatchObject({ kind: "playing", at: 1 });
	});

	it("goes by sentence and by paragraph, and stays within the text", () => {
		const { device, player } = begin();
		player.play();
		player.previousSentence();
		player.nextParagraph();
		player.nextSentence();
		player.previousParagraph();
		player.previousParagraph();
		player.nextSentence();
		player.previousSentence();
		expect(device.texts()).toBe("a a c d c a b a");
	});

	it("goes without a word while it is paused", () => {
		const { device, player } = begin();
		player.nextParagraph();
		expect(player.state()).toMatchObject({ kind: "paused", at: 2 });
		expect(device.heard).toEqual([]);
		player.nextStory();
		player.nextSentence();
		expect(player.state()).toMatchObject({ kind: "ended", at: 4 });
	});

	it("skips to the next story, and reads on in one with what is brought", () => {
		const { device, player } = begin();
		player.play();
		player.readOn("/1/", [{ text: "x", paragraph: 3, path: "/1/", language: "en" }]);
		expect(
			player
				.state()
				.sentences.map(({ text }) => text)
				.join(""),
		).toBe("abcdxe");
		player.nextStory();
		expect(device.texts()).toBe("a x e");
	});

	it("says the sentence anew with another speed and voice", () => {
		const { device, player } = begin();
		player.play();
		player.change({ rate: 1.5, voice: "ada" });
		expect(device.heard.at(-1)).toEqual({ text: "a", language: "en", rate: 1.5, voice: "ada" });
		player.pause();
		player.change({ rate: 1, voice: undefined });
		expect(device.heard).toHaveLength(2);
		player.play();
		expect(device.heard.at(-1)).toEqual({ text: "a", language: "en", rate: 1 });
	});

	it("stops at an error, and tries again when it is asked to", () => {
		const { device, player } = begin();
		player.play();
		device.fail();
		expect(player.state()).toMatchObject({ kind: "failed", at: 0 });
		player.play();
		expect(player.state().kind).toBe("playing");
	});

	it("goes on when the end of a sentence was lost", () => {
		const { device, player } = begin();
		player.play();
		device.begin();
		device.setSpeaking(false);
		vi.advanceTimersByTime(2_000);
		expect(device.texts()).toBe("a b");
		expect(player.state()).toMatchObject({ kind: "playing", at: 1 });
	});

	it("goes on when a device says for ever that it speaks", () => {
		const { device, player } = begin();
		player.play();
		vi.advanceTimersByTime(17_000);
		expect(device.texts()).toBe("a b");
		player.stop();
		vi.advanceTimersByTime(60_000);
		expect(device.texts()).toBe("a b");
	});

	it("does not go through a story that the device says nothing of", () => {
		const { device, player } = begin();
		player.play();
		device.setSpeaking(false);
		vi.advanceTimersByTime(60_000);
		expect(device.texts()).toBe("a");
		expect(player.state().kind).toBe("failed");
	});

	it("tells of every change until it is not asked to any more", () => {
		const { player } = begin();
		const listener = vi.fn();
		const leave = player.subscribe(listener);
		player.play();
		expect(listener).toHaveBeenCalledTimes(1);
		leave();
		player.pause();
		expect(listener).toHaveBeenCalledTimes(1);
	});
});
