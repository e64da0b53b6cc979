import type { DatabaseSync } from "node:sqlite";
import type { ImportState } from "../newsroom/sqlite/importing/import-state.ts";
import type { MirrorSource } from "./mirror-source.ts";
import type { Progress } from "./report/progress.ts";
import type { Tally } from "./report/tally.ts";

/** What every part of an import works with. */
export type ImportParts = {
	database: DatabaseSync;
	source: MirrorSource;
	/** How far it has come. */
	state: ImportState;
	tally: Tally;
	progress: Progress;
	/** Stops it after what is being written. */
	signal: AbortSignal;
};
