/** Numbers from 0 up to 1 that look like any, the same ones for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** When the server is killed next: so many milliseconds after it answers, or after it was started. */
export type Moment = { kind: "answering" | "starting"; milliseconds: number };

const WHILE_STARTING = 0.15;

/** One kill in seven meets the server while it starts, the others up to half a second after it is ready. */
export function randomMoments(seed: number): () => Moment {
	const next = seededNumbers(seed);
	return () => {
		if (next() < WHILE_STARTING) return { kind: "starting", milliseconds: Math.floor(next() * 400) };
		return { kind: "answering", milliseconds: Math.floor(next() * 500) };
	};
}
