/** What the device remembers of one story's discussion. The discussion says what it needs; the page hands it in. */
export type NewsMemory = {
	/** The ids of comments that were seen; undefined where the discussion was never opened. Rejects where nothing is kept. */
	readSeen(): Promise<readonly string[] | undefined>;
	/** Adds to them. `count`: how many of its comments are not new to this reader, as cards count them. */
	keepSeen(ids: Iterable<string>, count: number): Promise<void>;
	/** Tells when another tab has seen something. Returns how to stop. */
	onSeenChange(listener: () => void): () => void;
};
