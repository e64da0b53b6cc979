import type { FailureKind } from "../../src/model/failure.ts";
import type { FaultName } from "./faults.ts";

/**
 * What becomes of the paper's pages when something goes wrong between it and a WordPress, by fault: `whole`, or the kind
 * of failure that a page says which nobody has read before. What was read before is given as it was, with a line saying
 * since when. `deep` and `huge` are left out: how long they take to read through is the machine's, and their limit of
 * 32 MB has a test of its own. `server/newsroom/wordpress/faults.test.ts` is made of it, and a table in `docs/reliability.md`.
 */
export const NEWSROOM_ROWS = {
	late: "timeout",
	silent: "timeout",
	drip: "timeout",
	reset: "offline",
	half: "bad-answer",
	"gzip-lie": "bad-answer",
	redirects: "bad-answer",
	"error-page": "server",
	gateway: "server",
	"busy-long": "busy",
	"busy-once": "whole",
	html: "bad-answer",
	"sign-in": "refused",
	"asks-sign-in": "server",
	null: "bad-answer",
	"wrong-types": "bad-answer",
	empty: "bad-answer",
	"no-content": "bad-answer",
	partial: "bad-answer",
	twice: "whole",
	"latin-1": "whole",
} satisfies Partial<Record<FaultName, FailureKind | "whole">>;
