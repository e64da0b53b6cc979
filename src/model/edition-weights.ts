import type { MODEL_VERSION } from "./story.ts";

/** What the stories of a list's first page weigh, so that a reader knows before taking them along. */
export type EditionWeights = {
	version: typeof MODEL_VERSION;
	/** Stories that can be taken: without those behind a password. */
	stories: number;
	/** Bytes of their article JSON and of the first page of each discussion. */
	textBytes: number;
	/** For each of their pictures the files in its best format. */
	pictures: WeighedFile[][];
};

/** Width in pixels, weight in bytes; either is left out where the newsroom does not know it. */
export type WeighedFile = { width?: number; bytes?: number };
