import { LRUCache } from "lru-cache";
import type { DiskAnswers } from "./disk-answers.ts";
import type { KeptAnswer } from "./kept-answer.ts";

/** A kept answer in memory, with what the reader has noted on it. */
export type HeldAnswer = KeptAnswer & {
	/** When asking again failed, and has not succeeded since. */
	failedAt?: number;
	/** What schemas have made of the text. */
	readonly parsed: WeakMap<object, unknown>;
};

/** Kept answers: the last used ones in memory, all on disk. */
export type AnswerStore = {
	get(request: string): HeldAnswer | undefined;
	/** `isSameText`: only the rest has to be written. */
	set(request: string, held: HeldAnswer, isSameText: boolean): void;
	delete(request: string): void;
	forget(about: readonly string[] | undefined): void;
};

export function createAnswerStore(disk: DiskAnswers, maxBytes = 64 * 1024 * 1024): AnswerStore {
	const memory = new LRUCache<string, HeldAnswer>({
		maxSize: maxBytes,
		// Text, and about as much again and more for what has been parsed of it.
		sizeCalculation: (held, request) => 500 + request.length * 2 + held.text.length * 4,
	});

	return {
		get(request) {
			const held = memory.get(request);
			if (held) return held;
			const kept = disk.get(request);
			if (!kept) return undefined;
			const found = { ...kept, parsed: new WeakMap<object, unknown>() };
			memory.set(request, found);
			return found;
		},
		set(request, held, isSameText) {
			memory.set(request, held);
			if (isSameText) disk.touch(request, held);
			else disk.set(request, held);
		},
		delete(request) {
			memory.delete(request);
			disk.delete(request);
		},
		forget(about) {
			for (const held of memory.values()) if (isAbout(held.about, about)) held.mustAsk = true;
			disk.forget(about);
		},
	};
}

/** Whether any of the names is among those asked for; without those, everything is. */
export function isAbout(names: readonly string[], asked: readonly string[] | undefined): boolean {
	return asked === undefined || names.some((name) => asked.includes(name));
}
